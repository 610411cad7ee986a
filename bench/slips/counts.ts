/** A count that its own list rules out, and a headline's number that the text rules out. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { matchIn, paragraphsOf, proseOf } from './prose.ts'
import { type Planted, replace, type Slip } from './slip.ts'

const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ')

/** `three bidders: the Dutch builder, a bank and a group of managers`: as many items as the count says, each short. */
const counted = new RegExp(
  `(?<![\\p{L}-] of |\\p{L}-|\\d)\\b(${words.slice(0, 7).join('|')}) ((?:\\p{Ll}[\\p{L}-]+ ){0,3}\\p{Ll}+s): ([^:;()“”"]+)\\.$`,
  'giu'
)

function itemsOf(list: string): string[] {
  return list.split(/, and |, | and /u)
}

/** Changes the count before a list by one. */
function changeCount({ text }: Article, random: Random): Planted | undefined {
  const sentences = proseOf(text).flatMap((paragraph) => {
    const found = [...paragraph.text.matchAll(/[^.]+(?:\.|$)/gu)]
    return found.map(({ 0: sentence, index }) => ({ text: sentence, start: paragraph.start + index }))
  })
  const fit = sentences.filter(({ text: sentence }) => {
    const [match] = [...sentence.matchAll(counted)]
    const items = itemsOf(match?.[3] ?? '')
    const isShort = items.every(
      (item) => item.split(' ').length <= 4 && !/\b(?:is|are|was|were|has|it|he|she|they)\b/u.test(item)
    )
    return match && isShort && items.length === words.indexOf((match[1] ?? '').toLowerCase()) + 2
  })
  const place = matchIn(fit, counted, random)
  if (!place) return undefined
  const [, word = ''] = place.match
  return replace(text, place.start, place.start + word.length, otherWord(word, random))
}

function otherWord(word: string, random: Random): string {
  const at = words.indexOf(word.toLowerCase())
  const other = words[at === 0 ? 1 : at + (random.below(2) === 0 ? 1 : -1)] ?? 'five'
  return /^\p{Lu}/u.test(word) ? other[0]?.toUpperCase() + other.slice(1) : other
}

const number = `(?:[$£€]\\d[\\d,.]*(?:bn|m| (?:million|billion))?|\\d{1,3}(?:,\\d{3})*(?![\\d,.%]|-\\p{L})|(?:${words.join('|')}))`
const inHeadline = new RegExp(`(?<![\\p{L}\\d$£€.,'’-])${number}(?![\\p{L}\\d%’'-])(?: (\\p{L}+))?`, 'giu')
/** Deeds that a headline’s number goes with, and how the text may tell them. */
const deeds: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:killed|dead|die|dies)$/iu,
    /^(?:people |men |women )?(?:were |are |have been )?(?:killed|dead|died)|^people/iu
  ],
  [
    /^(?:injured|hurt|wounded)$/iu,
    /^(?:people |men |women )?(?:were |are |have been )?(?:injured|hurt|wounded)/iu
  ],
  [
    /^(?:arrested|held|charged)$/iu,
    /^(?:people |men |women )?(?:were |have been )?(?:arrested|held|charged)/iu
  ]
]

const loose =
  /\b(?:about|above|below|least|most|than|nearly|almost|over|under|around|toward|to|some|could|may) $/iu

/** Changes a number of the headline that the first paragraphs tell of the same thing. */
function changeHeadline({ text }: Article, random: Random): Planted | undefined {
  const [headline = ''] = text.split('\n', 1)
  const lead = paragraphsOf(text)
    .slice(0, 4)
    .map((paragraph) => paragraph.text)
    .join('\n')
  const fit = [...headline.matchAll(inHeadline)].filter(
    (match) =>
      !loose.test(headline.slice(0, match.index)) && isToldAgain(match[0].split(' ')[0] ?? '', match, lead)
  )
  const match = random.pick(fit)
  if (!match) return undefined
  const written = /^[$£€]/u.test(match[0])
    ? (new RegExp(`^${number}`, 'iu').exec(match[0])?.[0] ?? '')
    : (match[0].split(' ')[0] ?? '')
  return replace(text, match.index, match.index + written.length, otherNumber(written, random))
}

/** Whether the lead has the headline’s number before the same noun, the same deed, or as the same sum of money. */
function isToldAgain(first: string, match: RegExpExecArray, lead: string): boolean {
  const written = /^[$£€]/u.test(match[0])
    ? (new RegExp(`^${number}`, 'iu').exec(match[0])?.[0] ?? '')
    : first
  const value = words.indexOf(written.toLowerCase()) + 2
  const forms = value > 1 ? [written, String(value)] : [written, words[Number(written) - 2] ?? written]
  const next = (match[1] ?? '').toLowerCase()
  return forms.some((form) => {
    const escaped = form.replace(/[$.]/gu, '\\$&')
    const again = new RegExp(`(?<![\\p{L}\\d.,-])${escaped}(?![\\p{L}\\d-]|[.,]\\d) ?([^.\\n]{0,40})`, 'giu')
    return [...lead.matchAll(again)].some(({ 1: after = '', index }) => {
      if (
        /\b(?:about|least|than|nearly|over|to|some|around) $/iu.test(
          lead.slice(Math.max(0, index - 8), index)
        )
      )
        return false
      if (!sharesWords(match.input, lead, index)) return false
      if (/^[$£€]/u.test(form)) return true
      const isNoun = next.length > 3 && after.toLowerCase().startsWith(next)
      return isNoun || deeds.some(([head, body]) => head.test(next) && body.test(after))
    })
  })
}

/** Whether the sentence around a place of the lead has three longer words of the headline: it tells the same. */
function sharesWords(headline: string, lead: string, at: number): boolean {
  const from = Math.max(lead.lastIndexOf('\n', at), lead.lastIndexOf('. ', at), 0)
  const to = /[.!?](?:\s|$)|\n|$/u.exec(lead.slice(at))?.index ?? 0
  const stem = (word: string) => word.toLowerCase().slice(0, 5)
  const own = new Set((headline.match(/\p{L}{4,}/gu) ?? []).map(stem))
  const others = new Set((lead.slice(from, at + to).match(/\p{L}{4,}/gu) ?? []).map(stem))
  return [...own].filter((word) => others.has(word)).length > 2
}

/** A number that a slip of the hand makes: the next one in words, a digit changed in figures. */
function otherNumber(written: string, random: Random): string {
  if (words.includes(written.toLowerCase())) return otherWord(written, random)
  // The first digits: another last one is lost in rounding.
  const places = [...written.matchAll(/\d/gu)].map(({ index }) => index).slice(0, 2)
  const at = random.pick(places) ?? 0
  const digit = Number(written[at])
  const other = ((digit + random.below(8)) % 9) + 1
  return written.slice(0, at) + String(other === digit ? (digit % 9) + 1 : other) + written.slice(at + 1)
}

export const countSlips: readonly Slip[] = [
  { rule: 'count-mismatch', name: 'the count before a list changed', plant: changeCount },
  { rule: 'number-conflict', name: 'a number of the headline changed', plant: changeHeadline }
]
