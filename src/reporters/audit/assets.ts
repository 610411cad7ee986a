/** The page’s own style and script, as they stand beside this file; in the bundle they are part of it. */
import { readFileSync } from 'node:fs'

/** What the audit’s page adds to the style of the HTML report. */
export const style = readFileSync(new URL('style.css', import.meta.url), 'utf8')

/** The script of the audit’s page. */
export const script = readFileSync(new URL('script.js', import.meta.url), 'utf8')
