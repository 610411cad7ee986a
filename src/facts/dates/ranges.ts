/** Two dates that make a range: `from 2012 to 2016`, `between June 2 and 5`, `(1923–1950)`. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { dates } from './index.ts'
import type { DateMention } from './mention.ts'

/** A range; its span covers both dates. */
export interface DateRange extends Span {
  readonly from: DateMention
  readonly to: DateMention
  /** What makes it one: `from … to`, `between … and`, a dash, or `to` alone (`June 2 to 5`). */
  readonly join: 'from' | 'between' | 'dash' | 'to'
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
  if (from.kind === 'weekday' || to.kind === 'weekday' || (from.kind === 'decade') !== (to.kind === 'decade'))
    return undefined
  const between = block.text.slice(from.end, to.start)
  if (between.length > 40) return undefined
  const before = block.text.slice(Math.max(0, from.start - 40), from.start).toLowerCase()
  const bracketed =
    /\((?:c\. ?|circa )?$/.test(before) && /^\s*[);,]/.test(block.text.slice(to.end, to.end + 2))
  const join = joinOf(before, between)
  return join && { block, start: from.start, end: to.end, from, to, join, bracketed }
}

// `late`, `the end of`, `fiscal`, `the spring of`: what may stand between a preposition and its date.
const part =
  '(?:the |about |around |early |late |mid[- ]?|fiscal |year |years |spring |summer |autumn |fall |winter |start of |end of |beginning of |middle of |noon on |as (?:late|early) as )*'
const afterFrom = new RegExp(`\\bfrom ${part}$`)
const afterBetween = new RegExp(`\\bbetween ${part}$`)
// `from 1998 to his death in 1989`
const toNext = new RegExp(
  `^ ?(?:up )?(?:to|until|till|through) (?:(?:his|her|its|their) (?:death|retirement|resignation|abdication|dismissal|closure|demolition|end) in )?${part}$`
)
const andNext = new RegExp(`^ ?and ${part}$`)

function joinOf(before: string, between: string): DateRange['join'] | undefined {
  if (/^ ?[-–—] ?$/.test(between)) return 'dash'
  const words = between.replace(/^[,)]/, '').replace(/^,/, '').toLowerCase()
  if (toNext.test(words)) return afterFrom.test(before) ? 'from' : 'to'
  return andNext.test(words) && afterBetween.test(before) ? 'between' : undefined
}
