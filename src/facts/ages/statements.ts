/** When an age is told of: now, on a date that the draft gives, or at some time between. */
import type { Block } from '../../draft/draft.ts'
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { cuesIn, past, type TimeCue } from '../tense.ts'
import type { AgeExpression } from './expressions.ts'
import { type LifeDate, lifeDates } from './life-dates.ts'
import { birthOf, type Days, daysOf, openDateOf, presentOf } from './time.ts'
import type { Tied } from './whose.ts'

/** A statement of somebody's age. Its span is that of the number. */
export interface AgeStatement extends Span {
  readonly years: number
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
}

const allLifeDates = fact((draft): ReadonlyMap<Block, readonly LifeDate[]> => {
  return new Map(draft.blocks.map((block) => [block, lifeDates(block)]))
})

/** The dates of births and deaths in a block, in order. */
export function lifeDatesOf(block: Block): readonly LifeDate[] {
  return allLifeDates(block.draft).get(block) ?? []
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
  const { block, start, end, years } = expression
  const at = { block, start, end, years, kin }
  if (how === 'death' || diesNext(expression)) {
    const date = deathDateIn(expression) ?? died
    if (date) return datedBy(at, date)
    return toldNowOrBefore(at, expression)
  }
  if (how === 'past' || how === 'dated' || how === 'turned') {
    const date = dateOf(expression)
    if (date) return datedBy(at, date)
    if (how !== 'turned') return undefined
  }
  if (how !== 'name' && isQuoted(at)) return undefined
  return toldNowOrBefore(at, expression)
}

type At = Span & Pick<AgeStatement, 'years' | 'kin'>

/** `Gallina, 32, said she could not march in 2017` may be her age in that year, now, or at a time between. */
function toldNowOrBefore(at: At, expression: AgeExpression): AgeStatement | undefined {
  const earlier = earlierTime(expression)
  if (!earlier) return toldNow(at)
  const today = draftDate(at.block.draft)
  if (!today || earlier.year === undefined) return undefined
  const days = { first: daysOf({ year: earlier.year }).first, last: presentOf(today).last }
  return { ...at, now: false, days, date: undefined, birth: birthOf(at.years, days) }
}

function toldNow(at: At): AgeStatement {
  const today = draftDate(at.block.draft)
  const days = today && presentOf(today)
  return { ...at, now: true, days, date: undefined, birth: days && birthOf(at.years, days) }
}

function datedBy(at: At, date: DateMention): AgeStatement {
  const days = daysOf(openDateOf(date))
  return { ...at, now: false, days, date, birth: birthOf(at.years, days) }
}

// `Doe, 85, died in 2010`
function diesNext({ block, to }: AgeExpression): boolean {
  return /^,? (?:who )?(?:has )?died\b/u.test(block.text.slice(to, to + 16))
}

/** The date of the death that the age's own sentence tells of. */
function deathDateIn(expression: AgeExpression): DateMention | undefined {
  const sentence = sentenceAt(expression)
  return lifeDatesOf(expression.block).find(
    ({ kind, bracket, start, end }) =>
      kind === 'died' && !bracket && sentence && start >= sentence.start && end <= sentence.end
  )?.date
}

/** The day before the draft's own that a statement may be of: by the words of its clause, or by the scene it stands in. */
function earlierTime(expression: AgeExpression): Earlier | undefined {
  const sentence = sentenceAt(expression)
  if (!sentence) return undefined
  const { block, start, to } = expression
  const opening = yearBefore(expression, sentence)
  if (opening) return { year: opening.year?.value }
  const told = past({ block, start, end: to }, sentence)
  if (told?.when !== 'past') return undefined
  if (!told.evidence) return isOpenedByLife(sentence) ? undefined : { year: undefined }
  // `Silva, 44, was born in 1980`
  if (!told.shown || tellsOnlyLife(sentence)) return undefined
  return { year: yearOf(told.evidence) }
}

/** A time of the past; its year where the words give one. */
interface Earlier {
  readonly year: number | undefined
}

