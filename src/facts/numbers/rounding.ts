/** How large a figure may have been before the writer rounded it, and what `about` and `more than` leave open. */
import type { Quantity } from './quantity.ts'
import type { Extent } from './scale.ts'

/** The values that a quantity may stand for, in its own unit. */
export function roundedFrom(quantity: Quantity): Extent {
  const { value, high = value } = quantity
  const half = halfDigit(quantity)
  const [low, top] = [value - half, high + half]
  switch (quantity.approximation?.way) {
    case 'about':
      return { low: low - 0.1 * value, high: top + 0.1 * high }
    case 'over':
    case 'least':
      return { low, high: top + 0.2 * high }
    case 'under':
    case 'most':
      return { low: low - 0.2 * value, high: top }
    default:
      return { low, high: top }
  }
}

// `$1.2 billion` may be 1.15; 12 nests are 12; of 90,000 the noughts may be rounded, but by no more than 1%.
function halfDigit({ value, decimals, magnitude, form, unit }: Quantity): number {
  if (magnitude > 1 || decimals > 0) return 0.5 * 10 ** -decimals * magnitude
  if (unit?.kind === 'share' || unit?.kind === 'points') return 0.5
  if (form === 'words' || unit?.kind === 'money') return 0
  const noughts = /0*$/u.exec(String(value))?.[0].length ?? 0
  return noughts === 0 ? 0 : Math.min(0.5 * 10 ** noughts, 0.01 * value)
}
