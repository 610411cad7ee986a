/** Tells which numbers stand where a year stands, by the words around them. */
import {
  eraAt,
  type Follower,
  followerOf,
  isDash,
  isNumber,
  isUncountable,
  joinsWords,
  looksLikeYear
} from './around.ts'
import {
  changeWords,
  clockPrepositions,
  clockWords,
  conjunctions,
  datedNouns,
  datedPlurals,
  determiners,
  functionWords,
  futureWords,
  measures,
  months,
  numberedNames,
  numberedNouns,
  ofNouns,
  seasons,
  verbs,
  yearAdverbs,
  yearPrepositions
} from './data.ts'
import type { YearPlace } from './mention.ts'
import type { Token } from './tokens.ts'

/** A number in a year's place, before it becomes part of a mention. */
export interface YearFound {
  readonly index: number
  readonly value: number
  readonly place: YearPlace
  readonly word: string
  readonly era?: string
}

// `2O25`, `202l`, `20I8`: a letter for a figure, in a run of four; `2008l`: a letter hung on.
const withLetter = /^(?:(?=.{4}$)(?=.*\d.*\d)[\dOoIil]*[OoIil][\dOoIil]*|(?:19|20)\d\d[OoIil])$/

/** What a figure is worth as a year: its value, NaN where a letter stands in it, `undefined` where it is none. */
export function yearValue({ kind, text }: Token): number | undefined {
  if (kind !== 'figure') return undefined
  if (/^\d{3,5}$/.test(text)) return Number(text)
  return withLetter.test(text) ? Number.NaN : undefined
}

/** Whether a number can't be a year of our time by its looks: too short, too long, too far, or with a letter in it. */
export function isOdd(token: Token): boolean {
  return !looksLikeYear(token)
}

const alone: ReadonlySet<Follower> = new Set(['stop', 'comma', 'function', 'dash'])

/** The year at `index`, where the words around it make the number there one. */
export function yearAt(tokens: readonly Token[], index: number): YearFound | undefined {
  const token = tokens[index] as Token
  const value = yearValue(token)
  if (value === undefined) return undefined
  const era = eraAt(tokens, index)
  if (era) return { index, value, place: 'bare', word: era, era }
  if (isBlocked(tokens, index)) return undefined
  const follower = followerOf(tokens, index)
  if (follower === 'joined' || follower === 'clock') return undefined
  const found = placeOf(tokens, index, follower)
  if (found) return { index, value, ...found }
  const seems =
    looksLikeYear(token) && Number(token.text) >= 1700 && follower !== 'noun' && follower !== 'number'
  return seems ? { index, value, place: 'bare', word: '' } : undefined
}

