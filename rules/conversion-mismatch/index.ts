import { type Span, textOf } from '../../src/draft/place.ts'
import { type Amount, type Conversion, conversions, isMistold } from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { figureLike } from './figures.ts'
import { converted, fits, isOtherThing } from './fits.ts'

/**
 * A unit conversion that is off: `10 miles (25 km)`. Quiet on the rounding that the writer chose, on differences of
 * temperature, on every size of gallon, pint and ton, and on brackets that say something else.
 */
export default rule({ id: 'conversion-mismatch', level: 'warning' }, (draft, report) => {
  for (const conversion of conversions(draft)) {
    if (isOtherThing(conversion)) continue
    const wrong = conversion.to.amounts.filter(
      (amount, index) => !fits(conversion, conversion.of.amounts[index] as Amount, amount)
    )
    if (wrong.length > 0 && !isMistold(conversion.of)) report(off(conversion, wrong))
  }
})

function off(conversion: Conversion, wrong: readonly Amount[]): Finding {
  const { of, to } = conversion
  const at = spanOfWrong(conversion, wrong)
  const expected = expectedFor(conversion, at)
  const about = converted(conversion).map((value, index) => figureLike(to.amounts[index] as Amount, value))
  const written = textOf(at)
  return {
    at,
    reason: `Unexpected \`${written}\`: \`${textOf(of)}\` is about \`${expected ?? about.join(' to ')}\``,
    ...(expected ? { expected: [expected] } : {}),
    related: [{ at: of, reason: 'converted from this' }],
    note: `Reckoned from ${textOf(of)}, with 5% and the digits as written allowed for. If the second figure is right, the first is not.`
  }
}

/** The figure that is off, with its unit where that follows. */
function spanOfWrong({ to }: Conversion, wrong: readonly Amount[]): Span {
  const last = to.amounts.at(-1)
  const { block, start } = wrong[0] as Amount
  const end = wrong.at(-1) === last ? to.end : (wrong.at(-1) as Amount).end
  return { block, start, end }
}

/** The words at a span with the figures that the first measure gives. */
function expectedFor(conversion: Conversion, at: Span): string | undefined {
  const values = converted(conversion)
  let text = ''
  let from = at.start
  for (const [index, amount] of conversion.to.amounts.entries()) {
    if (amount.start < at.start || amount.end > at.end) continue
    text += at.block.text.slice(from, amount.start) + figureLike(amount, values[index] as number)
    from = amount.end
  }
  const expected = text + at.block.text.slice(from, at.end)
  return expected === textOf(at) ? undefined : expected
}
