/** The readers that are loaded at once: of the formats that people write in. */
import type { WrittenFormat } from '../draft.ts'
import type { Reader } from './formats.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

export { formatOf } from './formats.ts'

/** The readers, by format. */
export const readers: Readonly<Record<WrittenFormat, Reader>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml
}
