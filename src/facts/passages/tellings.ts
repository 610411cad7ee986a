/** Which sentences of a draft are told again: by words in a row that they share, then laid side by side. */
import { isQuotedAgain, mayRepeat } from './let-stand.ts'
import { fewestWords, isRetold, type Likeness, likenessOf } from './likeness.ts'
import type { Told } from './told.ts'

/** Two tellings of one sentence. */
export interface Twice {
  readonly first: Told
  readonly later: Told
  readonly likeness: Likeness
}

/** For each sentence that is told again, its earlier telling. */
export type Earlier = ReadonlyMap<Told, Twice>

/** Words in a row that two sentences have to share at all to be compared. */
const shingle = 3
/** No more sentences are kept for one shingle, the first ones and the last, and no more are compared with one sentence: time stays linear. */
const mostKept = 6
const mostCompared = 4

/** Finds the earlier tellings of sentences that stand in the order of the draft. */
export function earlierTellings(all: readonly Told[]): Earlier {
  const next = new Map(all.map((told, index) => [told, all[index + 1]]))
  const kept = new Map<string, Told[]>()
  const found = new Map<Told, Twice>()
  for (const later of all) {
    const shingles = shinglesOf(later)
    const twice = bestOf(later, candidates(kept, shingles), (told) => next.get(told))
    if (twice) found.set(later, twice)
    for (const each of shingles) {
      const group = kept.get(each)
      if (!group) kept.set(each, [later])
      else if (group.length < mostKept) group.push(later)
      else group[mostKept - 1] = later
    }
  }
  return found
}

function shinglesOf({ words }: Told): string[] {
  const keys = words.map(({ key }) => key)
  const starts = keys.slice(0, Math.max(0, keys.length - shingle + 1))
  return [...new Set(starts.map((_, at) => keys.slice(at, at + shingle).join(' ')))]
}

/** The earlier sentences that share the most shingles, the first of those that share as many. */
function candidates(kept: ReadonlyMap<string, readonly Told[]>, shingles: readonly string[]): Told[] {
  const votes = new Map<Told, number>()
  for (const each of shingles)
    for (const told of kept.get(each) ?? []) votes.set(told, (votes.get(told) ?? 0) + 1)
  const fewest = Math.max(2, shingles.length * 0.15)
  return [...votes]
    .filter(([, count]) => count >= fewest)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCompared)
    .map(([told]) => told)
}

/** The earlier telling: one in the same file before one in another, the most alike first. */
function bestOf(
  later: Told,
  firsts: readonly Told[],
  nextOf: (told: Told) => Told | undefined
): Twice | undefined {
  let best: Twice | undefined
  for (const first of firsts) {
    if (!mayRepeat(first, later)) continue
    const twice = tellingOf(first, later) ?? tellingOf(withNext(first, nextOf(first), later), later)
    if (twice && (!best || isCloser(twice, best))) best = twice
  }
  return best
}

function tellingOf(first: Told | undefined, later: Told): Twice | undefined {
  if (!first) return undefined
  const likeness = likenessOf(first.words, later.words)
  return isToldAgain(first, later, likeness) ? { first, later, likeness } : undefined
}

/** A sentence and the one behind it as one, where a longer one may have been made of the two. */
function withNext(first: Told, next: Told | undefined, later: Told): Told | undefined {
  if (!next || next === later || next.block !== first.block || next.at !== first.at + 1) return undefined
  if (later.words.length < first.words.length + next.words.length - mostLost) return undefined
  const shift = next.start - first.start
  const words = next.words.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }))
  const text = first.block.text.slice(first.start, next.end)
  return { ...next, start: first.start, text, words: [...first.words, ...words], at: first.at }
}

/** So many words may be lost as two sentences are joined: `he said`, `it`. */
const mostLost = 4

/** A short sentence counts where it is a copy, and then only in a run of some length. */
function isToldAgain(first: Told, later: Told, likeness: Likeness): boolean {
  if (isQuotedAgain(first, later, likeness)) return false
  if (isShort(later)) return likeness.share === 1
  if (likeness.share < nearlyAll && (isBeside(first, later) || isQuestion(later))) return false
  return isRetold(first.words, later.words, likeness)
}

// `Marlow scored highest on mistrust. Slough scored lowest on mistrust.` tells two sides of one thing, and `If he knew that,
// why did he go? If he knew that, why did he stay?` asks two things.
const nearlyAll = 0.9

function isQuestion({ text }: Told): boolean {
  return /\?[”’"')]*$/u.test(text)
}

function isBeside(first: Told, later: Told): boolean {
  return first.block === later.block && later.at - first.at <= 2
}

/** A sentence that is let stand by itself, however often it comes. */
export function isShort({ words }: Told): boolean {
  return words.length < fewestWords
}

function isCloser(a: Twice, b: Twice): boolean {
  const [own, other] = [a, b].map(({ first, later }) => first.block.origin === later.block.origin)
  return own === other ? a.likeness.share > b.likeness.share : own === true
}
