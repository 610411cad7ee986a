/** Reads plain text: which lines belong together, and where each character of a block stands in the file. */
import type { BlockParts, DraftParts, Piece } from '../draft.ts'
import { tellKindsByForm } from '../form.ts'

/** A line without its end: offsets into the file. */
interface Line {
  readonly text: string
  readonly start: number
}

/**
 * Reads plain text into blocks. A blank line always parts paragraphs; a single newline parts them too, unless the
 * draft is wrapped: then the lines of a paragraph are joined by a space.
 */
export function readText(source: string): DraftParts {
  const chunks = chunksOf(linesOf(source))
  const width = wrapWidth(chunks)
  const blocks = chunks.flatMap((chunk) => paragraphsOf(chunk, width)).map(blockOf)
  return { format: 'text', source, blocks: tellKindsByForm(blocks, { headlines: true, captions: true }) }
}

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const end = /\r\n|[\n\r\u2028\u2029]/g
  let start = 0
  for (const match of source.matchAll(end)) {
    lines.push({ text: source.slice(start, match.index), start })
    start = match.index + match[0].length
  }
  lines.push({ text: source.slice(start), start })
  return lines
}

/** Runs of lines without a blank one between them. */
function chunksOf(lines: readonly Line[]): Line[][] {
  const chunks: Line[][] = []
  let chunk: Line[] = []
  for (const line of lines) {
    if (line.text.trim() !== '') chunk.push(line)
    else if (chunk.length > 0) {
      chunks.push(chunk)
      chunk = []
    }
  }
  if (chunk.length > 0) chunks.push(chunk)
  return chunks
}

const longestWrap = 132
const shortestWrap = 40

/**
 * The column at which the draft's lines were wrapped, or 0 where they were not.
 * Wrapped text shows by its breaks: nearly every one comes where the next word would not have fitted, and several
 * fall in mid-sentence.
 */
function wrapWidth(chunks: readonly Line[][]): number {
  const breaks = chunks.flatMap((chunk) =>
    chunk.slice(1).map((next, at) => ({ line: chunk[at] as Line, next }))
  )
  const middle = breaks.filter(({ line, next }) => isMidSentence(line, next))
  if (middle.length < 1) return 0
  const width = middle.reduce((most, { line }) => Math.max(most, line.text.trimEnd().length), 0)
  if (width > longestWrap || width < shortestWrap) return 0
  const full = middle.filter(({ line, next }) => isFull(line, next, width))
  return full.length * 4 >= middle.length * 3 && full.length * 2 >= breaks.length ? width : 0
}

function isMidSentence(line: Line, next: Line): boolean {
  return /[\p{L}\p{N},;–—-]\s*$/u.test(line.text) && /^\s*[\p{Ll}\p{N}("‘“']/u.test(next.text)
}

/** Whether the next line's first word would not have fitted; a few columns of grace for hands that break early. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? ''
  return line.text.trimEnd().length + 1 + word.length > width - 4
}

const listMark = /^\s*(?:[-*+•‣·]|\d{1,2}[.)])\s+(?=\S)/u

function paragraphsOf(chunk: readonly Line[], width: number): Line[][] {
  const paragraphs: Line[][] = []
  let previous: Line | undefined
  for (const line of chunk) {
    const joins = previous !== undefined && width > 0 && joinsPrevious(previous, line, width)
    if (joins) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

function joinsPrevious(previous: Line, line: Line, width: number): boolean {
  if (listMark.test(line.text)) return false
  if (previous.text.length > longestWrap || line.text.length > longestWrap) return false
  const indented = /^\s{2,}|^\t/.test(line.text) && !/^\s/.test(previous.text)
  if (indented) return false
  return isFull(previous, line, width) || isMidSentence(previous, line)
}

function blockOf(lines: readonly Line[]): BlockParts {
  const first = lines[0] as Line
  const mark = listMark.exec(first.text)
  const pieces: Piece[] = []
  let text = ''
  let fileEnd = 0
  for (const [index, line] of lines.entries()) {
    const skipped =
      index === 0 && mark ? mark[0].length : (/^\s*/.exec(line.text) as RegExpExecArray)[0].length
    const words = line.text.slice(skipped).trimEnd()
    const fileAt = line.start + skipped
    if (index > 0) {
      pieces.push({ at: text.length, length: 1, fileAt: fileEnd, fileLength: fileAt - fileEnd })
      text += ' '
    }
    pieces.push({ at: text.length, length: words.length, fileAt, fileLength: words.length })
    text += words
    fileEnd = fileAt + words.length
  }
  return { kind: mark ? 'list-item' : 'body', text, pieces }
}
