/** Names of people in prose: where one begins, where it ends, and what its parts are. */
import { countries } from './data/countries.ts'
import { givenNames, isPairOfInitials } from './data/given-names.ts'
import { forenameOffices, offices, pluralOffices } from './data/offices.ts'
import {
  bodyWords,
  functionWords,
  honorifics,
  months,
  nameSuffixes,
  particles,
  weekdays
} from './data/words.ts'
import type { Word } from './words.ts'

/** A name as it stands, in places of the list of words: `[from, to)`. */
export interface FoundName {
  readonly from: number
  readonly to: number
  /** Given names and initials in small letters, `j.` with its full stop; empty for a surname alone. */
  readonly given: readonly string[]
  /** With its particles, in small letters: `van der berg`. */
  readonly surname: string
  readonly suffix: string | undefined
  readonly possessive: boolean
}

/** What a name may be taken from. */
export interface NameContext {
  /** In a block whose words all begin with capitals, only words that names elsewhere in the draft are made of. */
  readonly only?: ((lower: string) => boolean) | undefined
  /** True after a title, where even one word is a name. */
  readonly titled: boolean
}

const longestName = 7

/** The name that begins at a word, or `undefined`. */
export function nameAt(words: readonly Word[], from: number, context: NameContext): FoundName | undefined {
  const first = words[from]
  if (!first || !opensName(words, from, context)) return undefined
  const parts: Word[] = []
  let suffix: string | undefined
  let at = from
  while (at < words.length && at - from < longestName) {
    const word = words[at] as Word
    const skipped = parts.length > 0 ? nicknameAt(words, at) : 0
    if (skipped > 0) {
      at += skipped
      continue
    }
    if (parts.length > 0 && isSuffix(word)) {
      suffix = word.lower.replace('.', '')
      at +=
        words[at + 1]?.text === '.' && words[at + 1]?.start === word.end && /^[js]r$/u.test(suffix) ? 2 : 1
      break
    }
    // `Martin Luther King, Jr.`
    if (parts.length > 1 && word.text === ',' && /^[JS]r$/u.test(words[at + 1]?.text ?? '')) {
      at++
      continue
    }
    if (!(isPart(words, at, parts, context) || isParticle(words, at, parts, context))) break
    parts.push(word)
    at++
    if (word.possessive) break
  }
  return finish(parts, from, at, suffix)
}

function finish(
  parts: readonly Word[],
  from: number,
  to: number,
  suffix: string | undefined
): FoundName | undefined {
  const last = parts.at(-1)
  if (!last || isInitial(last)) return undefined
  let surnameFrom = parts.length - 1
  while (
    surnameFrom > 0 &&
    particles.has((parts[surnameFrom - 1] as Word).lower) &&
    isSmallParticle(parts, surnameFrom - 1)
  )
    surnameFrom--
  return {
    from,
    to,
    given: parts.slice(0, surnameFrom).map(({ lower }) => lower),
    surname: parts
      .slice(surnameFrom)
      .map(({ lower }) => lower)
      .join(' '),
    suffix,
    possessive: last.possessive
  }
}

function isSmallParticle(parts: readonly Word[], at: number): boolean {
  const { text, lower } = parts[at] as Word
  return (
    text === lower ||
    (at > 0 && /^(?:van|von|de|del|della|di|da|du|la|le|al|el|bin|ibn|ben|abu|st|ter|ten)$/u.test(lower))
  )
}

function opensName(words: readonly Word[], at: number, context: NameContext): boolean {
  const word = words[at] as Word
  if (context.titled && isParticle(words, at, [], context)) return true
  return word.capital && isPart(words, at, [], context)
}

function isInitial({ text }: Word): boolean {
  return (
    ((text.length === 1 || text.includes('.')) && /^(?:\p{Lu}\.?){1,3}$/u.test(text)) ||
    isPairOfInitials(text)
  )
}

const longestSuffix = 5

