/** How alike two sentences are, and whether they tell one thing twice or two things in one form. */
import { align, type Gap, gapsBetween, type Pair } from './align.ts'
import type { Word, WordKind } from './words.ts'

/** Two sentences laid side by side. */
export interface Likeness {
  readonly pairs: readonly Pair[]
  readonly gaps: readonly Gap[]
  /** Twice the shared words over all words: 1 for copies. */
  readonly share: number
  /** The shared words over those of the shorter sentence. */
  readonly cover: number
}

/** Lays two rows of words side by side. */
export function likenessOf(a: readonly Word[], b: readonly Word[]): Likeness {
  const pairs = align(
    a.map(({ key }) => key),
    b.map(({ key }) => key)
  )
  const gaps = gapsBetween(pairs, a.length, b.length)
  const shared = pairs.length + movedWords(a, b, gaps)
  return {
    pairs,
    gaps,
    share: (2 * shared) / Math.max(1, a.length + b.length),
    cover: shared / Math.max(1, Math.min(a.length, b.length))
  }
}

/** Of words that are told again the shorter sentence has no less in common with the other one. */
const leastCover = 0.65

/** Whether so many words of a sentence stand in another one at all that laying them side by side may find them alike. */
export function mayBeAlike(a: readonly Word[], b: readonly Word[]): boolean {
  const keys = keysOf(b)
  const shared = a.reduce((count, { key }) => (keys.has(key) ? count + 1 : count), 0)
  return shared / Math.max(1, Math.min(a.length, b.length)) >= leastCover
}

const shortestMove = 4

/** How many words of the first sentence stand in the second one too, but elsewhere: a clause moved to the front. */
function movedWords(a: readonly Word[], b: readonly Word[], gaps: readonly Gap[]): number {
  const rows = new Set(gaps.flatMap(({ b: [start, end] }) => rowsOf(b, start, end).map(([, row]) => row)))
  if (rows.size === 0) return 0
  const moved = new Set<number>()
  for (const {
    a: [start, end]
  } of gaps)
    for (const [at, row] of rowsOf(a, start, end))
      if (rows.has(row)) for (let word = at; word < at + shortestMove; word++) moved.add(word)
  return moved.size
}

/** The rows of some words that begin in a stretch and end in it, with their places. */
function rowsOf(words: readonly Word[], start: number, end: number): [at: number, row: string][] {
  const keys = words.slice(start, end).map(({ key }) => key)
  const starts = keys.slice(0, Math.max(0, keys.length - shortestMove + 1))
  return starts.map((_, at) => [start + at, keys.slice(at, at + shortestMove).join(' ')])
}

/** A sentence of fewer words is let stand, however often it comes. */
export const fewestWords = 12

/** Whether the later sentence tells again what the earlier one told. */
export function isRetold(a: readonly Word[], b: readonly Word[], likeness: Likeness): boolean {
  if (Math.min(a.length, b.length) < fewestWords) return false
  const { pairs, share, cover } = likeness
  const isAlike = share >= 0.6 && cover >= leastCover
  const isTakenIn = cover >= 0.85
  if (!isAlike && !isTakenIn) return false
  const isLoose = share < 0.75
  if (isLoose && pairs.length < 15) return false
  if (longestRun(pairs) < (isLoose ? 5 : 4) || telling(a, pairs, isLoose ? 7 : 4) < (isLoose ? 9 : 7))
    return false
  if (share < 0.9 && (isOwnVoice(a) || isOwnVoice(b))) return false
  if (likeness.gaps.some((gap) => isThePoint(a, b, gap))) return false
  const others = differingFacts(a, b)
  return others === 0 || (others === 1 && share >= 0.85 && pairs.length >= 18 && !isLabelled(a, b))
}

const ordinals = new Set('first second third fourth fifth sixth seventh eighth ninth tenth'.split(' '))
const negations = new Set(
  'not never no nobody none neither nor didnt wasnt werent hasnt hadnt doesnt isnt'.split(' ')
)
const longestTurn = 4

/**
 * Whether what differs is the point: `Under the first option …`, `Under the second option …`; or one of the two denies what
 * the other one says. A clause that was added may have its own `not`.
 */
