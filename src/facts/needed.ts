/** The words that patterns need, read off them when backread is bundled: to read them off takes as long as a draft. */
import type { Needs } from '../draft/needed-words.ts'

/**
 * By the hash of a pattern’s source the ways in which it can match: parted by `|`, the sets of words that each needs by
 * `&`, the words of a set by a space. Empty where that cannot be told.
 */
export const neededOf: Readonly<Record<string, string>> = {}

/** Writes needs as they stand in the list. */
export function writeNeeds(needs: Needs | undefined): string {
  return (needs ?? []).map((sets) => sets.map((keys) => [...keys].join(' ')).join('&')).join('|')
}

/** Reads needs as they stand in the list. */
export function readNeeds(text: string): readonly (readonly (readonly string[])[])[] | undefined {
  if (text === '') return undefined
  return text.split('|').map((way) => way.split('&').map((keys) => keys.split(' ')))
}

/** The hash of a text, 32 bits in base 36 (FNV-1a by code units). */
export function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
