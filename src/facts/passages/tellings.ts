/** Which sentences of a draft are told again: those that share words in a row, laid side by side. */
import type { Sentence } from '../sentences.ts'
import type { Alike } from './alike.ts'
import { isQuotedAgain, mayRepeat } from './let-stand.ts'
import { fewestWords, isRetold, type Likeness, likenessOf, mayBeAlike } from './likeness.ts'
import type { Told } from './told.ts'

/** Two tellings of one sentence. */
export interface Twice {
  readonly first: Told
  readonly later: Told
  readonly likeness: Likeness
}

/** For each sentence that is told again, its earlier telling. */
export type Earlier = ReadonlyMap<Told, Twice>

/** The sentence at a place in a block; `undefined` for what repeats on purpose, and where there is none. */
export type ToldAt = (place: Pick<Sentence, 'block' | 'index'>) => Told | undefined

/** No more earlier sentences are compared with one. */
const mostCompared = 4

/** Finds the earlier tellings among sentences that share words in a row. */
export function earlierTellings(alike: readonly Alike[], toldAt: ToldAt): Earlier {
  const found = new Map<Told, Twice>()
  for (const each of alike) {
    const later = toldAt(each.later)
    if (!later) continue
    const firsts = each.firsts.flatMap((first) => toldAt(first) ?? []).slice(0, mostCompared)
    const twice = bestOf(later, firsts, toldAt)
    if (twice) found.set(later, twice)
  }
  return found
}

/** The earlier telling: one in the same file before one in another, the most alike first. */
function bestOf(later: Told, firsts: readonly Told[], toldAt: ToldAt): Twice | undefined {
  let best: Twice | undefined
  for (const first of firsts) {
    if (!mayRepeat(first, later)) continue
    const next = toldAt({ block: first.block, index: first.at + 1 })
    const twice = tellingOf(first, later) ?? tellingOf(withNext(first, next, later), later)
    if (twice && (!best || isCloser(twice, best))) best = twice
  }
  return best
}

function tellingOf(first: Told | undefined, later: Told): Twice | undefined {
  if (!first) return undefined
  if (!mayBeAlike(first.words(), later.words())) return undefined
  const likeness = likenessOf(first.words(), later.words())
  return isToldAgain(first, later, likeness) ? { first, later, likeness } : undefined
}

/** A sentence and the one behind it as one, where a longer one may have been made of the two. */
function withNext(first: Told, next: Told | undefined, later: Told): Told | undefined {
  if (!next || next === later) return undefined
  const [own, others] = [first.words(), next.words()]
  if (later.words().length < own.length + others.length - mostLost) return undefined
  const shift = next.start - first.start
  const shifted = others.map((word) => ({ ...word, start: word.start + shift, end: word.end + shift }))
  const words = [...own, ...shifted]
  const text = first.block.text.slice(first.start, next.end)
  return {
    block: next.block,
    start: first.start,
    end: next.end,
    text,
    words: () => words,
    at: first.at,
    isLast: next.isLast
  }
}

/** So many words may be lost as two sentences are joined: `he said`, `it`. */
const mostLost = 4

/** A short sentence counts where it is a copy, and then only in a run of some length. */
function isToldAgain(first: Told, later: Told, likeness: Likeness): boolean {
  if (isQuotedAgain(first, later, likeness)) return false
  if (isShort(later)) return likeness.share === 1
  if (likeness.share < nearlyAll && (isBeside(first, later) || isQuestion(later))) return false
  return isRetold(first.words(), later.words(), likeness)
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
  return words().length < fewestWords
}

function isCloser(a: Twice, b: Twice): boolean {
  const [own, other] = [a, b].map(({ first, later }) => first.block.origin === later.block.origin)
  return own === other ? a.likeness.share > b.likeness.share : own === true
}
