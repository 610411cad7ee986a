/** Whether a caption and a sentence speak of one event at a date or a place. */
import { type Binding, headOf, isEvent, lemmaOf, verbKeys, wordsIn } from './bindings.ts'
import { aftermath, pale, stative } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import type { Chunk, Reading } from './reading.ts'

/** How surely two bindings are of one event: by its noun on both sides, or by what two clauses tell. */
export type Sameness = 'event' | 'clause'

const during: ReadonlySet<string | undefined> = new Set([
  'during',
  'in',
  'at',
  'amid',
  'throughout',
  'by',
  'of',
  'from'
])
const behind: ReadonlySet<string | undefined> = new Set([
  'after',
  'following',
  'since',
  'before',
  'until',
  'ahead'
])
/** `arrested over the attack on Friday`: the day may be that of the arrest. */
const beside: ReadonlySet<string | undefined> = new Set([
  ...behind,
  'over',
  'about',
  'for',
  'to',
  'against',
  'into',
  'regarding',
  'concerning'
])

/** How two bindings, of a caption and of a telling of its scene, are of one event; `undefined` where they may be of two. */
export function samenessOf(scene: Scene, own: Binding, telling: Telling, its: Binding): Sameness | undefined {
  if (telling.source === 'figure' && telling.coverage >= 0.5) return 'clause'
  // A gallery has many pictures of one kind.
  if (telling.source === 'caption' && telling.coverage < 0.5) return undefined
  const [a, b] = [scene.reading, telling.reading]
  const noun = nounOf(a, own)
  const nouns = nounsOf(b, its)
  const verbs = aftermath.has(lemmaOf(b, its.verb)) ? [] : verbKeys(b, its.verb)
  if (noun) {
    if (nouns.some((other) => isOneNoun(a, noun, b, other, telling))) return 'event'
    return classesOf(a, noun).some((kind) => verbs.includes(kind)) ? 'event' : undefined
  }
  if (own.event && behind.has(own.event.preposition)) return undefined
  const deed = verbKeys(a, own.verb)
  if (deed.length === 0) return undefined
  const needed = pale.has(lemmaOf(a, own.verb)) ? 0.75 : sharesParty(a, own, b, its) ? 0.4 : 0.6
  if (telling.coverage < needed) return undefined
  const keys = [...verbs, ...nouns.flatMap((other) => classesOf(b, other))]
  return deed.some((key) => keys.includes(key)) ? 'clause' : undefined
}

/** The event that a caption's date or place surely belongs to: `during the strike on Monday`, `the storm of Friday`. */
function nounOf(reading: Reading, { event, near, isClose, verb }: Binding): Chunk | undefined {
  if (isClose) return event ?? near
  if (!event) return undefined
  const rests = !verb || stative.has(lemmaOf(reading, verb))
  return rests || during.has(event.preposition) ? event : undefined
}

/** The events that a sentence's date or place belongs to. */
function nounsOf(reading: Reading, { event, near, isClose, verb, subject }: Binding): Chunk[] {
  if (isClose) return [event ?? near].filter((chunk) => chunk !== undefined)
  if (aftermath.has(lemmaOf(reading, verb))) return []
  const found = [subject && isEvent(reading, subject) ? subject : undefined]
  if (event && !beside.has(event.preposition)) found.push(event)
  return found.filter((chunk) => chunk !== undefined)
}

function classesOf(reading: Reading, chunk: Chunk): string[] {
  return (headOf(reading, chunk)?.keys ?? []).filter((key) => key.startsWith(':'))
}

/** `the drone strike` and `the drone strike`, `the storm` and `the wind`; not `the drone strike` and `the general strike`. */
function isOneNoun(a: Reading, one: Chunk, b: Reading, two: Chunk, { coverage }: Telling): boolean {
  const [keys, others] = [headOf(a, one)?.keys ?? [], headOf(b, two)?.keys ?? []]
  if (!keys.some((key) => others.includes(key))) return false
  const [own, its] = [modifiersOf(a, one), modifiersOf(b, two)]
  return own.length === 0 || its.length === 0 || coverage >= 0.5 || own.some((key) => its.includes(key))
}

function modifiersOf(reading: Reading, chunk: Chunk): string[] {
  const head = headOf(reading, chunk)
  return wordsIn(reading, chunk).flatMap((word) => (word === head ? [] : word.keys))
}

/** Whether two clauses have somebody or something in common, as subject or as object. */
export function sharesParty(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  const keys = partyOf(a, own)
  return partyOf(b, its).some((key) => keys.includes(key))
}

function partyOf(reading: Reading, { subject, object }: Binding): string[] {
  return [subject, object]
    .flatMap((chunk) => (chunk ? (headOf(reading, chunk)?.keys ?? []) : []))
    .filter((key) => !pale.has(key))
}
