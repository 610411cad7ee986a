/** What a date or a place in a sentence is told of: an event that a noun names, or what the clause tells. */

import type { Chunk } from './chunks.ts'
import { eventsOf, remnants } from './data.ts'
import type { Reading } from './reading.ts'
import { type SceneWord, verbLemma } from './words.ts'

/** What a chunk belongs to. */
export interface Binding {
  /** The noun phrase just before it, if no verb comes between. */
  readonly near: Chunk | undefined
  /** The nearest noun phrase that names an event: `the drone strike` of `the drone strike on the grain store in Izmail`. */
  readonly event: Chunk | undefined
  /** Whether the event is joined to the chunk so closely that nothing else can be meant: `Friday’s crash`, `the storm of Friday`. */
  readonly isClose: boolean
  readonly verb: Chunk | undefined
  readonly subject: Chunk | undefined
  readonly object: Chunk | undefined
}

/** The binding of the chunk at `index`. */
export function bindingOf(reading: Reading, index: number): Binding {
  const chunks = reading.chunks()
  const chunk = chunks[index] as Chunk
  const from = clauseStart(chunks, index)
  const before = chunks.slice(from, index)
  const verbAt = before.findLastIndex(({ kind }) => kind === 'verb')
  const nextVerb = chunks.findIndex(({ kind }, at) => at > index && kind === 'verb')
  const isFront = verbAt < 0 && nextVerb > index && !chunks.slice(index + 1, nextVerb + 1).some(opensClause)
  const verbIndex = verbAt >= 0 ? from + verbAt : isFront ? nextVerb : -1
  const verb = chunks[verbIndex]
  const subject = subjectOf(reading, from, verbIndex >= 0 ? verbIndex : index)
  const next = verb && chunks[verbIndex + 1]
  const object =
    next?.kind === 'noun' && next.preposition === undefined && !opensClause(next) ? next : undefined
  const rest = { verb, subject, object }
  if (chunk.modifies) {
    const noun = chunks[index + 1]
    return { near: noun, event: noun, isClose: true, ...rest }
  }
  const nouns = before.slice(verbAt + 1).filter(({ kind }) => kind === 'noun')
  const near =
    before.at(-1)?.kind === 'noun' && chunk.opens === undefined ? before.at(-1) : nearBeforeDate(before)
  const event = nouns.findLast((noun) => isEvent(reading, noun))
  const isClose = event !== undefined && event === near && chunk.preposition === 'of'
  return { near, event, isClose, ...rest }
}

/** `in Helena on Monday`: what stands before a date that comes first. */
function nearBeforeDate(before: readonly Chunk[]): Chunk | undefined {
  const last = before.findLast(({ kind }) => kind !== 'date')
  return last?.kind === 'noun' ? last : undefined
}

function opensClause({ opens }: Chunk): boolean {
  return opens === 'clause' || opens === 'relative'
}

function clauseStart(chunks: readonly Chunk[], index: number): number {
  for (let at = index; at > 0; at--) if (opensClause(chunks[at] as Chunk)) return at
  return 0
}

/** The noun phrase before the verb that has no preposition; of a relative clause what it is about. */
function subjectOf(reading: Reading, from: number, end: number): Chunk | undefined {
  const chunks = reading.chunks()
  const isNoun = ({ kind, preposition }: Chunk) => kind === 'noun' && preposition === undefined
  const before = chunks[end - 1]
  // `wait for the doors to open`
  if (chunks[end]?.preposition === 'to' && before?.kind === 'noun' && before.preposition === 'for')
    return before
  const own = chunks.slice(from, end).find(isNoun)
  const opens = chunks[from]?.opens
  if (opens === 'relative') return own ?? antecedentOf(reading, from)
  return (
    own ??
    (opens === 'clause' && chunks[from]?.kind === 'verb' ? chunks.slice(0, from).find(isNoun) : undefined)
  )
}

/** What a relative clause is about: `the lighthouse` of `the lighthouse at Cape Otter, which was first lit in 1858`. */
function antecedentOf(reading: Reading, from: number): Chunk | undefined {
  const before = reading.chunks().slice(0, from)
  const isPlace = (chunk: Chunk) =>
    chunk.preposition !== undefined &&
    wordsIn(reading, chunk).every(({ name, part }) => name || part === 'article')
  return before.findLast((chunk) => chunk.kind === 'noun' && !isPlace(chunk))
}

/** The words of a chunk. */
export function wordsIn({ words }: Reading, chunk: Chunk | undefined): readonly SceneWord[] {
  return chunk ? words.slice(chunk.first, chunk.last + 1) : []
}

/** The last word of a noun phrase; the last one before its name where it has one: `trawler` of `the trawler Stella Maris`. */
export function headOf(reading: Reading, chunk: Chunk): SceneWord | undefined {
  const words = wordsIn(reading, chunk).filter(({ keys, isDate }) => keys.length > 0 && !isDate)
  const last = words.at(-1)
  if (!last?.name || words.every(({ name }) => name)) return last
  return words.findLast(({ name }) => !name)
}

/** Whether a noun phrase names an event; what is left of one (`the aftermath of the storm`) is none. */
export function isEvent(reading: Reading, chunk: Chunk): boolean {
  const head = headOf(reading, chunk)
  return head !== undefined && !head.name && head.keys.some((key) => eventsOf.has(key) && !remnants.has(key))
}

/** The kinds of event that a noun phrase names. */
export function classesOf(reading: Reading, chunk: Chunk): string[] {
  return (headOf(reading, chunk)?.keys ?? []).filter((key) => key.startsWith(':'))
}

/** The lemma of a chunk's verb without its auxiliaries; empty for `was` alone. */
export function lemmaOf(reading: Reading, verb: Chunk | undefined): string {
  const main = wordsIn(reading, verb).findLast(({ part }) => part !== 'auxiliary' && part !== 'adverb')
  if (!main) return verb ? 'be' : ''
  return main.phrase ?? verbLemma(main.lower) ?? main.keys.at(-1) ?? main.lower
}

/** What a verb may be recognised by: its lemma and the events that it tells of. */
export function verbKeys(reading: Reading, verb: Chunk | undefined): readonly string[] {
  const main = wordsIn(reading, verb).findLast(({ part }) => part !== 'auxiliary' && part !== 'adverb')
  return main?.keys ?? []
}
