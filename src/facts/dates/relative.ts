/** Times that a calendar date alone does not give: `last week`, `on Monday`, `three days later`, `winter 2019-20`, `Q3 2024`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { numberOf, numberWord } from '../number-words.ts'
import { datesOf } from './index.ts'

export type RelativeUnit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade'

/** A time told from another: its count of units, and the day from which they are counted. */
export interface RelativeDate extends Span {
  readonly unit: RelativeUnit
  /** Units from that day: -1 for `last week`, 0 for `today`. `undefined` where the tense has to say (`on Monday`). */
  readonly count: number | undefined
  /** What it needs to be resolved: the draft's own date (`last week`), or the date told before it (`the next day`). */
  readonly needs: 'draft date' | 'date before'
  /** The day of the week that it names, 0 for Monday; its count is then of weeks. */
  readonly weekday?: number
  /** The season that it names, in lower case. */
  readonly season?: string
}

/** A longer time with a name: a season, a decade, a quarter, a fiscal year. */
export interface Period extends Span {
  readonly kind: 'season' | 'decade' | 'quarter' | 'fiscal'
  /** The year it begins in, and the one it ends in; two figures or none where it needs its century or year. */
  readonly from: number | undefined
  readonly to: number | undefined
  /** `undefined` where the words settle it; else what they leave out: `the ’90s`, `Q3`. */
  readonly needs: 'century' | 'year' | undefined
  /** `winter`, or the number of the quarter as `Q3`. */
  readonly name?: string
}

const dayWords: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1]
])
const ways: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
  ['following', 1],
  ['ago', -1],
  ['earlier', -1],
  ['before', -1],
  ['later', 1],
  ['afterwards', 1],
  ['on', 1]
])
const seasonNames = 'spring|summer|autumn|fall|winter'
const units = 'day|week|weekend|month|quarter|year|decade'

// `The last week of May` and `this day week` are other things; `a week on` needs a stop after it.
const relative = new RegExp(
  [
    `\\b(?<!\\bUSA )(?<day>yesterday|today|tonight|tomorrow)\\b`,
    `\\b(?<!\\bthe )(?<way>last|this|next) (?<unit>${units}|${seasonNames})\\b(?! of\\b|['’]?s? of\\b)`,
    `\\bthe (?<told>previous|following|next) (?<toldUnit>${units})\\b(?! of\\b)`,
    `\\b(?<number>an?|\\d{1,3}|${numberWord}) (?<counted>day|week|month|year|decade)s? (?<after>ago|earlier|before|later|afterwards|on(?=[,.;]))(?=[\\s,.;:)—–]|$)`
  ].join('|'),
  'gi'
)

/** The relative dates of a draft, in reading order, weekdays without a date (`on Monday`) among them. */
export const relativeDates = fact((draft): readonly RelativeDate[] =>
  draft.blocks.flatMap((block) =>
    [...weekdaysOf(block), ...matchesOf(block, relative, relativeOf)].toSorted((a, b) => a.start - b.start)
  )
)

function relativeOf(span: Span, groups: Readonly<Record<string, string>>): RelativeDate {
  const { day, way, unit, told, toldUnit, number, counted = '', after = '' } = groups
  if (day) return { unit: 'day', count: dayWords.get(day), needs: 'draft date', ...span }
  if (way && unit) {
    const count = ways.get(way)
    return unitNames.test(unit)
      ? { unit: unit as RelativeUnit, count, needs: 'draft date', ...span }
      : { unit: 'season', count, needs: 'draft date', season: unit, ...span }
  }
  if (told && toldUnit)
    return { unit: toldUnit as RelativeUnit, count: ways.get(told) ?? 1, needs: 'date before', ...span }
  const size = /^an?$/.test(number ?? '') ? 1 : numberOf(number ?? '')
  const count = size === undefined ? undefined : size * (ways.get(after) ?? 1)
  return {
    ...span,
    unit: counted as RelativeUnit,
    count,
    needs: after === 'ago' ? 'draft date' : 'date before'
  }
}

const unitNames = new RegExp(`^(?:${units})$`)

