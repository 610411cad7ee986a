/** Reads a draft from its file or from piped text: bytes, text, blocks. */
import { readFileSync, statSync } from 'node:fs'
import { decode, type Encoding } from '../draft/decode.ts'
import { type CalendarDate, createDraft, type Draft, type DraftParts, isPacked } from '../draft/draft.ts'
import { packedReaders, textReaders } from '../draft/read/loaders.ts'
import { UnreadableDraft } from '../draft/read/unreadable.ts'
import { UsageError, whyUnreadable } from '../usage-error.ts'
import type { Target } from './targets.ts'
import { withinTime } from './time-limit.ts'

/** A draft, and the encoding it was read as where that had to be guessed. */
export interface ReadDraft {
  readonly draft: Draft
  readonly guessedEncoding: string | undefined
  readonly file: RawFile
  /** Reads another text as this draft, as when it was mended. */
  readonly reread: (source: string) => Draft
}

/** A draft's file as it was found. */
export interface RawFile {
  readonly bytes: Uint8Array
  readonly encoding: Encoding
  /** Whether it begins with a byte order mark. */
  readonly bom: boolean
}

/** What the run knows of drafts. */
export interface ReadOptions {
  /** The draft's own date, where the run was given one. */
  readonly date?: CalendarDate | undefined
  /** Seconds that reading may take, and again for each megabyte of it. */
  readonly timeout?: number | undefined
}

/** Where piped text comes from. */
export type Input = AsyncIterable<Uint8Array>

/** The most characters of one line that are read, pictures written into a page not counted. */
const longestLine = 2_000_000

const largestFile = 64 * 1024 * 1024

/**
 * Reads a target into a draft.
 *
 * @throws UsageError naming the file where it cannot be read, is not of its format, or has a line that no draft has; TooSlow.
 */
export async function readDraft(target: Target, input: Input, options: ReadOptions = {}): Promise<ReadDraft> {
  const { name, format } = target
  const bytes = await bytesOf(target, input)
  if (isPacked(format)) {
    const open = await packedReaders[format]()
    const draft = await orRefuse(name, async () => {
      const read = await open(bytes)
      return withinTime(options.timeout, bytes.length, () => draftFrom(target, read(), options))
    })
    const file = { bytes, encoding: 'utf-8', bom: false } as const
    return { draft, reread: () => draft, guessedEncoding: undefined, file }
  }
  const decoded = decode(bytes)
  if (decoded.binary)
    throw new UsageError(`${name}: it is not text, expected a draft as text, Markdown or HTML`)
  const { text, encoding, bom } = decoded
  return {
    ...(await readText(target, text, options)),
    guessedEncoding: encoding === 'windows-1252' ? 'Windows-1252' : undefined,
    file: { bytes, encoding, bom }
  }
}

/**
 * Reads a text as a target's draft; what was taken out of a packed format is plain text.
 *
 * @throws UsageError naming the target where it is not of its format, or has a line that no draft has; TooSlow.
 */
export async function readText(
  target: Target,
  text: string,
  options: ReadOptions = {}
): Promise<Pick<ReadDraft, 'draft' | 'reread'>> {
  const { name, format } = target
  const longest = lengthOfLongestLine(text)
  if (longest > longestLine) {
    throw new UsageError(
      `${name}: it has a line of ${inFigures(longest)} characters, expected lines of at most ${inFigures(longestLine)}`
    )
  }
  const read = await textReaders[isPacked(format) ? 'text' : format]()
  const reread = (source: string) =>
    withinTime(options.timeout, source.length, () => draftFrom(target, read(inTwoBytes(source)), options))
  return { draft: await orRefuse(name, () => reread(text)), reread }
}

let isFirst = true

/**
 * The same text in two bytes a character. V8 compiles a pattern for text that fits into one byte a character, and again
 * for other text; an archive has both. Measured on two threads: a tenth less memory, a twentieth less time. The first
 * draft stays as it is: often it is the only one, and patterns for one byte are compiled sooner.
 */
function inTwoBytes(text: string): string {
  if (!isFirst) return `\u2028${text}`.slice(1)
  isFirst = false
  return text
}

function draftFrom({ name, loaded }: Target, parts: DraftParts, { date }: ReadOptions): Draft {
  const { stylebook } = loaded
  const { language, boilerplate } = loaded.config
  return createDraft(parts, { path: name, date, language, stylebook, boilerplate })
}

/** Reads, and refuses a file that cannot be read by its name. */
async function orRefuse<T>(name: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw error instanceof UnreadableDraft ? new UsageError(`${name}: ${error.message}`) : error
  }
}

async function bytesOf({ path, name, piped }: Target, input: Input): Promise<Uint8Array> {
  try {
    if (!piped && path !== undefined) {
      const { size } = statSync(path)
      if (size > largestFile)
        throw new Error(`it has ${inFigures(size)} bytes, expected at most ${inFigures(largestFile)}`)
      return readFileSync(path)
    }
    const chunks: Uint8Array[] = []
    for await (const chunk of input) chunks.push(chunk)
    return Buffer.concat(chunks)
  } catch (error) {
    throw new UsageError(`${name}: ${whyUnreadable(error)}`)
  }
}

function lengthOfLongestLine(source: string): number {
  if (source.length <= longestLine) return source.length
  // A page that a word processor exported has its pictures in it, each a line of some millions.
  const text = source.replace(/data:[a-z]+\/[^\s"'()<>]+/g, '')
  let longest = 0
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    longest = Math.max(longest, end - start)
    start = end + 1
  }
  return longest
}

function inFigures(count: number): string {
  return count.toLocaleString('en-US')
}
