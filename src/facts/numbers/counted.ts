/** What a figure counts: `elderly people`, `cases of measles`. */
import type { Block } from '../../draft/draft.ts'
import { states, stops } from './data.ts'
import { isPlural, nounLemma, verbForm } from './lemmas.ts'
import type { NounPhrase } from './quantity.ts'
import { isHyphen, type Token } from './tokens.ts'
import { opensObject } from './verb-words.ts'

/** The noun phrase that a figure counts, and the index after it. */
export interface CountedAt {
  readonly phrase: NounPhrase | undefined
  readonly part: 'of' | 'other' | undefined
  readonly hyphenated: boolean
  readonly next: number
}

const longest = 8
const determiners = /^(?:the|its|his|her|their|our|your|my|these|those|this|that|all)$/u
const others = /^(?:more|other|others|additional|further|extra|remaining)$/u

/**
 * Reads what is counted from `index`, the index after a figure or its unit.
 *
 * @param one whether a singular noun may be meant: `one man`, `10-mile road`.
 * @param ofJoins whether `of` leads to what is counted and not to a whole: `hundreds of people`, `5 tonnes of fuel`.
 */
export function countedAt(
  block: Block,
  tokens: readonly Token[],
  index: number,
  one: boolean,
  ofJoins: boolean
): CountedAt {
  if (isHyphen(tokens[index]) && tokens[index + 1]?.kind === 'word' && tokens[index + 1]?.glued)
    return compoundAt(block, tokens, index + 1)
  let at = index
  let part: CountedAt['part']
  const isOf = tokens[at]?.lower === 'of'
  if (isOf) {
    at++
    if (determiners.test(tokens[at]?.lower ?? '')) {
      if (!ofJoins) part = 'of'
      at++
    } else if (!ofJoins || /^(?:them|us|whom|which)$/u.test(tokens[at]?.lower ?? ''))
      return { phrase: undefined, part: 'of', hyphenated: false, next: index }
  }
  if (others.test(tokens[at]?.lower ?? '')) {
    part = 'other'
    at++
  }
  const found = phraseAt(block, tokens, at, one || isOf)
  return { phrase: found?.phrase, part, hyphenated: false, next: found?.next ?? (part ? at : index) }
}

/** `six-member`, `three-bedroom`: the noun in the hyphen is what is counted. */
function compoundAt(block: Block, tokens: readonly Token[], index: number): CountedAt {
  const { start, end, lower } = tokens[index] as Token
  const phrase: NounPhrase = { block, start, end, lemma: nounLemma(lower), modifiers: [] }
  return { phrase, part: undefined, hyphenated: true, next: index + 1 }
}

function phraseAt(
  block: Block,
  tokens: readonly Token[],
  first: number,
  one: boolean
): { phrase: NounPhrase; next: number } | undefined {
  let head = -1
  let at = first
  for (; at < Math.min(tokens.length, first + longest); at++) {
    const token = tokens[at] as Token
    if (isHyphen(token) && at > first && tokens[at + 1]?.kind === 'word') continue
    if (token.kind !== 'word' || stops.has(token.lower) || states.has(token.lower)) {
      if (token.kind === 'word' && states.has(token.lower) && pluralFollows(tokens, at + 1)) continue
      break
    }
    if (head >= 0 && (token.capital || !isPlural(token.lower) || verbForm(token.lower)?.form === 'third'))
      break
    // `His 108-mile run`
    const isBare = one && at === first && verbForm(token.lower)?.lemma === token.lower
    if (head < 0 && isPast(token) && !isBare && !pluralFollows(tokens, at + 1)) break
    // `the $2 million deal values Teague at`
    if (one && at > first && isPlural(token.lower) && isObject(tokens[at + 1])) break
    if (isPlural(token.lower) && !/['’]s?$/u.test(token.text) && !isPossessive(tokens, at)) head = at
  }
  if (head < 0 && one && at > first) head = lastNoun(tokens, first, at)
  if (head < 0) return undefined
  const { lower, end } = tokens[head] as Token
  const modifiers = tokens
    .slice(first, head)
    .flatMap(({ kind, lower: word }) => (kind === 'word' ? [word] : []))
  const phrase: NounPhrase = {
    block,
    start: (tokens[first] as Token).start,
    end,
    lemma: nounLemma(lower),
    modifiers
  }
  const of = ofAfter(tokens, head + 1)
  return { phrase: of === undefined ? phrase : { of, ...phrase }, next: head + 1 }
}

function isObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || opensObject.has(token.lower))
}

function isPossessive(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1]
  return after?.glued === true && /^[’']$/u.test(after.text) && tokens[at + 2]?.kind === 'word'
}

function lastNoun(tokens: readonly Token[], first: number, end: number): number {
  for (let at = end - 1; at >= first; at--) {
    const { kind, lower } = tokens[at] as Token
    if (kind === 'word' && !/ly$/u.test(lower)) return at
  }
  return -1
}

function isPast({ lower }: Token): boolean {
  const form = verbForm(lower)?.form
  return form === 'past' || form === 'participle'
}

/** `arrested men`, `injured fire officers`: a plural within three words, before anything that ends the phrase. */
function pluralFollows(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at < index + 3; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || stops.has(token.lower)) return false
    if (isPlural(token.lower)) return true
  }
  return false
}

/** The noun of `of` after a phrase: `cases of measles`, `members of the crew`. */
function ofAfter(tokens: readonly Token[], index: number): string | undefined {
  if (tokens[index]?.lower !== 'of') return undefined
  let at = index + 1
  while (/^(?:the|a|an|its|his|her|their|this|that)$/u.test(tokens[at]?.lower ?? '')) at++
  let last: string | undefined
  for (; at < index + 6; at++) {
    const token = tokens[at]
    if (token?.kind !== 'word' || stops.has(token.lower)) break
    last = nounLemma(token.lower)
  }
  return last
}
