/** What stands after a number, and what that makes of it: alone like a year, or counting what follows. */

import { eras, months } from './data/calendar.ts'
import { clockWords } from './data/clock.ts'
import { functionWords, measures, verbs } from './data/words.ts'
import { datedNouns, datedPlurals } from './data/years.ts'
import type { Token } from './tokens.ts'

/**
 * What follows a number: the end of a clause, a comma, a word that leaves it alone (`in 2022 the`), a verb, a noun that
 * a year goes with (`the 2022 election`), a possessive; or what makes it a count, a measure, a part of a longer figure.
 */
export type Follower =
  | 'stop'
  | 'comma'
  | 'function'
  | 'verb'
  | 'event'
  | 'possessive'
  | 'dash'
  | 'noun'
  | 'number'
  | 'clock'
  | 'joined'

const closing = new Set([...'.;:!?)]}"”»…*†‡|'])
const dashes = new Set([...'-–—‑'])

/** Whether a token is a dash of any length. */
export function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && dashes.has(token.text)
}

/** Whether a token is a number in plain figures. */
export function isNumber(token: Token | undefined): token is Token {
  return token?.kind === 'figure' && /^\d+$/.test(token.text)
}

/** Whether a token is a year by its looks: four figures from 1000 to 2100. */
export function looksLikeYear<T extends Pick<Token, 'text'>>(token: T | undefined): token is T {
  return token !== undefined && /^(?:1\d{3}|20\d{2}|2100)$/.test(token.text)
}

/** What follows the number at `index`. */
export function followerOf(tokens: readonly Token[], index: number): Follower {
  const next = tokens[index + 1]
  if (!next) return 'stop'
  if (next.kind === 'mark')
    return next.glued ? afterGluedMark(tokens, index + 1) : afterMark(tokens, index + 1)
  // Only markup stands between two words without a mark: the raised 5 of `2022<sup>5</sup>`.
  if (next.glued) return 'stop'
  return next.kind === 'figure' ? 'number' : afterWord(tokens, index + 1)
}

function afterGluedMark(tokens: readonly Token[], at: number): Follower {
  const mark = (tokens[at] as Token).text
  const next = tokens[at + 1]
  const glued = next?.glued ? next : undefined
  if (mark === ',') return glued?.kind === 'figure' ? 'joined' : afterComma(tokens, at)
  if (mark === '.' || mark === ':') return glued?.kind === 'figure' ? 'joined' : 'stop'
  if (mark === '’' || mark === "'") return glued?.lower === 's' ? 'possessive' : 'stop'
  if (mark === '[') return 'stop'
  if (dashes.has(mark)) {
    if (glued?.kind === 'figure') return 'dash'
    return mark === '—' || mark === '–' || !glued ? 'stop' : 'joined'
  }
  return closing.has(mark) || /^[¹²³⁰-⁹]$/u.test(mark) ? 'stop' : 'joined'
}

function afterMark(tokens: readonly Token[], at: number): Follower {
  const mark = (tokens[at] as Token).text
  if (dashes.has(mark)) return tokens[at + 1]?.kind === 'figure' ? 'dash' : 'stop'
  if (mark === ',') return afterComma(tokens, at)
  return /^[%°&+=×*/]$/.test(mark) ? 'joined' : 'stop'
}

/** `In 222, 225 and 230 homes` counts; `in 222, 2023 and 2024` goes on with years. */
function afterComma(tokens: readonly Token[], at: number): Follower {
  const next = tokens[at + 1]
  return next?.kind === 'figure' && /^\d{3,5}$/.test(next.text) && !looksLikeYear(next) ? 'number' : 'comma'
}

function afterWord(tokens: readonly Token[], at: number): Follower {
  const { lower, text } = tokens[at] as Token
  if (eras.has(lower) && text === text.toUpperCase()) return 'joined'
  if (clockWords.has(lower) && (text === text.toUpperCase() || /^(?:h(?:ou)?rs?|local|hour)$/.test(lower)))
    return 'clock'
  if (lower === 'of' || measures.has(text)) return 'noun'
  if (lower === 'and' || lower === 'or' || lower === 'to') return afterConjunction(tokens, at)
  if (functionWords.has(lower)) return 'function'
  if (verbs.has(lower) || isPastVerb(tokens, at)) return 'verb'
  if (/^\p{Lu}/u.test(text) && isSubject(tokens, at)) return 'function'
  return namesDatedNoun(tokens, at, !isUncountable(tokens[at - 1] as Token)) ? 'event' : 'noun'
}

