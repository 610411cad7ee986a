import retextRepeatedWords from 'retext-repeated-words'
import type { Block } from '../../src/draft/draft.ts'
import { isLetter } from '../../src/draft/each-token.ts'
import { isPlain, overlaps, type Span, textOf } from '../../src/draft/place.ts'
import { isSpace } from '../../src/draft/word-count.ts'
import { fact } from '../../src/facts/fact.ts'
import { isQuoted } from '../../src/facts/quotations.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import type { Finding, Fix } from '../../src/report.ts'
import { retextRule } from '../../src/retext.ts'
import {
  cries,
  doubledForWeight,
  littleWords,
  nameWords,
  numbered,
  reduplications,
  tautonyms
} from './data.ts'
import { type Double, haveAJobEach } from './grammar.ts'

/**
 * A word written twice in a row. retext-repeated-words finds them. Quiet in quotations and code, in names, numbers,
 * species and calls, and where the two words have a job each: `gave her her first win`, `voted in in March`.
 */
export default retextRule({
  id: 'repeated-words',
  level: 'warning',
  plugin: retextRepeatedWords,
  wants: hasDouble,
  judge: (finding) => (isSaidAgain(finding.at) || isMeant(finding.at) ? undefined : wholeRun(finding))
})

/** Whether two like words stand in a row, so that few blocks are parsed; no word is made for it, as a draft has many. */
function hasDouble({ text }: Block): boolean {
  let word = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      const next = afterSpace(text, at)
      if (word < at && isSaidAt(text, word, at, next)) return true
      word = next
      at = next - 1
    } else if (!isLetterOrFigure(code) && (word === at || !joints.has(code))) word = at + 1
  }
  return false
}

function afterSpace(text: string, from: number): number {
  let at = from
  while (at < text.length && isSpace(text.charCodeAt(at))) at++
  return at
}

/** Whether the word from `start` to `end` stands at `next` again, in capitals or not. */
function isSaidAt(text: string, start: number, end: number, next: number): boolean {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(next)]
  // Nearly all neighbours differ in their first letter; a capital of ASCII is its small letter but for one bit.
  if (first < 128 && (first | 32) !== (second | 32)) return false
  const again = next + end - start
  if (isLetterOrFigure(text.charCodeAt(again))) return false
  return text.slice(start, end).toLowerCase() === text.slice(next, again).toLowerCase()
}

/** `twenty-one`, `o’clock`, `U.S.`, `AT&T`. */
const joints: ReadonlySet<number> = new Set(Array.from("-‐‑'’.&", (mark) => mark.charCodeAt(0)))

function isLetterOrFigure(code: number): boolean {
  if (code < 128) return (code > 47 && code < 58) || isLetter(code)
  return code > 0xbf && (code < 0x2000 || code > 0x206f)
}

/** Of `the the the` there is one finding, at the first two. */
function isSaidAgain(at: Span): boolean {
  const [first = ''] = textOf(at).split(/\s/u)
  const lead = at.block.text.slice(Math.max(0, at.start - first.length - 2), at.start)
  const before = /(\S+)\s+$/u.exec(lead)?.[1]
  return before?.toLowerCase() === first.toLowerCase()
}

/** The first word is the one to keep: it has the sentence's capital. */
function wholeRun(finding: Finding): Finding {
  const { block, start } = finding.at
  const [first = ''] = textOf(finding.at).split(/\s/u)
  let { end } = finding.at
  for (const { 0: gap, 1: next = '' } of block.text.slice(end).matchAll(/\s+([\p{L}\p{M}’'-]+)/guy)) {
    if (next.toLowerCase() !== first.toLowerCase()) break
    end += gap.length
  }
  const at = { block, start, end }
  return { ...finding, at, expected: [first], fixes: fixesOf(at, first) }
}

/** Takes the later words out with the space before them; where a line ends there, with the space after them. */
function fixesOf({ block, start, end }: Span, first: string): Fix[] {
  const later = { block, start: start + first.length, end }
  const last = { block, start: end - first.length, end: end + 1 }
  const isTwo = last.start - later.start < 2 && /\s$/u.test(textOf(last))
  const at = [later, ...(isTwo ? [last] : [])].find(isPlain)
  return at ? [{ title: `Remove the second \`${first}\``, safe: true, edits: [{ at, text: '' }] }] : []
}

function isMeant(at: Span): boolean {
  if (isQuoted(at)) return true
  if (at.block.verbatim.some(({ start, end }) => overlaps(at, { block: at.block, start, end }))) return true
  const double = doubleAt(at)
  return isSound(double) || isName(at, double) || isNumber(double) || haveAJobEach(double)
}

const near = 200

function doubleAt(at: Span): Double {
  const sentence = sentenceAt(at) ?? { ...at, start: 0, end: at.block.text.length }
  const [first = '', second = ''] = textOf(at).split(/\s+/u)
  const lead = at.block.text.slice(Math.max(sentence.start, at.start - near), at.start)
  const rest = at.block.text.slice(at.end, Math.min(at.end + near, Math.max(at.end, sentence.end)))
  const clause = lead.split(/[,;:–—()]/u).at(-1) ?? ''
  const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return {
    first,
    second,
    word: second.toLowerCase(),
    before: wordsOf(clause).toReversed(),
    after: wordsOf(rest),
    clause,
    rest
  }
}

/** `ha ha`, `tuk tuk`, `very very`, and what somebody marked: `to to (sic)`. */
function isSound({ word, rest }: Double): boolean {
  if (/^\s*[([]sic\b/i.test(rest)) return true
  // A call by itself, or what is named after one: `a knock knock joke`.
  if (cries.has(word)) return /^\W*(?:$|[.,;:!?–—]|(?:said|from|jokes?|bars?|dancers?|boots)\b)/u.test(rest)
  if (reduplications.has(word) || doubledForWeight.has(word)) return true
  return /^\p{L}$/u.test(word) && !/^[ai]$/.test(word)
}

/** `Gorilla gorilla`, `VR Systems systems`, `vitamin A a day`; in capitals all words that are not little ones. */
function isName(at: Span, { first, second, word, clause }: Double): boolean {
  if (tautonyms.has(word)) return true
  const isCapital = /^\p{Lu}/u.test(first)
  if (nameWords.has(word)) return isCapital
  if (word === 'a') return isCapital && clause.trim() !== ''
  if (!isCapital || littleWords.has(word)) return false
  if (second === second.toUpperCase()) return !isCommonIn(at.block, word)
  return clause.trim() !== ''
}

/** Whether the draft has a word in lower case too. */
function isCommonIn({ draft }: Block, word: string): boolean {
  return spellings(draft).has(word)
}

/** The words of a draft as they are spelled. */
const spellings = fact(({ blocks }): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { text } of blocks) for (const word of text.split(/[^\p{L}\p{M}]+/u)) found.add(word)
  return found
})

const numberWord = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|niner|ten|\d.*)$/

/** Digits, spelled out too (`Medic one one four`, `page nine nine of them`); `one` is also somebody: `all that one one saw`. */
function isNumber({ word, before, after }: Double): boolean {
  if (/\d/.test(word)) return true
  if (!numberWord.test(word)) return false
  const [previous = '', next = ''] = [before[0], after[0]]
  if (numbered.has(previous) || /^(?:that|which)$/.test(previous)) return true
  return numberWord.test(previous) || numberWord.test(next)
}
