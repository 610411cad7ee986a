/** `Man, 47, pulled from barn`: the age in a headline over a draft that names one person. */
import type { Draft } from '../../draft/draft.ts'
import type { Person } from '../people/index.ts'
import type { AgeExpression } from './expressions.ts'
import { onlyPerson } from './subject.ts'

const somebody = /(?:^|[\s:])(?:man|woman|boy|girl|teen|teenager|\p{Lu}?\p{Ll}{3,}), $/iu

/**
 * `Man, 47, pulled from barn` over a draft that names one person: the age is that person’s. None where the draft has the
 * age again, or names more than one.
 */
export function headlineAges(
  draft: Draft,
  strangers: readonly AgeExpression[]
): { expression: AgeExpression; person: Person }[] {
  const above = strangers.filter(({ block }) => block.kind === 'headline' || block.kind === 'meta')
  const [expression, ...others] = above
  if (!expression || others.length > 0) return []
  const { block, start, years } = expression
  if (expression.form !== 'comma' || !somebody.test(block.text.slice(0, start))) return []
  if (strangers.some((age) => age !== expression && age.years === years)) return []
  const person = onlyPerson(draft)
  return person ? [{ expression, person }] : []
}
