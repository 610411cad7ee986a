/** Searches a draft for the patterns of statements. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { blocksFor } from '../vocabulary.ts'

// What is longer is no prose.
const longestBlock = 100_000

/** Whether a block is short enough to be prose. */
export function isProse({ text }: Block): boolean {
  return text.length <= longestBlock
}

/** `Councillor cleared of fraud`: told in short. */
export function isHeadline({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst'
}

type Match = readonly [Block, RegExpExecArray]

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
): readonly Match[] {
  return search(blocksFor(draft, pattern).filter(isMeant), pattern)
}

const headlines = fact(({ blocks }) => blocks.filter(isHeadline))

/** The matches of a global pattern in headlines and standfirsts, which take less time to search than to tell from others. */
export function matchesOnTop(draft: Draft, pattern: RegExp): readonly Match[] {
  return search(headlines(draft), pattern)
}

function search(blocks: readonly Block[], pattern: RegExp): readonly Match[] {
  const found: Match[] = []
  for (const block of blocks) {
    // `matchAll` would copy the pattern each time.
    pattern.lastIndex = 0
    for (let match = pattern.exec(block.text); match; match = pattern.exec(block.text))
      found.push([block, match])
  }
  return found
}
