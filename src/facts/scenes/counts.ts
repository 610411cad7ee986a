/** The numbers that a caption and another telling give to one thing. */
import { textOf } from '../../draft/place.ts'
import { byBlock } from '../by-block.ts'
import { isOneSlip } from '../names/slips.ts'
import { numberOf } from '../number-words.ts'
import { type Quantity, quantities, sourceOf } from '../numbers/index.ts'
import { roundedFrom } from '../numbers/rounding.ts'
import { type Binding, bindingOf, headOf, verbKeys } from './bindings.ts'
import { eventsOf, pale } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import { type Sameness, sharedParties } from './one-event.ts'
import type { DetailPair } from './pair.ts'
import { type Reading, readingFact } from './reading.ts'

/** The pairs of numbers that a scene's caption and one telling give to one thing. */
export function countPairs(scene: Scene, telling: Telling): DetailPair[] {
  return countsIn(scene.reading).flatMap((own) =>
    countsIn(telling.reading).flatMap((its): DetailPair[] => {
      if (!isOneKind(own, its)) return []
      const agrees =
        mayAgree(own, its) || isToldWithoutNoun(own, telling) || isInFrame(scene.reading, own, telling, its)
      const sameness = agrees ? undefined : countedAlike(scene, own, telling, its)
      return [{ kind: 'count', at: own, other: its, agrees, sameness, scene, telling }]
    })
  )
}

const quantitiesIn = byBlock(quantities)

const countsIn = readingFact(({ span }): Quantity[] => {
  const { block, start, end } = span
  const inside = quantitiesIn(block).filter((one) => one.start >= start && one.end <= end)
  return inside.filter(
    ({ isNegated, isHypothetical, isQuoted }) => !isNegated && !isHypothetical && !isQuoted
  )
})

/** Whether two quantities count one kind of thing, or measure in one unit. */
function isOneKind(own: Quantity, its: Quantity): boolean {
  if (own.unit || its.unit) return own.unit !== undefined && own.unit === its.unit
  const [mine, other] = [own.counted, its.counted]
  if (!mine || !other || mine.lemma !== other.lemma || time.test(mine.lemma)) return false
  const [a, b] = [mine.modifiers, other.modifiers]
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))
}

/** Numbers that stand for what is counted before them: `six were let go on Monday and six on Wednesday`. */
const withoutNoun =
  /(?:^|[.;,] |\b(?:and|or|but|the|other|another) )(\d+|\p{L}+)(?= (?:were|was|are|is|had|have|has|on|of them|by|after|before|in)\b)/giu

/** Whether the telling, or what stands around it, has the number without its noun: then it tells of a part. */
function isToldWithoutNoun({ value, counted, unit }: Quantity, { reading: { span } }: Telling): boolean {
  if (unit || !counted) return false
  return [...span.block.text.matchAll(withoutNoun)].some(([, number = '']) => numberOf(number) === value)
}

const time = /^(?:second|minute|hour|day|week|month|year|decade|time|goal|point|run|wicket|per|lap)$/u

/** Whether both may be right: they are equal, one is rough, or one is a part. */
function mayAgree(own: Quantity, its: Quantity): boolean {
  const [mine, other] = [own, its].map(roundedFrom)
  if (mine && other && mine.low <= other.high && other.low <= mine.high) return true
  return [own, its].some(
    ({ approximation, high, part }) => approximation !== undefined || high !== undefined || part !== undefined
  )
}

const mostInFrame = 6

/** `Police drag away two protesters`, of 31 whom the text tells of: a picture shows some. */
function isInFrame(reading: Reading, own: Quantity, { source }: Telling, its: Quantity): boolean {
  const isFew = own.value <= mostInFrame && own.value * 2 <= its.value
  return isFew && !own.unit && source === 'text' && !isDefinite(reading, own)
}

/** Whether two counts are of one thing: of one deed, or of all there are of it. */
function countedAlike(scene: Scene, own: Quantity, telling: Telling, its: Quantity): Sameness | undefined {
  const [a, b] = [scene.reading, telling.reading]
  if (telling.source === 'figure' && telling.coverage >= 0.4) return 'event'
  if (growing.test(scene.caption.text) || growing.test(clauseAround(its, b)) || sourceOf(own))
    return undefined
  const [mine, other] = [bindingAt(a, own), bindingAt(b, its)]
  if (own.unit && telling.shared >= 6 && areSwapped(own, its)) return 'event'
  if (own.unit) return telling.shared >= 3 && measuredAlike(a, own, mine, b, its, other) ? 'event' : undefined
  const [deed, deeds] = [deedKeys(a, own, mine), deedKeys(b, its, other)]
  const everything = new Set(b.words.flatMap(({ keys }) => keys))
  if (deed.length > 0 && deeds.length > 0 && deed.some((key) => deeds.includes(key)) && telling.shared >= 3)
    return 'event'
  if (deeds.length > 0 && areApart(deed, deeds)) return undefined
  if (telling.coverage >= 0.6 && mine && other && isOneClause(a, mine, b, other)) return 'clause'
  if (telling.coverage >= 0.5 && deed.some((key) => everything.has(key))) return 'clause'
  if (own.hyphenated !== its.hyphenated && telling.coverage >= 0.5) return 'clause'
  const isWhole = isDefinite(a, own) || isDefinite(b, its)
  return isWhole && (own.value > its.value || isDefinite(a, own)) && telling.shared >= 4
    ? 'clause'
    : undefined
}

