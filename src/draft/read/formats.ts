/** Which format a file is in, by its name. The readers stand apart, so that one can be loaded without the others. */
import type { DraftParts, Format } from '../draft.ts'

/** A reader takes a file's text and gives blocks with their places. */
export type Reader = (source: string) => DraftParts

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
