/** Two dates that make a range: `from 2012 to 2016`, `between June 2 and 5`, `(1923–1950)`. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { dates } from './index.ts'
import type { DateMention } from './mention.ts'

/** A range; its span covers both dates. */
export interface DateRange extends Span {
  readonly from: DateMention
  readonly to: DateMention
  /** What makes it one: `from … to`, `between … and`, a dash. */
  readonly join: 'from' | 'between' | 'dash'
  /** Whether it stands by itself in brackets: `(1923–1950)`. */
  readonly bracketed: boolean
}

/** The ranges of a draft, in reading order. */
export const dateRanges = fact((draft): readonly DateRange[] => {
  const found = dates(draft)
  return found.flatMap((from, index) => {
    const to = found[index + 1]
    return to && to.block === from.block ? (rangeOf(from, to) ?? []) : []
  })
})

function rangeOf(from: DateMention, to: DateMention): DateRange | undefined {
  const { block } = from
  if (from.kind === 'decade' || to.kind === 'decade' || from.kind === 'weekday' || to.kind === 'weekday')
    return undefined
  const between = block.text.slice(from.end, to.start)
  if (between.length > 12) return undefined
  const before = block.text.slice(Math.max(0, from.start - 24), from.start).toLowerCase()
  const join = joinOf(before, between)
  const bracketed = /\((?:c\. ?)?$/.test(before) && /^\s*[);,]/.test(block.text.slice(to.end, to.end + 2))
  return join && { block, start: from.start, end: to.end, from, to, join, bracketed }
}

function joinOf(before: string, between: string): DateRange['join'] | undefined {
  if (/^ ?[-–—] ?$/.test(between)) return 'dash'
  const words = between.replace(/,/g, '').trim().toLowerCase()
  if (/^(?:to|until|till|through)$/.test(words) && /\bfrom (?:the )?(?:early |late |mid-? ?)?$/.test(before))
    return 'from'
  return words === 'and' && /\bbetween (?:the )?(?:early |late |mid-? ?)?$/.test(before)
    ? 'between'
    : undefined
}
