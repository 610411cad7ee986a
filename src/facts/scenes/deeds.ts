/** What the named people of a scene do, and what is done to them. */
import type { NameMention, Person, Tie } from '../people/index.ts'
import { headOf, lemmaOf, wordsIn } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import { aftermath, done, pale } from './data.ts'
import type { Reading } from './reading.ts'

/** A person named in a sentence or in a caption. */
export interface Bearer {
  readonly mention: NameMention
  readonly person: Person
  readonly tie: Tie | undefined
  readonly reading: Reading
  /** Whether the sentence has no more than a surname or a pronoun. */
  readonly isMeant?: boolean
}

/** Deeds that two have with each other: whom somebody beat or married is one. */
const mutual =
  /^(?:beat|defeat|marry|wed|succeed|replace|oust|outpoint|knock|topple|thrash|edge|overcome|stun)$/u

/** `Serena Lind beats Eva Koch`, `Serena Lind beat Marta Vik`: one deed of one person, done to two. */
export function isOtherOpposite(own: Bearer, its: Bearer): boolean {
  const [mine, other] = [patientOf(own), patientOf(its)]
  return mine !== undefined && other !== undefined && mine.lemma === other.lemma && mine.doer === other.doer
}

/** What is done to a named person, and the last name of who does it. */
function patientOf({ reading, mention }: Bearer): { lemma: string; doer: string } | undefined {
  const { words } = reading
  const chunks = reading.chunks()
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && covers(words, chunk, mention))
  const [verb, subject] = [chunks[at - 1], chunks[at - 2]]
  if (verb?.kind !== 'verb' || subject?.kind !== 'noun' || chunks[at]?.preposition !== undefined)
    return undefined
  const doer = wordsIn(reading, subject).at(-1)
  const lemma = lemmaOf(reading, verb)
  return doer?.name && mutual.test(lemma) ? { lemma, doer: doer.lower } : undefined
}

interface Deed {
  readonly lemma: string
  readonly head: string | undefined
  /** The words of a definite object: what there is but one of can be won, cut or scored by one. */
  readonly object: string | undefined
}

/** What two people are both told to do; `isOnly` where only one of them can have done it. */
export function sharedDeeds(own: Bearer, its: Bearer): { isOnly: boolean }[] {
  const deeds = deedsOf(own)
  return deedsOf(its).flatMap(({ lemma, head, object }) => {
    const deed = deeds.find((other) => other.lemma === lemma && (other.head === head || !other.head || !head))
    if (!deed) return []
    const isOnly = object !== undefined && deed.object === object
    return [{ isOnly: isOnly && !pale.has(lemma) && !aftermath.has(lemma) && !done.has(lemma) }]
  })
}

/** What a named person does in a clause: its verbs, `crosses the line to win the race` among them. */
function deedsOf({ reading, mention }: Bearer): Deed[] {
  const { words } = reading
  const chunks = reading.chunks()
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && covers(words, chunk, mention))
  const chunk = chunks[at]
  if (!chunk || chunk.preposition !== undefined) return []
  const deeds: Deed[] = []
  for (let index = at + 1; index < chunks.length; index++) {
    const next = chunks[index] as Chunk
    if (next.opens === 'clause' || next.opens === 'relative') break
    if (next.opens === 'joined' && next.kind === 'noun') break
    if (next.kind === 'verb') deeds.push(deedOf(reading, next, chunks[index + 1]))
  }
  return deeds
}

function deedOf(reading: Reading, verb: Chunk, next: Chunk | undefined): Deed {
  const object = next?.kind === 'noun' && next.preposition === undefined ? next : undefined
  const head = object && headOf(reading, object)?.keys[0]
  const words = wordsIn(reading, object)
  const isDefinite =
    /^(?:the|gold|silver|bronze)$/u.test(words[0]?.lower ?? '') && !/[^s]s$/u.test(words.at(-1)?.lower ?? '')
  const phrase = words.map(({ lower }) => lower).join(' ')
  return { lemma: lemmaOf(reading, verb), head, object: isDefinite ? phrase : undefined }
}

function covers(words: Reading['words'], chunk: Chunk, { start, end }: NameMention): boolean {
  return (words[chunk.first]?.start ?? 0) <= start && end <= (words[chunk.last]?.end ?? 0) + 2
}
