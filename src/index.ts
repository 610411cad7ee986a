/**
 * backread's engine. It imports nothing from Node.js and runs wherever JavaScript runs.
 *
 * @module backread
 */
import type { VFileMessage } from 'vfile-message'
import { type Config, matches } from './config/config.ts'
import { resolveRules } from './config/resolve.ts'
import { decode } from './draft/decode.ts'
import {
  type CalendarDate,
  createDraft,
  type Draft,
  type DraftContext,
  type DraftParts,
  type Format,
  isPacked,
  type WrittenFormat
} from './draft/draft.ts'
import { parseIsoDate } from './draft/iso-date.ts'
import { namedFormatOf } from './draft/read/formats.ts'
import { formatOf, readers } from './draft/read/index.ts'
import { packedReaders, textReaders } from './draft/read/loaders.ts'
import { UnreadableDraft } from './draft/read/unreadable.ts'
import { createStylebook, type Stylebook, stylebookFault } from './draft/stylebook.ts'
import { lintDraft } from './engine/lint-draft.ts'

export type { Config, StetEntry } from './config/config.ts'
export type { Block, BlockKind, CalendarDate, Draft, Format, WrittenFormat } from './draft/draft.ts'
export type { Span } from './draft/place.ts'
export type { Stylebook, StylebookSource } from './draft/stylebook.ts'
export { fact } from './facts/fact.ts'
export type { Finding, Level, MessageFix, RelatedPlace } from './report.ts'
export { levelOf, relatedOf } from './report.ts'
export type { Report, Rule, RuleSetting } from './rule.ts'
export { rule } from './rule.ts'

/** What to know about a draft that is read or linted. */
export interface LintOptions<Kind extends Format = WrittenFormat> {
  /** The draft's path: tells the format where `kind` is absent, and stands in the messages. */
  readonly path?: string | undefined
  /** The format; told from `path`, else plain text. */
  readonly kind?: Kind | undefined
  /** The draft's own date, as `YYYY-MM-DD`. */
  readonly date?: string | undefined
  readonly config?: Config | undefined
}

/**
 * Reads a text into a draft.
 *
 * @param text the draft's text, without a byte order mark.
 * @throws Error for an unknown `kind`, a `date` that is no day, or a `config.stylebook` that is a path: nothing is read
 * from files here.
 */
export function read(text: string, options: LintOptions = {}): Draft {
  const { path } = options
  const told = path === undefined ? undefined : formatOf(path)
  const kind = options.kind ?? (told && Object.hasOwn(readers, told) ? (told as WrittenFormat) : 'text')
  const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined
  if (!reader) throw unknownKind(kind, Object.keys(readers))
  return createDraft(reader(text), contextFrom(options))
}

/**
 * Reads a file of any format into a draft. Its reader is loaded when it is first wanted.
 *
 * @param bytes the whole file.
 * @throws Error as `read` does, and where the file is not of its format.
 */
export async function readFile(bytes: Uint8Array, options: LintOptions<Format> = {}): Promise<Draft> {
  const { path } = options
  const kind = options.kind ?? (path === undefined ? undefined : namedFormatOf(path)) ?? 'text'
  return createDraft(await partsOf(bytes, kind), contextFrom(options))
}

async function partsOf(bytes: Uint8Array, kind: Format): Promise<DraftParts> {
  if (isPacked(kind)) return await (await packedReaders[kind]())(bytes)
  if (!Object.hasOwn(textReaders, kind))
    throw unknownKind(kind, [...Object.keys(textReaders), ...Object.keys(packedReaders)])
  const decoded = decode(bytes)
  if (decoded.binary) throw new UnreadableDraft('it is not text')
  return (await textReaders[kind]())(decoded.text)
}

function unknownKind(kind: string, known: readonly string[]): Error {
  return new Error(`Unexpected kind \`${kind}\`, expected ${known.map((name) => `\`${name}\``).join(', ')}`)
}

export function contextFrom({ path, date, config }: LintOptions<Format>): DraftContext {
  return {
    path,
    date: date === undefined ? undefined : dateFrom(date),
    language: config?.language,
    stylebook: stylebookFrom(config),
    boilerplate: config?.boilerplate
  }
}

/**
 * Lints a text.
 *
 * @returns the messages in the order of the text, each with `place`, `ruleId`, `fatal`, `actual`, `expected`, `note`,
 * `url` and, through `relatedOf`, the other places it speaks of. Lines and columns start at 1, offsets count UTF-16
 * code units from 0.
 * @throws Error for an unknown kind, date, preset, rule, level or option.
 */
export function lint(text: string, options: LintOptions = {}): VFileMessage[] {
  return messagesIn(read(text, options), options)
}

/**
 * Lints a file of any format. Of a Word document or a mail, whose files nobody reads as they are stored, a place's line
 * is the number of the paragraph and its column where in it.
 *
 * @param bytes the whole file.
 * @returns the messages, as `lint` gives them.
 * @throws Error as `lint` does, and where the file is not of its format.
 */
export async function lintFile(
  bytes: Uint8Array,
  options: LintOptions<Format> = {}
): Promise<VFileMessage[]> {
  return messagesIn(await readFile(bytes, options), options)
}

function messagesIn(draft: Draft, { config = {}, path }: LintOptions<Format>): VFileMessage[] {
  const rules = resolveRules(config, path)
  const stet = (config.stet ?? []).filter(({ file }) => path !== undefined && matches(file, path))
  return lintDraft(draft, { rules, stet }).file.messages
}

function dateFrom(value: string): CalendarDate {
  const date = parseIsoDate(value)
  if (!date) throw new Error(`Unexpected date \`${value}\`, expected a day as \`YYYY-MM-DD\``)
  return date
}

function stylebookFrom(config: Config | undefined): Stylebook | undefined {
  const source = config?.stylebook
  if (source === undefined) return undefined
  if (typeof source === 'string')
    throw new Error(`Unexpected stylebook \`${source}\`, expected the stylebook itself; no file is read here`)
  const fault = stylebookFault(source)
  if (fault) throw new Error(fault.reason)
  return createStylebook(source)
}
