import type { Block, Draft } from '../draft/draft.ts'

/**
 * Makes a fact: something that is worked out once for a draft, when it is first asked for, and freed with the draft.
 *
 * @param compute reads a draft and gives plain readonly data; it may use other facts, and never reports.
 */
export function fact<T>(compute: (draft: Draft) => T): (draft: Draft) => T {
  const known = new WeakMap<Draft, { value: T }>()
  return (draft) => {
    let entry = known.get(draft)
    if (!entry) {
      entry = { value: compute(draft) }
      known.set(draft, entry)
    }
    return entry.value
  }
}

// What is known of every word of ten megabytes would fill the memory: there a block is read again instead.
const longestKept = 2_000_000

/** Makes a fact of a single block, freed with its draft; in a very long draft it is worked out each time. */
export function blockFact<T extends object>(compute: (block: Block) => T): (block: Block) => T {
  const known = new WeakMap<Block, T>()
  return (block) => {
    const found = known.get(block)
    if (found) return found
    const value = compute(block)
    if (block.draft.source.length <= longestKept) known.set(block, value)
    return value
  }
}
