/** Whether two figures can be one measure, rounded as the writer chose. */
import { textOf } from '../../src/draft/place.ts'
import { fact } from '../../src/facts/fact.ts'
import {
  type Amount,
  type Conversion,
  changes,
  conversions,
  inBase,
  isMetric,
  type Measure,
  type Unit
} from '../../src/facts/numbers/index.ts'

// Of 10 the second figure may be 5% off; where the words say `about`, 10%.
const leeway = 0.05
const looseLeeway = 0.1

/** The values that the first measure gives in the unit of the second. */
export function converted(conversion: Conversion): number[] {
  const { of, to } = conversion
  return of.amounts.map((amount, index) => {
    const [unit, other] = unitsOf(of, to)
    if (of.unit.kind === 'temperature') {
      const reading = inUnit(inBase(amount.value, unit), other)
      const difference = (amount.value * unit.factor) / other.factor
      return heatOf(conversion, index) === 'difference' ? difference : reading
    }
    return inUnit(amount.value * likelySize(unit, to, of), { ...other, factor: likelySize(other, to, of) })
  })
}

/** Whose gallon it is, told by the spelling: `litre` goes with the imperial one. */
function likelySize({ factor, others }: Unit, ...written: readonly Measure[]): number {
  const isBritish = written.some((measure) => /(?:met|lit)re|tonne/u.test(textOf(measure)))
  return (isBritish ? others?.[0] : undefined) ?? factor
}

/** A bare `degree` beside the one scale is of the other. */
function unitsOf(of: Measure, to: Measure): [Unit, Unit] {
  return [scaleOf(of.unit, to.unit), scaleOf(to.unit, of.unit)]
}

function scaleOf(unit: Unit, other: Unit): Unit {
  if (!Number.isNaN(unit.factor)) return unit
  return other.factor === 1 ? fahrenheit : celsius
}

const celsius: Unit = { name: 'degree Celsius', kind: 'temperature', factor: 1, offset: 273.15 }
const fahrenheit: Unit = {
  name: 'degree Fahrenheit',
  kind: 'temperature',
  factor: 5 / 9,
  offset: 255.372222222
}

function inUnit(base: number, { factor, offset = 0 }: Unit): number {
  return (base - offset) / factor
}

/** Whether one figure of a conversion is the other, rounded. */
export function fits(conversion: Conversion, first: Amount, second: Amount): boolean {
  const { of, to } = conversion
  const [unit, other] = unitsOf(of, to)
  if (of.unit.kind === 'temperature') return fitsAsHeat(conversion, first, second, unit, other)
  const loose = of.isAbout || to.isAbout ? looseLeeway : leeway
  return sizesOf(of, unit).some((size) =>
    sizesOf(to, other).some((otherSize) => {
      const [a, b] = [first.value * size, second.value * otherSize]
      const isClose = (slack: number) => Math.abs(a - b) <= slack + loose * Math.max(a, b)
      const [slack, otherSlack] = [rounding(first) * size, rounding(second) * otherSize]
      // One of the two is the other rounded, not both; but winds are told in knots, and both are rounded from these.
      if (of.unit.kind === 'speed' && first.value < 10) return isClose(slack + otherSlack)
      return isClose(slack) || isClose(otherSlack)
    })
  )
}

/** Half of what the last digit stands for; noughts at the end may be rounded off, but not by more than a tenth. */
function rounding({ value, decimals }: Amount): number {
  const size = Math.abs(value)
  if (decimals > 0) return 0.5 * 10 ** -decimals
  if (!Number.isInteger(size)) return 0.04 * size
  const noughts = /0*$/u.exec(String(size))?.[0].length ?? 0
  return Math.max(0.5, Math.min(0.5 * 10 ** noughts, noughts > 0 ? size * 0.05 : 0.5))
}

/** The sizes that a unit may have: a gallon is British or American, a mile at sea a nautical one. */
function sizesOf({ unit, block, start, end }: Measure, { factor }: Unit): readonly number[] {
  const others = unit.others ?? []
  return unit.name === 'mile' && atSea.test(block.text.slice(Math.max(0, start - 400), end + 400))
    ? [factor, 1852]
    : [factor, ...others]
}

const atSea =
  /\b(?:nautical|seas?|offshore|off the|coast(?:al|line|guard)?|ships?|vessels?|boats?|sail\w*|yachts?|maritime|naval|navy|fishing|territorial waters|ferry|island)\b/i

// A degree of Fahrenheit either way, three where the figure ends in 0 or 5; oven marks are rounded to 25.
function fitsAsHeat(conversion: Conversion, first: Amount, second: Amount, unit: Unit, other: Unit): boolean {
  const heat = heatOf(conversion, conversion.of.amounts.indexOf(first))
  const isDifference = () => {
    const [a, b] = [first.value * unit.factor, second.value * other.factor]
    return (
      Math.abs(a - b) <= 0.06 * Math.abs(a) + rounding(first) * unit.factor + rounding(second) * other.factor
    )
  }
  const isReading = () => {
    const [a, b] = [inBase(first.value, unit), inBase(second.value, other)]
    const round = [first, second].some(({ value }) => value % 5 === 0) || isLoose(conversion)
    const slack = Math.max(round ? 1.7 : 0.9, Math.abs(second.value) > 140 ? a * 0.014 : 0)
    return Math.abs(a - b) <= slack
  }
  if (heat === 'reading') return isReading()
  return heat === 'difference' ? isDifference() : isReading() || isDifference()
}