/** `in 222 and 225 cases` counts by its second number; `in 222 or so` counts; `in 222 and the` stands alone. */
function afterConjunction(tokens: readonly Token[], at: number): Follower {
  const next = tokens[at + 1]
  if (!next) return 'function'
  if (next.kind === 'figure') {
    const after = followerOf(tokens, at + 1)
    if (looksLikeYear(next)) return after === 'noun' ? 'noun' : 'function'
    // `from 60% in 206 to 36% in 2017`
    if (after === 'joined') return 'function'
    return after === 'noun' ? 'noun' : 'number'
  }
  return /^(?:so|more|fewer|less|counting|above|under|over)$/.test(next.lower) ? 'noun' : 'function'
}

/** `In 222 pleaded guilty` has no noun to count; in `222 confirmed cases` one follows the participle. */
function isPastVerb(tokens: readonly Token[], at: number): boolean {
  if (!(tokens[at] as Token).lower.endsWith('ed')) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word' || functionWords.has(next.lower) || verbs.has(next.lower)) return true
  return !tokens.slice(at + 1, at + 7).some(isPlural)
}

/** `In 222 Pauline Marois became`: a name that a verb follows is the subject; `225 Ukrainian villages` are counted. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let end = at
  while (end < at + 5 && /^\p{Lu}/u.test(tokens[end]?.text ?? '')) end++
  const next = tokens[end]
  if (next?.kind !== 'word') return false
  return verbs.has(next.lower) || next.lower.endsWith('ed') || months.has(next.lower)
}

/**
 * Whether a noun that years go with stands in the words from `at` on: `the 2016 Democratic primary`.
 *
 * @param counts whether the number may be a count: then a plural says that it is (`222 election officials`).
 */
function namesDatedNoun(tokens: readonly Token[], at: number, counts: boolean): boolean {
  let found = false
  for (let index = at; index < at + 8; index++) {
    const token = tokens[index]
    if (!token || token.kind === 'figure') break
    if (token.kind === 'mark') {
      if (!joinsWords(tokens, index)) break
      continue
    }
    const { lower } = token
    if (index === at && measures.has(token.text) && !datedNouns.has(lower)) return false
    if (functionWords.has(lower) || verbs.has(lower)) break
    if (datedPlurals.has(lower)) return true
    if (counts && isPlural(token)) return false
    found ||= datedNouns.has(lower) || (lower.endsWith('s') && datedNouns.has(lower.slice(0, -1)))
    if (found && !counts) return true
  }
  return found
}

/** The hyphen of `re-election`, the full stops of `U.S.`, the apostrophe of `Women’s`. */
export function joinsWords(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (!token.glued) return false
  if (token.text === '.') return before?.kind === 'word' && before.text.length === 1
  return (isDash(token) || /^['’]$/.test(token.text)) && after?.glued === true
}

/** Whether a figure is no count by its looks: a nought before it, a letter in it, five figures without a comma. */
export function isUncountable({ text }: Pick<Token, 'text'>): boolean {
  return /^0|\D/.test(text) || text.length === 5
}

function isPlural(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    /[^siu’']s$/.test(token.lower) &&
    !functionWords.has(token.lower) &&
    !verbs.has(token.lower) &&
    !datedPlurals.has(token.lower)
  )
}

/** The era that stands with the number at `index`, after it (`222 BC`, `222 A.D.`) or before it (`AD 222`). */
export function eraAt(tokens: readonly Token[], index: number): string | undefined {
  const after = initialsFrom(tokens, index + 1)
  const afterEra = after.upper && !tokens[index + 1]?.glued ? eras.get(after.letters) : undefined
  if (afterEra && afterEra !== 'Minguo') return afterEra
  const before = initialsBefore(tokens, index - 1)
  const beforeEra = eras.get(before)
  return beforeEra && beforeEra !== 'BC' && before !== 'am' && before !== 'be' && before !== 'bp'
    ? beforeEra
    : undefined
}

/** `BC`, `B.C.`, `B . C .`: letters without their full stops. */
function initialsFrom(tokens: readonly Token[], at: number): { letters: string; upper: boolean } {
  const first = tokens[at]
  if (first?.kind !== 'word') return { letters: '', upper: false }
  let letters = first.text
  for (let index = at + 1; letters.length < 4 && index < at + 6; index += 2) {
    const [dot, letter] = [tokens[index], tokens[index + 1]]
    if (dot?.text !== '.' || !dot.glued || !letter?.glued || letter.text.length !== 1) break
    letters += letter.text
  }
  return { letters: letters.toLowerCase(), upper: /^\p{Lu}+$/u.test(letters) }
}

function initialsBefore(tokens: readonly Token[], at: number): string {
  let index = at
  let letters = ''
  while (index > at - 8 && tokens[index]?.text === '.' && tokens[index - 1]?.text.length === 1) {
    letters = (tokens[index - 1] as Token).lower + letters
    index -= 2
  }
  if (letters) return letters
  const word = tokens[at]
  return word && /^(?:[A-Z]{2,3}|[A-Z][a-z]{3,})$/.test(word.text) ? word.lower : ''
}
