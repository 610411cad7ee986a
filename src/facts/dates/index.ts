/** Every date of a draft. A grammar of our own: what is a date and what is a count is told by the words around it. */
import type { Block, Draft } from '../../draft/draft.ts'
import { beginsWithCapital } from '../../draft/each-token.ts'
import { byBlock } from '../by-block.ts'
import { fact } from '../fact.ts'
import { looksLikeYear } from './around.ts'
import { type ClockTime, clockAt } from './clock.ts'
import { dateAt } from './days.ts'
import { figuresAt } from './figures.ts'
import type { DateMention, Part } from './mention.ts'
import { runsOf, type Token } from './tokens.ts'
import { yearAt } from './years.ts'

export type { ClockTime } from './clock.ts'
export { calendarDatesOf, draftDate } from './draft-date.ts'
export { tellsEarlyTimes } from './early-times.ts'
export type { DateMention, Part } from './mention.ts'
export { isOldStyle } from './old-style.ts'
export { type DateRange, dateRanges } from './ranges.ts'
export { periods, relativeDates } from './relative.ts'
export { aftermaths, type Course, courses, type DateStep, dateSteps } from './sequences.ts'
export { tenseAt } from './tense.ts'

interface Readings {
  readonly dates: DateMention[]
  readonly clocks: ClockTime[]
}

const readings = fact((draft): readonly Readings[] => draft.blocks.map(readBlock))

/** All mentions of dates in a draft's blocks, in reading order. */
export const dates = fact((draft): readonly DateMention[] => {
  return withLabels(
    draft,
    readings(draft).flatMap((block) => block.dates)
  )
})

/** All clock times in a draft's blocks, in reading order. */
export const clockTimes = fact((draft): readonly ClockTime[] => {
  return readings(draft).flatMap(({ clocks }) => clocks)
})

/** The dates that a draft's front matter or a page's head gives: its own date among them. */
export const metaDates = fact((draft): readonly DateMention[] =>
  draft.meta.filter(isDateField).flatMap(readMeta)
)

/** The dates of one block, in order. */
export const datesOf = byBlock(dates)

// A month or a weekday begins so, written with a capital; a block with neither and without a figure has no date.
const mayHaveDates =
  /\d|J(?:an|AN|u[nl]|U[NL])|F(?:eb|EB|ri|RI)|M(?:a[ry]|A[RY]|on|ON)|A(?:pr|PR|ug|UG)|S(?:ep|EP|at|AT|un|UN)|Oct|OCT|Nov|NOV|Dec|DEC|T(?:ue|UE|hu|HU)|W(?:ed|ED)/

function readBlock(block: Block): Readings {
  const readings: Readings = { dates: [], clocks: [] }
  if (!mayHaveDates.test(block.text)) return readings
  for (const tokens of runsOf(block)) {
    let index = 0
    while (index < tokens.length) index = readAt(block, tokens, index, readings) ?? index + 1
  }
  return readings
}

/** Reads what begins at `index` into `readings`, and gives the index after it. */
function readAt(
  block: Block,
  tokens: readonly Token[],
  index: number,
  readings: Readings
): number | undefined {
  const { kind, text } = tokens[index] as Token
  if (kind === 'mark' || (kind === 'word' && !beginsWithCapital(text))) return undefined
  const clock = kind === 'figure' ? clockAt(block, tokens, index) : undefined
  if (clock) {
    readings.clocks.push(clock.time)
    return clock.next
  }
  const read =
    figuresAt(block, tokens, index) ??
    dateAt(block, tokens, index) ??
    (kind === 'figure' ? bareYear(block, tokens, index) : undefined)
  if (read) readings.dates.push(...read.mentions)
  return read?.next
}

function bareYear(block: Block, tokens: readonly Token[], index: number) {
  const found = yearAt(tokens, index)
  if (!found) return decade(block, tokens, index)
  const { start, end, text } = tokens[index] as Token
  const year: Part = { block, start, end, text, value: found.value }
  const mention: DateMention = {
    block,
    start,
    end,
    kind: 'year',
    form: 'words',
    year,
    place: found.place,
    word: found.word,
    ...(found.era ? { era: found.era } : {})
  }
  return { mentions: [mention], next: index + 1 }
}

function decade(block: Block, tokens: readonly Token[], index: number) {
  const { start, end, text } = tokens[index] as Token
  const value = /^(\d{3}0)s$/.exec(text)?.[1]
  if (value === undefined) return undefined
  const year: Part = { block, start, end, text, value: Number(value) }
  const mention: DateMention = { block, start, end, kind: 'decade', form: 'words', year, place: 'bare' }
  return { mentions: [mention], next: index + 1 }
}

const dateField =
  /(?:^|[^a-z])(?:date|time|datetime|published|modified|updated|created|issued|pubdate|lastmod)(?:$|[^a-z])|date$|_time$|(?:published|modified|updated|created)$/i

function isDateField({ name = '' }: Block): boolean {
  return dateField.test(name)
}

/** A field's value begins with its date: `2025-02-05T10:00:00Z`, `February 5, 2025`, `2025`. */
function readMeta(block: Block): DateMention[] {
  const mentions = readBlock(block).dates.filter(({ place }) => place !== 'bare' || block.text.length < 6)
  return mentions.map((mention) => ({ ...mention, place: 'meta', word: block.name ?? '' }))
}

const label = /^(\d{3,5})(?=\s*[:–—]\s|\s+-\s)/

/** `1926: built as a cinema` in a row of such entries: the number that each begins with is a year. */
function withLabels(draft: Draft, found: readonly DateMention[]): readonly DateMention[] {
  const labels = new Map<number, DateMention>()
  for (const block of draft.blocks) {
    const [text] = label.exec(block.text) ?? []
    if (!text || looksLikeYear({ text } as Token)) continue
    const neighbours = [-2, -1, 1, 2].map(
      (step) => label.exec(draft.blocks[block.index + step]?.text ?? '')?.[0]
    )
    if (neighbours.filter((other) => other && looksLikeYear({ text: other } as Token)).length < 2) continue
    const year: Part = { block, start: 0, end: text.length, text, value: Number(text) }
    labels.set(block.index, {
      block,
      start: 0,
      end: text.length,
      kind: 'year',
      form: 'words',
      year,
      place: 'label'
    })
  }
  if (labels.size === 0) return found
  const others = found.filter(({ block, start }) => !(start === 0 && labels.has(block.index)))
  return [...others, ...labels.values()].toSorted(
    (a, b) => a.block.index - b.block.index || a.start - b.start
  )
}
