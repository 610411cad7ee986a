/** The words that patterns need, read off them when backread is bundled: to read them off takes as long as a draft. */
import type { Needs } from '../draft/needed-words.ts'

/** What patterns need, in numbers: a first draft would wait for words. Each row is one of records: a name, a length, values. */
export interface ListedNeeds {
  /** How many sets of words there are. */
  readonly sets: number
  /** By the key of a word the numbers of the sets that have it. */
  readonly keys: readonly number[]
  /** By the hash of a pattern’s source its ways to match, as `flatWays` writes them; none where that cannot be told. */
  readonly patterns: readonly number[]
}

export const listedNeeds: ListedNeeds = { sets: 0, keys: [], patterns: [] }

/** The ways of a pattern to match, each with the numbers of the sets of words of which it needs one each. */
export type Ways = readonly (readonly number[])[]

/** A row of numbers, as it stands in the list, as the values of each name. */
export function* recordsIn(row: readonly number[]): Generator<[name: number, values: readonly number[]]> {
  for (let at = 0; at < row.length; ) {
    const from = at + 2
    const to = from + (row[at + 1] as number)
    yield [row[at] as number, row.slice(from, to)]
    at = to
  }
}

/** Ways in one row: of each how many sets it needs, and which. */
function flatWays(ways: Ways): readonly number[] {
  return ways.flatMap((sets) => [sets.length, ...sets])
}

/** The ways that stand in a row; `undefined` for none. */
export function waysIn(row: readonly number[]): Ways | undefined {
  const ways: (readonly number[])[] = []
  for (let at = 0; at < row.length; at += 1 + (row[at] as number)) {
    ways.push(row.slice(at + 1, at + 1 + (row[at] as number)))
  }
  return ways.length > 0 ? ways : undefined
}

/**
 * Lists what patterns need.
 *
 * @param needs by the source of each pattern.
 * @throws {Error} if two sources have one hash.
 * @public for the list that a bundle has (scripts/needed.mjs).
 */
export function listNeeds(needs: ReadonlyMap<string, Needs | undefined>): ListedNeeds {
  const numberOfSet = new Map<string, number>()
  const setsByKey = new Map<number, number[]>()
  const waysByHash = new Map<number, readonly number[]>()
  const numberOf = (words: ReadonlySet<string>) => {
    const name = [...words].join(' ')
    const known = numberOfSet.get(name)
    if (known !== undefined) return known
    const set = numberOfSet.size
    numberOfSet.set(name, set)
    for (const word of words) setsByKey.set(keyOf(word), [...(setsByKey.get(keyOf(word)) ?? []), set])
    return set
  }
  for (const [source, ways] of needs) {
    const hash = hashOf(source)
    if (waysByHash.has(hash))
      throw new Error(`Two patterns have the hash ${hash}: let hashOf give longer ones`)
    waysByHash.set(hash, flatWays((ways ?? []).map((sets) => sets.map(numberOf))))
  }
  return { sets: numberOfSet.size, keys: rowOf(setsByKey), patterns: rowOf(waysByHash) }
}

function rowOf(values: ReadonlyMap<number, readonly number[]>): readonly number[] {
  return [...values].flatMap(([name, numbers]) => [name, numbers.length, ...numbers])
}

/** The key of a word’s beginning, 32 bits. That two may share one costs a search in vain, no more. */
export function keyOf(word: string): number {
  let key = 0
  for (let at = 0; at < word.length; at++) key = nextKey(key, word.charCodeAt(at))
  return key
}

/** The key of a beginning with one letter more, given its code. */
export function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code) | 0
}

/** The hash of a text, 32 bits (FNV-1a by code units). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash
}