function isThePoint(a: readonly Word[], b: readonly Word[], { a: inA, b: inB }: Gap): boolean {
  const [one, two] = [a.slice(...inA), b.slice(...inB)]
  const have = (words: readonly Word[], set: ReadonlySet<string>) => words.some(({ key }) => set.has(key))
  if (have(one, ordinals) && have(two, ordinals)) return true
  const isTurn = one.length <= longestTurn && two.length <= longestTurn
  return isTurn && have(one, negations) !== have(two, negations)
}

const labels = new Set(
  `section article clause chapter part ward district room phase stage week day year round group level lot item question no
  number case count title route line table figure`.split(/\s+/)
)

/** `2012: The committee rejects …`, `Under section 4 a person …`: what differs says which of several things it is. */
function isLabelled(a: readonly Word[], b: readonly Word[]): boolean {
  const inB = new Set(b.map(({ key }) => key))
  const at = a.findIndex(({ key, kind }) => kind !== 'word' && !inB.has(key))
  return at === 0 || labels.has(a[at - 1]?.key ?? '')
}

/** A speaker or a columnist takes his own words up again: `I must say to you that I never intend to adjust myself to …`. */
function isOwnVoice(words: readonly Word[]): boolean {
  return words.some(({ key, quoted }) => !quoted && /^(?:i|me|my|we|our)$/.test(key))
}

function longestRun(pairs: readonly Pair[]): number {
  let [longest, run] = [0, 0]
  for (const [index, [a, b]] of pairs.entries()) {
    const before = pairs[index - 1]
    run = before && before[0] === a - 1 && before[1] === b - 1 ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

const joints = new Set(
  `a an and are as at be been but by can could did do for from had has have he her him his i if in into is it its may
  more most no not of on one or our said says she should so than that the their them then there they this those to up us
  was we were when which while who will with would you your`.split(/\s+/)
)

/**
 * How many of the shared words tell something: no articles, prepositions, pronouns; nor is it a list of names alone, `They
 * are: Ann Hale, 52, Bo Hale, 54, …`.
 */
function telling(a: readonly Word[], pairs: readonly Pair[], fewestPlain: number): number {
  const words = pairs.flatMap(([at]) => a[at] ?? []).filter(({ key }) => !joints.has(key))
  const plain = new Set(words.filter(({ kind }) => kind === 'word').map(({ key }) => key))
  return plain.size < fewestPlain ? 0 : words.length
}

const facts: readonly WordKind[] = ['name', 'nation', 'weekday', 'month', 'figure']

/**
 * How many names, days and figures one sentence has in place of others: `Carl Bewley denied two counts` and `Dawn Ockley
 * denied three counts` tell two things. A slip of the hand (`2022`, `222`) is none; and where only one of the two sentences
 * has names of its own, it tells more of the same.
 */
function differingFacts(a: readonly Word[], b: readonly Word[]): number {
  const [inA, inB] = [keysOf(a), keysOf(b)]
  const one = a.filter(({ key, kind }) => kind !== 'word' && !inB.has(key))
  const two = b.filter(({ key, kind }) => kind !== 'word' && !inA.has(key))
  const isNew = ({ key }: Word, others: readonly Word[]) => !others.some((other) => isSlip(key, other.key))
  const onlyOne = one.filter((word) => isNew(word, two))
  const onlyTwo = two.filter((word) => isNew(word, one))
  const count = (words: readonly Word[], kind: WordKind) => words.filter((word) => word.kind === kind).length
  return facts.reduce((sum, kind) => sum + Math.min(count(onlyOne, kind), count(onlyTwo, kind)), 0)
}

function keysOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.map(({ key }) => key))
}

/**
 * Whether a letter or a digit was dropped, doubled or swapped in a word of some length, or a letter changed: another digit
 * makes another figure.
 */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length < 4 || long.length - short.length > 1) return false
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let end = 0
  while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end)) end++
  const [restShort, restLong] = [short.slice(from, short.length - end), long.slice(from, long.length - end)]
  if (restLong.length <= 1) return restShort.length === 0 || !/^\d+$/.test(a + b)
  return restShort.length === 2 && restShort === [...restLong].reverse().join('')
}
