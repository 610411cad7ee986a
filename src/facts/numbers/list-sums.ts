/** Wholes over lists whose items are their parts. */
import type { Draft } from '../../draft/draft.ts'
import { sentencesOf } from '../sentences.ts'
import { lists } from './enumerations.ts'
import { quantitiesOf } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { isClose, isExact, isWhole, type Sum, summed } from './sum.ts'

/** `The festival has €10 million, in all from three sources:` over bullets with a figure each. */
export function listSums(draft: Draft): Sum[] {
  return lists(draft).flatMap((list) => {
    if (list.form !== 'list' || !list.announced || list.isOpen) return []
    const sentence = sentencesOf(list.introduction.block).at(-1)
    if (!sentence || /\b(?:including|among|such as)\b/u.test(sentence.text)) return []
    const parts = list.items.map((item) => {
      const inside = sentencesOf(item.block).flatMap(quantitiesOf)
      return inside.length === 1 && item.text.length < 80 ? inside[0] : undefined
    })
    if (parts.length < 2 || !parts.every((part): part is Quantity => part !== undefined && isExact(part)))
      return []
    const unit = parts[0]?.unit?.name
    const wholes = quantitiesOf(sentence).filter(
      (each) => each.unit?.name === unit && each.value !== parts.length
    )
    const [whole] = wholes
    if (!whole || wholes.length > 1 || !isWhole(whole) || parts.some((part) => part.unit?.name !== unit))
      return []
    const isSaid =
      /\b(?:in all|total|altogether|made up|split|breaks? down|broken down|as follows|sources|shared|divided)\b/u.test(
        sentence.text
      )
    const isNear = parts.length > 2 && isClose(whole, parts)
    if (whole.unit?.kind !== 'money' && !isSaid && !isNear) return []
    return [{ complete: isSaid || isNear, ...summed(whole, parts) }]
  })
}
