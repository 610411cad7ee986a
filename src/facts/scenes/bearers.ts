/** Who does what in a scene: the people whom a caption and another telling put in one place. */
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { isInCaption } from '../captions.ts'
import { fact } from '../fact.ts'
import { kinWords } from '../people/data.ts'
import { type NameMention, type Person, people, type Tie } from '../people/index.ts'
import { headOf, lemmaOf, wordsIn } from './bindings.ts'
import { aftermath, done, pale } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import type { Chunk, Reading } from './reading.ts'

/** The pairs of people whom a scene's caption and one telling give one part in it. */
export function bearerPairs(scene: Scene, telling: Telling): DetailPair[] {
  const others = bearersIn(telling.reading)
  return bearersIn(scene.reading).flatMap((own) =>
    others.flatMap((its): DetailPair[] => {
      if (own.person === its.person || isKnownThere(own, its, telling)) return []
      const isNamed = isNamesake(own, its) && playsOnePart(own, telling, its)
      if (!isNamed && !isInstead(own, telling, its)) return []
      const isGiven = isNamed && own.person.surname === its.person.surname
      const [at, other] = [own.mention, its.mention].map((mention) =>
        isGiven ? givenPart(mention) : withoutCalling(own.mention, its.mention, mention)
      )
      if (!at || !other) return []
      return [{ kind: 'name', at, other, agrees: false, sameness: 'event', scene, telling }]
    })
  )
}

interface Bearer {
  readonly mention: NameMention
  readonly person: Person
  readonly tie: Tie | undefined
  readonly reading: Reading
}

function bearersIn(reading: Reading): Bearer[] {
  const { block, start, end } = reading.span
  const { personOf } = people(block.draft)
  return (mentionsByBlock(block.draft).get(block) ?? []).flatMap((mention) => {
    const person = personOf(mention)
    if (mention.start < start || mention.end > end || mention.possessive || !person) return []
    if (mention.given.length === 0) return []
    return [{ mention, person, tie: tiesByMention(block.draft).get(mention), reading }]
  })
}

const mentionsByBlock = fact((draft) => {
  const found = new Map<Span['block'], NameMention[]>()
  for (const mention of people(draft).mentions)
    found.set(mention.block, [...(found.get(mention.block) ?? []), mention])
  return found
})

const tiesByMention = fact(
  (draft) =>
    new Map(
      people(draft).ties.flatMap((tie) => (tie.mention && tie.office ? [[tie.mention, tie] as const] : []))
    )
)

/** Whether either side names both people: then it knows who is who. */
function isKnownThere(own: Bearer, its: Bearer, { source }: Telling): boolean {
  const isIn = ({ mentions }: Person, { span }: Reading) =>
    mentions.some((mention) => overlaps(mention, span))
  if (isIn(own.person, its.reading) || isIn(its.person, own.reading)) return true
  return source === 'text' && its.person.mentions.some((mention) => isInCaption(mention))
}

/** The given names of a mention: `Tom` of `Mayor Tom Wexler`. */
function givenPart({ block, start, end, surname }: NameMention): Span {
  const text = block.text.slice(start, end)
  const at = text.toLowerCase().lastIndexOf(surname)
  return at > 0 ? { block, start, end: start + text.slice(0, at).trimEnd().length } : { block, start, end }
}

/** `Author Maeve Doran` and `Author Nuala Keane`, where the names have taken in the word that opens their sentences. */
function withoutCalling(own: NameMention, its: NameMention, { block, start, end }: NameMention): Span {
  const [word = '', other] = [own, its].map((mention) => /^\p{L}+ /u.exec(textOf(mention))?.[0])
  const isCalling = word === other && own.given.length > 1 && its.given.length > 1
  return { block, start: isCalling ? start + word.length : start, end }
}

/** One surname and two given names, the caption’s in captions only. */
function isNamesake(own: Bearer, its: Bearer): boolean {
  if (own.person.surname !== its.person.surname || own.mention.suffix !== its.mention.suffix) return false
  // `Surgeon Paul Merle` at the start of a sentence is `Paul Merle`.
  const [mine, other] = [own.mention.given, its.mention.given]
  if (mine.at(-1) === other.at(-1)) return false
  if (mine.length !== other.length && mine.some((name) => other.includes(name))) return false
  if (own.person.shared || its.person.shared || !own.person.mentions.every(isInCaption)) return false
  return ![own, its].some(({ mention: { block } }) => family.test(block.text))
}

const family = new RegExp(
  `\\b(?:${[...kinWords].join('|')}|family|couple|parents|siblings|twins?|brothers|sisters|widow|husband|married|relatives?|heir|sons|daughters)\\b`,
  'iu'
)

