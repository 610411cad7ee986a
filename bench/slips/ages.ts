/** Ages of one person that do not go together. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { peopleOf } from './people.ts'
import { type Planted, replace, type Slip } from './slip.ts'

interface Age {
  readonly surname: string
  readonly years: string
  readonly start: number
}

// `Dora Whitlock, 45,`, `Whitlock (45)`, `Whitlock, who is 45`; `the 45-year-old Whitlock`.
const afterName = /(?<![\p{L}’'-])(\p{Lu}\p{Ll}{3,})(?:, | \(|, who is )(\d\d)(?=,|\)|\.(?:\s|$)| and )/gu
const beforeName =
  /(?<!\p{L})(\d\d)-year-old (?:\p{Lu}\p{Ll}+ )?(?:\p{Lu}\. )?(\p{Lu}\p{Ll}{3,})(?![\p{L}-]| \p{Lu})/gu

function agesOf(text: string): Age[] {
  const after = [...text.matchAll(afterName)].map(({ 0: words, 1: surname = '', 2: years = '', index }) => ({
    surname,
    years,
    start: index + words.length - years.length
  }))
  const before = [...text.matchAll(beforeName)].map(({ 1: years = '', 2: surname = '', index }) => ({
    surname,
    years,
    start: index
  }))
  const known = new Set(peopleOf(text).map(({ surname }) => surname))
  return [...after, ...before].filter(
    ({ surname, years, start }) => known.has(surname) && Number(years) > 15 && !isPast(text, start)
  )
}

/** Whether the sentence speaks of another time, when the age may well have been another one. */
function isPast(text: string, at: number): boolean {
  const from = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('. ', at)) + 1
  const to = /[.!?](?:\s|$)|\n|$/.exec(text.slice(at))?.index ?? 0
  return /\b(?:then|was|were|when|at the time|ago|(?:in|since) (?:19|20)\d\d)\b/.test(
    text.slice(from, at + to)
  )
}

/** Another age that a slip of the hand makes: a digit changed. */
function otherAge(years: string, random: Random): string {
  const others = Array.from({ length: 80 }, (_, at) => String(at + 16)).filter(
    (other) => other !== years && (other[0] === years[0] || other[1] === years[1])
  )
  return random.pick(others) ?? ''
}

/** `The 45-year-old`, where everybody else with an age has another one: somebody named before with this age. */
function namelessAges(text: string, named: readonly Age[]): Age[] {
  return [...text.matchAll(/\b[Tt]he (\d\d)-year-old\b(?! \p{Lu})/gu)].flatMap(({ 1: years = '', index }) => {
    const [first, ...others] = named.filter((age) => age.years === years)
    const isOne = first && others.every(({ surname }) => surname === first.surname) && first.start < index
    return isOne && !isPast(text, index)
      ? [{ surname: first.surname, years, start: index + 'the '.length }]
      : []
  })
}

/** Changes one of two ages that somebody has in the article. */
function changeAge({ text }: Article, random: Random): Planted | undefined {
  const named = agesOf(text)
  const ages = [...named, ...namelessAges(text, named)]
  const twice = ages.filter((age) =>
    ages.some((other) => other !== age && other.surname === age.surname && other.years === age.years)
  )
  const age = random.pick(twice)
  return age && replace(text, age.start, age.start + 2, otherAge(age.years, random))
}

/** Gives somebody whose age the article has another one, at a later mention: `Whitlock, 54, said`. */
function secondAge({ text }: Article, random: Random): Planted | undefined {
  const places = agesOf(text).flatMap((age) => {
    const person = peopleOf(text).find(({ surname }) => surname === age.surname)
    const later = person?.surnameAt.filter((at) => at > age.start + 10) ?? []
    const bare = later.filter((at) =>
      new RegExp(`^${age.surname} (?:said|says|told|added|was|is|has|had)\\b`).test(text.slice(at))
    )
    return bare.filter((at) => /(?:[\p{Ll},.!?”"]\s|\n)$/u.test(text.slice(0, at))).map((at) => ({ age, at }))
  })
  const place = random.pick(places)
  if (!place) return undefined
  const end = place.at + place.age.surname.length
  const planted = replace(text, end, end, `, ${otherAge(place.age.years, random)},`)
  return { ...planted, start: planted.start + 2, end: planted.end - 1 }
}

export const ageSlips: readonly Slip[] = [
  { rule: 'age-mismatch', name: 'one of two ages changed', plant: changeAge },
  { rule: 'age-mismatch', name: 'another age at a later mention', plant: secondAge }
]
