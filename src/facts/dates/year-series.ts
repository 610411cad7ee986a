/** Years beside other years: the ends of a range, the members of a list. */
import { type Follower, followerOf, isUncountable, looksLikeYear } from './around.ts'
import { months } from './data/calendar.ts'
import { determiners } from './data/words.ts'
import { changeWords, yearAdverbs, yearPrepositions } from './data/years.ts'
import { countsAfterYear } from './tallies.ts'
import type { Token } from './tokens.ts'
import type { Place } from './year-value.ts'

const joints = new Set(['and', 'or', 'to', 'until', 'till', 'through', ','])

/** A number beside a year: `between 2019 and 222`, `from 215 to 2020`, `in 2018, 2019 and 220`. */
export function joined(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
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
    const counts = opener !== undefined && countsAfterYear(tokens, index, opener)
    if (opener && !counts && (!quantity || growsBackwards(tokens, index)))
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
