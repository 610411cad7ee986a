/** Reads a sentence or a caption into chunks: noun phrases with their prepositions, verbs, and dates. */
import type { Block, Range } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { type ClockTime, clockTimes, datesOf } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { isPlural, nounLemma, verbForm } from '../numbers/lemmas.ts'
import { type Word, wordsOf } from '../phrases/words.ts'
import { eventsOf, irregular, pale } from './data.ts'

/** A word, with what it may be recognised by: its lemmas and the events that they tell of. */
export interface SceneWord extends Word {
  readonly keys: readonly string[]
  readonly isDate: boolean
  /** What it counts for where two sentences share it: names most, closed classes and pale words nothing. */
  readonly weight: number
}

/** A noun phrase, a verb with its auxiliaries, or a date; word indexes, both included. */
export interface Chunk {
  readonly kind: 'noun' | 'verb' | 'date'
  readonly first: number
  readonly last: number
  readonly preposition: string | undefined
  /** What it opens: a clause of its own, a relative one, a further member, or what a comma sets apart. */
  readonly opens: 'clause' | 'relative' | 'joined' | 'comma' | undefined
  /** A date that stands before its noun: `Friday’s crash`, `the March 12 attack`. */
  readonly modifies: boolean
}

/** A span, read. */
export interface Reading {
  readonly span: Span
  readonly words: readonly SceneWord[]
  readonly chunks: readonly Chunk[]
}

const clocksByBlock = fact((draft) => {
  const found = new Map<Block, ClockTime[]>()
  for (const clock of clockTimes(draft)) found.set(clock.block, [...(found.get(clock.block) ?? []), clock])
  return found
})
const known = new WeakMap<Span, Reading>()

/** Reads a span; a span read before is not read again. */
export function readingOf(span: Span): Reading {
  let reading = known.get(span)
  if (!reading) {
    const words = sceneWords(span)
    reading = { span, words, chunks: chunksOf(words) }
    known.set(span, reading)
  }
  return reading
}

function sceneWords(span: Span): SceneWord[] {
  const { block } = span
  const dates: readonly Range[] = [...datesOf(block), ...(clocksByBlock(block.draft).get(block) ?? [])]
  return wordsOf(span).map((word): SceneWord => {
    const isDate = dates.some(({ start, end }) => start < word.end && word.start < end)
    const keys = isDate ? [] : keysOf(word)
    return { ...word, keys, isDate, weight: isDate ? 0 : weightOf(word, keys) }
  })
}

const contentParts: ReadonlySet<string> = new Set(['noun', 'verb', 'participle'])

function keysOf({ lower, part, name }: Word): string[] {
  if (!contentParts.has(part) || /^\d/u.test(lower)) return []
  const plain = lower.replace(/'s$|'$/u, '')
  if (name) return [plain, nounLemma(plain)].filter(isFirst)
  const lemma = verbLemma(plain)
  // `piled` is of `pile` as `filed` of `file`: the spelling of a verb that is not listed leaves it open.
  const open =
    lemma && /(?:[aeiou][lmnprtkd])$/u.test(lemma) && plain !== lemma ? [lemma, `${lemma}e`] : [lemma]
  const lemmas = [nounLemma(plain), ...open].filter((form) => form !== undefined)
  return [
    ...lemmas,
    ...lemmas.flatMap((lemma) => (eventsOf.get(lemma) ?? []).map((kind) => `:${kind}`))
  ].filter(isFirst)
}

function isFirst<T>(item: T, at: number, all: readonly T[]): boolean {
  return all.indexOf(item) === at
}

/** The lemma of a verb form: `winch` of `winched` and `winching`, `sweep` of `swept`. */
export function verbLemma(lower: string): string | undefined {
  const lemma = verbForm(lower)?.lemma ?? irregular.get(lower)
  if (lemma !== undefined) return lemma
  return /^\p{L}{3,}ing$/u.test(lower) ? verbForm(`${lower.slice(0, -3)}ed`)?.lemma : undefined
}

function weightOf({ name }: Word, keys: readonly string[]): number {
  if (keys.length === 0 || keys.some((key) => pale.has(key))) return 0
  return name ? 2 : keys.some((key) => key.startsWith(':')) ? 1.5 : 1
}

/** Words for how a thing lies or somebody is, which are no noun phrases: `ran aground across the Moselle`. */
const states: ReadonlySet<string> = new Set('aground ashore afloat adrift alive dead early late'.split(' '))

/** What a chunk reader has seen so far. */
interface State {
  readonly chunks: Chunk[]
  preposition: string | undefined
  opens: Chunk['opens']
}

function chunksOf(words: readonly SceneWord[]): Chunk[] {
  const state: State = { chunks: [], preposition: undefined, opens: undefined }
  let at = 0
  while (at < words.length) {
    const word = words[at] as SceneWord
    if (/[;:–—()!?]/u.test(word.gap) || endsSentence(words, at)) state.opens = 'clause'
    else if (word.gap.includes(',') && state.opens === undefined && !/^\d/u.test(word.lower))
      state.opens = 'comma'
    at = readChunk(words, at, state)
  }
  return withClauses(state.chunks)
}

