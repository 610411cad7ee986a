/** Walks a parsed value and its source side by side, and says where in the file each character stands. */
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode'
import type { Piece } from './draft.ts'
import { lastBeginningBy } from './search.ts'

/** How a syntax may write a character otherwise than as itself. */
export interface Writing {
  /** Which references are decoded: `&rsquo;` in Markdown, also `&copy` in HTML; in none, as in code, no. */
  readonly references: 'none' | 'strict' | 'legacy' | 'attribute'
  /** Whether `\*` stands for `*`. */
  readonly escapes: boolean
  /** Whether a line may begin with marks of what it stands in: `> ` of a quotation, the indent of a list. */
  readonly prefixes: boolean
  /** Whether the parser drops tags that have no partner, and goes on with the text. */
  readonly drops: boolean
}

/** Text of Markdown. */
export const markdownText: Writing = { references: 'strict', escapes: true, prefixes: true, drops: false }
/** Code and HTML in Markdown: as it stands, but for the marks of what it stands in. */
export const markdownRaw: Writing = { references: 'none', escapes: false, prefixes: true, drops: false }
/** Text of HTML. */
export const htmlText: Writing = { references: 'legacy', escapes: false, prefixes: false, drops: true }
/** The value of an attribute in HTML. */
export const htmlAttribute: Writing = {
  references: 'attribute',
  escapes: false,
  prefixes: false,
  drops: false
}

/**
 * Maps `value` to the stretch of `source` between two offsets.
 *
 * @returns pieces whose `at` counts from the start of `value`. Where value and source do not run together the whole
 * value is one piece: a place too wide is better than a wrong one.
 */
export function align(value: string, source: string, start: number, end: number, writing: Writing): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let fileAt = start
  while (at < value.length) {
    if (writing.drops) fileAt = skipDropped(value, at, source, fileAt, end)
    const step = special(value, at, source, fileAt, end, writing) ?? sameCharacter(value, at, source, fileAt)
    if (!step || fileAt + step.fileLength > end) return wholePiece(value, source, start, end)
    const { length, fileLength } = step
    addPiece(pieces, { at, length, fileAt, fileLength })
    at += length
    fileAt += fileLength
  }
  return pieces
}

const oneCharacter: Step = { length: 1, fileLength: 1 }

/** Adds a piece; one that goes on where the last one ends becomes part of it. */
export function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1)
  const goesOn =
    last !== undefined &&
    last.length === last.fileLength &&
    piece.length === piece.fileLength &&
    last.at + last.length === piece.at &&
    last.fileAt + last.fileLength === piece.fileAt
  if (!goesOn) pieces.push(piece)
  else {
    const length = last.length + piece.length
    pieces[pieces.length - 1] = { ...last, length, fileLength: length }
  }
}

/** The stretch of the file that the characters from `start` to `end` stand for. */
export function stretchOf(
  pieces: readonly Piece[],
  start: number,
  end: number
): { fileAt: number; fileEnd: number } {
  const cut = slicePieces(pieces, start, end)
  const last = cut.at(-1)
  return { fileAt: cut[0]?.fileAt ?? 0, fileEnd: last ? last.fileAt + last.fileLength : 0 }
}

/** The pieces of the characters from `start` to `end`; a piece that does not run side by side stays whole. */
export function slicePieces(pieces: readonly Piece[], start: number, end: number): Piece[] {
  const cut: Piece[] = []
  for (let index = lastBeginningBy(pieces, start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.at >= end) break
    const from = Math.max(start, piece.at)
    const length = Math.min(end, piece.at + piece.length) - from
    if (length <= 0) continue
    const isLinear = piece.length === piece.fileLength
    cut.push(
      isLinear
        ? { at: from, length, fileAt: piece.fileAt + from - piece.at, fileLength: length }
        : { at: from, length, fileAt: piece.fileAt, fileLength: piece.fileLength }
    )
  }
  return cut
}

/**
 * Puts two maps one after the other: `pieces` lead into a text that `outer` leads from into the file.
 */
export function composePieces(pieces: readonly Piece[], outer: readonly Piece[]): Piece[] {
  const composed: Piece[] = []
  for (const piece of pieces) {
    const inner = slicePieces(outer, piece.fileAt, piece.fileAt + piece.fileLength)
    const first = inner[0]
    const last = inner.at(-1)
    if (!first || !last) continue
    if (piece.length === piece.fileLength) {
      for (const part of inner) addPiece(composed, { ...part, at: piece.at + part.at - piece.fileAt })
    } else {
      const fileLength = last.fileAt + last.fileLength - first.fileAt
      addPiece(composed, { at: piece.at, length: piece.length, fileAt: first.fileAt, fileLength })
    }
  }
  return composed
}

