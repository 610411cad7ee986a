/** Whether a figure is told as it is, now, exactly and by the draft itself. */
import { numberWord } from '../number-words.ts'
import { otherTimes } from './concepts.ts'
import type { Quantity } from './quantity.ts'
import type { Rate } from './rates.ts'

// `18 of those 25 slots`
const partial = new RegExp(
  `(?:\\d|\\b${numberWord}|\\b(?:most|some|many|none|half|several|few|all)) of (?:the|these|those|its) $`,
  'i'
)

const afterThing = /\bafter (?:an?|its|his|her|their) (?:\p{L}+ ){1,2}of $/u

export function isPlain(quantity: Quantity, rate: Rate | undefined): boolean {
  const { approximation, high, part, isNegated, value, sentence, figure, block, unit } = quantity
  if (approximation || high !== undefined || isNegated || value <= 0) return false
  // `12 of its branches` are 12 branches.
  if (
    part &&
    !(
      part === 'of' &&
      /^ of (?:its|their|his|her) \p{Ll}/u.test(block.text.slice(figure.end, figure.end + 12))
    )
  )
    return false
  if (partial.test(sentence.block.text.slice(Math.max(0, figure.start - 30), figure.start))) return false
  const { text, start } = sentence
  const at = figure.start - start
  const before = text.slice(0, at)
  // `will land in 2031 after a journey of 1.9 billion km`: the time is that of the landing.
  const from = Math.max(
    ...[', ', '; ', ': ', '– ', '— '].map((mark) => before.lastIndexOf(mark)),
    unit ? before.search(afterThing) : 0,
    0
  )
  const after = text.slice(figure.end - start, figure.end - start + 48)
  const until = /[,;:–—]\s|$/u.exec(after)?.index ?? 0
  // `In 2010, the firm paid …`: what opens the sentence sets the time of all of it.
  const opening =
    /^(?:In|On|During|After|Before|Since|By|Last|At|Until|Earlier|Previously|Initially|A|One|Two|Three)\b[^,]{0,60}/u.exec(
      text
    )?.[0] ?? ''
  const clause = `${opening} | ${withoutRate(text.slice(from, figure.end - start + until), start + from, rate)}`
  return (
    !otherTimes.test(clause.replace(superlative, '')) &&
    !/\b(?:if|could|might|may|unless|should)\b/u.test(clause)
  )
}

// `would be the first since 2016` tells of no other time.
const superlative =
  /\b(?:first|only|\p{L}{2,}est|(?:most|least|worst|best) \p{L}+)\b[^,.;]{0,30}? since (?:\p{L}+ )?(?:19|20)\d\d\b/gu

/** A clause without the words that make its figure a rate. */
function withoutRate(clause: string, start: number, rate: Rate | undefined): string {
  return rate
    ? clause.slice(0, Math.max(0, rate.start - start)) + clause.slice(Math.max(0, rate.end - start))
    : clause
}
