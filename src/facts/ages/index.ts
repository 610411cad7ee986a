/** How old the people of a draft are, and when they were born: every statement, with the days of birth that it leaves. */
import type { Block } from '../../draft/draft.ts'
import { compareSpans, overlaps, type Span } from '../../draft/place.ts'
import { type DateMention, datesOf, draftDate } from '../dates/index.ts'
import { fact } from '../fact.ts'
import type { Person } from '../people/index.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { cuesIn, past } from '../tense.ts'
import { type AgeExpression, ageExpressions } from './expressions.ts'
import { type LifeDate, lifeDates } from './life-dates.ts'
import { birthOf, type Days, daysOf, openDateOf, presentOf } from './time.ts'
import { type Tied, whoseAge, whoseLife } from './whose.ts'

export { agesOn, areApart, type Days, daysOf } from './time.ts'

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

/** A statement of somebody's birth. Its span runs from `born` to the date. */
export interface BirthStatement extends Span {
  readonly birth: Days
}

/** What a draft tells of one person's age, in its order. */
export interface LifeStory {
  readonly ages: readonly AgeStatement[]
  readonly births: readonly BirthStatement[]
  /** Whether the draft reports a birthday of the person: `turned 46`. */
  readonly birthday: boolean
}

interface Told {
  readonly expression: AgeExpression
  readonly tied: Tied
}

/** The ages and births that a draft tells of each person. */
export const lifeStories = fact((draft): ReadonlyMap<Person, LifeStory> => {
  const told: Told[] = []
  const strangers = new Set<number>()
  const lives: { person: Person; life: LifeDate }[] = []
  for (const block of draft.blocks) {
    for (const life of lifeDatesOf(block)) {
      const person = whoseLife(life)
      if (person) lives.push({ person, life })
    }
    for (const expression of ageExpressions(block)) {
      const tied = whoseAge(expression)
      if (tied) told.push({ expression, tied })
      else strangers.add(expression.years)
    }
  }
  const people = new Set([...told.map(({ tied }) => tied.person), ...lives.map(({ person }) => person)])
  const others = agesByName(told)
  const stories = new Map<Person, LifeStory>()
  for (const person of people) {
    const own = told.filter(({ tied }) => tied.person === person)
    const dates = lives.filter((each) => each.person === person).map(({ life }) => life)
    const isOthers = (years: number) =>
      strangers.has(years) || [...(others.get(years) ?? [])].some((other) => other !== person)
    stories.set(person, storyOf(own, dates, isOthers))
  }
  return stories
})

const allLifeDates = fact((draft): ReadonlyMap<Block, readonly LifeDate[]> => {
  return new Map(draft.blocks.map((block) => [block, lifeDates(block)]))
})

function lifeDatesOf(block: Block): readonly LifeDate[] {
  return allLifeDates(block.draft).get(block) ?? []
}

function agesByName(told: readonly Told[]): Map<number, Set<Person>> {
  const found = new Map<number, Set<Person>>()
  for (const { expression, tied } of told) {
    if (tied.how === 'description') continue
    const group = found.get(expression.years)
    if (group) group.add(tied.person)
    else found.set(expression.years, new Set([tied.person]))
  }
  return found
}

function storyOf(
  told: readonly Told[],
  lives: readonly LifeDate[],
  isOthers: (years: number) => boolean
): LifeStory {
  const died = lives.find(({ kind }) => kind === 'died')
  const isDead = died !== undefined || told.some(({ tied }) => tied.how === 'death')
  const ages = told.flatMap(({ expression, tied }): AgeStatement[] => {
    const how = tied.how === 'past' && isDead && closesSentence(expression) ? 'death' : tied.how
    if (how === 'description' && isOthers(expression.years)) return []
    const statement = statementOf(expression, { ...tied, how }, died?.date)
    return statement ? [statement] : []
  })
  const births = lives
    .filter(({ kind }) => kind === 'born')
    .map(
      ({ block, start, end, date }): BirthStatement => ({
        block,
        start,
        end,
        birth: daysOf(openDateOf(date))
      })
    )
  return {
    ages: ages.sort(compareSpans),
    births: births.sort(compareSpans),
    birthday: told.some(({ tied }) => tied.how === 'turned')
  }
}

// `She was 85.`
function closesSentence({ block, to }: AgeExpression): boolean {
  return /^(?: years old)?[.;]/u.test(block.text.slice(to, to + 12))
}

function statementOf(
  expression: AgeExpression,
  { how, kin }: Tied,
  died: DateMention | undefined
): AgeStatement | undefined {
  const { block, start, end, years } = expression
  const at = { block, start, end, years, kin }
  if (how === 'death' || diesNext(expression)) {
    const date = deathDateIn(expression) ?? died
    if (date) return datedBy(at, date)
    return isToldBefore(expression) ? undefined : toldNow(at)
  }
  if (how === 'past' || how === 'dated' || how === 'turned') {
    const date = dateOf(expression)
    if (date) return datedBy(at, date)
    if (how !== 'turned') return undefined
  }
  if (how !== 'name' && isQuoted(at)) return undefined
  return isToldBefore(expression) ? undefined : toldNow(at)
}

type At = Span & Pick<AgeStatement, 'years' | 'kin'>

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

/** Whether the statement is of a day before: by the words of its own clause, or in a scene that an earlier date opened. */
function isToldBefore(expression: AgeExpression): boolean {
  const sentence = sentenceAt(expression)
  if (!sentence) return false
  const { block, start, to } = expression
  if (standsAfterYear(expression, sentence)) return true
  const told = past({ block, start, end: to }, sentence)
  if (told?.when !== 'past') return false
  if (!told.evidence) return true
  if (!told.shown) return false
  // `Silva, 44, was born in 1980`
  const cues = cuesIn(block, sentence.start, sentence.end).filter(({ when }) => when === 'past')
  return !cues.every((cue) => lifeDatesOf(block).some((life) => overlaps(life, cue)))
}

/** `On Christmas Eve 1999, 16-year-old Haley Stevens`: a year before the draft's own opens the clause. */
function standsAfterYear(expression: AgeExpression, sentence: Sentence): boolean {
  const today = draftDate(expression.block.draft)
  return yearsIn(sentence).some(
    ({ end, year }) =>
      end <= expression.start &&
      (!today || (year?.value ?? 0) < today.year) &&
      sameClause.test(expression.block.text.slice(end, expression.start).replace(/^,/u, ''))
  )
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
  return near.length === 1 ? near[0] : undefined
}

function wordBefore({ block, start }: Span): string {
  return /(\p{L}+) $/u.exec(block.text.slice(Math.max(0, start - 12), start))?.[1] ?? ''
}
