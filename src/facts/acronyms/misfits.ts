/** Initials that do not fit the name beside them, and come so near to what it gives that a slip is the likely reason. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { countries } from '../people/data/countries.ts'
import { givenNames } from '../people/data/given-names.ts'
import { sentenceAt } from '../sentences.ts'
import { companyWords, foreignInitials, foreignNations, settledInitials } from './data.ts'
import { type Introduction, introductions, isExplained, lettersOf } from './index.ts'
import { firstOfName, type NamePart, type Slip, slipBetween } from './initials.ts'

/** Initials, the name beside them, and the initials that this name gives. */
export interface Misfit {
  readonly introduction: Introduction
  readonly name: Span
  readonly expected: string
  readonly slip: Slip
  /** Where the draft has the expected initials elsewhere. */
  readonly used: Span | undefined
}

/** The initials that miss their name by one slip of the hand, in order, each once for a name. */
export const misfits = fact((draft): readonly Misfit[] => {
  const found = new Map<string, Misfit>()
  for (const introduction of introductions(draft)) {
    const misfit = misfitOf(draft, introduction)
    const key = `${introduction.letters} ${misfit?.expected}`
    if (misfit && !found.has(key)) found.set(key, misfit)
  }
  return [...found.values()]
})

/** Where each set of initials stands in a draft, in capitals without points. */
export const uses = fact((draft): ReadonlyMap<string, readonly Span[]> => {
  const found = new Map<string, Span[]>()
  for (const block of draft.blocks) {
    for (const { 0: text, index } of block.text.matchAll(
      /(?<![\p{L}\p{N}])(?:(?:\p{Lu}\.){2,8}|\p{Lu}[\p{L}]{1,7})(?![\p{L}\p{N}])/gu
    )) {
      const letters = lettersOf(text)
      if (!letters) continue
      const spans = found.get(letters)
      const span = { block, start: index, end: index + text.length }
      if (spans) spans.push(span)
      else found.set(letters, [span])
    }
  }
  return found
})

function misfitOf(draft: Draft, introduction: Introduction): Misfit | undefined {
  const { letters, block, start } = introduction
  if (foreignInitials.has(letters) || settledInitials.has(letters)) return undefined
  const isElsewhere = (span: Span) => span.block !== block || span.start !== start
  const others = (key: string) => (uses(draft).get(key) ?? []).filter(isElsewhere)
  const explained = isExplained(introduction)
  if (joinsTwins(introduction)) return undefined
  for (const { name, initials, small } of namesBeside(introduction)) {
    const slip = slipBetween(letters, initials)
    if (!slip || (small && (slip === 'dropped' || letters.length > 3))) continue
    const used = others(initials)[0]
    const isSure = used !== undefined && others(letters).length === 0
    const isTold = slip === 'swapped' ? isExplained(introduction, false) : explained
    if (isTold ? !isSure || slip !== 'dropped' : !isSure && !isLikely(introduction, name, slip)) continue
    return {
      introduction,
      name: { block, start: name[0]?.start ?? 0, end: name.at(-1)?.end ?? 0 },
      expected: initials,
      slip,
      used
    }
  }
  return undefined
}

/** Whether a slip is the likely reason, with nothing but the name to tell by. */
function isLikely(introduction: Introduction, name: readonly NamePart[], slip: Slip): boolean {
  const { letters, parts } = introduction
  const isCapital = name.every(({ text, optional }) => optional || /^\p{Lu}/u.test(text))
  if (letters.length < 3) return false
  // Initials of another language: `the Security Service of Ukraine (SBU)`, `Alternative for Germany (AfD)`.
  const [first] = name
  const before = first && parts[parts.indexOf(first) - 1]
  if ([before, ...name].some((part) => part && isForeign(part.text))) return false
  if (slip === 'swapped') return true
  if (!isCapital && letters.length < 4) return false
  // A company’s letters at the exchange, a member’s party.
  if (companyWords.has(name.at(-1)?.text.toLowerCase() ?? '')) return false
  if (/\b(?:shares?|stocks?|nyse|nasdaq|ticker)\b/iu.test(sentenceAt(introduction)?.text ?? '')) return false
  return !givenNames.has(first?.text.toLowerCase() ?? '')
}

function isForeign(word: string): boolean {
  const lower = word.toLowerCase()
  return foreignNations.has(countries.get(lower) ?? lower)
}

/** `Centers for Medicare & Medicaid Services (CMS)`: one letter for both is a way to write it. */
function joinsTwins(introduction: Introduction): boolean {
  const { letters, parts } = introduction
  return namesBeside(introduction).some(({ name, initials, small }) => {
    if (small || slipBetween(letters, initials) !== 'dropped') return false
    return parts.some((part, at) => {
      const [joint, other] = [parts[at + 1], parts[at + 2]]
      return name.includes(part) && /^(?:&|and)$/u.test(joint?.text ?? '') && part.text[0] === other?.text[0]
    })
  })
}

interface Named {
  readonly name: readonly NamePart[]
  readonly initials: string
  /** Whether small words gave letters too: `DoJ`, `BoE`. */
  readonly small: boolean
}

/** The names that may be meant, each with its initials: all that begin where a name may begin, the longest first. */
export function namesBeside({ letters, parts, after }: Introduction): Named[] {
  const from = firstOfName(parts)
  const begins = after ? parts.map((_, at) => at).filter((at) => at >= from && mayBegin(parts, at)) : [0]
  return begins
    .flatMap((at) => initialsOf(parts.slice(at)))
    .filter(({ initials: { length } }) => length === letters.length || length === letters.length + 1)
}

/** The initials of a name: of its main words, with those behind hyphens and its other capitals, with the small words too. */
function initialsOf(name: readonly NamePart[]): Named[] {
  const of = (isMeant: (part: NamePart) => boolean) =>
    name.flatMap((part) => (isMeant(part) ? (part.text[0]?.toUpperCase() ?? []) : [])).join('')
  const main = of(({ optional }) => !optional)
  const capitals = of(({ optional, joined, text }) => !optional || joined || /^\p{Lu}/u.test(text))
  const every = of(() => true)
  const found: Named[] = [{ name, initials: main, small: false }]
  if (capitals !== main) found.push({ name, initials: capitals, small: false })
  if (every !== capitals) found.push({ name, initials: every, small: true })
  return found
}

/** Whether a name may begin at a word: not after a capital of its own, `Health Organization` of `World Health Organization`. */
function mayBegin(parts: readonly NamePart[], at: number): boolean {
  const [before, part] = [parts[at - 1], parts[at]]
  if (!part || part.optional) return false
  if (!before || before.optional) return true
  if (!/^\p{Lu}/u.test(part.text)) return true
  return part.apart || !/^\p{Lu}/u.test(before.text) || countries.has(before.text.toLowerCase())
}
