/** An audit in a terminal: examples first, the table and what to do about the rules last, where the eye is. */
import type { Audit, RuleAudit } from '../../audit/audit.ts'
import {
  adviceOrder,
  adviceWords,
  counted,
  daysOf,
  figure,
  percent,
  remarkOn
} from '../../reporters/audit/words.ts'
import { pad, wrap } from '../terminal.ts'
import { cardOf } from './card.ts'
import type { Palette } from './index.ts'

/** Prints an audit. */
export function textOf(audit: Audit, palette: Palette): string {
  const found = audit.rules.filter(({ hits }) => hits > 0)
  const examples = found.filter(({ newest }) => newest.length > 0).map((rule) => examplesOf(rule, palette))
  const parts = [
    ...examples,
    headOf(audit, found.length),
    ...(found.length > 0 ? [tableOf(found, palette)] : []),
    adviceOn(audit.rules, palette)
  ]
  return parts.join('\n')
}

function examplesOf({ rule, newest }: RuleAudit, palette: Palette): string {
  const cards = newest.map((each) => cardOf(each, palette))
  return `${palette.styles.bold(rule)}\n${cards.join('\n')}`
}

function headOf(audit: Audit, found: number): string {
  const { drafts, words, rules } = audit
  return `${counted(drafts, 'draft')}, ${counted(words, 'word')}${daysOf(audit)}; ${found} of ${counted(rules.length, 'rule')} found something\n`
}

const head = ['rule', 'hits', 'per 10,000', 'drafts', 'right', '95%', 'judged', ''] as const

function tableOf(rules: readonly RuleAudit[], { styles }: Palette): string {
  const rows = rules.map((each) => [
    each.rule,
    figure(each.hits),
    each.per10000.toFixed(2),
    figure(each.drafts),
    each.precision ? percent(each.precision.value) : '–',
    each.precision ? `${percent(each.precision.low).slice(0, -1)}–${percent(each.precision.high)}` : '–',
    `${each.sample.length - each.judged.open}/${each.sample.length}`,
    adviceWords[each.advice]
  ])
  const widths = head.map((name, index) =>
    Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length))
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => {
        const width = widths[index] ?? 0
        return index === 0 || index === cells.length - 1 ? pad(cell, width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd()
  return `${styles.bold(line(head))}\n${rows.map((row) => `${line(row)}\n`).join('')}`
}

/** What to do about the rules, a kind of advice a line. */
function adviceOn(rules: readonly RuleAudit[], { styles, width }: Palette): string {
  const wide = 'switch off  '.length
  const lines = [...adviceOrder, 'none' as const].flatMap((advice) => {
    const own = rules.filter((each) => each.advice === advice)
    if (own.length === 0) return []
    const rest = wrap(own.map(named).join(', '), width, ' '.repeat(wide)).slice(wide)
    return [styles.bold(pad(adviceWords[advice], wide)) + rest]
  })
  const gone = rules.flatMap(({ rule, gone: { accepted, rejected } }) =>
    accepted + rejected === 0 ? [] : [`${rule} ${accepted} accepted, ${rejected} rejected`]
  )
  if (gone.length > 0)
    lines.push(
      styles.bold(pad('gone', wide)) +
        wrap(`judged before and not found again: ${gone.join('; ')}`, width, ' '.repeat(wide)).slice(wide)
    )
  return `${lines.join('\n')}\n`
}

function named(rule: RuleAudit): string {
  const remark = remarkOn(rule)
  return remark === '' ? rule.rule : `${rule.rule} (${remark})`
}
