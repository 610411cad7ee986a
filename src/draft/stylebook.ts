/**
 * The stylebook: a newsroom's own truth about names, offices, words and standing passages. What a file says is a
 * `StylebookSource`; `createStylebook` makes a `Stylebook` of it, which rules read.
 */
import type { CalendarDate } from './draft.ts'
import { lengthOfMonth } from './iso-date.ts'

/** A day, a month or a year, as precise as it was written; months and days start at 1. */
export interface OpenDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** A name that is right as it stands, and spellings of it that are wrong in this house. */
export interface StylebookName {
  readonly name: string
  readonly variants: readonly string[]
}

/** An office that somebody holds, from the first day on and until the last; without end where one is absent. */
export interface StylebookTitle {
  readonly title: string
  readonly from: OpenDate | undefined
  readonly until: OpenDate | undefined
}

/** A person whom the newsroom knows. */
export interface StylebookPerson extends StylebookName {
  /** Other names that are right: `Joseph R. Biden Jr.` beside `Joe Biden`. */
  readonly also: readonly string[]
  readonly born: OpenDate | undefined
  readonly titles: readonly StylebookTitle[]
}

/** A term that is not used here, and the one that is. */
export interface StylebookTerm {
  /** What to write; absent where there is no one word for it. */
  readonly use: string | undefined
  readonly not: readonly string[]
  readonly because: string | undefined
}

/** A passage that the newsroom repeats on purpose, from a day on and until another. */
export interface StylebookText {
  readonly text: string
  readonly from: OpenDate | undefined
  readonly until: OpenDate | undefined
}

/** A stylebook, ready for use. */
export interface Stylebook {
  /** Whether backread's own list of US presidents and vice-presidents stands behind this one. */
  readonly builtIn: boolean
  readonly people: readonly StylebookPerson[]
  readonly places: readonly StylebookName[]
  readonly organisations: readonly StylebookName[]
  readonly terms: readonly StylebookTerm[]
  readonly boilerplate: readonly StylebookText[]
}

/** `2021`, `'2021-01'` or `'2021-01-20'`. */
export type DateSource = number | string
type Strings = string | readonly string[]

/** A name alone, or with its wrong spellings. */
export type NameSource = string | { readonly name: string; readonly variants?: Strings }

/** A stylebook as its file has it. */
export interface StylebookSource {
  readonly builtIn?: boolean
  readonly people?: readonly (
    | string
    | {
        readonly name: string
        readonly variants?: Strings
        readonly also?: Strings
        readonly born?: DateSource
        readonly titles?: readonly {
          readonly title: string
          readonly from?: DateSource
          readonly until?: DateSource
        }[]
      }
  )[]
  readonly places?: readonly NameSource[]
  readonly organisations?: readonly NameSource[]
  /** The same as `organisations`. */
  readonly organizations?: readonly NameSource[]
  readonly terms?: readonly { readonly use?: string; readonly not: Strings; readonly because?: string }[]
  readonly boilerplate?: readonly (
    | string
    | { readonly text: string; readonly from?: DateSource; readonly until?: DateSource }
  )[]
}

/** What is wrong in a stylebook beyond its form, and the keys that lead there. */
export interface StylebookFault {
  readonly reason: string
  readonly keys: readonly (string | number)[]
}

/**
 * Makes a stylebook of what a file says.
 *
 * @throws Error for a date that is no day, month or year, naming it.
 */
export function createStylebook(source: StylebookSource): Stylebook {
  return {
    builtIn: source.builtIn ?? true,
    people: (source.people ?? []).map((entry) => {
      const person = typeof entry === 'string' ? { name: entry } : entry
      return {
        ...nameFrom(person),
        also: listOf(person.also),
        born: dateFrom(person.born),
        titles: (person.titles ?? []).map(({ title, ...term }) => ({ title: tidy(title), ...termFrom(term) }))
      }
    }),
    places: (source.places ?? []).map(nameFrom),
    organisations: [...(source.organisations ?? []), ...(source.organizations ?? [])].map(nameFrom),
    terms: (source.terms ?? []).map(({ use, not, because }) => ({
      use: use === undefined ? undefined : tidy(use),
      not: listOf(not),
      because
    })),
    boilerplate: (source.boilerplate ?? []).map((entry) => {
      const { text, ...term } = typeof entry === 'string' ? { text: entry } : entry
      return { text, ...termFrom(term) }
    })
  }
}