// `Super Tuesday` and `Good Friday` are names, not days of this week.
const namedDays = /\b(?:Super|Black|Good|Ash|Easter|Palm|Bloody|Cyber|Giving|Fat|Shrove|Maundy|Holy) $/

/** `on Monday`, `last Friday`, `next Tuesday`: the span takes in the word that gives the week. */
function weekdaysOf(block: Block): RelativeDate[] {
  return datesOf(block).flatMap((mention) => {
    if (mention.kind !== 'weekday' || !mention.weekday) return []
    if (namedDays.test(block.text.slice(Math.max(0, mention.start - 8), mention.start))) return []
    const word = /\b(last|this|next) $/i.exec(block.text.slice(Math.max(0, mention.start - 5), mention.start))
    const start = word ? mention.start - word[0].length : mention.start
    const count = word ? ways.get((word[1] ?? '').toLowerCase()) : undefined
    const weekday = mention.weekday.value
    return [{ block, start, end: mention.end, unit: 'week', count, needs: 'draft date', weekday } as const]
  })
}

const year = String.raw`(?<year>\d{4})(?:[-–/](?<end>\d{4}|\d\d)(?!\d))?`
const periodForms: readonly (readonly [Period['kind'], RegExp])[] = [
  ['season', new RegExp(`\\b(?<name>${seasonNames})(?: of)? ${year}(?![\\d,])`, 'gi')],
  [
    'quarter',
    /\b(?:(?<name>Q[1-4])(?: (?:of )?(?:fiscal )?(?<year>\d{4}))?|(?<word>first|second|third|fourth) quarter (?:of )?(?:fiscal )?(?<y2>\d{4}))\b/gi
  ],
  [
    'fiscal',
    new RegExp(
      `\\b(?:(?:fiscal|financial|tax) (?:year )?|FY ?)${year}(?![\\d,])|\\bFY ?['’]?(?<short>\\d\\d)\\b`,
      'gi'
    )
  ],
  ['decade', /(?<![\d$£€.,])(?<year>1\d\d0|20\d0)['’]?s\b|['’‘](?<short>\d0)s\b/gu]
]
const ordinals = ['first', 'second', 'third', 'fourth']

/** The seasons, decades, quarters and fiscal years of a draft, in reading order. */
export const periods = fact((draft): readonly Period[] =>
  draft.blocks.flatMap((block) =>
    periodForms
      .flatMap(([kind, form]) => matchesOf(block, form, (span, groups) => periodOf(kind, span, groups)))
      .toSorted((a, b) => a.start - b.start)
  )
)

function periodOf(kind: Period['kind'], span: Span, groups: Readonly<Record<string, string>>): Period {
  const { year = groups.y2, end, short, name, word } = groups
  const from = year || short ? Number(year ?? short) : undefined
  const length = kind === 'decade' ? 9 : 0
  const to = end && from ? endYear(from, end) : from === undefined ? undefined : from + length
  const needs = short ? 'century' : from === undefined ? 'year' : undefined
  const called = word ? `Q${ordinals.indexOf(word) + 1}` : kind === 'quarter' ? name?.toUpperCase() : name
  return { kind, from, to, needs, ...(called ? { name: called } : {}), ...span }
}

/** `2019-20` ends in 2020, `1999-00` in 2000. */
function endYear(from: number, end: string): number {
  if (end.length === 4) return Number(end)
  const sameCentury = Math.trunc(from / 100) * 100 + Number(end)
  return sameCentury < from ? sameCentury + 100 : sameCentury
}

/** What a form finds in a block outside what is not prose; its groups in lower case. */
function matchesOf<T>(
  block: Block,
  form: RegExp,
  make: (span: Span, groups: Readonly<Record<string, string>>) => T
): T[] {
  return Array.from(block.text.matchAll(form), ({ 0: text, index, groups = {} }) => {
    const span: Span = { block, start: index, end: index + text.length }
    const isCode = block.verbatim.some(({ start, end }) => start < span.end && span.start < end)
    const lower = Object.entries(groups).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value.toLowerCase()] as const]
    )
    return isCode ? [] : [make(span, Object.fromEntries(lower))]
  }).flat()
}
