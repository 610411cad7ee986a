import type { Block, Draft } from '../draft/draft.ts'

/** What is known of a draft, by the numbers of the facts. */
type Known = ({ readonly value: unknown } | undefined)[]

// It stands in the draft itself: from a WeakMap, the collector of young objects lets no draft go.
const facts = Symbol('facts')
let count = 0

function knownOf(draft: Draft & { readonly [facts]?: Known }): Known {
  const found = draft[facts]
  if (found) return found
  const known: Known = []
  Object.defineProperty(draft, facts, { value: known })
  return known
}

/**
 * Makes a fact: something that is worked out once for a draft, when it is first asked for, and freed with the draft.
 *
 * @param compute reads a draft and gives plain readonly data; it may use other facts, and never reports.
 */
export function fact<T>(compute: (draft: Draft) => T): (draft: Draft) => T {
  const number = count++
  return (draft) => {
    const known = knownOf(draft)
    const entry = known[number]
    if (entry) return entry.value as T
    const value = compute(draft)
    known[number] = { value }
    return value
  }
}

/** Makes a fact of a single block, freed with its draft. */
export function blockFact<T>(compute: (block: Block) => T): (block: Block) => T {
  const blocks = fact(() => new Map<Block, T>())
  return (block) => {
    const known = blocks(block.draft)
    const found = known.get(block)
    if (found !== undefined || known.has(block)) return found as T
    const value = compute(block)
    known.set(block, value)
    return value
  }
}
