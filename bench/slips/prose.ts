/** The places of an article where a slip may be planted. */
import type { Random } from '../random.ts'

export interface Paragraph {
  readonly text: string
  readonly start: number
}

/** The paragraphs below the headline, with their places. */
export function paragraphsOf(text: string): Paragraph[] {
  const found = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ text: words, start: index }))
  return found.slice(1)
}

/** Paragraphs of prose: some length, a full stop, nobody quoted. */
export function proseOf(text: string): Paragraph[] {
  return paragraphsOf(text).filter(
    (paragraph) => /^\p{Lu}.{80,}[.]$/u.test(paragraph.text) && !/["“”]/.test(paragraph.text)
  )
}

/** A match of a pattern in the article's prose, picked by chance, with its place in the article. */
export function matchIn(paragraphs: readonly Paragraph[], pattern: RegExp, random: Random) {
  const places = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(pattern)].map((match) => ({ match, start: paragraph.start + match.index }))
  )
  return random.pick(places)
}
