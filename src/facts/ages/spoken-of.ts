/** Descriptions by age alone, `the 43-year-old`, of somebody without a full name whom the draft has just introduced. */
import { sentenceAt } from '../sentences.ts'
import type { AgeExpression } from './expressions.ts'
import { namesIn } from './names.ts'
import { anybody } from './subject.ts'

/** Somebody introduced with an age, by a noun or a single name. */
export interface Introduced {
  readonly expression: AgeExpression
  readonly noun: string
}

const farthest = 320
// `The 43-year-old will appear`, `the 43-year-old’s lawyer`, `the 43-year-old singer has`
const description = /^(?:['’]s\b|[.,;]| (?:\p{Ll}+ly )?\p{Ll}+)/u

/** The last one introduced before a description, where nobody else is named or spoken of between. */
export function meantBefore<T extends Introduced>(
  age: AgeExpression,
  introduced: readonly T[]
): T | undefined {
  const { block, start } = age
  if (!isDescription(age) && !isPronoun(age)) return undefined
  const last = introduced.at(-1)
  if (!last) return undefined
  const { block: first, to: from } = last.expression
  const isNext = block.index - first.index === 1 && first.kind === 'body' && block.kind === 'body'
  if (block !== first && !isNext) return undefined
  const between =
    block === first
      ? block.text.slice(from, start)
      : `${first.text.slice(from)} ${block.text.slice(0, start)}`
  const rest = between
    .replace(new RegExp(`\\b${last.noun}\\b`, 'gi'), '')
    // `his grandmother’s car`
    .replace(/\b\p{Ll}+['’]s?(?= \p{Ll})|\b(?:dogs?|cats?|horses?)\b/gu, '')
  const named = [...new Set([first, block])].some((each) =>
    namesIn(each).some(
      (name) =>
        !name.isPlace && (each !== first || name.start >= from) && (each !== block || name.end <= start)
    )
  )
  return between.length <= farthest && !named && !anybody.test(rest) && !/\bpeople\b/u.test(rest)
    ? last
    : undefined
}

function isDescription({ block, start, to, form }: AgeExpression): boolean {
  return (
    form === 'year-old' &&
    /\bthe $/i.test(block.text.slice(Math.max(0, start - 4), start)) &&
    description.test(block.text.slice(to, to + 40))
  )
}

/** `He is 43 and from Hull.` */
function isPronoun(age: AgeExpression): boolean {
  const { block, from, form, lead } = age
  const sentence = sentenceAt(age)
  return (
    form === 'be' &&
    lead === 'is' &&
    sentence !== undefined &&
    /^(?:He|She) $/u.test(block.text.slice(sentence.start, from))
  )
}
