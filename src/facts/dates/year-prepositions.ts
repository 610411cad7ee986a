/** Years after a preposition: `since 2016`, `in early 2016`, `by 2050`. */
import { type Follower, isDash, isNumber, isUncountable } from './around.ts'
import { clockPrepositions, clockWords } from './data/clock.ts'
import { futureWords } from './data/words.ts'
import { changeWords, conjunctions, yearAdverbs, yearPrepositions } from './data/years.ts'
import type { Token } from './tokens.ts'
import { isDatedNoun } from './year-nouns.ts'
import { isOdd, type Place } from './year-value.ts'

const sureBefore = new Set([
  'since',
  'during',
  'throughout',
  'until',
  'till',
  'before',
  'after',
  'through',
  'in',
  'circa'
])

/** `since 2016`, `in early 2016`, `as far back as 2016`, `the year 2016`. */
export function preposition(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  const token = tokens[index] as Token
  const odd = isOdd(token)
  let at = index - 1
  if (tokens[at]?.lower === 'year' && tokens[at - 1]?.lower === 'the' && (!odd || token.text.length !== 4)) {
    return { place: 'preposition', word: 'the year' }
  }
  if (isDash(tokens[at]) && token.glued) at--
  if (yearAdverbs.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'pre' || tokens[at]?.lower === 'post')
    at--
  const adverb = at < index - 1 ? (tokens[at + 1] as Token).lower : ''
  if (adverb === 'mid' || adverb === 'pre' || adverb === 'post') return { place: 'preposition', word: adverb }
  const word = tokens[at]?.lower ?? ''
  if (word === 'as') return backAs(tokens, at)
  if (!yearPrepositions.has(word)) return undefined
  if (!odd) return { place: 'preposition', word }
  if (follower === 'verb' && !isUncountable(token) && (conjunctions.has(word) || word === 'by')) {
    // `since 225 had signed` counts; `since 225 isn't valid` has no plural.
    if (!/^(?:is|was|has|isn|wasn|hasn)$/.test(tokens[index + 1]?.lower ?? '')) return undefined
  }
  if (follower === 'possessive' && word !== 'in' && word !== 'since') return undefined
  if (clockPrepositions.has(word) && isClockLike(token.text) && !tellsInYears(tokens, index)) return undefined
  if (adverb === 'about' || adverb === 'around' || adverb === 'approximately' || adverb === 'roughly')
    return undefined
  if (!standsAsYear(tokens, at, token, follower)) return undefined
  return { place: 'preposition', word }
}

function standsAsYear(tokens: readonly Token[], at: number, token: Token, follower: Follower): boolean {
  const before = tokens[at - 1]
  const word = tokens[at]?.lower ?? ''
  if (word === 'in') return !isOdds(tokens, at - 1, token)
  if (word === 'through') return !isNumber(before)
  if (sureBefore.has(word)) return true
  if (word === 'from' && isUncountable(token)) return true
  if (word === 'by' && isUncountable(token)) return true
  if (word === 'by') return opensClause(before) ? follower !== 'stop' : !isContest(tokens, at)
  if (word === 'to')
    return /^(?:back|dates?|dating|dated|prior|extended|delayed|postponed)$/.test(before?.lower ?? '')
  if (word === 'from') {
    return (
      /^(?:dates?|dating|dated|on)$/.test(before?.lower ?? '') ||
      isDatedNoun(before) ||
      isOnward(tokens, at + 2)
    )
  }
  return false
}

/**
 * `by 225` after a word of change or contest is a margin; after a plan it is a year (`to cull the swans by 2025`), also
 * where the plan gives its own amount (`cut emissions 80 percent by 2050`).
 */
function isContest(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(Math.max(0, at - 14), at)
  if (!words.some(({ lower }) => futureWords.has(lower) || lower === 'to')) return true
  const change = words.findLastIndex(({ lower }) => changeWords.has(lower))
  return change >= 0 && !words.slice(change).some(({ kind, text }) => kind === 'figure' || text === '%')
}

/** `one in 225`, `1 in 225`, `2.8 in 100`, `12 in 100`: odds. */
function isOdds(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at]
  if (token.text.length !== 3 || !before) return false
  if (before.kind === 'figure')
    return before.glued ? endsDecimal(tokens, at) : token.text === '100' || /^(?:\d|10)$/.test(before.text)
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|interstate|route|apartment|room)$/.test(
    before.lower
  )
}

/** The `8` of `2.8`. */
function endsDecimal(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at - 1]
  return point?.text === '.' && point.glued && isNumber(tokens[at - 2])
}

function opensClause(before: Token | undefined): boolean {
  return (
    !before ||
    /^[.,;:!?"“”‘’—–(]$/u.test(before.text) ||
    /^(?:and|but|that|although|while)$/.test(before.lower)
  )
}

function isOnward(tokens: readonly Token[], at: number): boolean {
  return /^(?:on|onwards?|until|till|through)$/.test(tokens[at]?.lower ?? '')
}

/** `as far back as 2016`, `as early as 2016`. */
function backAs(tokens: readonly Token[], at: number): Place | undefined {
  const word = tokens[at - 1]?.lower ?? ''
  return /^(?:back|early|late|recently|long ago)$/.test(word)
    ? { place: 'preposition', word: `as ${word} as` }
    : undefined
}

const nearby = 40

/** Whether the words around a number count in years, and no time of day is among them: `between 2009 and 2014 … By 2107`. */
function tellsInYears(tokens: readonly Token[], index: number): boolean {
  let years = 0
  for (let at = Math.max(0, index - nearby); at < Math.min(tokens.length, index + nearby); at++) {
    const { text, kind } = tokens[at] as Token
    if (kind !== 'figure' || at === index) continue
    const next = tokens[at + 1]?.lower ?? ''
    if (/^0\d{3}$/.test(text) || tokens[at - 1]?.lower === 'at' || clockWords.has(next)) return false
    if (/^(?:1[89]\d\d|20[0-4]\d)$/.test(text)) years++
  }
  return years >= 2
}

/** A number that a clock shows: `2219`, `0545`, but not `2260`. */
function isClockLike(text: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(text)
}
