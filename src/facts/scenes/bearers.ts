/** Who does what in a scene: the people whom a caption and another telling put in one place. */
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { kinWords } from '../people/data.ts'
import { type NameMention, type Person, people, type Tie } from '../people/index.ts'
import { headOf, lemmaOf } from './bindings.ts'
import { onlyOnce, pale } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import type { Chunk, Reading } from './reading.ts'

/** The pairs of people whom a scene's caption and one telling give one part in it. */
export function bearerPairs(scene: Scene, telling: Telling): DetailPair[] {
  const others = bearersIn(telling.reading)
  return bearersIn(scene.reading).flatMap((own) =>
    others.flatMap((its): DetailPair[] => {
      if (own.person === its.person) return []
      const other = its.mention
      if (isNamesake(own, its) && playsOnePart(scene, own, telling, its))
        return [
          {
            kind: 'name',
            at: givenPart(own.mention),
            other,
            agrees: false,
            sameness: 'event',
            scene,
            telling
          }
        ]
      if (!isInstead(scene, own, telling, its)) return []
      return [{ kind: 'name', at: own.mention, other, agrees: false, sameness: 'event', scene, telling }]
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

/** The given names of a mention: `Tom` of `Mayor Tom Wexler`. */
function givenPart({ block, start, end, surname }: NameMention): Span {
  const text = block.text.slice(start, end)
  const at = text.toLowerCase().lastIndexOf(surname)
  return at > 0 ? { block, start, end: start + text.slice(0, at).trimEnd().length } : { block, start, end }
}

/** One surname and two given names, each only on its own side. */
function isNamesake(own: Bearer, its: Bearer): boolean {
  if (own.person.surname !== its.person.surname || !own.mention.given.length || !its.mention.given.length)
    return false
  if (own.person.shared || its.person.shared || own.mention.suffix !== its.mention.suffix) return false
  return (
    isOnlyIn(own.person, isCaptioned) &&
    isOnlyIn(its.person, (span) => !isCaptioned(span)) &&
    !isFamily(own, its)
  )
}

function isOnlyIn({ mentions }: Person, test: (span: Span) => boolean): boolean {
  return mentions.every(test)
}

function isCaptioned({ block: { kind } }: Span): boolean {
  return kind === 'caption' || kind === 'alt'
}

function isFamily(own: Bearer, its: Bearer): boolean {
  return [own, its].some(({ reading: { words } }) =>
    words.some(({ lower }) => kinWords.has(lower) || family.test(lower))
  )
}

const family =
  /^(?:family|couple|parents|siblings|twins?|brothers|sisters|widow|husband|married|relatives?|heir|sons|daughters)$/u

/** Whether both hold one office there, or do one thing. */
function playsOnePart(scene: Scene, own: Bearer, telling: Telling, its: Bearer): boolean {
  const office = own.tie?.office?.name
  if (office !== undefined && office === its.tie?.office?.name && telling.coverage >= 0.3) return true
  return telling.coverage >= 0.5 && isOneDeed(scene, own, telling, its, () => true)
}

/** Another person in a part that only one can have: who won the race, who is the mayor and cut the ribbon. */
function isInstead(scene: Scene, own: Bearer, telling: Telling, its: Bearer): boolean {
  if (own.person.surname === its.person.surname || !isFull(own) || !isFull(its)) return false
  if (
    mentions(telling.reading, own.person) ||
    mentions(scene.reading, its.person) ||
    isMany(scene.reading, telling.reading)
  )
    return false
  if (isOneDeed(scene, own, telling, its, (lemma) => onlyOnce.has(lemma))) return telling.coverage >= 0.3
  const [office, other] = [officeOf(own), officeOf(its)]
  if (office === undefined || office !== other || telling.shared < 5 || own.tie?.past || its.tie?.past)
    return false
  const deeds = deedsOf(scene.reading, own.mention).map(({ lemma }) => lemma)
  return deedsOf(telling.reading, its.mention).some(({ lemma }) => deeds.includes(lemma))
}

/** `fire chief` of `Fire chief Luis Ramos` and of `The fire chief, Hector Dias,`. */
function officeOf({ tie, mention }: Bearer): string | undefined {
  if (!tie) return undefined
  const text = textOf(tie.span).replace(textOf(mention), '').toLowerCase()
  return text.replace(/^(?:the|an?) |[,\s]+$/gu, '').trim()
}

function isFull({ mention }: Bearer): boolean {
  return mention.given.length > 0
}

function mentions({ span }: Reading, { mentions: all }: Person): boolean {
  return all.some((mention) => overlaps(mention, span))
}

/** `Hill and Moss won`, `won with Hill`: more than one may have done it. */
function isMany(...readings: readonly Reading[]): boolean {
  return readings.some(({ words }) =>
    words.some(({ lower }) =>
      /^(?:both|duo|pair|team|share|shared|joint|jointly|men's|round|stage|heat|leg)$/u.test(lower)
    )
  )
}

/** Whether both are the subject of one verb with one object. */
function isOneDeed(
  scene: Scene,
  own: Bearer,
  telling: Telling,
  its: Bearer,
  test: (lemma: string) => boolean
): boolean {
  const deeds = deedsOf(scene.reading, own.mention).filter(({ lemma }) => test(lemma) && !pale.has(lemma))
  return deedsOf(telling.reading, its.mention).some(({ lemma, object }) =>
    deeds.some((deed) => deed.lemma === lemma && deed.object !== undefined && deed.object === object)
  )
}

interface Deed {
  readonly lemma: string
  readonly object: string | undefined
}

/** What a named person does in a clause: its verbs, `crosses the line to win the race` among them. */
function deedsOf(reading: Reading, mention: NameMention): Deed[] {
  const { chunks, words } = reading
  const at = chunks.findIndex((chunk) => chunk.kind === 'noun' && covers(words, chunk, mention))
  const chunk = chunks[at]
  if (!chunk || chunk.preposition !== undefined) return []
  const deeds: Deed[] = []
  for (let index = at + 1; index < chunks.length; index++) {
    const next = chunks[index] as Chunk
    if (
      next.opens === 'clause' ||
      next.opens === 'relative' ||
      (next.opens === 'joined' && next.kind === 'noun')
    )
      break
    if (next.kind !== 'verb') continue
    const object = chunks[index + 1]
    const head =
      object?.kind === 'noun' && object.preposition === undefined
        ? headOf(reading, object)?.keys[0]
        : undefined
    deeds.push({ lemma: lemmaOf(reading, next), object: head })
  }
  return deeds
}

function covers(words: Reading['words'], chunk: Chunk, { start, end }: NameMention): boolean {
  return (words[chunk.first]?.start ?? 0) <= start && end <= (words[chunk.last]?.end ?? 0) + 2
}
