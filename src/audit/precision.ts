/** How often a rule is right, told from a sample that people judged, and what that advises. */

/** A share with the interval that holds the true one in 95 of 100 such samples; all from 0 to 1. */
export interface Precision {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** How a sample was judged. */
export interface Judged {
  readonly accepted: number
  readonly rejected: number
  /** Looked at, and left open: these count neither way. */
  readonly unsure: number
  /** Not looked at yet. */
  readonly open: number
}

/** The 97.5th percentile of the normal distribution. */
const z = 1.959964

/**
 * The share of accepted findings with its Wilson interval; `undefined` where none was accepted or rejected.
 * Source: E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, JASA 22 (1927).
 */
export function precisionOf({ accepted, rejected }: Judged): Precision | undefined {
  const count = accepted + rejected
  if (count === 0) return undefined
  const value = accepted / count
  const middle = value + z ** 2 / (2 * count)
  const reach = z * Math.sqrt((value * (1 - value)) / count + z ** 2 / (4 * count ** 2))
  const scale = 1 + z ** 2 / count
  return {
    value,
    low: Math.max(0, (middle - reach) / scale),
    high: Math.min(1, (middle + reach) / scale)
  }
}

/**
 * What to do about a rule: trust it, switch it off, neither (`mixed`), judge more of what it found, or wait until it has
 * found more (`few`); `none` where it found nothing.
 */
export type Advice = 'trust' | 'off' | 'mixed' | 'judge' | 'few' | 'none'

/** A rule whose interval begins here or above may be trusted. */
export const trustedFrom = 0.8

/** A rule whose interval ends below here finds more false alarms than slips. */
export const doubtedBelow = 0.5

/** With fewer judgements even a rule that is always right cannot be told from one that is not: 15 of 15 begin at 79.6%. */
const fewest = 16

/** What the judged sample of a rule advises. */
export function adviceOf(hits: number, judged: Judged): Advice {
  if (hits === 0) return 'none'
  const precision = precisionOf(judged)
  if (precision && precision.low >= trustedFrom) return 'trust'
  if (precision && precision.high < doubtedBelow) return 'off'
  if (judged.open > 0) return 'judge'
  return judged.accepted + judged.rejected < fewest ? 'few' : 'mixed'
}
