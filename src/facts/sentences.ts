/** Sentences, told from block text: the parser of retext does not end one after a short number and a full stop. */
import type { Block } from '../draft/draft.ts'
import { codeAt } from '../draft/each-token.ts'
import type { Span } from '../draft/place.ts'
import { firstEndingAfter } from '../draft/search.ts'
import { wordSet } from '../draft/word-set.ts'
import { fact } from './fact.ts'

/** A sentence; its span has no white space at either end. */
export interface Sentence extends Span {
  readonly text: string
  /** Its place in its block, from 0. */
  readonly index: number
}

/** The sentences of each block, in order. */
const sentences = fact((draft): ReadonlyMap<Block, readonly Sentence[]> => {
  return new Map([...draft.blocks, ...draft.meta].map((block) => [block, splitBlock(block)]))
})

/** The sentences of one block. */
export function sentencesOf(block: Block): readonly Sentence[] {
  return sentences(block.draft).get(block) ?? []
}

/** The sentence in which a span begins. */
export function sentenceAt(span: Span): Sentence | undefined {
  const found = sentencesOf(span.block)
  const sentence = found[firstEndingAfter(found, span.start)]
  return sentence && sentence.start <= span.start ? sentence : undefined
}

// Abbreviations of news copy, after the lists of the AP Stylebook and the Guardian style guide. With a capital in print:
const beforeNames =
  wordSet(`mr mrs ms mx dr prof rev fr gen col lt sgt capt cmdr adm maj cpl pvt gov sen sens rep reps
  pres hon supt insp det st ste mt ft amb atty messrs mme mlle sr dist asst`)
const places =
  wordSet(`ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo ave blvd rd hwy pkwy bldg`)
const companies = wordSet('inc ltd co cos corp bros plc dept univ assn jr sr esq')
const days = wordSet('mon tue tues wed thu thur thurs fri sat sun')
// Before a figure only: `Feb. 3`, `No. 5`; but `He said no. Smith left.`
const beforeFigures = wordSet(
  'jan feb mar apr jun jul aug sep sept oct nov dec no nos fig figs vol vols pp p art sec ch'
)
const everywhere = wordSet('vs v cf approx est viz ca eg ie e.g i.e op')

const closings = '"”’»\')]'
/** What stands after the mark that ends a sentence. */
const nextSentence = /\s+[–—]?\s?["“‘'«([]*[\p{Lu}\p{N}$£€#@]|\s*$/uy

function splitBlock(block: Block): Sentence[] {
  const { text } = block
  const found: Sentence[] = []
  let start = 0
  for (let at = 0; at < text.length; ) {
    if (!isStop(text.charCodeAt(at))) {
      at++
      continue
    }
    let end = at + 1
    while (isStop(codeAt(text, end))) end++
    while (end < text.length && closings.includes(text.charAt(end))) end++
    nextSentence.lastIndex = end
    if (nextSentence.test(text) && !goesOn(text, start, at, end)) start = add(block, found, start, end)
    at = end
  }
  add(block, found, start, text.length)
  return found
}

/** `.`, `!`, `?` or `…`. */
function isStop(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 0x2026
}

function add(block: Block, found: Sentence[], from: number, to: number): number {
  const raw = block.text.slice(from, to)
  const text = raw.trim()
  if (text !== '') {
    const start = from + raw.indexOf(text)
    found.push({ block, start, end: start + text.length, text, index: found.length })
  }
  return to
}

/** Whether the sentence that began at `start` goes on after the mark that stands from `at` to `end`. */
function goesOn(text: string, start: number, at: number, end: number): boolean {
  const mark = text.slice(at, end)
  const following = text.slice(end, end + 80)
  if (/["”’']$/.test(mark)) return /[?!…]/.test(mark) && spokenBy.test(following)
  if (mark !== '.') return false
  // `1. Wash your hands.`
  if (/^\s*\(?\d{1,2}$/.test(text.slice(start, Math.min(at, start + 8))) && at - start < 8) return true
  return isAbbreviation(text, at)
}

// `“Why?” Smith asked.`
const spokenBy =
  /^\s(?:\p{Lu}[\p{L}\p{M}.’'-]*\s){1,4}(?:said|says|asked|asks|wrote|writes|shouted|cried|yelled|replied|tweeted|told|added|wondered)\b/u

// Words that begin a sentence after an abbreviation far more often than they go on with it.
const openers =
  /^(?:The|It|He|She|They|But|And|In|A|An|This|That|These|Those|We|I|You|There|His|Her|Its|Their|When|While|After|Before|As|At|On|For|If|So|Yet|Some|Many|What|Who|Why|How|Now|Then|Not|No)$/u

const afterTime =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*|[A-Z]{1,3}T|[A-Z]{2,4}|Eastern|Central|Mountain|Pacific|Local|Greenwich)[.,;]?$/u

const longestAbbreviation = 6

/** Whether the full stop at a place belongs to the word before it: `Gov. Hill`, `J. Moss`. */
export function isAbbreviation(text: string, at: number): boolean {
  const written = wordBefore(text, at)
  if (written === '' || (written.length > longestAbbreviation && !written.includes('.'))) return false
  const word = written.toLowerCase()
  const next = /^\s+["“‘(]*(\S+)/u.exec(text.slice(at + 1, at + 81))?.[1] ?? ''
  if (word === 'a.m' || word === 'p.m') return afterTime.test(next)
  // `J. Smith`, `George W. Bush`; but `plan B. The` ends its sentence.
  if (/^(?:[^\d.]\.)*[^\d.]$/.test(word) || word === 'ph.d') return !openers.test(next)
  if (everywhere.has(word)) return true
  if (beforeFigures.has(word)) return /^\d/.test(next)
  if (!/^\p{Lu}/u.test(written)) return false
  if (beforeNames.has(word) || days.has(word)) return true
  return (places.has(word) || companies.has(word)) && !openers.test(next)
}

/** The letters, figures and full stops before a mark: 24 at most. */
function wordBefore(text: string, at: number): string {
  let start = at
  while (start > Math.max(0, at - 24) && isInWord(text.charCodeAt(start - 1))) start--
  return text.slice(start, at)
}

function isInWord(code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 46
}
