/** Who is who: mentions grouped into persons. */
import { distance } from 'fastest-levenshtein'
import { once } from '../once.ts'
import { givenNames, isPairOfInitials, nicknames } from './data/given-names.ts'
import { kinWords, particles } from './data/words.ts'
import type { NameMention } from './mention.ts'

/** One person of a draft. */
export interface Person {
  /** Its place among the persons of the draft, from 0, in the order of their first mention. */
  readonly id: number
  /** The fullest name that the draft gives, as it stands there. */
  readonly name: string
  readonly surname: string
  readonly mentions: readonly NameMention[]
  /** Whether the draft speaks of a relative by the surname alone: `his father, former President Bush`. */
  readonly shared: boolean
  /** Whether it is surely a person, and no body or place. */
  readonly sure: boolean
}

interface Group {
  readonly mentions: NameMention[]
  given: readonly string[]
  readonly surname: string
  suffix: string | undefined
}

/**
 * Groups mentions in the order of the draft.
 *
 * @param officesOf the offices that a mention is tied to, by name: of two Roches, `Mayor Roche` is the one called so.
 * @returns the persons, and for each mention its person; a surname that several people share has none.
 */
export function groupMentions(
  mentions: readonly NameMention[],
  officesOf: (mention: NameMention) => readonly string[]
): { persons: Person[]; personOf: Map<NameMention, Person> } {
  const bySurname = new Map<string, Group[]>()
  const bare: NameMention[] = []
  for (const mention of mentions) {
    if (mention.given.length === 0) bare.push(mention)
    else addFull(bySurname, mention)
  }
  const named = [...bySurname.values()].flat()
  const byFirst = once(() => groupsByFirst(named))
  const unresolved = new Set<NameMention>()
  for (const mention of bare) {
    const key = fold(mention.surname)
    const groups = groupsFor(bySurname, byFirst, key)
    if (groups.length === 0)
      bySurname.set(key, [{ mentions: [mention], given: [], surname: key, suffix: mention.suffix }])
    else if (groups.length === 1) groups[0]?.mentions.push(mention)
    else {
      const group = byOffice(groups, officesOf(mention), officesOf)
      if (group) group.mentions.push(mention)
      else unresolved.add(mention)
    }
  }
  return finish(mentions, bySurname, unresolved)
}

/** The one namesake whom the draft gives the office by his full name; of two Georges, neither. */
function byOffice(
  groups: readonly Group[],
  offices: readonly string[],
  officesOf: (mention: NameMention) => readonly string[]
): Group | undefined {
  const holders = groups.filter((group) =>
    group.mentions.some((mention) => officesOf(mention).some((office) => offices.includes(office)))
  )
  const [holder, ...others] = holders
  if (!holder || others.length > 0) return undefined
  const isAlike = (group: Group) =>
    group !== holder &&
    group.suffix !== 'jr' &&
    isSameGiven(fold(group.given[0] ?? ''), fold(holder.given[0] ?? ''))
  return groups.some(isAlike) ? undefined : holder
}

function finish(
  mentions: readonly NameMention[],
  bySurname: ReadonlyMap<string, Group[]>,
  unresolved: ReadonlySet<NameMention>
) {
  const groupOf = new Map<NameMention, Group>()
  for (const groups of bySurname.values()) {
    for (const group of groups) for (const mention of group.mentions) groupOf.set(mention, group)
  }
  const persons: Person[] = []
  const personOf = new Map<NameMention, Person>()
  const known = new Map<Group, Person & { mentions: NameMention[] }>()
  for (const mention of mentions) {
    const group = groupOf.get(mention)
    if (!group || unresolved.has(mention)) continue
    let person = known.get(group)
    if (!person) {
      person = makePerson(persons.length, group)
      known.set(group, person)
      persons.push(person)
    }
    person.mentions.push(mention)
    personOf.set(mention, person)
  }
  return { persons, personOf }
}