/** `$4.8 million`, `$8.4 million`: one figure, two of its digits in the wrong order. */
function areSwapped(own: Quantity, its: Quantity): boolean {
  const [a, b] = [own, its].map(({ figure }) => textOf(figure).replace(/\D/gu, ''))
  if (!a || !b || a === b || own.decimals !== its.decimals || !isOneSlip(a, b)) return false
  return [...a].toSorted().join('') === [...b].toSorted().join('')
}

/** `where 90 families left their houses`, `60 families left their houses`: one deed, however common its verb. */
function isOneClause(a: Reading, mine: Binding, b: Reading, other: Binding): boolean {
  const others = verbKeys(b, other.verb)
  return (
    verbKeys(a, mine.verb).some((key) => others.includes(key)) && (sharedParties(a, mine, b, other) ?? 0) > 0
  )
}

/** Whether two measures are of one thing (`his £50,000 cheque`, `a cheque for £15,000`) or of one deed (`sold for $41 million`). */
function measuredAlike(
  a: Reading,
  own: Quantity,
  mine: Binding | undefined,
  b: Reading,
  its: Quantity,
  other: Binding | undefined
): boolean {
  const isTime = own.unit?.kind === 'time'
  const [measured, too] = [measuredBy(a, own, mine), measuredBy(b, its, other)]
  if (!isTime && measured !== undefined && too !== undefined) return measured === too
  if (!isTime && own.subject && own.subject.lemma === its.subject?.lemma) return true
  if (!mine || !other || prepositionBefore(a, own) !== prepositionBefore(b, its)) return false
  const [keys, others] = [verbKeys(a, mine.verb), verbKeys(b, other.verb)]
  return (
    keys.some((key) => others.includes(key) && !pale.has(key)) &&
    sharedParties(a, mine, b, other) !== undefined
  )
}

function prepositionBefore({ words }: Reading, { start }: Quantity): string {
  const at = words.findIndex((word) => word.end > start)
  return words[at - 1]?.lower ?? ''
}

/** Words of a number that grew or is told of a moment. */
const growing =
  /\b(?:rose|risen|rises|rising|grew|so far|at the time|known to have|when (?:only )?\d+ |earlier|initially|by then|had reached|later|including|among them|another|other|each|still|(?:(?:is|are|was|were|remain\p{L}*|people|persons?|feared|dead|go|goes|went) |\d )missing)\b/iu

/** The clause of a sentence that a quantity stands in: `two others are missing` tells nothing of the three who were found. */
function clauseAround({ start, end }: Quantity, { span }: Reading): string {
  const { text } = span.block
  const before = text.slice(span.start, start).split(clauseEnd).at(-1) ?? ''
  const after = text.slice(end, span.end).split(clauseEnd)[0] ?? ''
  return `${before}${text.slice(start, end)}${after}`
}

const clauseEnd = /;|, (?:and|but|while|as|with)\b/u

function bindingAt(reading: Reading, { start }: Quantity): Binding | undefined {
  const index = reading.chunks().findIndex(({ last }) => (reading.words[last]?.end ?? 0) > start)
  return index < 0 ? undefined : bindingOf(reading, index)
}

/** What is done by or to what is counted, as keys. */
function deedKeys(reading: Reading, { deed }: Quantity, binding: Binding | undefined): string[] {
  const keys = deed
    ? [deed.lemma, ...(eventsOf.get(deed.lemma) ?? []).map((kind) => `:${kind}`)]
    : binding
      ? verbKeys(reading, binding.verb)
      : []
  return keys.some((key) => pale.has(key)) ? [] : [...keys]
}

/** Deaths are not injuries: two known kinds of deed that have nothing in common. */
function areApart(deed: readonly string[], deeds: readonly string[]): boolean {
  const [a, b] = [deed, deeds].map((keys) => keys.filter((key) => key.startsWith(':')))
  return (
    a !== undefined && b !== undefined && a.length > 0 && b.length > 0 && !a.some((key) => b.includes(key))
  )
}

/** What a measure is told of: `cheque` of `a cheque for £3,250` and of `his £3,250 cheque`, `pike` of `a 14-kilogram pike`. */
function measuredBy(
  reading: Reading,
  { start, end, counted }: Quantity,
  binding: Binding | undefined
): string | undefined {
  const { words } = reading
  const chunk = reading
    .chunks()
    .find(({ first, last }) => (words[first]?.start ?? 0) <= start && start < (words[last]?.end ?? 0))
  const after = chunk && words.slice(chunk.first, chunk.last + 1).findLast((word) => word.start >= end)
  const before = binding?.near && headOf(reading, binding.near)?.keys[0]
  const found = after?.keys[0] ?? counted?.lemma ?? before
  return found && pale.has(found) ? undefined : found
}

/** `the 83 passengers`, `all six` */
function isDefinite({ words }: Reading, { start }: Quantity): boolean {
  const at = words.findIndex((word) => word.end > start)
  return /^(?:the|all|its|their|his|her|both|every)$/u.test(words[at - 1]?.lower ?? '')
}
