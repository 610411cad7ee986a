/** Parts that a whole leaves over: `12 of the 20 seats, leaving eight for the rest`, `two of the ten died; the other eight …`. */
import type { NumberedSentence } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { apart, isExact, type Sum, summed } from './sum.ts'

const ofWhole =
  /^(?: [\p{L}-]+s)? (?:out )?of (?:(?:the|its|his|her|their|these|those|all) )?(?:[\p{L}\p{M}.’'-]+[’']s? )?$/u
const leaving = /^[^.;:]{0,60}\bleaving (?:just |only )?$/u
const toOthers =
  /^(?: (?:seats|places|members))?(?:[.,;]| (?:for|to|with) (?:(?:every(?:one|body)|all) else|the (?:rest|others?|opposition|remaining)|others)\b| (?:open|standing|running|in (?:use|service|operation))\b)/u
const theOther = /\b[Tt]he (?:other|remaining) $/u

/** The sums that a sentence makes of a part, its whole and what is left. */
export function leftoversIn(
  { sentence, found }: NumberedSentence,
  before: NumberedSentence | undefined
): Sum[] {
  const { block, start } = sentence
  const figures = found.map(({ quantity }) => quantity)
  const own = figures.flatMap((part, index) => {
    const [whole, rest, more] = figures.slice(index + 1)
    if (!whole || !rest || !isPair(part, whole)) return []
    const gap = block.text.slice(whole.end, rest.start)
    const after = block.text.slice(rest.end, sentence.end)
    const isLeft = leaving.test(gap) && toOthers.test(after)
    const isOther = theOther.test(gap) && gap.length < 80
    if (
      (!isLeft && !isOther) ||
      (isLeft && more && /^[^.;]*\band\b/u.test(block.text.slice(rest.end, more.start)))
    )
      return []
    return sumOf(whole, part, rest)
  })
  const [rest] = figures
  const [part, whole, third] = before?.found.map(({ quantity }) => quantity) ?? []
  const isNext =
    before?.sentence.block === block &&
    before.sentence.index === sentence.index - 1 &&
    part &&
    whole &&
    !third
  if (
    !isNext ||
    !rest ||
    !isPair(part, whole) ||
    !/^The (?:other|remaining) $/u.test(block.text.slice(start, rest.start))
  )
    return own
  return [...own, ...sumOf(whole, part, rest)]
}

/** `12 of the council’s 20` */
function isPair(part: Quantity, whole: Quantity): boolean {
  return (
    part.value < whole.value &&
    !part.unit &&
    !whole.unit &&
    ofWhole.test(whole.block.text.slice(part.figure.end, whole.start))
  )
}

function sumOf(whole: Quantity, part: Quantity, rest: Quantity): Sum[] {
  const lemma = rest.counted?.lemma
  if (![whole, part, rest].every(isExact) || rest.unit || rest.value >= whole.value) return []
  if (lemma && whole.counted && lemma !== whole.counted.lemma) return []
  // `Three of the 25 … the other two` are two of some others.
  if ((part.value + rest.value) * 5 < whole.value * 3) return []
  if (apart.test(whole.block.text.slice(part.start, whole.end))) return []
  return [{ complete: true, ...summed(whole, [part, rest]) }]
}
