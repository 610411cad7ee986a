import { textOf } from '../../src/draft/place.ts'
import {
  areOfOneKind,
  type Change,
  changes,
  extentOf,
  isMistold,
  type Quantity
} from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { isLessMore } from './let-stand.ts'

/**
 * A word of rising over figures that fall, and the reverse: `rose to 5% from 7%`. Quiet on ranks, records, odds and
 * currencies, where a rise is a smaller number, and on a change that is denied or told as somebody’s slip.
 */
export default rule({ id: 'direction-mismatch', level: 'warning' }, (draft, report) => {
  for (const change of changes(draft)) {
    const { from, to } = change
    if (!from || !to || change.isNegated) continue
    if (!runsAgainst(change, from, to) || [change, from, to].some(isMistold)) continue
    if (!isLessMore(change, from, to)) report(turned(change, from, to))
  }
})

/** Whether the figures of a change can only be read as running the other way. */
function runsAgainst({ direction, others = [] }: Change, from: Quantity, to: Quantity): boolean {
  if (!areOfOneKind(from, to) || (from.unit === undefined && from.unit !== to.unit)) return false
  const isWrong = (first: Quantity, last: Quantity) =>
    direction === 'up' ? isLess(last, first) : isLess(first, last)
  if (!readings(from, to).every(([first, last]) => isWrong(first, last))) return false
  // `12 offices with 40 desks, up from 30`: some figure before it fits.
  return !others.some((other) => isClose(other, from) && areOfOneKind(from, other) && !isWrong(from, other))
}

function isLess(a: Quantity, b: Quantity): boolean {
  return extentOf(a).high < extentOf(b).low
}

// A figure that `up from` may speak of is of the same size.
function isClose(a: Quantity, b: Quantity): boolean {
  return a.value < b.value * 20 && b.value < a.value * 20
}

/** `from 900 to 1.1 million`, `to 5 million from 7`: the bare figure may be in millions too, or not. */
function readings(from: Quantity, to: Quantity): [Quantity, Quantity][] {
  const plain: [Quantity, Quantity] = [from, to]
  if (from.magnitude === to.magnitude) return [plain, ...writtenShort(from, to)]
  const most = Math.max(from.magnitude, to.magnitude)
  if (from.magnitude > 1 && to.magnitude > 1) return [plain]
  if (Math.min(from.value, to.value) >= 1000) return [plain]
  return [plain, [inMagnitude(from, most), inMagnitude(to, most)]]
}

/** The fact has given a bare figure the magnitude of the other one; as written it has none. */
function writtenShort(from: Quantity, to: Quantity): [Quantity, Quantity][] {
  const own = ({ figure }: Quantity) => /\p{L}/u.test(textOf(figure))
  if (from.magnitude === 1 || from.form === 'words' || to.form === 'words') return []
  return [[own(from) ? from : inUnits(from), own(to) ? to : inUnits(to)] as [Quantity, Quantity]]
}

function inMagnitude(quantity: Quantity, magnitude: number): Quantity {
  return quantity.magnitude === 1 ? { ...quantity, value: quantity.value * magnitude } : quantity
}

function inUnits(quantity: Quantity): Quantity {
  return { ...quantity, value: quantity.value / quantity.magnitude }
}

function turned(change: Change, from: Quantity, to: Quantity): Finding {
  const [word, first, last] = [change, from, to].map(textOf)
  const way = change.direction === 'up' ? 'fall' : 'rise'
  return {
    at: change,
    reason: `Unexpected \`${word}\`: from \`${first}\` to \`${last}\` is a ${way}; check the word and both figures`,
    related: [
      { at: from, reason: 'from this figure' },
      { at: to, reason: 'to this one' }
    ],
    note: `The figures run ${way === 'fall' ? 'down' : 'up'} and the word ${change.direction}. Either it is the wrong word, or the figures have changed places.`,
    fixes: [
      {
        title: 'Swap the two figures',
        safe: false,
        edits: [
          { at: from.figure, text: textOf(to.figure) },
          { at: to.figure, text: textOf(from.figure) }
        ]
      }
    ]
  }
}
