/** Measures told twice in two units: `10 miles (16 km)`, `40 feet, or 12 metres,`, `60 knots (69 mph; 111 km/h)`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { firstEndingAfter } from '../../draft/search.ts'
import { groupByBlock } from '../by-block.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { isNegative } from './sign.ts'
import { type Unit, type UnitKind, unitNamed } from './units.ts'

/** One number of a measure; its span is the figure, with a minus before it. */
export interface Amount extends Span {
  /** With its sign, in the measure’s unit. */
  readonly value: number
  /** Digits after the point as written. */
  readonly decimals: number
}

/** One or more numbers in one unit: `10 miles`, `4 to 6 inches`, `8 by 10 feet`. Its span runs from the first to the unit. */
export interface Measure extends Span {
  readonly amounts: readonly Amount[]
  readonly unit: Unit
  readonly isAbout: boolean
  readonly sentence: Sentence
}

/** A measure, and what it is told to be in another unit. */
export interface Conversion {
  readonly of: Measure
  readonly to: Measure
}

/** The conversions of a draft, in reading order: what stands in brackets after a measure, or after `or`. */
export const conversions = fact((draft): readonly Conversion[] =>
  [...groupByBlock(quantities(draft))].flatMap(([block, found]) => [
    ...inBrackets(block, found),
    ...afterOr(block, found)
  ])
)

// `10 miles of road (`, `6 feet tall (`: what may stand between a measure and its bracket.
const between =
  /^(?:-\p{L}+)?(?: (?!(?:per|an?|each|every|from|for|and|or|with|by|to|at|in|on|is|was|were|are|has|had|have|can|could|than)\b)[\p{L}’-]+){0,3} ?$/u
const bracket = /[([]([^()[\]]{1,70})[)\]]/gu
// What a bracket may have beside its figures: anything else makes it a remark, `(55 feet with its keel)`.
const glue =
  /^(?:[\s;,/.=~≈+−–-]|-(?:deep|tall|long|wide|high|thick)\b|\b(?:or|and|to|by|x|×|about|around|approximately|approx|roughly|some|nearly|almost|just|over|under|more|less|than|minus|equivalent|equal|ie|that|is)\b)*$/i

