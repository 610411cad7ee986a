/** Reads dates in figures: `2025-02-05`, `02/05/2025`, `5.2.2025`. */
import type { Block } from '../../draft/draft.ts'
import { numberedNames } from './data/years.ts'
import { skipToDate, weekdayAt, partOf as weekdayPart } from './day-parts.ts'
import type { Read } from './days.ts'
import type { DateForm, DateMention, Part } from './mention.ts'
import type { Token } from './tokens.ts'
import { yearValue } from './year-value.ts'

/** The date in figures that begins at `index`, with its weekday where one stands before it; and the index after it. */
export function figuresAt(block: Block, tokens: readonly Token[], index: number): Read | undefined {
  const weekday = weekdayAt(tokens, index)
  const start = weekday ? skipToDate(tokens, weekday.next) : index
  const mention = figures(block, tokens, start)
  if (!mention) return undefined
  if (!weekday) return { mentions: [mention], next: start + 5 }
  const part = weekdayPart(block, weekday)
  return { mentions: [{ ...mention, start: part.start, weekday: part }], next: start + 5 }
}

function figures(block: Block, tokens: readonly Token[], index: number): DateMention | undefined {
  const [first, mark, second, again, third] = tokens.slice(index, index + 5)
  if (first?.kind !== 'figure' || !mark || !second || !again || !third) return undefined
  const form = forms[mark.text]
  if (!form || again.text !== mark.text || [mark, second, again, third].some(({ glued }) => !glued))
    return undefined
  if (isPartOfMore(tokens, index)) return undefined
  const last = /^(\d{2})T\d*$/.exec(third.text)
    ? { ...third, text: third.text.slice(0, 2), end: third.start + 2 }
    : third
  return yearFirst(block, first, second, last, form) ?? yearLast(block, first, second, third, form)
}

const forms: Readonly<Record<string, DateForm>> = { '-': 'iso', '/': 'slashed', '.': 'dotted' }

/** `docket 2025-13-04`, `1-225-02-05`, `10.0.2.25`, `a/225/02/05`, `2025-02-05-0142`: a number of more parts. */
function isPartOfMore(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const name = before?.text === '.' ? tokens[index - 2] : before
  if (name && numberedNames.has(name.lower)) return true
  if (before && (tokens[index] as Token).glued && !/^[("“‘'[—–:>|]$/u.test(before.text)) return true
  const [after, beyond] = [tokens[index + 5], tokens[index + 6]]
  return (
    after?.glued === true && /^[-/.]$/.test(after.text) && beyond?.glued === true && beyond.kind === 'figure'
  )
}

function yearFirst(
  block: Block,
  first: Token,
  second: Token,
  third: Token,
  form: DateForm
): DateMention | undefined {
  const year = yearValue(first)
  if (year === undefined || form === 'dotted' || !/^\d\d$/.test(second.text) || !/^\d\d$/.test(third.text))
    return undefined
  return mentionOf(block, form, {
    year: partOf(block, first, year),
    month: partOf(block, second, Number(second.text)),
    day: partOf(block, third, Number(third.text)),
    dayFirst: false
  })
}

function yearLast(
  block: Block,
  first: Token,
  second: Token,
  third: Token,
  form: DateForm
): DateMention | undefined {
  const year = yearValue(third)
  if (year === undefined || !/^\d\d?$/.test(first.text) || !/^\d\d?$/.test(second.text)) return undefined
  if (form === 'dotted' && third.text.length !== 4) return undefined
  const [a, b] = [Number(first.text), Number(second.text)]
  if (a === 0 || b === 0) return undefined
  const dayFirst = form === 'dotted' || a > 12 ? true : b > 12 ? false : undefined
  const [day, month] = dayFirst === false ? [second, first] : [first, second]
  return mentionOf(block, form, {
    day: partOf(block, day, Number(day.text)),
    month: partOf(block, month, Number(month.text)),
    year: partOf(block, third, year),
    dayFirst
  })
}

function partOf(block: Block, { start, end, text }: Token, value: number): Part {
  return { block, start, end, text, value }
}

interface Parts {
  readonly day: Part
  readonly month: Part
  readonly year: Part
  readonly dayFirst: boolean | undefined
}

function mentionOf(block: Block, form: DateForm, { dayFirst, ...parts }: Parts): DateMention {
  const ends = Object.values(parts)
  return {
    block,
    start: Math.min(...ends.map(({ start }) => start)),
    end: Math.max(...ends.map(({ end }) => end)),
    kind: 'day',
    form,
    ...parts,
    ...(dayFirst === undefined ? {} : { dayFirst }),
    place: 'figures'
  }
}
