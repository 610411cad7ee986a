/** What is known of a draft, by the blocks in which it stands. */
import type { Block, Draft } from '../draft/draft.ts'
import { fact } from './fact.ts'

interface InBlock {
  readonly block: Block
}

/** Groups what stands in blocks; in each group the order stays. */
export function groupByBlock<T extends InBlock>(all: readonly T[]): ReadonlyMap<Block, readonly T[]> {
  const groups = new Map<Block, T[]>()
  for (const each of all) {
    const group = groups.get(each.block)
    if (group) group.push(each)
    else groups.set(each.block, [each])
  }
  return groups
}

const none: readonly never[] = []

/** Makes of a fact of drafts one of their blocks: those of its parts that stand in a block, in their order. */
export function byBlock<T extends InBlock>(
  of: (draft: Draft) => readonly T[]
): (block: Block) => readonly T[] {
  const groups = fact((draft) => groupByBlock(of(draft)))
  return (block) => groups(block.draft).get(block) ?? none
}
