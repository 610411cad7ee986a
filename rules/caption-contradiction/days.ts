/** Days of a caption: a weekday that does not fall on its date, and one picture with two dates. */

import { isRealDay, weekdayOf } from '../../src/facts/calendar.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames =
  'January February March April May June July August September October November December'.split(' ')

const weekday = '(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day|\\.|(?= \\d))'
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const dayFirst = `(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? \\d{4})?)`
const monthFirst = `(?:${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?)`
const date = `(?:${dayFirst}|${monthFirst})(?!\\d)`

const withWeekday = new RegExp(`\\b(${weekday}),? \\(?(?:the )?(${date})`, 'gu')
const beforeWeekday = new RegExp(`\\b(${date}),? (?:an? |\\()(${weekday})\\b`, 'gu')

/** `on Monday, March 3, 2026`, which is a Tuesday. */
export function weekdayOfDate(caption: Caption): Conflict | undefined {
  const { text } = caption
  const found = [
    ...[...text.matchAll(withWeekday)].map(([, day = '', on = ''], index) => ({ day, on, index })),
    ...[...text.matchAll(beforeWeekday)].map(([, on = '', day = ''], index) => ({ day, on, index }))
  ]
  for (const { day, on } of found) {
    const told = dateOf(on)
    if (!told || told.year === undefined || told.year < 1753) continue
    const { year, month: inMonth, day: onDay } = told
    if (!isRealDay({ year, month: inMonth, day: onDay })) continue
    const right = weekdayNames[weekdayOf({ year, month: inMonth, day: onDay })] ?? ''
    if (right.slice(0, 3) === day.slice(0, 3)) continue
    return {
      at: spanInCaption(caption, text.indexOf(on), on.length),
      other: spanInCaption(caption, text.indexOf(day), day.length),
      reason: `The caption says \`${day}\`, but \`${on}\` falls on a ${right}; check which is right`,
      note: `By the calendar, ${on} is a ${right}.`
    }
  }
  return undefined
}

/** Feasts on a fixed day of the year, as month and day. */
const feasts: Readonly<Record<string, string>> = {
  'Christmas Eve': '12-24',
  'Christmas Day': '12-25',
  'Boxing Day': '12-26',
  "New Year's Eve": '12-31',
  "New Year's Day": '1-1',
  Halloween: '10-31',
  "Valentine's Day": '2-14',
  "St Patrick's Day": '3-17',
  "St. Patrick's Day": '3-17',
  'Bonfire Night': '11-5',
  'Bastille Day': '7-14',
  'Anzac Day': '4-25',
  'Armistice Day': '11-11',
  "St Andrew's Day": '11-30',
  "St George's Day": '4-23'
}
const withFeast = new RegExp(
  `(${Object.keys(feasts).join('|').replaceAll("'", "[’']")}),? (?:on )?\\(?(${date})`,
  'gu'
)

/** `on Christmas Day, 24 December`. */
export function feastOfDate(caption: Caption): Conflict | undefined {
  for (const match of caption.text.matchAll(withFeast)) {
    const [whole, feast = '', on = ''] = match
    const told = dateOf(on)
    const right = feasts[feast.replace('’', "'")]
    if (!told || !right || right === `${told.month}-${told.day}`) continue
    const [month = 0, day] = right.split('-').map(Number)
    return {
      at: spanInCaption(caption, match.index + whole.length - on.length, on.length),
      other: spanInCaption(caption, match.index, feast.length),
      reason: `The caption says \`${feast}\`, which is not on \`${on}\`; check which is right`,
      note: `${feast} is on ${monthNames[month - 1]} ${day}.`
    }
  }
  return undefined
}

const when = `(?:${weekday},? )?(?:${date})|${weekday}|${month} \\d{4}|${month}(?! \\d)|(?:1[89]|20)\\d\\d|the (?:1[89]|20)\\d0s`
const onDay = new RegExp(
  `\\b(?:[Oo]n|[Ii]n|from|dated|(?<=(?:photo|photograph|picture|image|portrait|still) )of) (${when})(?![\\p{L}\\d’'])`,
  'gu'
)
const camera = '(?:photographed|pictured|taken|seen|shot|filmed|snapped|captured)'
/** `photographed on`, at the end of what stands before a date. */
const taken = new RegExp(`(?:^|[,(\\s])${camera}(?: here)? $`, 'iu')