/** Whether both hold one office there, are called by one word (`farmer Joe Dunne`), or do one thing. */
function playsOnePart(own: Bearer, telling: Telling, its: Bearer): boolean {
  const calling = callingOf(own)
  if (calling !== undefined && calling === callingOf(its) && telling.shared >= 3) return true
  const office = own.tie?.office?.name
  if (office !== undefined && office === its.tie?.office?.name && telling.coverage >= 0.3) return true
  if (telling.coverage < 0.5) return false
  return telling.source === 'figure' || sharedDeeds(own, its).length > 0
}

/** Another person in a part that only one can have: who won the race, who scored the winning goal, who is the fire chief. */
function isInstead(own: Bearer, telling: Telling, its: Bearer): boolean {
  if (own.person.surname === its.person.surname || isMany(own.reading) || isMany(its.reading)) return false
  const deeds = sharedDeeds(own, its)
  if (isOtherSurname(own, its) && playsOnePart(own, telling, its)) return true
  if (telling.coverage >= 0.3 && deeds.some(({ isOnly }) => isOnly)) return true
  const office = officeOf(own)
  if (office !== undefined && office === officeOf(its) && telling.shared >= 5)
    return deeds.length > 0 && !own.tie?.past && !its.tie?.past
  if (telling.source === 'figure' && telling.coverage >= 0.5 && deeds.length > 0) return true
  return telling.coverage >= 0.4 && isOtherOpposite(own, its)
}

/** The word before a name: `farmer` of `Farmer Joe Dunne`; a name may have taken it in. */
function callingOf({ reading: { words }, mention }: Bearer): string | undefined {
  const at = words.findIndex(({ end }) => end > mention.start)
  const [first, before] = [words[at], words[at - 1]]
  if (mention.given.length > 1 && first?.name === false) return first.lower
  return before?.name === false && first?.gap === '' && /^(?:noun|verb)$/u.test(before.part)
    ? before.lower
    : undefined
}

/** `midwife Ana Torres`, `midwife Ana Rojas`: one given name, two surnames, each on its own side. */
function isOtherSurname(own: Bearer, its: Bearer): boolean {
  if (!own.mention.sure && !its.mention.sure && callingOf(own) === undefined) return false
  if (own.mention.given.at(-1) !== its.mention.given.at(-1) || !own.person.mentions.every(isInCaption))
    return false
  return ![own, its].some(({ mention: { block } }) => otherName.test(block.text) || family.test(block.text))
}

const otherName =
  /\b(?:née|nee|maiden|took the name|takes the name|(?:also|now|then|better) known as|born|formerly|stage name|as (?:he|she) then was)\b/iu

/** Deeds that two have with each other: whom somebody beat or married is one. */
const mutual =
  /^(?:beat|defeat|marry|wed|succeed|replace|oust|outpoint|knock|topple|thrash|edge|overcome|stun)$/u

/** `Serena Lind beats Eva Koch`, `Serena Lind beat Marta Vik`: one deed of one person, done to two. */
function isOtherOpposite(own: Bearer, its: Bearer): boolean {
  const [mine, other] = [patientOf(own), patientOf(its)]
  return mine !== undefined && other !== undefined && mine.lemma === other.lemma && mine.doer === other.doer
}

/** What is done to a named person, and the last name of who does it. */
function patientOf({ reading, mention }: Bearer): { lemma: string; doer: string } | undefined {
  const { chunks, words } = reading
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && covers(words, chunk, mention))
  const [verb, subject] = [chunks[at - 1], chunks[at - 2]]
  if (verb?.kind !== 'verb' || subject?.kind !== 'noun' || chunks[at]?.preposition !== undefined)
    return undefined
  const doer = wordsIn(reading, subject).at(-1)
  const lemma = lemmaOf(reading, verb)
  return doer?.name && mutual.test(lemma) ? { lemma, doer: doer.lower } : undefined
}

/** `fire chief` of `Fire chief Luis Ramos` and of `The fire chief, Hector Dias,`; none where it is a town’s own. */
function officeOf({ tie, mention }: Bearer): string | undefined {
  if (!tie || /^ of \p{Lu}/u.test(mention.block.text.slice(mention.end, mention.end + 6))) return undefined
  const text = textOf(tie.span).replace(textOf(mention), '').toLowerCase()
  return text.replace(/^(?:the|an?) |[,\s]+$/gu, '').trim()
}

/** `Hill and Moss won`, `won with Hill`: more than one may have done it. */
function isMany({ words }: Reading): boolean {
  return words.some(({ lower }) =>
    /^(?:both|duo|pair|team|share|shared|joint|jointly|round|stage|heat|leg|respectively)$/u.test(lower)
  )
}

interface Deed {
  readonly lemma: string
  readonly head: string | undefined
  /** The words of a definite object: what there is but one of can be won, cut or scored by one. */
  readonly object: string | undefined
}

/** What two people are both told to do; `isOnly` where only one of them can have done it. */
function sharedDeeds(own: Bearer, its: Bearer): { isOnly: boolean }[] {
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
  const { chunks, words } = reading
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
