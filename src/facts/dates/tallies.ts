/** Numbers that count by what stands beside them: `225 in 2023`, `216 for three`, `in 2020, 225; in 2021, 198`. */
import { isDash, isNumber, isUncountable, looksLikeYear } from './around.ts'
import { months } from './data/calendar.ts'
import { functionWords } from './data/words.ts'
import { yearAdverbs } from './data/years.ts'
import type { Token } from './tokens.ts'

/** Whether a number of three figures counts: it has a year of its own after it, or wickets. */
export function isTally(tokens: readonly Token[], index: number): boolean {
  const { text } = tokens[index] as Token
  if (text.length !== 3 || isUncountable({ text })) return false
  return hasOwnYear(tokens, index + 1) || hasWickets(tokens, index + 1)
}

/** `225 in 2023`, `225 in June 2023` */
function hasOwnYear(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'in') return false
  const word = tokens[at + 1]?.lower ?? ''
  return looksLikeYear(tokens[months.has(word) || yearAdverbs.has(word) ? at + 2 : at + 1])
}

const wickets = /^(?:one|two|three|four|five|six|seven|eight|nine|\d)$/

/** `216 for three, when Root fell`, `180-1`; but `in 219 for three months` and `in 219 for one of them`. */
function hasWickets(tokens: readonly Token[], at: number): boolean {
  const [joint, number, next] = tokens.slice(at, at + 3)
  if (!wickets.test(number?.lower ?? '')) return false
  if (isDash(joint)) return joint?.glued === true && number?.glued === true
  if (joint?.lower !== 'for') return false
  return !next || next.kind === 'mark' || (functionWords.has(next.lower) && next.lower !== 'of')
}

/**
 * Whether a number after a year and a comma, `to` or `and` counts: `in 2020, 225; in 2021, 198`, where no list of years
 * goes on, and `from 180 in 2021 to 225`, where the year belongs to a count.
 */
export function countsAfterYear(
  tokens: readonly Token[],
  index: number,
  { series }: { series: boolean }
): boolean {
  if (isUncountable(tokens[index] as Token)) return false
  if (tokens[index - 1]?.text === ',') return !series && !leadsToYear(tokens, index + 1)
  return tokens[index - 3]?.lower === 'in' && isNumber(tokens[index - 4])
}

/** `, 2019`, `and 2019`, `, and 2019` */
function leadsToYear(tokens: readonly Token[], at: number): boolean {
  const joint = tokens[at]?.text === ',' ? at + 1 : at
  const end = /^(?:and|or)$/.test(tokens[joint]?.lower ?? '') ? joint + 1 : joint
  return end > at && looksLikeYear(tokens[end])
}
