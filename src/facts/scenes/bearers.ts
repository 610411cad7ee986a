/** Who does what in a scene: the people whom a caption and another telling put in one place. */
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { isInCaption } from '../captions.ts'
import { fact } from '../fact.ts'
import { mentionsIn } from '../people/in-block.ts'
import { type NameMention, type Person, people } from '../people/index.ts'
import { type Bearer, isOtherOpposite, sharedDeeds } from './deeds.ts'
import type { Scene, Telling } from './likeness.ts'
import { callingOf, isNamesake, isOtherSurname } from './namesakes.ts'
import type { DetailPair } from './pair.ts'
import { type Reading, readingFact } from './reading.ts'

/** The pairs of people whom a scene's caption and one telling give one part in it. */
export function bearerPairs(scene: Scene, telling: Telling): DetailPair[] {
  const mine = bearersIn(scene.reading)
  if (mine.length === 0) return []
  const others = [...bearersIn(telling.reading), ...meantIn(telling)]
  return mine.flatMap((own) =>
    others.flatMap((its): DetailPair[] => {
      if (own.person === its.person || isKnownThere(own, its, telling)) return []
      const isNamed = isNamesake(own, its) && playsOnePart(own, telling, its)
      if (!isNamed && (its.isMeant || !isInstead(own, telling, its))) return []
      const isGiven = isNamed && own.person.surname === its.person.surname
      const [at, other] = [own.mention, its.mention].map((mention) =>
        isGiven ? givenPart(mention) : withoutCalling(own.mention, its.mention, mention)
      )
      if (!at || !other) return []
      return [{ kind: 'name', at, other, agrees: false, sameness: 'event', scene, telling }]
    })
  )
}

const bearersIn = readingFact((reading): Bearer[] => {
  const { block, start, end } = reading.span
  const { personOf } = people(block.draft)
  return mentionsIn(block).flatMap((mention) => {
    const person = personOf(mention)
    if (mention.start < start || mention.end > end || mention.possessive || !person) return []
    if (mention.given.length === 0) return []
    return [{ mention, person, tie: tiesByMention(block.draft).get(mention), reading }]
  })
})

/** Whom a sentence means by a surname or a pronoun: `Rosalind Hahn` by `She was at the barre`. */
function meantIn({ reading, source, coverage }: Telling): Bearer[] {
  if (source !== 'text' || coverage < 0.5) return []
  const { block, start, end } = reading.span
  const { personOf } = people(block.draft)
  const before = mentionsIn(block).filter((mention) => mention.sure && mention.start < end)
  const inside = before.filter((mention) => mention.start >= start)
  const isPronoun = inside.length === 0 && /^(?:she|he)$/u.test(reading.words[0]?.lower ?? '')
  const last = isPronoun ? before.at(-1) : inside.length === 1 ? inside[0] : undefined
  if (!last || (!isPronoun && last.given.length > 0)) return []
  const mention = before.findLast(({ given, surname }) => given.length > 0 && surname === last.surname)
  const person = mention && personOf(mention)
  return person && mention ? [{ mention, person, tie: undefined, reading, isMeant: true }] : []
}

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

/** Whether both hold one office there, are called by one word (`farmer Joe Dunne`), or do one thing. */
function playsOnePart(own: Bearer, telling: Telling, its: Bearer): boolean {
  if (its.isMeant) return true
  const calling = callingOf(own)
  if (calling !== undefined && calling === callingOf(its) && telling.shared >= 3) return true
  const office = own.tie?.office?.name
  if (office !== undefined && office === its.tie?.office?.name && telling.coverage >= 0.3) return true
  if (telling.coverage < 0.5) return false
  if (own.person.surname === its.person.surname && telling.coverage >= 0.6) return true
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
