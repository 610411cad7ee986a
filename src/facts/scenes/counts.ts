/** The numbers that a caption and another telling give to one thing. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Quantity, quantities } from '../numbers/index.ts'
import { type Binding, bindingOf, headOf, verbKeys } from './bindings.ts'
import { eventsOf, pale } from './data.ts'
import type { Scene, Telling } from './likeness.ts'
import type { Sameness } from './one-event.ts'
import type { DetailPair } from './pair.ts'
import type { Reading } from './reading.ts'

/** The pairs of numbers that a scene's caption and one telling give to one thing. */
export function countPairs(scene: Scene, telling: Telling): DetailPair[] {
  const others = countsIn(telling.reading)
  return countsIn(scene.reading).flatMap((own) =>
    others.flatMap((its): DetailPair[] => {
      if (!isOneKind(own, its)) return []
      const agrees = mayAgree(own, its)
      const sameness = agrees ? undefined : countedAlike(scene, own, telling, its)
      return [{ kind: 'count', at: own, other: its, agrees, sameness, scene, telling }]
    })
  )
}

const byBlock = fact((draft) => {
  const found = new Map<Span['block'], Quantity[]>()
  for (const quantity of quantities(draft))
    found.set(quantity.block, [...(found.get(quantity.block) ?? []), quantity])
  return found
})

function countsIn({ span }: Reading): Quantity[] {
  const { block, start, end } = span
  const inside = (byBlock(block.draft).get(block) ?? []).filter((one) => one.start >= start && one.end <= end)
  return inside.filter(
    ({ isNegated, isHypothetical, isQuoted }) => !isNegated && !isHypothetical && !isQuoted
  )
}

/** Whether two quantities count one kind of thing, or measure in one unit. */
function isOneKind(own: Quantity, its: Quantity): boolean {
  if (own.unit || its.unit) return own.unit !== undefined && own.unit === its.unit
  const [mine, other] = [own.counted, its.counted]
  if (!mine || !other || mine.lemma !== other.lemma || time.test(mine.lemma)) return false
  const [a, b] = [mine.modifiers, other.modifiers]
  return a.length === 0 || b.length === 0 || a.some((word) => b.includes(word))
}

const time = /^(?:second|minute|hour|day|week|month|year|decade|time|goal|point|run|wicket|per|lap)$/u

/** Whether both may be right: they are equal, one is rough, or one is a part. */
function mayAgree(own: Quantity, its: Quantity): boolean {
  if (own.value === its.value) return true
  return [own, its].some(
    ({ approximation, high, part }) => approximation !== undefined || high !== undefined || part !== undefined
  )
}

/** Whether two counts are of one thing: of one deed, or of all there are of it. */
function countedAlike(scene: Scene, own: Quantity, telling: Telling, its: Quantity): Sameness | undefined {
  const [a, b] = [scene.reading, telling.reading]
  if (growing.test(scene.caption.text) || growing.test(textIn(b)) || own.source) return undefined
  const [mine, other] = [bindingAt(a, own), bindingAt(b, its)]
  if (own.unit) return isNearOne(a, mine, b, other) ? 'event' : undefined
  const [deed, deeds] = [deedKeys(a, own, mine), deedKeys(b, its, other)]
  const everything = new Set(b.words.flatMap(({ keys }) => keys))
  if (deed.length > 0 && deeds.length > 0 && deed.some((key) => deeds.includes(key)) && telling.shared >= 3)
    return 'event'
  if (deeds.length > 0 && areApart(deed, deeds)) return undefined
  if (telling.coverage >= 0.5 && deed.some((key) => everything.has(key))) return 'clause'
  const isWhole = isDefinite(a, own) || isDefinite(b, its)
  return isWhole && (own.value > its.value || isDefinite(a, own)) && telling.shared >= 4
    ? 'clause'
    : undefined
}

/** Words of a number that grew or is told of a moment. */
const growing =
  /\b(?:rose|risen|rises|rising|grew|so far|at the time|known to have|when (?:only )?(?:\d+|\p{Ll}+) |earlier|initially|by then|had reached|later|including|among them|another|other|each|missing|still)\b/iu

function textIn({ span: { block, start, end } }: Reading): string {
  return block.text.slice(start, end)
}

function bindingAt(reading: Reading, { start }: Quantity): Binding | undefined {
  const index = reading.chunks.findIndex(({ last }) => (reading.words[last]?.end ?? 0) > start)
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

/** `a cheque for £3,250`, `a cheque for £2,350` */
function isNearOne(a: Reading, own: Binding | undefined, b: Reading, its: Binding | undefined): boolean {
  const [head, other] = [own?.near && headOf(a, own.near), its?.near && headOf(b, its.near)]
  return (
    head !== undefined &&
    other !== undefined &&
    head.keys[0] === other.keys[0] &&
    !head.keys.some((key) => pale.has(key))
  )
}

/** `the 83 passengers`, `all six` */
function isDefinite({ words }: Reading, { start }: Quantity): boolean {
  const at = words.findIndex((word) => word.end > start)
  return /^(?:the|all|its|their|his|her|both|every)$/u.test(words[at - 1]?.lower ?? '')
}
