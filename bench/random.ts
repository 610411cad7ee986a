/** A seeded source of chance, so that a benchmark plants the same slips in every run. */
export interface Random {
  /** A number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number
  /** One of the list, or `undefined` where it is empty. */
  readonly pick: <T>(list: readonly T[]) => T | undefined
}

/**
 * Makes a source of chance: mulberry32, started from a hash (FNV-1a) of the seed.
 *
 * @param seed any text; the benchmark uses the run's seed, the article's id and the slip's name, so that a new slip
 * moves no other.
 */
export function randomFrom(seed: string): Random {
  let state = 0x811c9dc5
  for (let at = 0; at < seed.length; at++) state = Math.imul(state ^ seed.charCodeAt(at), 0x01000193)
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return { below, pick: (list) => list[below(list.length)] }
}
