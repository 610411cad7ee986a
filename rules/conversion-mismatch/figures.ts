/** Writes a value as the writer of a figure would. */
import { textOf } from '../../src/draft/place.ts'
import { inWords } from '../../src/facts/number-words.ts'
import type { Amount } from '../../src/facts/numbers/index.ts'

/** A value in the form of a figure: its digits after the point, its words or figures, its commas, its sign. */
export function figureLike(amount: Amount, value: number): string {
  const written = textOf(amount)
  const size = Math.abs(value)
  const rounded = roundLike(amount, size)
  const sign = value < 0 && rounded !== 0 ? signLike(written) : ''
  if (!/\d/u.test(written) && Number.isInteger(rounded) && rounded > 0 && rounded < 100)
    return sign + inWords(rounded)
  const decimals = decimalsOf(rounded)
  const [whole = '', fraction] = rounded.toFixed(decimals).split('.')
  const grouped = Number(whole) >= 1000 ? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return sign + grouped + (fraction ? `.${fraction}` : '')
}

/** Rounds to as many digits as the writer gave, and to two at least. */
function roundLike({ value, decimals }: Amount, size: number): number {
  const digits = String(Math.abs(value)).replace('.', '').replace(/0+$/u, '').length
  const precise = Number(size.toPrecision(Math.max(2, Math.min(digits, 4))))
  return decimals > 0 || precise < 3 ? Number(precise.toFixed(Math.max(decimals, 1))) : Math.round(precise)
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0
}

function signLike(written: string): string {
  return /^(?:minus |negative |[-−–])/u.exec(written)?.[0] ?? 'minus '
}
