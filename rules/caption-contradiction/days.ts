/** Days of a caption: a weekday or a feast that does not fall on its date, and one picture with two dates. */
import { textOf } from '../../src/draft/place.ts'
import { weekdayOf } from '../../src/facts/calendar.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { calendarDatesOf, type DateMention, datesOf } from '../../src/facts/dates/index.ts'
import { type Conflict, spanInCaption } from './conflict.ts'
import { feasts } from './data.ts'

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

function datesIn({ block, start, end }: Caption): readonly DateMention[] {
  return datesOf(block).filter((date) => date.start >= start && date.end <= end)
}

/** The block's words between two offsets. */
function wordsBetween({ block }: Caption, from: number, to: number): string {
  return block.text.slice(from, to)
}

/** `on Monday, March 3, 2026`, `on March 3, 2026, a Monday`: which is a Tuesday. */
export function weekdayOfDate(caption: Caption): Conflict | undefined {
  const dates = datesIn(caption)
  for (const [index, date] of dates.entries()) {
    const [on] = calendarDatesOf(date)
    const next = dates[index + 1]
    const isAfter =
      next?.kind === 'weekday' && /^,? (?:an? |\()$/u.test(wordsBetween(caption, date.end, next.start))
    const weekday = date.weekday ?? (isAfter ? next.weekday : undefined)
    if (!on || on.year < 1753 || !weekday || !date.month || !date.day || weekdayOf(on) === weekday.value)
      continue
    const parts = [date.day, date.month, date.year].filter((part) => part !== undefined)
    const start = Math.min(...parts.map((part) => part.start))
    const at = { block: date.block, start, end: Math.max(...parts.map(({ end }) => end)) }
    const right = weekdayNames[weekdayOf(on)]
    return {
      at,
      other: weekday,
      reason: `The caption says \`${weekday.text}\`, but \`${textOf(at)}\` falls on a ${right}; check which is right`,
      note: `By the calendar, ${textOf(at)} is a ${right}.`
    }
  }
  return undefined
}

const withFeast = new RegExp(
  `(${[...feasts.keys()].join('|').replaceAll("'", "[’']").replaceAll('.', '\\.')}),? (?:on )?\\(?$`,
  'u'
)

/** `on Christmas Day, 24 December`. */
export function feastOfDate(caption: Caption): Conflict | undefined {
  for (const date of datesIn(caption)) {
    const match = withFeast.exec(wordsBetween(caption, caption.start, date.start))
    const feast = match?.[1]?.replace('’', "'")
    const right = feast && feasts.get(feast)
    if (!match?.[1] || !right || !date.day || !date.month) continue
    if (right.day === date.day.value && right.month === date.month.value) continue
    return {
      at: date,
      other: spanInCaption(caption, match.index, match[1].length),
      reason: `The caption says \`${match[1]}\`, which is not on \`${textOf(date)}\`; check which is right`,
      note: `${feast} is on ${monthNames[right.month - 1]} ${right.day}.`
    }
  }
  return undefined
}

/** `on`, `in`, `from` before a date: it is the day of the picture or of the scene. */
const placing =
  /(?:^|[^\p{L}])([Oo]n|[Ii]n|from|dated|(?<=(?:photo|photograph|picture|image|portrait|still) )of) (?:the )?$/u
const camera = '(?:photographed|pictured|taken|seen|shot|filmed|snapped|captured)'
/** `photographed on`, at the end of what stands before a date. */
const taken = new RegExp(`(?:^|[,(\\s])${camera}(?: here)? $`, 'iu')

/** A date and the offset of the preposition before it. */
interface Placed {
  readonly date: DateMention
  readonly from: number
  readonly preposition: string
}

/** `The eight at Remenham on 3 July 2025, photographed on 5 July 2025`. */
export function twoDays(caption: Caption): Conflict | undefined {
  const placed = datesIn(caption).flatMap((date): Placed[] => {
    const before = wordsBetween(caption, caption.start, date.start)
    const preposition = placing.exec(before)?.[1]
    if (!preposition || /^[\p{L}\d’']/u.test(caption.block.text.slice(date.end, date.end + 1))) return []
    return [{ date, preposition, from: caption.start + before.lastIndexOf(preposition) }]
  })
  for (const [index, later] of placed.entries()) {
    const earlier = placed[index - 1]
    if (earlier && !isSameDay(earlier.date, later.date) && isOneScene(caption, earlier, later))
      return twoDaysOf(earlier.date, later.date)
  }
  return undefined
}

function twoDaysOf(earlier: DateMention, later: DateMention): Conflict {
  return {
    at: later,
    other: earlier,
    reason: `The caption gives one scene two days, \`${textOf(earlier)}\` and \`${textOf(later)}\`; check which is right`,
    note: 'One picture is taken on one day.'
  }
}

/** Whether both dates are the picture’s: the camera’s beside the scene’s, or two in one breath (`on Monday in Cork on Tuesday`). */
function isOneScene(caption: Caption, earlier: Placed, later: Placed): boolean {
  const before = wordsBetween(caption, caption.start, earlier.from)
  const between = wordsBetween(caption, earlier.date.end, later.from).replace(stateName, '')
  if (/[.;:]/u.test(between)) return false
  // `Taken in March 2019, it shows the fair in June 2021`.
  if (taken.test(before))
    return /\b(?:shows?|showing|depicts?|captures?)\b/u.test(between) && !ofAnother.test(between)
  if (ofAnother.test(clauseEnd(before).replace(adjective, ''))) return false
  if (taken.test(wordsBetween(caption, caption.start, later.from)))
    return !ofAnother.test(between.replace(taken, ''))
  return /^on$/iu.test(earlier.preposition) && /^on$/iu.test(later.preposition) && inOneBreath.test(between)
}

const inOneBreath =
  /^(?: (?:morning|afternoon|evening|night))?(?: (?:in|at|near|outside|inside) (?:the )?\p{Lu}[\p{L}’' ,-]*)?,? $/u
/** `Selah, Wash.,`, `Ennis, Co. Clare`: the point of a shortened name ends no sentence. */
const stateName = /(?<=, \p{Lu}\p{L}{2,4})\.(?=,)|(?<=, Co)\.(?= \p{Lu})/gu

/** `inspects blackened blossom`: between a verb and a noun, no participle that tells of another time. */
const adjective = /(?<=\b\p{Ll}{3,}s )\p{Ll}{3,}ed(?= (?!last\b|this\b|when\b|during\b)\p{Ll}{4,})/gu

/** Words that tell of another time than the picture’s: `which ran aground on Friday`. */
const ofAnother =
  /\b(?:who|which|that|whose|where|when|after|before|since|until|following|ahead|for|from|and|or|but|as|while|of|\p{L}{3,}ed|was|were|had|will|won|died|held|fell|began|broke|struck|lost|due|built)\b(?! here)/u

/** The last clause of what stands before a date. */
function clauseEnd(text: string): string {
  return /[^,;.–—]*$/u.exec(text)?.[0] ?? ''
}

/** Whether two dates may be of one day, as far as both tell. */
function isSameDay(a: DateMention, b: DateMention): boolean {
  if (a.month && b.month && a.month.value !== b.month.value) return false
  if (a.day && a.month && b.day && b.month) return a.day.value === b.day.value && isSameYear(a, b)
  if (a.weekday && b.weekday) return a.weekday.value === b.weekday.value
  return isSameYear(a, b)
}

function isSameYear(a: DateMention, b: DateMention): boolean {
  if (!a.year || !b.year) return true
  if (a.kind === 'decade' || b.kind === 'decade')
    return Math.floor(a.year.value / 10) === Math.floor(b.year.value / 10)
  return a.year.value === b.year.value
}

const ofOtherDay = /\b(?:after|before|for|who|which|that|and|as|until|since|from|vigil|look)\b/u

/** `Fans cheer at Saturday’s final in Cork on Sunday`, `on Sunday at Saturday’s final`. */
export function dayOfEvent(caption: Caption): Conflict | undefined {
  const weekdays = datesIn(caption).filter(({ kind }) => kind === 'weekday')
  for (const [index, later] of weekdays.entries()) {
    const earlier = weekdays[index - 1]
    if (!earlier || isSameDay(earlier, later)) continue
    const [before, between] = [
      wordsBetween(caption, caption.start, earlier.start),
      wordsBetween(caption, earlier.end, later.start)
    ]
    const atEvent = /\b(?:at|during) $/u.test(before) && /^[’']s\b[^,.;:]* on $/u.test(between)
    const onEvent =
      /\bon $/u.test(before) && /^ (?:at|during) $/u.test(between) && isPossessive(caption, later)
    if ((atEvent && !isPossessive(caption, later)) || onEvent)
      if (!ofOtherDay.test(between)) return twoDaysOf(earlier, later)
  }
  return undefined
}

function isPossessive({ block }: Caption, { end }: DateMention): boolean {
  return /^[’']s\b/u.test(block.text.slice(end, end + 3))
}

/** `Shoppers at the weekend in Cork on a Tuesday`. */
export function weekdayAtWeekend(caption: Caption): Conflict | undefined {
  const match = /\b(?:at|over|during) (the weekend)\b/u.exec(caption.text)
  if (!match?.[1]) return undefined
  const weekend = spanInCaption(caption, match.index + match[0].indexOf(match[1]), match[1].length)
  for (const day of datesIn(caption)) {
    if (day.kind !== 'weekday' || (day.weekday?.value ?? 6) > 3) continue
    const [first, last] = day.start < weekend.start ? [day, weekend] : [weekend, day]
    const isOn = /\bon (?:an? )?$/u.test(wordsBetween(caption, caption.start, day.start))
    const between = wordsBetween(caption, first.end, last.start)
    if (!isOn || /[,.;:]/u.test(between) || ofOtherDay.test(between)) continue
    return {
      at: last,
      other: first,
      reason: `The caption says \`the weekend\` and \`${textOf(day)}\` of one scene; check which is right`,
      note: `${textOf(day)} is not at the weekend.`
    }
  }
  return undefined
}