function isLoose({ of, to }: Conversion): boolean {
  return of.isAbout || to.isAbout
}

const differenceBefore =
  /\b(?:by|differ(?:ence|ences|ed|s)?|gap|swing|range|spread|rises?|increases?|warming|drops?|falls?|change|anomal(?:y|ies)|another|extra|further) (?:of |by |was |is )?(?:about |around |nearly |almost |roughly |some |up to |as much as |at least |more than |less than |between |an? (?:average|additional|extra) )*$/i
const differenceAfter =
  /^\)?,? ?(?:degrees? )?(?:(?:over|under|above|below) (?:the )?(?:[\p{L}-]+ ){0,3}(?:average|normal|mean|norm|usual)|warmer|cooler|hotter|colder|milder|higher|lower|above (?:average|normal|pre|the)|below (?:average|normal|the)|more than|less than|of warming|rise|increase|drop|warming|difference|swing)\b/iu
const differenceNear =
  /\b(?:warm(?:ed|s|ing|er)|cool(?:ed|s|ing|er)|hotter|colder|pre-industrial|preindustrial|above|below|than|average|normal|difference|gap|swing|rises?|rose|rising|risen|fell|falls?|drop(?:s|ped)?|increas\w*|anomal\w*|limit|per (?:kilometre|mile|decade|hour)|a decade|each decade)\b/i
const readingBefore =
  /\b(?:at|to|reached|reaches|reaching|hit|hits|hitting|was|were|is|of|topped|near|from|and) (?:about |around |nearly |almost |roughly |some |minus |[-−])?$/i

/** Whether a temperature is a reading, or a difference of two; undefined where the words leave it open. */
function heatOf({ of, to }: Conversion, index: number): 'reading' | 'difference' | undefined {
  const { sentence, block } = of
  const start = of.amounts[0]?.start ?? of.start
  const before = block.text.slice(sentence.start, start)
  const after = block.text.slice(to.end, to.end + 40)
  if (index >= 0 && (of.amounts[index]?.value ?? 0) < 0) return 'reading'
  if (differenceBefore.test(before) || differenceAfter.test(after) || isBy(of)) return 'difference'
  if (!differenceNear.test(sentence.text))
    return isAboutWarming(of) || isAmongDifferences(of) ? undefined : 'reading'
  const isTold = readingBefore.test(before) && !differenceNouns.test(sentence.text)
  return isTold ? 'reading' : undefined
}

/** `2 C (3.6 F) is the danger mark`: a few degrees in a draft on the warming of the world, or in a paragraph on warmth. */
function isAboutWarming({ block, amounts }: Measure): boolean {
  const isSmall = amounts.every(({ value }) => Math.abs(value) <= 6)
  const before = block.draft.blocks[block.index - 1]?.text ?? ''
  const at = amounts[0]?.start ?? 0
  return (
    warming.test(before.slice(0, 800) + block.text.slice(Math.max(0, at - 400), at + 400)) ||
    (isSmall && isOnWarming(block.draft))
  )
}

/** `2.7 C (4.9 F) hotter than before the age of coal … The goal is 1.5 C (2.7 F)`: few degrees beside a difference. */
function isAmongDifferences(of: Measure): boolean {
  if (of.amounts.some(({ value }) => Math.abs(value) > 6)) return false
  return conversions(of.block.draft).some(
    (other) =>
      other.of.block === of.block &&
      other.of !== of &&
      other.of.unit.kind === 'temperature' &&
      differenceAfter.test(of.block.text.slice(other.to.end, other.to.end + 40))
  )
}

const isOnWarming = fact((draft) => draft.blocks.some(({ text }) => warming.test(text)))

const warming =
  /\b(?:global warming|warming of|of warming|pre-?industrial|warmed by|warm(?:er|ing) (?:world|planet)|climate (?:change|crisis))\b/i
const differenceNouns = /\b(?:warming|difference|gap|swing|range|spread|anomal\w*|limits?)\b/i

/** `rose 2 C`: how far it rose. */
function isBy({ block, amounts }: Measure): boolean {
  const start = amounts[0]?.start
  return changes(block.draft).some((change) => change.block === block && change.by?.start === start)
}

/** Two measures that are no conversion: both of one system and far apart, or a choice (`a 5 km/10 mile run`). */
export function isOtherThing({ of, to }: Conversion): boolean {
  const [a, b] = [of, to].map(
    (measure) => Math.abs(measure.amounts[0]?.value ?? 0) * measure.unit.factor
  ) as [number, number]
  const ratio = Math.max(a, b) / Math.min(a, b)
  if (isMetric(of.unit) === isMetric(to.unit) && of.unit.kind !== 'temperature') return ratio > 2
  const joint = of.block.text.slice(of.end, to.start)
  return joint.startsWith('/') && of.unit.kind !== 'temperature' && ratio > 1.5
}
