/** Reads dates written with a month’s name: `Tuesday, March 4, 2025`, `the 5th of March`, `14 March 2025`, `March 2025`. */
import type { Block } from '../../draft/draft.ts'
import { eraAt, followerOf, isDash } from './around.ts'
import { doubtfulWeekdays } from './data/calendar.ts'
import { countsAfterMonth, isDayHere, isModifier, standsAsMonth } from './day-or-count.ts'
import {
  dayAt,
  monthAt,
  type Piece,
  partOf,
  skipToDate,
  spanOver,
  weekdayAfter,
  weekdayAt
} from './day-parts.ts'
import { yearAfterDay, yearAfterMonth } from './day-years.ts'
import type { DateMention } from './mention.ts'
import type { Token } from './tokens.ts'

/** What was read: a date, or the two of a range that share a month (`5–8 June 2025`); and the index after it. */
export interface Read {
  readonly mentions: readonly DateMention[]
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
    mentions: [{ kind: 'weekday', form: 'words', weekday: part, ...spanOver(block, [part]) }],
    next: weekday.next
  }
}

interface Dated {
  readonly hasDay: boolean
  readonly next: number
  readonly mentions: (weekday: Piece | undefined) => DateMention[]
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
  // `Some 30 February snowfalls`
  const counted = /^(?:some|about|nearly|over|those|these|all|only|just|at least)$/.test(
    tokens[index - 1]?.lower ?? ''
  )
  if (counted && /[^s]s$/.test(tokens[month.next]?.lower ?? '')) return undefined
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
      kind: own ? 'day' : 'month',
      form: 'words',
      ...parts,
      ...(own ? { dayFirst: pieces.dayFirst } : {}),
      place: own ? 'date' : 'month',
      word: month.first.text,
      ...(era ? { era } : {}),
      ...spanOver(
        block,
        spanned.flatMap((piece) => (piece ? partOf(block, piece) : []))
      )
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
