/** Where names come close to each other. */
import { fact } from '../fact.ts'
import { fold } from '../people/persons.ts'
import { perWord } from '../per-word.ts'
import { names } from './index.ts'
import type { NameWord } from './name-words.ts'
import { isOneSlip, neighbourhood, soundOf } from './slips.ts'

/** Two spellings that come close, each with where it stands. */
export interface NearPair {
  readonly a: readonly NameWord[]
  readonly b: readonly NameWord[]
}

/** What spellings that come close share: the word with a letter less, or its sound. */
const keysOf = perWord((spelling): readonly string[] => {
  const folded = fold(spelling)
  return [...neighbourhood(folded), `~${soundOf(folded)}`]
})

/** Spellings one slip or one sound apart; found by what they share, not by holding each against each. */
export const nearNames = fact((draft): readonly NearPair[] => {
  const { bySpelling } = names(draft)
  const buckets = new Map<string, string[]>()
  for (const spelling of bySpelling.keys()) {
    for (const key of keysOf(spelling)) {
      const bucket = buckets.get(key)
      if (bucket) bucket.push(spelling)
      else buckets.set(key, [spelling])
    }
  }
  const seen = new Set<string>()
  const near: NearPair[] = []
  for (const bucket of buckets.values()) {
    // A bucket of many is one of two-letter stubs, which tell nothing.
    if (bucket.length < 2 || bucket.length > 12) continue
    for (const [index, x] of bucket.entries()) {
      for (const y of bucket.slice(index + 1)) {
        const key = x < y ? `${x} ${y}` : `${y} ${x}`
        if (seen.has(key)) continue
        seen.add(key)
        const [fx, fy] = [fold(x), fold(y)]
        if (fx !== fy && !isOneSlip(fx, fy) && soundOf(fx) !== soundOf(fy)) continue
        near.push({ a: bySpelling.get(x) ?? [], b: bySpelling.get(y) ?? [] })
      }
    }
  }
  return near
})
