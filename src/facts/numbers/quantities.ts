/** Every quantity of a draft. A grammar of our own, sentence by sentence; what is no quantity is kept apart. */
import type { Block } from '../../draft/draft.ts'
import { compareSpans } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isApart, isScore, isTaken } from './apart.ts'
import { approximationAt, isHypotheticalAt, isNegatedAt, sourceAt } from './around.ts'
import { changeVerbs } from './change-data.ts'
import { type CountedAt, countedAt, deedAfter, deedBefore, isLight, subjectBefore } from './counted.ts'
import { type Figure, figureAt, mayOpen, opensNumber } from './figures.ts'
import { verbForm } from './lemmas.ts'
import { signBefore, type UnitAt, unitAfter } from './measure.ts'
import type { Approximation, Deed, Quantity } from './quantity.ts'
import { isDash, isHyphen, type Token, tokensOf } from './tokens.ts'
import { fraction, type Unit } from './units.ts'

/** A sentence that has figures, its tokens and its quantities. */
export interface NumberedSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Each with the indexes of its first token and after its last one, the counted noun left out. */
  readonly found: readonly QuantityAt[]
}

/** A quantity among the tokens of its sentence. */
export interface QuantityAt {
  readonly quantity: Quantity
  readonly first: number
  readonly next: number
}

/** The sentences of a draft that have quantities, in reading order. */
export const numberedSentences = fact((draft): readonly NumberedSentence[] =>
  draft.blocks.flatMap(numberedIn)
)

/** The sentences of one block that have quantities: a field of front matter is in none of the draft’s own. */
export function numberedIn(block: Block): NumberedSentence[] {
  if (!mayOpen.test(block.text)) return []
  return sentencesOf(block).flatMap((sentence) => {
    if (!mayOpen.test(sentence.text)) return []
    const tokens = tokensOf(sentence)
    const found = readSentence(sentence, tokens)
    return found.length > 0 ? [{ sentence, tokens, found }] : []
  })
}

/**
 * All quantities of a draft, in reading order. Dates, clock times, ages, ordinals, ranks, scores, versions, phone numbers
 * and names with numbers are none.
 */
export const quantities = fact((draft): readonly Quantity[] =>
  numberedSentences(draft)
    .flatMap(({ found }) => found.map(({ quantity }) => quantity))
    .toSorted(compareSpans)
)

const bySentence = fact(
  (draft) =>
    new Map(
      numberedSentences(draft).map(({ sentence, found }) => [sentence, found.map(({ quantity }) => quantity)])
    )
)

/** The quantities of one sentence. */
export function quantitiesOf(sentence: Sentence): readonly Quantity[] {
  return bySentence(sentence.block.draft).get(sentence) ?? []
}

function readSentence(sentence: Sentence, tokens: readonly Token[]): QuantityAt[] {
  const found: QuantityAt[] = []
  let index = 0
  while (index < tokens.length) {
    const read = readAt(sentence, tokens, index)
    if (read && 'quantity' in read) found.push(read)
    index = read?.next ?? index + 1
  }
  return found
}

/** A figure with its unit: what a quantity is made of before the words around it are read. */
interface Amount {
  readonly figure: Figure
  readonly unit: UnitAt | undefined
  /** Indexes of its first token, and of its figure's. */
  readonly first: number
  readonly at: number
  /** Index after the figure, and after its unit. */
  readonly figureNext: number
  readonly next: number
  readonly value: number
  readonly high?: number
}

function readAt(
  sentence: Sentence,
  tokens: readonly Token[],
  index: number
): QuantityAt | { next: number } | undefined {
  const token = tokens[index] as Token
  if (!opensNumber(tokens, index)) return undefined
  const share = shareAt(tokens, index)
  if (share) return make(sentence, tokens, share)
  const amount = amountAt(tokens, index)
  if (!amount) return undefined
  if (
    isTaken(sentence.block, token.start) ||
    isTaken(sentence.block, (tokens[amount.figureNext - 1] as Token).start)
  )
    return { next: amount.figureNext }
  if (isApart(tokens, index, amount.figureNext, amount.unit !== undefined)) return { next: amount.figureNext }
  const whole = rangeAt(tokens, amount)
  if (whole === 'score') {
    const second = figureAt(tokens, amount.figureNext + 1, false)
    return { next: second?.next ?? amount.figureNext + 1 }
  }
  return make(sentence, tokens, whole)
}

function amountAt(tokens: readonly Token[], index: number): Amount | undefined {
  const sign = signBefore(tokens, index)
  const figure = figureAt(tokens, index, sign !== undefined)
  if (!figure) return undefined
  const after = sign ? undefined : unitAfter(tokens, figure.next, figure.form)
  const unit = sign ?? after
  const value = figure.value
  const amount: Amount = {
    figure,
    unit,
    first: sign?.first ?? index,
    at: index,
    figureNext: figure.next,
    next: after?.next ?? figure.next,
    value
  }
  return after ? compound(tokens, amount) : amount
}