/** Two stylebooks as one. Where both name a person, a place, an organisation or a term, the stronger speaks. */
export function mergeStylebooks(weaker: Stylebook, stronger: Stylebook): Stylebook {
  const people = merged(weaker.people, stronger.people, ({ name, also }) =>
    [name, ...also].map(withoutSuffix)
  )
  const named = ({ name }: StylebookName) => [name]
  return {
    builtIn: weaker.builtIn && stronger.builtIn,
    people,
    places: merged(weaker.places, stronger.places, named),
    organisations: merged(weaker.organisations, stronger.organisations, named),
    terms: merged(weaker.terms, stronger.terms, ({ not }) => not),
    boilerplate: [...weaker.boilerplate, ...stronger.boilerplate]
  }
}

function merged<Entry>(
  weaker: readonly Entry[],
  stronger: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[]
): Entry[] {
  const taken = new Set(stronger.flatMap(namesOf).map(keyOf))
  return [...weaker.filter((entry) => !namesOf(entry).some((name) => taken.has(keyOf(name)))), ...stronger]
}

/**
 * The one person whom a full name or a surname means, in any capitals.
 *
 * @param name a name that the stylebook has, right or wrong, or the last word of one.
 * @returns `undefined` where nobody has that name, and where several have.
 */
export function personNamed({ people }: Stylebook, name: string): StylebookPerson | undefined {
  const key = keyOf(name)
  const full = people.filter((person) =>
    [person.name, ...person.also, ...person.variants].some((each) => keyOf(each) === key)
  )
  const found = full.length > 0 ? full : people.filter((person) => keyOf(surnameOf(person.name)) === key)
  return found.length === 1 ? found[0] : undefined
}

/** The last word of a name, without `Jr.` and the like: `Biden` of `Joseph R. Biden Jr.` */
export function surnameOf(name: string): string {
  return withoutSuffix(name).split(' ').at(-1) ?? name
}

function withoutSuffix(name: string): string {
  return name.replace(/(?<= \S+),? (?:[JS]r\.?|I{2,3}|IV)$/u, '')
}

/**
 * Whether a title is held on a day.
 *
 * @returns `undefined` where the stylebook leaves it open: on the day of a change itself, or in the month or the year
 * of one that it gives no nearer.
 */
export function holdsAt({ from, until }: StylebookTitle, date: CalendarDate): boolean | undefined {
  const day = rankOf(date)
  if (from && day < rankOf(from, 'first')) return false
  if (until && day > rankOf(until, 'last')) return false
  if (from && day <= rankOf(from, 'last')) return undefined
  if (until && day >= rankOf(until, 'first')) return undefined
  return true
}

/** The spellings that are wrong in this house for a name that is right, in any of the stylebook's lists. */
export function variantsOf({ people, places, organisations }: Stylebook, name: string): readonly string[] {
  const key = keyOf(name)
  return [...people, ...places, ...organisations].flatMap((entry) =>
    keyOf(entry.name) === key ? entry.variants : []
  )
}

/** The passages that the newsroom repeats on purpose on a day; all of them where the day is not known. */
export function boilerplateAt({ boilerplate }: Stylebook, date: CalendarDate | undefined): string[] {
  return boilerplate
    .filter((entry) => !date || holdsAt({ ...entry, title: '' }, date) !== false)
    .map(({ text }) => text)
}

const monthNames =
  'January February March April May June July August September October November December'.split(' ')

