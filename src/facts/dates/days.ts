/** Reads dates written with a month’s name: `Tuesday, March 4, 2025`, `the 5th of March`, `14 March 2025`, `March 2025`. */
import type { Block } from '../../draft/draft.ts'
import { lengthOfMonth } from '../../draft/iso-date.ts'
import { eraAt, type Follower, followerOf, isDash, isUncountable, looksLikeYear } from './around.ts'
import { determiners, doubtfulMonths, doubtfulWeekdays, measures, months, weekdays } from './data.ts'
import type { DateMention, Part } from './mention.ts'
import type { Token } from './tokens.ts'
import { isOdd, yearValue } from './year-value.ts'

/** What was read: a date, or the two of a range that share a month (`5–8 June 2025`); and the index after it. */
export interface Read {
  readonly mentions: readonly DateMention[]
  readonly next: number
}

interface Piece {
  readonly value: number
  readonly first: Token
  readonly last: Token
  /** Index of the token after it, with its full stop. */
  readonly next: number
}

/** The date that begins at `index`, where one does: with its weekday, its day or its month. */
export function dateAt(block: Block, tokens: readonly Token[], index: number): Read | undefined {
  const weekday = weekdayAt(tokens, index)
  const start = weekday ? skipToDate(tokens, weekday.next) : index
  const dated = monthFirst(block, tokens, start) ?? dayFirst(block, tokens, start)
  if (!weekday) {
    const after = dated?.hasDay ? weekdayAfter(tokens, dated.next) : undefined
    return dated && { mentions: dated.mentions(after), next: after ? after.next : dated.next }
  }
  if (dated?.hasDay) return { mentions: dated.mentions(weekday), next: dated.next }
  const { first } = weekday
  if (doubtfulWeekdays.has(first.lower) && !weekday.last.text.endsWith('.')) return undefined
  const part = partOf(block, weekday)
  return {
    mentions: [{ ...spanOver(block, [part]), kind: 'weekday', form: 'words', weekday: part }],
    next: weekday.next
  }
}

interface Dated {
  readonly hasDay: boolean
  readonly next: number
  readonly mentions: (weekday: Piece | undefined) => DateMention[]
}

const untilWeekday = /^(?:,|which|that|was|is|falls|fell|fall|will|on|an?)$/

