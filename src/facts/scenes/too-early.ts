/** Pictures of what an event left behind: none can be of a day before it. */
import { daysBetween, isRealDay } from '../calendar.ts'
import { type DateMention, datesOf } from '../dates/index.ts'
import { type Binding, classesOf, headOf, isEvent, lemmaOf, verbKeys, wordsIn } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import { aftermath, pale } from './data.ts'
import type { Telling } from './likeness.ts'
import { isOneNoun, nounOf, nounsOf, sharesParty } from './one-event.ts'
import type { Reading } from './reading.ts'

/** In days: what is further apart is of another scene; a weekday may be that of the next week. */
const most = { dates: 4, weekdays: 2 }

/** A day, where it stands. */
interface Dated {
  readonly reading: Reading
  readonly date: DateMention
  readonly binding: Binding
}

/** Whether a caption dates what an event left before the day that a telling gives to the event. */
export function isTooEarly(own: Dated, telling: Telling, its: Dated): boolean {
  if (!isJustBefore(own.date, its.date) || (telling.source !== 'text' && telling.coverage < 0.5)) return false
  const [a, b] = [own.reading, its.reading]
  if (datesOf(b.span.block).some((date) => isEarlier(date, own.date))) return false
  if (aftermath.has(lemmaOf(b, its.binding.verb)) && !its.binding.isClose) return false
  return (
    a.chunks().some((chunk) => isLeftBehind(a, chunk) && isToldBy(a, chunk, telling, its)) ||
    showsUndone(a, its) ||
    (lemmaOf(a, own.binding.verb) === 'lie' &&
      telling.coverage >= 0.8 &&
      isRuin(its) &&
      sharesParty(a, own.binding, b, its.binding))
  )
}

/** In days, how long before another a date is; `undefined` where they are of two kinds. */
function daysUntil(own: DateMention, its: DateMention): number | undefined {
  const [date, other] = [own, its].map(({ year, month, day }) =>
    month && day
      ? {
          year: year?.value ?? own.year?.value ?? its.year?.value ?? 2001,
          month: month.value,
          day: day.value
        }
      : undefined
  )
  if (date && other) return isRealDay(date) && isRealDay(other) ? daysBetween(date, other) : undefined
  if (date || other || !own.weekday || !its.weekday) return undefined
  return (its.weekday.value - own.weekday.value + 7) % 7
}

function isJustBefore(own: DateMention, its: DateMention): boolean {
  const days = daysUntil(own, its) ?? 0
  return days > 0 && days <= (own.day ? most.dates : most.weekdays)
}

/** Whether the text has an earlier day, on which the first of two such events may have been. */
function isEarlier(date: DateMention, own: DateMention): boolean {
  const days = daysUntil(date, own) ?? -1
  return days >= 0 && days <= most.weekdays
}

/** `after the explosion`, `following the storm` */
function isLeftBehind(reading: Reading, chunk: Chunk): boolean {
  const preposition = chunk.preposition ?? precededBy(reading, chunk)
  return chunk.kind === 'noun' && /^(?:after|following)$/u.test(preposition) && isEvent(reading, chunk)
}

/** `after Friday’s storm`: the date has the preposition. */
function precededBy({ chunks }: Reading, chunk: Chunk): string {
  const before = chunks()[chunks().indexOf(chunk) - 1]
  return before?.modifies ? (before.preposition ?? '') : ''
}

function isToldBy(
  a: Reading,
  chunk: Chunk,
  telling: Telling,
  { reading: b, binding: other }: Dated
): boolean {
  const nouns = [...nounsOf(b, other), nounOf(b, other, 'time')].filter((noun) => noun !== undefined)
  if (nouns.some((noun) => isOneNoun(a, chunk, b, noun, telling))) return true
  const verbs = verbKeys(b, other.verb)
  return classesOf(a, chunk).some((kind) => verbs.includes(kind))
}

/** `the broken flood wall`, `the flood wall broke` */
function showsUndone(a: Reading, { reading: b, binding: other }: Dated): boolean {
  const verbs = verbKeys(b, other.verb).filter((key) => !pale.has(key))
  const parties = [other.subject, other.object].flatMap((party) => (party && headOf(b, party)?.keys) ?? [])
  return a.chunks().some((chunk) => {
    if (chunk.kind !== 'noun' || !headOf(a, chunk)?.keys.some((key) => parties.includes(key))) return false
    return wordsIn(a, chunk).some(
      ({ lower, name, keys }) =>
        !name && /(?:ed|en|[nt])$/u.test(lower) && keys.some((key) => verbs.includes(key))
    )
  })
}

/** Verbs that leave a thing where it lies. */
function isRuin({ reading, binding }: Dated): boolean {
  return verbKeys(reading, binding.verb).some((key) =>
    /^:(?:crash|fall|collapse|slide|storm|quake)$/u.test(key)
  )
}
