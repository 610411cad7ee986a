/** Ages of people without a name, where only one person can be meant: the driver, the man of the headline. */
import type { Draft } from '../../draft/draft.ts'
import { compareSpans } from '../../draft/place.ts'
import { functionWords, months } from '../dates/data.ts'
import { countries } from '../people/data.ts'
import type { Person } from '../people/index.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { onlyPerson } from './subject.ts'

/** Somebody whom the draft calls by a noun or a given name alone, and the ages that it gives. */
export interface Role {
  /** As in `the driver`, `Ben`. */
  readonly name: string
  readonly ages: readonly AgeExpression[]
}

interface Told {
  readonly expression: AgeExpression
  readonly noun: string
  readonly definite: boolean
}

const beforeNoun = /(?:^|[\s“"‘(—–-])(?:(the|an?|one) )?(?:\p{Ll}[\p{L}-]+ )?(\p{L}[\p{Ll}-]{2,})$/iu
const afterAge =
  /^ (?:\p{Ll}[\p{L}-]+ )?(\p{Ll}{3,})(?= (?:was|is|has|had|said|told|who|will|died|from|of|in|and|at|on|with|suffered|remains|remained)\b|[,.;:’']|$)/u

/**
 * Nouns that stand for one person: introduced once with an age, and given another one later with `the`. None where a second
 * such person is about, and where one of the ages is somebody else’s.
 *
 * @param isNamed whether an age is told of somebody with a name.
 */
export function rolesOf(
  draft: Draft,
  strangers: readonly AgeExpression[],
  isNamed: (years: number) => boolean
): Role[] {
  const byNoun = new Map<string, Told[]>()
  for (const expression of strangers) {
    const told = nounOf(expression)
    if (!told) continue
    const group = byNoun.get(told.noun)
    if (group) group.push(told)
    else byNoun.set(told.noun, [told])
  }
  return [...byNoun].flatMap(([noun, told]): Role[] => {
    const ages = told.map(({ expression }) => expression).sort(compareSpans)
    const values = new Set(ages.map(({ years }) => years))
    const [first, ...later] = told.sort((a, b) => compareSpans(a.expression, b.expression))
    if (values.size !== 2 || !first || !later.every(({ definite }) => definite)) return []
    if (ages.some(({ years }) => isNamed(years)) || isTwofold(draft, noun)) return []
    // The second age belongs to this noun alone.
    const isShared = strangers.some((age) => values.has(age.years) && !ages.includes(age))
    return isShared ? [] : [{ name: `the ${noun}`, ages }]
  })
}

function nounOf(expression: AgeExpression): Told | undefined {
  const { block, from, to, form, start } = expression
  if (form === 'year-old') {
    const noun = afterAge.exec(block.text.slice(to, to + 40))?.[1]
    const article = /\b(the|an?) $/iu.exec(block.text.slice(Math.max(0, start - 4), start))?.[1]
    return noun && article && isRole(noun)
      ? { expression, noun: noun.toLowerCase(), definite: article.toLowerCase() === 'the' }
      : undefined
  }
  if (form !== 'comma') return undefined
  const [, article, noun] = beforeNoun.exec(block.text.slice(Math.max(0, from - 40), from)) ?? []
  return noun && article && isRole(noun)
    ? { expression, noun: noun.toLowerCase(), definite: article.toLowerCase() === 'the' }
    : undefined
}

const single = /(?<![\p{Lu}\p{M}’'-]\S* |[\p{L}’'-])(\p{Lu}\p{Ll}{2,})$/u

// What stands after a grown-up’s single name may be a shirt or a score.
const oldestChild = 17

/** Children whom the draft gives no surname: `Ben, seven, … Ben, who is eight`. */
export function givenNamesOf(strangers: readonly AgeExpression[]): Role[] {
  const byName = new Map<string, AgeExpression[]>()
  for (const expression of strangers) {
    const name = givenNameOf(expression)
    if (name === undefined) continue
    const group = byName.get(name)
    if (group) group.push(expression)
    else byName.set(name, [expression])
  }
  return [...byName].flatMap(([name, ages]) => {
    const isChild = ages.every(({ years }) => years <= oldestChild)
    return isChild && new Set(ages.map(({ years }) => years)).size === 2 ? [{ name, ages }] : []
  })
}

function givenNameOf({ block, from, to, form, lead }: AgeExpression): string | undefined {
  const { text } = block
  if (form === 'year-old') return /^ (\p{Lu}\p{Ll}{2,})(?! \p{Lu}|['’-])/u.exec(text.slice(to, to + 30))?.[1]
  if (form !== 'comma' && !(form === 'be' && lead === 'is')) return undefined
  const head = text.slice(Math.max(0, from - 40), from).replace(/(?:, who)? $/u, '')
  const name = single.exec(head)?.[1]
  return name !== undefined && !isPlain(name.toLowerCase()) ? name : undefined
}

function isPlain(word: string): boolean {
  return (
    functionWords.has(word) || months.has(word) || parts.has(word) || countries.has(word) || word.length > 10
  )
}

function isRole(noun: string): boolean {
  return parts.has(noun.toLowerCase())
}

/** Whether the draft speaks of several: `drivers`, `another driver`, `the second man`. */
function isTwofold({ blocks }: Draft, noun: string): boolean {
  const plural = noun.endsWith('man') ? `${noun.slice(0, -3)}men` : `${noun}e?s`
  const several = new RegExp(
    `\\b(?:${plural}|(?:another|other|second|third|two|both|either|each|elder|older|younger|first) (?:\\p{L}+ )?${noun})\\b`,
    'iu'
  )
  return blocks.some(({ text }) => several.test(text))
}

const somebody = /(?:^|[\s:])(?:man|woman|boy|girl|teen|teenager|\p{Lu}?\p{Ll}{3,}), $/iu

/**
 * `Man, 47, pulled from barn` over a draft that names one person: the age is that person’s. None where the draft has the
 * age again, or names more than one.
 */
export function headlineAges(
  draft: Draft,
  strangers: readonly AgeExpression[]
): { expression: AgeExpression; person: Person }[] {
  const above = strangers.filter(({ block }) => block.kind === 'headline')
  const [expression, ...others] = above
  if (!expression || others.length > 0) return []
  const { block, start, years } = expression
  if (expression.form !== 'comma' || !somebody.test(block.text.slice(0, start))) return []
  if (strangers.some((age) => age !== expression && age.years === years)) return []
  const person = onlyPerson(draft)
  return person ? [{ expression, person }] : []
}
