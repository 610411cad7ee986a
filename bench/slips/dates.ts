/** Days that do not exist, wrong weekdays, ranges turned round. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, paragraphsOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

// Names and short forms of the months, in their order.
const months = [
  'January|Jan\\.',
  'February|Feb\\.',
  'March|Mar\\.',
  'April|Apr\\.',
  'May',
  'June',
  'July',
  'August|Aug\\.',
  'September|Sept?\\.',
  'October|Oct\\.',
  'November|Nov\\.',
  'December|Dec\\.'
]
const monthWord = `(?<month>${months.join('|')})`
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function monthOf(word: string): number {
  return months.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(word)) + 1
}

// A day with its month, of which nothing hangs that makes it a range, a figure or a name: `on May 4`, `4th of May 2016`.
const dayOfMonth = new RegExp(
  `(?<!\\d ?|\\) )(?<![\\p{L}/–-])(?:${monthWord} (?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d:%/–-]|,\\d|\\.\\d| percent| (?:to|and|or|through) \\d)|(?<day2>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)? ${monthWord.replace('month', 'month2')}(?= \\d{4}|[.,;]))`,
  'gu'
)

/** Writes a day that the month lacks: `April 31`, `June 34`. */
function lackingDay({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(paragraphsOf(text), dayOfMonth, random)
  if (!place) return undefined
  const { day, day2, month, month2 } = place.match.groups ?? {}
  const last = longest[monthOf(month ?? month2 ?? '') - 1] ?? 31
  const days = Array.from({ length: (last < 31 ? 31 : 39) - last }, (_, at) => last + 1 + at)
  const words = place.match[0].replace(/\d+(?:st|nd|rd|th)?/, String(random.pick(days)))
  if (!(day ?? day2)) return undefined
  return replace(text, place.start, place.start + place.match[0].length, words)
}

// `May 4, 2016`, with a weekday before it where it has one; not the stamp
// below a tweet, which nobody types, nor a day with a name.
const fullDate = new RegExp(
  `(?<![\\p{L}–-]|\\) |day,? |\\b(?:Bloody|Black|Good|Super|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\\.?,? )(?:(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? )?${monthWord} (?<day>\\d{1,2}), (?<year>(?:19|20)\\d\\d)(?!\\d|[-–])`,
  'gu'
)

// Where it may be written in figures as well: `on May 4, 2016`.
const dateAfterPreposition = new RegExp(
  `(?<=\\b(?:[Oo]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|of|[Aa]fter|[Bb]efore|dated|ended) )${fullDate.source}`,
  'gu'
)

/** Puts a month 13 to 19 into a date of figures: `2016-15-04`. */
function monthPastTwelve({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(paragraphsOf(text), dateAfterPreposition, random)
  if (!place) return undefined
  const { day = '', year } = place.match.groups ?? {}
  const words = `${year}-${13 + random.below(7)}-${day.padStart(2, '0')}`
  return replace(text, place.start, place.start + place.match[0].length, words)
}

// `at 7:30 p.m.`, `by 5pm Eastern`; where a sentence may end with the stop of `p.m.`, nothing is planted.
const clock =
  /(?<=\b(?:[Aa]t|by|until|from|around|before|after) )([3-7])(?::([0-5]\d))? ?p(?:m\b|\.m\.)(?! (?!(?:E[DS]?T|Eastern|Pacific|Central|local|GMT|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)\p{Lu}|["”]|$)/gu

/** Turns a time of the afternoon into one that no clock has: `7:30 p.m.` into `29:30`. */
function hourPast24({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(paragraphsOf(text), clock, random)
  if (!place) return undefined
  const words = `${Number(place.match[1]) + 22}:${place.match[2] ?? '00'}`
  return replace(text, place.start, place.start + place.match[0].length, words)
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Writes a wrong weekday before a date with its year. */
function wrongWeekday({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(paragraphsOf(text), fullDate, random)
  if (!place) return undefined
  const { weekday, month = '', day, year } = place.match.groups ?? {}
  const right = weekdays[new Date(Date.UTC(Number(year), monthOf(month) - 1, Number(day))).getUTCDay()]
  if (weekday && weekday !== right) return undefined
  const wrong = random.pick(weekdays.filter((name) => name !== right)) ?? ''
  if (weekday) return replace(text, place.start, place.start + weekday.length, wrong)
  const planted = replace(text, place.start, place.start, `${wrong}, `)
  return { ...planted, end: planted.end - 2 }
}

/** Turns a range round; `undefined` where it does not run forwards. */
function turn(
  text: string,
  start: number,
  [words, first = '', second = '']: RegExpMatchArray
): Planted | undefined {
  if (Number(first) >= Number(second)) return undefined
  const from = words.indexOf(first)
  const joint = words.slice(from + first.length, words.lastIndexOf(second))
  const turned = words.slice(0, from) + second + joint + first
  return replace(text, start, start + words.length, turned)
}

const year = '((?:1[89]|20)\\d\\d)'
const yearRange = new RegExp(
  `(?<=\\b[Ff]rom )${year} (?:to|until|through) ${year}\\b|(?<=\\b[Bb]etween )${year} and ${year}\\b|(?<![\\d–/-])${year} ?[-–] ?${year}(?![\\d–/-])`,
  'g'
)

// `May 4 to 7`, `May 4-7`, `between May 4 and 7`: both days in one month.
const dayRange = new RegExp(
  `(?<=\\b(?:${months.join('|')}) )(\\d{1,2})(?: ?[-–] ?| to | through )(\\d{1,2})(?![\\d:%–-]|,\\d| percent)|(?<=\\bbetween (?:${months.join('|')}) )(\\d{1,2}) and (\\d{1,2})(?![\\d:%–-]|,\\d)`,
  'g'
)

function turnedRange(name: string, pattern: RegExp): Slip {
  return {
    rule: 'date-order',
    name,
    plant: ({ text }, random) => {
      const place = matchIn(paragraphsOf(text), pattern, random)
      if (!place) return undefined
      const [words, ...sides] = place.match
      return turn(text, place.start, [words, ...sides.filter((side) => side !== undefined)])
    }
  }
}

export const dateSlips: readonly Slip[] = [
  { rule: 'impossible-date', name: 'a day that the month lacks', plant: lackingDay },
  { rule: 'impossible-date', name: 'a month past 12 in a date of figures', plant: monthPastTwelve },
  { rule: 'impossible-date', name: 'an hour past 24', plant: hourPast24 },
  { rule: 'weekday-mismatch', name: 'a wrong weekday before a full date', plant: wrongWeekday },
  turnedRange('a range of years turned round', yearRange),
  turnedRange('a range of days turned round', dayRange)
]