function isSuffix({ lower, text }: Word): boolean {
  return (
    lower.length <= longestSuffix &&
    nameSuffixes.has(lower.replace('.', '')) &&
    (/^[JS]r/u.test(text) || /^[IVX]{2,}$/u.test(text) || lower === 'vi')
  )
}

// `Robert “Bobby” Kennedy`, `Robert (Bobby) Kennedy`
function nicknameAt(words: readonly Word[], at: number): number {
  if (words[at]?.type !== 'mark') return 0
  const [open, name, close, next] = words.slice(at, at + 4)
  if (!open || !name || !close || !next) return 0
  const paired = (/^["“‘(']$/u.test(open.text) && /^["”’)']$/u.test(close.text)) || false
  return paired &&
    name.capital &&
    name.type === 'word' &&
    next.capital &&
    next.type === 'word' &&
    open.end === name.start
    ? 3
    : 0
}

function isPart(words: readonly Word[], at: number, parts: readonly Word[], context: NameContext): boolean {
  const word = words[at] as Word
  const { lower, text } = word
  if (word.type !== 'word' || !word.capital) return false
  // `Nine-month-old Aoife`
  if (lower.endsWith('-old')) return false
  if (isInitial(word)) return words[at + 1]?.capital === true || parts.length === 0
  if (context.only && !context.only(lower) && !(parts.length === 0 && context.titled)) return false
  if (!otherWords.has(lower)) return !isShout(text) || isShoutedName(text, parts, context)
  if (functionWords.has(lower) || weekdays.has(lower))
    return isSurnameHere(words, at, parts) && !weekdays.has(lower)
  if (months.has(lower) && !givenNames.has(lower))
    return isSurnameHere(words, at, parts) && words[at + 1]?.type !== 'number'
  if (parts.length > 0 && months.has(lower))
    return words[at + 1]?.type !== 'number' && isSurnameHere(words, at, parts)
  if (isShout(text)) return isShoutedName(text, parts, context)
  if (offices.has(lower) || pluralOffices.has(lower) || honorifics.has(lower))
    return parts.length === 0
      ? givenNames.has(lower) && (!offices.has(lower) || forenameOffices.has(lower))
      : isSurnameHere(words, at, parts)
  if (countries.has(lower))
    return parts.length === 0 ? givenNames.has(lower) : isSurnameHere(words, at, parts)
  return true
}

// Words that are more than names: none but these need a closer look.
const otherWords: ReadonlySet<string> = new Set([
  ...functionWords,
  ...weekdays,
  ...months,
  ...offices.keys(),
  ...pluralOffices.keys(),
  ...honorifics,
  ...countries.keys()
])

function isShoutedName(text: string, parts: readonly Word[], { titled }: NameContext): boolean {
  return (titled || parts.length > 0) && text.length > 3 && !/\d/u.test(text)
}

// A word of another trade is a surname between a given name and the end of the name: `Theresa May`, `Stephen King`.
function isSurnameHere(words: readonly Word[], at: number, parts: readonly Word[]): boolean {
  const before = parts.at(-1)
  return (
    before !== undefined &&
    parts.length <= 2 &&
    (givenNames.has(before.lower) || isInitial(before)) &&
    (words[at + 1]?.capital !== true || (words[at] as Word).possessive)
  )
}

function isShout(text: string): boolean {
  return !/[a-z]/.test(text) && /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

function isParticle(
  words: readonly Word[],
  at: number,
  parts: readonly Word[],
  context: NameContext
): boolean {
  const { lower, text } = words[at] as Word
  if (text !== lower || !particles.has(lower) || (parts.length === 0 && !context.titled)) return false
  const next = words[at + 1]
  if (next?.type !== 'word') return false
  return (
    (next.capital && !isShout(next.text)) || (particles.has(next.lower) && words[at + 2]?.capital === true)
  )
}

/** Whether a run of capitals reads as a body, a place or a thing by its last word: `Kowalski Bridge`. */
export function isBodyName(name: FoundName): boolean {
  return (
    bodyWords.has(name.surname) ||
    (name.given.length > 0 && bodyWords.has(name.given[0] ?? '') && !givenNames.has(name.given[0] ?? ''))
  )
}
