import type { BlockParts } from '../../draft.ts'

/**
 * Sets blocks on lines of their own, with what stands before the first word of one: the mark of a list's item.
 *
 * @param isSameLine whether a block goes on the line of the one before, after a tab.
 * @returns the lines, and the blocks with their places in them.
 */
export function setOnLines(
  blocks: readonly BlockParts[],
  isSameLine: (before: BlockParts, block: BlockParts) => boolean,
  markOf: (block: BlockParts) => string
): { source: string; blocks: BlockParts[] } {
  let source = ''
  const placed = blocks.map((block, index): BlockParts => {
    const before = blocks[index - 1]
    if (before) source += isSameLine(before, block) ? '\t' : '\n'
    source += markOf(block)
    const { length } = block.text
    const pieces = [{ at: 0, length, fileAt: source.length, fileLength: length }]
    source += block.text
    return { ...block, pieces }
  })
  return { source, blocks: placed }
}
