import type { Span } from '../../draft/place.ts'
import { isPerson } from '../people/in-block.ts'
import { type Binding, bindingOf, headOf, wordsIn } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import { isWide, kindsOfPlace, pale } from './data.ts'
import { isToldInText } from './known.ts'
import type { Scene, Telling } from './likeness.ts'
import { type Sameness, samenessOf, sharedParties, sharesParty } from './one-event.ts'
import type { DetailPair } from './pair.ts'
import { type Reading, readingFact } from './reading.ts'

/** The pairs of places that a scene's caption and one telling give to one event. */
export function placePairs(scene: Scene, telling: Telling): DetailPair[] {
  return placesOf(scene.reading).flatMap((own) =>
    placesOf(telling.reading).flatMap((its): DetailPair[] => {
      if (own.way !== its.way) return []
      const isKnownToBoth = isInOther(telling.reading, own) || isInOther(scene.reading, its)
      if (isKnownToBoth && own.name !== its.name) return []
      const agrees = areCompatible(own, its, scene)
      const sameness = agrees ? undefined : placedAlike(scene, own, telling, its)
      return [{ kind: 'place', at: own.span, other: its.span, agrees, sameness, scene, telling }]
    })
  )
}

interface Place {
  readonly index: number
  readonly chunk: Chunk
  readonly span: Span
  /** In small letters, without an article. */
  readonly name: string
  /** How it is placed: `in` for any of in, at, near; else the preposition itself. */
  readonly way: string
}

const about: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'off',
  'around',
  'within'
])
const ways: ReadonlySet<string> = new Set([...about, 'across', 'over', 'from', 'through', 'into', 'on', 'of'])

const placesOf = readingFact((reading): Place[] => {
  const { span } = reading
  const chunks = reading.chunks()
  return chunks.flatMap((chunk, index): Place[] => {
    const { preposition = '' } = chunk
    if (chunk.kind !== 'noun' || !ways.has(preposition) || isOneOfMany(chunks, index)) return []
    const all = wordsIn(reading, chunk).filter(({ part }) => part !== 'article')
    // `in Jorhat district` is in Jorhat.
    const whole = all.length > 1 && areas.test(all.at(-1)?.lower ?? '') ? all.slice(0, -1) : all
    // `through central Leeds` is through Leeds.
    const words = whole.length > 1 && quarters.test(whole[0]?.lower ?? '') ? whole.slice(1) : whole
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || words.some(({ name }) => !name) || /'s?$/u.test(last.lower)) return []
    const place: Span = { block: span.block, start: first.start, end: last.end }
    if (isPerson(place)) return []
    // `Castle Square` is a name, `the Castle` is none.
    if (words.length === 1 && kindsOfPlace.has(first.lower)) return []
    const name = words.map(({ lower }) => lower).join(' ')
    return [{ index, chunk, span: place, name, way: about.has(preposition) ? 'in' : preposition }]
  })
})

/** What a name has after it where it is the name of a part of a land or of a town. */
const areas =
  /^(?:district|province|county|prefecture|governorate|oblast|parish|township|village|suburb|borough|department|municipality)$/u

/** What a name has before it where a part of a town or of a land is meant. */
const quarters =
  /^(?:central|downtown|inner|suburban|rural|(?:north|south)(?:-?(?:east|west))?ern|eastern|western)$/u

/** `in Kells and in Navan`, `between Bray and Greystones` */
function isOneOfMany(chunks: readonly Chunk[], index: number): boolean {
  return chunks[index]?.opens === 'joined' || chunks[index + 1]?.opens === 'joined'
}

/** Whether two places can both be right: one lies in the other, or the text tells the scene of the caption’s too. */
function areCompatible(own: Place, its: Place, scene: Scene): boolean {
  const [a, b] = [own.name.split(' '), its.name.split(' ')]
  if (own.name === its.name) return true
  if (a.some((word) => b.includes(word) && !kindsOfPlace.has(word)) || isWide(own.name) !== isWide(its.name))
    return true
  return isToldOfScene(scene, own)
}

