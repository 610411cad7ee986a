/** What a draft’s stylebook says: the newsroom’s own, and backread’s few US office holders behind it. */
import { type CalendarDate, createDraft, type Draft } from '../../draft/draft.ts'
import {
  holdsAt,
  type Stylebook,
  type StylebookPerson,
  type StylebookTitle,
  surnameOf
} from '../../draft/stylebook.ts'
import { draftDate } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { nicknames } from '../people/data/given-names.ts'
import { people } from '../people/index.ts'
import { type Office, officesIn } from '../people/offices.ts'
import { fold, type Person } from '../people/persons.ts'
import { isSameOffice } from '../people/same-office.ts'
import { stylebookOf, widestStylebookOf } from './book.ts'

export { houseSpellings } from './spellings.ts'

/** What a stylebook says of somebody and an office on the day of the draft. */
export interface HouseTerm {
  readonly person: StylebookPerson
  /** The term that holds on that day, else the last one before it, else the next. */
  readonly title: StylebookTitle
  /** In office, in office again after a time out of it, out of it again, or not in it yet. */
  readonly held: 'in' | 'again' | 'out' | 'coming'
  /** Whether the newsroom’s own stylebook says so. */
  readonly own: boolean
}

/**
 * The entry of a person whom a draft names.
 *
 * @returns `undefined` where the names do not agree, where several entries agree, and where relatives of one surname are
 * about.
 */
export function entryOf(person: Person): StylebookPerson | undefined {
  const draft = person.mentions[0]?.block.draft
  if (!draft || person.shared) return undefined
  const given = person.mentions.map((mention) => mention.given).filter((names) => names.length > 0)
  const named = (bySurname(stylebookOf(draft)).get(person.surname) ?? []).filter(({ names }) =>
    given.every((each) => names.some((name) => isAlike(each, name)))
  )
  const [found, ...others] = new Set(named.map((entry) => entry.person))
  return others.length > 0 ? undefined : found
}

/**
 * The words of names in a draft that the stylebook has, as it writes them: places, organisations, and the people whom the
 * draft names. Each is right as it stands.
 */
export const houseNames = fact((draft): ReadonlySet<string> => {
  const { places, organisations } = stylebookOf(draft)
  const persons = people(draft).persons.flatMap((person) => entryOf(person) ?? [])
  const names = [
    ...persons.flatMap(({ name, also }) => [name, ...also]),
    ...[...places, ...organisations].map(({ name }) => name).filter((name) => !name.includes(' '))
  ]
  return new Set(names.flatMap((name) => name.split(/[ ,]+/u)))
})

/**
 * What the stylebook says of a person and an office on the day of the draft.
 *
 * @returns `undefined` where it does not know: nobody of that name, no such office, no day, or the time of a change.
 */
export function termOf(person: Person, office: Office): HouseTerm | undefined {
  const draft = person.mentions[0]?.block.draft
  const today = draft && draftDate(draft)
  const entry = today && entryOf(person)
  if (!entry) return undefined
  const own = draft.stylebook?.people.includes(entry) === true
  const terms = entry.titles.filter((title) => officesOf(title).some((each) => isSameOffice(office, each)))
  if (terms.length === 0 || (!own && !isMeant(person, terms, today))) return undefined
  const held = terms.map((title) => holdsAt(title, today))
  const past = terms.filter(
    (title, index) => held[index] === false && holdsAt({ ...title, from: undefined }, today) === false
  )
  const now = terms.find((_, index) => held[index] === true)
  if (now) return { person: entry, title: now, held: past.length > 0 ? 'again' : 'in', own }
  if (held.includes(undefined)) return undefined
  const title = past.at(-1) ?? terms[0]
  return title && { person: entry, title, held: past.length > 0 ? 'out' : 'coming', own }
}

/**
 * Whether the stylebook may tell of one of some offices who holds it: a draft has the surname of a holder.
 *
 * @param offices the names of the offices that the draft has.
 */
