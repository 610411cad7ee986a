/** Nouns by which a draft goes on about somebody it has named: the mayor, the rapper, the potter. */
import { textOf } from '../../draft/place.ts'
import { functionWords, verbs } from '../dates/data/words.ts'
import { fact } from '../fact.ts'
import { type NameMention, type Person, people } from '../people/index.ts'

/** For each noun that the draft ties to one person by name, that person. */
export const callings = fact((draft): ReadonlyMap<string, Person> => {
  const { mentions, ties, personOf } = people(draft)
  const found = new Map<string, Person | undefined>()
  const add = (noun: string, person: Person | undefined) => {
    found.set(noun, found.has(noun) && found.get(noun) !== person ? undefined : person)
  }
  for (const { mention, office } of ties)
    if (mention && office) add(textOf(office.head).toLowerCase(), personOf(mention))
  for (const mention of mentions) {
    const person = mention.given.length > 0 ? personOf(mention) : undefined
    if (person) for (const noun of nounsBeside(mention)) add(noun, person)
  }
  return new Map([...found].flatMap(([noun, person]) => (person ? [[noun, person]] : [])))
})

// `the potter Jane Doe`, `Jane Doe, a potter,`, `Jane Doe, a 46-year-old nurse from`
const before = /(?:^|\s)(\p{L}\p{Ll}{3,}),? $/u
const after =
  /^(?:, \d{1,3})?(?:,| is| was) (?:an?|the) (?:[\p{N}\p{Ll}]+-year-old )?(?:\p{Ll}[\p{L}-]+ )?(\p{Ll}[\p{Ll}-]{3,})(?=[,.;]| (?:from|who|at|in|of|and|with|for|on)\b)/u

function nounsBeside({ block, start, end, given, whole }: NameMention): string[] {
  const { text } = block
  const nouns = [
    before.exec(text.slice(Math.max(0, whole.start - 24), whole.start))?.[1],
    after.exec(text.slice(end, end + 80))?.[1],
    // `Rapper Lil Quartz` at the start of a sentence reads as a name of three words.
    given.length > 1 &&
    text
      .slice(Math.max(0, start - 2), start)
      .trim()
      .replace(/[.!?]/u, '') === ''
      ? given[0]
      : undefined
  ]
  return nouns
    .filter((noun) => noun !== undefined)
    .map((noun) => noun.toLowerCase())
    .filter((noun) => !functionWords.has(noun) && !verbs.has(noun) && !/(?:ed|ing)$/u.test(noun))
}
