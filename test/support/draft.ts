import { type Block, createDraft, type Draft, type WrittenFormat } from '../../src/draft/draft.ts'
import { fileRangeOf, placeOf } from '../../src/draft/place.ts'
import { readers } from '../../src/draft/read/index.ts'

/** Reads a text into a draft. */
export function draftFrom(source: string, format: WrittenFormat): Draft {
  return createDraft(readers[format](source))
}

/** A draft's blocks, a line each: `headline Storm shuts pass`. */
export function outline(draft: Draft, blocks: readonly Block[] = draft.blocks): string[] {
  return blocks.map(({ kind, name, text }) => `${name ?? kind}: ${text}`)
}

/**
 * What the file has at the place of some words of the draft.
 * The place is read by line and column as an editor would, and by offset: both must lead to the same words.
 */
export function inFile(draft: Draft, words: string): string {
  for (const block of [...draft.blocks, ...draft.meta]) {
    const start = block.text.indexOf(words)
    if (start < 0) continue
    const span = { block, start, end: start + words.length }
    const range = fileRangeOf(span)
    const place = placeOf(span)
    if (!range || !place) throw new Error(`No place for \`${words}\``)
    const found = draft.source.slice(range.start, range.end)
    const byLine = betweenPoints(draft.source, place.start, place.end)
    if (byLine !== found) throw new Error(`Lines give \`${byLine}\`, offsets give \`${found}\``)
    return found
  }
  throw new Error(`No block has \`${words}\``)
}

interface LinePoint {
  readonly line: number
  readonly column: number
}

function betweenPoints(source: string, start: LinePoint, end: LinePoint): string {
  return source.slice(offsetOf(source, start), offsetOf(source, end))
}

function offsetOf(source: string, { line, column }: LinePoint): number {
  const before = source.match(/[^\r\n]*(?:\r\n|\n|\r|$)/g) ?? []
  return before.slice(0, line - 1).join('').length + column - 1
}

/** Checks that a draft's maps hold together: without gaps, within the file, and true to its characters. */
export function faultsOf(draft: Draft): string[] {
  return [...draft.blocks, ...draft.meta].flatMap((block) => {
    const { text, pieces } = block
    const faults: string[] = []
    let at = 0
    for (const piece of pieces) {
      if (piece.at !== at) faults.push(`gap at ${at}`)
      at = piece.at + piece.length
      const written = draft.source.slice(piece.fileAt, piece.fileAt + piece.fileLength)
      if (written.length !== piece.fileLength) faults.push(`outside the file at ${piece.fileAt}`)
      if (piece.length === piece.fileLength && bare(written) !== bare(text.slice(piece.at, at)))
        faults.push(`\`${text.slice(piece.at, at)}\` stands on \`${written}\``)
    }
    if (at !== text.length) faults.push(`map ends at ${at} of ${text.length}`)
    if (text.trim() === '') faults.push('no words')
    return faults.map((fault) => `${block.kind} \`${text.slice(0, 40)}\`: ${fault}`)
  })
}

function bare(text: string): string {
  return text.replace(/\s/g, ' ').replace(/\0/g, '\uFFFD')
}
