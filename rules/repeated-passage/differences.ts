/** The two wordings of a passage, with the words that differ in brackets: plain text that reads in any terminal. */
import type { Twice } from '../../src/facts/passages/index.ts'

/** The wordings of both tellings. */
export interface Wordings {
  readonly first: string
  readonly later: string
  /** Whether no word differs. */
  readonly isAlike: boolean
}

/** Sets the words that differ in brackets: `Prosecutors [say] that [Lionel] Praed moved …`. */
export function differencesIn(sentences: readonly Twice[]): Wordings {
  return {
    first: wordingOf(sentences, ({ first }) => first, 'a'),
    later: wordingOf(sentences, ({ later }) => later, 'b'),
    isAlike: sentences.every(({ likeness }) => likeness.gaps.length === 0)
  }
}

function wordingOf(
  sentences: readonly Twice[],
  side: (twice: Twice) => Twice['first'],
  key: 'a' | 'b'
): string {
  const parts: string[] = []
  let before: Twice['first'] | undefined
  for (const twice of sentences) {
    const told = side(twice)
    if (told === before) continue
    // What was written anew between two sentences that were told again is left out.
    if (before && (told.block !== before.block || told.at !== before.at + 1)) parts.push('…')
    parts.push(
      marked(
        told,
        twice.likeness.gaps.map((gap) => gap[key])
      )
    )
    before = told
  }
  return parts.join(' ')
}

function marked({ text, words }: Twice['first'], gaps: readonly (readonly [number, number])[]): string {
  let marks = ''
  let at = 0
  for (const [from, to] of gaps) {
    const [opens, closes] = [words()[from], words()[to - 1]]
    if (to === from || !opens || !closes) continue
    marks += `${text.slice(at, opens.start)}[${text.slice(opens.start, closes.end)}]`
    at = closes.end
  }
  return (marks + text.slice(at)).replace(/\s+/gu, ' ')
}
