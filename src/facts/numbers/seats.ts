/** Seats of a chamber and those who hold them: `holds 64 seats and the opposition 57 in the 120-seat chamber`. */
import type { Sentence } from '../sentences.ts'
import type { Quantity } from './quantity.ts'
import { apart, isClose, isExact, left, type Sum, summed } from './sum.ts'

/** `holds 64 seats and the opposition 57 in the 120-seat chamber`: more than there are. */
export function seatsOf(sentence: Sentence, whole: Quantity, figures: readonly Quantity[]): Sum | undefined {
  if (
    !whole.hyphenated ||
    !/^(?:seat|member)$/u.test(whole.counted?.lemma ?? '') ||
    apart.test(sentence.text)
  )
    return undefined
  const parts = figures.filter(
    (each) => each !== whole && !each.unit && (!each.counted || each.counted.lemma === whole.counted?.lemma)
  )
  if (
    parts.length < 2 ||
    !parts.some(({ counted }) => counted) ||
    parts.some((each) => !isExact(each) || each.value > whole.value)
  )
    return undefined
  return {
    ...summed(whole, parts),
    complete: parts.length > 2 && isClose(whole, parts) && !left.test(sentence.text)
  }
}
