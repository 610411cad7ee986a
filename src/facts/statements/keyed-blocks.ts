/** Which blocks of a draft may have words with some keys: most have none, and need not be read for them. */
import type { Block, Draft } from '../../draft/draft.ts'
import { blockFact, fact } from '../fact.ts'
import { irregularNouns } from '../numbers/data.ts'
import { once } from '../once.ts'
import { nominalisations, pastForms } from './data.ts'
import { keyOf, wordsIn } from './words.ts'

/** The blocks that may have a word for each of some keys, in their order. */
export function blocksWithKeys(draft: Draft, keys: readonly string[]): readonly Block[] {
  return fewestFor(draft, keys).filter((block) => keys.every((key) => mayHaveKey(block, key)))
}

const inSmall = blockFact(({ text }) => text.toLowerCase().replaceAll('’', "'"))

function mayHaveKey(block: Block, key: string): boolean {
  const text = inSmall(block)
  return beginningsOf(key).some((beginning) => text.includes(beginning))
}

/** How words with a key may begin: `carried` and `dying` share with `carry` and `die` all but two letters. */
function beginningsOf(key: string): readonly string[] {
  return [key.slice(0, Math.max(1, key.length - 2)), ...(otherBeginnings().get(key) ?? [])]
}

/** How words begin whose key is that of another word: `child` of `children`, `sa` of `sale` and `sales` for `sell`. */
const otherBeginnings = once((): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>()
  const add = (word: string, beginning: string) =>
    found.set(keyOf(word), [...(found.get(keyOf(word)) ?? []), beginning])
  for (const form of pastForms.keys()) add(form, form)
  for (const form of irregularNouns.keys()) add(form, form)
  for (const noun of nominalisations.keys()) add(noun, noun.slice(0, -2))
  return found
})

// A draft of so few blocks is looked through sooner than its words are gathered.
const fewBlocks = 200

/** The blocks that have the rarest of the keys; all, in a draft of few. */
function fewestFor(draft: Draft, keys: readonly string[]): readonly Block[] {
  let fewest = draft.blocks
  if (fewest.length <= fewBlocks) return fewest
  const byKey = blocksByKey(draft)
  for (const key of keys) {
    const blocks = byKey.get(key) ?? []
    if (blocks.length < fewest.length) fewest = blocks
  }
  return fewest
}

const blocksByKey = fact(({ blocks }): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, Block[]>()
  for (const block of blocks) {
    for (const { key } of wordsIn(block, 0, block.text.length)) {
      const having = found.get(key)
      if (!having) found.set(key, [block])
      else if (having[having.length - 1] !== block) having.push(block)
    }
  }
  return found
})
