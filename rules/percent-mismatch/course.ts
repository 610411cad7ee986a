/** A change with both its figures, and how large a part of the first it can be. */
import {
  areOfOneKind,
  type Change,
  type Extent,
  isNegative,
  type Quantity,
  roundedFrom
} from '../../src/facts/numbers/index.ts'

export interface Course {
  readonly direction: Change['direction']
  readonly from: Quantity
  readonly to: Quantity
  /** The change as a part of the first figure: the least and the most that rounding leaves. */
  readonly extent: Extent
  /** The same of the figures as written. */
  readonly written: number
}

/** The course from one figure to another; `undefined` where they are of two kinds or run the other way. */
export function courseOf(direction: Change['direction'], from: Quantity, to: Quantity): Course | undefined {
  if (!isMeasured(from) || !isMeasured(to) || !areOfOneKind(from, to)) return undefined
  const [a, b] = [scaled(from), scaled(to)]
  if (a.low <= 0) return undefined
  const [first, last] = [from, to].map(({ value, unit }) => value * (unit?.factor ?? 1)) as [number, number]
  const ratio = { low: b.low / a.high, high: b.high / a.low }
  // Figures that run the other way are another rule’s matter.
  if (direction === 'up' ? last < first : last > first) return undefined
  const extent =
    direction === 'up'
      ? { low: ratio.low - 1, high: ratio.high - 1 }
      : { low: 1 - ratio.high, high: 1 - ratio.low }
  return { direction, from, to, extent, written: Math.abs(last / first - 1) }
}

function isMeasured(quantity: Quantity): boolean {
  const { unit, value, high } = quantity
  return unit?.kind !== 'temperature' && value > 0 && high === undefined && !isNegative(quantity)
}

/** A change told by how far it went and where it came to: `fell 5p … to 95p`. */
export function courseBy(direction: Change['direction'], by: Quantity, to: Quantity): Course | undefined {
  if (!isMeasured(by) || !isMeasured(to) || !by.unit !== !to.unit) return undefined
  if (by.unit && to.unit && (by.unit.kind !== to.unit.kind || by.unit.kind === 'share')) return undefined
  if (by.counted && to.counted && by.counted.lemma !== to.counted.lemma) return undefined
  const [step, last] = [scaled(by), scaled(to)]
  const sign = direction === 'up' ? -1 : 1
  const from = { low: last.low + sign * step.high, high: last.high + sign * step.low }
  if (from.low <= 0 || from.high < from.low) return undefined
  const [a, b] = [by, to].map(({ value, unit }) => value * (unit?.factor ?? 1)) as [number, number]
  const extent = { low: step.low / from.high, high: step.high / from.low }
  return { direction, from: by, to, extent, written: a / (b + sign * a) }
}

function scaled(quantity: Quantity): Extent {
  const { low, high } = roundedFrom(quantity)
  const factor = quantity.unit?.factor ?? 1
  return { low: low * factor, high: high * factor }
}