/** Whether what stands before a number makes it a price, a name, a part of a longer figure. */
function isBlocked(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (!before) return false
  if (before.kind === 'mark') {
    if (/^[$£€¥₹#№§%@&+=_\\~<>*]$/u.test(before.text)) return true
    if (before.text === '.' && numberedNames.has(tokens[index - 2]?.lower ?? '')) return true
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

type Place = Pick<YearFound, 'place' | 'word'>

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

const joints = new Set(['and', 'or', 'to', 'until', 'till', 'through', ','])

/** A number beside a year: `between 2019 and 222`, `from 215 to 2020`, `in 2018, 2019 and 220`. */
function joined(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  const before = tokens[index - 1]
  const beyond = tokens[index - 2]
  if (
    before &&
    (joints.has(before.lower) || isSpan(before)) &&
    looksLikeYear(beyond) &&
    beyond.kind === 'figure'
  ) {
    const opener = openerOf(tokens, index - 2)
    const quantity =
      opener?.word === 'from' && !isUncountable(tokens[index] as Token) && isChange(tokens, index - 2)
    if (opener && (!quantity || growsBackwards(tokens, index)))
      return { place: opener.series ? 'series' : 'range', word: opener.word }
  }
  const after = tokens[index + 1]
  const further = tokens[index + 2]
  if (after && (joints.has(after.lower) || isSpan(after)) && after.text !== ',' && looksLikeYear(further)) {
    const word = before?.lower ?? ''
    const next = followerOf(tokens, index + 2)
    if (next === 'noun' || next === 'joined' || next === 'number') return undefined
    if (
      (word === 'between' || word === 'from' || word === 'in') &&
      (word !== 'from' || isUncountable(tokens[index] as Token) || !isChange(tokens, index)) &&
      follower !== 'verb'
    ) {
      return { place: 'range', word }
    }
    // `the 2014 and 2016 elections`
    if (after.lower === 'and' && determiners.has(word) && next === 'event') return { place: 'series', word }
  }
  return undefined
}

/** `Grew from 1990 to 200` can't be a quantity: it would have fallen. */
function growsBackwards(tokens: readonly Token[], index: number): boolean {
  const grows = tokens
    .slice(Math.max(0, index - 9), index)
    .some(({ lower }) =>
      /^(?:rose|rise[ns]?|grew|grow[ns]?|grown|increased?|climbed|up|doubled|tripled|jumped|soared|surged)$/.test(
        lower
      )
    )
  return grows && Number((tokens[index] as Token).text) < Number(tokens[index - 2]?.text)
}

/** An en dash between years; a hyphen there makes a file number as often (`Resolution 2019-222`). */
function isSpan(token: Token): boolean {
  return token.text === '–' || token.text === '—'
}

// `the seasons 2018–224`
const spans = /^(?:seasons?|years|terms?|periods?)$/

/** What opens the phrase in which the year at `index` stands: `in`, `between`, or a year before it. */
function openerOf(tokens: readonly Token[], index: number): { word: string; series: boolean } | undefined {
  let at = index - 1
  let series = false
  for (let steps = 0; steps < 4; steps++) {
    const token = tokens[at]
    if (!token) return undefined
    if (months.has(token.lower)) return { word: token.lower, series }
    if (yearAdverbs.has(token.lower)) at--
    else if (yearPrepositions.has(token.lower) && token.lower !== 'to') return { word: token.lower, series }
    else if (token.lower === 'for' || spans.test(token.lower)) return { word: token.lower, series }
    else if ((token.text === ',' || token.lower === 'and') && looksLikeYear(tokens[at - 1])) {
      series = true
      at -= 2
    } else return undefined
  }
  return undefined
}

/** Whether the words before a number speak of a quantity: `rose from 222`, `up from 222`, `lost by 225`. */
function isChange(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= index - 7 && at >= 0; at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && token.text !== ',') return false
    if (changeWords.has(token.lower)) return true
  }
  return false
}

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
function preposition(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
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
  if (word === 'in') return !isOdds(before, token)
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

/** `In 20000 homes`, `in 0225 local time`. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return next?.kind !== 'word' || measures.has(next.lower) || /[^s]s$|men$|ren$/.test(next.lower)
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

/** `one in 225`, `1 in 225`: odds. */
function isOdds(before: Token | undefined, token: Token): boolean {
  if (token.text.length !== 3 || !before) return false
  if (before.kind === 'figure') return /^(?:\d|10)$/.test(before.text) && !before.glued
  return /^(?:one|two|three|four|five|six|seven|eight|nine|ten|interstate|route|apartment|room)$/.test(
    before.lower
  )
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

function isDatedNoun(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return (
    datedNouns.has(word) ||
    datedNouns.has(word.replace(/s$/, '')) ||
    /^(?:photo|photograph|picture|footage|image|painting|map|data|figures|statistics)s?$/.test(word)
  )
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

// `a poll of 945` says how many were asked, `ratings of 999` how bad it was.
const amounts =
  /^(?:polls?|surveys?|study|review|analysis|samples?|lists?|fines?|totals?|votes?|crops?|fleets?|series|scores?|runs?|ratings?|rise|majority|populations?|crowds?|groups?|average|maximum|minimum|number|hundreds|thousands|capacity|forces?|one|some|any)$/

/** `the summer of 2016`, `the class of 2016`, `the election of 2016`, `spring 2016`. */
function ofNoun(tokens: readonly Token[], index: number): Place | undefined {
  const before = tokens[index - 1]
  if (before && seasons.has(before.lower) && before.lower !== 'fall')
    return { place: 'season', word: before.lower }
  if (before?.lower !== 'of') return undefined
  const noun = tokens[index - 2]
  if (noun?.lower === 'as') return { place: 'of', word: 'as' }
  if (amounts.test(noun?.lower ?? '')) return undefined
  const word = noun?.lower ?? ''
  if (noun?.kind === 'word' && isUncountable(tokens[index] as Token)) return { place: 'of', word }
  return ofNouns.has(word) || isDatedNoun(noun) || months.has(word) ? { place: 'of', word } : undefined
}

/** `the 2016 election`, `a 2016 ruling`, `Obama’s 2016 budget`. */
function beforeNoun(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
  const token = tokens[index] as Token
  const before = tokens[index - 1]
  if (isOdd(token) && before) {
    if (before.kind === 'figure') return undefined
    // A name before a number owns it: `Class 222`, `Proposition 187 campaign`.
    const name = /^\p{Lu}/u.test(before.text) && !functionWords.has(before.lower) && index > 1
    if (name && !yearPrepositions.has(before.lower) && !determiners.has(before.lower)) return undefined
  }
  if (follower === 'event') return { place: 'noun', word: nounAfter(tokens, index + 1) }
  // `the 20001 rites-of-passage drama`, `the 216 maelstrom`: no count, no measure, so whatever the noun is.
  const next = tokens[index + 1] as Token
  if (!before || !determiners.has(before.lower) || !/^\d+$/.test(token.text)) return undefined
  if (measures.has(next.text) || (!isUncountable(token) && !headsSingular(tokens, index + 1)))
    return undefined
  return { place: 'noun', word: next.lower }
}

/** Whether the words from `at` on name one thing that no number is a part of: `political maelstrom`, not `bus`, not `buses`. */
function headsSingular(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + 6; index++) {
    const token = tokens[index]
    if (token?.kind === 'mark' && joinsWords(tokens, index)) continue
    if (token?.kind !== 'word' || functionWords.has(token.lower) || verbs.has(token.lower)) return index > at
    if (token.lower === 'of') return index > at
    if (numberedNouns.has(token.lower) || measures.has(token.text)) return false
    if (/[^s]s$|men$|ren$|people$|ed$/.test(token.lower)) return false
  }
  return false
}

function nounAfter(tokens: readonly Token[], at: number): string {
  for (let index = at; index < at + 7; index++) {
    const word = tokens[index]?.lower ?? ''
    if (datedNouns.has(word) || datedPlurals.has(word)) return word
  }
  return tokens[at]?.lower ?? ''
}
