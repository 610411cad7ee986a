/** Writes a share or a change as the writer of a percentage would. */
import { textOf } from '../../src/draft/place.ts'
import type { Quantity } from '../../src/facts/numbers/index.ts'

/** A part of one as a percentage in the form of another: its digits after the point and its sign or word. */
export function percentLike(quantity: Quantity, value: number): string {
  const written = textOf(quantity)
  const sign =
    quantity.unit?.name === 'percent' && /\d/u.test(written) ? written.slice(figureLength(quantity)) : '%'
  return digitsOf(value * 100, quantity.unit?.name === 'percent' ? quantity.decimals : 0) + sign
}

/** A percentage with no words to follow: `20%`. */
export function percent(value: number, decimals = 0): string {
  return `${digitsOf(value * 100, decimals)}%`
}

/** Digits after the point as asked for, and one at least below 2. */
function digitsOf(value: number, decimals: number): string {
  const shown = Math.max(decimals, value < 2 && !Number.isInteger(Number(value.toFixed(6))) ? 1 : 0)
  return Number(value.toFixed(shown)).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: shown
  })
}

/** A step in percentage points, as exact as its figures: `1 percentage point`, `0.25 percentage points`. */
export function pointsOf(step: number): string {
  const value = String(Number(step.toFixed(4)))
  return `${value} percentage ${value === '1' ? 'point' : 'points'}`
}

function figureLength({ figure, start }: Quantity): number {
  return figure.end - start
}
