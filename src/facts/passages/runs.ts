/** Sentences told again one after another, joined into passages. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { isPulledOut } from './let-stand.ts'
import { fewestWords, isRetold, likenessOf } from './likeness.ts'
import { type Earlier, isShort, type Twice } from './tellings.ts'
import type { Told } from './told.ts'

/** A passage that is told again, in one order. */
export interface Retelling {
  /** Where it is told first, as far as that stands in one block. */
  readonly first: Span
  /** Where it is told again, as far as that stands in one block. */
  readonly later: Span
  /** The sentences of `later` that are told again. */
  readonly sentences: readonly Twice[]
  /** How many blocks after that of `later` go on telling what the earlier passage tells. */
  readonly blocksAfter: number
  /** The other passages that the file tells again, where there are many. */
  readonly others: readonly Retelling[]
}

/** The sentences of a block, by its index; none where there is no such block. */
type ToldOf = (index: number) => readonly Told[]

/** The runs of sentences of one block that are told again, with the short ones between them. */
export function runsIn(toldOf: ToldOf, index: number, earlier: Earlier): Twice[][] {
  const block = toldOf(index)
  const runs: Twice[][] = []
  let at = 0
  while (at < block.length) {
    const run = runFrom(toldOf, block, at, earlier)
    if (run.length > 0 && isLongEnough(run) && !isPulledOut(run)) runs.push(run)
    at += Math.max(1, run.length)
  }
  return runs
}

function runFrom(toldOf: ToldOf, block: readonly Told[], at: number, earlier: Earlier): Twice[] {
  const run: Twice[] = []
  let next = earlier.get(block[at] as Told)
  while (next) {
    run.push(next)
    const later = block[at + run.length]
    next = later && goesOn(later, next.first, toldOf, earlier)
  }
  return run
}

const closeEnough = 0.75

/** The telling of the next sentence, where it goes on as the earlier passage does. */
function goesOn(later: Told, before: Told, toldOf: ToldOf, earlier: Earlier): Twice | undefined {
  const expected = toldOf(before.block.index)[before.at + 1]
  if (expected && expected !== later) {
    const likeness = likenessOf(expected.words(), later.words())
    if (likeness.share >= closeEnough || isRetold(expected.words(), later.words(), likeness))
      return { first: expected, later, likeness }
  }
  // One long sentence cut in two, or one left out.
  const known = earlier.get(later)
  return known?.first.block === before.block && known.first.at >= before.at ? known : undefined
}

/** A run has a sentence of some length, or is a paragraph of short ones. */
function isLongEnough(run: readonly Twice[]): boolean {
  const words = run.reduce((sum, { later }) => sum + later.words().length, 0)
  if (run.some(({ later }) => !isShort(later))) return true
  return run.length > 1 && words >= (isParagraph(run) ? fewestOfParagraph : 2 * fewestWords)
}

const fewestOfParagraph = 18

/** Whether it is a paragraph, and no more, both times. */
function isParagraph(run: readonly Twice[]): boolean {
  const [opening, closing] = [run[0], run.at(-1)]
  return (
    [opening?.first, opening?.later].every((told) => told?.at === 0) &&
    closing?.first.isLast === true &&
    closing.later.isLast
  )
}

/**
 * Joins runs of one passage: sentences were written anew between them, or whole paragraphs follow one another on both sides.
 * So a draft that is pasted whole under itself is one finding.
 */
export function joinRuns(runs: readonly Twice[][], toldOf: ToldOf): Retelling[] {
  const passages: Twice[][] = []
  for (const run of runs) {
    const passage = passages.at(-1)
    const [before, opening] = [passage?.at(-1), run[0]]
    if (passage && before && opening && followsOn(before, opening, toldOf)) passage.push(...run)
    else passages.push([...run])
  }
  return gathered(passages.filter((passage) => !isGallery(passage)).map(retellingOf))
}

const fewestOfGallery = 4

/** Whether each of several paragraphs stands twice on the spot, as the captions of a gallery and its thumbnails do. */
function isGallery(passage: readonly Twice[]): boolean {
  return (
    passage.every(isTwiceOnTheSpot) &&
    new Set(passage.map(({ later }) => later.block)).size >= fewestOfGallery
  )
}

const mostApart = 2

/** One retelling for a file that tells much of itself again, with the others hung on it. */
function gathered(retellings: readonly Retelling[]): Retelling[] {
  const files = new Map<Draft, Retelling[]>()
  for (const retelling of retellings) {
    const { first, later } = retelling
    if (first.block.origin !== later.block.origin) continue
    files.set(later.block.origin, [...(files.get(later.block.origin) ?? []), retelling])
  }
  return retellings.flatMap((retelling) => {
    const { first, later } = retelling
    const own = first.block.origin === later.block.origin ? (files.get(later.block.origin) ?? []) : []
    if (own.length <= mostApart) return [retelling]
    return own[0] === retelling ? [{ ...retelling, others: own.slice(1) }] : []
  })
}

/** No more sentences stand between two runs of one passage in one paragraph. */
const furthest = 3

function followsOn(before: Twice, opening: Twice, toldOf: ToldOf): boolean {
  if (opening.later.block === before.later.block) {
    const distance = opening.first.at - before.first.at
    return opening.first.block === before.first.block && distance > 0 && distance <= furthest
  }
  if (areNeighbours(before.later, opening.later, toldOf))
    return areNeighbours(before.first, opening.first, toldOf)
  // Paragraph by paragraph twice on the spot, as a gallery that was pasted with its thumbnails.
  const distance = opening.first.block.index - before.later.block.index
  return isTwiceOnTheSpot(before) && isTwiceOnTheSpot(opening) && distance > 0 && distance <= longestGap
}

const longestGap = 8

function isTwiceOnTheSpot({ first, later }: Twice): boolean {
  const distance = later.block.index - first.block.index
  return distance > 0 && distance <= 2
}

/** Whether one paragraph ends with a sentence and the next one of any length begins with the other. */
function areNeighbours(last: Told, first: Told, toldOf: ToldOf): boolean {
  const [from, to] = [last.block.index + 1, first.block.index]
  if (!last.isLast || first.at > 0 || to < from || to - from > furthest) return false
  for (let between = from; between < to; between++) if (!toldOf(between).every(isShort)) return false
  return true
}

function retellingOf(passage: readonly Twice[]): Retelling {
  const [{ later }] = passage as [Twice]
  const sentences = passage.filter((each) => each.later.block === later.block)
  const others = new Set(passage.map((each) => each.later.block))
  return {
    first: around(sentences.map(({ first }) => first)),
    later: around(sentences.map((each) => each.later)),
    sentences,
    blocksAfter: others.size - 1,
    others: []
  }
}

/** From the first of some sentences to the last of those in its block. */
function around(told: readonly Told[]): Span {
  const [{ block }] = told as [Told]
  const own = told.filter((each) => each.block === block)
  const start = own.reduce((least, each) => Math.min(least, each.start), Infinity)
  return { block, start, end: own.reduce((most, each) => Math.max(most, each.end), 0) }
}
