/**
 * backread's engine. It imports nothing from Node.js and runs wherever JavaScript runs.
 *
 * @module backread
 */
import type { VFileMessage } from 'vfile-message'
import { matches } from './config/config.ts'
import { resolveRules } from './config/resolve.ts'
import { contextFrom, type LintOptions } from './context.ts'
import { createDraft, type Draft, type Format, type WrittenFormat } from './draft/draft.ts'
import { formatOf, readers } from './draft/read/index.ts'
import { lintDraft } from './engine/lint-draft.ts'
import { readFile, unknownKind } from './read-file.ts'

export type { Config, StetEntry } from './config/config.ts'
export type { LintOptions } from './context.ts'
export type { Block, BlockKind, CalendarDate, Draft, Format, WrittenFormat } from './draft/draft.ts'
export type { Span } from './draft/place.ts'
export type { Stylebook, StylebookSource } from './draft/stylebook.ts'
export { fact } from './facts/fact.ts'
export type { Finding, Level, MessageFix, RelatedPlace } from './report.ts'
export { levelOf, relatedOf } from './report.ts'
export type { Report, Rule, RuleSetting } from './rule.ts'
export { rule } from './rule.ts'
export { readFile }

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
