import { whereIs } from '../../src/draft/place.ts'
import {
  type DateMention,
  dates,
  metaDates,
  type Part,
  tellsEarlyTimes,
  tenseAt
} from '../../src/facts/dates/index.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import type { Finding, Fix, Related } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { type Candidate, candidatesFor, evidenceOf, isCertain } from './candidates.ts'
import { isOutOfPlace } from './out-of-place.ts'
import { presentOf } from './present.ts'

/**
 * A number that stands where a year stands and can't be one: `on February 5, 225`. Quiet on counts and names, in drafts
 * about early times, and where a far year is meant.
 */
export default rule({ id: 'year-typo', level: 'error', story: true }, (draft, report) => {
  let last: Part | undefined
  for (const mention of [...metaDates(draft), ...dates(draft)]) {
    const { year } = mention
    // The two days of `from 6 to 17 October 225` share one year.
    const isSame = last !== undefined && year?.block === last.block && year.start === last.start
    last = year ?? last
    if (!isSame && (!canBeYear(mention) || isOutOfPlace(mention))) {
      const candidates = candidatesFor(mention)
      if (candidates.length > 0) report(findingOf(mention, candidates))
    }
  }
})

/** Whether the figure in a year's place can be the year that is meant. */
function canBeYear(mention: DateMention): boolean {
  const { year, era, block } = mention
  if (!year || era) return true
  const { text, value } = year
  if (/\D/.test(text) || text.length === 5) return false
  if (value < 1000) return text.length === 3 && text[0] !== '0' && tellsEarlyTimes(mention)
  return value <= presentOf(block.draft).latest || !isToldAsPast(mention)
}

const meantAhead: ReadonlySet<unknown> = new Set(['bare', 'label'])
const neverAhead: ReadonlySet<unknown> = new Set(['noun', 'copyright', 'life', 'fiscal', 'meta'])

/** A far year is a slip where its clause tells the past, or where nobody looks so far ahead: a day, an election, a copyright. */
function isToldAsPast(mention: DateMention): boolean {
  const { place, kind, word } = mention
  const value = mention.year?.value ?? 0
  if (meantAhead.has(place) || word === 'the year' || value % 1000 === 0) return false
  if (neverAhead.has(place) || word === 'since') return true
  const tense = tenseAt(mention)
  if (tense === 'past') return true
  if (tense !== 'fiction' && isSwapOfPresent(mention) && !looksFarAhead(mention)) return true
  if (tense === 'future') return value >= 3000 && !spansCenturies.test(sentenceText(mention))
  if (tense === 'fiction') return value >= 3000 && isSwapOfNear(mention)
  return kind !== 'year' || value >= 3000
}

// A lease of 999 years and the orbit of a comet do reach so far.
const spansCenturies =
  /\b(?:lease|leased|leasehold|orbit|asteroid|comet|eclipse|century|centuries|millenni\p{L}+)\b|\d{3} years/iu

function sentenceText(mention: DateMention): string {
  const { text } = mention.block
  const sentence = sentenceAt(mention)
  return sentence ? text.slice(sentence.start, sentence.end) : text
}

/** `Running in 2106`, in a draft of 2015 or one that speaks of 2016. */
function isSwapOfPresent(mention: DateMention): boolean {
  const [best] = candidatesFor(mention)
  return best?.slip === 'swapped' && best.reasons > 0
}

const forecast =
  /\b(?:climate|warming|sea levels?|glaciers?|emissions?|carbon|temperatures?|degrees|population|projections?|projected|forecasts?|scenarios?|generations?|grandchildren|humanity|planet|future|time capsule)\b/i

/** Forecasts and round figures do reach so far, and so does a draft with more years of that kind. */
function looksFarAhead(mention: DateMention): boolean {
  const { block, kind, word, year } = mention
  const value = year?.value ?? 0
  const text = sentenceText(mention)
  if (spansCenturies.test(text) || forecast.test(text)) return true
  if (kind === 'year' && (word === 'by' || value % 100 === 0) && value < 2200) return true
  return dates(block.draft).some(
    (other) => other.year !== undefined && other.year.value > 2060 && other.year.value !== value
  )
}

/** `In 9198, aged six` in a sentence about games. */
function isSwapOfNear(mention: DateMention): boolean {
  const [best] = candidatesFor(mention)
  return best?.slip === 'swapped' && best.nearest !== undefined && best.distance <= 30
}

function findingOf(mention: DateMention, candidates: readonly Candidate[]): Finding {
  const year = mention.year as Part
  const best = candidates[0] as Candidate
  const sure = candidates.length <= 3 || best.reasons > 0
  const expected = sure ? candidates.slice(0, 3).map((candidate) => String(candidate.year)) : []
  return {
    at: year,
    reason: `Unexpected year \`${year.text}\`${wanted(year, best, sure)}`,
    expected,
    related: sure ? relatedOf(best) : [],
    note: evidenceOf(mention, candidates, sure),
    fixes: !canBeYear(mention) && isCertain(candidates) ? [rewrite(year, String(best.year))] : []
  }
}

function rewrite(at: Part, text: string): Fix {
  return { title: `Write \`${text}\``, safe: true, edits: [{ at, text }] }
}

function wanted({ block }: Part, { year, standsAt }: Candidate, sure: boolean): string {
  if (!sure) return ', check which year is meant'
  const [first] = standsAt
  if (!first) return `, expected \`${year}\``
  return `, expected \`${year}\` as in ${first.block === block ? 'the same paragraph' : whereIs(first.block)}`
}

/** Where the year stands that is meant, or else the year of the draft that is nearest to it. */
function relatedOf({ standsAt, nearest, reasons }: Candidate): Related[] {
  const [first] = standsAt
  if (first) return [{ at: first, reason: `\`${first.text}\` stands here` }]
  return nearest && reasons > 0
    ? [{ at: nearest, reason: `\`${nearest.text}\`, the draft’s nearest year, stands here` }]
    : []
}