function inBrackets(block: Block, found: readonly Quantity[]): Conversion[] {
  if (!/[([]/u.test(block.text)) return []
  return [...block.text.matchAll(bracket)].flatMap((match) => {
    const start = match.index + 1
    const end = start + (match[1]?.length ?? 0)
    const first = firstEndingAfter(found, start)
    const of = articleMeasure(block, match.index) ?? measureBefore(block, found, first - 1, match.index)
    if (!of) return []
    let next = first
    while ((found[next]?.end ?? Infinity) <= end) next++
    const inside = found.slice(first, next)
    if (!glue.test(without(block, start, end, inside))) return []
    return inside.flatMap((_, at) => pairOf(of, found, first + at))
  })
}

/** The measure that a bracket follows, with three words between at most. */
function measureBefore(
  block: Block,
  found: readonly Quantity[],
  index: number,
  at: number
): Measure | undefined {
  const before = found[index]
  if (!before || !between.test(block.text.slice(before.end, at))) return undefined
  return measureOf(found, index)
}

const withArticle =
  /(?<!\d[^.;:()]{0,24})(?<![\p{L}])((?:an? )?half(?: an?)?|an?) ?[ -](\p{L}+(?: \p{L}+)?) ?$/iu

/** `an inch (2.5 cm)`, `half a mile (800 m)`. */
function articleMeasure(block: Block, at: number): Measure | undefined {
  const match = withArticle.exec(block.text.slice(Math.max(0, at - 40), at))
  const [words = '', article = '', name = ''] = match ?? []
  const unit = unitNamed(name.toLowerCase())
  const start = at - words.length
  const sentence = sentenceAt({ block, start, end: at })
  if (!unit || !sentence || !kinds.has(unit.kind)) return undefined
  const value = /half/i.test(article) ? 0.5 : 1
  const end = at - (/ $/u.test(words) ? 1 : 0)
  const amount: Amount = { block, start, end: start + article.length, value, decimals: value === 1 ? 0 : 1 }
  return { block, start, end, amounts: [amount], unit, isAbout: false, sentence }
}

/** What is left of a stretch without the quantities in it. */
function without(block: Block, start: number, end: number, found: readonly Quantity[]): string {
  let rest = ''
  let at = start
  for (const { start: from, end: to } of found) {
    rest += `${block.text.slice(at, from)} `
    at = Math.max(at, to)
  }
  return rest + block.text.slice(at, end)
}

const or =
  /^(?:, or|\/| \/|, (?:equivalent|equal) to|,? which is) ?(?:(?:about|around|approximately|roughly|some|nearly|almost|just (?:over|under)|more than|less than) )?(?:minus |[-−])?$/u
const afterSecond =
  /^(?:[.,;:)/]|$| (?:tall|high|long|wide|deep|thick|across|away|of|in|from|above|below|up|down|off|for|per)\b)/u

function afterOr(block: Block, found: readonly Quantity[]): Conversion[] {
  return found.flatMap((quantity, index) => {
    const before = found[index - 1]
    const of = before && measureOf(found, index - 1)
    if (!of || !before) return []
    const joint = or.exec(block.text.slice(before.end, quantity.start))
    if (!joint || !afterSecond.test(block.text.slice(quantity.end))) return []
    return pairOf(of, found, index)
  })
}

const kinds: ReadonlySet<UnitKind> = new Set(['length', 'area', 'mass', 'volume', 'speed', 'temperature'])

function pairOf(of: Measure, found: readonly Quantity[], index: number): Conversion[] {
  const to = measureOf(found, index)
  if (isSide(found, index)) return []
  if (!to || to.unit.kind !== of.unit.kind || to.unit.name === of.unit.name) return []
  if (to.amounts.length !== of.amounts.length) return []
  return [{ of, to }]
}

/** A quantity as a measure; `undefined` where it is none, or only the smaller part of one (`5 ft., 11 in.`). */
function measureOf(found: readonly Quantity[], index: number): Measure | undefined {
  const [before, quantity] = [found[index - 1], found[index]]
  if (!quantity?.unit || !kinds.has(quantity.unit.kind)) return undefined
  const { unit, block, start, end } = quantity
  const between = before ? block.text.slice(before.end, start) : ''
  if (before?.unit?.kind === unit.kind && /^[.,]?(?: and)? ?$/u.test(between)) return undefined
  const all = [...sidesBefore(found, index, unit), quantity]
  const amounts = all.flatMap(amountsOf)
  return {
    block,
    start: amounts[0]?.start ?? start,
    end,
    amounts,
    unit,
    isAbout: all.some(({ approximation }) => approximation !== undefined),
    sentence: quantity.sentence
  }
}

/** `164ft` of `164ft by 82ft`: it is told with the last side, or not at all. */
function isSide(found: readonly Quantity[], index: number): boolean {
  const [side, next] = [found[index], found[index + 1]]
  return (
    side !== undefined && next?.unit !== undefined && sidesBefore(found, index + 1, next.unit).includes(side)
  )
}

const byJoint = /^(?: ?(?:by|x|×) ?|-by-)$/u

/** The figures before a measure that share its unit: `4` of `4 and 6 feet`, every side of `8 feet by 10 feet by 5 feet`. */
function sidesBefore(found: readonly Quantity[], index: number, unit: Unit): Quantity[] {
  const [before, quantity] = [found[index - 1], found[index]]
  if (!before || !quantity) return []
  const between = before.block.text.slice(before.end, quantity.start)
  const isOfUnit = before.unit ? before.unit.name === unit.name : !before.counted
  if (isOfUnit && byJoint.test(between)) return [...sidesBefore(found, index - 1, unit), before]
  return isOfUnit && !before.unit && /^ ?(?:and|to|or|-|–) ?$/u.test(between) ? [before] : []
}

const joint = /\s*(?:\bto\b|\band\b|\bor\b|[-–—])\s*/u

/** The numbers of a quantity: two of a range. */
function amountsOf(quantity: Quantity): Amount[] {
  const { block, figure, value, high, decimals } = quantity
  const sign = isNegative(quantity) ? -1 : 1
  const start = sign < 0 ? signStart(block, figure.start) : figure.start
  if (high === undefined) return [{ block, start, end: figure.end, value: sign * value, decimals }]
  const text = block.text.slice(figure.start, figure.end)
  const cut = joint.exec(text)
  if (!cut) return [{ block, start, end: figure.end, value, decimals }]
  const firstEnd = figure.start + cut.index
  const secondStart = firstEnd + cut[0].length
  const decimalsOf = (words: string) => /\.(\d+)/u.exec(words)?.[1]?.length ?? 0
  return [
    { block, start, end: firstEnd, value: sign * value, decimals: decimalsOf(text.slice(0, cut.index)) },
    {
      block,
      start: secondStart,
      end: figure.end,
      value: sign * high,
      decimals: decimalsOf(text.slice(cut.index))
    }
  ]
}

/** Where the minus before a figure begins. */
function signStart({ text }: Block, at: number): number {
  const sign = /(?:\b(?:minus|negative) |[-−–])$/u.exec(text.slice(Math.max(0, at - 9), at))
  return at - (sign?.[0].length ?? 0)
}