function isInOther({ words }: Reading, { name }: Place): boolean {
  return name.split(' ').every((part) => words.some(({ lower }) => lower.replace(/'s$/u, '') === part))
}

/** Whether the text has the caption’s place where it tells the scene. */
function isToldOfScene({ tellings }: Scene, place: Place): boolean {
  return tellings.some(
    ({ source, reading, coverage }) => source === 'text' && coverage >= 0.2 && isInOther(reading, place)
  )
}

/** Whether two places stand in one slot: after one thing (`the Mill Bridge in Kells`), of one event, of one deed. */
function placedAlike(scene: Scene, own: Place, telling: Telling, its: Place): Sameness | undefined {
  const [a, b] = [scene.reading, telling.reading]
  const [ownBinding, itsBinding] = [bindingOf(a, own.index), bindingOf(b, its.index)]
  const inText = isToldInText(own.span, own.name.split(' '))
  if (telling.source === 'figure' && telling.coverage >= 0.4) return 'clause'
  // A gallery has many pictures of one kind.
  if (telling.source === 'caption' && telling.coverage < 0.5) return undefined
  if (isNearOneThing(a, ownBinding, b, itsBinding) && !inText) return 'event'
  if (own.way === 'on' || own.way === 'of') return undefined
  const sameness = samenessOf(scene, ownBinding, telling, itsBinding, 'place')
  if (sameness === 'event') return sameness
  if (inText) return undefined
  if (isOfOneWhole(a, own, b, its) && telling.coverage >= 0.6) return 'clause'
  if (!sharesParty(a, ownBinding, b, itsBinding)) return undefined
  if (ownBinding.near || itsBinding.near)
    return sameness && telling.coverage >= 0.6 && isPlacedWithDeed(a, ownBinding, b, itsBinding)
      ? sameness
      : undefined
  const isRare = own.way !== 'in' && own.way !== 'from'
  return sameness ?? (isRare ? 'clause' : undefined)
}

/** `the grain store in Odesa`, `a grain store in Izmail`: one thing, if the caption’s is named or known. */
function isNearOneThing(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  if (!own.near || !its.near) return false
  const [head, other] = [headOf(a, own.near), headOf(b, its.near)]
  if (!head || !other || head.keys.some((key) => pale.has(key))) return false
  if (head.keys[0] !== other.keys[0] || !isKnown(a, own.near)) return false
  const [mine, others] = [wordsIn(a, own.near), wordsIn(b, its.near)].map((words) =>
    words.flatMap((word) => (word === head || word === other ? [] : word.keys))
  )
  const isOneKind = mine?.some((key) => others?.includes(key)) === true
  if (isOneKind && wordsIn(a, own.near)[0]?.lower === 'the') return true
  return isKnown(b, its.near) && (isOneKind || mine?.length === 0 || others?.length === 0)
}

/** `in Jorhat district of Assam`, `in Dhemaji district of Assam`: parts of one whole, the only ones in their sentences. */
function isOfOneWhole(a: Reading, own: Place, b: Reading, its: Place): boolean {
  const wholes = [a, b].map((reading, at) => {
    const next = reading.chunks()[(at === 0 ? own : its).index + 1]
    return next?.preposition === 'of'
      ? wordsIn(reading, next)
          .map(({ lower }) => lower)
          .join(' ')
      : undefined
  })
  return (
    wholes[0] !== undefined &&
    wholes[0] === wholes[1] &&
    placesOf(b).filter(({ way }) => way === 'in').length === 1
  )
}

/** Whether one deed of one doer to one thing is told, or what stands before the places is alike. */
function isPlacedWithDeed(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  if (isNearAlike(a, own, b, its)) return true
  // `opened the library and the clinic at Mill Street`
  const isFurther = own.near?.opens === 'joined' || its.near?.opens === 'joined'
  return !isFurther && sharedParties(a, own, b, its) === 2
}

/** `Pupils at St Brigid’s School plant an oak`, `Pupils at St Bernard’s School planted an oak` */
function isNearAlike(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  const [head, other] = [own.near && headOf(a, own.near), its.near && headOf(b, its.near)]
  return head !== undefined && other !== undefined && head.keys[0] === other.keys[0]
}

/** `the grain store`, `the Mill Bridge`, `Syntagma Square`; not `protesters`, `a square`. */
function isKnown(reading: Reading, chunk: Chunk): boolean {
  const words = wordsIn(reading, chunk)
  if (words.some(({ name }) => name)) return true
  return /^(?:the|his|her|its|their|this|these)$/u.test(words[0]?.lower ?? '')
}
