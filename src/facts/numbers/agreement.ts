/** Whether two values may be one: told in other words, rounded, or mistyped. */
import type { Telling } from './telling.ts'

/** Whether two values may be one told differently: rounded, or within what `at least` and its like allow. */
export function fits(a: Telling, b: Telling): boolean {
  const step = Math.max(a.step, b.step)
  const [low, high] = [a, b].map(rangeOf).sort((one, two) => one[0] - two[0]) as [
    [number, number],
    [number, number]
  ]
  if (high[0] <= low[1]) return true
  // `$2 million` for 2.6: figures are cut off as often as rounded, but not 990,000 to 900,000.
  return Math.abs(a.value - b.value) < step * (step > 1 ? 0.75 : 0.5)
}

function rangeOf({ value, high = value, way }: Telling): [number, number] {
  if (way === 'least' || way === 'over') return [value, Number.POSITIVE_INFINITY]
  if (way === 'most') return [0, high]
  if (way === 'under') return [value * 0.8, high]
  if (way === 'about') return [value * 0.8, high * 1.25]
  return [value, high]
}

/** What makes one figure of another: digits swapped or another magnitude; a digit changed, dropped or doubled; nothing. */
export function slipOf(a: number, b: number): 'swapped' | 'digit' | undefined {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  // `$2.3 million … $2.3 billion`; 20 and 200 are just two numbers.
  if (one === two) return one.length > 1 ? 'swapped' : undefined
  if (one.length < 2 && two.length < 2) return undefined
  if (one.length === two.length) {
    const off = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]))
    const [x = 0, y = 0] = off
    const isSwap = off.length === 2 && one[x] === two[y] && one[y] === two[x] && y === x + 1
    return isSwap ? 'swapped' : off.length === 1 ? 'digit' : undefined
  }
  const [long, short] = one.length > two.length ? [one, two] : [two, one]
  if (long.length !== short.length + 1) return undefined
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short) ? 'digit' : undefined
}

/** The digits that carry the value: 23 for 2.3 million and for 2.3 billion. */
export function digitsOf(value: number): string {
  return String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '')
}
