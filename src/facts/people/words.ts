/** The words of a block, as the grammar of names and offices reads them. */
import type { Block } from '../../draft/draft.ts'

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
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s*\p{Lu})|[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*|\p{N}[\p{N}.,:]*|[^\s\p{L}\p{M}\p{N}]/gu

const prefixes = /^(?:ex|then|one-time|vice|co|sub)(?=[‐‑-]\p{L}{3})/iu
const suffixes = /(?<=\p{L})[‐‑-](?:elect|designate|in-waiting)(?:['’]s)?$/iu

/** Splits a block's text into words, numbers and marks; `ex-mayor` and `president-elect` come apart. */
export function wordsOf(block: Block, whole: (lower: string) => boolean): Word[] {
  const words: Word[] = []
  let opens = true
  const add = (text: string, start: number) => {
    const type = /^[\p{L}\p{M}]/u.test(text) ? 'word' : /^\p{N}/u.test(text) ? 'number' : 'mark'
    const end = start + text.length
    const plain = text.replace(/[’‐‑]/gu, (mark) => (mark === '’' ? "'" : '-'))
    const possessive = type === 'word' && (/'s$/iu.test(plain) || isPluralPossessive(block.text, plain, end))
    words.push({
      text,
      start,
      end,
      lower: (possessive ? plain.replace(/'s$/iu, '') : plain).toLowerCase(),
      type,
      capital: type === 'word' && /^\p{Lu}/u.test(text),
      possessive,
      opens: opens && type !== 'mark'
    })
    if (type !== 'mark') opens = false
    else if (/[.!?:…]/u.test(text)) opens = true
  }
  for (const match of block.text.matchAll(parts)) {
    let [text] = match
    let start = match.index
    if (/[‐‑-]/u.test(text) && text.length > 1 && !whole(text.toLowerCase())) {
      const prefix = prefixes.exec(text)?.[0]
      if (prefix) {
        add(prefix, start)
        start += prefix.length + 1
        text = text.slice(prefix.length + 1)
      }
      const suffix = suffixes.exec(text)
      if (suffix) {
        add(text.slice(0, suffix.index), start)
        add(text.slice(suffix.index + 1), start + suffix.index + 1)
        continue
      }
    }
    add(text, start)
  }
  return words
}

// `the jockeys’ association`, but not the closing mark of `‘some very good talks’.`
function isPluralPossessive(text: string, word: string, end: number): boolean {
  return (
    /s$/u.test(word) &&
    /^['’] \p{L}/u.test(text.slice(end, end + 3)) &&
    !/[‘']\S*$/u.test(text.slice(Math.max(0, end - 24), end - 1))
  )
}
