/** Whether a number beside a month is a day of it or counts what follows: `March 4`, `In March 60 diplomats`. */
import { lengthOfMonth } from '../../draft/iso-date.ts'
import { type Follower, followerOf, isDash, looksLikeYear } from './around.ts'
import { doubtfulMonths, months, weekdays } from './data/calendar.ts'
import { determiners } from './data/words.ts'
import { monthAt, type Piece } from './day-parts.ts'
import type { Token } from './tokens.ts'

/** Whether the number after a month is a day: no longer figure, no clock time, no version, no share of a range's other month. */
export function isDayHere(tokens: readonly Token[], monthIndex: number, day: Piece): boolean {
  const at = day.next - 1
  const follower = followerOf(tokens, at)
  if (follower === 'clock') return false
  if (follower === 'joined') {
    const glue = tokens[at + 1]
    const next = tokens[at + 2]
    // `June 5-based` and `June 5,2021` are days; `April 31.0`, `May 5:30`, `March 5%` are none.
    if (glue?.text === ',' && next?.glued) return looksLikeYear(next)
    return isDash(glue) && next?.kind === 'word' && glue?.glued === true
  }
  // `1 September 31 October`: the number belongs to the month after it.
  const afterNumber = monthAt(tokens, day.next)
  const beforeMonth = tokens[monthIndex - 1]
  if (afterNumber && /^\d{1,2}(?:st|nd|rd|th)?$/.test(beforeMonth?.text ?? '')) return false
  return true
}

/** `In March 60 diplomats`, `In May 25 people`, `By February 30 percent`: a count after a bare month. */
export function countsAfterMonth(tokens: readonly Token[], monthIndex: number, day: Piece): boolean {
  if (day.value > 32 && !standsAsDay(tokens, monthIndex, day)) return true
  if (followerOf(tokens, day.next - 1) !== 'noun') return false
  const before = tokens[monthIndex - 1]?.lower ?? ''
  if (!/^\d+$/.test(day.first.text) || before === 'on') return false
  if (/^(?:in|during|last|since|this|early|late|mid)$/.test(before)) return true
  const month = months.get((tokens[monthIndex] as Token).lower) ?? 0
  return day.value > lengthOfMonth(2024, month) && !isModifier(tokens, monthIndex)
}

/**
 * Whether a figure that no month has stands as a day all the same: `on May 33,`, `Tuesday, March 34`, `by Dec. 36`,
 * `the Nov. 31 story`. `In March 35, in April 37` are counts, `Theresa May 38, …` a share.
 */
function standsAsDay(tokens: readonly Token[], monthIndex: number, day: Piece): boolean {
  if (day.value > 39) return false
  const follower = followerOf(tokens, day.next - 1)
  const before = tokens[tokens[monthIndex - 1]?.text === ',' ? monthIndex - 2 : monthIndex - 1]
  if (!before) return false
  const after = tokens[day.next]?.lower ?? ''
  if (weekdays.has(before.lower) || before.lower === 'on') return follower !== 'noun' || after.endsWith('ing')
  if (isModifier(tokens, monthIndex)) return follower !== 'joined'
  if (/^(?:noun|event)$/.test(follower)) return isDescribed(tokens, monthIndex) && !/[^s]s$/.test(after)
  const isPlain = before.kind === 'word' && (before.text === before.lower || openers.has(before.text))
  return isPlain && !/^(?:in|during|last|this|early|late|mid)$/.test(before.lower) && open.has(follower)
}

const openers = new Set(
  'After Before Since Until By From Through Starting Beginning Effective Updated'.split(' ')
)

/** `the fatal Aug. 36 shooting`, `the self-imposed May 36 deadline`: a word or two between the determiner and its date. */
function isDescribed(tokens: readonly Token[], monthIndex: number): boolean {
  let at = monthIndex - 1
  while (at >= monthIndex - 3 && tokens[at]?.text === tokens[at]?.lower && tokens[at]?.kind !== 'figure') {
    if (determiners.has(tokens[at]?.lower ?? '')) return true
    at--
  }
  return false
}

export function standsAsMonth(tokens: readonly Token[], index: number, month: Piece): boolean {
  if (!doubtfulMonths.has(month.first.lower)) return true
  return /^(?:in|since|until|till|by|last|next|this|early|late|mid|from|to|through|between|of|and|during|before|after)$/.test(
    tokens[index - 1]?.lower ?? ''
  )
}

/** Whether a determiner before the date makes it a modifier: `the February 5, 2025 attack`. */
export function isModifier(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.kind === 'word' && weekdays.has((tokens[at] as Token).lower)) at--
  const before = tokens[at]
  return before !== undefined && determiners.has(before.lower) && (before.lower !== 's' || before.glued)
}

export const open: ReadonlySet<Follower> = new Set(['stop', 'comma', 'function', 'dash', 'possessive'])
