/** Which format a file is in, by its name. The readers stand apart, so that one can be loaded without the others. */
import type { DraftParts, Format } from '../draft.ts'

/**
 * A reader takes a file's text and gives blocks with their places.
 *
 * @throws UnreadableDraft where the text is not what the format asks for.
 */
export type Reader = (source: string) => DraftParts

/**
 * A reader of a packed format takes a file's bytes, and gives what reads them: the first may need a moment, the second
 * goes on to its end.
 *
 * @throws UnreadableDraft as a reader does, in both.
 */
export type PackedReader = (bytes: Uint8Array) => Promise<() => DraftParts>

/** What a search picks up: whoever gives a file such a name means a text. */
const searched: Readonly<Record<string, Format>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  mkd: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  eml: 'eml'
}

/** What is read where it is named: most files of these names are none of a newsroom's. */
const named: Readonly<Record<string, Format>> = { json: 'ninjs', xml: 'newsml' }

/** The file name extensions that a search picks up, without the dot. */
export const searchedExtensions: readonly string[] = Object.keys(searched)

/** All that are read. */
export const readableExtensions: readonly string[] = [...searchedExtensions, ...Object.keys(named)]

/** The format of a file that a search came upon, by its name; `undefined` where the name tells none. */
export function formatOf(path: string): Format | undefined {
  return searched[extensionOf(path)]
}

/** The format of a file that was named: also of one that a search passes by. */
export function namedFormatOf(path: string): Format | undefined {
  return formatOf(path) ?? named[extensionOf(path)]
}

function extensionOf(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
}
