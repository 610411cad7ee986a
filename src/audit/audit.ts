/** What an audit comes to: plain data for the reporters. */
import type { FindingView } from '../engine/view.ts'
import type { Level } from '../report.ts'
import type { FindingKey, Judgement } from './judgements.ts'
import type { Advice, Judged, Precision } from './precision.ts'

/** A finding of an archive. */
export interface FoundView extends FindingView {
  /** The draft's path, or the name of a record. */
  readonly file: string
  /** The draft's own day, `YYYY-MM-DD`. */
  readonly date: string | undefined
}

/** A finding of the sample, and what was said of it. */
export interface SampledView extends FoundView {
  readonly judgement: Judgement | undefined
}

/** What a rule found in an archive. */
export interface RuleAudit {
  readonly rule: string
  readonly hits: number
  readonly levels: Readonly<Record<Level, number>>
  /** Hits per 10,000 words of the drafts that the rule read. */
  readonly per10000: number
  /** Drafts that it found something in, of those that it read. */
  readonly drafts: number
  readonly draftsRead: number
  readonly words: number
  /** The sample, as it was judged. */
  readonly judged: Judged
  readonly precision: Precision | undefined
  readonly advice: Advice
  /** Findings that were judged before, whose drafts this run read without finding them again. */
  readonly gone: { readonly accepted: number; readonly rejected: number }
  /** One a draft, the newest first; drafts without a day come last. */
  readonly newest: readonly FoundView[]
  /** In an order that chance has set once and for all. */
  readonly sample: readonly SampledView[]
}

/** What the rules found in an archive. */
export interface Audit {
  readonly drafts: number
  readonly words: number
  /** The days of its first and its last draft, among those that have one. */
  readonly since: string | undefined
  readonly until: string | undefined
  readonly seed: number
  /** Rules that were on, those that found most first. */
  readonly rules: readonly RuleAudit[]
}

/** The key of a finding in the judgements file. */
export function keyOf({ rule, file, quote, context }: FoundView): FindingKey {
  return { rule, file, quote, context }
}

/** How many false alarms a rule gives per 10,000 words, as far as its sample tells. */
export function falseAlarmsOf({ per10000, precision }: RuleAudit): number | undefined {
  return precision && per10000 * (1 - precision.value)
}
