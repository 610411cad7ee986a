/** An adjective and the same one with `un-`, of one thing. */
import { textOf } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { holderOf, isSame, type Phrases } from '../../src/facts/phrases/index.ts'
import { type Conflict, spanOfWords } from './conflict.ts'
import { contrast } from './data.ts'

/** `the armed guards … unarmed`: an adjective and the same one with `un-`, of one thing. */
export function undone(caption: Caption, phrases: Phrases): Conflict | undefined {
  if (contrast.test(caption.text)) return undefined
  const { words } = phrases
  for (const [index, { lower, name }] of words.entries()) {
    const plain = /^un(\p{L}{2,}(?:ed|en|ful|able|ing|ous|ied))$/u.exec(lower)?.[1]
    if (!plain || name) continue
    const other = words.findIndex((word) => word.lower === plain && !word.name)
    if (other < 0 || !isSame(phrases, holderOf(phrases, other), holderOf(phrases, index))) continue
    const [first, last] = [Math.min(other, index), Math.max(other, index)]
    if (words.slice(first + 1, last + 1).some(({ gap, part }) => /[.;]/u.test(gap) || part === 'joiner'))
      continue
    const at = spanOfWords(phrases, caption.block, last, last)
    const earlier = spanOfWords(phrases, caption.block, first, first)
    return {
      at,
      other: earlier,
      reason: `The caption says \`${textOf(earlier)}\` and \`${textOf(at)}\` of one thing; check which is right`,
      note: `\`${lower}\` is what \`${plain}\` is not.`
    }
  }
  return undefined
}
