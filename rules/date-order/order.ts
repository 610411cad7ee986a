/** Compares two dates by what both of them give. */
import { daysBetween, isRealDay } from '../../src/facts/calendar.ts'
import { calendarDatesOf, type DateMention } from '../../src/facts/dates/index.ts'

/** Whether `from` is later than `to` in every year that can be meant; dates of an era, or with a broken year, never are. */
export function comesAfter(from: DateMention, to: DateMention): boolean {
  if (from.era || to.era) return false
  if (isOpen(from) || isOpen(to)) return comesAfterAsFigures(from, to)
  const [a, b] = [from.year?.value, to.year?.value]
  if (a !== undefined && b !== undefined && a !== b) return isYear(from) && isYear(to) && a > b
  // `from June 5, 2024, to June 2` may end a year on.
  if (a !== undefined && b === undefined) return false
  if (!from.month || !to.month) return false
  if (from.month.value !== to.month.value) return a !== undefined && from.month.value > to.month.value
  return from.day !== undefined && to.day !== undefined && from.day.value > to.day.value
}

// Of a year that a range over the new year would have to last, so many days are left.
const gap = 61

/**
 * Whether a range of days without a year of their own runs backwards by so little that it would last nearly a year:
 * `20 July to 14 June 2026`. Terms and licences from the first of a month, or to the last of one, do last so long.
 */
export function lastsTooLong(from: DateMention, to: DateMention): boolean {
  const year = to.year?.value ?? 2023
  if (from.year || from.era || to.era || from.form !== 'words' || !from.month || !to.month) return false
  if (!from.day || !to.day || from.month.value <= to.month.value || from.day.value < 3) return false
  const [start, end] = [
    { year, month: from.month.value, day: from.day.value },
    { year, month: to.month.value, day: to.day.value }
  ]
  return (
    isRealDay(start) &&
    isRealDay(end) &&
    to.day.value < 28 &&
    Math.abs(from.day.value - to.day.value) > 1 &&
    daysBetween(end, start) <= gap
  )
}

function isYear({ year }: DateMention): boolean {
  return /^(?:1\d|20)\d\ds?$/.test(year?.text ?? '')
}

/** Whether figures leave open which is the day and which the month. */
function isOpen({ form, dayFirst }: DateMention): boolean {
  return form === 'slashed' && dayFirst === undefined
}

/** `08/06/2024 to 05/06/2024` runs backwards however the two are read, so long as both are read alike. */
function comesAfterAsFigures(from: DateMention, to: DateMention): boolean {
  const pairs = [0, 1].flatMap((reading) => {
    const [a, b] = [readAs(from, reading), readAs(to, reading)]
    return a && b ? [daysBetween(a, b) < 0] : []
  })
  return pairs.length > 0 && pairs.every(Boolean)
}

/** A date read day first (0) or month first (1), where it can be. */
function readAs(mention: DateMention, reading: number) {
  const { dayFirst } = mention
  if (dayFirst !== undefined) return dayFirst === (reading === 0) ? calendarDatesOf(mention)[0] : undefined
  const found = calendarDatesOf(mention)
  return found[reading] ?? found[0]
}
