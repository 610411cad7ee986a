/** Whether letters are the initials of a name, and how near they come where they are not. */
import { smallWords } from './data.ts'

/** A word of a name; a part behind a hyphen is a word of its own. */
export interface NamePart {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the initials may leave it out: a small word, a figure, a part behind a hyphen. */
  readonly optional: boolean
  /** Whether it stands behind a hyphen. */
  readonly joined: boolean
  /** Whether more than a space, a point or a hyphen parts it from the word before: a comma, a slash, a possessive ending. */
  readonly apart: boolean
}

/** The words of a stretch of text that a name may be made of. */
export function partsOf(text: string): NamePart[] {
  const parts: NamePart[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’']*|[-‐‑&]/gu)) {
    const before = text.slice(Math.max(0, index - 1), index)
    const joined = /[-‐‑]/u.test(before)
    if (/^[-‐‑]$/u.test(word)) continue
    const bare = word.replace(/(?<=\p{L}{2})\.$/u, '').replace(/[’']s?$/u, '')
    const optional = joined || /^\p{N}/u.test(bare) || smallWords.has(bare.toLowerCase())
    const apart = /[^\s.‐‑-]/u.test(text.slice(last, index))
    last = index + bare.length
    parts.push({ text: bare, start: index, end: last, optional, joined, apart })
  }
  return parts
}

/**
 * Whether letters come out of the words: in order, a word gives its initial before any other letter of its own, only small
 * words inside the name give none, and where a word gives more than its initial no word is left out. `DNA` comes out of `deoxyribonucleic acid`, `CDC` out of `Centers for Disease
 * Control and Prevention`; `WTO` does not out of `World Health Organization`.
 *
 * @param inside whether a word may give letters behind its initial.
 */
export function comesOut(letters: string, parts: readonly NamePart[], inside = true): boolean {
  const fromInside = { letters: letters.toLowerCase(), parts, inside, whole: true }
  const initialsOnly = { ...fromInside, inside: false, whole: false }
  const from = firstOfName(parts)
  // `The Energy and Resources Institute (TERI)`, `al-Qaeda in the Arabian Peninsula (AQAP)` open with their article.
  const mayOpen = ({ optional, text }: NamePart) => !optional || isCapital(text) || /^[ae]l$/u.test(text)
  const begins = parts.flatMap((part, start) => (start >= from && mayOpen(part) ? start : []))
  return begins.some((start) => consume(initialsOnly, 0, start) || (inside && consume(fromInside, 0, start)))
}

/** Where a name may begin at the earliest: one in capitals does not begin with the verb before it. */
export function firstOfName(parts: readonly NamePart[]): number {
  const end = parts.findLast(({ optional }) => !optional)
  if (!end || !isCapital(end.text)) return 0
  return parts.findLastIndex(({ optional, text }) => !optional && !isCapital(text)) + 1
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

interface Reading {
  readonly letters: string
  readonly parts: readonly NamePart[]
  /** Whether a word may give more than its initial. */
  readonly inside: boolean
  /** Whether all main words have to give a letter. */
  readonly whole: boolean
}

function consume(reading: Reading, at: number, index: number): boolean {
  const { letters, parts, inside, whole } = reading
  if (at === letters.length) return !whole || parts.slice(index).every(({ optional }) => optional)
  const part = parts[index]
  if (!part) return false
  const word = part.text.toLowerCase().normalize('NFKD')
  if (word[0] === letters[at]) {
    // A small word gives a letter only where nothing is left out: `MoD`; not the `A` of `FAD`, for `Food and Drug …`.
    const next =
      part.optional && !isCapital(part.text) && !part.joined ? { ...reading, whole: true } : reading
    const last = inside ? letters.length : at + 1
    let from = 0
    for (let letter = at; letter < last; letter++) {
      from = word.indexOf(letters[letter] as string, from) + 1
      if (from === 0) break
      if (consume(next, letter + 1, index + 1)) return true
    }
  }
  return part.optional && consume(reading, at, index + 1)
}

/** How letters miss the initials of a name by one slip: in another order, one changed, one left out. */
export type Slip = 'swapped' | 'changed' | 'dropped'

/** The slip of the hand that makes letters of initials; `undefined` where it takes more than one, or none. */
export function slipBetween(letters: string, initials: string): Slip | undefined {
  if (letters.length === initials.length) {
    const off = [...letters].flatMap((letter, at) => (letter === initials[at] ? [] : [at]))
    const [first = 0, second] = off
    if (off.length === 1) return 'changed'
    const isSwap = off.length === 2 && second === first + 1
    if (isSwap && letters[first] === initials[second] && letters[second] === initials[first]) return 'swapped'
    // `IEAE` for `IAEA`: the right letters, too many or too few of one.
    const isShuffled = letters.length > 3 && first > 0
    return isShuffled && setOf(letters) === setOf(initials) ? 'swapped' : undefined
  }
  if (letters.length !== initials.length - 1) return undefined
  let at = 0
  while (letters[at] === initials[at] && at < letters.length) at++
  return letters.slice(at) === initials.slice(at + 1) ? 'dropped' : undefined
}

function setOf(letters: string): string {
  return [...new Set(letters)].sort().join('')
}
