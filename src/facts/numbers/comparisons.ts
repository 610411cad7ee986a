/** Two figures and what they differ by: `from £10 to £15, up 50%`, `36 nests, 50% more than the 24 of last year`. */
import { fact } from '../fact.ts'
import { changeNouns } from './change-data.ts'
import { numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** A difference in percent, and the two figures that it is reckoned from. */
export interface Comparison {
  readonly by: Quantity
  readonly from: Quantity
  readonly to: Quantity
  readonly direction: 'up' | 'down'
}

/** The comparisons of a draft whose percentage stands beside both figures, whatever the verb. */
export const comparisons = fact((draft): readonly Comparison[] =>
  numberedSentences(draft).flatMap(({ found }) => {
    const all = found.map(({ quantity }) => quantity)
    return all.flatMap((_, at) => comparisonAt(all.slice(at, at + 3)) ?? [])
  })
)

const led =
  "(?:(?:about|around|roughly|some|nearly|almost|just|only|more than|less than|over|under|the|an?|its|their|last year[’']s) )*"
const nouns = [...changeNouns.keys(), 'saving', 'discount', 'savings', 'markdown', 'mark-up'].join('|')
const fromTo = new RegExp(`^(?: [\\p{L}’'-]+){0,4}? to ${led}$`, 'u')
const against = new RegExp(`,? (?:compared (?:with|to)|against|versus|up from|down from) ${led}$`, 'u')
// `, up 50%`, `, an increase of 50%`, `, a 50% rise`
const amount = new RegExp(
  `^[^;:.()]{0,40}?(?:,| –|—| \\() ?(?:or )?(?:(up|down)|an? (?:[\\p{L}-]+ ){0,2}(${nouns}) of|an?) ${led}$`,
  'u'
)
const nounAfter = new RegExp(`^ (?:[\\p{L}-]+ )?(${nouns})\\b(?! (?:from|in)\\b)`, 'u')
const thanBefore = new RegExp(
  `^ (?:(more|higher|greater|larger|up|above)|(fewer|less|lower|smaller|down|below)|(${nouns}))(?: [\\p{L}-]+){0,2}? (?:than|on|from|over) ${led}$`,
  'u'
)
const toBefore = new RegExp(`^(?: [\\p{L}’'-]+){0,6}?(?:,| –|—| \\(| is| was) ?${led}$`, 'u')
const dropOf = new RegExp(
  `^(?: [\\p{L}’'-]+){0,4}?(?:,| –|—| \\() ?an? (?:[\\p{L}-]+ ){0,2}(${nouns}) of ${led}$`,
  'u'
)
const from = new RegExp(`^ (?:from|on|over) ${led}$`, 'u')

// `20% off the £50 ticket, which now costs £45`
const takenOff = new RegExp(
  `^(?: off| (?:discount|reduction|cut|increase|rise|mark-up|surcharge) (?:on|in|to|from|off)) ${led}(?:[\\p{L}’'-]+ ){0,4}?${led}$`,
  'u'
)
const comesTo = new RegExp(
  `^(?: [\\p{L}’'-]+){0,4}?,? (?:to|(?:which |and )?(?:now |will )?(?:costs?|is now|are now|sells? (?:now )?for|(?:brings?|bringing|takes?|taking|cuts|making|leaving|makes) (?:it|the \\p{L}+)(?: down| up)?(?: to)?)) ${led}$`,
  'u'
)

function comparisonAt([first, second, third]: readonly Quantity[]): Comparison | undefined {
  if (!first || !second || !third) return undefined
  const [one, two] = [gap(first, second), gap(second, third)]
  if (isPercent(third)) {
    const isCourse = /\bfrom (?:[\p{L}-]+ )?$/u.test(before(first)) && fromTo.test(one)
    const direction = directionOf(amount.exec(two), third)
    if (isCourse && direction) return { from: first, to: second, by: third, direction }
    if (against.test(one) && direction) return { to: first, from: second, by: third, direction }
  }
  if (isPercent(first) && !isPercent(third) && takenOff.test(one) && comesTo.test(two)) {
    const way = /\b(?:rise|increase|mark-up|surcharge)\b/u.test(one) ? 'up' : 'down'
    return { by: first, from: second, to: third, direction: way }
  }
  if (!isPercent(second) || isPercent(third)) return undefined
  const than = toBefore.test(one) ? thanBefore.exec(two) : null
  if (than) {
    const way = than[1] ? 'up' : than[2] ? 'down' : nounWay(than[3])
    return way ? { to: first, by: second, from: third, direction: way } : undefined
  }
  const way = nounWay(dropOf.exec(one)?.[1])
  return way && from.test(two) ? { to: first, by: second, from: third, direction: way } : undefined
}

function directionOf(match: RegExpExecArray | null, by: Quantity): Comparison['direction'] | undefined {
  if (!match) return undefined
  if (match[1]) return match[1] === 'up' ? 'up' : 'down'
  if (match[2]) return nounWay(match[2])
  const { block, end } = by
  return nounWay(nounAfter.exec(block.text.slice(end, end + 32))?.[1])
}

function nounWay(noun: string | undefined): Comparison['direction'] | undefined {
  if (noun === undefined) return undefined
  return changeNouns.get(noun)?.[1] ?? (noun === 'mark-up' ? 'up' : 'down')
}

function isPercent({ unit }: Quantity): boolean {
  return unit?.name === 'percent'
}

/** The words between two quantities, what the first counts among them. */
function gap(first: Quantity, second: Quantity): string {
  const end = first.unit ? first.end : first.figure.end
  return first.block.text.slice(end, second.start)
}

function before({ block, start, sentence }: Quantity): string {
  return block.text.slice(sentence.start, start)
}
