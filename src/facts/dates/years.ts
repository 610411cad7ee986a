/** Tells which numbers stand where a year stands, by the words around them. */
import { eraAt, type Follower, followerOf, isDash, isNumber, isUncountable, looksLikeYear } from './around.ts'
import { months } from './data/calendar.ts'
import { measures } from './data/words.ts'
import { numberedNames } from './data/years.ts'
import { isTally } from './tallies.ts'
import type { Token } from './tokens.ts'
import { beforeNoun, ofNoun } from './year-nouns.ts'
import { preposition } from './year-prepositions.ts'
import { joined } from './year-series.ts'
import { type Place, type YearFound, yearValue } from './year-value.ts'

const alone: ReadonlySet<Follower> = new Set(['stop', 'comma', 'function', 'dash'])

/** The year at `index`, where the words around it make the number there one. */
export function yearAt(tokens: readonly Token[], index: number): YearFound | undefined {
  const token = tokens[index] as Token
  const value = yearValue(token)
  if (value === undefined) return undefined
  const era = eraAt(tokens, index)
  if (era) return { index, value, place: 'bare', word: era, era }
  if (isBlocked(tokens, index) || isTally(tokens, index)) return undefined
  const follower = followerOf(tokens, index)
  if (follower === 'joined' || follower === 'clock') return undefined
  const found = placeOf(tokens, index, follower)
  if (found) return { index, value, ...found }
  const seems =
    looksLikeYear(token) &&
    Number(token.text) >= 1700 &&
    follower !== 'number' &&
    (follower !== 'noun' || endsRange(tokens, index))
  return seems ? { index, value, place: 'bare', word: '' } : undefined
}

/** `the 2007-2009 bank bailouts`: what a range of years stands before is not counted. */
function endsRange(tokens: readonly Token[], index: number): boolean {
  const [dash, first] = [tokens[index - 1], tokens[index - 2]]
  return isDash(dash) && dash?.glued === true && (tokens[index] as Token).glued && looksLikeYear(first)
}

/** Whether what stands before a number makes it a price, a name, a part of a longer figure. */
function isBlocked(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (!before) return false
  if (before.kind === 'mark') {
    if (/^[$£€¥₹#№§%@&+=_\\~<>*]$/u.test(before.text)) return true
    // `b. 1931`, `c. 1850` are no numbered names.
    const isLife = /^[bcd]$/u.test(tokens[index - 2]?.text ?? '') && looksLikeYear(token)
    if (before.text === '.' && !isLife && numberedNames.has(tokens[index - 2]?.lower ?? '')) return true
    if (!token.glued || /^[([{"“”‘«©—]$/u.test(before.text)) return false
    // `pre-2016`, `mid-222`, `1950-2016`; but `B-222`, `12:2016`, `10.2016`, `5/2016`, `,016`.
    if (!isDash(before)) return before.text !== "'" || /^\d\d$/.test(token.text)
    const beyond = tokens[index - 2]
    return beyond?.kind === 'word' ? before.glued && !prefixes.has(beyond.lower) : !looksLikeYear(beyond)
  }
  if (token.glued) return true
  return before.kind === 'word' && isNameBefore(before) && !months.has(before.lower)
}

const prefixes = new Set(['pre', 'post', 'mid', 'early', 'late', 'circa', 'since'])

function isNameBefore({ lower, text }: Token): boolean {
  if (text.length === 1) return lower !== 'a' && lower !== 's' && lower !== 'i'
  return numberedNames.has(lower) && lower !== 'class' && lower !== 'call'
}

function placeOf(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  return (
    lifeSpan(tokens, index, follower) ??
    copyright(tokens, index) ??
    fiscal(tokens, index, follower) ??
    (alone.has(follower) || follower === 'verb' || follower === 'possessive'
      ? (joined(tokens, index, follower) ?? preposition(tokens, index, follower) ?? ofNoun(tokens, index))
      : undefined) ??
    (follower === 'event' || follower === 'noun' ? beforeNoun(tokens, index, follower) : undefined) ??
    (follower === 'noun' && isUncountable(tokens[index] as Token) && !isCounted(tokens, index)
      ? preposition(tokens, index, follower)
      : undefined)
  )
}

/** `(1950–2016)`, `(born 1950)`, `b. 1950`. */
function lifeSpan(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  const [before, beyond] = [tokens[index - 1], tokens[index - 2]]
  const [after, further] = [tokens[index + 1], tokens[index + 2]]
  if (before?.lower === 'born' || before?.lower === 'died') {
    return follower === 'stop' || follower === 'comma' || follower === 'function'
      ? { place: 'life', word: before.lower }
      : undefined
  }
  if (before?.text === '.' && /^[bd]$/.test(beyond?.text ?? ''))
    return { place: 'life', word: `${beyond?.text}.` }
  if (isDash(before) && isNumber(beyond) && beyond.text.length === 4 && tokens[index - 3]?.text === '(') {
    return looksLikeYear(beyond) && /^[),;]$/.test(after?.text ?? '')
      ? { place: 'life', word: '(' }
      : undefined
  }
  return before?.text === '(' && isDash(after) && looksLikeYear(further) && tokens[index + 3]?.text === ')'
    ? { place: 'life', word: '(' }
    : undefined
}

/** `© 2016`, `(c) 2016`, `Copyright 2016`. */
function copyright(tokens: readonly Token[], index: number): Place | undefined {
  let at = index - 1
  if (tokens[at]?.text === '©' || tokens[at]?.lower === 'copyright') return { place: 'copyright', word: '©' }
  if (tokens[at]?.text === ')') at--
  const sign = tokens[at]?.lower === 'c' && tokens[at - 1]?.text === '(' && at === index - 2
  return sign ? { place: 'copyright', word: '©' } : undefined
}

const fiscalWords = new Set(['fiscal', 'financial', 'fy', 'tax', 'academic', 'calendar', 'school', 'model'])

/** `fiscal 2016`, `fiscal year 2016`, `FY 2016`. */
function fiscal(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  const before = tokens[index - 1]
  const at = before?.lower === 'year' || before?.lower === 'years' ? index - 2 : index - 1
  const word = tokens[at]?.lower ?? ''
  if (!fiscalWords.has(word) || (at === index - 1 && word !== 'fiscal' && word !== 'fy')) return undefined
  return follower === 'noun' && word !== 'fiscal' ? undefined : { place: 'fiscal', word }
}

/** `In 20000 homes`, `in 0225 local time`. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind !== 'word' || measures.has(next.lower) || /[^s]s$|men$|ren$/.test(next.lower)
}
