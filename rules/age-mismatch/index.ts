import { type Span, textOf, whereIs } from '../../src/draft/place.ts'
import { inWords as dateInWords, type OpenDate } from '../../src/draft/stylebook.ts'
import {
  type AgeConflict,
  againstBirths,
  amongAges,
  type BirthConflict
} from '../../src/facts/ages/conflicts.ts'
import {
  type AgeStatement,
  agesOn,
  type BirthStatement,
  type Days,
  daysOf,
  type LifeStory,
  lifeStories
} from '../../src/facts/ages/index.ts'
import { draftDate } from '../../src/facts/dates/index.ts'
import { inWords } from '../../src/facts/number-words.ts'
import { entryOf } from '../../src/facts/stylebook/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'

/**
 * One person with two ages, or an age that the birth year rules out. Quiet on past ages without their year, on ages that
 * may be somebody else’s, and where a birthday explains the difference.
 */
export default rule(
  { id: 'age-mismatch', level: 'warning', story: true, yieldsTo: ['caption-mismatch'] },
  (draft, report) => {
    for (const story of lifeStories(draft)) {
      const birth = houseBirth(story)
      if (story.times + story.births.length + birth.length < 2) continue
      const ages = story.ages()
      const told = againstBirths(ages, story.births)
      const rest = ages.filter((age) => !told.some((conflict) => conflict.age.years === age.years))
      const house = againstBirths(rest, birth)
      const open = rest.filter((age) => !house.some((conflict) => conflict.age.years === age.years))
      for (const conflict of told) report(notSoBorn(conflict, story))
      for (const conflict of house) report(notByStylebook(conflict))
      for (const conflict of amongAges(story, open)) report(twoAges(conflict, story))
    }
  }
)

/** `30` of somebody `born in 1980`. */
function notSoBorn({ age, birth }: BirthConflict<BirthStatement>, { ages }: LifeStory): Finding {
  const allowed = allowedAges(age, birth.birth)
  const others = ages().filter((other) => allowed.includes(other.years) && other.now === age.now)
  return {
    at: age,
    reason: `An age of \`${textOf(age)}\`${inYear(age)} does not fit \`${textOf(birth)}\` in ${placeFrom(age, birth)}${wouldBe(allowed)}`,
    expected: inForms(age, allowed),
    related: [
      { at: birth, reason: `here \`${textOf(birth)}\`` },
      ...others.map((other) => ({ at: other, reason: `here \`${textOf(other)}\`` }))
    ],
    note: `${dayOf(age)}, somebody ${birthInWords(birth)} is ${listOf(allowed)} years old.`
  }
}

function birthInWords(birth: BirthStatement): string {
  const text = textOf(birth)
  return /^born/i.test(text) ? text.replace(/^B/u, 'b') : `with the dates ${text}`
}

interface HouseBirth {
  readonly birth: Days
  readonly name: string
  readonly born: OpenDate
}

function houseBirth({ person }: LifeStory): HouseBirth[] {
  const entry = person && entryOf(person)
  return entry?.born ? [{ birth: daysOf(entry.born), name: entry.name, born: entry.born }] : []
}

function notByStylebook({ age, birth }: BirthConflict<HouseBirth>): Finding {
  const allowed = allowedAges(age, birth.birth)
  const born = `born ${birth.born.day ? 'on' : 'in'} ${dateInWords(birth.born)}`
  return {
    at: age,
    reason: `An age of \`${textOf(age)}\`${inYear(age)} does not fit the stylebook${wouldBe(allowed)}`,
    expected: inForms(age, allowed),
    note: `The stylebook has ${birth.name} ${born}. ${dayOf(age)}, that makes ${listOf(allowed)} years.`
  }
}

/** `45` in one place and `46` in another. */
function twoAges({ age, others }: AgeConflict, { name }: LifeStory): Finding {
  const other = others[0] as AgeStatement
  const sameTime = age.now && other.now
  const isRough = age.loose > 1 || other.loose > 1 || age.unit !== other.unit
  const allowed = isRough ? [] : sameTime ? [other.years] : other.birth ? allowedAges(age, other.birth) : []
  const edits = others.map((each) => ({ at: each, text: inForm(each, age.years) }))
  const where = others.length === 1 ? whereIs(other.block) : 'the other places'
  return {
    at: age,
    reason: sameTime
      ? `${capitalise(name)} is \`${textOf(age)}\` here and \`${textOf(other)}\` in ${placeFrom(age, other)}; check which is right`
      : `An age of \`${textOf(age)}\`${inYear(age)} does not fit \`${textOf(other)}\`${inYear(other)} in ${placeFrom(age, other)}${wouldBe(allowed)}`,
    expected: inForms(age, allowed),
    related: others.map((each) => ({ at: each, reason: `here \`${textOf(each)}\`` })),
    note: sameTime
      ? `Both are told of ${name} now, and the draft reports no birthday between them.`
      : `Somebody who is ${other.years}${inYear(other) || ' on the draft’s date'} is ${listOf(allowed)}${inYear(age) || ' on the draft’s date'}.`,
    fixes:
      sameTime && !isRough ? [{ title: `Write \`${edits[0]?.text}\` in ${where}`, safe: false, edits }] : []
  }
}

/** The ages that a birth allows at the time of a statement, the likeliest first; none where they are many. */
function allowedAges({ days, now }: AgeStatement, birth: Days): number[] {
  if (!days) return []
  const middle = Math.floor((days.first + days.last) / 2)
  const ages = agesOn(birth, now ? { first: middle, last: middle } : days)
  return ages.length <= 3 ? ages : []
}

function placeFrom({ block }: Span, other: Span): string {
  return other.block === block ? 'the same paragraph' : whereIs(other.block)
}

function inYear({ now, date }: AgeStatement): string {
  return now || !date?.year ? '' : ` in ${date.year.text}`
}

function dayOf(age: AgeStatement): string {
  const today = draftDate(age.block.draft)
  if (!age.now) return `In ${age.date?.year?.text}`
  return today ? `On ${dateInWords(today)}, the draft’s date` : 'On the draft’s date'
}

function wouldBe(ages: readonly number[]): string {
  return ages.length === 0 ? '' : `; it would be ${listOf(ages)}`
}

function listOf(ages: readonly number[]): string {
  const sorted = ages.toSorted((a, b) => a - b)
  return sorted.length > 2 ? `${sorted[0]} to ${sorted.at(-1)}` : sorted.join(' or ')
}

/** What may stand in the place; nothing for `in her 60s`, which is no form to write an age in. */
function inForms(age: AgeStatement, allowed: readonly number[]): string[] {
  return age.loose > 1 ? [] : allowed.map((years) => inForm(age, years))
}

/** A number in the form of the place: `ten` for `nine`, `Ten` for `Nine`. */
function inForm(age: AgeStatement, years: number): string {
  const text = textOf(age)
  const count = Math.round(years * { year: 1, month: 12, week: 52 }[age.unit])
  if (/^\d/u.test(text)) return String(count)
  const word = inWords(count)
  return /^\p{Lu}/u.test(text) ? capitalise(word) : word
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
