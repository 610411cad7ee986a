/** Births of people without a full name: `The suspect was born in 1969 … The suspect, who is 27`. */
import type { Draft } from '../../draft/draft.ts'
import { sentenceAt } from '../sentences.ts'
import { parts } from './data.ts'
import type { AgeExpression } from './expressions.ts'
import type { LifeDate } from './life-dates.ts'
import { singleNameOf } from './single-names.ts'
import { isTwofold, nounOf, type Role } from './unnamed.ts'

/** Somebody whom the draft calls by a noun or one name, with a birth. */
export interface BornRole extends Role {
  readonly life: LifeDate
}

/** Those whose birth the draft tells once, by the noun or the name that it gives their age with. */
export function bornRolesOf(
  draft: Draft,
  strangers: readonly AgeExpression[],
  lives: readonly LifeDate[]
): BornRole[] {
  const born = new Map<string, LifeDate[]>()
  for (const life of lives) {
    const name = life.kind === 'born' ? calledBefore(life) : undefined
    if (name !== undefined) born.set(name, [...(born.get(name) ?? []), life])
  }
  return [...born].flatMap(([name, [life, ...others]]): BornRole[] => {
    if (!life || others.length > 0 || (name.startsWith('the ') && isTwofold(draft, name.slice(4)))) return []
    const ages = strangers.filter((age) => calledWith(age) === name)
    const isOne = ages.length > 0 && new Set(ages.map(({ years }) => years)).size === 1
    return isOne ? [{ name, ages, life }] : []
  })
}

// `The suspect was born`, `the driver, born`, `Moran, who was born`
const before =
  /(?:\b(the) (?:\p{Ll}[\p{L}-]+ )?|(?:^|[\s“"‘(]))([\p{L}’'-]{3,})(?:,(?: who was)?| was| \(| is) ?$/iu

function calledBefore({ block, start }: LifeDate): string | undefined {
  const sentence = sentenceAt({ block, start, end: start })
  const [, article, word = ''] = before.exec(block.text.slice(sentence?.start ?? 0, start)) ?? []
  const noun = word.toLowerCase()
  if (article) return parts.has(noun) ? `the ${noun}` : undefined
  return /^\p{Lu}\p{Ll}/u.test(word) && !parts.has(noun) ? word : undefined
}

function calledWith(age: AgeExpression): string | undefined {
  const told = nounOf(age)
  return told?.article === 'the' ? `the ${told.noun}` : singleNameOf(age)
}
