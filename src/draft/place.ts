/** Places: from a span of a block to a position in the file, and to words that an editor would use for it. */
import type { Position } from 'unist'
import { location } from 'vfile-location'
import type { Block, Draft, Piece } from './draft.ts'
import { lastBeginningBy } from './search.ts'

/** A stretch of a block's text: half-open, in UTF-16 code units of `block.text`. */
export interface Span {
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** A point as every report gives it: line and column from 1, offset from 0. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** The whole of a block. */
export function spanOf(block: Block): Span {
  return { block, start: 0, end: block.text.length }
}

/** The words of a span. */
export function textOf(span: Span): string {
  return span.block.text.slice(span.start, span.end)
}

/** Orders spans of one draft as they are read. */
export function compareSpans(a: Span, b: Span): number {
  return a.block.index - b.block.index || a.start - b.start || a.end - b.end
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.block === b.block && a.start < b.end && b.start < a.end
}

/**
 * Where a span stands in the file.
 * Offsets into the file, or `undefined` where the source gave no positions.
 */
export function fileRangeOf(span: Span): { start: number; end: number } | undefined {
  const { pieces } = span.block
  if (pieces.length === 0) return undefined
  const first = pieceAt(pieces, span.start)
  const start = first.fileAt + (isLinear(first) ? span.start - first.at : 0)
  if (span.end <= span.start) return { start, end: start }
  const last = pieceAt(pieces, span.end - 1)
  const end = isLinear(last) ? last.fileAt + span.end - last.at : last.fileAt + last.fileLength
  return { start, end }
}

/** The position of a span in its file, or `undefined` where the source gave none. */
export function placeOf(span: Span): Position | undefined {
  const range = fileRangeOf(span)
  if (!range) return undefined
  const { origin } = span.block
  return { start: pointAt(origin, range.start), end: pointAt(origin, range.end) }
}

/** The span that two offsets into the file enclose, or `undefined` where no block has both. */
export function spanAt(draft: Draft, fileStart: number, fileEnd: number): Span | undefined {
  const fileLast = Math.max(fileStart, fileEnd - 1)
  for (const block of draft.blocks) {
    const start = textOffset(block.pieces, fileStart)
    const end = start === undefined ? undefined : textOffset(block.pieces, fileLast)
    if (start !== undefined && end !== undefined)
      return { block, start, end: fileEnd > fileStart ? end + 1 : start }
  }
  return undefined
}

/** The character of a text that an offset into the file belongs to; pieces stand in the order of the file. */
function textOffset(pieces: readonly Piece[], offset: number): number | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).fileAt <= offset) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  if (!piece || offset < piece.fileAt || offset >= piece.fileAt + piece.fileLength) return undefined
  return piece.at + (isLinear(piece) ? offset - piece.fileAt : 0)
}

/** What a finding calls `actual`: the words in plain text as they stand in the file, in markup as they read. */
export function actualOf(span: Span): string {
  const { origin } = span.block
  const range = origin.format === 'text' ? fileRangeOf(span) : undefined
  return range ? origin.source.slice(range.start, range.end) : textOf(span)
}

/** Whether a span can be written over: its words stand in the file as they read, without markup, entities or line breaks. */
export function isPlain(span: Span): boolean {
  const range = fileRangeOf(span)
  return range !== undefined && span.block.origin.source.slice(range.start, range.end) === textOf(span)
}

const locations = new WeakMap<Draft, ReturnType<typeof location>>()

/** The line and column of an offset into the draft's file. */
export function pointAt(draft: Draft, offset: number): Point {
  let index = locations.get(draft)
  if (!index) {
    index = location(draft.source)
    locations.set(draft, index)
  }
  return index.toPoint(offset) as Point
}

function isLinear(piece: Piece): boolean {
  return piece.length === piece.fileLength
}

function pieceAt(pieces: readonly Piece[], at: number): Piece {
  return pieces[lastBeginningBy(pieces, at)] as Piece
}

/**
 * How a newsroom would point at a block: `the headline`, `paragraph 4`, `the caption in paragraph 7`; where several
 * drafts are read as one story, `paragraph 4 of captions.txt`.
 */
export function whereIs(block: Block): string {
  return block.origin === block.draft ? whereInFile(block) : whereInFile(block) + ofFile(block)
}

/** The words by which `whereIs` names a block’s file in a story. */
export function ofFile({ origin: { path = 'another draft' } }: Block): string {
  return ` of ${path.replace(/^.*[\\/]/, '')}`
}

/** The first of the spans in each file of a story; of a draft by itself, the first. */
export function firstInEachFile<T>(items: readonly T[], spanOfItem: (item: T) => Span): T[] {
  const files = new Map<Draft, T>()
  for (const item of items) {
    const { origin } = spanOfItem(item).block
    if (!files.has(origin)) files.set(origin, item)
  }
  return [...files.values()]
}

function whereInFile(block: Block): string {
  switch (block.kind) {
    case 'headline':
    case 'standfirst':
    case 'byline':
    case 'dateline':
      return `the ${block.kind}`
    case 'heading':
      return `the heading \`${shorten(block.text)}\``
    case 'caption':
      return block.paragraph && block.origin.format === 'text'
        ? `the caption in paragraph ${block.paragraph}`
        : 'the caption'
    case 'alt':
      return 'the image’s alt text'
    case 'credit':
      return 'the credit line'
    case 'table-cell':
      return 'the table'
    case 'meta':
      return `the page’s \`${block.name}\``
    default:
      return `paragraph ${block.paragraph}`
  }
}

/** The first words of a text, for a message that should stay near 100 characters. */
export function shorten(text: string, limit = 48): string {
  if (text.length <= limit) return text
  const cut = text.lastIndexOf(' ', limit - 1)
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`
}
