/** Changes told in words: `rose by a third`, `doubled`, `grew tenfold`. Less is asked of them than of figures. */
import type { Draft } from '../../src/draft/draft.ts'
import { type Change, fractionAfter, multiples, pointsAfter } from '../../src/facts/numbers/index.ts'
import type { Claim } from './claims.ts'
import { type Course, courseOf } from './course.ts'
import { pointsOf } from './figures.ts'

const leeway = 0.2

/** `rose by a third, from 90 to 100`; undefined where no part in words stands there. */
export function wrongFraction(change: Change, course: Course): Claim[] | undefined {
  const claim = fractionAfter(change)
  if (!claim) return undefined
  const { value, way } = claim
  const isUnder = way === 'under' || way === 'most'
  const isOver = way === 'over' || way === 'least'
  const low = value * (1 - (isUnder || way === 'about' ? 0.3 : isOver ? 0.1 : leeway))
  const high = value * (1 + (isOver ? 0.5 : way === 'about' ? 0.3 : isUnder ? 0.1 : leeway))
  if (course.extent.high >= low && course.extent.low <= high) return []
  return [{ at: claim, course, expected: [] }]
}

/** How much is left after it, as a multiple of what was. */
const factors: Readonly<Record<string, number>> = {
  double: 2,
  doubling: 2,
  triple: 3,
  tripling: 3,
  treble: 3,
  trebling: 3,
  quadruple: 4,
  halve: 0.5,
  halving: 0.5
}
const folds = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const foldAfter =
  /^ (?:more than |nearly |almost |about )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-?fold\b/u

/** `doubled from 10 to 30`, `halved from 20 to 15`; undefined where the word has no number in it. */
export function wrongFactor(change: Change, course: Course): Claim[] | undefined {
  const { block, start, end, lemma, direction } = change
  const fold = foldAfter.exec(block.text.slice(end, end + 24))
  const factor = fold ? Number(fold[1]) || folds.indexOf(fold[1] ?? '') : factors[lemma]
  if (factor === undefined) return undefined
  const around = block.text.slice(Math.max(0, start - 24), start) + (fold?.[0] ?? '')
  const isMore = /\b(?:more than|over|at least) /u.test(around)
  const isLess = /\b(?:nearly|almost|close to|virtually|just about|all but) /u.test(around)
  const isAbout = /\b(?:about|roughly|around|some) /u.test(around)
  // More than halved is less than half.
  const [isBelow, isAbove] = factor < 1 ? [isMore, isLess] : [isLess, isMore]
  const low = factor * (1 - (isBelow ? 0.45 : isAbove ? 0.05 : isAbout ? 0.3 : leeway))
  const high = factor * (1 + (isAbove ? 0.6 : isBelow ? 0.05 : isAbout ? 0.3 : leeway))
  const { extent } = course
  const ratios = direction === 'up' ? [1 + extent.low, 1 + extent.high] : [1 - extent.high, 1 - extent.low]
  if ((ratios[1] ?? 0) >= low && (ratios[0] ?? 0) <= high) return []
  return [{ at: change, course, expected: [] }]
}

/** `rose half a percentage point, from 4% to 6%`; undefined where no points in words stand there. */
export function wrongPointsInWords(change: Change, course: Course): Claim[] | undefined {
  const claim = pointsAfter(change)
  const { from, to } = course
  if (!claim || from.unit?.name !== 'percent' || to.unit?.name !== 'percent') return undefined
  const step = Math.abs(to.value - from.value)
  const slack = from.decimals + to.decimals > 0 ? 0.06 : claim.value < 1 ? 0.5 : 0.9
  return Math.abs(step - claim.value) <= slack
    ? []
    : [{ at: claim, course, points: pointsOf(step), expected: [] }]
}

/** `60 nests, twice the 20 of last year`. */
export function wrongMultiples(draft: Draft): Claim[] {
  return multiples(draft).flatMap(({ at, factor, from, to, way }) => {
    const course = courseOf(factor < 1 ? 'down' : 'up', from, to)
    if (!course) return []
    const { extent } = course
    const ratios = factor < 1 ? [1 - extent.high, 1 - extent.low] : [1 + extent.low, 1 + extent.high]
    const low = factor * (way === 'under' ? 0.6 : way === 'over' ? 0.95 : 1 - leeway)
    const high = factor * (way === 'over' ? 1.5 : way === 'under' ? 1.05 : 1 + leeway)
    return (ratios[1] ?? 0) >= low && (ratios[0] ?? 0) <= high ? [] : [{ at, course, expected: [] }]
  })
}
