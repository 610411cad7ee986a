/** Parts in words that a change comes to: `fell by half`, `rose almost a third`, `a two-thirds drop` is left out. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import type { Approximation, Change } from './quantity.ts'

/** A part of one, and how exact it is. */
export interface Fraction extends Span {
  readonly value: number
  readonly way?: Approximation['way']
}

const parts = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']
const counts: Readonly<Record<string, number>> = { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 }
const pattern = new RegExp(
  String.raw`^[ (](?:by |in (?=half))?(?:(?<way>more than|over|at least|nearly|almost|just under|less than|about|around|roughly|some|a good) )?(?:(?<count>${Object.keys(counts).join('|')})[ -])?(?<part>${parts.join('|')})s?\b(?! of| to| an? |-)`,
  'u'
)
const ways: Readonly<Record<string, Approximation['way']>> = {
  'more than': 'over',
  over: 'over',
  'a good': 'over',
  'at least': 'least',
  nearly: 'under',
  almost: 'under',
  'just under': 'under',
  'less than': 'under'
}

/** The part in words right after a word of change. */
export function fractionAfter({ block, end, part }: Change): Fraction | undefined {
  return part === 'noun' ? undefined : fractionAt(block, end)
}

/** The part in words that stands after a space or an `or` at an offset of a block: ` almost half`, ` or two-thirds`. */
export function fractionAt(block: Block, at: number): Fraction | undefined {
  const end = block.text.startsWith(' or ', at) ? at + 3 : at
  const match = pattern.exec(block.text.slice(end, end + 48))
  if (!match) return undefined
  const { way, count, part: name = '' } = match.groups ?? {}
  const number = counts[count ?? 'one'] ?? 1
  if (!count && name !== 'half') return undefined
  const value = number / (parts.indexOf(name) + 2)
  const last = end + match[0].length
  const start =
    last - `${count ? `${count} ` : ''}${name}${match[0].endsWith('s') && number > 1 ? 's' : ''}`.length
  const approximate = way === undefined ? undefined : (ways[way] ?? 'about')
  return value < 1
    ? { block, start, end: last, value, ...(approximate ? { way: approximate } : {}) }
    : undefined
}

const points =
  /^(?: [\p{L}’'-]+){0,5}? (?:by )?(?:about |nearly |almost )?(a|one|a full|a whole|half a|a half|a quarter of a|three-quarters of a) (?:percentage )?point\b/u
const pointValues: Readonly<Record<string, number>> = {
  'half a': 0.5,
  'a half': 0.5,
  'a quarter of a': 0.25,
  'three-quarters of a': 0.75
}

/** The points in words right after a change: `rose half a percentage point`. */
export function pointsAfter({ block, end }: Change): Fraction | undefined {
  const match = points.exec(block.text.slice(end, end + 64))
  if (!match) return undefined
  const last = end + match[0].length
  const start = end + match[0].lastIndexOf(match[1] ?? '')
  return { block, start, end: last, value: pointValues[match[1] ?? ''] ?? 1 }
}
