import { textOf } from '../../src/draft/place.ts'
import {
  aftermaths,
  type Course,
  courses,
  type DateRange,
  type DateStep,
  dateRanges,
  dateSteps,
  dates,
  datesOf
} from '../../src/facts/dates/index.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { isMeantBackwards } from './let-stand.ts'
import { comesAfter, lastsTooLong } from './order.ts'

/**
 * A range, a life span or a sequence that runs backwards: `from 2016 to 2012`, `(1950–1923)`. Quiet on years before
 * Christ, on seasons over the new year, and where a date is moved, compared or counted down.
 */
export default rule({ id: 'date-order', level: 'error' }, (draft, report) => {
  for (const range of dateRanges(draft)) {
    if ((comesAfter(range.from, range.to) || lastsTooLong(range.from, range.to)) && !isMeantBackwards(range))
      report(turnedRange(range))
  }
  for (const course of courses(draft)) {
    if (comesAfter(course.from, course.to)) report(endFirst(course))
  }
  for (const course of aftermaths(draft)) {
    if (comesAfter(course.from, course.to)) report(beforeCause(course))
  }
  for (const step of dateSteps(draft)) {
    if (isCountedFromBefore(step)) continue
    if (runsBackwards(step)) report(stepBack(step))
    else if (isOffBy(step) !== 0 && !isCountedFromElsewhere(step)) report(wrongStep(step))
  }

  /** Another year of the draft is the right number of years away: the step is counted from there. */
  function isCountedFromElsewhere({ to, count }: DateStep): boolean {
    return dates(draft).some(({ year }) => year?.value === (to.year?.value ?? 0) - count)
  }
})

function turnedRange(range: DateRange): Finding {
  const { from, to } = range
  const expected = turnedWords(range)
  const what = isLifeSpan(range) ? 'the death comes before the birth' : 'the range runs backwards'
  return {
    at: range,
    reason: `Unexpected \`${textOf(range)}\`: ${what}${expected ? `, expected \`${expected}\`` : ''}`,
    expected: expected ? [expected] : [],
    note: `\`${textOf(to)}\` comes before \`${textOf(from)}\`. If both are right, they stand the wrong way round.`
  }
}

/** `Marguerite Oyelaran (1950–1923)`: a name before the bracket. */
function isLifeSpan({ bracketed, from, block, start }: DateRange): boolean {
  return (
    bracketed &&
    from.kind === 'year' &&
    /\p{Lu}[\p{L}.’'-]* \($/u.test(block.text.slice(Math.max(0, start - 24), start))
  )
}

/** The range the other way round: whole dates change places, and within one month only the days do. */
function turnedWords({ from, to, block }: DateRange): string | undefined {
  const joint = block.text.slice(from.end, to.start)
  const sharesMonth = from.month !== undefined && from.month.start === to.month?.start
  if (!sharesMonth) return !from.year && to.year ? undefined : textOf(to) + joint + textOf(from)
  const [a, b] = [from.day, to.day]
  if (!a || !b) return undefined
  const { text } = block
  return (
    text.slice(from.start, a.start) + b.text + text.slice(a.end, b.start) + a.text + text.slice(b.end, to.end)
  )
}

function endFirst({ kind, from, to }: Course): Finding {
  const [end, start] = kind === 'life' ? ['death', 'birth'] : ['end', 'start']
  return {
    at: to.year ?? to,
    reason: `Unexpected ${end} in \`${textOf(to)}\` after a ${start} in \`${textOf(from)}\`; check which is right`,
    related: [{ at: from.year ?? from, reason: `the ${start} stands here` }],
    note: `The ${end} is told as earlier than the ${start}.`
  }
}

/** `opened in 2012, after digging began in 2016` */
function beforeCause({ from, to }: Course): Finding {
  return {
    at: from.year ?? from,
    reason: `Unexpected \`${textOf(from)}\`: what came \`after\` it is told of \`${textOf(to)}\`; check which is right`,
    related: [{ at: to.year ?? to, reason: 'told as later, with an earlier date' }],
    note: `The sentence puts \`${textOf(to)}\` after \`${textOf(from)}\`.`
  }
}

/** `set in 1988, broke one from 1974. Ten years earlier, in 1978`: exact from the year told before the last one. */
function isCountedFromBefore({ block, unit, from, to, count }: DateStep): boolean {
  const sentence = sentenceAt(from)
  if (unit !== 'year' || !sentence || from.block !== block) return false
  return datesOf(block).some(
    ({ year, start, end }) =>
      end <= from.start && start >= sentence.start && year?.value === (to.year?.value ?? 0) - count
  )
}

/** `Two days later, on July 6` after July 8. */
function runsBackwards({ from, to, count }: DateStep): boolean {
  return count > 0 ? comesAfter(from, to) : comesAfter(to, from)
}

function stepBack(step: DateStep): Finding {
  const { from, to, count } = step
  const way = count > 0 ? 'earlier, not later,' : 'later, not earlier,'
  return {
    at: to,
    reason: `Unexpected \`${textOf(step)}\`: \`${textOf(to)}\` is ${way} than \`${textOf(from)}\``,
    related: [{ at: from, reason: 'counted from here' }],
    note: 'The date and the words before it lead opposite ways.'
  }
}

/** How many years a step misses its second year by; where a month stands with a year, one year either way is rounding. */
function isOffBy({ unit, from, to, count }: DateStep): number {
  if (unit !== 'year' || !from.year || !to.year) return 0
  const off = to.year.value - from.year.value - count
  const exact = from.kind === 'year' && to.kind === 'year'
  return exact || Math.abs(off) > 1 ? off : 0
}

function wrongStep(step: DateStep): Finding {
  const { block, start, count, from, to } = step
  const [first, second] = [from.year?.value ?? 0, to.year?.value ?? 0]
  const meant = String(first + count)
  return {
    at: step,
    level: 'warning',
    reason: `Unexpected \`${textOf(step)}\` after \`${first}\`, expected \`${meant}\` or another number of years`,
    expected: [block.text.slice(start, to.start) + meant],
    related: [{ at: from, reason: 'counted from here' }],
    note: `From ${first} to ${second} is ${Math.abs(second - first)} years, not ${Math.abs(count)}, and no other year in the draft fits.`
  }
}
