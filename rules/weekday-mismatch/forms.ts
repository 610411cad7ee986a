/** Writes weekdays and dates the way the draft does. */
import type { CalendarDate } from '../../src/draft/draft.ts'
import { textOf } from '../../src/draft/place.ts'
import type { Weekday } from '../../src/facts/calendar.ts'
import type { DateMention } from '../../src/facts/dates/index.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
// Three sets of abbreviations; Mon, Fri, Sat and Sun are the same in all, so they follow AP.
const short = ['Mon', 'Tues', 'Wed', 'Thurs', 'Fri', 'Sat', 'Sun']
const shortest = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

const months = 'January February March April May June July August September October November December'.split(
  ' '
)

/** The name of a month, from 1. */
export function monthName(month: number): string {
  return months[month - 1] ?? ''
}

/** A weekday in the form of another as written: `Wed.` makes `Tues.`, `TUE` makes `WED`. */
export function weekdayInForm(weekday: Weekday, written: string): string {
  const bare = written.replace(/\.$/, '')
  const full = bare.length > 5
  const names = full ? weekdays : /^(?:tue|thu)$/i.test(bare) || written === bare ? shortest : short
  const name = names[weekday] ?? ''
  const cased = bare === bare.toUpperCase() ? name.toUpperCase() : name
  return cased + (written.endsWith('.') ? '.' : '')
}

/** A date without its weekday, as the draft writes it, with its year where that had to be told: `Feb. 3 (2025)`. */
export function inForm(mention: DateMention, date: CalendarDate): string {
  const parts = [mention.day, mention.month, mention.year].flatMap((part) => part ?? [])
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const words = textOf({ block: mention.block, start, end })
  return mention.year ? words : `${words}${mention.dayFirst ? '' : ','} ${date.year}`
}
