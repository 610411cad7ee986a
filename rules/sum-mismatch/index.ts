import type { BlockKind } from '../../src/draft/draft.ts'
import { textOf } from '../../src/draft/place.ts'
import { inWords } from '../../src/facts/number-words.ts'
import { inFigures, madeOf, type Sum, sums } from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'

/**
 * Parts that don’t add up to their whole. Quiet where groups may overlap, where something may be left over, and where
 * figures are round.
 */
export default rule(
  { id: 'sum-mismatch', level: 'warning', yieldsTo: ['caption-contradiction'] },
  (draft, report) => {
    const seen = new Set<string>()
    for (const sum of sums(draft)) {
      const { whole, total, complete, tolerance } = sum
      const off = total - whole.value
      const isWrong = Math.abs(off) > tolerance && (off > 0 || complete)
      const key = `${whole.block.index}:${whole.start}`
      if (!isWrong || seen.has(key) || aside.has(whole.block.kind)) continue
      seen.add(key)
      report(findingOf(sum))
    }
  }
)

const aside: ReadonlySet<BlockKind> = new Set(['alt', 'credit'])

function findingOf(sum: Sum): Finding {
  const { whole, parts, total } = sum
  const written = textOf(whole)
  return {
    at: whole,
    reason: `The parts make ${madeOf(sum)}, not \`${written}\`; check the whole and its parts`,
    ...(sum.made === undefined ? expectedOf(written, total) : { expected: [sum.made] }),
    related: parts.map((at) => ({ at, reason: `a part: \`${textOf(at)}\`` })),
    note: `Added up: ${inFigures(sum)}.`
  }
}

/** The sum in the form of the whole: in figures or in words; left out for money with its million. */
function expectedOf(written: string, total: number): Pick<Finding, 'expected'> {
  if (/^\d+$/u.test(written)) return { expected: [String(total)] }
  if (/^\d{1,3}(?:,\d{3})+$/u.test(written)) return { expected: [total.toLocaleString('en-US')] }
  if (!/^\p{L}+(?:-\p{L}+)?$/u.test(written) || total > 99 || !Number.isInteger(total)) return {}
  const word = inWords(total)
  return { expected: [/^\p{Lu}/u.test(written) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word] }
}