/** `Feb. 5, 2025 (Wednesday)`, `Feb. 5, 2025, a Wednesday`, `Feb. 5, 2025, which fell on a Wednesday`. */
function weekdayAfter(tokens: readonly Token[], index: number): Piece | undefined {
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

function monthAt(tokens: readonly Token[], index: number): Piece | undefined {
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
function dayAt(tokens: readonly Token[], index: number): Piece | undefined {
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

function monthFirst(block: Block, tokens: readonly Token[], index: number): Dated | undefined {
  const month = monthAt(tokens, index)
  if (!month) return undefined
  const at = tokens[month.next]?.lower === 'the' ? month.next + 1 : month.next
  const day = dayAt(tokens, at)
  const last = day && lastDayAt(tokens, day.next)
  const plain = day && (last || isDayHere(tokens, index, day)) ? day : undefined
  const modifier = isModifier(tokens, index)
  const year = plain
    ? yearAfterDay(tokens, (last ?? plain).next, modifier)
    : yearAfterMonth(tokens, month.next, modifier)
  const counted = plain !== undefined && !last && !year && countsAfterMonth(tokens, index, plain)
  if (day && !plain && !year) return undefined
  if (!year && (!plain || counted) && !standsAsMonth(tokens, index, month)) return undefined
  return dated(block, tokens, { month, day: counted ? undefined : plain, last, year, dayFirst: false })
}

function dayFirst(block: Block, tokens: readonly Token[], index: number): Dated | undefined {
  const day = dayAt(tokens, index)
  if (!day || tokens[index - 1]?.text === '.') return undefined
  const last = lastDayAt(tokens, day.next)
  const end = (last ?? day).next
  // `31 April`, `31st of April`, `31-Apr-2025`
  const joint = tokens[end]
  const hyphen = isDash(joint) && joint?.glued === true
  const at = joint?.lower === 'of' || hyphen ? end + 1 : end
  const month = monthAt(tokens, at)
  if (!month || (tokens[at]?.glued && !hyphen)) return undefined
  const year = yearAfterDay(tokens, month.next, isModifier(tokens, index))
  return dated(block, tokens, { month, day, last, year, dayFirst: true })
}

/** The second day of a range within one month: `June 5–8`, `5 to 8 June`, `between 5 and 8 June`. */
function lastDayAt(tokens: readonly Token[], index: number): Piece | undefined {
  const joint = tokens[index]
  if (!joint || !/^(?:[-–—]|to|and|through|until)$/.test(joint.lower)) return undefined
  const at = tokens[index + 1]?.lower === 'the' ? index + 2 : index + 1
  const next = tokens[at]
  if (!next) return undefined
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(next.text)
  if (!match) return undefined
  const piece = { value: Number(match[1]), first: next, last: next, next: at + 1 }
  const month = tokens[piece.next]?.lower === 'of' ? piece.next + 1 : piece.next
  if (monthAt(tokens, month)) return monthAt(tokens, index - 2) ? undefined : piece
  const follower = followerOf(tokens, at)
  return follower === 'joined' || follower === 'noun' ? undefined : piece
}

/** Whether the number after a month is a day: no longer figure, no clock time, no version, no share of a range's other month. */
function isDayHere(tokens: readonly Token[], monthIndex: number, day: Piece): boolean {
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
function countsAfterMonth(tokens: readonly Token[], monthIndex: number, day: Piece): boolean {
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

function standsAsMonth(tokens: readonly Token[], index: number, month: Piece): boolean {
  if (!doubtfulMonths.has(month.first.lower)) return true
  return /^(?:in|since|until|till|by|last|next|this|early|late|mid|from|to|through|between|of|and|during|before|after)$/.test(
    tokens[index - 1]?.lower ?? ''
  )
}

/** Whether a determiner before the date makes it a modifier: `the February 5, 2025 attack`. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.kind === 'word' && weekdays.has((tokens[at] as Token).lower)) at--
  const before = tokens[at]
  return before !== undefined && determiners.has(before.lower) && (before.lower !== 's' || before.glued)
}

const open: ReadonlySet<Follower> = new Set(['stop', 'comma', 'function', 'dash', 'possessive'])

/** The year after a month and a day: `5, 2025`, `5 2025`, `5, of 2025`. `As of May 14, 943 detainees` has none. */
function yearAfterDay(tokens: readonly Token[], index: number, modifier: boolean): Piece | undefined {
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
function yearAfterMonth(tokens: readonly Token[], index: number, modifier: boolean): Piece | undefined {
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

interface Pieces {
  readonly month: Piece
  readonly day: Piece | undefined
  /** The second day of a range within the month. */
  readonly last: Piece | undefined
  readonly year: Piece | undefined
  readonly dayFirst: boolean
}

function dated(block: Block, tokens: readonly Token[], pieces: Pieces): Dated {
  const { month, day, last, year } = pieces
  const next = Math.max(...[month, day, last, year].map((piece) => piece?.next ?? 0))
  const era = year && eraAt(tokens, year.next - 1)
  const mention = (
    weekday: Piece | undefined,
    own: Piece | undefined,
    spanned: readonly (Piece | undefined)[]
  ) => {
    const parts = {
      ...(weekday ? { weekday: partOf(block, weekday) } : {}),
      ...(own ? { day: partOf(block, own) } : {}),
      month: partOf(block, month),
      ...(year ? { year: partOf(block, year) } : {})
    }
    const found: DateMention = {
      ...spanOver(
        block,
        spanned.flatMap((piece) => (piece ? partOf(block, piece) : []))
      ),
      kind: own ? 'day' : 'month',
      form: 'words',
      ...parts,
      ...(own ? { dayFirst: pieces.dayFirst } : {}),
      place: own ? 'date' : 'month',
      word: month.first.text,
      ...(era ? { era } : {})
    }
    return found
  }
  return {
    hasDay: day !== undefined,
    next,
    mentions(weekday) {
      if (!day || !last) return [mention(weekday, day, [weekday, day, month, year])]
      const ends = pieces.dayFirst
        ? [
            [weekday, day],
            [last, month, year]
          ]
        : [
            [weekday, month, day],
            [last, year]
          ]
      return [mention(weekday, day, ends[0] ?? []), mention(undefined, last, ends[1] ?? [])]
    }
  }
}

/** The part that a piece makes. */
export function partOf(block: Block, { first, last, value }: Piece): Part {
  const { start } = first
  const { end } = last
  return { block, start, end, text: block.text.slice(start, end), value }
}

function spanOver(block: Block, parts: readonly Part[]) {
  return {
    block,
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end))
  }
}
