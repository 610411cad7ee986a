/** What a pattern of two hedges is, and the parts it is made of. */

/** What stands around a match. */
export interface Around {
  /** The match in lower case, its two hedges in groups 1 and 2. */
  readonly words: readonly string[]
  /** The text before and after it in its sentence. */
  readonly before: string
  readonly after: string
  /** Whether the sentence is a question. */
  readonly asks: boolean
}

/** A pattern of two hedges; `isDoubled` says whether the match is one. */
export interface Pattern {
  readonly pattern: RegExp
  readonly isDoubled?: (around: Around) => boolean
  /** Which of its two groups says all that has to be said; absent where only the writer knows. */
  readonly keep?: 1 | 2
}

export const word = (list: string) => `(?<![\\p{L}\\p{N}'’-])(${list})`
export const end = "(?![\\p{L}\\p{N}'’-])"
export const follow = (list: string) => `(${list})${end}`
/** A subject of a few words between two hedges. */
export const few = "(?:[\\p{L}\\p{N}’'-]+\\s+){0,5}?"
