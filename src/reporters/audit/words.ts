/** Figures and advice in words. */
import { falseAlarmsOf, type RuleAudit } from '../../audit/audit.ts'
import type { Advice } from '../../audit/precision.ts'

/** Each advice as a table has it. */
export const adviceWords: Readonly<Record<Advice, string>> = {
  trust: 'trust',
  off: 'switch off',
  mixed: 'mixed',
  judge: 'judge',
  few: 'too few',
  none: 'no hits'
}

/** The advice in the order that it is given in. */
export const adviceOrder = ['trust', 'off', 'mixed', 'judge', 'few'] as const

/** What stands after a rule's name where advice is given; empty where the advice is all. */
export function remarkOn(rule: RuleAudit): string {
  const { advice, judged, precision } = rule
  if (advice === 'judge') return `${judged.open} to go`
  if (advice === 'few') return `${judged.accepted} of ${judged.accepted + judged.rejected} right`
  const alarms = falseAlarmsOf(rule)
  if (!precision || alarms === undefined) return ''
  return `${percent(precision.value)} right, ${alarms.toFixed(2)} false alarms per 10,000 words`
}

/** Of what days the drafts are, in words that go on from a count; empty where none says. */
export function daysOf({ since, until }: { since: string | undefined; until: string | undefined }): string {
  if (since === undefined) return ''
  return since === until ? `, of ${since}` : `, of ${since} to ${until}`
}

/** A share in per cent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** A count in figures, its thousands parted. */
export function figure(count: number): string {
  return count.toLocaleString('en-US')
}

/** A count and what is counted. */
export function counted(count: number, noun: string): string {
  return `${figure(count)} ${noun}${count === 1 ? '' : 's'}`
}
