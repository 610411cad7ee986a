/** Tells where a draft speaks of early times, so that `222` may be a year as it stands. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'
import { earlyHints, earlyWords } from './data/years.ts'
import { dates, datesOf } from './index.ts'
import type { DateMention } from './mention.ts'

const earlyCentury =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1st|2nd|3rd|[4-9]th|10th)[- ]centur|\b(?:BCE?|CE)\b|\bA\.?D\.? ?\d|\d ?A\.?D\.?\b|\bB\.C\./

/** Whether a draft as a whole speaks of early times. */
const isAboutEarlyTimes = fact((draft): boolean => {
  const early = earlyYears(draft)
  // Years of three figures that a slip hardly makes of a modern year (`476`, `871`) are meant as they stand.
  const far = early.filter((year) => year >= 300 && year < 900)
  if (far.length >= 2 || early.length >= 4) return true
  if (early.length < 2) return false
  const { strong, hints } = wordsOf(draft.blocks.map(({ text }) => text).join(' '))
  return strong >= 1 || hints >= 4
})

/** The years of three figures that a draft has, each once. */
function earlyYears(draft: Draft): number[] {
  return [...new Set(dates(draft).flatMap(earlyYear))]
}

function earlyYear({ year, place }: DateMention): number[] {
  return year && place !== 'bare' && /^[1-9]\d\d$/.test(year.text) ? [year.value] : []
}

/** `in 774 and another in 993`: nobody drops a digit twice in a sentence, and what is left of our years is below 300. */
function bearOut(span: Span): boolean {
  const sentence = sentenceAt(span)
  const years = datesOf(span.block).flatMap((date) =>
    sentence && date.start >= sentence.start && date.end <= sentence.end ? earlyYear(date) : []
  )
  return new Set(years.filter((year) => year >= 300)).size >= 2 || listedYears.test(sentence?.text ?? '')
}

// `in 835, 851 and 865,`: by their looks these could be counts too, but nothing follows that they count.
const listedYears = /\bin [3-9]\d\d(?:, [3-9]\d\d)*,? and [3-9]\d\d(?=[.,;:)]|$)/i

/** How many words of a text speak of early times by themselves, and how many only in company; each word once. */
function wordsOf(text: string): { strong: number; hints: number } {
  const words = new Set(Array.from(text.matchAll(/\p{L}+/gu), ([word]) => word.toLowerCase()))
  const strong = [...words].filter((word) => earlyWords.has(word)).length
  const hints = [...words].filter((word) => earlyHints.has(word)).length
  return { strong: strong + (earlyCentury.test(text) ? 1 : 0), hints }
}

// A long block may be a row of captions: what stands near decides.
const near = 300

/** Whether the draft, or the words around a span, speak of antiquity or the early Middle Ages. */
export function tellsEarlyTimes(span: Span): boolean {
  const { block, start, end } = span
  if (isAboutEarlyTimes(block.draft) || bearOut(span)) return true
  const { strong, hints } = wordsOf(block.text.slice(Math.max(0, start - near), end + near))
  return strong >= 1 || hints >= 2
}