const smaller: Readonly<Record<string, readonly [unit: string, per: number]>> = {
  foot: ['inch', 12],
  stone: ['pound', 14],
  pound: ['ounce', 16],
  hour: ['minute', 60],
  metre: ['centimetre', 100],
  yard: ['foot', 3],
  mile: ['yard', 1760]
}

/** `5 feet 11 inches`, `5ft 11`, `6-foot-2`, `11st 4lb`: one measure in two units. */
function compound(tokens: readonly Token[], amount: Amount): Amount {
  const { unit, next } = amount
  const [name, per] = smaller[unit?.unit.name ?? ''] ?? []
  if (!unit || !name || !per) return amount
  const at =
    isHyphen(tokens[next]) || tokens[next]?.text === ',' || tokens[next]?.lower === 'and' ? next + 1 : next
  const second = figureAt(tokens, at, false)
  if (!second || second.value >= per || second.magnitude > 1) return amount
  const after = unitAfter(tokens, second.next, second.form)
  const isBare = !after && unit.unit.name === 'foot' && at === next + (unit.hyphenated ? 1 : 0)
  if (after ? after.unit.name !== name : !isBare) return amount
  if (
    isBare &&
    tokens[second.next]?.kind === 'word' &&
    !/^(?:tall|high|inches|long)$/u.test(tokens[second.next]?.lower ?? '')
  )
    return amount
  return { ...amount, value: amount.value + second.value / per, next: after?.next ?? second.next }
}

/** `5 to 7 miles`, `5-7`, `between 5 and 7`, `five or six`; two figures that are a score make none. */
function rangeAt(tokens: readonly Token[], amount: Amount): Amount | 'score' {
  const { figureNext, next, first } = amount
  const joint = tokens[next]
  const before = tokens[first - 1]
  if (!joint) return amount
  const isJoined = isDash(joint) && joint.glued && tokens[next + 1]?.glued === true
  const isWord =
    joint.lower === 'to' || joint.lower === 'or' || (joint.lower === 'and' && before?.lower === 'between')
  if (!isJoined && !isWord) return amount
  if ((before?.lower === 'from' && !isJoined) || (joint.lower === 'to' && isChange(tokens, first)))
    return amount
  const at = tokens[next + 1]?.kind === 'mark' ? next + 2 : next + 1
  const second = amountAt(tokens, at)
  if (!second) return amount
  // `rose 1 percent to 5 percent` is no range
  if (
    joint.lower === 'to' &&
    amount.unit &&
    second.unit &&
    changeVerbs.has(verbForm(before?.lower ?? '')?.lemma ?? '')
  )
    return amount
  const low = inherits(amount, second) ? amount.value * second.figure.magnitude : amount.value
  if (!second.unit && !amount.unit && joint.lower !== 'or') {
    if (isScore(low, second.value, before, tokens[second.next])) {
      if (next !== figureNext) return amount
      return joint.lower === 'and' ? amount : 'score'
    }
  }
  if (amount.unit && second.unit && amount.unit.unit.name !== second.unit.unit.name) return amount
  if (low >= second.value) return amount
  // `paid $5 million to 200 firms`
  if (amount.unit && !second.unit && joint.lower === 'to') return amount
  const unit = second.unit ?? amount.unit
  return {
    figure: { ...second.figure, decimals: Math.max(amount.figure.decimals, second.figure.decimals) },
    unit,
    first,
    at: amount.at,
    figureNext: second.figureNext,
    next: second.next,
    value: low,
    high: second.value
  }
}

/** `5 to 7 million`: the first figure is in millions too. */
function inherits({ figure, unit }: Amount, second: Amount): boolean {
  return (
    figure.magnitude === 1 &&
    second.figure.magnitude > 1 &&
    figure.value < 1000 &&
    (!unit || unit.unit.kind === 'money')
  )
}

/** `from 5`, `from about 5`, `from minus 5`: what follows is no range. */
function isChange(tokens: readonly Token[], first: number): boolean {
  let at = first - 1
  while (at > first - 5 && ledBy.test(tokens[at]?.lower ?? '')) at--
  return /^(?:from|by)$/u.test(tokens[at]?.lower ?? '')
}

const ledBy =
  /^(?:[-−–]|minus|negative|about|around|nearly|almost|roughly|approximately|some|just|over|under|more|less|fewer|than|an?|the|its|estimated|record|at|least)$/u

const parts: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  eighth: 8,
  eighths: 8,
  tenth: 10,
  tenths: 10
}

