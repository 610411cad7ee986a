/** Where names come close to each other. */
import { fact } from '../fact.ts'
import { fold } from '../people/persons.ts'
import { perWord } from '../per-word.ts'
import { nameSpellings } from './index.ts'
import { isOneSlip, neighbourhood, soundOf } from './slips.ts'

/** What spellings that come close share: the word with a letter less, or its sound. */
const keysOf = perWord((spelling): readonly string[] => {
  const folded = fold(spelling)
  return [...neighbourhood(folded), `~${soundOf(folded)}`]
})

/** Pairs of spellings one slip or one sound apart; found by what they share, not by holding each against each. */
export const nearNames = fact((draft): readonly (readonly [string, string])[] => {
  const seen = new Set<string>()
  const near: [string, string][] = []
  for (const bucket of bucketsOf(nameSpellings(draft).keys())) {
    // A bucket of many is one of two-letter stubs, which tell nothing.
    if (typeof bucket === 'string' || bucket.length > 12) continue
    for (const [index, x] of bucket.entries()) {
      for (const y of bucket.slice(index + 1)) {
        const key = x < y ? `${x} ${y}` : `${y} ${x}`
        if (seen.has(key)) continue
        seen.add(key)
        const [fx, fy] = [fold(x), fold(y)]
        if (fx === fy || isOneSlip(fx, fy) || soundOf(fx) === soundOf(fy)) near.push([x, y])
      }
    }
  }
  return near
})

/** Spellings by what they share; most share nothing, and stand by themselves. */
function bucketsOf(spellings: Iterable<string>): Iterable<string | readonly string[]> {
  const buckets = new Map<string, string | string[]>()
  for (const spelling of spellings) {
    for (const key of keysOf(spelling)) {
      const bucket = buckets.get(key)
      if (bucket === undefined) buckets.set(key, spelling)
      else if (typeof bucket === 'string') buckets.set(key, [bucket, spelling])
      else bucket.push(spelling)
    }
  }
  return buckets.values()
}
