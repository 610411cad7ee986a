/** Counts what the rules find in an archive and keeps a few findings of each: the newest, and a sample by chance. */
import { createHash } from 'node:crypto'
import type { DraftView } from '../engine/view.ts'
import type { Level } from '../report.ts'
import { type Audit, type FoundView, keyOf, type RuleAudit } from './audit.ts'
import { type JudgedKey, type Judgements, nameOf } from './judgements.ts'
import { adviceOf, type Judged, precisionOf } from './precision.ts'

/** How much to keep. */
export interface TallyOptions {
  /** Findings of each rule to judge; as many as were judged already, where those are more. */
  readonly sample: number
  /** The newest findings of each rule. */
  readonly examples: number
  /** Another number gives another sample. */
  readonly seed: number
  /** The rules to audit; all where absent. */
  readonly only?: readonly string[] | undefined
}

/** A tally at work. Its memory grows with the rules and the sample, not with the archive. */
export interface Tally {
  readonly add: (file: string, draft: DraftView) => void
  /** What has been found so far, with the judgements as they stand. */
  readonly audit: () => Audit
}

/** What is counted of a rule. */
interface Count {
  hits: number
  drafts: number
  draftsRead: number
  words: number
  readonly levels: Record<Level, number>
  readonly gone: { accepted: number; rejected: number }
  readonly sampleSize: number
  newest: FoundView[]
  sample: Drawn[]
}

/** A finding and its place in the order of chance. */
interface Drawn {
  readonly rank: string
  readonly found: FoundView
}

/** Starts to count. */
export function createTally(options: TallyOptions, judgements: Judgements): Tally {
  const judgedBefore = [...judgements.all()]
  const judgedIn = groupBy(judgedBefore, ({ file }) => file)
  const judgedOf = groupBy(judgedBefore, ({ rule }) => rule)
  const counts = new Map<string, Count>()
  const total = {
    drafts: 0,
    words: 0,
    since: undefined as string | undefined,
    until: undefined as string | undefined
  }
  const countOf = (rule: string): Count => {
    const count = counts.get(rule) ?? newCount(Math.max(options.sample, judgedOf.get(rule)?.length ?? 0))
    counts.set(rule, count)
    return count
  }
  return {
    add(file, { words, date, ran, findings }) {
      total.drafts++
      total.words += words
      if (date !== undefined) {
        if (total.since === undefined || date < total.since) total.since = date
        if (total.until === undefined || date > total.until) total.until = date
      }
      const rules = new Set(options.only ? ran.filter((id) => options.only?.includes(id)) : ran)
      for (const rule of rules) {
        const count = countOf(rule)
        count.draftsRead++
        count.words += words
      }
      const found = findings.filter(({ rule }) => rules.has(rule)).map((each) => ({ ...each, file, date }))
      for (const [rule, own] of groupBy(found, (each) => each.rule)) addFindings(countOf(rule), own, options)
      for (const gone of goneOf(judgedIn.get(file) ?? [], found, rules)) {
        if (gone.judgement === 'accept') countOf(gone.rule).gone.accepted++
        if (gone.judgement === 'reject') countOf(gone.rule).gone.rejected++
      }
    },
    audit: () => ({
      ...total,
      seed: options.seed,
      rules: [...counts]
        .map(([rule, count]) => auditOf(rule, count, judgements))
        .sort((a, b) => b.hits - a.hits || (a.rule < b.rule ? -1 : 1))
    })
  }
}

function newCount(sampleSize: number): Count {
  return {
    hits: 0,
    drafts: 0,
    draftsRead: 0,
    words: 0,
    levels: { error: 0, warning: 0, info: 0 },
    gone: { accepted: 0, rejected: 0 },
    sampleSize,
    newest: [],
    sample: []
  }
}

function groupBy<T>(items: readonly T[], keyOfItem: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOfItem(item))
    if (group) group.push(item)
    else groups.set(keyOfItem(item), [item])
  }
  return groups
}

/** What was judged in a draft, by a rule that has read it again, and was not found again. */
function goneOf(
  judged: readonly JudgedKey[],
  found: readonly FoundView[],
  rules: ReadonlySet<string>
): readonly JudgedKey[] {
  if (judged.length === 0) return []
  const names = new Set(found.map((each) => nameOf(keyOf(each))))
  return judged.filter((each) => rules.has(each.rule) && !names.has(nameOf(each)))
}

/** Counts what a rule found in a draft. */
function addFindings(count: Count, found: readonly FoundView[], { examples, seed }: TallyOptions): void {
  const [first] = found
  if (!first) return
  count.drafts++
  count.hits += found.length
  for (const { level } of found) count.levels[level]++
  count.newest = insert(count.newest, first, examples, isNewer)
  for (const each of found) {
    const drawn = { rank: rankOf(each, seed), found: each }
    if (!count.sample.some(({ rank }) => rank === drawn.rank))
      count.sample = insert(count.sample, drawn, count.sampleSize, (a, b) => a.rank < b.rank)
  }
}

/** A list in order with an item more, behind its equals, and no longer than it may be. */
function insert<T>(list: T[], item: T, most: number, isBefore: (a: T, b: T) => boolean): T[] {
  const last = list.at(-1)
  if (list.length >= most && last && !isBefore(item, last)) return list
  const at = list.findIndex((each) => isBefore(item, each))
  return list.toSpliced(at < 0 ? list.length : at, 0, item).slice(0, most)
}

function isNewer(a: FoundView, b: FoundView): boolean {
  return (a.date ?? '') > (b.date ?? '')
}

/**
 * A finding's place in the order of chance. It follows from the finding alone: whatever else an archive has, on how many
 * threads and in which order it is read, those that come first are the same; a larger sample only adds to a smaller.
 */
function rankOf(found: FoundView, seed: number): string {
  return createHash('sha256')
    .update(`${seed}\n${nameOf(keyOf(found))}`)
    .digest('hex')
    .slice(0, 16)
}

function auditOf(rule: string, count: Count, judgements: Judgements): RuleAudit {
  const { hits, levels, drafts, draftsRead, words, gone, newest } = count
  const sample = count.sample.map(({ found }) => ({ ...found, judgement: judgements.of(keyOf(found)) }))
  const said = (word: unknown) => sample.filter(({ judgement }) => judgement === word).length
  const judged: Judged = {
    accepted: said('accept'),
    rejected: said('reject'),
    unsure: said('unsure'),
    open: said(undefined)
  }
  return {
    rule,
    hits,
    levels,
    per10000: words === 0 ? 0 : (hits / words) * 10_000,
    drafts,
    draftsRead,
    words,
    judged,
    precision: precisionOf(judged),
    advice: adviceOf(hits, judged),
    gone,
    newest,
    sample
  }
}