interface Day {
  readonly words: string
  /** Where `on` begins, and where the date does. */
  readonly index: number
  readonly at: number
}

/** `The eight at Remenham on 3 July 2025, photographed on 5 July 2025`. */
export function twoDays(caption: Caption): Conflict | undefined {
  const { text } = caption
  const days = [...text.matchAll(onDay)].map((match): Day => {
    const [whole, words = ''] = match
    return { words, index: match.index, at: match.index + whole.length - words.length }
  })
  for (const [index, later] of days.entries()) {
    const earlier = days[index - 1]
    if (!earlier || isSameDay(earlier.words, later.words) || !isOneScene(text, earlier, later)) continue
    return {
      at: spanInCaption(caption, later.at, later.words.length),
      other: spanInCaption(caption, earlier.at, earlier.words.length),
      reason: `The caption gives one scene two days, \`${earlier.words}\` and \`${later.words}\`; check which is right`,
      note: 'One picture is taken on one day.'
    }
  }
  return undefined
}

const onEvent = new RegExp(`\\bon (${weekday}) (?:at|during) (${weekday})[’']s\\b`, 'u')
const atEvent = new RegExp(
  `\\b(?:at|during) (${weekday})[’']s\\b[^,.;:]*? on (${weekday})(?![\\p{L}’'])`,
  'u'
)

/** `Fans cheer at Saturday’s final in Cork on Sunday`. */
export function dayOfEvent(caption: Caption): Conflict | undefined {
  const match = atEvent.exec(caption.text) ?? onEvent.exec(caption.text)
  if (!match?.[1] || !match[2] || isSameDay(match[1], match[2])) return undefined
  if (/\b(?:after|before|for|who|which|that|and|as|until|since|vigil|look)\b/u.test(match[0]))
    return undefined
  return {
    at: spanInCaption(caption, match.index + match[0].lastIndexOf(match[2]), match[2].length),
    other: spanInCaption(caption, match.index + match[0].indexOf(match[1]), match[1].length),
    reason: `The caption gives one scene two days, \`${match[1]}\` and \`${match[2]}\`; check which is right`,
    note: 'One picture is taken on one day.'
  }
}

const atWeekend =
  /\b(?:at|over|during) the weekend\b[^,.;:]*? on (?:an? )?((?:Mon|Tues|Wednes|Thurs)day)\b|\bon (?:an? )?((?:Mon|Tues|Wednes|Thurs)day)\b[^,.;:]*? (?:at|over|during) the weekend\b/u

/** `Shoppers at the weekend in Cork on a Tuesday`. */
export function weekdayAtWeekend(caption: Caption): Conflict | undefined {
  const match = atWeekend.exec(caption.text)
  const day = match?.[1] ?? match?.[2]
  if (!match || !day || /\b(?:after|before|for|who|which|that|and|until|since|from)\b/u.test(match[0]))
    return undefined
  const [dayAt, weekendAt] = [
    match.index + match[0].indexOf(day),
    match.index + match[0].indexOf('the weekend')
  ]
  const [weekend, weekday] = [
    spanInCaption(caption, weekendAt, 'the weekend'.length),
    spanInCaption(caption, dayAt, day.length)
  ]
  return {
    at: dayAt > weekendAt ? weekday : weekend,
    other: dayAt > weekendAt ? weekend : weekday,
    reason: `The caption says \`the weekend\` and \`${day}\` of one scene; check which is right`,
    note: `${day} is not at the weekend.`
  }
}

