import type { Block, CalendarDate } from '../../src/draft/draft.ts'
import { addDays, daysBetween, isRealDay, type Weekday, weekdayOf } from '../../src/facts/calendar.ts'
import {
  calendarDatesOf,
  type DateMention,
  dates,
  draftDate,
  isOldStyle,
  type Part
} from '../../src/facts/dates/index.ts'
import type { Finding, Fix } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { inForm, monthName, weekdayInForm } from './forms.ts'
import { isNamedDay, isOneOfSeveral } from './let-stand.ts'

/**
 * A weekday that does not fall on the date it stands with: `Monday, February 5, 2025`. A date without a year is checked
 * only where the draft's own date settles it. Quiet before the Gregorian calendar, and on days with a name.
 */
export default rule(
  { id: 'weekday-mismatch', level: 'error', yieldsTo: ['caption-contradiction'] },
  (draft, report) => {
    for (const mention of dates(draft)) {
      const { weekday } = mention
      const possible = weekday ? datesOf(mention) : []
      const [date] = possible
      if (!weekday || !date || possible.some((other) => weekdayOf(other) === weekday.value)) continue
      if (isNamedDay(weekday) || isOneOfSeveral(weekday) || isOldStyle(mention)) continue
      report(findingOf(mention, weekday, possible))
    }
  }
)

// A date without a year is of the draft's own year only where it is so near that no other year can be meant.
const near = 7

/** The days that a mention may name, in full or by the draft's own date; none where nothing settles the year. */
function datesOf(mention: DateMention): readonly CalendarDate[] {
  const { day, month } = mention
  if (mention.year || !day || !month) return calendarDatesOf(mention)
  const own = draftDate(mention.block.draft) ?? dateBefore(mention)
  if (!own) return []
  const years = [own.year - 1, own.year, own.year + 1]
  const all = years.map((year) => ({ year, month: month.value, day: day.value })).filter(isRealDay)
  const found = all.find((date) => Math.abs(daysBetween(own, date)) <= near)
  // A picture may well be of this week of last year: `on Tuesday, March 10`.
  const lastYear = found && isPicture(mention.block) && all.some(({ year }) => fallsIn(mention, year))
  return found && !lastYear && !isOfGallery(mention, own.year) ? [found] : []
}

/** `left on February 9, 2026 … two days later, on Thursday, February 11`: the full date told last settles the year. */
function dateBefore({ block, start }: DateMention): CalendarDate | undefined {
  const before = dates(block.draft).findLast(
    (other) => other.block === block && other.end <= start && other.year !== undefined
  )
  const found = before ? calendarDatesOf(before) : []
  const between = block.text.slice(before?.end ?? 0, start)
  return found.length === 1 && !/\b(?:years?|anniversary|century|annual)\b/i.test(between)
    ? found[0]
    : undefined
}

/** In a gallery of last year, other days without a year fit it too, and more of them than fit the draft's own. */
function isOfGallery(mention: DateMention, own: number): boolean {
  const { block } = mention
  const others = dates(block.draft).filter((other) => !other.year && other.block !== block)
  const fitting = (year: number) => others.filter((other) => fallsIn(other, year)).length
  return [own - 1, own - 2].some(
    (year) => fallsIn(mention, year) && fitting(year) >= 2 && fitting(year) > fitting(own)
  )
}

function fallsIn({ weekday, day, month }: DateMention, year: number): boolean {
  if (!weekday || !day || !month) return false
  const date = { year, month: month.value, day: day.value }
  return isRealDay(date) && weekdayOf(date) === weekday.value
}

function isPicture({ kind }: Block): boolean {
  return kind === 'caption' || kind === 'alt'
}

function findingOf(mention: DateMention, weekday: Part, possible: readonly CalendarDate[]): Finding {
  const expected = [...new Set(possible.map((date) => weekdayInForm(weekdayOf(date), weekday.text)))]
  const date = possible[0] as CalendarDate
  const single = possible.length === 1
  const fixes = single ? [...nearestDay(mention, weekday, date), ...otherYear(mention, weekday, date)] : []
  const wanted = expected.map((word) => `\`${word}\``).join(' or ')
  return {
    at: weekday,
    reason: `Unexpected \`${weekday.text}\` for ${inForm(mention, date)}, expected ${wanted}`,
    expected,
    note: [...possible.map(weekdayNote), yearNote(mention), wayNote(fixes)].filter(Boolean).join(' '),
    fixes
  }
}

function weekdayNote(date: CalendarDate): string {
  return `${inWords(date)} is a ${weekdayInForm(weekdayOf(date), 'Monday')}.`
}

function yearNote({ year, block }: DateMention): string {
  const own = draftDate(block.draft)
  if (year) return ''
  return !own
    ? 'The year is that of the date before it.'
    : `The year is that of the draft’s own date, ${inWords(own)}.`
}

function wayNote(fixes: readonly Fix[]): string {
  return fixes.length > 0 ? `Or: ${fixes.map(({ title }) => title.toLowerCase()).join(', ')}.` : ''
}

function inWords({ year, month, day }: CalendarDate): string {
  return `${monthName(month)} ${day}, ${year}`
}

/** The nearest day of the same month that does fall on the weekday. */
function nearestDay({ day }: DateMention, weekday: Part, date: CalendarDate): Fix[] {
  const steps = [1, 2, 3].flatMap((step) => [-step, step])
  const found = steps
    .map((step) => addDays(date, step))
    .find((other) => other.month === date.month && weekdayOf(other) === (weekday.value as Weekday))
  if (!found || !day) return []
  const text = day.text.replace(/\d+/, String(found.day).padStart(/^0\d/.test(day.text) ? 2 : 1, '0'))
  const ordinal = text.replace(
    /(\d+)(?:st|nd|rd|th)$/i,
    (_, number: string) => number + ordinalEnd(Number(number))
  )
  return [{ title: `Change the day to ${found.day}`, safe: false, edits: [{ at: day, text: ordinal }] }]
}

function ordinalEnd(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}

/** `Friday, Jan. 10, 2019` in a draft of January 2020: the year before, out of habit. */
function otherYear({ year, block }: DateMention, weekday: Part, date: CalendarDate): Fix[] {
  const own = draftDate(block.draft)?.year
  if (!year || own === undefined || own === date.year || Math.abs(own - date.year) > 1) return []
  const other = { ...date, year: own }
  if (!isRealDay(other) || weekdayOf(other) !== weekday.value) return []
  return [{ title: `Change the year to ${own}`, safe: false, edits: [{ at: year, text: String(own) }] }]
}
