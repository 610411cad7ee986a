import { textOf, whereIs } from '../../src/draft/place.ts'
import { type NumberConflict, numberConflicts } from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'

/**
 * One quantity told with two values: the headline against the text, a figure against its own repetition. Quiet on other
 * times and events, on parts, sources and updates, and where rounding explains the difference.
 */
export default rule(
  {
    id: 'number-conflict',
    level: 'warning',
    story: true,
    yieldsTo: ['caption-contradiction', 'caption-mismatch', 'sum-mismatch', 'count-mismatch', 'age-mismatch']
  },
  (draft, report) => {
    for (const conflict of numberConflicts(draft)) report(findingOf(conflict))
  }
)

function findingOf({ telling, others }: NumberConflict): Finding {
  const [other] = others
  const first = other ?? telling
  const here = sentenceCase(whereIs(telling.block))
  const there = telling.block === first.block ? 'the same paragraph' : whereIs(first.block)
  const shared = first
    .keys()
    .filter((key) => telling.keys().includes(key))
    .map((key) => `\`${key}\``)
  return {
    at: telling,
    reason: `${here} says \`${telling.words()}\`, ${there} says \`${first.words()}\`; check which is right`,
    related: others.map((at) => ({ at, reason: `here \`${textOf(at)}\`` })),
    ...(shared.length > 0 ? { note: `Both are taken for one figure: ${shared.join(', ')}.` } : {})
  }
}

function sentenceCase(words: string): string {
  return (words[0] ?? '').toUpperCase() + words.slice(1)
}
