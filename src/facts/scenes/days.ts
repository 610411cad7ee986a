/** The days and hours that a caption and another telling give to one event. */
import type { CalendarDate } from '../../draft/draft.ts'
import { type Span, textOf } from '../../draft/place.ts'
import { daysBetween, isRealDay, weekdayOf } from '../calendar.ts'
import { type ClockTime, clockTimes, type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { isOneSlip } from '../names/slips.ts'
import { bindingOf } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import type { Scene, Telling } from './likeness.ts'
import { type Sameness, samenessOf } from './one-event.ts'
import type { DetailPair } from './pair.ts'
import { readingFact } from './reading.ts'
import { isTooEarly } from './too-early.ts'
import type { SceneWord } from './words.ts'

/** The pairs of days, and of hours, that a scene's caption and one telling give to one event. */
export function dayPairs(scene: Scene, telling: Telling): DetailPair[] {
  return timesOf(scene.reading).flatMap((own) =>
    timesOf(telling.reading).flatMap((its) => {
      const found =
        own.clock && its.clock
          ? clocks(own.clock, its.clock)
          : own.part && its.part
            ? partsOfDay(own.part, its.part)
            : own.date && its.date && days(own.date, its.date)
      if (!found) return []
      const sameness = found.isFar ? undefined : timedAlike(scene, own, telling, its, found.agrees)
      return [{ kind: 'day', ...found, sameness, scene, telling }]
    })
  )
}

/** Whether two times are of one event; or the caption’s is of what the event left, and before it. */
function timedAlike(
  scene: Scene,
  own: Time,
  telling: Telling,
  its: Time,
  agrees: boolean
): Sameness | undefined {
  const mine = bindingOf(scene.reading, own.index)
  const other = bindingOf(telling.reading, its.index)
  const sameness = samenessOf(scene, mine, telling, other, 'time')
  if (sameness || agrees || !own.date || !its.date) return sameness
  const pictured = { reading: scene.reading, date: own.date, binding: mine }
  const told = { reading: telling.reading, date: its.date, binding: other }
  if (isTooEarly(pictured, telling, told)) return 'event'
  return telling.source !== 'text' && isTooEarly(told, telling, pictured) ? 'event' : undefined
}

interface Time {
  readonly index: number
  readonly date?: DateMention
  readonly clock?: ClockTime
  readonly part?: Span
}

const timesOf = readingFact(({ span, words, chunks }): Time[] => {
  const dates = datesOf(span.block)
  const clocked = clockTimes(span.block.draft)
  return chunks().flatMap((chunk, index): Time[] => {
    if (chunk.kind === 'verb' || isOther(chunk)) return []
    const part = partIn(span, words.slice(chunk.first, chunk.last + 1), chunk)
    if (part && chunk.kind === 'noun') return [{ index, part }]
    if (chunk.kind === 'noun') return []
    const [start, end] = [words[chunk.first]?.start ?? 0, words[chunk.last]?.end ?? 0]
    const inside = (mention: Span) => mention.start >= start && mention.start < end
    return [
      ...(part ? [{ index, part }] : []),
      ...dates.filter(inside).map((date) => ({ index, date })),
      ...clocked
        .filter((clock) => clock.block === span.block && inside(clock))
        .map((clock) => ({ index, clock }))
    ]
  })
})

/** Parts of the day that exclude each other, by what they are called. */
const hours: ReadonlyMap<string, string> = new Map(
  Object.entries({
    morning: 'dawn sunrise daybreak morning breakfast',
    noon: 'noon midday lunchtime',
    afternoon: 'afternoon',
    night: 'dusk sunset nightfall evening night midnight'
  }).flatMap(([part, words]) => words.split(' ').map((word): [string, string] => [word, part]))
)

/** `on Monday night`, `at dawn`, `in the afternoon`. */
function partIn(
  { block }: Span,
  words: readonly SceneWord[],
  { kind, preposition }: Chunk
): Span | undefined {
  const last = words.at(-1)
  if (!last || !hours.has(last.lower) || last.name) return undefined
  if (kind === 'noun' && (words.length > 2 || !/^(?:at|in|by|around|before)$/u.test(preposition ?? '')))
    return undefined
  return { block, start: last.start, end: last.end }
}

function partsOfDay(own: Span, its: Span): Compared {
  const agrees = hours.get(textOf(own).toLowerCase()) === hours.get(textOf(its).toLowerCase())
  return { at: own, other: its, agrees }
}

/** `before Thursday`, `until May`, `since 2019`: the time of something else. */
function isOther({ preposition, modifies }: Chunk): boolean {
  if (modifies) return false
  return /^(?:before|after|until|till|since|from|to|through|between|by|for)$/u.test(preposition ?? '')
}

interface Compared {
  readonly at: Span
  readonly other: Span
  readonly agrees: boolean
  /** Whether they are too far apart to be one day told wrongly. */
  readonly isFar?: boolean
}

/** Two dates of one grain: weekdays, days, months or years; `undefined` where they tell different things. */
function days(own: DateMention, its: DateMention): Compared | undefined {
  const years = own.year && its.year ? { at: own.year, other: its.year } : undefined
  const isSameYear = years === undefined || years.at.value === years.other.value
  if (own.day && own.month && its.day && its.month) {
    const isSame = own.day.value === its.day.value && own.month.value === its.month.value
    if (isSame && years) return { ...years, agrees: isSameYear }
    const mayBeOne = isSame || isSlip(own.day.value, own.month.value, its.day.value, its.month.value)
    return {
      at: dayOf(own),
      other: dayOf(its),
      agrees: isSame && isSameYear,
      isFar: !mayBeOne || !isSameYear
    }
  }
  if (own.weekday && its.weekday)
    return { at: own.weekday, other: its.weekday, agrees: own.weekday.value === its.weekday.value }
  if (own.weekday || its.weekday) return acrossForms(own, its)
  // `Saturday, Aug. 24, 2019` and `in 2018`
  if (own.kind !== its.kind)
    return years && !isSameYear ? { ...years, agrees: false, isFar: true } : undefined
  if (own.kind === 'month' && own.month?.value !== its.month?.value)
    return { at: own.month ?? own, other: its.month ?? its, agrees: false }
  return { ...(years ?? { at: own, other: its }), agrees: isSameYear }
}

/** In days: events of one kind may be so near, and are told of as two; nearer is one day told wrongly. */
const near = 4

/** Whether two days may be one, one of them wrong: days next to each other, one digit apart, or of two months. */
function isSlip(day: number, month: number, other: number, otherMonth: number): boolean {
  if (month !== otherMonth)
    return (
      day === other || (Math.abs(month - otherMonth) === 1 && Math.abs(31 - Math.abs(day - other)) <= near)
    )
  return Math.abs(day - other) <= near || isOneSlip(String(day), String(other))
}

/** A day without its weekday, and without its year where that is the same: what a slip can be in. */
function dayOf({ block, day, month, start, end, year, weekday }: DateMention): Span {
  if (!day || !month || (!year && !weekday)) return { block, start, end }
  return { block, start: Math.min(day.start, month.start), end: Math.max(day.end, month.end) }
}

/** `Tuesday` and `March 11`, where the draft is of that week. */
function acrossForms(own: DateMention, its: DateMention): Compared | undefined {
  const [weekday, dated] = own.weekday ? [own.weekday, its] : [its.weekday, own]
  const today = draftDate(own.block.draft)
  if (!weekday || !dated.day || !dated.month || !today) return undefined
  const date: CalendarDate = {
    year: dated.year?.value ?? today.year,
    month: dated.month.value,
    day: dated.day.value
  }
  if (!isRealDay(date) || Math.abs(daysBetween(date, today)) > 6) return undefined
  const [at, other] = own.weekday ? [weekday, dated] : [dated, weekday]
  return { at, other, agrees: weekdayOf(date) === weekday.value }
}

function clocks(own: ClockTime, its: ClockTime): Compared | undefined {
  const isOpen = own.pm === undefined || its.pm === undefined
  const hour = ({ hour: { value }, pm }: ClockTime) => (isOpen || !pm ? value % 12 : (value % 12) + 12)
  return {
    at: own,
    other: its,
    agrees: hour(own) === hour(its) && (own.minute?.value ?? 0) === (its.minute?.value ?? 0)
  }
}