function yearOf(cue: Span): number | undefined {
  const words = textOf(cue)
  const year = /(?:1[89]|20)\d\d/u.exec(words)?.[0]
  if (year !== undefined) return Number(year)
  const today = draftDate(cue.block.draft)
  return today && /\b(?:last|previous|earlier) (?:\p{L}+)|months ago/u.test(words)
    ? today.year - 1
    : undefined
}

/** `On Christmas Eve 1999, 16-year-old Haley Stevens`: a year before the draft's own opens the clause. */
function yearBefore(expression: AgeExpression, sentence: Sentence): DateMention | undefined {
  const today = draftDate(expression.block.draft)
  return yearsIn(sentence).find(
    ({ end, year }) =>
      end <= expression.start &&
      (!today || (year?.value ?? 0) < today.year) &&
      sameClause.test(expression.block.text.slice(end, expression.start).replace(/^,/u, ''))
  )
}

/** Whether births and deaths are all that a sentence tells of the past. */
function tellsOnlyLife({ block, start, end }: Sentence): boolean {
  const lives = lifeDatesOf(block)
  return pastCues(block, start, end).every((cue) => lives.some((life) => overlaps(life, cue)))
}

function pastCues(block: Block, start: number, end: number): TimeCue[] {
  return cuesIn(block, start, end).filter(({ when }) => when === 'past')
}

/** `Doyle, born in Naas in 1999, won` opens no scene in the past. */
function isOpenedByLife({ block, index }: Sentence): boolean {
  const opener = sentencesOf(block)
    .slice(0, index)
    .findLast(({ start, end }) => pastCues(block, start, end).length > 0)
  return opener !== undefined && tellsOnlyLife(opener)
}

/** The dates with a year in a sentence, without those of births and deaths. */
function yearsIn(sentence: Sentence): DateMention[] {
  const lives = lifeDatesOf(sentence.block)
  return datesOf(sentence.block).filter(
    (date) =>
      date.year !== undefined &&
      date.kind !== 'decade' &&
      !date.era &&
      !Number.isNaN(date.year.value) &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !lives.some((life) => overlaps(life, date))
  )
}

const beside =
  /^,? ?(?:(?:when|while) (?:he|she|\p{Lu}[\p{L}’'-]+) (?:was|turned) (?:only |just )?|(?:at|aged|at age|at the age of) )?$/u
const behind = /^,? ?(?:in|on) ?$/u
const sameClause =
  /^(?:(?!\b(?:that|which|who|whom|whose|where|since|until|before|after|from|by|born|built|founded|opened|and)\b)[^,;:()–—“”"])*$/u

/** The date that an age of the past is told of: beside it (`in 2010, when she was 15`), or in its clause. */
function dateOf(expression: AgeExpression): DateMention | undefined {
  const sentence = sentenceAt(expression)
  if (!sentence) return undefined
  const { block, from, start, to } = expression
  const dated = yearsIn(sentence)
  const before = dated.findLast(({ end }) => end <= from)
  const after = dated.find((date) => date.start >= to)
  if (before && beside.test(block.text.slice(before.end, start))) return before
  if (after && behind.test(block.text.slice(to, after.start))) return after
  const near = [before, after].filter((date) => {
    if (!date || !/^(?:in|on|of)$/iu.test(date.word ?? wordBefore(date))) return false
    const text = date.start >= to ? block.text.slice(to, date.start) : block.text.slice(date.end, from)
    return sameClause.test(text)
  })
  if (near.length > 0) return near.length === 1 ? near[0] : undefined
  return dated.length === 0 ? yearOfSceneBefore(expression, sentence) : undefined
}

/** `She won her first medal in 1994. She was just 14.` */
function yearOfSceneBefore({ block, from }: AgeExpression, sentence: Sentence): DateMention | undefined {
  const before = sentencesOf(block)[sentence.index - 1]
  if (!before || !/^(?:he|she) $/iu.test(block.text.slice(sentence.start, from))) return undefined
  const [date, ...others] = yearsIn(before)
  return date && others.length === 0 && /^(?:in|on|of)$/iu.test(date.word ?? wordBefore(date))
    ? date
    : undefined
}

function wordBefore({ block, start }: Span): string {
  return /(\p{L}+) $/u.exec(block.text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}
