/** Reads plain text: which lines belong together, and where each character of a block stands in the file. */
import type { BlockParts, DraftParts, Piece } from '../draft.ts'
import { tellKindsByForm } from '../form.ts'
import { addressRanges } from '../verbatim.ts'

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
  const wrap = wrapOf(chunks)
  const blocks = groupLists(chunks.flatMap((chunk) => paragraphsOf(chunk, wrap)).map(blockOf))
  return { format: 'text', source, blocks: tellKindsByForm(blocks, { headlines: true, captions: true }) }
}

function linesOf(source: string): Line[] {
  const lines: Line[] = []
  const end = /\r\n|[\n\r\f\v\u2028\u2029]/g
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

/** How a draft's lines were wrapped: at which column, and how far its lines within a paragraph are indented. */
interface Wrap {
  readonly width: number
  readonly indent: number
}

/**
 * How the draft's lines were wrapped; `undefined` where they were not.
 * Wrapped text shows by its breaks: some fall in mid-sentence, and nearly all of these come where the next word would
 * not have fitted.
 */
function wrapOf(chunks: readonly Line[][]): Wrap | undefined {
  const breaks = chunks.flatMap((chunk) =>
    chunk.slice(1).map((next, at) => ({ line: chunk[at] as Line, next }))
  )
  const middle = breaks.filter(({ line, next }) => isMidSentence(line, next))
  const lengths = middle.map(({ line }) => line.text.trimEnd().length).sort((a, b) => a - b)
  // A lone longer line has an address in it that could not be broken.
  const width = lengths[Math.floor((lengths.length - 1) * 0.98)] ?? 0
  if (width > longestWrap || width < shortestWrap) return undefined
  const full = middle.filter(({ line, next }) => isFull(line, next, width))
  if (full.length * 4 < middle.length * 3 || middle.length * 6 < breaks.length) return undefined
  const indents = middle.map(({ next }) => indentOf(next)).sort((a, b) => a - b)
  return { width, indent: indents[indents.length >> 1] ?? 0 }
}

/** `The council will meet on⏎the first Monday`: the next line begins with a small letter. */
function isMidSentence(line: Line, next: Line): boolean {
  return /[\p{L}\p{N},;–—"”’')-]\s*$/u.test(line.text) && /^\s*["“‘'(]?\p{Ll}/u.test(next.text)
}

/** Whether the next line's first word would not have fitted; a few columns of grace for hands that break early. */
function isFull(line: Line, next: Line, width: number): boolean {
  const word = /^\s*(\S+)/.exec(next.text)?.[1] ?? ''
  return line.text.trimEnd().length + 1 + word.length > width - 4
}

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length
}

const listMark = /^\s*(?:[-*+•‣·●▪◦■]|\(?\d{1,2}[.)])\s+(?=\S)/u

function paragraphsOf(chunk: readonly Line[], wrap: Wrap | undefined): Line[][] {
  const paragraphs: Line[][] = []
  let previous: Line | undefined
  for (const line of chunk) {
    if (previous && wrap && joinsPrevious(previous, line, wrap)) paragraphs.at(-1)?.push(line)
    else paragraphs.push([line])
    previous = line
  }
  return paragraphs
}

function joinsPrevious(previous: Line, line: Line, { width, indent }: Wrap): boolean {
  if (listMark.test(line.text)) return false
  if (previous.text.length > longestWrap || line.text.length > longestWrap) return false
  const opensParagraph = indentOf(line) >= indent + 2 && !listMark.test(previous.text)
  return !opensParagraph && (isFull(previous, line, width) || isMidSentence(previous, line))
}

/** Items that follow one another are one list. */
function groupLists(blocks: readonly BlockParts[]): BlockParts[] {
  let group = 0
  return blocks.map((block, index) => {
    if (block.kind !== 'list-item') return block
    if (blocks[index - 1]?.kind !== 'list-item') group++
    return { ...block, group }
  })
}

// Blanks without end read as one: many a pattern takes time that grows with the square of them.
const longGap = /\s{40,}/g

function blockOf(lines: readonly Line[]): BlockParts {
  const first = lines[0] as Line
  const mark = listMark.exec(first.text)
  const pieces: Piece[] = []
  let text = ''
  let fileEnd = 0
  const add = (words: string, fileAt: number) => {
    if (pieces.length > 0) {
      pieces.push({ at: text.length, length: 1, fileAt: fileEnd, fileLength: fileAt - fileEnd })
      text += ' '
    }
    pieces.push({ at: text.length, length: words.length, fileAt, fileLength: words.length })
    text += words
    fileEnd = fileAt + words.length
  }
  for (const [index, line] of lines.entries()) {
    const skipped =
      index === 0 && mark ? mark[0].length : (/^\s*/.exec(line.text) as RegExpExecArray)[0].length
    const words = line.text.slice(skipped).trimEnd()
    let at = 0
    // Not `matchAll`, which makes a copy of the pattern for each line.
    longGap.lastIndex = 0
    for (let gap = longGap.exec(words); gap; gap = longGap.exec(words)) {
      add(words.slice(at, gap.index), line.start + skipped + at)
      at = longGap.lastIndex
    }
    add(words.slice(at), line.start + skipped + at)
  }
  const verbatim = addressRanges(text)
  return { kind: mark ? 'list-item' : 'body', text, pieces, ...(verbatim.length > 0 ? { verbatim } : {}) }
}
