/** When an age is told of: now, on a date that the draft gives, or at some time between. */
import type { Draft } from '../../draft/draft.ts'
import { overlaps, type Span } from '../../draft/place.ts'
import { type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceAt } from '../sentences.ts'
import { dateOf, sameClause, yearsAgo } from './dated-ages.ts'
import { isDoubted } from './doubt.ts'
import { earlierTime } from './earlier-times.ts'
import type { AgeExpression } from './expressions.ts'
import { lifeDatesOf } from './life-dates.ts'
import type { Tied } from './tied.ts'
import { birthOf, type Days, daysOf, openDateOf, presentOf } from './time.ts'

/** A statement of somebody's age. Its span is that of the number. */
export interface AgeStatement extends Span {
  readonly years: number
  /** What it is counted in; a baby’s months tell nothing of its year. */
  readonly unit: AgeExpression['unit']
  /** Whether it is told of the draft's own time. */
  readonly now: boolean
  /** The days that it is told of; `undefined` where the draft has no date. */
  readonly days: Days | undefined
  /** The date in the draft that says so, as in `in 2010, when she was 15`. */
  readonly date: DateMention | undefined
  /** When the person was born by it; `undefined` where `days` is. */
  readonly birth: Days | undefined
  /** Whether it may be a relative of the same name: `his father, James Tull, 52`. */
  readonly kin: boolean
  /** By how many years it may be off: a birthday is near, or `now 46` sets it against an earlier age. */
  readonly loose: number
}

/** Whether an age ends its sentence: of the dead, it is the age at death. */
export function closesSentence({ block, to }: AgeExpression): boolean {
  return /^(?: years old)?[.;]/u.test(block.text.slice(to, to + 12))
}

/**
 * The statement that an age makes; `undefined` where its time cannot be told.
 *
 * @param died the date of the person's death where the draft gives one.
 */
export function statementOf(
  expression: AgeExpression,
  { how, kin }: Pick<Tied, 'how' | 'kin'>,
  died: DateMention | undefined
): AgeStatement | undefined {
  const { block, start, end, years, unit } = expression
  if (isDoubted(expression)) return undefined
  const loose = Math.max(expression.loose, how === 'turned' || expression.lead === 'now' ? 1 : 0)
  const at = { block, start, end, years, unit, kin, loose }
  if (unit !== 'year') {
    const isBabys = how === 'name' || how === 'description' || how === 'present'
    return isBabys && !earlierTime(expression)
      ? { now: true, days: undefined, date: undefined, birth: undefined, ...at }
      : undefined
  }
  if (how === 'death' || diesNext(expression)) {
    const date = deathDateIn(expression) ?? died
    if (date) return datedBy(at, date)
    const told = toldNowOrBefore(at, expression)
    // `She died aged 71` may be of any century: then the age is held against other ages, not against a birth.
    const isOpen = told?.now && how === 'death' && !isNewsOfDeath(block.draft)
    return isOpen ? { ...told, days: undefined, birth: undefined } : told
  }
  if (how === 'past' || how === 'dated' || how === 'turned') {
    const date = dateOf(expression)
    if (date) return datedBy(at, date)
    const ago = yearsAgo(expression)
    if (ago) return { now: false, days: ago, date: undefined, birth: birthAt(at, ago), ...at }
    if (how === 'dated' && isToday(expression)) return toldNow(at)
    if (how !== 'turned') return undefined
  }
  if (how !== 'name' && !isOfSelf(expression) && isQuoted(at)) return undefined
  return toldNowOrBefore(at, expression)
}

const lateDeath =
  /\b(?:ha(?:s|ve) (?:died|passed away)|dies|(?:died|passed away|death|killed)\b[^.;]{0,60}?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|overnight|(?:last|this) (?:week|weekend|month|night|year|\p{Lu}\p{Ll}+)))\b/u

/** Whether a draft tells of a death in the news: `has died`, `died on Sunday`. */
const isNewsOfDeath = fact(({ blocks }: Draft): boolean => blocks.some(({ text }) => lateDeath.test(text)))

/** `won the title on Sunday at the age of 43`, `has swum the lake at 34`: of the draft’s own days. */
function isToday(expression: AgeExpression): boolean {
  const sentence = sentenceAt(expression)
  if (!sentence) return false
  const dated = datesOf(expression.block).filter(
    (date) =>
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !lifeDatesOf(expression.block).some((life) => overlaps(life, date))
  )
  const [day] = dated
  const between =
    day && expression.block.text.slice(Math.min(day.end, expression.to), Math.max(day.start, expression.from))
  const isThisWeek =
    dated.length === 1 &&
    day?.kind === 'weekday' &&
    sameClause.test(between ?? '') &&
    !/\blast\b/i.test(sentence.text)
  const head = expression.block.text.slice(sentence.start, expression.from)
  return (
    isThisWeek ||
    (dated.length === 0 &&
      /\b(?:(?:has|have) (?:just )?\p{Ll}+|is \p{Ll}+ing|now)\b/u.test(head) &&
      !/\b(?:since|first)\b/u.test(head))
  )
}

/** `“I am 46”`, `“At 46, I still …”`: said by the one who is so old. */
function isOfSelf({ block, to, form, lead }: AgeExpression): boolean {
  return /^a?m\b/u.test(lead) || (form === 'at' && /^,? I\b/u.test(block.text.slice(to, to + 5)))
}

type At = Span & Pick<AgeStatement, 'years' | 'unit' | 'kin' | 'loose'>

/** `Gallina, 32, said she could not march in 2017` may be her age in that year, now, or at a time between. */
function toldNowOrBefore(at: At, expression: AgeExpression): AgeStatement | undefined {
  const earlier = earlierTime(expression)
  if (!earlier) return toldNow(at)
  if (earlier.recent) return toldNow({ ...at, loose: Math.max(1, at.loose) })
  const today = draftDate(at.block.draft)
  if (!today || earlier.year === undefined) return undefined
  const days = { first: daysOf({ year: earlier.year }).first, last: presentOf(today).last }
  return { now: false, days, date: undefined, birth: birthAt(at, days), ...at }
}

function toldNow(at: At): AgeStatement {
  const today = draftDate(at.block.draft)
  const days = today && presentOf(today)
  return { now: true, days, date: undefined, birth: days && birthAt(at, days), ...at }
}

function birthAt({ years, loose }: At, days: Days): Days {
  const { first, last } = birthOf(years, days)
  return { first: first - loose * 366, last: last + loose * 366 }
}

function datedBy(at: At, date: DateMention): AgeStatement {
  const days = daysOf(openDateOf(date))
  return { now: false, days, date, birth: birthAt(at, days), ...at }
}

// `Doe, 85, died in 2010`
function diesNext({ block, to, form }: AgeExpression): boolean {
  // `who played the king at 31, died on Friday`
  return form !== 'at' && /^,? (?:who )?(?:has )?died\b/u.test(block.text.slice(to, to + 16))
}

/** The date of the death that the age's own sentence tells of. */
function deathDateIn(expression: AgeExpression): DateMention | undefined {
  const sentence = sentenceAt(expression)
  return lifeDatesOf(expression.block).find(
    ({ kind, bracket, start, end }) =>
      kind === 'died' && !bracket && sentence && start >= sentence.start && end <= sentence.end
  )?.date
}
