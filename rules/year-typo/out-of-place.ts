/** Years of four figures that could stand, but not where they do: beside this list, this life, this sentence in the past. */

import { pastForms } from '../../src/facts/dates/data/words.ts'
import { type DateMention, dates, datesOf, tellsEarlyTimes, tenseAt } from '../../src/facts/dates/index.ts'
import { fact } from '../../src/facts/fact.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import { type Candidate, candidatesFor } from './candidates.ts'
import { presentOf } from './present.ts'

/** Whether a possible year can't be the one meant. */
export function isOutOfPlace(mention: DateMention): boolean {
  const { year, era, kind } = mention
  if (!year || era || kind === 'decade' || !/^(?:1\d|20)\d\d$/.test(year.text)) return false
  return isOddInList(mention) || isOddBirth(mention) || isToldBeforeItCame(mention)
}

/** `in 1987, 1099 and 2012`: the others are near each other and in order, and one slip brings the odd one between them. */
function isOddInList(mention: DateMention): boolean {
  const found = datesOf(mention.block)
  const at = found.indexOf(mention)
  let [first, last] = [at, at]
  while (first > 0 && isListed(found[first - 1], found[first])) first--
  while (isListed(found[last], found[last + 1])) last++
  const others = found.slice(first, last + 1).filter((other) => other !== mention)
  const years = others.map(({ year }) => year?.value ?? Number.NaN)
  const [earliest, latest] = [Math.min(...years), Math.max(...years)]
  const value = mention.year?.value ?? 0
  const isNear = earliest >= 1800 && latest - earliest <= 100
  if (years.length < 2 || first === at || !isNear || !isAscending(years)) return false
  if (value > earliest - 150 && value < latest + 50) return false
  const [low, high] = [years[at - first - 1] ?? 0, years[at - first] ?? presentOf(mention.block.draft).latest]
  return candidatesFor(mention).some(({ year }) => year > low && year < high)
}

function isListed(before: DateMention | undefined, after: DateMention | undefined): boolean {
  if (!before || !after || before.kind !== 'year' || after.kind !== 'year' || after.era) return false
  return /^(?:, |,? and |,? or )$/.test(before.block.text.slice(before.end, after.start))
}

function isAscending(years: readonly number[]): boolean {
  return years.every((year, index) => index === 0 || year > (years[index - 1] as number))
}

const bornBefore = /\b(?:born|birth)\b[^.;]{0,60}$/i
// What only somebody of our time can have done lately.
const livesNow =
  /\b(?:survived by|(?:He|She) (?:died|dies) (?:\p{L}+ ){0,4}(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last (?:week|month|night)|yesterday)|(?:He|She) (?:was|is) \d{2,3}\b)/u
const livedThen =
  /\b(?:He|She) (?:\p{L}+ ){0,2}?(?:joined|left|moved|married|retired|graduated|studied|trained|taught|worked|played|began|became|started|won|emigrated|served|opened|ran|founded|made|met|wrote)\b[^.]{0,80}\b(?:19|20)\d\d\b/u

/** `born on 3 October 1394`, of somebody whose life is told with modern years and no others. */
function isOddBirth(mention: DateMention): boolean {
  const { block, year, start } = mention
  if (!year || year.value >= 1800 || !bornBefore.test(block.text.slice(0, start)) || tellsEarlyTimes(mention))
    return false
  const years = dates(block.draft).flatMap(({ year: other }) =>
    other && /^\d{4}$/.test(other.text) && other.value !== year.value ? [other.value] : []
  )
  if (years.length < 2 || years.some((other) => other < 1900)) return false
  const { blocks } = block.draft
  const near = `${block.text}\n${blocks[block.index + 1]?.text ?? ''}`
  return (
    livedThen.test(near) &&
    blocks.some(({ text }) => livesNow.test(text)) &&
    candidatesFor(mention).some(isModern)
  )
}

function isModern({ year }: Candidate): boolean {
  return year >= 1900
}

