/** Days and ages: on which days somebody can have been born who is so old on such a day. */
import type { CalendarDate } from '../../draft/draft.ts'
import { lengthOfMonth } from '../../draft/iso-date.ts'
import type { OpenDate } from '../../draft/stylebook.ts'
import { dateOfDayNumber, dayNumber } from '../calendar.ts'
import type { DateMention } from '../dates/index.ts'

/** The first and the last of a stretch of days, as Julian day numbers. */
export interface Days {
  readonly first: number
  readonly last: number
}

/** The days that a date may mean. */
export function daysOf({ year, month, day }: OpenDate): Days {
  const firstMonth = month ?? 1
  const lastMonth = month ?? 12
  return {
    first: dayNumber({ year, month: firstMonth, day: day ?? 1 }),
    last: dayNumber({ year, month: lastMonth, day: day ?? lengthOfMonth(year, lastMonth) })
  }
}

/** The date of a mention that has a year. */
export function openDateOf({ year, month, day, form, dayFirst }: DateMention): OpenDate {
  const value = year?.value ?? 0
  const isOpen = form === 'slashed' && dayFirst === undefined
  const inMonth = month && !isOpen && month.value >= 1 && month.value <= 12 ? month.value : undefined
  const onDay =
    inMonth !== undefined && day && day.value <= lengthOfMonth(value, inMonth) ? day.value : undefined
  return {
    year: value,
    ...(inMonth === undefined ? {} : { month: inMonth }),
    ...(onDay === undefined ? {} : { day: onDay })
  }
}

/** The days of the draft's own time: the interviews of the month before, the event of the week after. */
export function presentOf(date: CalendarDate): Days {
  const day = dayNumber(date)
  return { first: day - 31, last: day + 7 }
}

/** When somebody was born who has an age on some day of a stretch. */
export function birthOf(years: number, { first, last }: Days): Days {
  return { first: yearsBefore(first, years + 1) + 1, last: yearsBefore(last, years) }
}

function yearsBefore(day: number, years: number): number {
  const date = dateOfDayNumber(day)
  return dayNumber({ ...date, year: date.year - years })
}

/** The full years from one day to another. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [dateOfDayNumber(from), dateOfDayNumber(to)]
  const isShort = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (isShort ? 1 : 0)
}

const slack = 1

/** Whether two stretches have no day in common; leap days are forgiven. */
export function areApart(a: Days, b: Days): boolean {
  return a.last + slack < b.first || b.last + slack < a.first
}

/** The ages that somebody can have on some day of a stretch, the likeliest first. */
export function agesOn(birth: Days, { first, last }: Days): number[] {
  const least = yearsBetween(birth.last, first)
  const most = yearsBetween(birth.first, last)
  const likely = yearsBetween(middleOf(birth), middleOf({ first, last }))
  const ages = Array.from({ length: Math.max(0, most - least + 1) }, (_, index) => least + index)
  return ages.filter((age) => age >= 0).sort((a, b) => Math.abs(a - likely) - Math.abs(b - likely))
}

function middleOf({ first, last }: Days): number {
  return Math.floor((first + last) / 2)
}
