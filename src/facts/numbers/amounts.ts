/** Figures with their units: `5 feet 11 inches`, `5 to 7 million`, `two-thirds of`. */
import { isScore } from './apart.ts'
import { changeVerbs } from './change-data.ts'
import { type Figure, figureAt } from './figures.ts'
import { verbForm } from './lemmas.ts'
import { signBefore, type UnitAt, unitAfter } from './measure.ts'
import { isDash, isHyphen, type Token } from './tokens.ts'
import { fraction } from './units.ts'

/** A figure with its unit: what a quantity is made of before the words around it are read. */
export interface Amount {
  readonly figure: Figure
  readonly unit: UnitAt | undefined
  /** Indexes of its first token, and of its figure's. */
  readonly first: number
  readonly at: number
  /** Index after the figure, and after its unit. */
  readonly figureNext: number
  readonly next: number
  readonly value: number
  readonly high: number | undefined
}

/** The figure that begins at `index`, with its unit. */
export function amountAt(tokens: readonly Token[], index: number): Amount | undefined {
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
    value,
    high: undefined
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
export function rangeAt(tokens: readonly Token[], amount: Amount): Amount | 'score' {
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

const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10]
])

/** `a third of`, `two-thirds`, `three quarters of`, `half of`; not `the third`, `a quarter to six`. */
export function shareAt(tokens: readonly Token[], index: number): Amount | undefined {
  const bare = tokens[index]?.lower === 'half' && tokens[index + 1]?.lower === 'of'
  const at = bare ? index : isHyphen(tokens[index + 1]) ? index + 2 : index + 1
  const divisor = parts.get(tokens[at]?.lower ?? '')
  if (divisor === undefined) return undefined
  const count = /^(?:a|one)$/u.test(tokens[index]?.lower ?? '')
    ? 1
    : (figureAt(tokens, index, false)?.value ?? 0)
  if (!bare && (count < 1 || count >= divisor || !Number.isInteger(count))) return undefined
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
  return { figure, unit, first: index, at: index, figureNext: at + 1, next: at + 1, value, high: undefined }
}
