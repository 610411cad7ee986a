import type { DraftParts, Format } from '../draft.ts'
import { readHtml } from './html.ts'
import { readMarkdown } from './markdown.ts'
import { readText } from './text.ts'

/** The readers, by format: each takes a file's text and gives blocks with their places. */
export const readers: Readonly<Record<Format, (source: string) => DraftParts>> = {
  text: readText,
  markdown: readMarkdown,
  html: readHtml
}

const extensions: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html'
}

/** The file name extensions that are read, without the dot. */
export const readableExtensions: readonly string[] = Object.keys(extensions)

/** The format of a file by its name, or `undefined` where the name tells none. */
export function formatOf(path: string): Format | undefined {
  return extensions[/\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '']
}
