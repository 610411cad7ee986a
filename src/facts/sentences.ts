/** Sentences, told from block text: the parser of retext does not end one after a short number and a full stop. */
import type { Block } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { fact } from './fact.ts'

/** A sentence; its span has no white space at either end. */
export interface Sentence extends Span {
  readonly text: string
  /** Its place in its block, from 0. */
  readonly index: number
}

/** The sentences of each block, in order. */
export const sentences = fact((draft): ReadonlyMap<Block, readonly Sentence[]> => {
  return new Map([...draft.blocks, ...draft.meta].map((block) => [block, splitBlock(block)]))
})

/** The sentences of one block. */
export function sentencesOf(block: Block): readonly Sentence[] {
  return sentences(block.draft).get(block) ?? []
}

/** The sentence in which a span begins. */
export function sentenceAt(span: Span): Sentence | undefined {
  const found = sentencesOf(span.block)
  let low = 0
  let high = found.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((found[middle] as Sentence).end <= span.start) low = middle + 1
    else high = middle
  }
  const sentence = found[low]
  return sentence && sentence.start <= span.start ? sentence : undefined
}

const abbreviations = new Set(
  `mr mrs ms mx dr prof rev fr sr jr st ste gen col lt sgt capt cmdr adm maj cpl pvt gov sen rep pres hon supt insp det
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  no nos vs v inc ltd co corp bros plc dept univ assn est approx fig vol pp cf al eg ie viz ca
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ave blvd rd hwy ft mt op ed eds u.s u.k u.n e.g i.e a.m p.m d.c l.a`.split(/\s+/)
)

const sentenceEnd = /[.!?…]+["”’»')\]]*(?=\s+["“‘'«([]*[\p{Lu}\p{N}$£€#@]|\s*$)/gu

function splitBlock(block: Block): Sentence[] {
  const { text } = block
  const found: Sentence[] = []
  let start = 0
  for (const match of text.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length
    if (match[0] === '.' && isAbbreviation(text, match.index, end)) continue
    start = add(block, found, start, end)
  }
  add(block, found, start, text.length)
  return found
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

/** Whether the full stop at `at` ends an abbreviation or an initial that a sentence goes on after. */
function isAbbreviation(text: string, at: number, end: number): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0].toLowerCase()
  if (!word) return false
  const next = /^\s+["“‘(]*(\S+)/u.exec(text.slice(end, end + 32))?.[1] ?? ''
  // `J. Smith`, `George W. Bush`; but `plan B. The` and `vitamin C. It` end their sentence.
  if (/^\p{L}$/u.test(word)) return !/^(?:The|It|He|She|They|But|And|In|A|An|This|That|We|I)$/u.test(next)
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !/^(?:The|It|He|She|They|But|And|In|This|That|We|“)$/u.test(next)
  if (!abbreviations.has(word)) return false
  // `No. 5`, `Feb. 3`, `Dr. Lee`; `Inc. The` ends.
  return !/^(?:The|It|He|She|They|But|And|This|That|We)$/u.test(next)
}
