/** The parts of a date that is written with a month’s name: its weekday, its day, its month, each with its place. */
import type { Block } from '../../draft/draft.ts'
import { months, weekdays } from './data/calendar.ts'
import type { Part } from './mention.ts'
import type { Token } from './tokens.ts'

export interface Piece {
  readonly value: number
  readonly first: Token
  readonly last: Token
  /** Index of the token after it, with its full stop. */
  readonly next: number
}

const untilWeekday = /^(?:,|which|that|was|is|falls|fell|fall|will|on|an?)$/

/** `Feb. 5, 2025 (Wednesday)`, `Feb. 5, 2025, a Wednesday`, `Feb. 5, 2025, which fell on a Wednesday`. */
export function weekdayAfter(tokens: readonly Token[], index: number): Piece | undefined {
  if (tokens[index]?.text === '(') {
    const weekday = weekdayAt(tokens, index + 1)
    return weekday && tokens[weekday.next]?.text === ')' ? { ...weekday, next: weekday.next + 1 } : undefined
  }
  let at = index
  while (at < index + 6 && untilWeekday.test(tokens[at]?.lower ?? '')) at++
  return at > index && /^(?:an?|on)$/.test(tokens[at - 1]?.lower ?? '') ? weekdayAt(tokens, at) : undefined
}

function named(
  tokens: readonly Token[],
  index: number,
  names: ReadonlyMap<string, number>
): Piece | undefined {
  const first = tokens[index]
  const value = first && names.get(first.lower)
  if (value === undefined || !first || !/^\p{Lu}/u.test(first.text)) return undefined
  const dot = tokens[index + 1]
  // `June.` and `May.` end a sentence; `Feb.` and `Tues.` are cut short.
  const whole = first.text.length > 5 || /^(?:may|june|july|march|april)$/.test(first.lower)
  const abbreviated = !whole && dot?.text === '.' && dot.glued
  return abbreviated
    ? { value, first, last: dot, next: index + 2 }
    : { value, first, last: first, next: index + 1 }
}

/** The weekday at `index`, with its full stop. */
export function weekdayAt(tokens: readonly Token[], index: number): Piece | undefined {
  return named(tokens, index, weekdays)
}

export function monthAt(tokens: readonly Token[], index: number): Piece | undefined {
  return named(tokens, index, months)
}

/** From a weekday to its date: `Monday, the 5th`, `Monday night, Feb. 3`, `Monday (Feb 3)`. */
export function skipToDate(tokens: readonly Token[], index: number): number {
  let at = index
  if (/^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.text === ',' || tokens[at]?.text === '(') at++
  // `Monday the 5th`; in `on Tuesday the March 6 ruling` the date is another's.
  return tokens[at]?.lower === 'the' && tokens[at + 1]?.kind === 'figure' ? at + 1 : at
}

/** `4`, `04`, `4th`; a number up to 99, for the rules to say that no month has such a day. */
export function dayAt(tokens: readonly Token[], index: number): Piece | undefined {
  const token = tokens[index]
  if (token?.kind !== 'figure' || token.glued) return token && bracketedDay(tokens, index)
  const match = /^(\d{1,2})(st|nd|rd|th)?$/i.exec(token.text)
  return match ? { value: Number(match[1]), first: token, last: token, next: index + 1 } : undefined
}

function bracketedDay(tokens: readonly Token[], index: number): Piece | undefined {
  const token = tokens[index] as Token
  const opens = /^["“”‘’([—–-]$/u.test(tokens[index - 1]?.text ?? '')
  const match = opens ? /^(\d{1,2})(st|nd|rd|th)?$/i.exec(token.text) : null
  return match ? { value: Number(match[1]), first: token, last: token, next: index + 1 } : undefined
}

/** The part that a piece makes. */
export function partOf(block: Block, { first, last, value }: Piece): Part {
  const { start } = first
  const { end } = last
  return { block, start, end, text: block.text.slice(start, end), value }
}

export function spanOver(block: Block, parts: readonly Part[]) {
  return {
    block,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end))
  }
}