/** Whether both dates are the picture's: the camera's beside the scene's, or two in one breath (`on Monday in Cork on Tuesday`). */
function isOneScene(text: string, earlier: Day, later: Day): boolean {
  const before = text.slice(0, earlier.index)
  const between = text.slice(earlier.at + earlier.words.length, later.index).replace(stateName, '')
  if (/[.;:]/u.test(between)) return false
  // `Taken in March 2019, it shows the fair in June 2021`.
  if (taken.test(before))
    return /\b(?:shows?|showing|depicts?|captures?)\b/u.test(between) && !ofAnother.test(between)
  if (ofAnother.test(clauseEnd(before).replace(adjective, ''))) return false
  if (taken.test(text.slice(0, later.index))) return !ofAnother.test(between.replace(taken, ''))
  return (
    /^on/iu.test(text.slice(earlier.index)) &&
    /^on/iu.test(text.slice(later.index)) &&
    inOneBreath.test(between)
  )
}

const inOneBreath =
  /^(?: (?:morning|afternoon|evening|night))?(?: (?:in|at|near|outside|inside) (?:the )?\p{Lu}[\p{L}’' ,-]*)?,? $/u
/** `Selah, Wash.,`, `Ennis, Co. Clare`: the point of a shortened name ends no sentence. */
const stateName = /(?<=, \p{Lu}\p{L}{2,4})\.(?=,)|(?<=, Co)\.(?= \p{Lu})/gu

/** `inspects blackened blossom`: between a verb and a noun, no participle that tells of another time. */
const adjective = /(?<=\b\p{Ll}{3,}s )\p{Ll}{3,}ed(?= (?!last\b|this\b|when\b|during\b)\p{Ll}{4,})/gu

/** Words that tell of another time than the picture's: `which ran aground on Friday`. */
const ofAnother =
  /\b(?:who|which|that|whose|where|when|after|before|since|until|following|ahead|for|from|and|or|but|as|while|of|\p{L}{3,}ed|was|were|had|will|won|died|held|fell|began|broke|struck|lost|due|built)\b(?! here)/u

/** The last clause of what stands before a date. */
function clauseEnd(text: string): string {
  return /[^,;.–—]*$/u.exec(text)?.[0] ?? ''
}

function isSameDay(one: string, two: string): boolean {
  const [a, b] = [dateOf(one), dateOf(two)]
  if (a && b) return a.day === b.day && a.month === b.month && (a.year ?? b.year) === (b.year ?? a.year)
  const [day, other] = [weekdayIn(one), weekdayIn(two)]
  if (day !== undefined && other !== undefined) return day === other
  const [year, otherYear] = [yearIn(one), yearIn(two)]
  const [monthOne, monthTwo] = [monthIn(one), monthIn(two)]
  if (monthOne >= 0 && monthTwo >= 0 && monthOne !== monthTwo && (year ?? otherYear) === (otherYear ?? year))
    return false
  if (year === undefined || otherYear === undefined) return true
  const [inMonth, otherMonth] = [monthIn(one), monthIn(two)]
  if (/0s$/u.test(one) || /0s$/u.test(two)) return Math.floor(year / 10) === Math.floor(otherYear / 10)
  return year === otherYear && (inMonth === otherMonth || inMonth < 0 || otherMonth < 0)
}

function weekdayIn(words: string): string | undefined {
  return new RegExp(`^${weekday}`, 'u').exec(words)?.[0].slice(0, 3)
}

function yearIn(words: string): number | undefined {
  const year = /\d{4}/u.exec(words)?.[0]
  return year === undefined ? undefined : Number(year)
}

/** The month of a date, from 0; -1 where it has none. */
function monthIn(words: string): number {
  const name = new RegExp(month, 'u').exec(words)?.[0].slice(0, 3)
  return monthNames.findIndex((full) => full.slice(0, 3) === name)
}

function dateOf(words: string): { year: number | undefined; month: number; day: number } | undefined {
  const day = /(?<!\d)\d{1,2}(?!\d)/u.exec(words)?.[0]
  if (monthIn(words) < 0 || day === undefined) return undefined
  return { year: yearIn(words), month: monthIn(words) + 1, day: Number(day) }
}
