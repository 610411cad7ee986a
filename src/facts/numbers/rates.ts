/** Rates: what a figure is per time and per thing: `£38 a week for a stall`, `a weekly fee of £36`. */
import type { Quantity } from './quantity.ts'

/** What a figure is by. Its offsets are those of the words that say so, in their block. */
export interface Rate {
  /** `week`, `hour`; the same word for `weekly` and `a week`. */
  readonly per: string
  readonly start: number
  readonly end: number
}

const after =
  /^[ -](?:an?|per|each|every)[ -](hour|day|night|week|fortnight|month|quarter|year|term|season|head|person|pupil|tonne|ton|share|ticket|barrel|kilo|pint|litre|liter|gallon)\b/u
const before =
  /\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annual)(?: \p{L}+){0,2} (?:of|is|was|at|to) $/u
const adverbs: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'night',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annual: 'year'
}

/** The rate of a figure, told right after it or by the noun before it. */
export function rateOf({ block, figure, sentence, unit, end }: Quantity): Rate | undefined {
  const from = unit?.kind === 'money' ? figure.end : Math.max(figure.end, end)
  const behind = after.exec(block.text.slice(from, from + 24))
  if (behind) return { per: behind[1] ?? '', start: from, end: from + behind[0].length }
  const ahead = Math.max(sentence.start, figure.start - 48)
  const words = block.text.slice(ahead, figure.start).replace(/[$£€₹¥]$/u, '')
  const led = before.exec(words)
  const per = adverbs[led?.[1] ?? '']
  return led && per
    ? { per, start: ahead + led.index, end: ahead + led.index + (led[1] ?? '').length }
    : undefined
}

const each =
  /^(?:[ -](?:an?|per|each|every)[ -]\p{L}+)? (?:for (?:an?|each|every)|an?|per) (\p{Ll}[\p{L}-]+)/u

/** For what the rate is: `stall` of `£38 a week for a stall`. */
export function perThing({ block, figure }: Quantity): string | undefined {
  const word = each.exec(block.text.slice(figure.end, figure.end + 48))?.[1]
  return word === undefined || /^(?:year|month|week|day|hour|night|time|quarter)$/u.test(word)
    ? undefined
    : word
}