/** `a third of`, `two-thirds`, `three quarters of`, `half of`; not `the third`, `a quarter to six`. */
function shareAt(tokens: readonly Token[], index: number): Amount | undefined {
  const count = /^(?:a|one)$/u.test(tokens[index]?.lower ?? '')
    ? 1
    : (figureAt(tokens, index, false)?.value ?? 0)
  const bare = tokens[index]?.lower === 'half' && tokens[index + 1]?.lower === 'of'
  const at = bare ? index : isHyphen(tokens[index + 1]) ? index + 2 : index + 1
  const divisor = parts[tokens[at]?.lower ?? '']
  if (divisor === undefined || (!bare && (count < 1 || count >= divisor || !Number.isInteger(count))))
    return undefined
  const isShare = tokens[at + 1]?.lower === 'of' || (count > 1 && divisor > 2)
  if (!isShare || (count > 1 && !/s$/u.test(tokens[at]?.lower ?? ''))) return undefined
  const value = (bare ? 1 : count) / divisor
  const figure: Figure = { value, decimals: 2, magnitude: 1, form: 'words', vague: false, next: at + 1 }
  const unit: UnitAt = {
    unit: fraction,
    text: tokens[at]?.lower ?? '',
    first: at,
    next: at + 1,
    hyphenated: false
  }
  return { figure, unit, first: index, at: index, figureNext: at + 1, next: at + 1, value }
}

/** Reads the words around an amount. */
function make(sentence: Sentence, tokens: readonly Token[], amount: Amount): QuantityAt {
  const { block } = sentence
  const { figure, unit, first, next } = amount
  const start = (tokens[first] as Token).start
  const signed =
    unit && unit.next <= first + 3 && unit.first === first && unit.next < next ? unit.next : first
  const figureStart = (tokens[signed] as Token).start
  const figureEnd = (tokens[amount.figureNext - 1] as Token).end
  const counted = countedOf(sentence, tokens, amount)
  const approximation = approximationAt(sentence, tokens, first, amount.figureNext)
  const lead = leadOf(tokens, first, approximation)
  const deed = deedOf(sentence, tokens, lead, counted.next, unit?.unit)
  const source = sourceAt(sentence, figureStart)
  const subject = subjectBefore(block, tokens, lead)
  const end = Math.max((tokens[next - 1] as Token).end, unit ? 0 : (counted.phrase?.end ?? 0))
  const quantity: Quantity = {
    block,
    start,
    end,
    figure: { block, start: figureStart, end: figureEnd },
    value: amount.value,
    ...(amount.high === undefined ? {} : { high: amount.high }),
    decimals: figure.decimals,
    magnitude: figure.magnitude,
    form: figure.form,
    ...(unit ? { unit: unit.unit, unitText: unit.text } : {}),
    hyphenated: unit?.hyphenated || counted.hyphenated,
    ...(counted.phrase ? { counted: counted.phrase } : {}),
    ...(deed ? { deed } : {}),
    ...(subject ? { subject } : {}),
    ...(counted.part || isOther(tokens, lead) ? { part: counted.part ?? 'other' } : {}),
    ...(approximation
      ? { approximation }
      : figure.vague
        ? { approximation: { block, start: figureStart, end: figureEnd, way: 'about' } as const }
        : {}),
    ...(source ? { source } : {}),
    isQuoted: isQuoted({ block, start, end }),
    isNegated: isNegatedAt(tokens, lead),
    isHypothetical: isHypotheticalAt(tokens, first),
    sentence
  }
  return { quantity, first, next }
}

function countedOf({ block }: Sentence, tokens: readonly Token[], amount: Amount): CountedAt {
  const { figure, unit, first, next, value } = amount
  // `the $2.3 million deal`
  const isNamed =
    unit?.unit.kind === 'money' &&
    /^(?:an?|the|its|his|her|their|this|that)$/u.test(tokens[first - 1]?.lower ?? '')
  if (unit) return countedAt(block, tokens, next, unit.hyphenated || isNamed, true)
  const isDozen = figure.vague || (figure.magnitude > 1 && figure.form === 'words')
  return countedAt(block, tokens, next, value <= 1, isDozen && !/^the$/u.test(tokens[next + 1]?.lower ?? ''))
}

/** The index where what belongs to a quantity begins: its approximation, `the`, `another`. */
function leadOf(tokens: readonly Token[], first: number, approximation: Approximation | undefined): number {
  let lead = first
  if (approximation && approximation.start < (tokens[first] as Token).start)
    while (lead > 0 && (tokens[lead - 1] as Token).start >= approximation.start) lead--
  while (
    lead > 0 &&
    /^(?:the|a|an|all|only|just|another|other|its|his|her|their|some)$/u.test(tokens[lead - 1]?.lower ?? '')
  )
    lead--
  return lead
}

function isOther(tokens: readonly Token[], lead: number): boolean {
  return /^(?:another|other|further|additional)$/u.test(tokens[lead]?.lower ?? '')
}

function deedOf(
  { block }: Sentence,
  tokens: readonly Token[],
  lead: number,
  next: number,
  unit: Unit | undefined
): Deed | undefined {
  const before = deedBefore(block, tokens, lead)
  if (unit || (before && !isLight(before))) return before
  return deedAfter(block, tokens, next) ?? before
}
