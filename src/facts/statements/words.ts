/** The words of a stretch of text, each with a key by which it is known again: `spoke` and `speaking`, `injury` and `injured`. */
import type { Block } from '../../draft/draft.ts'
import { eachToken } from '../../draft/each-token.ts'
import { numberWord } from '../number-words.ts'
import { stops } from '../numbers/data.ts'
import { nounLemma, verbForm } from '../numbers/lemmas.ts'
import { perWord } from '../per-word.ts'
import { emptyWords, nominalisations, pastForms } from './data.ts'

/** A word as it is written, wherever it stands. */
interface Form {
  readonly text: string
  readonly lower: string
  /** What is left of it without its endings. */
  readonly key: string
  /** Whether it has a capital. */
  readonly capital: boolean
  /** Whether it ends in `’s`. */
  readonly possessive: boolean
  /** Whether it says what a statement is about: no function word, number, weekday, month or verb of saying. */
  readonly isContent: boolean
}

/** A word; offsets are those of its block. */
export interface Word extends Form {
  readonly start: number
  readonly end: number
}

const written = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/uy
const number = new RegExp(`^(?:${numberWord}|hundred|thousand|million|dozen|[\\d.,]+)$`, 'u')

/** The words that stand whole in a range of a block. */
export function wordsIn({ text }: Block, start: number, end: number): readonly Word[] {
  // No word has white space in it: what is cut there is cut between words.
  let from = start
  while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--
  let to = end
  while (to < text.length && !isSpace(text.charCodeAt(to))) to++
  const words: Word[] = []
  eachToken(text.slice(from, to), written, (raw, at) => {
    const opening = from + at
    const closing = opening + raw.length
    if (opening >= start && closing <= end) words.push(wordOf(formOf(raw), opening, closing))
  })
  return words
}

/** A space or a line feed. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10
}

function wordOf(
  { text, lower, key, capital, possessive, isContent }: Form,
  start: number,
  end: number
): Word {
  return { start, end, text, lower, key, capital, possessive, isContent }
}

const formOf = perWord((raw): Form => {
  const plain = raw.replaceAll('’', "'")
  const possessive = /(?:'s|s')$/iu.test(plain)
  const text = possessive ? plain.replace(/'s?$/iu, '') : plain
  const lower = text.toLowerCase()
  return {
    text,
    lower,
    key: keyOf(lower),
    capital: /^\p{Lu}/u.test(text),
    possessive,
    isContent: !stops.has(lower) && !emptyWords.has(lower) && !number.test(lower) && lower.length > 1
  }
})

/** The keys of the words that say what a range of a block is about. */
export function keysIn(block: Block, start: number, end: number): ReadonlySet<string> {
  return new Set(
    wordsIn(block, start, end)
      .filter(({ isContent }) => isContent)
      .map(({ key }) => key)
  )
}

/** The key of a word in small letters. */
export const keyOf = perWord((lower: string): string => {
  const verb = pastForms.get(lower) ?? verbForm(lower)?.lemma
  const word = verb ?? nounLemma(lower)
  return cut(nominalisations.get(word) ?? word)
})

const ending = /(?:ations?|itions?|ions?|ments?|ings?|ures?|ers?|ors?|al|ly|ed|es|e|y)$/u

function cut(word: string): string {
  const left = word.replace(ending, '')
  if (left.length < 4) return word.length > 4 ? word.replace(/(?:e|y)$/u, '') : word
  return left.replace(/([bdglmnprt])\1$/u, '$1')
}

/** How many members two sets share. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const each of a) if (b.has(each)) count++
  return count
}
