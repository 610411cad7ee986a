import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'

/** An article with a slip in it, and where: offsets into the new text. */
export interface Planted {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the draft gives an editor all that is needed to tell; absent where that goes without saying. */
  readonly evident?: boolean
}

/** A kind of slip. */
export interface Slip {
  readonly rule: string
  readonly name: string
  /** Plants the slip; `undefined` where the article has no place for it. */
  readonly plant: (article: Article, random: Random) => Planted | undefined
}

/** Puts new words in the place of old ones. */
export function replace(text: string, start: number, end: number, words: string): Planted {
  return { text: text.slice(0, start) + words + text.slice(end), start, end: start + words.length }
}
