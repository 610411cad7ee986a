/** Which year is meant: every year one slip away, ranked by what the draft says. */
import { whereIs } from '../../src/draft/place.ts'
import { isRealDay, weekdayOf } from '../../src/facts/calendar.ts'
import { type DateMention, dates, metaDates, type Part, tenseAt } from '../../src/facts/dates/index.ts'
import { fact } from '../../src/facts/fact.ts'
import { presentOf } from './present.ts'
import { type Slip, yearsOneSlipFrom } from './slips.ts'

/** A year that may be meant. */
export interface Candidate {
  readonly year: number
  readonly slip: Slip
  /** Where the draft has that year. */
  readonly standsAt: readonly Part[]
  /** Whether the weekday given with the date falls on it in that year; `undefined` where none is given. */
  readonly fitsWeekday: boolean | undefined
  /** Whether it is the year of the draft itself. */
  readonly isPresent: boolean
  /** How far it is from the draft's own year, or else from the nearest year of the draft. */
  readonly distance: number
  /** Whether it lies ahead of the draft's own year, or of the latest year that the draft tells of. */
  readonly isAhead: boolean
  /** Whether the mention is told as past, so that a year ahead is the less likely. */
  readonly past: boolean
  /** Where the draft's nearest other year stands. */
  readonly nearest: Part | undefined
  /** How many of the draft's own words speak for it. */
  readonly reasons: number
}

// Earlier years are as often meant as they stand; the latest is one that a draft may look ahead to.
const earliest = 1800
const lookAhead = 10
// A draft that gives no date of its own may be of any day up to this one: a fixed choice, never the day of the run.
const noDateAtAll = 2030

/** The years one slip away from a mention's figure, best first; none where no plausible year is. */
export function candidatesFor(mention: DateMention): Candidate[] {
  const { draft } = mention.block
  const figure = mention.year?.text ?? ''
  const { year, dated } = presentOf(draft)
  const present = dated && year !== undefined ? year : noDateAtAll
  const latest = isOver(mention) ? present : present + lookAhead
  const others = yearsOf(draft)
  const candidates: Candidate[] = []
  for (const [meant, slip] of yearsOneSlipFrom(figure)) {
    const standsAt = others.get(meant) ?? []
    if (meant < earliest || (meant > latest && standsAt.length === 0)) continue
    if (isNotInYear(mention, meant)) continue
    candidates.push(candidateOf(mention, meant, slip, others))
  }
  return candidates.sort(compare)
}

/** `since 208`, `(1912-208)`: nothing ahead is meant. */
function isOver({ place, word }: DateMention): boolean {
  return place === 'life' || word === 'since'
}

function candidateOf(
  mention: DateMention,
  year: number,
  slip: Slip,
  others: ReadonlyMap<number, readonly Part[]>
): Candidate {
  const present = presentOf(mention.block.draft)
  const standsAt = others.get(year) ?? []
  const fitsWeekday = fits(mention, year)
  const isPresent = present.dated && present.year === year
  // A draft without a date may well be of the year after the latest that it tells of.
  const isAhead = year > (present.year ?? noDateAtAll) + (present.dated ? 0 : 1)
  const [closest] = [...others.keys()].sort((a, b) => Math.abs(a - year) - Math.abs(b - year))
  const from = present.dated ? present.year : closest
  const distance = Math.abs(year - (from ?? noDateAtAll))
  const reasons = [fitsWeekday, standsAt.length > 0, isPresent, from !== undefined && distance <= 3].filter(
    Boolean
  ).length
  const nearest = closest === undefined ? undefined : others.get(closest)?.[0]
  const past = isOver(mention) || tenseAt(mention) === 'past'
  return { year, slip, standsAt, fitsWeekday, isPresent, isAhead, past, distance, nearest, reasons }
}

/** A weekday that fits settles it; then the years that stand in the draft, its own year, the likelier slip, the nearest. */
function compare(a: Candidate, b: Candidate): number {
  return (
    Number(b.fitsWeekday ?? false) - Number(a.fitsWeekday ?? false) ||
    Math.sign(b.standsAt.length) - Math.sign(a.standsAt.length) ||
    Number(b.isPresent) - Number(a.isPresent) ||
    Number(a.isAhead && a.past) - Number(b.isAhead && b.past) ||
    Number(a.slip === 'wrong') - Number(b.slip === 'wrong') ||
    a.distance - b.distance ||
    b.standsAt.length - a.standsAt.length ||
    Number(a.isAhead) - Number(b.isAhead) ||
    b.year - a.year
  )
}

