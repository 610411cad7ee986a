/** Small words around verbs. */
import { wordSet } from '../../draft/word-set.ts'

export const be = wordSet('is are was were be been being got get getting')

export const auxiliaries = wordSet(
  'has have had having will would could may might must can should did do does to'
)

/** Words that open what a verb is done to. */
export const opensObject = wordSet(
  'the a an his her its their this that these those some any him them it us me you no every each'
)

const adverbs = wordSet('also now already then since so far later still just soon all both each')

export function isAdverb(lower: string): boolean {
  return adverbs.has(lower) || (lower.endsWith('ly') && /^\p{L}{2,}ly$/u.test(lower))
}
