/** Reads files of any format. Each reader is loaded when it is first wanted. */
import { contextFrom, type LintOptions } from './context.ts'
import { decode } from './draft/decode.ts'
import { createDraft, type Draft, type DraftParts, type Format, isPacked } from './draft/draft.ts'
import { namedFormatOf } from './draft/read/formats.ts'
import { packedReaders, textReaders } from './draft/read/loaders.ts'
import { UnreadableDraft } from './draft/read/unreadable.ts'

/**
 * Reads a file of any format into a draft.
 *
 * @param bytes the whole file.
 * @throws Error as `read` does, and where the file is not of its format.
 */
export async function readFile(bytes: Uint8Array, options: LintOptions<Format> = {}): Promise<Draft> {
  const { path } = options
  const kind = options.kind ?? (path === undefined ? undefined : namedFormatOf(path)) ?? 'text'
  return createDraft(await partsOf(bytes, kind), contextFrom(options))
}

/**
 * Reads a text into a draft.
 *
 * @param text the draft's text, without a byte order mark.
 * @throws Error as `readFile` does.
 */
export async function readLater(text: string, options: LintOptions<Format> = {}): Promise<Draft> {
  const { kind = 'text' } = options
  if (isPacked(kind) || !Object.hasOwn(textReaders, kind)) throw unknownKind(kind, Object.keys(textReaders))
  return createDraft((await textReaders[kind]())(text), contextFrom(options))
}

async function partsOf(bytes: Uint8Array, kind: Format): Promise<DraftParts> {
  if (isPacked(kind)) return (await (await packedReaders[kind]())(bytes))()
  if (!Object.hasOwn(textReaders, kind))
    throw unknownKind(kind, [...Object.keys(textReaders), ...Object.keys(packedReaders)])
  const decoded = decode(bytes)
  if (decoded.binary) throw new UnreadableDraft('it is not text')
  return (await textReaders[kind]())(decoded.text)
}

/** The error for a format that nobody has heard of. */
export function unknownKind(kind: string, known: readonly string[]): Error {
  return new Error(`Unexpected kind \`${kind}\`, expected ${known.map((name) => `\`${name}\``).join(', ')}`)
}
