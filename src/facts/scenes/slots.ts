/** Names in one slot: a caption and a sentence alike in all but a name, `search the Tamar`, `searched the Torridge`. */
import type { Span } from '../../draft/place.ts'
import { isPerson } from '../people/in-block.ts'
import { type Binding, bindingOf, headOf, verbKeys, wordsIn } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import { isWide, pale } from './data.ts'
import { isToldInText } from './known.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import { type Reading, readingFact } from './reading.ts'
import type { SceneWord } from './words.ts'

/** The pairs of names that stand in one slot of a scene's caption and of one telling. */
export function slotPairs(scene: Scene, telling: Telling): DetailPair[] {
  const [a, b] = [scene.reading, telling.reading]
  if (telling.coverage < 0.5 || (telling.source === 'caption' && telling.coverage < 0.75)) return []
  return slotsIn(a).flatMap((own) =>
    slotsIn(b).flatMap((its): DetailPair[] => {
      if (!isOneSlot(a, own, b, its) || !areApart(a, own, b, its)) return []
      const pair = { kind: 'name', at: own.span, other: its.span, agrees: false, scene, telling } as const
      // `scores against Derby on Wednesday`, `scored against Barnsley on Saturday`
      if (areOnOtherDays(a, b)) return [{ ...pair, sameness: 'clause', isSign: true }]
      const isAlike = telling.coverage >= 0.7 && own.common.length >= 2
      if (isToldInText(own.span, own.names) && !isAlike) return []
      return isFramed(a, own, b, telling) ? [{ ...pair, sameness: 'event' }] : []
    })
  )
}

interface Slot {
  readonly chunk: Chunk
  readonly binding: Binding
  /** `subject`, `object`, or its preposition. */
  readonly role: string
  /** The names in it, in small letters, without what both would share at the end. */
  readonly names: readonly string[]
  /** Its other words, as their first keys: `research`, `ship` of `the research ship Polar Tern`. */
  readonly common: readonly string[]
  readonly span: Span
}

/** Prepositions of places, which have a fact of their own, and of what may be one of many. */
const elsewhere =
  /^(?:in|at|near|outside|inside|around|within|between|among|amid|like|including|for|as|than)$/u

const slotsIn = readingFact((reading): Slot[] => {
  const { block } = reading.span
  return reading.chunks().flatMap((chunk, index): Slot[] => {
    const isListed = chunk.opens === 'joined' || reading.chunks()[index + 1]?.opens === 'joined'
    if (chunk.kind !== 'noun' || isListed || elsewhere.test(chunk.preposition ?? '')) return []
    const words = wordsIn(reading, chunk).filter(({ part }) => part !== 'article')
    const named = words.filter(({ name }) => name)
    const [first, last] = [named[0], named.at(-1)]
    if (!first || !last || named.some(({ lower }) => /'s?$/u.test(lower)) || !isRun(words, named)) return []
    const span = { block, start: first.start, end: last.end }
    if (isPerson(span)) return []
    const binding = bindingOf(reading, index)
    const common = words.flatMap(({ name, keys }) => (name ? [] : (keys[0] ?? [])))
    return [
      { chunk, binding, role: roleOf(chunk, binding), names: named.map(({ lower }) => lower), common, span }
    ]
  })
})

function isRun(words: readonly SceneWord[], named: readonly SceneWord[]): boolean {
  const from = words.indexOf(named[0] as SceneWord)
  return named.every((word, at) => words[from + at] === word)
}

function roleOf(chunk: Chunk, { subject, object }: Binding): string {
  if (chunk === object) return 'object'
  return chunk === subject || chunk.preposition === undefined ? 'subject' : chunk.preposition
}

/** Whether two slots are one: of one thing (`a lorry of …`), of one deed (`search …`), of one kind (`the ship …`). */
function isOneSlot(a: Reading, own: Slot, b: Reading, its: Slot): boolean {
  if (own.role !== its.role || own.common.at(-1) !== its.common.at(-1)) return false
  if (own.common.length > 0 && own.common.length === its.common.length)
    return own.common.every((key) => its.common.includes(key))
  const [near, other] = [own, its].map(({ binding }) => binding.near)
  if (own.role === 'of') return shareHead(a, near, b, other)
  if (own.role === 'subject') return false
  const [keys, others] = [verbKeys(a, own.binding.verb), verbKeys(b, its.binding.verb)]
  return keys.some((key) => others.includes(key) && !pale.has(key)) && shareSubject(a, own, b, its)
}

function shareHead(a: Reading, one: Chunk | undefined, b: Reading, two: Chunk | undefined): boolean {
  const [keys, others] = [one && headOf(a, one)?.keys, two && headOf(b, two)?.keys]
  return keys?.some((key) => others?.includes(key)) === true
}

function shareSubject(a: Reading, own: Slot, b: Reading, its: Slot): boolean {
  const [one, two] = [own.binding.subject, its.binding.subject]
  const keys = wordsIn(a, one).flatMap((word) => word.keys)
  return wordsIn(b, two).some((word) => word.keys.some((key) => keys.includes(key)))
}

/** Whether neither name is the other’s, longer or shorter, nor that of a land about it. */
function areApart(a: Reading, own: Slot, b: Reading, its: Slot): boolean {
  const isIn = (names: readonly string[], { words }: Reading) =>
    names.every((name) => words.some(({ lower }) => lower.replace(/'s$/u, '') === name))
  if (isIn(own.names, b) || isIn(its.names, a)) return false
  if (
    own.names.some((name) => isInitialsOf(name, its.names)) ||
    its.names.some((name) => isInitialsOf(name, own.names))
  )
    return false
  return isWide(own.names.join(' ')) === isWide(its.names.join(' '))
}

/** `RNLI` and `Royal National Lifeboat Institution` */
function isInitialsOf(name: string, names: readonly string[]): boolean {
  return names.length > 1 && names.map((word) => word[0]).join('') === name.replaceAll('.', '')
}

/** The words of the dates of a reading. */
function daysIn({ chunks, words }: Reading): string[] {
  return chunks().flatMap(({ kind, first, last }) =>
    kind === 'date' ? words.slice(first, last + 1).map(({ lower }) => lower) : []
  )
}

function areOnOtherDays(a: Reading, b: Reading): boolean {
  const [mine, others] = [daysIn(a), daysIn(b)]
  return mine.length > 0 && others.length > 0 && !mine.some((day) => others.includes(day))
}

/** Whether enough else is told alike: a day, or nearly every word. */
function isFramed(a: Reading, own: Slot, b: Reading, { coverage, source }: Telling): boolean {
  const anchors = a
    .chunks()
    .filter(
      (chunk) =>
        chunk !== own.chunk &&
        chunk.kind === 'noun' &&
        wordsIn(a, chunk).some(
          ({ weight, keys }) =>
            weight > 0 && b.words.some((word) => word.keys.some((key) => keys.includes(key)))
        )
    )
  const isOneDay = daysIn(a).length > 0 && daysIn(b).length > 0
  return anchors.length >= 2 && (isOneDay || coverage >= 0.7 || source === 'figure')
}
