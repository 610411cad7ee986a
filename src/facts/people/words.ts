/** The words of a block, as the grammar of names and offices reads them. */
import type { Block } from '../../draft/draft.ts'
import { beginsWithCapital, eachToken, isLetter } from '../../draft/each-token.ts'
import { blockFact } from '../fact.ts'

/** A word, a number or a mark; offsets into the block's text. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** In small letters, with a plain apostrophe and without a possessive ending. */
  readonly lower: string
  readonly type: 'word' | 'number' | 'mark'
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** Whether it ends in `’s`, or in `s’`. */
  readonly possessive: boolean
  /** Whether it begins a sentence, as far as marks tell. */
  readonly opens: boolean
}

// `U.S.`, `J.`, `O’Brien`, `al-Assad`, `ex-`, `2025`, `,`
export const parts =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/uy

const prefixes = /^(?:ex|then|one-time|vice|co|sub)(?=[‐‑-]\p{L}{3})/iu
const suffixes = /(?<=\p{L})[‐‑-](?:elect|designate|in-waiting)(?:['’]s)?$/iu

const ends: ReadonlySet<string> = new Set('.!?:…')

/** The words, numbers and marks of a block; what hyphens join is one word. */
export const wordsOf = blockFact((block): readonly Word[] => {
  const words: Word[] = []
  let opens = true
  eachToken(block.text, parts, (text, start, small) => {
    // Most words of a draft: no mark that could make them anything else stands beside them.
    if (small) words.push(plainWord(text, start, opens))
    else words.push(makeWord(block, text, start, opens))
    if (words.at(-1)?.type !== 'mark') opens = false
    else if (ends.has(text)) opens = true
  })
  return words
})

/**
 * The same with what stands before and after an office cut off: `ex-mayor`, `president-elect`.
 *
 * @param isWhole tells in small letters what must not be cut: `vice-chancellor`.
 */
export function cutWordsOf(block: Block, isWhole: (lower: string) => boolean): readonly Word[] {
  const words = wordsOf(block)
  if (!hyphen.test(block.text) || !mayBeCut.test(block.text)) return words
  return words.flatMap((word) => {
    const cuts = word.text.length > 3 && hyphen.test(word.text) ? cutsOf(word.text) : []
    return cuts.length > 1 && !isWhole(word.text.toLowerCase()) ? cutApart(block, word, cuts) : word
  })
}

const hyphen = /[‐‑-]/
const mayBeCut = /[‐‑-](?:elect|designate|in-waiting)|(?:ex|then|time|vice|co|sub)[‐‑-]/i

function cutsOf(text: string): string[] {
  const prefix = prefixes.exec(text)?.[0]
  const rest = prefix ? text.slice(prefix.length + 1) : text
  const suffix = suffixes.exec(rest)
  const head = rest.slice(0, suffix?.index)
  return [...(prefix ? [prefix] : []), head, ...(suffix ? [rest.slice(suffix.index + 1)] : [])]
}

function cutApart(block: Block, { start, opens }: Word, cuts: readonly string[]): Word[] {
  let at = start
  return cuts.map((text) => {
    const word = makeWord(block, text, at, opens && at === start)
    at = word.end + 1
    return word
  })
}

function makeWord(block: Block, text: string, start: number, opens: boolean): Word {
  const type = typeOf(text)
  const end = start + text.length
  if (type !== 'word')
    return {
      text,
      start,
      end,
      lower: text,
      type,
      capital: false,
      possessive: false,
      opens: opens && type === 'number'
    }
  const own = owns.test(text)
  const possessive = own || (text.endsWith('s') && isPluralPossessive(block.text, end))
  const lower = lowerOf(text)
  return { text, start, end, lower, type, capital: beginsWithCapital(text), possessive, opens }
}

const owns = /['’][sS]$/

/** A word in small letters, with a plain apostrophe and hyphen and without a possessive ending. */
export function lowerOf(text: string): string {
  const plain = /[’‐‑]/.test(text) ? text.replaceAll('’', "'").replace(/[‐‑]/g, '-') : text
  return (owns.test(plain) ? plain.slice(0, -2) : plain).toLowerCase()
}

function plainWord(text: string, start: number, opens: boolean): Word {
  return {
    text,
    start,
    end: start + text.length,
    lower: text,
    type: 'word',
    capital: false,
    possessive: false,
    opens
  }
}

function typeOf(text: string): Word['type'] {
  const code = text.charCodeAt(0)
  if (code < 128) return isLetter(code) ? 'word' : code > 47 && code < 58 ? 'number' : 'mark'
  return /^[\p{L}\p{M}]/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
}

// `the jockeys’ association`, but not the closing mark of `‘some very good talks’.`
function isPluralPossessive(text: string, end: number): boolean {
  const mark = text[end]
  if ((mark !== '’' && mark !== "'") || text[end + 1] !== ' ') return false
  return (
    /^ \p{L}/u.test(text.slice(end + 1, end + 3)) &&
    !/[‘']\S*$/u.test(text.slice(Math.max(0, end - 24), end - 1))
  )
}
