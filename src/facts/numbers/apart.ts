/** Numbers that are no quantities: dates, clock times, ages, ordinals, names with numbers, scores, versions, phone numbers. */
import type { Block } from '../../draft/draft.ts'
import { firstEndingAfter } from '../../draft/search.ts'
import { ageExpressions } from '../ages/expressions.ts'
import { numberedNames } from '../dates/data/years.ts'
import { clockTimes, dates } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { numberOf } from '../number-words.ts'
import { scoreNouns } from './data.ts'
import { isPlural } from './lemmas.ts'
import { isDash, isHyphen, type Token } from './tokens.ts'

interface Range {
  readonly start: number
  readonly end: number
}

/** What other facts have read as a date, a clock time or an age, by block; also code and addresses. */
const taken = fact((draft): ReadonlyMap<Block, readonly Range[]> => {
  const found = new Map<Block, Range[]>(draft.blocks.map((block) => [block, [...block.verbatim]]))
  for (const { block, start, end, kind } of dates(draft))
    if (kind !== 'weekday' && !isCounting(block, start, end)) found.get(block)?.push({ start, end })
  for (const { block, start, end } of clockTimes(draft)) found.get(block)?.push({ start, end })
  for (const block of draft.blocks)
    for (const { from, to, form, start, end } of ageExpressions(block))
      if (form !== 'be' && form !== 'at')
        found.get(block)?.push({ start: Math.min(from, start), end: Math.max(to, end) })
  for (const ranges of found.values()) ranges.sort((a, b) => a.end - b.end)
  return found
})

/** `the 121 stolen sheep`: three digits that the dates may take for a year cut short. */
function isCounting({ text }: Block, start: number, end: number): boolean {
  return (
    /^\d{3}$/u.test(text.slice(start, end)) &&
    /\b(?:the|these|those|all|its|his|her|their) $/i.test(text.slice(Math.max(0, start - 8), start))
  )
}

/** Whether an offset of a block stands in a date, a clock time, an age, code or an address. */
export function isTaken(block: Block, at: number): boolean {
  const ranges = taken(block.draft).get(block) ?? []
  const range = ranges[firstEndingAfter(ranges, at)]
  return range !== undefined && range.start <= at
}

// `page 5`, `week 3`, `under 21s`
const numbered =
  /^(?:page|chapter|part|phase|stage|step|tier|category|grade|size|channel|day|week|month|year|game|match|race|round|set|lap|over|minute|act|scene|volume|book|episode|season|series|item|point|question|tip|rule|section|paragraph|clause|count|age|ages|aged|mark|model|gen|generation|version|warp|plan|formula|bay|berth|bed|seed|seeded|no|nos|number|numbers|quarter|group|turn|pole|district|area|studio|theatre|room|ward|gate|floor|hole|holes|mile|kilometre|kilometer|pm|verse)$/u

/**
 * Whether the figure at `index` is part of a name, a code, an ordinal, a score or the like.
 *
 * @param next the index after the figure.
 * @param measured whether a unit or a sign of money goes with it.
 */
export function isApart(tokens: readonly Token[], index: number, next: number, measured: boolean): boolean {
  const token = tokens[index] as Token
  if (token.kind !== 'figure')
    return isSaying(tokens, index, next) || (!measured && isNumbered(tokens, index))
  if (isCode(tokens, index, next)) return true
  return (
    !measured &&
    (isYear(tokens, index, next) ||
      isNumbered(tokens, index) ||
      isOrdinal(tokens, next) ||
      isNamed(tokens, index, next))
  )
}

