/** Who won and who lost: `Leeds beat Hull 3-1 on Saturday` and `Hull’s win on Saturday`. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isAside, isUnreal, mayBeOneTime, sourceOf, type Times, timesOf } from './context.ts'
import type { Exclusion } from './pairs.ts'
import { isProse, matchesOf } from './search.ts'

/** What came out of a contest for one side. */
interface Outcome extends Span {
  readonly sentence: Sentence
  readonly side: readonly string[]
  readonly result: 'won' | 'lost' | 'drew'
  readonly against: readonly string[] | undefined
  readonly score: string | undefined
  /** `final`, `election`: what was won or lost. */
  readonly contests: ReadonlySet<string>
  readonly times: Times
}

const word = String.raw`(?:St\. )?\p{Lu}[\p{L}-]*(?:[’'](?!s(?!\p{L}))\p{L}+)?`
const name = `(?:${word}(?: (?:of |and )?${word}){0,3})`
const score = String.raw`(?: (?<score>\d{1,3}[-–]\d{1,3}(?:,? \d{1,2}[-–]\d{1,2})*))?`
const beats =
  'beat|beats|defeated|thrashed|edged|overcame|hammered|saw off|knocked out|eliminated|outplayed|downed|routed|crushed|upset|stunned|trounced|ousted'
const won: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name})(?:, (?:who|which))? (?:${beats}) (?:the )?(?<b>${name})${score}`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name})['’]s?(?: (?!and\b|the\b)\p{Ll}+)?${score} (?:win|victory|triumph)\b(?: (?:over|against|at) (?:the )?(?<b>${name}))?`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name}) (?:has |have )?won\b(?: by \S+(?: \p{L}+)?)?(?= (?:the|in|on|a|\d|by)\b|[,.;])`,
    'gu'
  )
]
const lost: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name}) (?:(?:lost|lose|loses|fell|fall|falls|went down|go down)${score}(?: by [\p{L}\p{N} -]{1,24}?)? to|(?:was|were) (?:beaten|defeated|thrashed|knocked out|eliminated|routed)${score.replace('<score>', '<score2>')} by) (?:the )?(?<b>${name})`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name})['’]s?(?: (?!and\b|the\b)\p{Ll}+)?${score} (?:defeat|loss)\b(?: (?:by|to|against|at) (?:the )?(?<b>${name}))?`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name}) (?:has |have )?lost\b(?: by \S+(?: \p{L}+)?)?(?= (?:the|in|on|a|by)\b|[,.;])`,
    'gu'
  )
]
const drew: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name}) (?:drew|draw|draws|tied|were held)${score} (?:with|against|by|at home to|away to) (?:the )?(?<b>${name})`,
    'gu'
  ),
  new RegExp(
    String.raw`(?<![\p{L}’'])(?<a>${name})['’]s?(?: (?!and\b|the\b)\p{Ll}+)?${score} (?:draw|tie) (?:with|against|at) (?:the )?(?<b>${name})`,
    'gu'
  )
]
const contest =
  /\b(?:(?:first|opening|last) (?:match|game|race|fight)|final|semi-?final|quarter-?final|election|by-?election|race|runoff|primary|play-?off|match|game|derby|bout|fight|case|lawsuit|appeal|seat|leadership|mayoralty|presidency|title|tie|referendum|fixture|test|opener)\b/giu

/** The outcomes that a draft tells in two ways, each with the one that says otherwise. */
export const contestsToldTwice = fact((draft: Draft): readonly Exclusion[] => {
  const outcomes = [
    ...won.flatMap((form) => outcomesBy(form, draft, 'won')),
    ...drew.flatMap((form) => outcomesBy(form, draft, 'drew')),
    ...lost.flatMap((form) => outcomesBy(form, draft, 'lost'))
  ].sort((a, b) => a.block.index - b.block.index)
  const found: Exclusion[] = []
  const taken = new Set<Outcome>()
  for (const first of outcomes) {
    if (taken.has(first)) continue
    const others = outcomes.filter((other) => !taken.has(other) && excludes(first, other))
    if (others.length === 0) continue
    for (const each of [first, ...others]) {
      for (const same of outcomes) if (same.sentence === each.sentence) taken.add(same)
    }
    found.push({ claim: first, instances: others.slice(0, 1) })
  }
  return found
})

function outcomesBy(form: RegExp, draft: Draft, result: Outcome['result']): Outcome[] {
  return matchesOf(draft, form, isProse).flatMap(([block, match]) => outcomesAt(block, match, result))
}

function outcomesAt(block: Block, match: RegExpExecArray, result: Outcome['result']): Outcome[] {
  const { a = '', b, score: told, score2 } = match.groups ?? {}
  const span = { block, start: match.index, end: match.index + match[0].length }
  const sentence = sentenceAt(span)
  if (!sentence || isAside(span) || isUnreal(sentence, span.start) || sourceOf(sentence, span).isHearsay)
    return []
  const rest = block.text.slice(span.start, sentence.end)
  const one: Outcome = {
    ...span,
    sentence,
    side: sideOf(a),
    result,
    against: b === undefined ? undefined : sideOf(b),
    score: orderless(told ?? score2),
    contests: new Set(Array.from(rest.matchAll(contest), ([word]) => word.toLowerCase())),
    times: timesOf(sentence)
  }
  if (one.side.length === 0) return []
  if (!one.against) return [one]
  return [one, { ...one, side: one.against, against: one.side, result: mirrored[result] }]
}

const mirrored = { won: 'lost', lost: 'won', drew: 'drew' } as const

/** `3-1` and `1-3` are one score. */
function orderless(text: string | undefined): string | undefined {
  return text?.split(/[-–]/u).toSorted().join('-')
}

function sideOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s.]+/u)
    .filter((word) => word !== '' && word !== 'the')
}

function excludes(a: Outcome, b: Outcome): boolean {
  if (a.sentence === b.sentence || a.result === b.result || !isSameSide(a.side, b.side)) return false
  if (!mayBeOneTime(a.times, b.times)) return false
  const isOneDay = [...a.times.days].some((day) => b.times.days.has(day) && day.endsWith('day'))
  const isOneContest = [...a.contests].some(
    (each) => b.contests.has(each) && !/^(?:match|game|race)$/u.test(each)
  )
  if (a.against && b.against) {
    if (!isSameSide(a.against, b.against)) return false
    return isOneDay || isOneContest || (a.score !== undefined && a.score === b.score)
  }
  return isOneDay && (isOneContest || a.against !== undefined || b.against !== undefined)
    ? true
    : isOneContest && a.contests.size > 0 && namesContest(a) && namesContest(b)
}

/** `won the election`, `lost the election`: the contest is the object. */
function namesContest({ block, end }: Outcome): boolean {
  return /^ (?:the|Saturday['’]s|Sunday['’]s|\p{Lu}\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}?(?:final|semi-?final|election|by-?election|runoff|primary|referendum|leadership|seat|case|appeal|lawsuit)\b/u.test(
    block.text.slice(end, end + 60)
  )
}

function isSameSide(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length < b.length ? [a, b] : [b, a]
  return few.every((word) => many.includes(word))
}