// Plans, terms and choices of hosts are told in the past with a year to come.
const plans =
  /\b(?:will|can|cannot|would|should|could|may|might|plan\p{L}*|target\p{L}*|goal|goals|aim\p{L}*|pledge\p{L}*|vow\p{L}*|promis\p{L}*|commit\p{L}*|contract\p{L}*|deal|deals|agree\p{L}*|lease\p{L}*|bond|bonds|notes|debt|loan|loans|matur\p{L}*|expir\p{L}*|parole|sentence\p{L}*|jail\p{L}*|eligib\p{L}*|host|hosts|hosting|award\p{L}*|bid|bids|schedul\p{L}*|olympic\p{L}*|games|cup|election|race|run|campaign|term|terms|postpone\p{L}*|delay\p{L}*|extend\p{L}*|extension|sign\p{L}*|option|forecast\p{L}*|project\p{L}*|predict\p{L}*|estimate\p{L}*|expect\p{L}*|due|date|deadline|re-?elect\p{L}*|film|films|novel|series|game|story|set|mode?l\p{L}*|scenario\p{L}*|ahead|future|futures|delivery|contracts|target|until|till|through|by|to)\b/iu
// `… in four days in March`: a verb of the past and then nothing that leads elsewhere.
const elsewhere =
  /[,;:“”"()—–]|\b(?:which|that|who|when|where|whose|if|for|from|is|are|has|have|ends?|starts?|opens?|begins?|comes?|takes?)\b/i

/** `Depositors withdrew £2bn in March 2032`, in a draft of 2026: what is told in the past has happened. */
function isToldBeforeItCame(mention: DateMention): boolean {
  const { block, start, end, place, word = '', year } = mention
  const present = presentOf(block.draft)
  if (!year || year.value > present.latest || year.value <= soon) return false
  const latest = latestBeside(mention)
  // A draft kept up to date speaks of years after the one it was dated.
  if (latest === undefined || year.value < latest + 3) return false
  const isDay = place === 'month' || place === 'date'
  if (!isDay && (place !== 'preposition' || !/^(?:in|during|since)$/.test(word))) return false
  const sentence = sentenceAt(mention)
  if (!sentence || tenseAt(mention) !== 'past') return false
  const before = block.text.slice(sentence.start, start)
  const after = block.text.slice(end, sentence.end)
  if (plans.test(before) || plans.test(after.split(/[,;]/)[0] ?? '')) return false
  const clause = before.replace(/\b(?:in|on|during|since|early|late|the) *$/i, '')
  const opens = /^\s*(?:In|On|During|Since) (?:early |late )?$/.test(before)
  if (
    !opens &&
    (elsewhere.test(clause) ||
      !hasPastForm(clause) ||
      !/\p{L} (?:in|on|during|since) (?:early |late )?$/u.test(before))
  )
    return false
  return candidatesFor(mention).some((candidate) => isJustPast(candidate, latest))
}

function hasPastForm(clause: string): boolean {
  return clause.split(/\s+/).some((word) => pastForms.has(word) || /\p{L}{3}ed$/u.test(word))
}

/** The draft's year, or where it has none the latest year beside the mention's own; a draft of years to come has neither. */
function latestBeside(mention: DateMention): number | undefined {
  const { year: own, dated } = presentOf(mention.block.draft)
  const value = mention.year?.value ?? 0
  const others = [...yearCounts(mention.block.draft)].filter(([year]) => year !== value)
  const latest = Math.max(...others.map(([year]) => year))
  if (dated) return own !== undefined && latest <= own + 1 ? own : undefined
  const count = others.reduce((sum, [, times]) => sum + times, 0)
  return count >= 2 && value > soon && latest < soon ? latest : undefined
}

/** How often a draft has each year of these two centuries. */
const yearCounts = fact((draft): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>()
  for (const { year, kind } of dates(draft))
    if (year && kind !== 'decade' && /^(?:19|20)\d\d$/.test(year.text))
      counts.set(year.value, (counts.get(year.value) ?? 0) + 1)
  return counts
})

// A draft without a date, or one that was kept up to date after it, may tell of any year up to this one: a fixed choice,
// never the day of the run.
const soon = 2030

function isJustPast({ year }: Candidate, present: number): boolean {
  return year <= present && year > present - 30
}
