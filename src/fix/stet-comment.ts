/** Where to write the comment that lets a finding stand. */
import type { Block, Draft } from '../draft/draft.ts'
import type { SourceEdit } from './edits.ts'

/**
 * The edit that puts `<!-- stet RULE -->` before the block of a finding.
 *
 * @param offset where the finding begins, an offset into the draft's source.
 * @returns `undefined` where no comment can stand: in plain text, front matter, lists, tables and attributes.
 */
export function stetComment(draft: Draft, ruleId: string, offset: number): SourceEdit | undefined {
  const block = draft.blocks.find((each) => encloses(each, offset))
  const start = block?.pieces[0]?.fileAt
  if (!block || start === undefined || nowhere.has(block.kind)) return undefined
  const comment = `<!-- stet ${ruleId} -->`
  if (draft.format === 'html') return { start, end: start, text: comment }
  if (draft.format !== 'markdown') return undefined
  const lineStart = draft.source.lastIndexOf('\n', start - 1) + 1
  // A heading's `# `, a block quote's `> `, the marks of emphasis that a paragraph opens with.
  const indent = /^([ \t>]*)(?:#{1,6}[ \t]+)?[*_~]*$/.exec(draft.source.slice(lineStart, start))?.[1]
  return indent === undefined
    ? undefined
    : { start: lineStart, end: lineStart, text: `${indent}${comment}${lineBreakOf(draft.source)}` }
}

const nowhere: ReadonlySet<Block['kind']> = new Set(['alt', 'meta', 'list-item', 'table-cell'])

function encloses({ pieces }: Block, offset: number): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return (
    first !== undefined &&
    last !== undefined &&
    first.fileAt <= offset &&
    offset < last.fileAt + last.fileLength
  )
}

function lineBreakOf(source: string): string {
  return /\r\n|\n|\r/.exec(source)?.[0] ?? '\n'
}
