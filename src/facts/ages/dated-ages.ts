/** The date that an age of the past is told of: `in 2010, when she was 15`, `Ten years ago, at 15`. */
import { overlaps, type Span } from '../../draft/place.ts'
import { type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { numberOf, numberWord } from '../number-words.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import type { AgeExpression } from './expressions.ts'
import { lifeDatesOf } from './life-dates.ts'
import { type Days, daysOf } from './time.ts'

/** The dates with a year in a sentence, without those of births and deaths. */
export function yearsIn(sentence: Sentence): DateMention[] {
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
  'i'
)

/** `Ten years ago, when he was 15`: the days that are meant, by the draft's own date. */
export function yearsAgo(expression: AgeExpression): Days | undefined {
  const { block, from, to } = expression
  const sentence = sentenceAt(expression)
  const today = draftDate(block.draft)
  if (!sentence || !today) return undefined
  const before = agoWords.exec(block.text.slice(sentence.start, from))
  const after = agoWords.exec(block.text.slice(to, sentence.end))
  const [match, ...others] = [before, after].filter((each) => each !== null)
  if (!match || others.length > 0 || /earlier$/i.test(match[0])) return undefined
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

const beside =
  /^,? ?(?:(?:when|while) (?:he|she|\p{Lu}[\p{L}’'-]+) (?:was|turned) (?:only |just )?|(?:at|aged|at age|at the age of) )?$/u

// `When she died on 2 May 2020, she was`, `On Feb. 2, 2020, she`
const subjectAfter = /^, (?:he|she|\p{Lu}[\p{L}\p{M}.’'-]+(?: \p{Lu}[\p{L}\p{M}.’'-]+){0,2})(?: was| had)? $/u

const behind = /^,? ?(?:(?:in|on)(?: the)?|(?:at|during|for) the) ?$/u

export const sameClause =
  /^(?:(?!\b(?:that|which|who|whom|whose|where|since|until|before|after|from|by|born|built|founded|opened|and)\b)[^,;:()–—“”"])*$/u

/** The date that an age of the past is told of: beside it (`in 2010, when she was 15`), or in its clause. */
export function dateOf(expression: AgeExpression): DateMention | undefined {
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
    /^(?:in|on)$/i.test(before.word ?? wordBefore(before)) &&
    subjectAfter.test(block.text.slice(before.end, from))
  )
    return before
  if (after && behind.test(block.text.slice(to, after.start))) return after
  const near = [before, after].filter((date) => {
    if (!date || !/^(?:in|on|of)$/i.test(date.word ?? wordBefore(date))) return false
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
  if (!before || !/^(?:he|she) $/i.test(block.text.slice(sentence.start, from))) return undefined
  const [date, ...others] = yearsIn(before)
  return date && others.length === 0 && /^(?:in|on|of)$/i.test(date.word ?? wordBefore(date))
    ? date
    : undefined
}

function wordBefore({ block, start }: Span): string {
  return /(\p{L}+) $/u.exec(block.text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}
