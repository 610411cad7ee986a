/** Whether a caption and a sentence speak of one event at a date or a place. */
import { type Binding, classesOf, headOf, isEvent, lemmaOf, verbKeys, wordsIn } from './bindings.ts'
import type { Chunk } from './chunks.ts'
import { aftermath, closing, milestones, pale, stative, witnessing } from './data.ts'
import { isRepeated, type Scene, type Telling } from './likeness.ts'
import type { Reading } from './reading.ts'

/** How surely two bindings are of one event: by its noun on both sides, or by what two clauses tell. */
export type Sameness = 'event' | 'clause'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const during = set('during in at amid throughout by of from')
const behind = set('after following since before until ahead')
/** `arrested over the attack on Friday`: the day may be that of the arrest. */
const beside = set(
  'after following since before until ahead over about for to against into regarding concerning'
)

/**
 * How two bindings, of a caption and of a telling of its scene, are of one event; `undefined` where they may be of two.
 *
 * @param of what is bound: the day of a picture may be another than that of the event that it comes after, the place is not.
 */
export function samenessOf(
  scene: Scene,
  own: Binding,
  telling: Telling,
  its: Binding,
  of: 'time' | 'place'
): Sameness | undefined {
  if (telling.source === 'figure' && telling.coverage >= 0.4) return 'clause'
  // A gallery has many pictures of one kind.
  if (telling.source === 'caption' && telling.coverage < 0.5) return undefined
  const [a, b] = [scene.reading, telling.reading]
  if (of === 'time' && isRepeated(scene, telling) && haveOneVerb(a, own, b, its)) return 'clause'
  const noun = nounOf(a, own, of)
  const nouns = nounsOf(b, its)
  if (noun && nouns.some((other) => isOneNoun(a, noun, b, other, telling))) return 'event'
  const verbs = aftermath.has(lemmaOf(b, its.verb)) ? [] : verbKeys(b, its.verb)
  if (noun && !isOther(a, noun) && classesOf(a, noun).some((kind) => verbs.includes(kind))) return 'event'
  if (noun || (own.event && behind.has(own.event.preposition ?? ''))) return undefined
  const kinds = nouns.flatMap((other) => classesOf(b, other))
  if (telling.coverage >= 0.6 && verbKeys(a, own.verb).some((key) => kinds.includes(key))) return 'clause'
  return areOneClause(a, own, b, its, telling.coverage) ? 'clause' : undefined
}

function haveOneVerb(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  if (!own.verb || !its.verb) return own.verb === its.verb
  const others = verbKeys(b, its.verb)
  return (
    lemmaOf(a, own.verb) === lemmaOf(b, its.verb) || verbKeys(a, own.verb).some((key) => others.includes(key))
  )
}

/** The event that a caption’s date or place surely belongs to: `during the strike on Monday`, `the storm of Friday`. */
export function nounOf(
  reading: Reading,
  { event, near, isClose, verb, object }: Binding,
  of: 'time' | 'place'
): Chunk | undefined {
  if (isClose) return event ?? near
  if (!event) return undefined
  const lemma = lemmaOf(reading, verb)
  if (!verb || stative.has(lemma) || during.has(event.preposition ?? '')) return event
  // `drops water on the wildfire near Braga`: what stands beside a place is there.
  if (of === 'place' && event === near) return event
  if (event === object) return witnessing.has(lemma) ? event : undefined
  if (!behind.has(event.preposition ?? '')) return undefined
  // Who leaves after a wedding leaves on its day.
  return of === 'place' || classesOf(reading, event).some((kind) => closing.has(kind)) ? event : undefined
}

/** The events that a sentence’s date or place belongs to. */
export function nounsOf(reading: Reading, { event, near, isClose, verb, subject }: Binding): Chunk[] {
  if (isClose) return [event ?? near].filter((chunk) => chunk !== undefined)
  if (aftermath.has(lemmaOf(reading, verb))) return []
  const found = [subject && isEvent(reading, subject) ? subject : undefined]
  // `lies across the nave after its fall on 10 May`: what lies there lies longer than a day.
  if (event && event === near && stative.has(lemmaOf(reading, verb))) found.push(event)
  if (event && !beside.has(event.preposition ?? '')) found.push(event)
  return found.filter((chunk) => chunk !== undefined)
}

/** `the drone strike` and `the drone strike`, `the storm` and `the wind`; not `the drone strike` and `the general strike`. */
export function isOneNoun(a: Reading, one: Chunk, b: Reading, two: Chunk, { coverage }: Telling): boolean {
  const [keys, others] = [headOf(a, one)?.keys ?? [], headOf(b, two)?.keys ?? []]
  if (!keys.some((key) => others.includes(key)) || isOther(a, one) !== isOther(b, two)) return false
  const [own, its] = [modifiersOf(a, one), modifiersOf(b, two)]
  if (own.some((key) => its.includes(key)) || coverage >= 0.6) return true
  // `a meeting` is any, `the crash` is the one that the text tells of.
  if (isAny(a, one) || isAny(b, two)) return own.length === its.length
  return own.length === 0 || its.length === 0 || coverage >= 0.5
}