/**
 * `value` as one piece that stands for the whole of a stretch. The stretch is longer than the value, if need be by
 * some characters around it: where both have one length they run side by side.
 */
export function wholePiece(value: string, source: string, start: number, end: number): Piece[] {
  if (value === '') return []
  const fileEnd = Math.min(source.length, Math.max(end, start + value.length + 1))
  const fileAt = Math.max(0, Math.min(start, fileEnd - value.length - 1))
  const fileLength = fileEnd - fileAt
  return [{ at: 0, length: value.length, fileAt, fileLength: fileLength > value.length ? fileLength : 0 }]
}

/** A step of the walk: characters of the value, and characters of the source that stand for them. */
interface Step {
  readonly length: number
  readonly fileLength: number
}

function special(
  value: string,
  at: number,
  source: string,
  fileAt: number,
  end: number,
  writing: Writing
): Step | undefined {
  const written = source[fileAt]
  if (value[at] === '\n' || value[at] === '\r') return lineBreak(value, at, source, fileAt, end, writing)
  if (written === '&' && writing.references !== 'none')
    return reference(value, at, source.slice(fileAt, Math.min(end, fileAt + longestReference)), writing)
  if (written === '\\' && writing.escapes && isEscape(source, fileAt) && value[at] === source[fileAt + 1])
    return { length: 1, fileLength: 2 }
  return undefined
}

/** Leaps over what a parser of HTML drops within a text: a zero character, a tag that has no partner. */
function skipDropped(value: string, at: number, source: string, fileAt: number, end: number): number {
  let next = fileAt
  while (next < end && source[next] !== value[at]) {
    if (source[next] === '\0' && (value[at] !== '\uFFFD' || isBeforeItsLike(value, at, source, next))) next++
    else if (source[next] === '<') {
      const close = source.indexOf('>', next)
      if (close < 0 || close >= end) return fileAt
      next = close + 1
    } else break
  }
  return next
}

/** A dropped zero before U+FFFD, which elsewhere is what a parser makes of a zero. */
function isBeforeItsLike(value: string, at: number, source: string, fileAt: number): boolean {
  return source[fileAt + 1] === '\uFFFD' && value[at + 1] !== '\uFFFD'
}

function sameCharacter(value: string, at: number, source: string, fileAt: number): Step | undefined {
  const isSame = value[at] === source[fileAt] || (value[at] === '\uFFFD' && source[fileAt] === '\0')
  return isSame ? oneCharacter : undefined
}

function isEscape(source: string, at: number): boolean {
  return /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')
}

const valueBreak = /\r\n|\n|\r/y
const sourceBreak = /[ \t]*(?:\r\n|\n|\r)/y
const prefix = /[ \t>]*/y

/** A line's end with the white space before it and, in Markdown, the marks that the next line begins with. */
function lineBreak(
  value: string,
  at: number,
  source: string,
  fileAt: number,
  end: number,
  writing: Writing
): Step | undefined {
  const written = matchAt(sourceBreak, source, fileAt)
  const length = matchAt(valueBreak, value, at)?.length ?? 0
  if (written === undefined || length === 0) return undefined
  const next = fileAt + written.length
  const marks = writing.prefixes ? prefixLength(value, at + length, source, next) : 0
  // Where bold words begin the next line, its marks are no part of the text: `> a` and `> **b**`.
  return { length, fileLength: written.length + Math.min(marks, Math.max(0, end - next)) }
}

/** `    > b` under a paragraph is no quotation: there the mark is text, and stands in the value too. */
function prefixLength(value: string, at: number, source: string, fileAt: number): number {
  const marks = matchAt(prefix, source, fileAt) ?? ''
  const own = matchAt(prefix, value, at) ?? ''
  const isWrittenOtherwise = own.includes('>') && /[\\&]/.test(source[fileAt + marks.length] ?? '')
  return marks.endsWith(own) && !isWrittenOtherwise ? marks.length - own.length : marks.length
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

const longestReference = 40
const modes = {
  strict: DecodingMode.Strict,
  legacy: DecodingMode.Legacy,
  attribute: DecodingMode.Attribute
} as const

function reference(value: string, at: number, source: string, writing: Writing): Step | undefined {
  if (writing.references === 'none') return undefined
  let decoded = ''
  const decoder = new HtmlEntityDecoder((point) => {
    decoded += String.fromCodePoint(point)
  })
  decoder.startEntity(modes[writing.references])
  let fileLength = decoder.write(source, 1)
  if (fileLength < 0) fileLength = decoder.end()
  if (fileLength <= 0 || decoded === '') return undefined
  // Markdown makes U+FFFD of a number that HTML reads as Windows-1252.
  if (!value.startsWith(decoded, at) && value[at] === '\uFFFD') decoded = '\uFFFD'
  return value.startsWith(decoded, at) ? { length: decoded.length, fileLength } : undefined
}
