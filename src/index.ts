/**
 * backread's engine. It imports nothing from Node.js and runs wherever JavaScript runs.
 *
 * @module backread
 */
import type { VFileMessage } from 'vfile-message'
import { type Config, matches, resolveRules } from './config/config.ts'
import { type CalendarDate, createDraft, type Draft, type DraftContext, type Format } from './draft/draft.ts'
import { parseIsoDate } from './draft/iso-date.ts'
import { formatOf, readers } from './draft/read/index.ts'
import { createStylebook, type Stylebook, stylebookFault } from './draft/stylebook.ts'
import { lintDraft } from './engine/lint-draft.ts'

export type { Config, StetEntry } from './config/config.ts'
export type { Block, BlockKind, CalendarDate, Draft, Format } from './draft/draft.ts'
export type { Span } from './draft/place.ts'
export type { Stylebook, StylebookSource } from './draft/stylebook.ts'
export { fact } from './facts/fact.ts'
export type { Finding, Level, MessageFix, RelatedPlace } from './report.ts'
export { levelOf, relatedOf } from './report.ts'
export type { Report, Rule, RuleSetting } from './rule.ts'
export { rule } from './rule.ts'

/** What to know about a draft that is read or linted from a string. */
export interface LintOptions {
  /** The draft's path: tells the format where `kind` is absent, and stands in the messages. */
  readonly path?: string | undefined
  /** The format; told from `path`, else plain text. */
  readonly kind?: Format | undefined
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
  const { path, config } = options
  const kind = options.kind ?? (path === undefined ? undefined : formatOf(path)) ?? 'text'
  const reader = Object.hasOwn(readers, kind) ? readers[kind] : undefined
  if (!reader) {
    throw new Error(
      `Unexpected kind \`${kind}\`, expected ${Object.keys(readers)
        .map((name) => `\`${name}\``)
        .join(', ')}`
    )
  }
  const context: DraftContext = {
    path,
    date: options.date === undefined ? undefined : dateFrom(options.date),
    language: config?.language,
    stylebook: stylebookFrom(config),
    boilerplate: config?.boilerplate
  }
  return createDraft(reader(text), context)
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
  const { config = {}, path } = options
  const rules = resolveRules(config, path)
  const stet = (config.stet ?? []).filter(({ file }) => path !== undefined && matches(file, path))
  return lintDraft(read(text, options), { rules, stet }).file.messages
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
