/** The words of a block, as the grammar of names and offices reads them. */
import type { Block } from '../../draft/draft.ts'
import { eachToken } from '../../draft/each-token.ts'

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
const parts =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{M}\p{N}]/uy

const prefixes = /^(?:ex|then|one-time|vice|co|sub)(?=[‐‑-]\p{L}{3})/iu
const suffixes = /(?<=\p{L})[‐‑-](?:elect|designate|in-waiting)(?:['’]s)?$/iu

/** Splits a block's text into words, numbers and marks; `ex-mayor` and `president-elect` come apart. */
export function wordsOf(block: Block, whole: (lower: string) => boolean): Word[] {
  const words: Word[] = []
  let opens = true
  const add = (text: string, start: number) => {
    const word = makeWord(block, text, start, opens)
    words.push(word)
    if (word.type !== 'mark') opens = false
    else if (/[.!?:…]/.test(text)) opens = true
  }
  eachToken(block.text, parts, (text, index) => {
    if (text.length < 4 || !/[‐‑-]/.test(text) || whole(text.toLowerCase())) add(text, index)
    else splitHyphens(text, index, add)
  })
  return words
}

function splitHyphens(text: string, start: number, add: (text: string, start: number) => void): void {
  const prefix = prefixes.exec(text)?.[0]
  if (prefix) add(prefix, start)
  const cut = prefix ? prefix.length + 1 : 0
  const suffix = suffixes.exec(text)
  add(text.slice(cut, suffix?.index), start + cut)
  if (suffix) add(text.slice(suffix.index + 1), start + suffix.index + 1)
}

// Most words of a draft are plain and small: they are told by one look at their first letter.
function makeWord(block: Block, text: string, start: number, opens: boolean): Word {
  const end = start + text.length
  const code = text.charCodeAt(0)
  const type =
    (code > 96 && code < 123) || (code > 64 && code < 91)
      ? 'word'
      : code < 128
        ? code > 47 && code < 58
          ? 'number'
          : 'mark'
        : /^[\p{L}\p{M}]/u.test(text)
          ? 'word'
          : /^\p{N}/u.test(text)
            ? 'number'
            : 'mark'
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
  const plain = /[’‐‑]/.test(text) ? text.replace(/[’‐‑]/gu, (mark) => (mark === '’' ? "'" : '-')) : text
  const own = plain.endsWith("'s") || plain.endsWith("'S")
  const possessive = own || (plain.endsWith('s') && isPluralPossessive(block.text, end))
  const capital = code > 96 && code < 123 ? false : /^\p{Lu}/u.test(text)
  const lower = (own ? plain.slice(0, -2) : plain).toLowerCase()
  return { text, start, end, lower, type, capital, possessive, opens }
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
