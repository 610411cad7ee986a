/** Whom an office without a name means: `the former health minister`. */
import type { Draft } from '../../draft/draft.ts'
import { compareSpans, type Span, textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { people } from './index.ts'
import type { NameMention, Tie } from './mention.ts'
import type { Office } from './offices.ts'
import type { Person } from './persons.ts'
import { isSameOffice, officeKey } from './same-office.ts'

/** What ties an office to a name outside quotation marks, in the order of the draft. */
export const spokenTies = fact((draft): readonly Tie[] =>
  people(draft).ties.filter((tie) => !isQuoted(tie.span))
)

const farthest = 2

/** Whom `the former health minister` means: the one person named last, if the draft gives that office to nobody else. */
export function meant({ span }: Tie, office: Office): Person | undefined {
  if (
    !/^(?:definite|possessive)$/u.test(office.article) ||
    !/^(?:former|holding|coming)$/u.test(office.holding)
  )
    return undefined
  // `the next president` is whoever it will be.
  if (office.modifiers.some((modifier) => /^(?:next|future|prospective)$/i.test(textOf(modifier))))
    return undefined
  const { draft } = span.block
  const before = lastNameBefore(span)
  const near = before !== undefined && span.block.index - before.block.index <= farthest
  // Where nobody has been named for a while, a profile goes on about whom it is about.
  const person = near ? people(draft).personOf(before) : mainPerson(draft)
  const holders = holdersOf(draft, office)
  if (person === undefined || holders.has(undefined)) return undefined
  // `Ochs conceded. The governor-elect …`: who holds the office is not the one to come.
  if (office.holding === 'coming' && holders.has(person) && !isCalledComing(person, office, draft))
    return undefined
  // The retired judge of a profile is whom it is about.
  if (holders.size === 0)
    return before?.block === span.block || person === mainPerson(draft) ? person : undefined
  return holders.size === 1 && holders.has(person) ? person : undefined
}

const sureNames = fact((draft): readonly NameMention[] => {
  const { mentions, personOf } = people(draft)
  return mentions.filter((mention) => mention.sure || personOf(mention)?.sure)
})

/** The name that stands last before a place in the draft. */
function lastNameBefore(span: Span): NameMention | undefined {
  const mentions = sureNames(span.block.draft)
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareSpans(mentions[middle] as NameMention, span) < 0) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]
}

/** The offices that the draft says are to come, by whose they are: `Governor-elect Reyes`; each wording once. */
const comingOffices = fact((draft): ReadonlyMap<Person | undefined, ReadonlyMap<string, Office>> => {
  const { personOf } = people(draft)
  const found = new Map<Person | undefined, Map<string, Office>>()
  for (const { mention, office } of spokenTies(draft)) {
    if (!mention || office?.holding !== 'coming') continue
    const person = personOf(mention)
    const own = found.get(person) ?? new Map<string, Office>()
    found.set(person, own.set(officeKey(office), office))
  }
  return found
})

function isCalledComing(person: Person, office: Office, draft: Draft): boolean {
  const own = comingOffices(draft).get(person)?.values() ?? []
  return [...own].some((each) => isSameOffice(each, office))
}

interface Holders {
  readonly office: Office
  readonly persons: Set<Person | undefined>
}

/** The offices that a draft gives by name, each in its wordings, and to whom. */
const wordings = fact((draft): ReadonlyMap<string, ReadonlyMap<string, Holders>> => {
  const { personOf } = people(draft)
  const byName = new Map<string, Map<string, Holders>>()
  for (const { mention, office } of spokenTies(draft)) {
    if (!mention || !office) continue
    const known = byName.get(office.name) ?? new Map<string, Holders>()
    byName.set(office.name, known)
    const wording = known.get(officeKey(office)) ?? { office, persons: new Set() }
    known.set(officeKey(office), wording)
    wording.persons.add(personOf(mention))
  }
  return byName
})

/** The persons to whom a draft gives an office by name; worked out once for each wording. */
function holdersOf(draft: Draft, office: Office): ReadonlySet<Person | undefined> {
  const known = foundHolders(draft)
  const key = officeKey(office)
  const found = known.get(key)
  if (found) return found
  const same = [...(wordings(draft).get(office.name)?.values() ?? [])].filter((wording) =>
    isSameOffice(office, wording.office)
  )
  const persons = new Set(same.flatMap((wording) => [...wording.persons]))
  known.set(key, persons)
  return persons
}

const foundHolders = fact(() => new Map<string, ReadonlySet<Person | undefined>>())

/** Whom a draft names most often; `undefined` where it is about nobody in particular. */
const mainPerson = fact((draft): Person | undefined => {
  const persons = people(draft).persons.filter(({ sure }) => sure)
  const [first, second] = persons.toSorted((a, b) => b.mentions.length - a.mentions.length)
  return first && first.mentions.length > (second?.mentions.length ?? 0) ? first : undefined
})
