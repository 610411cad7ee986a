/** Small pictures in a table: a share with its interval, and a rate as a bar. What they show stands in words beside them. */
import { doubtedBelow, type Precision, trustedFrom } from '../../audit/precision.ts'

// The page allows no inline style, so sizes are attributes.
const high = 14

/** A line from 0 to 100 per cent, the interval a band on it, the share a mark; the limits of the advice are ticks. */
export function intervalChart({ value, low, high: top }: Precision): string {
  const at = (share: number) => (share * 100).toFixed(1)
  const ticks = [doubtedBelow, trustedFrom]
    .map((share) => `<rect class="tick" x="${at(share)}" y="0" width="0.6" height="${high}"/>`)
    .join('')
  return `<svg class="interval" viewBox="0 0 100 ${high}" preserveAspectRatio="none" aria-hidden="true">
<rect class="axis" x="0" y="6" width="100" height="2"/>${ticks}
<rect class="band" x="${at(low)}" y="3" width="${at(top - low)}" height="8" rx="1"/>
<rect class="value" x="${at(Math.max(0, value - 0.01))}" y="0" width="2" height="${high}"/>
</svg>`
}

/** A bar as long as its share of the longest. */
export function bar(value: number, most: number): string {
  const width = most === 0 ? 0 : (value / most) * 100
  return `<svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect x="0" y="0" width="${width.toFixed(1)}" height="6"/></svg>`
}
