/** Years beside a noun: `the summer of 2016`, `the 2016 election`. */
import { type Follower, isUncountable, joinsWords } from './around.ts'
import { months, seasons } from './data/calendar.ts'
import { determiners, functionWords, measures, verbs } from './data/words.ts'
import { datedNouns, datedPlurals, numberedNouns, ofNouns, yearPrepositions } from './data/years.ts'
import type { Token } from './tokens.ts'
import { isOdd, type Place } from './year-value.ts'

// `a poll of 945` says how many were asked, `ratings of 999` how bad it was.
const amounts =
  /^(?:polls?|surveys?|study|review|analysis|samples?|lists?|fines?|totals?|votes?|crops?|fleets?|series|scores?|runs?|ratings?|rise|majority|populations?|crowds?|groups?|average|maximum|minimum|number|hundreds|thousands|capacity|forces?|one|some|any)$/

/** `the summer of 2016`, `the class of 2016`, `the election of 2016`, `spring 2016`. */
export function ofNoun(tokens: readonly Token[], index: number): Place | undefined {
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

export function isDatedNoun(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return (
    datedNouns.has(word) ||
    datedNouns.has(word.replace(/s$/, '')) ||
    /^(?:photo|photograph|picture|footage|image|painting|map|data|figures|statistics)s?$/.test(word)
  )
}

/** `the 2016 election`, `a 2016 ruling`, `Obama’s 2016 budget`. */
export function beforeNoun(tokens: readonly Token[], index: number, follower: Follower): Place | undefined {
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
