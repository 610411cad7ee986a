/** Initials in the text with two letters of introduced ones swapped. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { type Introduction, introductions, isExplained } from './index.ts'
import { slipBetween } from './initials.ts'
import { misfits, uses } from './misfits.ts'

/** Initials that nobody introduced, and those that are meant. */
export interface Stray {
  readonly at: Span
  readonly letters: string
  readonly meant: Introduction
}

const fewestUses = 3

/**
 * Initials that stand once, where introduced ones of the same letters stand several times: `the NAC` for `the NCA`. A letter
 * changed makes another body too often to be told (`the FBI`, `the FBU`).
 */
export const strays = fact((draft): readonly Stray[] => {
  const all = introductions(draft)
  const known = new Set(all.map(({ letters }) => letters))
  const wrong = new Set(misfits(draft).map(({ introduction }) => introduction.letters))
  const meant = new Map(all.filter((each) => isExplained(each, false)).map((each) => [each.letters, each]))
  const found: Stray[] = []
  for (const [letters, introduction] of meant) {
    if (letters.length < 3 || wrong.has(letters)) continue
    if ((uses(draft).get(letters)?.length ?? 0) < fewestUses) continue
    for (const other of swaps(letters)) {
      const [at, ...more] = uses(draft).get(other) ?? []
      if (at && more.length === 0 && !known.has(other) && !isQuoted(at))
        found.push({ at, letters, meant: introduction })
    }
  }
  return found
})

/** The letters with two neighbours swapped, each way that makes a difference. */
function swaps(letters: string): string[] {
  return [...letters].flatMap((letter, at) => {
    const next = letters[at + 1]
    const swapped = `${letters.slice(0, at)}${next}${letter}${letters.slice(at + 2)}`
    return next && slipBetween(swapped, letters) ? swapped : []
  })
}