/** `G20`, `COVID-19`, `B-52`, `v2.3`, `10.0.2`, `555-0123`, `24/7`, `4x4`, `#5`, `13:1`. */
function isCode(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  const after = tokens[next]
  if (token.glued && before) {
    if (before.kind === 'word' && !/^(?:R|Rs|RM|CHF|EUR|USD|GBP|N|KSh)$/u.test(before.text)) return true
    if (before.kind === 'figure') return true
    if (/^[#/:@_&.]$/u.test(before.text)) return true
    if (isHyphen(before) && tokens[index - 2]?.kind === 'word') return true
  }
  if (before?.text === '+' && before.glued === false) return true
  if (after?.glued && /^[/:_@]$/u.test(after.text) && tokens[next + 1]?.glued) return true
  // `020 7946 0958`
  if (after?.kind === 'figure' && !after.glued && /^0/u.test(token.text)) return true
  return /^0\d/u.test(token.text)
}

/** `Flight 225`, `page 5`, `No. 5`. */
function isNumbered(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index - 1]?.text === '.' && tokens[index - 1]?.glued ? index - 2 : index - 1
  const before = tokens[at]
  if (before?.kind !== 'word' || (tokens[index]?.glued && at === index - 1)) return false
  if (
    /^(?:top|bottom|no|order|a|train|build|measure|point|line|over|count|set|aged?|call|ticket|license|licence)$/u.test(
      before.lower
    )
  )
    return (
      before.lower === 'top' || before.lower === 'bottom' || at === index - 2 || (before.capital && index > 1)
    )
  return numberedNames.has(before.lower) || numbered.test(before.lower)
}

/** `in 2017`: what the dates leave open and nothing is counted by. */
function isYear(tokens: readonly Token[], index: number, next: number): boolean {
  if (!/^(?:19|20)\d\d$/u.test((tokens[index] as Token).text)) return false
  const after = tokens[next]
  return after?.kind !== 'word' || !isPlural(after.lower)
}

/** `21st`, `5th`. */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  const after = tokens[next]
  return after?.glued === true && (/^(?:st|nd|rd|th|s|x|er|ers|ish)$/u.test(after.lower) || isSuffix(after))
}

function isSuffix({ kind, text }: Token): boolean {
  return kind === 'word' && /^\p{Lu}$/u.test(text) && !/^[CFKMBT]$/u.test(text)
}

/** `Apollo 11`, `Boeing 747`: a capital before it, and nothing after it that it could count. */
function isNamed(tokens: readonly Token[], index: number, next: number): boolean {
  const before = tokens[index - 1]
  if (before?.kind !== 'word' || !before.capital || index < 2) return false
  if (isGapped(tokens, index)) return false
  const after = tokens[next]
  // `the Apollo 11 astronauts`
  if (/^(?:the|an?)$/u.test(tokens[index - 2]?.lower ?? '')) return true
  if (after?.kind === 'word' && !after.capital && /[^s]s$|people|men$|women$|children$/u.test(after.lower))
    return false
  if (after && /^[%°$£€]$/u.test(after.text)) return false
  const isPlain = /^(?:In|On|At|By|The|All|About|Some|Nearly|Over|Up|Of|And|To|From)$/u.test(before.text)
  return !isPlain && tokens.some(({ kind, capital }) => kind === 'word' && !capital)
}

/** `took 24 seats, the Unionists 17 and Labour 12`: the verb of the first figure is that of the others. */
function isGapped(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.kind === 'word' && (tokens[at]?.capital || tokens[at]?.lower === 'the')) at--
  if (tokens[at]?.lower === 'and') at--
  if (tokens[at]?.text === ',') at--
  if (at === index - 2 || (tokens[at + 1]?.kind === 'word' && tokens[at + 1]?.lower !== 'and')) return false
  if (/^(?:seats|members|votes|points)$/u.test(tokens[at]?.lower ?? '')) at--
  const first = tokens[at]
  const isFigure = first?.kind === 'figure' || (first !== undefined && numberOf(first.lower) !== undefined)
  return isFigure && (!tokens[at - 1]?.capital || isGapped(tokens, at))
}

/** `no one`, `one another`, `one day`, `at one point`, `that one`, `two-thirds` is read elsewhere. */
function isSaying(tokens: readonly Token[], index: number, next: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (isHyphen(before) && tokens[index - 2]?.kind === 'word') return true
  // `the Big Five`, `Group of Seven`
  if (token.capital && index > 1 && before?.kind === 'word' && (before.capital || before.lower === 'of'))
    return true
  if (token.lower !== 'one') return false
  const after = tokens[next]
  if (
    /^(?:no|any|every|some|this|that|each|the|which|another|other|last|first|only|number|a|an|by|day)$/u.test(
      before?.lower ?? ''
    )
  )
    return true
  if (after?.kind !== 'word') return !isHyphen(after)
  return /^(?:another|day|time|thing|point|such|side|hand|way|of|by|on|to|at|in|who|that|is|was|has|can|could|would|should|might|must|will|may|does|and|or|but|with|for|more|last|night|morning|evening|afternoon|need|final)$/u.test(
    after.lower
  )
}

/** Whether two figures joined by a hyphen or `to` are a score or a count of votes: `a 3-2 win`, `voted 5 to 4`. */
export function isScore(
  low: number,
  high: number,
  before: Token | undefined,
  after: Token | undefined
): boolean {
  if (low >= high) return true
  if (
    /^(?:won|win|wins|lost|beat|drew|voted|vote|ruled|split|score|scored|lead|led|trailed|ahead)$/u.test(
      before?.lower ?? ''
    )
  )
    return true
  return after === undefined || isDash(after) || scoreNouns.test(after.lower)
}
