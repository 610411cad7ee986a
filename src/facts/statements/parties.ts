/** Those whom a claim to be the first is about, and how many of them another sentence names. */
import type { Span } from '../../draft/place.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { antecedent, personsIn } from './subjects.ts'
import { wordsIn } from './words.ts'

interface Claim extends Span {
  readonly sentence: Sentence
}

const pairs =
  /\b(?:the|both|these) (?:two )?(?:leaders|men|women|presidents|ministers|pair)\b|^They\b|\bthe two (?=have|had|met|spoke|also|last|were|are|previously)/iu

/** `The poet’s first book … The poet’s last book`, `Her debut album … Her second album` in one paragraph. */
function isOneOwner(claim: Claim, sentence: Sentence): boolean {
  const [owner] = wordsIn(claim.block, claim.start, claim.end).filter(
    ({ possessive, lower }) => possessive || /^(?:his|her|their)$/u.test(lower)
  )
  if (!owner) return false
  if (!owner.possessive && claim.block !== sentence.block) return false
  return wordsIn(sentence.block, sentence.start, sentence.end).some(
    ({ lower, possessive, capital }) =>
      lower === owner.lower && possessive === owner.possessive && (!capital || !owner.capital || !possessive)
  )
}

/** `The pope’s trip … Pope Clement visited`. */
function isOneHolder({ sentence: own }: Claim, sentence: Sentence): boolean {
  const holders = wordsIn(own.block, own.start, own.end).filter(
    ({ possessive, capital, start }) => possessive && (!capital || start === own.start)
  )
  const keys = new Set(wordsIn(sentence.block, sentence.start, sentence.end).map(({ key }) => key))
  return holders.some(({ key }) => keys.has(key))
}

/** `the prime minister … the rebel chief` of whom none is named. */
const role =
  /\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts) (?:(?!of\b|and\b)\p{Ll}+ ){0,2}?(president|minister|premier|chancellor|king|queen|emperor|pope|general|chief|leader|chief executive|chairman|chairwoman|head|envoy|ambassador|governor|mayor|commander|director|secretary|coach|owner|union|company|club)\b/gu

const groups =
  /\b(?:presidents|leaders|sides|countries|ministers|governments|companies|clubs|teams|parties|premiers|brothers|sisters)\b/gu

/** How many of those whom the claim is about a sentence names: persons, names, or both at once (`the two presidents`). */
export function sharedParties(claim: Claim, sentence: Sentence): number {
  const [a, b] = [partiesOf(claim.sentence), partiesOf(sentence)]
  const persons = a.persons.filter((person) => b.persons.includes(person))
  const names = [...a.names].filter((name) => b.names.has(name))
  const both = [...a.groups].some((group) => b.groups.has(group)) ? 2 : 0
  // `The two leaders`, `They` of two who were named with the claim.
  const pair = a.persons.length === 2 && b.persons.length === 0 && pairs.test(sentence.text) ? 2 : 0
  // `the pair’s first conversation`, of two who are named with the other ones
  const named =
    a.persons.length === 0 && b.persons.length === 2 && /\b(?:pair|two|both)\b/iu.test(claim.sentence.text)
      ? 2
      : 0
  const roles = [...a.roles].filter((role) => b.roles.has(role))
  const owner = isOneOwner(claim, sentence) || isOneHolder(claim, sentence) ? 1 : 0
  return persons.length + names.length + Math.max(both, pair, named, roles.length) + owner
}

function partiesOf(sentence: Sentence) {
  const { block, start, end, text } = sentence
  const named = personsIn(block, start, end)
  const isPronominal = /\b(?:he|she|his|her|him|they|them|their)\b/iu.test(text)
  const persons =
    isPronominal && named.length < 2 ? [...new Set([...named, ...meantBefore(sentence)])] : named
  const surnames = new Set(persons.flatMap(({ name }) => name.toLowerCase().split(/[\s-]+/u)))
  const names = wordsIn(block, start, end).filter(
    ({ capital, lower, isContent, start: from }) =>
      capital && isContent && from > start && !surnames.has(lower)
  )
  return {
    persons,
    names: new Set(names.map(({ key }) => key)),
    roles: new Set(Array.from(text.matchAll(role), ([, noun = '']) => noun)),
    groups: new Set(Array.from(text.matchAll(groups), ([word]) => word))
  }
}

/** Whom `he` and `him` may mean: the persons of the sentence before, where there are two at most. */
function meantBefore(sentence: Sentence): Person[] {
  const { block, start, index } = sentence
  const one = antecedent(sentence, start)
  const before = sentencesOf(block)[index - 1]
  const named = before ? personsIn(block, before.start, before.end) : []
  return named.length > 0 && named.length < 3 ? named : one ? [one] : []
}
