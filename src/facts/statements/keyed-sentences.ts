/** Which sentences of a draft may have words with some keys: most have none, and need not be read for them. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { intersection } from '../../draft/search.ts'
import { blockFact, fact } from '../fact.ts'
import { irregularNouns } from '../numbers/data.ts'
import { once } from '../once.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { nominalisations, pastForms } from './data.ts'
import { nearest } from './nearest.ts'
import { keyOf, wordsIn } from './words.ts'

// A draft of so few blocks is looked through sooner than all its words are read.
const fewBlocks = 200

/** The sentences nearest to a claim that may have a word for each of some keys, in the order of the draft. */
export function sentencesWithKeys(claim: Span, keys: readonly string[]): readonly Sentence[] {
  const { draft } = claim.block
  if (draft.blocks.length > fewBlocks) return nearest(sentencesHaving(draft, keys), claim)
  return draft.blocks.filter((block) => keys.every((key) => mayHaveKey(block, key))).flatMap(sentencesOf)
}

const inSmall = blockFact(({ text }) => text.toLowerCase().replaceAll('’', "'"))

function mayHaveKey(block: Block, key: string): boolean {
  const text = inSmall(block)
  // `carried` and `dying` share with `carry` and `die` all but two letters.
  if (text.includes(key.slice(0, Math.max(1, key.length - 2)))) return true
  return (
    otherBeginnings()
      .get(key)
      ?.some((beginning) => text.includes(beginning)) ?? false
  )
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

function sentencesHaving(draft: Draft, keys: readonly string[]): readonly Sentence[] {
  const { sentences, byKey } = index(draft)
  const [first = [], ...others] = keys
    .map((key) => byKey.get(key) ?? [])
    .toSorted((a, b) => a.length - b.length)
  return others.reduce(intersection, first).map((at) => sentences[at] as Sentence)
}

/** The sentences of a draft, and by the keys of words where they stand among them. */
const index = fact(({ blocks }) => {
  const sentences = blocks.flatMap(sentencesOf)
  const byKey = new Map<string, number[]>()
  for (const [at, { block, start, end }] of sentences.entries()) {
    for (const { key } of wordsIn(block, start, end)) {
      const having = byKey.get(key)
      if (!having) byKey.set(key, [at])
      else if (having[having.length - 1] !== at) having.push(at)
    }
  }
  return { sentences, byKey }
})