/** Whether a full stop before a word ends a sentence: not that of `8 a.m. in Lusaka`. */
function endsSentence(words: readonly SceneWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return word?.gap.includes('.') === true && /^\p{Lu}/u.test(word.text) && before?.isDate === false
}

/** Reads the chunk or the function word at `at`, and gives the index after it. */
function readChunk(words: readonly SceneWord[], at: number, state: State): number {
  const word = words[at] as SceneWord
  if (word.isDate) return addDate(words, at, state)
  switch (word.part) {
    case 'preposition':
      state.preposition = word.lower
      return at + 1
    case 'clause':
    case 'relative':
      state.opens = word.part
      state.preposition = undefined
      return at + 1
    case 'joiner':
      state.opens = word.lower === 'but' ? 'clause' : 'joined'
      return at + 1
    case 'adverb':
    case 'pronoun':
      return at + 1
  }
  if (states.has(word.lower)) return at + 1
  if (isVerb(words, at)) {
    let last = at
    while (isInVerb(words, last)) last++
    add(state, 'verb', at, last)
    return last + 1
  }
  let last = at
  while (goesOn(words, last)) last++
  add(state, 'noun', at, last)
  return last + 1
}

function add(state: State, kind: Chunk['kind'], first: number, last: number, modifies = false): void {
  state.chunks.push({ kind, first, last, preposition: state.preposition, opens: state.opens, modifies })
  state.preposition = undefined
  state.opens = undefined
}

const partOfDay = /^(?:morning|afternoon|evening|night|lunchtime|noon|midnight)$/u

/** `on March 11`, `Friday’s`, `Sunday afternoon`. */
function addDate(words: readonly SceneWord[], at: number, state: State): number {
  let last = at
  while (words[last + 1]?.isDate && words[last + 1]?.gap.replace(',', '') === '') last++
  const isPossessive = /'s?$/u.test(words[last]?.lower ?? '')
  if (!isPossessive && partOfDay.test(words[last + 1]?.lower.replace(/'s$/u, '') ?? '')) last++
  const next = words[last + 1]
  const isBefore = next?.gap === '' && next.part === 'noun' && !next.name && state.preposition === undefined
  add(state, 'date', at, last, isPossessive || /'s$/u.test(words[last]?.lower ?? '') || isBefore)
  return last + 1
}

/** Whether a noun phrase goes on after the word at `at`. */
function goesOn(words: readonly SceneWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word || !next || next.gap !== '' || next.isDate) return false
  if (!/^(?:noun|article|participle|verb)$/u.test(next.part)) return false
  if (word.name && /^(?:early|late)$/u.test(next.lower)) return false
  if (next.part === 'article' && word.part !== 'article') return false
  return !isVerb(words, at + 1)
}

/** Whether a word is a verb here: a present form as captions have it, or a past one that no article comes before. */
function isVerb(words: readonly SceneWord[], at: number): boolean {
  const word = words[at] as SceneWord
  const before = words[at - 1]
  if (word.part === 'auxiliary') return true
  if (word.name || word.part === 'article') return false
  if (word.part === 'verb') return true
  const follows = before !== undefined && word.gap === '' && !before.isDate
  const inPhrase =
    follows && (before.part === 'article' || before.part === 'preposition' || /'s?$/u.test(before.lower))
  if (word.part === 'participle') return !inPhrase || before?.part === 'preposition'
  // `The Bishop of Ely blesses the bridge`: a verb of no list, between a name and its object.
  if (follows && before.name && /[^suai]s$/u.test(word.lower) && words[at + 1]?.part === 'article')
    return true
  const form = irregular.has(word.lower) ? 'past' : verbForm(word.lower)?.form
  if (follows && before.lower === 'to') return form === 'base' && opensVerb(words[at + 1])
  if (inPhrase) return false
  if (form !== 'past' && form !== 'participle') return false
  // `the spillway gave way`: only a form in -ed may stand before a noun as an adjective does.
  if (!word.lower.endsWith('ed')) return true
  return (
    !follows || opensVerb(words[at + 1]) || before.part !== 'noun' || before.name || isPlural(before.lower)
  )
}

/** What follows a verb and no adjective: `ran into`, `struck the`, `was`; not `damaged houses`. */
function opensVerb(next: SceneWord | undefined): boolean {
  return next === undefined || next.gap !== '' || next.isDate || next.name || next.part !== 'noun'
}

function isInVerb(words: readonly SceneWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next?.gap !== '') return false
  if (next.part === 'auxiliary') return true
  if (word.part !== 'auxiliary' && word.part !== 'adverb') return false
  if (next.part === 'adverb') return true
  if (next.name || next.part === 'article' || next.part === 'preposition') return false
  return verbLemma(next.lower) !== undefined || opensVerb(words[at + 2])
}

/** `… in port and schools were shut`: what is joined and has a verb of its own is a clause. */
function withClauses(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    if (chunk.opens !== 'joined') return chunk
    const isClause =
      chunk.kind === 'verb' ||
      (chunk.preposition === undefined &&
        chunks[at + 1]?.kind === 'verb' &&
        chunks[at + 1]?.opens === undefined)
    return isClause && chunks.slice(0, at).some(({ kind }) => kind === 'verb')
      ? { ...chunk, opens: 'clause' }
      : chunk
  })
}
