/**
 * The Gregorian calendar by arithmetic: no Date object and no clock, so that a result is the same on every machine.
 * Day numbers are Julian day numbers at noon, by the formula of Fliegel and Van Flandern, *A machine algorithm for
 * processing calendar dates*, Communications of the ACM 11 (1968), p. 657.
 */
import type { CalendarDate } from '../draft/draft.ts'
import { lengthOfMonth } from '../draft/iso-date.ts'

/** A day of the week: 0 is Monday, 6 is Sunday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** The Julian day number of a Gregorian date: one more for each day; 2451545 is January 1, 2000. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  const fromMarch = Math.trunc((month - 14) / 12)
  return (
    day -
    32075 +
    Math.trunc((1461 * (year + 4800 + fromMarch)) / 4) +
    Math.trunc((367 * (month - 2 - fromMarch * 12)) / 12) -
    Math.trunc((3 * Math.trunc((year + 4900 + fromMarch) / 100)) / 4)
  )
}

/** The date of a Julian day number; the other half of the same formula. */
export function dateOfDayNumber(number: number): CalendarDate {
  let rest = number + 68569
  const century = Math.trunc((4 * rest) / 146097)
  rest -= Math.trunc((146097 * century + 3) / 4)
  const yearOfCentury = Math.trunc((4000 * (rest + 1)) / 1461001)
  rest -= Math.trunc((1461 * yearOfCentury) / 4) - 31
  const month = Math.trunc((80 * rest) / 2447)
  const day = rest - Math.trunc((2447 * month) / 80)
  const late = Math.trunc(month / 11)
  return { year: 100 * (century - 49) + yearOfCentury + late, month: month + 2 - 12 * late, day }
}

/** The day of the week of a Gregorian date. */
export function weekdayOf(date: CalendarDate): Weekday {
  return (dayNumber(date) % 7) as Weekday
}

/** How many days `to` comes after `from`; negative where it comes before. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The date a number of days later, or earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days)
}

/** Whether a month of a year has such a day. */
export function isRealDay({ year, month, day }: CalendarDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}
