import type { Format } from '../draft.ts'
import type { Reader } from './formats.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

export { formatOf } from './formats.ts'

/** The readers, by format. */
export const readers: Readonly<Record<Format, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml
}
