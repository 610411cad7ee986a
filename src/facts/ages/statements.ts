/** When an age is told of: now, on a date that the draft gives, or at some time between. */
import type { Block } from '../../draft/draft.ts'
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { numberOf, numberWord } from '../number-words.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { cuesIn, past, type TimeCue } from '../tense/index.ts'
import type { AgeExpression } from './expressions.ts'
import { lifeDatesOf } from './life-dates.ts'
import type { Tied } from './tied.ts'
import { birthOf, type Days, daysOf, openDateOf, presentOf } from './time.ts'

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
  const { block, start, end, years } = expression
  if (isDoubted(expression)) return undefined
  const loose = Math.max(expression.loose, how === 'turned' || expression.lead === 'now' ? 1 : 0)
  const at = { block, start, end, years, kin, loose }
  if (how === 'death' || diesNext(expression)) {
    const date = deathDateIn(expression) ?? died
    if (date) return datedBy(at, date)
    return toldNowOrBefore(at, expression)
  }
  if (how === 'past' || how === 'dated' || how === 'turned') {
    const date = dateOf(expression)
    if (date) return datedBy(at, date)
    const ago = yearsAgo(expression)
    if (ago) return { ...at, now: false, days: ago, date: undefined, birth: birthAt(at, ago) }
    if (how === 'dated' && isToday(expression)) return toldNow(at)
    if (how !== 'turned') return undefined
  }
  if (how !== 'name' && !isOfSelf(expression) && isQuoted(at)) return undefined
  return toldNowOrBefore(at, expression)
}

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
    !/\blast\b/iu.test(sentence.text)
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

type At = Span & Pick<AgeStatement, 'years' | 'kin' | 'loose'>

/** `Gallina, 32, said she could not march in 2017` may be her age in that year, now, or at a time between. */
function toldNowOrBefore(at: At, expression: AgeExpression): AgeStatement | undefined {
  const earlier = earlierTime(expression)
  if (!earlier) return toldNow(at)
  if (earlier.recent) return toldNow({ ...at, loose: Math.max(1, at.loose) })
  const today = draftDate(at.block.draft)
  if (!today || earlier.year === undefined) return undefined
  const days = { first: daysOf({ year: earlier.year }).first, last: presentOf(today).last }
  return { ...at, now: false, days, date: undefined, birth: birthAt(at, days) }
}

function toldNow(at: At): AgeStatement {
  const today = draftDate(at.block.draft)
  const days = today && presentOf(today)
  return { ...at, now: true, days, date: undefined, birth: days && birthAt(at, days) }
}

function birthAt({ years, loose }: At, days: Days): Days {
  const { first, last } = birthOf(years, days)
  return { first: first - loose * 366, last: last + loose * 366 }
}

function datedBy(at: At, date: DateMention): AgeStatement {
  const days = daysOf(openDateOf(date))
  return { ...at, now: false, days, date, birth: birthAt(at, days) }
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
  // `Maas, 31, trains in a gravel pit` beside a sentence of the past
  if (presentNext.test(block.text.slice(to, to + 40))) return undefined
  const told = past({ block, start, end: to }, sentence)
  if (told?.when !== 'past') return undefined
  if (!told.evidence) return isOpenedByLife(sentence) ? undefined : { year: undefined }
  // `Silva, 44, was born in 1980`
  if (!told.shown || tellsOnlyLife(sentence) || noTime.test(textOf(told.evidence))) return undefined
  // `Adan, 36, has been at sea since he was 15`
  if (told.evidence.start >= to && presentVerb.test(block.text.slice(to, told.evidence.start)))
    return undefined
  const year = yearOf(told.evidence)
  return { year, recent: year === undefined && isMonth(told.evidence) }
}

// Words of the past that leave an age beside them where it is: `Doe, 46, once drove a tram`.
const noTime =
  /^(?:once|formerly|previously|used to|long ago|memoirs?|legacy|era|(?:his|her|the) (?:successor|predecessor)|in retirement|(?:since|after|before) leaving)$/iu
const presentNext =
  /^(?: years old)?,(?: who)?(?: now| still| also| \p{Ll}+ly)? (?:is|has|will|\p{Ll}{2,}(?:[^su\P{Ll}]s|sses|ches|shes))\b/u
const presentVerb = /^[^.;]*?\b(?:is|are|has|have|will|says|lives|works|runs|plays|hopes|plans|wants)\b/u

// `in May` is of this year or the last.
function isMonth(cue: Span): boolean {
  return cuesIn(cue.block, cue.start, cue.end).some(({ when }) => when === 'month')
}

