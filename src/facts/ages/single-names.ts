/** Ages of people whom a draft calls by one name alone: a child’s given name, a stage name. */
import type { Draft } from '../../draft/draft.ts'
import { months } from '../dates/data/calendar.ts'
import { functionWords } from '../dates/data/words.ts'
import { countries } from '../people/data/countries.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import { type Introduced, meantBefore } from './spoken-of.ts'
import { isSport } from './sport.ts'
import type { Role } from './unnamed.ts'

// What stands after a grown-up’s single name may be a shirt or a score.
const oldestChild = 17

/**
 * `Ben, seven, … Ben, who is eight`; `The singer Adina, 37, … the 27-year-old`, where nobody else is 27.
 *
 * @param isNamed whether an age is told of somebody with a full name.
 */
export function singleNamesOf(
  draft: Draft,
  strangers: readonly AgeExpression[],
  isNamed: (years: number) => boolean
): Role[] {
  const byName = new Map<string, AgeExpression[]>()
  const introduced: Introduced[] = []
  for (const expression of strangers) {
    const own = singleNameOf(expression)
    const name = own ?? meantBefore(expression, introduced)?.noun
    if (name === undefined) continue
    const { years } = expression
    const isOthers = introduced.some(({ expression, noun }) => noun !== name && expression.years === years)
    if (own === undefined && (isOthers || isNamed(years))) continue
    if (own !== undefined) introduced.push({ expression, noun: own })
    const group = byName.get(name)
    if (group) group.push(expression)
    else byName.set(name, [expression])
  }
  return [...byName].flatMap(([name, ages]) => {
    const isPerson = ages.every(({ years }) => years <= oldestChild) || !isSport(draft)
    return isPerson && new Set(ages.map(({ years }) => years)).size === 2 ? [{ name, ages }] : []
  })
}

const single = /(?<![\p{Lu}\p{M}’'-][^\s.!?]* |[\p{L}’'-])(\p{Lu}[\p{Ll}\p{M}]{2,})$/u

/** The name alone that an age stands with: `Ben, seven`. */
export function singleNameOf({ block, from, to, form, lead }: AgeExpression): string | undefined {
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
