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
  const count = judged.accepted + judged.rejected
  if (count === 0) return judged.unsure > 0 ? `${judged.unsure} unsure` : ''
  if (advice === 'few' || advice === 'trust') return `${judged.accepted} of ${count} right`
  const alarms = falseAlarmsOf(rule)
  if (!precision || alarms === undefined) return ''
  const levels = byLevel(rule)
  const right = `${percent(precision.value)} right${levels === '' ? '' : `: ${levels}`}`
  return `${right}; ${alarms.toFixed(2)} false alarms per 10,000 words`
}

/** How often a rule is right at each of its levels, of those that were judged; empty where it has one level. */
export function byLevel({ sample }: RuleAudit): string {
  const levels = (['error', 'warning', 'info'] as const).flatMap((level) => {
    const own = sample.filter((each) => each.level === level)
    const accepted = own.filter(({ judgement }) => judgement === 'accept').length
    const count = accepted + own.filter(({ judgement }) => judgement === 'reject').length
    return count === 0 ? [] : [`${level} ${accepted} of ${count}`]
  })
  return levels.length > 1 ? levels.join(', ') : ''
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
