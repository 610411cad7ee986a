/** The words of a draft that may be one form of a term: the writer's own, with what stands beside each. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { sentencesOf } from '../../src/facts/sentences.ts'

/** A word; a word with hyphens is one. */
export interface Word extends Span {
  /** Without a possessive ending, apostrophes straight. */
  readonly text: string
  readonly lower: string
  /** Whether it opens its sentence. */
  readonly opens: boolean
}

/** One place where a term stands in one of its forms. */
export interface Mention {
  /** What is written in several forms: one term, or a whole family of spellings. */
  readonly term: string
  readonly form: string
  /** What the family's member is; the term itself where absent. */
  readonly lemma?: string
  readonly at: Span
  /** What stands here in another form. */
  readonly inForm: (form: string) => string
  /** Whether both forms are at home in both Englishes. */
  readonly either?: boolean
}

const pattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'‐‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

const notRead: ReadonlySet<Block['kind']> = new Set(['credit', 'byline', 'meta'])

/** The words of each block that is worth a look, in order. */
export function wordsOf(draft: Draft): Word[][] {
  return draft.blocks
    .filter(({ kind, text }) => !notRead.has(kind) && /\p{Ll}/u.test(text))
    .map((block) => sentencesOf(block).flatMap(({ start, text }) => wordsIn(block, start, text)))
}

function wordsIn(block: Block, start: number, text: string): Word[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }, at) => {
    const bare = found.replaceAll('’', "'").replace(/(?:'s|(?<=s)')$/u, '')
    const from = start + index
    return {
      block,
      start: from,
      end: from + bare.length,
      text: bare,
      lower: bare.toLowerCase(),
      opens: at === 0
    }
  })
}

/** Words that the draft has with a capital where no sentence opens: names, among them parties and bodies. */
export function namesIn(words: readonly (readonly Word[])[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const block of words)
    for (const { opens, text, lower, block: at } of block)
      if (!opens && at.kind !== 'headline' && at.kind !== 'heading' && /^\p{Lu}/u.test(text)) names.add(lower)
  return names
}

/** Whether a word stands as a common word in the writer's own voice. */
export function isPlain(word: Word, names: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(word.text) && (!word.opens || names.has(word.lower))) return false
  return isOwnWords(word)
}

/** The word that stands right after another, `''` at a break. */
export function wordAfter({ block, end }: Span): string {
  return /^\s(\p{L}[\p{L}’'-]*)/u.exec(block.text.slice(end, end + 40))?.[1]?.toLowerCase() ?? ''
}

/** The same capitals as in the words that are replaced. */
export function inCase(like: string, text: string): string {
  if (like.length > 1 && like === like.toUpperCase() && /\p{Lu}{2}/u.test(like)) return text.toUpperCase()
  return /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
