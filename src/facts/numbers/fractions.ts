/** Parts in words that a change comes to: `fell by half`, `rose almost a third`, `a two-thirds drop` is left out. */
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
  String.raw`^ (?:by )?(?:(?<way>more than|over|at least|nearly|almost|just under|less than|about|around|roughly|some|a good) )?(?:(?<count>${Object.keys(counts).join('|')})[ -])?(?<part>${parts.join('|')})s?\b(?! of| to| an? |-)`,
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
  const match = pattern.exec(block.text.slice(end, end + 48))
  if (!match || part === 'noun') return undefined
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
