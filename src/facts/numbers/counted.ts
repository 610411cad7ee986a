/** What a figure counts, whose value it is, and the verb that goes with it. */
import type { Block } from '../../draft/draft.ts'
import { changeVerbs } from './change-data.ts'
import { states, stops } from './data.ts'
import { isPlural, nounLemma, verbForm } from './lemmas.ts'
import type { Deed, NounPhrase } from './quantity.ts'
import { isHyphen, type Token } from './tokens.ts'

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
  return { phrase: of === undefined ? phrase : { ...phrase, of }, next: head + 1 }
}

function isObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.capital || opensObject.test(token.lower))
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

const adverb = /^(?:\p{L}{2,}ly|also|now|already|then|since|so|far|later|still|just|soon|all|both|each)$/u
const be = /^(?:is|are|was|were|be|been|being|got|get|getting)$/u
const auxiliary = /^(?:has|have|had|having|will|would|could|may|might|must|can|should|did|do|does|to)$/u
const opensObject =
  /^(?:the|an?|his|her|its|their|this|that|these|those|some|any|him|them|it|us|me|you|no|every|each)$/u
const intransitive: ReadonlySet<string> = new Set(
  'die drown survive live work flee march protest demonstrate crash collapse sink remain go come rise fall grow stand sit fight run attend gather vote arrive land apply register graduate enrol enroll explode derail capsize'.split(
    ' '
  )
)

/** The verb after a counted noun (or after the figure alone): `were killed`, `have died`, `injured in`, `dead`. */
export function deedAfter(block: Block, tokens: readonly Token[], index: number): Deed | undefined {
  let at = skipPlace(tokens, skipAside(tokens, index))
  let passive = false
  let helped = false
  let isRelative = false
  for (; at < index + 30; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (/^(?:who|that|which)$/u.test(lower)) isRelative = true
    if (be.test(lower)) passive = true
    else if (auxiliary.test(lower)) {
      helped = true
      passive = false
    } else if (
      !adverb.test(lower) &&
      !/^(?:who|that|which|feared|confirmed|reported|presumed|believed|found|left|seriously|not)$/u.test(
        lower
      )
    )
      break
    else if (
      /^(?:feared|confirmed|reported|presumed|believed|found|left)$/u.test(lower) &&
      !stateAt(tokens, at + 1)
    )
      break
  }
  const token = tokens[at]
  if (token?.kind !== 'word') return undefined
  const place = { block, start: token.start, end: token.end }
  const state = states.get(token.lower)
  if (state !== undefined && !(helped && !passive)) return { ...place, lemma: state, role: 'undergoes' }
  const verb = verbForm(token.lower)
  if (!verb) return undefined
  if (passive)
    return verb.form === 'gerund'
      ? { ...place, lemma: verb.lemma, role: 'does' }
      : { ...place, lemma: verb.lemma, role: 'undergoes' }
  if (
    intransitive.has(verb.lemma) ||
    helped ||
    isRelative ||
    verb.form === 'base' ||
    verb.form === 'third' ||
    verb.form === 'gerund'
  )
    return { ...place, lemma: verb.lemma, role: 'does' }
  const after = tokens[at + 1]
  const isActive =
    after !== undefined && (opensObject.test(after.lower) || after.capital || after.kind === 'figure')
  return { ...place, lemma: verb.lemma, role: isActive ? 'does' : 'undergoes' }
}

/** `Six tourists from Kolkata were killed`: the index of the verb behind a phrase of place. */
function skipPlace(tokens: readonly Token[], index: number): number {
  if (!/^(?:from|in|on|at|aboard|inside|of|near)$/u.test(tokens[index]?.lower ?? '')) return index
  for (let at = index + 1; at < index + 9; at++) {
    const token = tokens[at]
    if (!token || (token.kind === 'mark' && !isHyphen(token))) return index
    if (/^(?:were|was|are|have|had|died)$/u.test(token.lower)) return at
    if (/^(?:who|that|which|and|or)$/u.test(token.lower)) return index
  }
  return index
}

function stateAt(tokens: readonly Token[], index: number): boolean {
  return states.has(tokens[index]?.lower ?? '')
}

