/** Who was president or vice-president of the United States on a day: the one calendar of offices that is built in. */
import type { CalendarDate } from '../../draft/draft.ts'
import type { Office } from './offices.ts'
import { fold, type Person } from './persons.ts'

/** Source: the executives of the project congress-legislators by @unitedstates, CC0. From, until, office, surname, given names. */
const terms: readonly (readonly [
  from: string,
  until: string,
  office: string,
  surname: string,
  given: string
])[] = [
  ['1989-01-20', '1993-01-20', 'president', 'bush', 'george herbert h.w. h.'],
  ['1989-01-20', '1993-01-20', 'vice president', 'quayle', 'dan danforth'],
  ['1993-01-20', '2001-01-20', 'president', 'clinton', 'bill william'],
  ['1993-01-20', '2001-01-20', 'vice president', 'gore', 'al albert'],
  ['2001-01-20', '2009-01-20', 'president', 'bush', 'george walker w.'],
  ['2001-01-20', '2009-01-20', 'vice president', 'cheney', 'dick richard'],
  ['2009-01-20', '2017-01-20', 'president', 'obama', 'barack'],
  ['2009-01-20', '2017-01-20', 'vice president', 'biden', 'joe joseph'],
  ['2017-01-20', '2021-01-20', 'president', 'trump', 'donald'],
  ['2017-01-20', '2021-01-20', 'vice president', 'pence', 'mike michael'],
  ['2021-01-20', '2025-01-20', 'president', 'biden', 'joe joseph'],
  ['2021-01-20', '2025-01-20', 'vice president', 'harris', 'kamala'],
  ['2025-01-20', '2029-01-20', 'president', 'trump', 'donald'],
  ['2025-01-20', '2029-01-20', 'vice president', 'vance', 'jd j.d. j. james']
]

const firstYear = 1990

/** What the calendar says of a person and an office on a day: in it, in it after years out of it, or out of it. */
export type Held = 'in' | 'again' | 'out'

/**
 * Whether a person holds an office on a day, by the calendar.
 *
 * @returns `undefined` where the calendar does not know: another office, a name that is in no list, a day before 1990,
 * a surname that two presidents share, or a January in which the office changes hands.
 */
export function holdsOffice(
  person: Person,
  office: Office,
  today: CalendarDate | undefined
): Held | undefined {
  const { countries, names, fields } = office.scope
  const abroad = countries.some((country) => country !== 'us') || names.length + fields.length > 0
  if (!today || today.year < firstYear || abroad) return undefined
  const given = person.mentions.flatMap((mention) => mention.given.slice(0, 1)).map(fold)
  const own = terms.filter(
    ([, , name, surname, known]) =>
      name === office.name &&
      surname === person.surname &&
      given.every((each) => known.split(' ').includes(each))
  )
  // `President Bush` without a given name may be either.
  if (own.length === 0 || person.surname === 'bush') return undefined
  const day = isoOf(today)
  if (own.some(([from, until]) => isNear(from, today) || isNear(until, today))) return undefined
  if (!own.some(([from, until]) => from <= day && day < until)) return 'out'
  return own.some(([, until]) => until < day) ? 'again' : 'in'
}

function isoOf({ year, month, day }: CalendarDate): string {
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

// Every change falls on January 20; the copy of that month may look either way.
function isNear(change: string, { year, month }: CalendarDate): boolean {
  return Number(change.slice(0, 4)) === year && month === 1
}
