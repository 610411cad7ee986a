/** How old the people of a draft are, and when they were born: every statement, with the days of birth that it leaves. */
import type { Block, Draft } from '../../draft/draft.ts'
import { compareSpans, type Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { once } from '../once.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isDoubted } from './doubt.ts'
import { type AgeExpression, ageExpressions } from './expressions.ts'
import { headlineAges } from './headline-ages.ts'
import { type LifeDate, lifeDatesOf } from './life-dates.ts'
import { metaAges } from './meta-ages.ts'
import { singleNamesOf } from './single-names.ts'
import { type AgeStatement, closesSentence, statementOf } from './statements.ts'
import type { Tied } from './tied.ts'
import { type Days, daysOf, openDateOf } from './time.ts'
import { type Role, rolesOf } from './unnamed.ts'
import { bornRolesOf } from './unnamed-births.ts'
import { whoseAge } from './whose.ts'
import { whoseLife } from './whose-life.ts'

export type { AgeStatement } from './statements.ts'
export { agesOn, areApart, type Days, daysOf } from './time.ts'

/** A statement of somebody's birth. Its span runs from `born` to the date. */
export interface BirthStatement extends Span {
  readonly birth: Days
}

/** What a draft tells of one person's age, in its order. */
export interface LifeStory {
  /** Whose: a name, or a noun such as `the driver`. */
  readonly name: string
  readonly person: Person | undefined
  /** How often an age is given; some may be of no time that can be told, and are no statements. */
  readonly times: number
  /** The statements, dated when they are asked for: most people have one age, which is held against nothing. */
  readonly ages: () => readonly AgeStatement[]
  readonly births: readonly BirthStatement[]
  /** Whether the draft reports a birthday of the person: `turned 46`. */
  readonly birthday: boolean
  /** Whether two people may have the name: `Harold Buie, 71, and Harold Buie, 44, do not speak`. */
  readonly namesakes: boolean
}

/** What is told of one person, while the draft is read. */
interface Told {
  readonly ages: { readonly expression: AgeExpression; readonly tied: Tied }[]
  readonly lives: LifeDate[]
}

/**
 * The ages and births that a draft tells of each person, and of nouns that can mean one only; none in a draft that has no
 * age, or nothing to hold its one age against.
 */
export const lifeStories = fact((draft): readonly LifeStory[] => (mayDisagree(draft) ? storiesIn(draft) : []))

/** Whether there is an age, and another one or a birth, be it in the stylebook: few drafts have, and no other’s names need be read. */
function mayDisagree({ meta, blocks, stylebook }: Draft): boolean {
  const ages = countOf(meta, ageExpressions) + countOf(blocks, ageExpressions)
  if (ages !== 1) return ages > 1
  return stylebook?.people.some(({ born }) => born) || blocks.some((block) => lifeDatesOf(block).length > 0)
}

function countOf(blocks: readonly Block[], read: (block: Block) => readonly Span[]): number {
  return blocks.reduce((count, block) => count + read(block).length, 0)
}

function storiesIn(draft: Draft): LifeStory[] {
  const told = new Map<Person, Told>()
  const of = (person: Person): Told => {
    const found = told.get(person) ?? { ages: [], lives: [] }
    told.set(person, found)
    return found
  }
  const strangers: AgeExpression[] = []
  const nobodys: LifeDate[] = []
  for (const { expression, person } of metaAges(draft)) {
    if (person) of(person).ages.push({ expression, tied: { person, how: 'name', kin: false } })
    else strangers.push(expression)
  }
  for (const block of draft.blocks) {
    for (const life of lifeDatesOf(block)) {
      const person = whoseLife(life)
      if (person) of(person).lives.push(life)
      else nobodys.push(life)
    }
    for (const expression of ageExpressions(block)) {
      const tied = whoseAge(expression)
      if (tied) of(tied.person).ages.push({ expression, tied })
      else strangers.push(expression)
    }
  }
  for (const { expression, person } of headlineAges(draft, strangers))
    if (told.has(person))
      of(person).ages.unshift({ expression, tied: { person, how: 'name', kin: false, full: false } })
  return [
    ...storiesOf(draft, told, strangers),
    ...bornRolesOf(draft, strangers, nobodys).map(({ life, ...role }) => roleStory(role, [life]))
  ]
}

function storiesOf(
  draft: Draft,
  told: ReadonlyMap<Person, Told>,
  strangers: readonly AgeExpression[]
): LifeStory[] {
  const holders = new Map<number, Set<Person | undefined>>()
  const add = (years: number, person: Person | undefined) => {
    const group = holders.get(years)
    if (group) group.add(person)
    else holders.set(years, new Set([person]))
  }
  for (const { years } of strangers) add(years, undefined)
  for (const years of agesBeforeBrackets(draft)) add(years, undefined)
  for (const [person, { ages }] of told)
    for (const { expression, tied } of ages) if (tied.how !== 'description') add(expression.years, person)
  const stories = [...told].map(([person, each]) => {
    const isOthers = (years: number) => [...(holders.get(years) ?? [])].some((other) => other !== person)
    return storyOf(person, each, isOthers)
  })
  const isNamed = (years: number) => [...(holders.get(years) ?? [])].some((person) => person !== undefined)
  const unnamed = [...rolesOf(draft, strangers, isNamed), ...singleNamesOf(draft, strangers, isNamed)]
  return [...stories, ...unnamed.map((role) => roleStory(role, []))]
}

/** `Jose Rivera, 45 (Miami)`: it may be a score as well, so that it only tells who else may be so old. */
function agesBeforeBrackets({ blocks }: Draft): number[] {
  return blocks.flatMap(({ text }) =>
    Array.from(text.matchAll(/\p{Lu}[\p{L}’'-]+, (\d\d) [([]/gu), ([, years]) => Number(years))
  )
}

function roleStory({ name, ages }: Role, lives: readonly LifeDate[]): LifeStory {
  return {
    name,
    person: undefined,
    times: ages.length,
    ages: once(() => ages.flatMap((age) => statementOf(age, { how: 'name', kin: false }, undefined) ?? [])),
    births: birthsOf(lives),
    birthday: false,
    namesakes: false
  }
}

function birthsOf(lives: readonly LifeDate[]): BirthStatement[] {
  return lives.flatMap(({ block, start, end, date, kind }): BirthStatement[] =>
    kind === 'born' && !isDoubted({ block, start, end })
      ? [{ block, start, end, birth: daysOf(openDateOf(date)) }]
      : []
  )
}

function storyOf(person: Person, told: Told, isOthers: (years: number) => boolean): LifeStory {
  const { ages, lives } = told
  return {
    name: nameOf(person),
    person,
    times: ages.length,
    ages: once(() => statementsOf(person, told, isOthers)),
    births: birthsOf(lives).sort(compareSpans),
    birthday: ages.some(({ tied }) => tied.how === 'turned'),
    namesakes: hasNamesakes(ages)
  }
}

function statementsOf(
  person: Person,
  { ages, lives }: Told,
  isOthers: (years: number) => boolean
): AgeStatement[] {
  const died = lives.find(({ kind }) => kind === 'died')
  const isDead = died !== undefined || ages.some(({ tied }) => tied.how === 'death') || isToldDead(person)
  const statements = ages.flatMap(({ expression, tied }): AgeStatement[] => {
    const how = tied.how === 'past' && isAtDeath(expression, isDead) ? 'death' : tied.how
    if (how === 'description' && isOthers(expression.years)) return []
    const statement = statementOf(expression, { how, kin: tied.kin }, died?.date)
    return statement ? [statement] : []
  })
  return statements.sort(compareSpans)
}

// `He was 83.` of the dead, `was 87 when he died`
function isAtDeath(expression: AgeExpression, isDead: boolean): boolean {
  const { block, to } = expression
  return (
    (isDead && closesSentence(expression)) ||
    tellsAgeAlone(expression) ||
    /^,? when (?:he|she|\p{Lu}\p{L}+) died\b/u.test(block.text.slice(to, to + 40))
  )
}

/** `She was 95, and had been stung 4,000 times`, right after the death. */
function tellsAgeAlone({ block, from, to }: AgeExpression): boolean {
  const sentence = sentenceAt({ block, start: from, end: to })
  const head = sentence && block.text.slice(Math.max(0, sentence.start - 160), sentence.start)
  return (
    sentence !== undefined &&
    /^(?:He|She|\p{Lu}[\p{L} .’'-]+) $/u.test(block.text.slice(sentence.start, from)) &&
    /^[,.]/u.test(block.text.slice(to, to + 1)) &&
    /\b(?:died|passed away|was killed)\b/u.test(head ?? '')
  )
}

function hasNamesakes(ages: Told['ages']): boolean {
  const bySentence = new Map<Sentence | undefined, number>()
  for (const { expression, tied } of ages) {
    if (tied.how !== 'name' || !tied.full) continue
    const sentence = sentenceAt(expression)
    const years = bySentence.get(sentence)
    if (years !== undefined && years !== expression.years) return true
    bySentence.set(sentence, expression.years)
  }
  return false
}

/** `Hilda Marsh died in her chair`, `Stroud, who played the vicar, has died` */
function isToldDead({ mentions }: Person): boolean {
  return mentions.some(({ block, end }) =>
    /^(?:, [^.;]{1,100},)?(?:,? who)?(?: has| had)? (?:died|dies|passed away|was killed|was found dead)\b/u.test(
      block.text.slice(end, end + 130)
    )
  )
}

// `Nine-year-old Ana Prado` at the start of a sentence reads as a name of three words.
function nameOf({ name }: Person): string {
  return name.replace(/^\S+-old /u, '')
}
