/** Searches a draft for the patterns of statements. */
import type { Block, Draft } from '../../draft/draft.ts'
import { blocksFor } from '../vocabulary.ts'

// What is longer is no prose.
const longestBlock = 100_000

/** Whether a block is short enough to be prose. */
export function isProse({ text }: Block): boolean {
  return text.length <= longestBlock
}

/**
 * The matches of a global pattern in a draft, block by block.
 *
 * @param pattern matches no empty text.
 * @param isMeant which blocks are searched.
 */
export function matchesOf(
  draft: Draft,
  pattern: RegExp,
  isMeant: (block: Block) => boolean = () => true
): (readonly [Block, RegExpExecArray])[] {
  const found: (readonly [Block, RegExpExecArray])[] = []
  for (const block of blocksFor(draft, pattern)) {
    if (!isMeant(block)) continue
    // `matchAll` would copy the pattern each time.
    pattern.lastIndex = 0
    for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text))
      found.push([block, match])
  }
  return found
}
