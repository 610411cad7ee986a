/** Ages told of a day before the draft’s own, by the words of their clause or the scene that they stand in. */
import type { Block } from '../../draft/draft.ts'
import { overlaps, type Span, textOf } from '../../draft/place.ts'
import { type DateMention, draftDate } from '../dates/index.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { cuesIn, past, type TimeCue } from '../tense/index.ts'
import { sameClause, yearsIn } from './dated-ages.ts'
import type { AgeExpression } from './expressions.ts'
import { lifeDatesOf } from './life-dates.ts'

/** The day before the draft's own that a statement may be of: by the words of its clause, or by the scene it stands in. */
export function earlierTime(expression: AgeExpression): Earlier | undefined {
  const sentence = sentenceAt(expression)
  if (!sentence) return undefined
  const { block, start, to } = expression
  if (inPicture.test(block.text.slice(sentence.start, start))) return { year: undefined }
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

// `In the photograph Marsh, 9, holds a doll`: a picture may be of any day.
const inPicture =
  /\bin (?:[\p{L}’'-]+ ){1,3}(?:photo|photograph|picture|snapshot|portrait|image|footage|newsreel)s?\b/iu

// Words of the past that leave an age beside them where it is: `Doe, 46, once drove a tram`.
const noTime =
  /^(?:once|formerly|previously|used to|long ago|memoirs?|legacy|era|(?:his|her|the) (?:successor|predecessor)|in retirement|(?:since|after|before) leaving)$/i

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
