/** The verb of which a name is the subject, past insertions and inversions; and the clause around it. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import type { Sentence } from '../sentences.ts'
import { isHeading, isPicture } from './blocks.ts'
import type { TimeCue } from './cues.ts'
import {
  afterOther,
  isPast,
  isPresent,
  isPresentBefore,
  isVerb,
  type Part,
  partsOf,
  pastAuxiliary,
  skipAdverbs
} from './verbs.ts'

const reach = 320

// `the order that President Brandt signed` may be years old.
export const relative = /\b(?:that|which|who|whom|whose|because|where|since)\s(?:[^,;]*)$/u

// `who`, also past `, D-Ohio,` and `, 61,`
export const insertion = /^(?:, ?(?:[RDI]-\p{Lu}[\p{L}.]*|\d{1,3}))?,? (?:who|whose|which)\b/u

/** `will decide in June`, `would be put to a vote on May 21`: a month to come. */
export function isAhead({ block, start, when }: TimeCue): boolean {
  if (when !== 'month') return false
  const before = block.text.slice(Math.max(0, start - 80), start)
  return /\b(?:will|would|(?:is|are|was|were) to|due|scheduled|expected|(?:plans?|hopes?) to)\b[^.;]*$/u.test(
    before
  )
}

// `“…,” said President Brandt`; `tolls to go, says Mayor Lindahl`
export function inversion({ block, start }: Span, sentence: Sentence): Part | undefined {
  const before = block.text.slice(Math.max(sentence.start, start - 24), start)
  const match = /(?:^|[\s,”"’])(said|says|adds|added|asked|insisted|wrote|explained|replied|warned) $/u.exec(
    before
  )
  const [, verb] = match ?? []
  return verb ? { lower: verb, start: start - 1 - verb.length, end: start - 1 } : undefined
}

/** The verb of which a name is the subject, past what stands between: `, 61,`, `, who left in May,`, `on Monday`. */
export function predicate(name: Span, sentence: Sentence): Part | undefined {
  const { block } = name
  const limit = Math.min(sentence.end, name.end + reach)
  const text = block.text.slice(name.end, limit)
  if (/^['’]/u.test(text)) return undefined
  const parts = partsOf(text, name.end)
  let at = 0
  if (parts[at]?.lower === '(') {
    while (at < parts.length && parts[at]?.lower !== ')') at++
    at++
  }
  // `Sen. Cotton: The Plan Is a Myth`
  if (parts[at]?.lower === ':' && isHeading(block)) return { ...(parts[at] as Part), lower: 'says' }
  // `Rep. Justin Amash of Michigan`
  if (parts[at]?.lower === 'of')
    at += /^(?:new|north|south|west|rhode)$/u.test(parts[at + 1]?.lower ?? '') ? 3 : 2
  if (/^[,–—]$/u.test(parts[at]?.lower ?? '')) return afterInsertion(parts, at, isHeading(block))
  at = skipAdverbs(parts, at)
  const word = parts[at]
  if (!word) return undefined
  if (word.lower === 'and' || word.lower === '&') return afterOther(parts, at)
  if (word.lower === 'who') return undefined
  if (isVerb(word)) return word
  return isPresentBefore(word, parts[at + 1], isPicture(block) || isHeading(block))
    ? { ...word, lower: 'says' }
    : undefined
}

/** After `, who is in her second year,` the sentence goes on with its verb. */
function afterInsertion(parts: readonly Part[], from: number, heading: boolean): Part | undefined {
  let participle: Part | undefined
  for (let at = from; at < parts.length; at++) {
    if (!/^[,–—]$/u.test(parts[at]?.lower ?? '')) continue
    // `mocked by Trump as ‘Pocahontas,’ releases`
    const closer = /^["'”’]$/u.test(parts[at + 1]?.lower ?? '') ? 1 : 0
    const to = skipAdverbs(parts, at + 1 + closer)
    const next = parts[to]
    // `Warren, mocked by Trump, releases`
    if (at === from && parts[to + 1]?.lower === 'by') {
      participle = next
      continue
    }
    if (
      next &&
      next.lower !== 'to' &&
      (isPresent(next) || isPast(next) || pastAuxiliary.test(next.lower)) &&
      !/^(?:seen|based|called|named|backed|joined|accused|elected|appointed|followed)$/u.test(next.lower)
    )
      return next
    if (heading && next && at > from && isPresentBefore(next, undefined, true))
      return { ...next, lower: 'says' }
    if (at > from && /^(?:and|but|which|while|as|when)$/u.test(next?.lower ?? '')) break
  }
  return participle
}

const subordinator =
  /\s(?:that|which|who|whom|whose|after|when|before|because|where|while|if|although|though|until)\s|;/u

export function clauseStart({ block, start }: Span, sentence: Sentence): number {
  const before = block.text.slice(Math.max(sentence.start, start - reach), start)
  return subordinator.test(before) && before.length > 60 ? start : start - before.length
}

export function clauseEnd(block: Block, from: number, sentence: Sentence): number {
  const after = block.text.slice(from, Math.min(sentence.end, from + reach))
  const match = subordinator.exec(after)
  return from + (match ? match.index : after.length)
}
