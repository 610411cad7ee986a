/** The names of a draft as statements of age need them: whom each means, and bare surnames and given names alone. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { months } from '../dates/data/calendar.ts'
import { functionWords, verbs } from '../dates/data/words.ts'
import { blockFact, fact } from '../fact.ts'
import { givenNames } from '../people/data/given-names.ts'
import { type NameMention, type Person, people } from '../people/index.ts'
import { fold } from '../people/persons.ts'

/** A name that means one person. */
export interface Name extends Span {
  readonly person: Person
  /** Whether it is the full name. */
  readonly full: boolean
  readonly possessive: boolean
  /** Where it begins with its title: `Mayor Jane Doe`. */
  readonly from: number
  /** Whether it may be a place: `in Lyme Regis`. */
  readonly isPlace: boolean
}

/** The names that the grammar of names finds, by their blocks. */
const mentioned = fact((draft): ReadonlyMap<Block, readonly Name[]> => {
  const { mentions } = people(draft)
  const personOf = merged(draft)
  const found = new Map<Block, Name[]>()
  const family = new Set(mentions.filter(isRelative).map(personOf))
  for (const mention of mentions) {
    const person = personOf(mention)
    // Of two Bushes only a full name says which.
    if (!person || (mention.given.length === 0 && (person.shared || family.has(person)))) continue
    const { block, start, end, possessive, whole } = mention
    const isPlace = !person.sure && !mention.age && afterPreposition.test(before(mention))
    const full = mention.given.length > 0
    // `Said Kouachi` beside `Cherif Kouachi`: a given name that reads as another word.
    if (!full && followsCapital.test(block.text.slice(Math.max(0, whole.start - 24), whole.start))) continue
    const own = found.get(block) ?? []
    found.set(block, own)
    own.push({ block, start, end, person, full, possessive, from: whole.start, isPlace })
  }
  return found
})

/** Who a mention means, where `Van der Berg` opens a sentence after `Piet van der Berg`. */
function merged(draft: Draft): (mention: NameMention) => Person | undefined {
  const { persons, personOf } = people(draft)
  const bySurname = new Map(persons.map((person) => [fold(person.surname), person]))
  return (mention) => {
    const person = personOf(mention)
    return person && (person.name.includes(' ') ? (bySurname.get(fold(person.name)) ?? person) : person)
  }
}

/** The names of a block, in order; front matter has none. */
export const namesIn = blockFact((block): readonly Name[] => {
  const { draft } = block
  if (draft.blocks[block.index] !== block) return []
  const own = mentioned(draft).get(block) ?? []
  return [...own, ...bareNames(block, own, singleNames(draft))].sort((a, b) => a.start - b.start)
})

const kin =
  /\b(?:his|her|their|['’]s) (?:\p{Ll}[\p{L}-]+ )?(?:son|daughter|father|mother|brother|sister|wife|husband|widow|widower|uncle|aunt|nephew|niece|cousin|grand\p{Ll}+|twin),? $/iu

/** `Miss Aldous` and `her sister, Enid Aldous`: the surname alone is not hers. */
function isRelative({ block, whole, given }: NameMention): boolean {
  return given.length > 0 && kin.test(block.text.slice(Math.max(0, whole.start - 48), whole.start))
}

const afterPreposition =
  /\b(?:in|at|near|from|of|to|around|outside|across|through|for|on|off|by|into|via|the)\s$/i

const followsCapital = /(?<![.!?:]["”’)]?\s)(?<=\s)\p{Lu}\p{Ll}+\s$/u

function before({ block, start }: Span): string {
  return block.text.slice(Math.max(0, start - 12), start)
}

/**
 * Words that are one person’s name alone: the given name of a child (`Callum, 15,`), and a surname that the grammar of
 * names did not take for one (`On Sunday Stahl, 41, lost`).
 */
const singleNames = fact((draft): ReadonlyMap<string, Person> => {
  const found = new Map<string, Person | undefined>()
  const add = (name: string, person: Person | undefined) => {
    const key = fold(name)
    found.set(key, found.has(key) && found.get(key) !== person ? undefined : person)
  }
  for (const person of people(draft).persons) {
    const { surname, shared, mentions } = person
    // `Van der Berg` after `Piet van der Berg`
    for (const part of new Set([surname, ...surname.split(/ |^al-/u)]))
      if (part.length > 2) add(part, shared ? undefined : person)
    // `Gómez` of `María Gómez Pérez`, `Wang` of `Wang Wei`
    const given = new Set(mentions.flatMap((mention) => mention.given))
    for (const name of given)
      if ((name.length > 2 || givenNames.has(name)) && !/\.|-old$/u.test(name)) add(name, person)
  }
  return new Map([...found].flatMap(([key, person]) => (person && !isPlainWord(key) ? [[key, person]] : [])))
})

function isPlainWord(word: string): boolean {
  return functionWords.has(word) || verbs.has(word) || months.has(word)
}

const capitalised = /(?<![\p{L}\p{N}’']|(?<!\bal)-)\p{Lu}[\p{L}\p{M}]+(?:[’'-]\p{Lu}[\p{L}\p{M}]+)*/gu

function bareNames(block: Block, known: readonly Name[], single: ReadonlyMap<string, Person>): Name[] {
  const found: Name[] = []
  if (single.size === 0) return found
  let next = 0
  const sorted = known.toSorted((a, b) => a.start - b.start)
  for (const { 0: word, index: start } of block.text.matchAll(capitalised)) {
    const person = single.get(fold(word))
    const end = start + word.length
    while ((sorted[next]?.end ?? Infinity) <= start) next++
    if (!person || (sorted[next]?.start ?? Infinity) < end) continue
    // `Her daughter, Lucía, 17,` beside `Lucía Paredes, 50`
    if (kin.test(block.text.slice(Math.max(0, start - 48), start))) continue
    const near = block.text.slice(Math.max(0, start - 12), start)
    // `Lake Mack`, `Mack Street`
    const capital = /(\p{Lu}\p{L}*|\b\p{Lu}\.)\s$/u.exec(near)?.[1]
    const follows = capital !== undefined && !functionWords.has(capital.toLowerCase())
    if (follows || /^\s\p{Lu}/u.test(block.text.slice(end, end + 2))) continue
    const possessive = /^['’]s\b/u.test(block.text.slice(end, end + 3))
    const isPlace = afterPreposition.test(near)
    found.push({ block, start, end, person, full: false, possessive, from: start, isPlace })
  }
  return found
}