function makePerson(id: number, group: Group): Person & { mentions: NameMention[] } {
  const fullest = group.mentions.reduce((best, mention) =>
    mention.given.length > best.given.length ? mention : best
  )
  return {
    id,
    name: fullest.block.text.slice(fullest.start, fullest.end),
    surname: group.surname,
    mentions: [],
    shared: group.mentions.some(hasKin),
    sure: group.mentions.some(({ sure }) => sure)
  }
}

function addFull(bySurname: Map<string, Group[]>, mention: NameMention): void {
  const key = fold(mention.surname)
  const groups = bySurname.get(key) ?? []
  bySurname.set(key, groups)
  const group = groups.find((each) => isSameName(each, mention))
  if (!group) {
    groups.push({ mentions: [mention], given: mention.given, surname: key, suffix: mention.suffix })
    return
  }
  group.mentions.push(mention)
  group.suffix ??= mention.suffix
  if (mention.given.length > group.given.length) group.given = mention.given
}

/** `Xi`, `King Charles`, `Berg` of van der Berg: groups by each of their names that is not the surname. */
function groupsByFirst(named: readonly Group[]): Map<string, Group[]> {
  const byFirst = new Map<string, Group[]>()
  for (const group of named) {
    for (const given of [...group.given, ...group.surname.split(' ').slice(1)]) {
      const key = fold(given)
      const groups = byFirst.get(key)
      if (groups) groups.push(group)
      else byFirst.set(key, [group])
    }
  }
  return byFirst
}

function groupsFor(
  bySurname: ReadonlyMap<string, Group[]>,
  byFirst: () => ReadonlyMap<string, Group[]>,
  key: string
): Group[] {
  const direct = bySurname.get(key) ?? bySurname.get(withoutParticle(key))
  if (direct) return direct
  return byFirst().get(key) ?? []
}

function withoutParticle(surname: string): string {
  const parts = surname.split(' ')
  return parts.slice(parts.findIndex((part) => !particles.has(part))).join(' ')
}

function isSameName(group: Group, { given, suffix }: NameMention): boolean {
  if (group.suffix !== undefined && suffix !== undefined && group.suffix !== suffix) return false
  // `Trump Jr.` is another Trump.
  if (/^[js](?:r|nr)/u.test(group.suffix ?? suffix ?? '') && group.suffix !== suffix) return false
  const [a = '', ...restA] = group.given.map(fold)
  const [b = '', ...restB] = given.map(fold)
  if (!isSameGiven(a, b)) return group.given.map(fold).includes(b) && given.length < group.given.length
  const initials = (rest: readonly string[]) =>
    rest.map((name) => name.replace(/\./gu, '').slice(0, 2)).join('')
  const [middleA, middleB] = [initials(restA), initials(restB)]
  if (middleA === '' || middleB === '') return true
  return middleA[0] === middleB[0]
}

function isSameGiven(a: string, b: string): boolean {
  if (a === b || longOf(a) === longOf(b)) return true
  const isInitial = (name: string) =>
    /^(?:\p{L}\.?){1,2}$/u.test(name) &&
    (name.length === 1 || name.includes('.') || isPairOfInitials(name.toUpperCase()))
  return ((isInitial(a) || isInitial(b)) && a[0] === b[0]) || isSlip(a, b)
}

// `Hasan Rouhani` is `Hassan Rouhani`, but Paul is not Paula.
function isSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 4 || (givenNames.has(a) && givenNames.has(b))) return false
  return distance(a, b) === 1
}

function longOf(given: string): string {
  return nicknames.get(given) ?? given
}

/** In small letters without accents. */
export function fold(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name.toLowerCase()
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

const reach = 40

// `his father, former President Bush`: the title of somebody else of that name.
function hasKin({ block, start, end, given, whole }: NameMention): boolean {
  if (given.length > 0 || whole.start === start) return false
  const before = block.text.slice(Math.max(0, whole.start - reach), whole.start)
  const clause = `${before.split(/[.;!?“”"]/u).at(-1)} ${/^['’]s \S+/u.exec(block.text.slice(end, end + reach))?.[0] ?? ''}`
  return clause
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => kinWords.has(word))
}