/** `, including two children, were killed`, `, all members of one family, died`: the index after the aside. */
function skipAside(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== ',' && tokens[index]?.text !== '(') return index
  if (
    !/^(?:including|among|most|all|some|mostly|many|aged|three|two|one|both)$/u.test(
      tokens[index + 1]?.lower ?? ''
    )
  )
    return index
  for (let at = index + 2; at < index + 24; at++) {
    if (
      /^[,)–—]$/u.test(tokens[at]?.text ?? '') &&
      /^(?:were|was|are|is|have|had|has|died|who|will)$/u.test(tokens[at + 1]?.lower ?? '')
    )
      return at + 1
  }
  return index
}

const light: ReadonlySet<string> = new Set(
  'leave find have see report confirm include involve take make count get say tell'.split(' ')
)

/** The verb right before a figure whose object it is: `killed six people`, `injuring at least five`. */
export function deedBefore(block: Block, tokens: readonly Token[], index: number): Deed | undefined {
  const token = tokens[index - 1]
  if (token?.kind !== 'word') return undefined
  const verb = verbForm(token.lower)
  if (!verb || /^(?:say|tell|be)$/u.test(verb.lemma) || be.test(tokens[index - 2]?.lower ?? ''))
    return undefined
  return { block, start: token.start, end: token.end, lemma: verb.lemma, role: 'undergoes' }
}

/** Whether a verb says little of its own, so that what follows the noun tells more: `left six people dead`. */
export function isLight({ lemma }: Deed): boolean {
  return light.has(lemma)
}

const links =
  /^(?:is|are|was|were|be|been|being|stands|stood|reached|reaches|reaching|totalled|totaled|totals|numbered|numbers|hit|hits|exceeded|exceeds|topped|tops|surpassed|passed|averaged|averages|remained|remains|now|at|currently|has|had|have|already|to|rose|risen|rises|fell|fallen|climbed|grew|grown|jumped|increased|dropped|declined|ended|began|started|came|comes|in)$/u

/** Whose value a figure is that begins at `index`: `the death toll is`, `a population of`, `turnout reached`. */
export function subjectBefore(block: Block, tokens: readonly Token[], index: number): NounPhrase | undefined {
  let at = index - 1
  if (tokens[at]?.lower === 'of') return nounPhraseBefore(block, tokens, at)
  const from = at
  while (at >= 0 && from - at < 4 && links.test(tokens[at]?.lower ?? '')) at--
  const isStep = changeVerbs.has(verbForm(tokens[from]?.lower ?? '')?.lemma ?? '')
  if (isStep || at === from || /^(?:to|in|at|now)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  return nounPhraseBefore(block, tokens, at + 1, true)
}

/**
 * The noun phrase that ends right before `end`: `sales of cars`, `the city’s death toll`.
 *
 * @param overPlaces whether a phrase of place is passed over: the number, in `The number of rhinos in the reserve`.
 */
export function nounPhraseBefore(
  block: Block,
  tokens: readonly Token[],
  end: number,
  overPlaces = false
): NounPhrase | undefined {
  let at = end - 1
  while (
    at >= 0 &&
    (adverb.test(tokens[at]?.lower ?? '') ||
      be.test(tokens[at]?.lower ?? '') ||
      auxiliary.test(tokens[at]?.lower ?? ''))
  )
    at--
  let last = at
  let of: string | undefined
  let skipped = !overPlaces
  for (;;) {
    let first = last + 1
    while (first > 0 && last - first < 6 && isNominal(tokens, first - 1)) first--
    if (first > last) return undefined
    const head = tokens[last] as Token
    const before = skipArticle(tokens, first - 1)
    // `The number of rhinos in the reserve`
    if (
      /^(?:in|at|across|around|aboard)$/u.test(tokens[before]?.lower ?? '') &&
      isNominal(tokens, before - 1) &&
      !skipped
    ) {
      skipped = true
      last = before - 1
      continue
    }
    if (tokens[before]?.lower === 'of' && before > 0 && of === undefined) {
      of = nounLemma(head.lower)
      last = before - 1
      continue
    }
    const modifiers = tokens.slice(first, last).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []))
    const phrase: NounPhrase = {
      block,
      start: (tokens[first] as Token).start,
      end: head.end,
      lemma: nounLemma(head.lower),
      modifiers
    }
    return of === undefined ? phrase : { ...phrase, of }
  }
}

function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (isHyphen(token)) return tokens[at + 1]?.glued === true
  return token.kind === 'word' && !stops.has(token.lower) && !/^(?:said|says|that)$/u.test(token.lower)
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|a|an|its|his|her|their|all|new|these|those)$/u.test(tokens[at]?.lower ?? '') ? at - 1 : at
}