/** `a second blaze`, `another crash`: not the one that is told of without such a word. */
function isOther(reading: Reading, chunk: Chunk): boolean {
  return wordsIn(reading, chunk).some(({ lower }) =>
    /^(?:second|third|fourth|another|other|separate|later|earlier|further|similar)$/u.test(lower)
  )
}

function isAny(reading: Reading, chunk: Chunk): boolean {
  return /^an?$/u.test(wordsIn(reading, chunk)[0]?.lower ?? '')
}

function modifiersOf(reading: Reading, chunk: Chunk): string[] {
  const head = headOf(reading, chunk)
  return wordsIn(reading, chunk).flatMap((word) => (word === head ? [] : word.keys))
}

/** Whether two clauses tell of one deed: one verb, or two of one kind, and nobody and nothing that differs. */
function areOneClause(a: Reading, own: Binding, b: Reading, its: Binding, coverage: number): boolean {
  const lemma = lemmaOf(a, own.verb)
  const [keys, others] = [verbKeys(a, own.verb), verbKeys(b, its.verb)]
  if (!keys.some((key) => others.includes(key))) return false
  const shared = sharedParties(a, own, b, its)
  if (shared === undefined) return false
  const isOneVerb = keys.some((key) => !key.startsWith(':') && others.includes(key))
  if (isOneVerb && milestones.has(lemma) && isOneThing(a, own, b, its)) return true
  if (pale.has(lemma)) return isOneVerb && coverage >= (shared === 2 ? 0.6 : shared === 1 ? 0.7 : 0.9)
  return coverage >= (shared === 2 ? 0.4 : shared === 1 ? 0.5 : 0.65)
}

/** How many of subject and object two clauses share; `undefined` where one of them differs. */
export function sharedParties(a: Reading, own: Binding, b: Reading, its: Binding): number | undefined {
  const [mine, others] = [partiesOf(a, own), partiesOf(b, its)]
  const isIn = (keys: readonly string[], parties: readonly (readonly string[])[]) =>
    parties.some((party) => party.some((key) => keys.includes(key)))
  let shared = 0
  for (const [role, keys] of mine.entries()) {
    const other = others[role] ?? []
    if (isIn(keys, others)) shared++
    // `Ministers sign the treaty`, `the treaty was signed`: the other is met in another part.
    else if (keys.length > 0 && other.length > 0 && !isIn(other, mine)) return undefined
  }
  return shared
}

/** Whether a thing is built, opened or lit in both: `the rope bridge at Oduro opened`, `the bridge opened`. */
function isOneThing(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  const [one, two] = [own.subject ?? own.object, its.subject ?? its.object]
  if (!one || !two || isAny(a, one) || isAny(b, two)) return false
  const [head, other] = [headOf(a, one)?.keys[0], headOf(b, two)?.keys[0]]
  const [mine, others] = [modifiersOf(a, one), modifiersOf(b, two)]
  if (head === undefined || head !== other || pale.has(head)) return false
  return mine.length === 0 || others.length === 0 || mine.some((key) => others.includes(key))
}

function partiesOf(reading: Reading, { verb, subject, object }: Binding): (readonly string[])[] {
  const [first, second] = [partyKeys(reading, subject), partyKeys(reading, object)]
  // `Merle was sentenced`: what is done to the subject is done to an object.
  return isPassive(reading, verb) && second.length === 0 ? [[], first] : [first, second]
}

function isPassive(reading: Reading, verb: Chunk | undefined): boolean {
  const words = wordsIn(reading, verb)
  return (
    words.length > 1 &&
    /(?:ed|en|n|t)$/u.test(words.at(-1)?.lower ?? '') &&
    words.some(({ lower }) => /^(?:is|are|was|were|been|being)$/u.test(lower))
  )
}

/** Whether two clauses have somebody or something in common, as subject or as object. */
export function sharesParty(a: Reading, own: Binding, b: Reading, its: Binding): boolean {
  const keys = [...partyKeys(a, own.subject), ...partyKeys(a, own.object)].filter((key) => !pale.has(key))
  return [...partyKeys(b, its.subject), ...partyKeys(b, its.object)].some((key) => keys.includes(key))
}

/** The head of a noun phrase, and the names in it: `treasurer`, `ned`, `colley`; `members`, `althing` of `members of the Althing`. */
function partyKeys(reading: Reading, chunk: Chunk | undefined): readonly string[] {
  if (!chunk) return []
  const named = wordsIn(reading, chunk).flatMap(({ name, keys }) => (name ? keys : []))
  const next = reading.chunks()[reading.chunks().indexOf(chunk) + 1]
  const whole = next?.preposition === 'of' ? partyKeys(reading, next) : []
  return [...(headOf(reading, chunk)?.keys ?? []), ...named, ...whole]
}