export function mayHaveTerms(draft: Draft, offices: ReadonlySet<string>): boolean {
  const known = [...officesBySurname(widestStylebookOf(draft))]
  const surnames = known.flatMap(([surname, names]) =>
    names.some((name) => offices.has(name)) ? surname : []
  )
  // Of `O’Brien` the `o` is enough: the mark may be written otherwise.
  const openings = surnames.map((surname) => surname.replace(/[^\p{L}].*$/su, ''))
  if (openings.length === 0) return false
  return draft.blocks.some(({ text }) => {
    const folded = fold(text)
    return openings.some((opening) => folded.includes(opening))
  })
}

const heldBy = new WeakMap<Stylebook, ReadonlyMap<string, readonly string[]>>()

function officesBySurname(stylebook: Stylebook): ReadonlyMap<string, readonly string[]> {
  const known = heldBy.get(stylebook)
  if (known) return known
  const found = new Map<string, string[]>()
  for (const [surname, named] of bySurname(stylebook)) {
    const titles = named.flatMap(({ person }) => person.titles)
    found.set(
      surname,
      titles.flatMap((title) => officesOf(title).map(({ name }) => name))
    )
  }
  heldBy.set(stylebook, found)
  return found
}

interface Named {
  readonly person: StylebookPerson
  /** Given names in small letters, of one of the names that are right or wrong. */
  readonly names: readonly (readonly string[])[]
}

const surnames = new WeakMap<Stylebook, ReadonlyMap<string, readonly Named[]>>()

function bySurname(stylebook: Stylebook): ReadonlyMap<string, readonly Named[]> {
  const known = surnames.get(stylebook)
  if (known) return known
  const found = new Map<string, Named[]>()
  for (const person of stylebook.people) {
    const byName = new Map<string, string[][]>()
    for (const name of [person.name, ...person.also, ...person.variants]) {
      const surname = surnameOf(name)
      const given = name.slice(0, name.lastIndexOf(surname)).trim()
      const key = fold(surname)
      byName.set(key, [...(byName.get(key) ?? []), given === '' ? [] : given.split(' ').map(fold)])
    }
    const all = [...byName.values()].flat().filter((names) => names.length > 0)
    for (const surname of byName.keys())
      found.set(surname, [...(found.get(surname) ?? []), { person, names: all }])
  }
  surnames.set(stylebook, found)
  return found
}

/** `Joe` and `Joseph R.` are alike, `George H.W.` and `George W.` are not. */
function isAlike(given: readonly string[], known: readonly string[]): boolean {
  const [first = '', ...middle] = given.map((name) => fold(name))
  const [knownFirst = '', ...knownMiddle] = known
  if (!isSameFirst(first, knownFirst)) return false
  const [a, b] = [initialOf(middle), initialOf(knownMiddle)]
  return a === '' || b === '' || a === b
}

function isSameFirst(a: string, b: string): boolean {
  const isInitial = (name: string) => name.length === 1 || name.includes('.')
  if (isInitial(a) || isInitial(b)) return a[0] === b[0]
  return a === b || (nicknames.get(a) ?? a) === (nicknames.get(b) ?? b)
}

function initialOf(middle: readonly string[]): string {
  return middle[0]?.[0] ?? ''
}

// `President Johnson` without a given name is most likely some other one: the list behind the house’s is of long ago.
const withinYears = 8

function isMeant(person: Person, terms: readonly StylebookTitle[], today: CalendarDate): boolean {
  if (person.mentions.some(({ given }) => given.length > 0)) return true
  return terms.some(({ until }) => until === undefined || today.year - until.year <= withinYears)
}

const offices = new WeakMap<StylebookTitle, readonly Office[]>()

/** `US president` as the grammar of offices reads it. */
function officesOf(title: StylebookTitle): readonly Office[] {
  const known = offices.get(title)
  if (known) return known
  const text = title.title
  const [block] = createDraft({
    format: 'text',
    source: text,
    blocks: [{ kind: 'body', text, pieces: [] }]
  }).blocks
  const found = block ? officesIn(block).offices.map(({ office }) => office) : []
  offices.set(title, found)
  return found
}
