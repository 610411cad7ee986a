/** The year of a date that is written with a month’s name: `5, 2025`, `March of 2025`; not `As of May 14, 943 detainees`. */
import { eraAt, followerOf, isUncountable, looksLikeYear } from './around.ts'
import { measures } from './data/words.ts'
import { open } from './day-or-count.ts'
import { monthAt, type Piece } from './day-parts.ts'
import type { Token } from './tokens.ts'
import { isOdd, yearValue } from './year-value.ts'

/** The year after a month and a day: `5, 2025`, `5 2025`, `5, of 2025`. `As of May 14, 943 detainees` has none. */
export function yearAfterDay(tokens: readonly Token[], index: number, modifier: boolean): Piece | undefined {
  let at = index
  const hyphen = tokens[at]?.text === '-' && tokens[at]?.glued && monthAt(tokens, at - 1) !== undefined
  if (tokens[at]?.text === ',' || hyphen) at++
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'in') at++
  const token = tokens[at]
  if (!token || (token.glued && !/^[,-]$/.test(tokens[at - 1]?.text ?? ''))) return undefined
  const value = yearValue(token)
  if (value === undefined) return brokenYear(tokens, at)
  const follower = followerOf(tokens, at)
  const piece: Piece = { value, first: token, last: token, next: at + 1 }
  if (follower === 'joined') return eraAt(tokens, at) ? piece : undefined
  if (follower === 'clock') return undefined
  if (!isOdd(token)) return follower === 'noun' && isCount(tokens, at, modifier) ? undefined : piece
  // A count has no nought before it and no letter in it, and five figures take a comma.
  if (isUncountable(token)) return piece
  if (open.has(follower)) return follower === 'dash' && !looksLikeYear(tokens[at + 2]) ? undefined : piece
  if (follower === 'event') return piece
  // `March 10, 200 is the day`; `On March 10, 200 were held` counts.
  if (follower === 'verb' && /^(?:is|was|has|shows|marks)$/.test(tokens[at + 1]?.lower ?? '')) return piece
  return modifier && follower !== 'number' && !measures.has(tokens[at + 1]?.lower ?? '') ? piece : undefined
}

/** `Dec. 31, 2,024` and `22 February 20 24`: a comma or a space inside the year, where nothing follows that it counts. */
function brokenYear(tokens: readonly Token[], at: number): Piece | undefined {
  const [first, second, third] = tokens.slice(at, at + 3)
  if (!first || !second) return undefined
  const comma = second.text === ',' && second.glued && third?.glued && /^(?:0[0-4]|9\d)\d$/.test(third.text)
  const last = comma && first.text === (third.text[0] === '9' ? '1' : '2') ? third : second
  const space = /^(?:19|20)$/.test(first.text) && /^\d\d$/.test(second.text) && second.start === first.end + 1
  if (last === second && !space) return undefined
  const end = at + (last === second ? 1 : 2)
  const follower = followerOf(tokens, end)
  if (follower !== 'stop' && follower !== 'comma' && follower !== 'function') return undefined
  return { value: Number.NaN, first, last, next: end + 1 }
}

/** `On Feb. 5, 2018 people` has no year; `the Feb. 5, 2018 attack` and `On Feb. 5, 2018 police` have one. */
function isCount(tokens: readonly Token[], at: number, modifier: boolean): boolean {
  return !modifier && measures.has(tokens[at + 1]?.lower ?? '')
}

/** The year after a month: `March 2025`, `March, 2025`, `March of 2025`. `In March 222 cases` has none. */
export function yearAfterMonth(
  tokens: readonly Token[],
  index: number,
  modifier: boolean
): Piece | undefined {
  const joint = tokens[index]
  const comma = joint?.text === ','
  const at = comma || joint?.lower === 'of' ? index + 1 : index
  const token = tokens[at]
  if (!token || token.glued) return undefined
  const value = yearValue(token)
  if (value === undefined) return undefined
  const follower = followerOf(tokens, at)
  const piece: Piece = { value, first: token, last: token, next: at + 1 }
  if (follower === 'joined') return eraAt(tokens, at) ? piece : undefined
  if (follower === 'clock') return undefined
  if (!isOdd(token))
    return follower === 'noun' && (comma || isCount(tokens, at, modifier)) ? undefined : piece
  // `180 in February and in March, 222.`
  if (comma && !isUncountable(token)) return undefined
  if (open.has(follower) || follower === 'verb') {
    return follower === 'dash' && !looksLikeYear(tokens[at + 2]) ? undefined : piece
  }
  if (isUncountable(token) && !measures.has(tokens[at + 1]?.lower ?? '')) return piece
  return modifier && follower === 'event' ? piece : undefined
}
