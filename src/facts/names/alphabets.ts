/** Words in which a letter of another alphabet passes for a Latin one: `Pesков`. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { inOneAlphabet } from './slips.ts'

/** A word of two alphabets; its span leaves a possessive ending out. */
export interface MixedWord extends Span {
  /** The word in Latin letters alone. */
  readonly latin: string
  /** The letters of the other alphabet, in backticks. */
  readonly letters: string
}

/** What is neither a Latin letter nor a mark that stands among them: told much sooner than what alphabet it is of. */
const foreign = /[^\0-\u036f\u1e00-\u1eff\u2000-\u2bff]/

/** The words of a draft that mix alphabets, in order. */
export const mixedAlphabets = fact((draft): readonly MixedWord[] => {
  return draft.blocks.flatMap((block) => {
    if (!foreign.test(block.text) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(block.text)) return []
    return [...block.text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: text, index }): MixedWord[] => {
      const latin = inOneAlphabet(text)
      if (latin === undefined) return []
      const letters = [...new Set(text.match(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu))].map(
        (letter) => `\`${letter}\``
      )
      return [{ block, start: index, end: index + text.length, latin, letters: letters.join(', ') }]
    })
  })
})
