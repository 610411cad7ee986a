/** Holds two quantities against each other: whether they measure one thing, and how large each may be. */

import type { Quantity } from './quantity.ts'
import { signedValue } from './sign.ts'
import type { Unit } from './units.ts'

/** The least and the most that a quantity says, in the base unit of its kind. */
export interface Extent {
  readonly low: number
  readonly high: number
}

/** A quantity as written, without allowance for rounding or words such as `about`. A range has both its ends. */
export function extentOf(quantity: Quantity): Extent {
  const value = signedValue(quantity)
  const { high = quantity.value, unit } = quantity
  const other = value < 0 ? -high : high
  const ends = [value, other].map((each) => inBase(each, unit))
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** A value in the base unit of its kind. */
export function inBase(value: number, unit: Unit | undefined): number {
  if (!unit || Number.isNaN(unit.factor)) return value
  return Number((value * unit.factor + (unit.offset ?? 0)).toPrecision(12))
}

/** Whether two quantities are of one kind, so that one may be more than the other: not $5 and €7, not 5 schools and 7 towns. */
export function areOfOneKind(a: Quantity, b: Quantity): boolean {
  if (a.unit && b.unit) return areUnitsOfOneKind(a.unit, b.unit) && isSame(rateOf(a), rateOf(b))
  if (a.unit || b.unit) return false
  return isSame(a.counted?.lemma, b.counted?.lemma) && isSame(rateOf(a), rateOf(b))
}

function areUnitsOfOneKind(a: Unit, b: Unit): boolean {
  if (a.name === b.name) return true
  if (a.kind !== b.kind || Number.isNaN(a.factor) || Number.isNaN(b.factor)) return false
  if (a.kind !== 'money') return true
  // `from 80 cents to $1.20`; two currencies are not held together.
  return a.factor !== b.factor
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || a === b
}

/** What a quantity is reckoned by: `week` of `$5 a week`. */
function rateOf({ block, end }: Quantity): string | undefined {
  const after = block.text.slice(end, end + 24)
  return /^(?:,? (?:an?|per|each|every) |\/)(second|minute|hour|day|night|week|month|quarter|year|head|share|litre|liter|gallon|kilo|tonne|ton|barrel|ounce|mile|kilometre|person|household)\b/u.exec(
    after
  )?.[1]
}
