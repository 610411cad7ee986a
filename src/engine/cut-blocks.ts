/** Keeps a draft to lengths that any rule can read: no paragraph that a person wrote is cut. */
import { type Block, type BlockParts, createDraft, type Draft } from '../draft/draft.ts'

/** The most characters of one block that are read. The longest paragraphs in print have some 30,000. */
export const longestBlock = 100_000

/** The draft with its overlong blocks cut, and the whole blocks that were. The draft itself where none was. */
export function cutBlocks(draft: Draft): { draft: Draft; cut: readonly Block[] } {
  const cut = draft.blocks.filter(({ text }) => text.length > longestBlock)
  if (cut.length === 0 && draft.meta.every(({ text }) => text.length <= longestBlock)) return { draft, cut }
  const { format, source, comments, ...context } = draft
  const parts = {
    format,
    source,
    comments,
    blocks: draft.blocks.map(cutBlock),
    meta: draft.meta.map(cutBlock)
  }
  return { draft: createDraft(parts, context), cut }
}

function cutBlock(block: Block): BlockParts {
  if (block.text.length <= longestBlock) return block
  const text = block.text.slice(0, endOf(block.text))
  const pieces = block.pieces.filter(({ at }) => at < text.length)
  const last = pieces.pop()
  if (last) {
    const length = Math.min(last.length, text.length - last.at)
    pieces.push({ ...last, length, fileLength: last.length === last.fileLength ? length : last.fileLength })
  }
  const verbatim = block.verbatim.filter(({ end }) => end <= text.length)
  return { ...block, text, pieces, verbatim }
}

/** Where to cut: after the last whole sentence, so that no rule sees one broken off. */
function endOf(text: string): number {
  const window = text.slice(0, longestBlock)
  const sentence = /.*[.!?]["”’)]*(?=\s)/su.exec(window.slice(-2_000))
  if (sentence) return window.length - Math.min(2_000, window.length) + sentence[0].length
  return window.lastIndexOf(' ') > 0 ? window.lastIndexOf(' ') : window.length
}
