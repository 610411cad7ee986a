/** Wholes whose parts stand in the sentence after them. */
import { type Sentence, sentencesOf } from '../sentences.ts'
import { familyOf } from './families.ts'
import type { NumberedSentence } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import {
  apart,
  beforeRest,
  closed,
  isClose,
  isExact,
  isWhole,
  left,
  mayLeaveMore,
  type Sum,
  summed
} from './sum.ts'

/** The sums that a sentence makes with a whole of the sentence before it. */
export function acrossSentences(here: NumberedSentence, before: NumberedSentence | undefined): Sum[] {
  if (before?.sentence.block !== here.sentence.block) return []
  if (before.sentence.index === here.sentence.index - 1)
    return [...takenUp(here, before), ...sharedOut(here, before), ...toTheLast(here, before)]
  return []
}

const takesUp =
  /^(?:(?:The (?:dead|victims|injured|wounded|casualties|group|winners|others|crew|jury|team)|They|Those \p{L}+|Of (?:them|these|those)|All) ?,? ?(?:were|are|included?|is|was|comprised?)?\s*)?$/u

/** `Twelve people were held. Eight were men and five were women.` */
function takenUp({ sentence, found }: NumberedSentence, before: NumberedSentence): Sum[] {
  const parts = found.map(({ quantity }) => quantity)
  const wholes = before.found.map(({ quantity }) => quantity)
  const [whole] = wholes
  const first = parts[0]
  if (!whole || !first || wholes.length > 1 || parts.length < 2) return []
  if (!takesUp.test(sentence.block.text.slice(sentence.start, first.start))) return []
  const isPlain = [whole, ...parts].every((each) => isExact(each) && !each.unit)
  const family = isPlain ? familyOf(sentence, parts) : undefined
  if (!family?.complete || family.kin || apart.test(sentence.text) || whole.value < first.value) return []
  return [{ complete: !left.test(sentence.text), ...summed(whole, parts) }]
}

/** `It will cut 900 jobs. 400 go in Lyon, 300 in Turin and the remaining 150 in Lille.` */
function toTheLast({ sentence, found }: NumberedSentence, before: NumberedSentence): Sum[] {
  const parts = found.map(({ quantity }) => quantity)
  const last = parts.at(-1)
  if (!last || parts.length < 3 || apart.test(sentence.text)) return []
  if (!beforeRest.test(sentence.block.text.slice(sentence.start, last.start))) return []
  const wholes = before.found
    .map(({ quantity }) => quantity)
    .filter((each) => isWhole(each) && each.unit?.name === parts[0]?.unit?.name && isClose(each, parts))
  const [whole] = wholes
  const isPlain = parts.every((part) => isExact(part) && part.unit?.name === whole?.unit?.name)
  return whole && wholes.length === 1 && isPlain ? [{ complete: true, ...summed(whole, parts) }] : []
}

const giving =
  /\b(?:g[ai]ve[sn]?|giving|gift|left|leaves|bequeath\w*|award\w*|grant\w*|split\w*|divid\w*|shar\w*|allocat\w*|set aside|distribut\w*|spend|spent|fund\w*)\b/i
const taking =
  /\b(?:took|takes?|holds?|held|has|have|won|wins|gets?|got|receives?|received|keeps?|kept|went|goes|controls?|gained)\s+$/u
// `the Unionists 17`, `and independents four`, `the Polytechnic $35 million`
const gapped = /^(?: seats| members)?(?:,| and|, and|;|; and) (?:[\p{L}\p{M}.’'&-]+ ){1,6}$/u

/** `All 51 seats were filled. The Alliance took 24, the Unionists 17 and the Greens 12.` */
function sharedOut({ sentence, found }: NumberedSentence, before: NumberedSentence): Sum[] {
  const figures = found.map(({ quantity }) => quantity)
  const parts = seriesIn(sentence, figures)
  const [first, last] = [parts[0], parts.at(-1)]
  if (!first || !last || parts.length < 2 || !parts.every(isExact)) return []
  const wholes = before.found
    .map(({ quantity }) => quantity)
    .filter((each) => each.unit?.name === first.unit?.name && isShared(each, first))
  const [whole] = wholes
  if (!whole || wholes.length > 1 || parts.some(({ value }) => value >= whole.value)) return []
  if (parts.some(({ counted }) => counted && counted.lemma !== whole.counted?.lemma)) return []
  const tail = sentence.block.text.slice(last.end, sentence.end)
  const next = sentencesOf(sentence.block)[sentence.index + 1]?.text ?? ''
  if (apart.test(sentence.block.text.slice(sentence.start, last.end))) return []
  const isAll = /\b[Aa]ll (?:of )?(?:the |its )?$/u.test(
    whole.block.text.slice(before.sentence.start, whole.start)
  )
  const complete = closed.test(tail) || closed.test(next) || (isAll && !mayLeaveMore(tail))
  return [{ complete, ...summed(whole, parts) }]
}

/** Whether a figure is a whole of which each gets a part: seats of a chamber, money that is given. */
function isShared(whole: Quantity, { unit }: Quantity): boolean {
  const { approximation, high, isNegated, counted, sentence } = whole
  if (approximation || high !== undefined || isNegated) return false
  return unit
    ? unit.kind === 'money' && giving.test(sentence.text)
    : /^(?:seat|member|vote|delegate|councillor|mandate|ward|place)$/u.test(counted?.lemma ?? '')
}

/** The figures of a sentence that are told in a row of which only the first has a verb. */
function seriesIn({ block, start }: Sentence, figures: readonly Quantity[]): Quantity[] {
  const at = figures.findIndex((figure) => taking.test(block.text.slice(start, figure.start)))
  const parts: Quantity[] = []
  for (const figure of at < 0 ? [] : figures.slice(at)) {
    const last = parts.at(-1)
    if (last && !gapped.test(block.text.slice(last.end, figure.start))) break
    if (last && figure.unit?.name !== last.unit?.name) break
    parts.push(figure)
  }
  return parts
}
