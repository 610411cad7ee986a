/** The words of a span, each with what it may be recognised by. */
import type { Range } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { byBlock } from '../by-block.ts'
import { clockTimes, datesOf } from '../dates/index.ts'
import { nounLemma, verbForm } from '../numbers/lemmas.ts'
import { perWord } from '../per-word.ts'
import { eachLower, type Word, wordsOf } from '../phrases/words.ts'
import { eventsOf, irregular, pale, phrasal } from './data.ts'

/** A word, with what it may be recognised by: its lemmas and the events that they tell of. */
export interface SceneWord extends Word {
  readonly keys: readonly string[]
  readonly isDate: boolean
  /** What it counts for where two sentences share it: names most, closed classes and pale words nothing. */
  readonly weight: number
  /** The verb that it means with the word after it: `demolish` of `pulled down`. */
  readonly phrase: string | undefined
}

const clocksIn = byBlock(clockTimes)

/** The words of a span, in order. */
export function sceneWords(span: Span): SceneWord[] {
  const { block } = span
  const dates: readonly Range[] = [...datesOf(block), ...clocksIn(block)]
  return wordsOf(span).map((word, at, words): SceneWord => {
    const isDate = dates.some(({ start, end }) => start < word.end && word.start < end)
    const phrase = isDate ? undefined : phraseAt(words, at)
    const meaning = isDate ? nothing : phrase ? weighed(withKinds([phrase]), word.name) : meaningOf(word)
    return sceneWord(word, meaning, isDate, phrase)
  })
}

// Written out: a spread with more behind it costs sixty times as much, and there is one of these for each word.
function sceneWord(
  { text, lower, start, end, gap, quoted, name, part }: Word,
  { keys, weight }: Meaning,
  isDate: boolean,
  phrase: string | undefined
): SceneWord {
  return { text, lower, start, end, gap, quoted, name, part, keys, weight, isDate, phrase }
}

/** What a word may be recognised by, and what that counts for. */
type Meaning = Pick<SceneWord, 'keys' | 'weight'>

const nothing: Meaning = { keys: [], weight: 0 }

function meaningOf({ lower, part, name }: Word): Meaning {
  if (!contentParts.has(part)) return nothing
  return name ? meaningOfName(lower) : meaningOfWord(lower)
}

const meaningOfName = perWord((lower) => weighed(keysOf(lower, true), true))
const meaningOfWord = perWord((lower) => weighed(keysOf(lower, false), false))

function weighed(keys: readonly string[], name: boolean): Meaning {
  if (keys.length === 0 || keys.some((key) => pale.has(key))) return { keys, weight: 0 }
  return { keys, weight: name ? 2 : keys.some((key) => key.startsWith(':')) ? 1.5 : 1 }
}

/**
 * Makes a quick look at spans: by which of some keys their words may be recognised, whatever part each plays. A reading
 * gives no others; it takes longer, and keeps every word.
 */
export function glancer(wanted: ReadonlySet<string>): (span: Span) => ReadonlySet<string> {
  const keysOfForm = perWord((lower) => possibleKeys(lower).filter((key) => wanted.has(key)))
  return (span) => {
    const found = new Set<string>()
    eachLower(span, (lower) => {
      for (const key of keysOfForm(lower)) found.add(key)
    })
    return found
  }
}

/** `march` is a name in `the Jarrow March`, a verb in `they march`; `pulled` is of `demolish` before `down`. */
function possibleKeys(lower: string): string[] {
  const phrases = phrasesBeginning.get(verbLemma(lower) ?? nounLemma(lower)) ?? []
  return [...keysOf(lower, true), ...keysOf(lower, false), ...phrases]
}

const contentParts: ReadonlySet<string> = new Set(['noun', 'verb', 'participle'])

function keysOf(lower: string, name: boolean): string[] {
  if (/^\d/u.test(lower)) return []
  const plain = lower.replace(/'s$|'$/u, '')
  if (name) return [plain, nounLemma(plain)].filter(isFirst)
  const lemma = verbLemma(plain)
  // `piled` is of `pile` as `filed` of `file`: the spelling of a verb that is not listed leaves it open.
  const open =
    lemma && /(?:[aeiou][lmnprtkd])$/u.test(lemma) && plain !== lemma ? [lemma, `${lemma}e`] : [lemma]
  const lemmas = [nounLemma(plain), ...open].filter((form) => form !== undefined)
  return withKinds(lemmas)
}

/** Lemmas, with the kinds of event that they tell of. */
function withKinds(lemmas: readonly string[]): string[] {
  const kinds = lemmas.flatMap((lemma) => (eventsOf.get(lemma) ?? []).map((kind) => `:${kind}`))
  return [...lemmas, ...kinds].filter(isFirst)
}

/** The second words of verbs of two. */
const phrasalEnds = new Set([...phrasal.keys()].map((words) => words.slice(words.indexOf(' ') + 1)))

/** What verbs of two words may mean, by the first: `demolish` by `pull`. */
const phrasesBeginning = new Map<string, readonly string[]>()
for (const [words, verb] of phrasal) {
  const first = words.slice(0, words.indexOf(' '))
  phrasesBeginning.set(first, [...(phrasesBeginning.get(first) ?? []), ...withKinds([verb])])
}

/** `demolish` of `pulled down`; not of `pulled`, nor of `the drop down`. */
function phraseAt(words: readonly Word[], at: number): string | undefined {
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (!word || word.name || next?.gap !== '' || before?.part === 'article') return undefined
  if (!phrasalEnds.has(next.lower)) return undefined
  const lemma = verbLemma(word.lower) ?? nounLemma(word.lower)
  return phrasal.get(`${lemma} ${next.lower}`)
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