/** A time of the past; its year where the words give one. */
interface Earlier {
  readonly year: number | undefined
  /** Whether it is within a year or so: `in May`. */
  readonly recent?: boolean
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
  const dated = datesOf(sentence.block).filter(
    (date) =>
      date.year !== undefined &&
      date.kind !== 'decade' &&
      !date.era &&
      !Number.isNaN(date.year.value) &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      !lives.some((life) => overlaps(life, date))
  )
  return [
    ...yearsBeforeNames(sentence).filter((year) => !dated.some((date) => overlaps(date, year))),
    ...dated
  ].sort((a, b) => a.start - b.start)
}

/** `In 2010 Pauline Ferrer, then 30, opened a bakery`: read as a count by itself, and a year beside an age. */
function yearsBeforeNames({ block, start, text }: Sentence): DateMention[] {
  return [...text.matchAll(/\bIn ((?:19|20)\d\d)(?= \p{Lu}\p{Ll})/gu)].map(({ 1: written = '', index }) => {
    const from = start + index + 3
    const year = { block, start: from, end: from + written.length, text: written, value: Number(written) }
    return { block, start: year.start, end: year.end, kind: 'year', form: 'words', year, word: 'in' }
  })
}

const agoWords = new RegExp(
  `\\b(?:(?<count>\\d{1,2}|${numberWord}) years|a (?<decade>decade)) (?:ago|earlier)`,
  'iu'
)

/** `Ten years ago, when he was 15`: the days that are meant, by the draft's own date. */
function yearsAgo(expression: AgeExpression): Days | undefined {
  const { block, from, to } = expression
  const sentence = sentenceAt(expression)
  const today = draftDate(block.draft)
  if (!sentence || !today) return undefined
  const before = agoWords.exec(block.text.slice(sentence.start, from))
  const after = agoWords.exec(block.text.slice(to, sentence.end))
  const [match, ...others] = [before, after].filter((each) => each !== null)
  if (!match || others.length > 0 || /earlier$/iu.test(match[0])) return undefined
  const at = before ? sentence.start + before.index + before[0].length : to
  const end = before ? from : to + (after?.index ?? 0)
  if (!sameClause.test(block.text.slice(at, end).replace(/^,? (?:when|while) (?:he|she) ?|^, $/u, '')))
    return undefined
  const count = match.groups?.decade ? 10 : (numberOf(match.groups?.count ?? '') ?? 0)
  return {
    first: daysOf({ year: today.year - count - 1 }).first,
    last: daysOf({ year: today.year - count }).last
  }
}

// What the draft itself calls in question, corrects, or counts in another way.
const doubt =
  /\b(?:claim(?:s|ed)? to be|pretend|lied|lying|in fact|in reality|gave (?:his|her) age|records? (?:show|say|give|put)|(?:birth|death) certificate|passport|discrepan|misreport|misstat|wrongly|mistaken|correct(?:ion|ed)|earlier version|an earlier|believed to|said to be|thought to|listed|disputed?|Korean age|Korean reckoning|reckoning|lunar)/iu

/** Whether the draft itself calls a statement in question. */
export function isDoubted(expression: Span): boolean {
  const sentence = sentenceAt(expression)
  return sentence !== undefined && doubt.test(sentence.text)
}

const beside =
  /^,? ?(?:(?:when|while) (?:he|she|\p{Lu}[\p{L}’'-]+) (?:was|turned) (?:only |just )?|(?:at|aged|at age|at the age of) )?$/u
// `When she died on 2 May 2020, she was`, `On Feb. 2, 2020, she`
const subjectAfter = /^, (?:he|she)(?: was| had)? $/u
const behind = /^,? ?(?:(?:in|on)(?: the)?|(?:at|during|for) the) ?$/u
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
  if (
    before &&
    dated.length === 1 &&
    /^(?:in|on)$/iu.test(before.word ?? wordBefore(before)) &&
    subjectAfter.test(block.text.slice(before.end, from))
  )
    return before
  if (after && behind.test(block.text.slice(to, after.start))) return after
  const near = [before, after].filter((date) => {
    if (!date || !/^(?:in|on|of)$/iu.test(date.word ?? wordBefore(date))) return false
    if (date === after)
      return sameClause.test(block.text.slice(to, date.start).replace(/^,|,(?= in $)/gu, ''))
    const between = block.text.slice(date.end, from)
    // `In 2025 she flew to Lundy, alone, at the age of 98`
    const opens = dated.length === 1 && /^(?:In|On)? ?$/u.test(block.text.slice(sentence.start, date.start))
    return sameClause.test(opens ? between.replaceAll(',', '') : between)
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
