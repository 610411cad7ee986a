/** What the words around an amount say of it: what it counts, how exact it is, whose it is, what is done. */
import { isQuoted } from '../quotations.ts'
import type { Sentence } from '../sentences.ts'
import type { Amount } from './amounts.ts'
import { approximationAt, isHypotheticalAt, isNegatedAt } from './around.ts'
import { type CountedAt, countedAt } from './counted.ts'
import { deedAfter, deedBefore, isLight } from './deeds.ts'
import { subjectBefore } from './noun-phrases.ts'
import type { Approximation, Deed, Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'
import type { Unit } from './units.ts'

/** Reads the words around an amount. */
export function quantityOf(sentence: Sentence, tokens: readonly Token[], amount: Amount): Quantity {
  const { block } = sentence
  const { figure, unit, first, next } = amount
  const start = (tokens[first] as Token).start
  const signed =
    unit && unit.next <= first + 3 && unit.first === first && unit.next < next ? unit.next : first
  const figureStart = (tokens[signed] as Token).start
  const figureEnd = (tokens[amount.figureNext - 1] as Token).end
  const counted = countedOf(sentence, tokens, amount)
  const end = Math.max((tokens[next - 1] as Token).end, unit ? 0 : (counted.phrase?.end ?? 0))
  const approximation = approximationAt(sentence, tokens, first, amount.figureNext)
  const lead = leadOf(tokens, first, approximation)
  const deed = deedOf(sentence, tokens, lead, counted.next, unit?.unit)
  const subject = subjectBefore(block, tokens, lead)
  return {
    block,
    start,
    end,
    figure: { block, start: figureStart, end: figureEnd },
    value: amount.value,
    high: amount.high,
    decimals: figure.decimals,
    magnitude: figure.magnitude,
    form: figure.form,
    unit: unit?.unit,
    unitText: unit?.text,
    hyphenated: unit?.hyphenated || counted.hyphenated,
    counted: counted.phrase,
    deed,
    subject,
    part: counted.part ?? (isOther(tokens, lead) ? 'other' : undefined),
    approximation:
      approximation ??
      (figure.vague ? { block, start: figureStart, end: figureEnd, way: 'about' } : undefined),
    isQuoted: isQuoted({ block, start, end }),
    isNegated: isNegatedAt(tokens, lead),
    isHypothetical: isHypotheticalAt(tokens, first),
    sentence
  }
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
