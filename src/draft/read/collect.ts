/** Gathers the text of one block from stretches of a file, and the map from the one to the other. */
import { addPiece, slicePieces, stretchOf } from '../align.ts'
import type { Piece, Range } from '../draft.ts'

/** A block's text as it grows. */
export interface Collector {
  /** The text so far; white space at its end is held back until more follows. */
  text: string
  readonly pieces: Piece[]
  /** Ranges that are code and the like. */
  readonly verbatim: Range[]
  /** White space that waits for the next word: offsets into the file. */
  pending: { fileAt: number; fileEnd: number } | undefined
}

/** An empty text. */
export function createCollector(): Collector {
  return { text: '', pieces: [], verbatim: [], pending: undefined }
}

/** A text that is whole. */
export type Words = Pick<Collector, 'text' | 'pieces' | 'verbatim'>

/** The text without white space at its ends. */
export function trimWords(words: Words): Words {
  const start = words.text.length - words.text.trimStart().length
  return cutWords(words, { start, end: start + words.text.trim().length })
}

/** A part of a text. */
export function cutWords(words: Words, { start, end }: Range): Words {
  const { text, pieces, verbatim } = words
  if (start === 0 && end === text.length) return { text, pieces, verbatim }
  const clamp = (at: number): number => Math.min(Math.max(at, start), end) - start
  return {
    text: text.slice(start, end),
    pieces: slicePieces(pieces, start, end).map((piece) => ({ ...piece, at: piece.at - start })),
    verbatim: verbatim
      .map((range) => ({ start: clamp(range.start), end: clamp(range.end) }))
      .filter((range) => range.start < range.end)
  }
}

/** A text and its map, or `undefined` where it has no words. */
export function finishWords(collector: Collector): Pick<Words, 'text' | 'pieces'> | undefined {
  const { text, pieces } = trimWords(collector)
  return text === '' ? undefined : { text, pieces }
}

/** What white space a format does not show: HTML a run of any, Markdown a line's end and blanks without end. */
export type Collapse = 'runs' | 'line-ends'

const hidden: Readonly<Record<Collapse, RegExp>> = {
  runs: /[ \t\n\f\r]+|\u00AD+/g,
  'line-ends': /(?:\r\n|\n|\r)+|[ \t]{40,}|\u00AD+/g
}

/**
 * Adds a stretch of text: white space that the page does not show becomes one space, soft hyphens are dropped.
 *
 * @param pieces the map of `value`, `at` counted from its start.
 */
export function addText(
  into: Collector,
  value: string,
  pieces: readonly Piece[],
  collapse: Collapse,
  isVerbatim = false
): void {
  const start = into.text.length + (into.pending ? 1 : 0)
  let at = 0
  for (const match of value.matchAll(hidden[collapse])) {
    addWords(into, value, pieces, at, match.index)
    at = match.index + match[0].length
    if (match[0][0] !== '\u00AD') addSpace(into, stretchOf(pieces, match.index, at))
  }
  addWords(into, value, pieces, at, value.length)
  if (isVerbatim && into.text.length > start) into.verbatim.push({ start, end: into.text.length })
}

/** Adds white space: it shows only between words, and only once. */
export function addSpace(into: Collector, { fileAt, fileEnd }: { fileAt: number; fileEnd: number }): void {
  if (into.text === '') return
  const { pending } = into
  if (!pending) into.pending = { fileAt, fileEnd }
  else if (pending.fileEnd === fileAt) into.pending = { fileAt: pending.fileAt, fileEnd }
}

function addWords(
  into: Collector,
  value: string,
  pieces: readonly Piece[],
  start: number,
  end: number
): void {
  // Where a picture or a comment stood between two spaces one of them is left, and none at the block's start.
  if (value[start] === ' ' && (into.text === '' || into.text.endsWith(' '))) start++
  if (end <= start) return
  const { pending } = into
  if (pending) {
    const { fileAt, fileEnd } = pending
    addPiece(into.pieces, { at: into.text.length, length: 1, fileAt, fileLength: fileEnd - fileAt })
    into.text += ' '
    into.pending = undefined
  }
  const shift = into.text.length - start
  for (const piece of slicePieces(pieces, start, end))
    addPiece(into.pieces, { ...piece, at: piece.at + shift })
  into.text += value.slice(start, end)
}
