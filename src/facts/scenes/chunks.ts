/** Cuts a sentence or a caption into chunks: noun phrases with their prepositions, verbs, and dates. */
import { isInVerb, isVerb } from './verbs.ts'
import type { SceneWord } from './words.ts'

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

/** Words for how a thing lies or somebody is, which are no noun phrases: `ran aground across the Moselle`. */
const states: ReadonlySet<string> = new Set('aground ashore afloat adrift alive dead early late'.split(' '))

/** What a chunk reader has seen so far. */
interface State {
  readonly chunks: Chunk[]
  preposition: string | undefined
  opens: Chunk['opens']
}

/** The chunks of the words of a span, in order. */
export function chunksOf(words: readonly SceneWord[]): Chunk[] {
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

/** What has a full stop and a name after it. */
const abbreviated = /^(?:st|ste|mt|ft|mr|mrs|ms|dr|prof|rev|gen|sen|rep|gov|lt|col|capt|sgt|maj|\p{L})$/u

/** Whether a full stop before a word ends a sentence: not that of `8 a.m. in Lusaka`, nor of `St. Ives`. */
function endsSentence(words: readonly SceneWord[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]]
  return (
    word?.gap.includes('.') === true &&
    /^\p{Lu}/u.test(word.text) &&
    before?.isDate === false &&
    !abbreviated.test(before.lower)
  )
}

/** Reads the chunk or the function word at `at`, and gives the index after it. */
function readChunk(words: readonly SceneWord[], at: number, state: State): number {
  const word = words[at] as SceneWord
  if (word.isDate) return addDate(words, at, state)
  // `took down the wheel`: the second word of a verb.
  if (words[at - 1]?.phrase) return at + 1
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
  if (!word || !next || next.isDate) return false
  if (next.gap !== '' && !(next.gap === '.' && /^\p{Lu}/u.test(next.text) && abbreviated.test(word.lower)))
    return false
  if (!/^(?:noun|article|participle|verb)$/u.test(next.part)) return false
  if (word.name && /^(?:early|late)$/u.test(next.lower)) return false
  if (next.part === 'article' && word.part !== 'article') return false
  return !isVerb(words, at + 1)
}

/** `… in port and schools were shut`, `after the bank burst`: what has a verb of its own is a clause. */
function withClauses(chunks: readonly Chunk[]): Chunk[] {
  return chunks.map((chunk, at) => {
    const { kind, preposition } = chunk
    if (kind === 'noun' && behind.test(preposition ?? '') && hasVerb(chunks, at))
      return { ...chunk, opens: 'clause', preposition: undefined }
    if (chunk.opens !== 'joined') return chunk
    const isClause = kind === 'verb' || (preposition === undefined && isVerbNext(chunks[at + 1]))
    return isClause && chunks.slice(0, at).some((before) => before.kind === 'verb')
      ? { ...chunk, opens: 'clause' }
      : chunk
  })
}

const behind = /^(?:after|before|since|until)$/u

/** `after the bank of the reservoir burst`; not `after a fire caused by …`. */
function hasVerb(chunks: readonly Chunk[], at: number): boolean {
  let end = at + 1
  while (chunks[end]?.kind === 'noun' && chunks[end]?.preposition === 'of') end++
  return isVerbNext(chunks[end]) && chunks[end + 1]?.preposition !== 'by'
}

function isVerbNext(chunk: Chunk | undefined): boolean {
  return chunk?.kind === 'verb' && chunk.opens === undefined && chunk.preposition === undefined
}