/** A date in words, as precise as it is: `January 20, 2025`, `January 2025`, `2025`. */
export function inWords({ year, month, day }: OpenDate): string {
  const name = monthNames[(month ?? 0) - 1]
  if (name === undefined) return String(year)
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`
}

/**
 * What in a stylebook cannot be, beyond what its schema says: a day that does not exist, a term that ends before it
 * begins, a spelling that is right in one place and wrong in another.
 */
export function stylebookFault(source: StylebookSource): StylebookFault | undefined {
  return dateFault(source) ?? variantFault(source)
}

interface Written {
  readonly value: DateSource | undefined
  readonly keys: readonly (string | number)[]
}

function dateFault({ people = [], boilerplate = [] }: StylebookSource): StylebookFault | undefined {
  const terms: { from: Written; until: Written }[] = []
  const written: Written[] = []
  const term = (entry: { from?: DateSource; until?: DateSource }, keys: readonly (string | number)[]) => {
    const from = { value: entry.from, keys: [...keys, 'from'] }
    const until = { value: entry.until, keys: [...keys, 'until'] }
    terms.push({ from, until })
    written.push(from, until)
  }
  for (const [index, person] of people.entries()) {
    if (typeof person === 'string') continue
    written.push({ value: person.born, keys: ['people', index, 'born'] })
    for (const [at, title] of (person.titles ?? []).entries()) term(title, ['people', index, 'titles', at])
  }
  for (const [index, text] of boilerplate.entries())
    if (typeof text !== 'string') term(text, ['boilerplate', index])
  for (const { value, keys } of written)
    if (value !== undefined && parseOpenDate(value) === undefined)
      return { reason: noDate(value, keys.at(-1)), keys }
  for (const { from, until } of terms) {
    const [first, last] = [dateFrom(from.value), dateFrom(until.value)]
    if (!first || !last || rankOf(first, 'first') <= rankOf(last, 'last')) continue
    return {
      reason: `Unexpected \`until: ${until.value}\`, expected a day after \`from: ${from.value}\``,
      keys: until.keys
    }
  }
  return undefined
}

function variantFault(source: StylebookSource): StylebookFault | undefined {
  const lists = ['people', 'places', 'organisations', 'organizations'] as const
  const right = new Map<string, string>()
  for (const list of lists) {
    for (const entry of source[list] ?? []) {
      const also = typeof entry !== 'string' && 'also' in entry ? listOf(entry.also as Strings) : []
      for (const name of [typeof entry === 'string' ? entry : entry.name, ...also])
        right.set(tidy(name), list)
    }
  }
  for (const list of lists) {
    for (const [index, entry] of (source[list] ?? []).entries()) {
      if (typeof entry === 'string') continue
      const wrong = listOf(entry.variants).find((variant) => right.has(variant))
      if (wrong === undefined) continue
      const reason = `Unexpected variant \`${wrong}\`, it is a name in \`${right.get(wrong)}\`; expected only spellings that are wrong here`
      return { reason, keys: [list, index, 'variants'] }
    }
  }
  return undefined
}

function nameFrom(entry: NameSource): StylebookName {
  if (typeof entry === 'string') return { name: tidy(entry), variants: [] }
  return { name: tidy(entry.name), variants: listOf(entry.variants) }
}

function termFrom({ from, until }: { from?: DateSource; until?: DateSource }) {
  return { from: dateFrom(from), until: dateFrom(until) }
}

function listOf(strings: Strings | undefined): string[] {
  return [strings ?? []].flat().map((each) => tidy(each))
}

/** Without stray spaces: YAML folds a long name over two lines. */
function tidy(text: string): string {
  return text.trim().replace(/\s+/gu, ' ')
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll('’', "'")
}

function dateFrom(value: DateSource | undefined): OpenDate | undefined {
  if (value === undefined) return undefined
  const date = parseOpenDate(value)
  if (!date) throw new Error(noDate(value))
  return date
}

function noDate(value: DateSource, key?: string | number): string {
  return `Unexpected date \`${value}\`${key === undefined ? '' : ` for \`${key}\``}, expected a day, a month or a year such as \`2021-01-20\` or \`2021\``
}

function parseOpenDate(value: DateSource): OpenDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(String(value))
  if (!match) return undefined
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year === undefined) return undefined
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { year, month }
  return day >= 1 && day <= lengthOfMonth(year, month) ? { year, month, day } : undefined
}

/** A number that grows from day to day. */
function rankOf({ year, month, day }: OpenDate, end: 'first' | 'last' = 'first'): number {
  return year * 10_000 + (month ?? (end === 'first' ? 1 : 12)) * 100 + (day ?? (end === 'first' ? 1 : 31))
}
