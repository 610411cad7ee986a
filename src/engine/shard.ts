/** Deals drafts out to several machines: each of `count` runs takes its own share of the same files. */

/** One share of several. */
export interface Shard {
  /** From 1. */
  readonly index: number
  readonly count: number
}

/**
 * Whether a draft is of a share. Told from its path alone, so that another draft that comes or goes moves none.
 *
 * @param name the path relative to the working folder, with `/`.
 */
export function isOfShard(name: string, { index, count }: Shard): boolean {
  return hash(name) % count === index - 1
}

/** FNV-1a of the UTF-8 bytes, mixed once more: its last bits alone are not even enough to divide by. */
function hash(text: string): number {
  let state = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193)
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}
