/** What a check of a caption finds: two places in it that exclude each other. */
import type { Span } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import type { Phrases } from '../../src/facts/phrases/index.ts'

/** Two places of one caption that cannot both be right; the later one is marked. */
export interface Conflict {
  readonly at: Span
  readonly other: Span
  /** One sentence for the message. */
  readonly reason: string
  /** Why the two exclude each other. */
  readonly note: string
}

/** The span of some words. */
export function spanOfWords({ words }: Phrases, block: Span['block'], first: number, last: number): Span {
  return { block, start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** The span of a stretch of a caption's own text. */
export function spanInCaption({ block, start }: Caption, at: number, length: number): Span {
  return { block, start: start + at, end: start + at + length }
}
