/** Initials that a draft gives to two names. */

import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Introduction, introductions } from './index.ts'
import type { NamePart } from './initials.ts'
import { namesBeside } from './misfits.ts'

/** Initials and the name that they fit to the letter. */
export interface Fitting {
  readonly introduction: Introduction
  readonly name: Span
  readonly words: readonly string[]
}

/** The same initials beside another name than before. */
export interface SharedInitials {
  readonly first: Fitting
  readonly later: Fitting
}

/** The initials that stand for a second name, in order, each second name once. */
export const sharedInitials = fact((draft): readonly SharedInitials[] => {
  const known = new Map<string, Fitting[]>()
  const found: SharedInitials[] = []
  for (const introduction of introductions(draft)) {
    const later = fittingOf(introduction)
    if (!later) continue
    const names = known.get(introduction.letters) ?? []
    known.set(introduction.letters, names)
    if (names.some(({ words }) => isSameName(words, later.words))) continue
    const [first] = names
    if (first && !isOwned(introduction)) found.push({ first, later })
    names.push(later)
  }
  return found
})

function fittingOf(introduction: Introduction): Fitting | undefined {
  const named = namesBeside(introduction).find(({ initials }) => initials === introduction.letters)
  if (!named) return undefined
  const { name } = named
  const span = { block: introduction.block, start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 }
  return { introduction, name: span, words: name.filter(isMain).map(({ text }) => text.toLowerCase()) }
}

function isMain({ optional }: NamePart): boolean {
  return !optional
}

/** `Organisation` is `Organization`, `Investigations` is `Investigation`; `Committee` is not `Commission`. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => isSameWord(word, b[at] ?? ''))
}

function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.startsWith(short.slice(0, -1)) && long.length - short.length <= 3 && short.length >= 3) return true
  let from = 0
  while (from < short.length && short[from] === long[from]) from++
  let end = 0
  while (end < short.length - from && short.at(-1 - end) === long.at(-1 - end)) end++
  return long.length - from - end <= 2 && long.length - short.length <= 1 && short.length >= 5
}

/** Whether the draft itself says that the initials are shared: `…, also (RSA)`, `which has the same initials`. */
function isOwned({ block, start }: Introduction): boolean {
  const around = block.text.slice(Math.max(0, start - 160), start + 120)
  return /\b(?:same|shared?|identical) (?:initials|acronym|abbreviation|letters)|\bnot to be confused\b|\b(?:formerly|renamed|previously|used to be|once) (?:called|known|the)\b/iu.test(
    around
  )
}
