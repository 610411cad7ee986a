/** Cuts a block's text into words, figures and marks: one pass, and nothing longer than a few thousand characters at a time. */
import type { Block } from '../../draft/draft.ts'
import { eachToken } from '../../draft/each-token.ts'

/** A word, a run of letters and figures with a figure in it (`225`, `5th`, `2O25`, `FY225`), or one mark. */
export interface Token {
  readonly kind: 'word' | 'figure' | 'mark'
  readonly text: string
  readonly lower: string
  /** Offsets into the block's text. */
  readonly start: number
  readonly end: number
  /** Whether no space stands before it. */
  readonly glued: boolean
}

const token = /[\p{L}\p{Nd}\p{M}]+|\S/uy
const longestRun = 16_000

/** The tokens of a block, in runs: a block is cut where it is very long and where something is not prose. */
export function* runsOf(block: Block): Generator<Token[]> {
  const seams = seamsOf(block)
  let from = 0
  for (const { start, end } of block.verbatim) {
    yield* cut(block.text, from, start, seams)
    from = end
  }
  yield* cut(block.text, from, block.text.length, seams)
}

/** Where markup stands between two characters of the text: a figure ends there (`2022<sup>5</sup>`). */
function seamsOf({ pieces }: Block): ReadonlySet<number> {
  const seams = new Set<number>()
  for (const [index, { at, fileAt }] of pieces.entries()) {
    const before = pieces[index - 1]
    if (before && before.fileAt + before.fileLength !== fileAt) seams.add(at)
  }
  return seams
}

function* cut(text: string, from: number, to: number, seams: ReadonlySet<number>): Generator<Token[]> {
  let start = from
  while (to - start > longestRun) {
    const window = text.slice(start, start + longestRun)
    const length = window.lastIndexOf('. ') + 1 || window.lastIndexOf(' ') + 1 || longestRun
    yield tokensOf(window.slice(0, length), start, seams)
    start += length
  }
  if (start < to) yield tokensOf(text.slice(start, to), start, seams)
}

const noSeams: ReadonlySet<number> = new Set()

/** The tokens of a text that begins at offset `base` of its block. */
function tokensOf(text: string, base = 0, seams = noSeams): Token[] {
  const tokens: Token[] = []
  let end = -1
  const add = (text: string, start: number, small: boolean) => {
    tokens.push({
      kind: small ? 'word' : kindOf(text),
      text,
      lower: small ? text : text.toLowerCase(),
      start,
      end: start + text.length,
      glued: start === end
    })
    end = start + text.length
  }
  eachToken(text, token, (found, index, small) => {
    const start = base + index
    const seam = seams.size > 0 && /^\d+$/.test(found) ? seamIn(start, found.length, seams) : 0
    if (seam > 0) add(found.slice(0, seam), start, false)
    add(found.slice(seam), start + seam, small)
  })
  return tokens
}

function seamIn(start: number, length: number, seams: ReadonlySet<number>): number {
  for (let at = 1; at < length; at++) if (seams.has(start + at)) return at
  return 0
}

function kindOf(text: string): Token['kind'] {
  if (/\d/.test(text)) return 'figure'
  return /^\p{L}/u.test(text) ? 'word' : 'mark'
}
