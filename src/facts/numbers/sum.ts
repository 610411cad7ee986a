/** Wholes and parts: what every kind of sum is made of. */
import { type Span, textOf } from '../../draft/place.ts'
import type { Quantity } from './quantity.ts'

/** A figure of a sum. Its span is the figure with its sign of money. */
export interface Figure extends Span {
  readonly value: number
}

/** A whole and its parts. */
export interface Sum {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** What the parts make together. */
  readonly total: number
  /** Whether they are said to be all of it, or may leave some out (`including`). */
  readonly complete: boolean
  /** What they make, where that is no plain number: `4-3`. */
  readonly made?: string
  /** By how much they may miss the whole, for the rounding that the writer chose. */
  readonly tolerance: number
}

// What says that the parts are not simply added up: `less £1m`, `three are both`, `to be served together`.
export const apart =
  /\b(?:both|overlap\p{L}*|some of|together|concurrent\p{L}*|simultaneous\p{L}*|less|minus|net of|after tax|before tax|apiece|each|respectively|per|(?<!\bin )a (?:day|week|month|year)|average|times|instead|rather|later|more than one|multiple|several|previous\p{L}*|earlier|compared)\b|\bfrom (?=[$£€₹¥]?\d)|\b(?:up|down) (?=from|by|to|[$£€₹¥]?\d)/iu
// Who or what is left over.
export const left =
  /\b(?:rest|remain\p{L}*|others?|another|abstain\p{L}*|absent|vacan\p{L}*|empty|did not|didn['’]t|independents?|unknown|unidentified|not (?:yet )?known|undecided|recus\p{L}*|ha[sd] no|without|missing|balance|more|neither|one)\b/iu

// What says that nothing and nobody is left over.
export const closed =
  /\b(?:nothing (?:else|more)|no others?|no one else|nobody else|none (?:other|else)|(?:nobody|no one|none) abstained|(?:no|without) abstentions?|(?:is|are|was|were) all of (?:it|them)|in full)\b/i

/** Before the last part, which is all that is left: `12 went home and the other six died`. */
export const beforeRest = /\band the (?:other|remaining|last)\s+$/u

/** Whether the words after the parts leave room for more. */
export function mayLeaveMore(after: string): boolean {
  return left.test(after) && !closed.test(after)
}

export function isExact({ approximation, high, isNegated, hyphenated, unit }: Quantity): boolean {
  return (
    !approximation &&
    high === undefined &&
    !isNegated &&
    !hyphenated &&
    unit?.kind !== 'share' &&
    unit?.kind !== 'points'
  )
}

/** `120 miles over three days: 40 on Friday and 80 on Saturday`: parts may leave the unit to their whole. */
export function isOfUnit(whole: Quantity, part: Quantity): boolean {
  return part.unit
    ? part.unit.name === whole.unit?.name
    : !whole.unit || (whole.unit.kind !== 'money' && !part.counted)
}

export function isClose({ value }: Quantity, parts: readonly Quantity[]): boolean {
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  return Math.abs(total - value) <= value * 0.15 && parts.every((part) => part.value < value)
}

export function isWhole({ approximation, high, isNegated, unit }: Quantity): boolean {
  if (approximation || high !== undefined || isNegated) return false
  return unit?.kind !== 'share' && unit?.kind !== 'points' && unit?.kind !== 'temperature'
}

export function summed(whole: Quantity, parts: readonly Quantity[]): Omit<Sum, 'complete'> {
  const places = [whole, ...parts].map(({ decimals, magnitude }) =>
    decimals > 0 ? magnitude / 10 ** decimals : 0
  )
  return {
    whole: figureOf(whole),
    parts: parts.map(figureOf),
    total: Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12)),
    tolerance: Math.max(...places) * 1.001
  }
}

export function figureOf({ block, start, figure, unit, value }: Quantity): Figure {
  const from = unit?.kind === 'money' && start < figure.start ? start : figure.start
  return { block, start: from, end: figure.end, value }
}

/** The words of a sum, for a note: `8 + 5 = 13`. */
export function inFigures(sum: Sum): string {
  return `${sum.parts.map((part) => textOf(part)).join(' + ')} = ${madeOf(sum)}`
}

/** What the parts make, with the sign and the millions of the whole: `$95 million` beside `$90 million`. */
export function madeOf({ whole, total, made }: Sum): string {
  if (made !== undefined) return made
  const [, sign = '', digits = '', magnitude = ''] =
    /^(\D*)(\d+(?:,\d+)*(?:\.\d+)?)(\D*)$/u.exec(textOf(whole)) ?? []
  const factor = digits === '' ? 1 : whole.value / Number(digits.replaceAll(',', ''))
  return sign + Number((total / factor).toPrecision(12)).toLocaleString('en-US') + magnitude
}