/** The years that a draft gives, each with its first place in every block. A broken year is none of them. */
const yearsOf = fact((draft): ReadonlyMap<number, readonly Part[]> => {
  const years = new Map<number, Part[]>()
  for (const { year, era, kind } of [...dates(draft), ...metaDates(draft)]) {
    if (!year || era || kind === 'decade' || !/^(?:1\d|20)\d\d$/.test(year.text)) continue
    const places = years.get(year.value)
    if (!places) years.set(year.value, [year])
    else if (places.at(-1)?.block !== year.block) places.push(year)
  }
  return years
})

function fits({ weekday, day, month }: DateMention, year: number): boolean | undefined {
  if (!weekday || !day || !month) return undefined
  const date = { year, month: month.value, day: day.value }
  return isRealDay(date) && weekdayOf(date) === weekday.value
}

/** `February 29, 223` can't be 2023. */
function isNotInYear({ day, month }: DateMention, year: number): boolean {
  return day?.value === 29 && month?.value === 2 && !isRealDay({ year, month: 2, day: 29 })
}

/**
 * Whether no editor would want to look first: a weekday that fits one year alone, or a year that is the only one a slip
 * away and for which the draft speaks. Of `203` for 2003 or 2013, one that stands elsewhere may be another event's.
 */
export function isCertain([best, ...others]: readonly Candidate[]): boolean {
  if (!best || best.fitsWeekday === false) return false
  if (best.fitsWeekday) return others.every(({ fitsWeekday }) => !fitsWeekday)
  return others.length === 0 && (best.reasons > 0 || best.slip === 'letter' || best.slip === 'split')
}

/** What speaks for the best candidate, in words for an editor. */
export function evidenceOf(mention: DateMention, candidates: readonly Candidate[], sure: boolean): string {
  const best = candidates[0] as Candidate
  const { year } = best
  const lead = `\`${mention.year?.text}\` stands where a year stands${slipWords[best.slip]}.`
  if (!sure) return `${lead} Nothing in the draft says which of ${candidates.length} years is meant.`
  const evidence = [
    ...(best.standsAt.length > 0 ? [`${year} stands in ${placesOf(best.standsAt)}`] : []),
    ...(best.fitsWeekday
      ? [`${mention.day?.text} ${mention.month?.text} ${year} was a ${mention.weekday?.text}`]
      : []),
    ...(best.isPresent ? [`${year} is the year of the draft’s own date`] : [])
  ]
  if (evidence.length > 0) return `${lead} ${evidence.join('; ')}.`
  const only = candidates.length === 1 ? 'the only likely year' : 'the likeliest year'
  const { nearest } = best
  const near = nearest
    ? `; the nearest year in the draft is ${nearest.text}, in ${whereIs(nearest.block)}`
    : ''
  return `${lead} ${year} is ${only} one slip away${near}.`
}

const slipWords: Readonly<Record<Slip, string>> = {
  dropped: ' and is a digit short',
  doubled: ' and has a digit too many',
  swapped: ' and is out of reach: two digits look swapped',
  wrong: ' and is out of reach: one digit looks wrong',
  letter: ' and has a letter in it',
  split: ' and is broken in two'
}

/** `the headline and paragraphs 2 and 5`. */
function placesOf(parts: readonly Part[]): string {
  const blocks = [...new Set(parts.map(({ block }) => block))]
  const names = [...new Set(blocks.map(whereIs))]
  const numbers = names.flatMap((name) => /^paragraph (\d+)$/.exec(name)?.[1] ?? [])
  const others = names.filter((name) => !/^paragraph \d+$/.test(name))
  const paragraphs =
    numbers.length > 1 ? [`paragraphs ${listOf(numbers)}`] : numbers.map((number) => `paragraph ${number}`)
  return listOf([...others, ...paragraphs])
}

function listOf(words: readonly string[]): string {
  if (words.length > 4) return `${words.slice(0, 3).join(', ')} and ${words.length - 3} more`
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
