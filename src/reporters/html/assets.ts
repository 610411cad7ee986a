/** The page’s style and script, as they stand beside this file; in the bundle they are part of it. */
import { readFileSync } from 'node:fs'

/** The palette, and the style of the HTML report. */
export const style =
  readFileSync(new URL('../palette.css', import.meta.url), 'utf8') +
  readFileSync(new URL('style.css', import.meta.url), 'utf8')

/** The script of the HTML report. */
export const script = readFileSync(new URL('script.js', import.meta.url), 'utf8')
