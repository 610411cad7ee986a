/** Lints one draft. Nothing here knows of files: the same core runs in a browser. */
import { VFile } from 'vfile'
import type { ActiveRule, StetEntry } from '../config/config.ts'
import type { Draft } from '../draft/draft.ts'
import { isEnglish } from '../facts/language.ts'
import { homepage } from '../manifest.ts'
import { addMessage } from '../report.ts'
import { mergeMessages } from '../settle/merge.ts'
import { sortMessages } from '../settle/sort.ts'
import { letStand } from '../settle/stet.ts'

/** What to do with a draft. */
export interface Plan {
  readonly rules: readonly ActiveRule[]
  /** What the config lets stand in this draft. */
  readonly stet?: readonly StetEntry[]
}

/** What linting a draft came to: a file with its messages. `failed` is true where a rule broke down. */
export interface Result {
  readonly file: VFile
  readonly failed: boolean
  /** The entries of the plan's `stet` that let something stand. */
  readonly usedStets: ReadonlySet<StetEntry>
}

/** Runs the rules of a plan over a draft, settles what they found, and gives the file with its messages in order. */
export function lintDraft(draft: Draft, plan: Plan): Result {
  const file = new VFile({ value: draft.source, ...(draft.path === undefined ? {} : { path: draft.path }) })
  const english = isEnglish(draft)
  let failed = false
  for (const { rule, setting } of plan.rules) {
    if (rule.english && !english) continue
    const before = file.messages.length
    try {
      rule.run(draft, file, setting)
    } catch (error) {
      failed = true
      file.messages.length = before
      addInternalError(file, rule.id, error)
    }
  }
  if (!english) addForeignNote(file, draft)
  const merged = mergeMessages(file.messages, plan.rules)
  const { messages, usedStets } = letStand(merged, draft, file, plan.stet ?? [])
  file.messages = sortMessages(messages)
  return { file, failed, usedStets }
}

function addInternalError(file: VFile, id: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error)
  const message = file.message(`Internal error in ${id}: ${reason}`, { ruleId: id, source: 'backread' })
  message.fatal = true
  message.url = `${homepage}/rules/${id}`
  message.note = `This is a fault of backread, not of the draft; the other rules have run.\n${stackOf(error)}`
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? '') : ''
}

function addForeignNote(file: VFile, draft: Draft): void {
  const block = draft.blocks[0]
  if (!block) return
  addMessage(
    file,
    {
      at: { block, start: 0, end: Math.min(block.text.length, 40) },
      reason: 'This draft does not read as English; only the rules that need no English have run',
      note: 'Set `language` in the config where this is wrong.'
    },
    'info',
    { ruleId: 'language', url: `${homepage}/guide/languages` }
  )
}
