/** What a draft says that a change comes to in percent, where its own figures say otherwise. */
import type { Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import {
  type Change,
  changes,
  comparisons,
  isMistold,
  type Quantity,
  quantities,
  roundedFrom
} from '../../src/facts/numbers/index.ts'
import { type Course, courseBy, courseOf } from './course.ts'
import { percent, percentLike, pointsOf } from './figures.ts'
import { wrongFactor, wrongFraction, wrongMultiples, wrongPointsInWords } from './words.ts'

/** A percentage, a part in words or a verb such as `doubled` that two figures rule out. */
export interface Claim {
  readonly at: Span
  readonly course: Course
  /** Whether the first figure is not where the change began but how far it went. */
  readonly isStep?: boolean
  /** The same in percentage points, where the two figures are percentages. */
  readonly points?: string
  readonly expected: readonly string[]
}

/** The claims about changes that do not fit their figures. */
export function claims(draft: Draft): Claim[] {
  const all = changes(draft)
  const told = all.flatMap((change, index) => claimsOf(change, all[index + 1]))
  const known = new Set(told.map(({ at }) => at.start))
  const compared = comparisons(draft).flatMap(({ direction, from, to, by }) => {
    const course = isReckonedElsewhere(by) || isAdjusted(by) ? undefined : courseOf(direction, from, to)
    return course ? wrongPercent(course, by) : []
  })
  const others = compared.filter(({ at }) => !known.has(at.start))
  return [...told, ...others, ...wrongMultiples(draft)].filter(({ at }) => !isMistold(at))
}

// A percentage that is reckoned otherwise than from the figures as they stand: without prices, rates of exchange or new shops.
const adjusted =
  /\b(?:(?:after|above|below|with|than|adjusted for|allowing for) inflation|inflation-adjusted|in real terms|real-terms|adjust(?:ed|ing)|annuali[sz]ed|annual rate|like[- ]for[- ]like|constant[- ](?:currenc(?:y|ies)|prices|(?:exchange )?rates)|local[- ]currenc(?:y|ies)|comparable(?! (?:periods?|quarters?|months?|weeks?|years?|figures?)\b)|same-(?:store|shop)|seasonally|organic(?:ally)?|excluding|stripping out|on average a year|a year on average|per (?:year|annum|capita|head)|(?:each|every) year|compound\w*)\b/i
// `5 percent a year`, `2% monthly`: a rate is compounded, so the two figures are further apart. Not `5 percent a year ago`.
const recurring =
  /(?:%|\bper ?cent) (?:(?:an?|per|each|every) (?:year|quarter|month|week|day)(?! (?:ago|earlier|before|later|after|on)\b)|annually|yearly|quarterly|monthly|weekly|daily)\b/i

function isAdjusted({ sentence }: Change | Quantity): boolean {
  return adjusted.test(sentence.text) || recurring.test(sentence.text)
}

function claimsOf(change: Change, next: Change | undefined): Claim[] {
  const { direction, to, by, again, isNegated } = change
  const from = change.from ?? upFrom(change, next)
  if (isNegated || isAdjusted(change)) return []
  const [percentage, step] = by && isPercent(by) ? [by, again] : [again, by]
  const isTold = percentage && isPercent(percentage) && !isReckonedElsewhere(percentage)
  const stepped =
    isTold && step && to && !isPercent(step) && isBeside(change, to)
      ? courseBy(direction, step, to)
      : undefined
  if (isTold && stepped) return wrongPercent(stepped, percentage).map((claim) => ({ ...claim, isStep: true }))
  const course = from && to && courseOf(direction, from, to)
  if (!course) return stepClaims(change, next)
  if (percentage && isPercent(percentage))
    return isTold && !isOfAnotherYear(change) ? wrongPercent(course, percentage) : []
  const after = toldAfter(change, course, next)
  if (after) return isReckonedElsewhere(after) ? [] : wrongPercent(course, after)
  return (
    wrongPointsInWords(change, course) ?? wrongFraction(change, course) ?? wrongFactor(change, course) ?? []
  )
}

/** `$9.50, down 50 cents`: what an adverb speaks of stands right before it. */
function isBeside({ part, start, block }: Change, to: Quantity): boolean {
  return part !== 'adverb' || to.start > start || /^(?:,| –|—| \() ?$/u.test(block.text.slice(to.end, start))
}

/** `rose 10% to $120 million, up from $100 million`. */
function upFrom({ to, direction, sentence }: Change, next: Change | undefined): Quantity | undefined {
  const isSame = next?.sentence === sentence && next.part === 'adverb' && next.direction === direction
  return isSame && to && next.to?.start === to.start ? next.from : undefined
}

/** `rose by £10 to £50, or 20%`, `cut its staff of 5,000 by 500, or 20%`. */
function stepClaims(change: Change, next: Change | undefined): Claim[] {
  const { direction, from, to, by, again, block, sentence, end } = change
  if (from || !by || isPercent(by)) return []
  if (to) {
    const course = courseBy(direction, by, to)
    const after = course && toldAfter(change, course, next)
    if (!course || !after || isReckonedElsewhere(after)) return []
    return wrongPercent(course, after).map((claim) => ({ ...claim, isStep: true }))
  }
  if (!again || !isPercent(again)) return []
  const whole = quantities(block.draft).findLast(
    (each) => each.block === block && each.start > sentence.start && each.end < by.start
  )
  const between = whole ? block.text.slice(whole.end, by.start) : ''
  if (!whole || whole.start < end || !/^(?: [\p{L}-]+){0,3} by $/u.test(between)) return []
  if (whole.unit?.name !== by.unit?.name || whole.value <= by.value) return []
  const left = whole.value + (direction === 'up' ? by.value : -by.value)
  const course = courseOf(direction, whole, { ...by, value: left })
  return course
    ? wrongPercent({ ...course, from: by, to: whole }, again).map((claim) => ({ ...claim, isStep: true }))
    : []
}

/** `from 30 to 90, a rise of 300%`, `from 10 to 12, or 20%`, `from 10 to 12 (20%)`. */
function toldAfter({ sentence, direction, block }: Change, { from, to }: Course, next: Change | undefined) {
  const last = Math.max(from.end, to.end)
  const { by } = next ?? {}
  if (next?.sentence === sentence && by && isPercent(by) && !next.from && !next.to) {
    const between = block.text.slice(last, Math.min(next.start, by.start))
    const isSame = next.direction === direction && next.part !== 'verb'
    return isSame && appended.test(between) ? by : undefined
  }
  return quantities(block.draft).find(
    (quantity) =>
      quantity.block === block &&
      quantity.start > last &&
      isPercent(quantity) &&
      restated.test(block.text.slice(last, quantity.start)) &&
      /^(?:[).,;]|$)/u.test(block.text.slice(quantity.end))
  )
}

const appended = /^[^;:.]{0,40}[,(–—-] ?(?:an?|the|up|down|or|that is|which is)?\b[^,;.]{0,24}$/u
const restated =
  /^(?: (?:in|by|at|on|a|last|this) [^,;:.()]{1,24})?(?:, or |, which is |, i\.e\. (?:by )?|: | \()(?:about |almost |nearly |more than |just over )?[+-]?$/u

function isPercent({ unit }: Quantity): boolean {
  return unit?.name === 'percent' || unit?.kind === 'points'
}

// `rose 5% in May from a year before, to 12 from 10 in April`
const elsewhere =
  /^(?: in \p{L}+)? (?:from|on|over|since|versus|compared (?:with|to)|against) (?:the (?!.{0,20}\d)|an? (?:year|month|week|quarter)|last|its|their|previous|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)(?! \d{1,2}\b)/u

function isReckonedElsewhere({ block, end }: Quantity): boolean {
  return elsewhere.test(block.text.slice(end, end + 40))
}

/** `rose 4% to $20, from $18 in 2019`: the first figure is of another time than the percentage. */
function isOfAnotherYear({ from, to, block }: Change): boolean {
  if (!from || !to || from.start < to.start) return false
  if (!/^(?: (?:an?|per) \p{L}+)?, from $/u.test(block.text.slice(to.end, from.start))) return false
  return /^ (?:in|at|a|during|before|\p{L}+ (?:years?|months?|decades?)) /u.test(block.text.slice(from.end))
}

/** The claim, where no figures that round to those written give it. */
function wrongPercent(course: Course, claim: Quantity): Claim[] {
  const { from, to, extent, written } = course
  if (claim.high !== undefined) return []
  const inPoints = from.unit?.name === 'percent' && to.unit?.name === 'percent'
  const step = Math.abs(to.value - from.value)
  if (claim.unit?.kind === 'points')
    return inPoints && isWrongStep(course, claim, step) ? [pointsClaim(course, claim, step)] : []
  const told = roundedFrom(claim)
  const isOff = told.low - 0.1 > extent.high * 100 || told.high + 0.1 < extent.low * 100
  const isStep = inPoints && Math.abs(step - claim.value) < 1e-6 && !isNear(claim.value, written * 100)
  if (!isOff && !isStep) return []
  const points = inPoints ? pointsOf(step) : undefined
  const expected = [...(isStep && points ? [points] : []), percentLike(claim, written)]
  return [{ at: claim, course, ...(points ? { points } : {}), expected }]
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.3 * Math.max(a, b)
}

/** `rose two points to 28% from 24%`. */
function isWrongStep({ from, to }: Course, claim: Quantity, step: number): boolean {
  const isBasis = claim.unit?.name === 'basis point'
  const told = isBasis ? claim.value / 100 : claim.value
  const rounding = 10 ** -Math.min(from.decimals, to.decimals)
  const own = isBasis ? 0 : 0.5 * 10 ** -claim.decimals
  // Rates of interest are told exactly, polls are rounded.
  const slack = from.decimals + to.decimals > 0 ? own + rounding / 10 : own + rounding
  return Math.abs(step - told) > slack + (claim.approximation ? 0.2 * told : 0) + 1e-6
}

function pointsClaim(course: Course, at: Quantity, step: number): Claim {
  return { at, course, points: pointsOf(step), expected: [] }
}

/** What the figures of a course give, in percent. */
export function actualOf({ course, at }: Claim): string {
  const decimals = 'decimals' in at && typeof at.decimals === 'number' ? at.decimals : 0
  return percent(course.written, decimals)
}
