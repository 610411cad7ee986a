/** Lints one draft. Nothing here knows of files: the same core runs in a browser. */
import { VFile } from 'vfile'
import type { StetEntry } from '../config/config.ts'
import type { ActiveRule } from '../config/resolve.ts'
import type { Block, Draft } from '../draft/draft.ts'
import { isEnglish } from '../facts/language.ts'
import { homepage } from '../manifest.ts'
import { addMessage, remarkIds } from '../report.ts'
import { ruleIds } from '../rule-ids.ts'
import { mergeMessages } from '../settle/merge.ts'
import { sortMessages } from '../settle/sort.ts'
import { letStand } from '../settle/stet.ts'
import { cutBlocks, longestBlock } from './cut-blocks.ts'

/** What to do with a draft. */
export interface Plan {
  readonly rules: readonly ActiveRule[]
  /** What the config lets stand in this draft. */
  readonly stet?: readonly StetEntry[]
  /** The encoding the draft was read as, where it had to be guessed. */
  readonly guessedEncoding?: string | undefined
}

/** What linting a draft came to: a file with its messages. `failed` is true where a rule broke down. */
export interface Result {
  readonly file: VFile
  /** The draft as it was read. */
  readonly draft: Draft
  readonly failed: boolean
  /** The entries of the plan's `stet` that let something stand. */
  readonly usedStets: ReadonlySet<StetEntry>
  /** The ids of the rules that read the draft to its end. */
  readonly ran: ReadonlySet<string>
}

/** Runs the rules of a plan over a draft, settles what they found, and gives the file with its messages in order. */
export function lintDraft(whole: Draft, plan: Plan): Result {
  const desk = sitDown(whole, plan)
  for (const active of plan.rules) runRule(active, desk.draft, [desk])
  return settle(desk)
}

/** A draft on the desk: its file, its plan, and what has happened so far. */
export interface Desk {
  readonly draft: Draft
  readonly cut: readonly Block[]
  readonly file: VFile
  readonly plan: Plan
  /** The ids of the rules that have run. */
  readonly ran: Set<string>
  failed: boolean
}

/** Makes a draft ready to be read under a plan. */
export function sitDown(whole: Draft, plan: Plan): Desk {
  const { draft, cut } = cutBlocks(whole)
  const file = new VFile({ value: draft.source, ...(draft.path === undefined ? {} : { path: draft.path }) })
  return { draft, cut, file, plan, ran: new Set(), failed: false }
}

/** Runs a rule over a draft, or over a story that was joined from the drafts on several desks. */
export function runRule({ rule, setting }: ActiveRule, draft: Draft, desks: readonly Desk[]): void {
  const [first] = desks
  if (!first || (rule.english && !isEnglish(draft))) return
  const before = desks.map(({ file }) => file.messages.length)
  const files = new Map(desks.map((desk) => [desk.draft, desk.file]))
  try {
    rule.run(draft, (origin) => files.get(origin) ?? new VFile(), setting)
    for (const { ran } of desks) ran.add(rule.id)
  } catch (error) {
    for (const [index, { file }] of desks.entries()) file.messages.length = before[index] ?? 0
    first.failed = true
    addInternalError(first.file, rule.id, error)
  }
}

/** Settles what the rules found in a draft: merged, without what may stand, in order. */
export function settle({ draft, cut, file, plan, ran, failed }: Desk): Result {
  addRemarks(file, draft, { english: isEnglish(draft), cut, encoding: plan.guessedEncoding })
  const merged = mergeMessages(file.messages, plan.rules)
  const { messages, usedStets } = letStand(merged, draft, file, {
    entries: plan.stet ?? [],
    known: [...ruleIds, ...plan.rules.map(({ rule }) => rule.id), ...remarkIds],
    ran
  })
  file.messages = sortMessages(messages)
  return { file, draft, failed, usedStets, ran }
}

function addInternalError(file: VFile, id: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  const message = file.message(`Internal error in ${id}: ${reason}`, { ruleId: id, source: 'backread' })
  message.fatal = true
  message.url = `${homepage}/rules/${id}`
  message.note = `The fault is in the rule, not in the draft; the other rules have run.\n${stackOf(error)}`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : ''
}

interface Remarks {
  readonly english: boolean
  readonly cut: readonly Block[]
  readonly encoding: string | undefined
}

function addRemarks(file: VFile, draft: Draft, { english, cut, encoding }: Remarks): void {
  const [first] = draft.blocks
  if (encoding !== undefined) {
    const odd = draft.blocks.find(({ text }) => firstOdd(text) >= 0) ?? first
    remark(file, odd, 'encoding', {
      from: Math.max(0, firstOdd(odd?.text ?? '')),
      length: 1,
      reason: `This file is not UTF-8 and has been read as ${encoding}; look whether its accents and quote marks are right`,
      note: 'Save it as UTF-8 where you can: then nothing has to be guessed.'
    })
  }
  if (!english) {
    remark(file, first, 'language', {
      from: 0,
      length: 40,
      reason: 'This draft does not read as English; only the rules that need no English have run',
      note: 'Set `language` in the config where this is wrong.'
    })
  }
  for (const { index, text } of cut) {
    const length = text.length.toLocaleString('en-US')
    remark(file, draft.blocks[index], 'length', {
      from: 0,
      length: 40,
      reason: `This paragraph has ${length} characters; only about the first ${longestBlock.toLocaleString('en-US')} have been read`,
      note: 'No paragraph in print is so long: look whether its line breaks were lost.'
    })
  }
}

interface Remark {
  readonly from: number
  readonly length: number
  readonly reason: string
  readonly note: string
}

function remark(
  file: VFile,
  block: Block | undefined,
  id: string,
  { from, length, reason, note }: Remark
): void {
  if (!block) return
  const at = { block, start: from, end: Math.min(block.text.length, from + length) }
  addMessage(file, { at, reason, note }, 'info', { ruleId: id, url: `${homepage}/guide/${id}` })
}

function firstOdd(text: string): number {
  return text.search(/\P{ASCII}/u)
}
