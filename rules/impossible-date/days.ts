/** The lengths of months, and dates written again in the draft's own form. */
import { lengthOfMonth } from '../../src/draft/iso-date.ts'
import { daysBetween } from '../../src/facts/calendar.ts'
import { type DateMention, draftDate } from '../../src/facts/dates/index.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'

/** Without a year February has 29 days: some year it does. */
export function fits(day: number, month: number, year = 2024): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month)
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** What is wrong with a day, in a sentence. */
export function reasonFor(mention: DateMention, year: number | undefined): string {
  const words = wordsOf(mention)
  const { day, month } = mention
  if (!day || !month || month.value < 1 || month.value > 12)
    return `Unexpected month \`${month?.text}\` in \`${words}\``
  if (day.value < 1) return `Unexpected day \`${day.text}\` in \`${words}\``
  return `Unexpected \`${words}\`: ${monthNames[month.value - 1]}${month.value === 2 && year ? ` ${year}` : ''} has ${lengthOfMonth(year ?? 2024, month.value)} days`
}

/** The evidence: the length of the month, or the leap years around. */
export function noteFor({ day, month }: DateMention, year: number | undefined): string {
  if (month && (month.value < 1 || month.value > 12))
    return 'A year has twelve months; the day and the month may stand the wrong way round.'
  if (day?.value === 29 && year !== undefined)
    return `${year} is no leap year: February 29 comes in ${nextLeap(year - 4)} and ${nextLeap(year)}.`
  return 'The day after the last of a month is the first of the next: one of the two may be meant.'
}

function nextLeap(year: number): number {
  let next = year + 1
  while (lengthOfMonth(next, 2) < 29) next++
  return next
}

/** A date as the draft writes it, without its weekday. */
function wordsOf({ block, day, month, year }: DateMention): string {
  const parts = [day, month, year].flatMap((part) => part ?? [])
  return block.text.slice(
    Math.min(...parts.map(({ start }) => start)),
    Math.max(...parts.map(({ end }) => end))
  )
}

/** The last day of the month, in the writer's own form; none where the day is too far off to be a slip by one or two. */
export function lastDay(mention: DateMention, year: number | undefined): string[] {
  const { day, month } = mention
  if (!day || !month || month.value < 1 || month.value > 12 || day.value < 1) return []
  const last = lengthOfMonth(year ?? 2023, month.value)
  if (day.value > 32) return []
  return [
    inOrder(
      mention,
      day.text.replace(/\d+(?:st|nd|rd|th)?/i, (found) => withEnd(last, found)),
      month.text
    )
  ]
}

function withEnd(day: number, written: string): string {
  if (/^\d+$/.test(written)) return String(day)
  return `${day}${day === 31 ? 'st' : 'th'}`
}

/** The mention with another day and month in the places of its own. */
export function inOrder(mention: DateMention, day: string, month: string): string {
  const { block, start, end } = mention
  const edits = [
    { at: mention.day, text: day },
    { at: mention.month, text: month }
  ].sort((a, b) => (b.at?.start ?? 0) - (a.at?.start ?? 0))
  let text = block.text.slice(start, end)
  for (const { at, text: replacement } of edits) {
    if (at) text = text.slice(0, at.start - start) + replacement + text.slice(at.end - start)
  }
  return text
}

const near = 31
const ofAnyYear =
  /\b(?:born|birthdays?|every|each|leap|leaplings?|anniversar\p{L}+|last year|next|year’s|ago|used to|since|once|(?:1[89]|20)\d\d)\b/iu

/** The year of `Feb. 29` without one: the draft's own where its February was a few weeks off. */
export function ownYear(mention: DateMention): number | undefined {
  const { day, month, block } = mention
  const own = draftDate(block.draft)
  if (!own || day?.value !== 29 || month?.value !== 2) return undefined
  const gap = Math.abs(daysBetween(own, { year: own.year, month: 2, day: 28 }))
  const isCopy = block.kind === 'body' || block.kind === 'headline' || block.kind === 'list-item'
  return gap <= near && isCopy && !ofAnyYear.test(sentenceAt(mention)?.text ?? '') ? own.year : undefined
}
