/** Two figures and what they differ by: `from £10 to £15, up 50%`, `36 nests, 50% more than the 24 of last year`. */
import type { Span } from '../../draft/place.ts'
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
  numberedSentences(draft).flatMap(({ found }, index, sentences) => {
    const all = found.map(({ quantity }) => quantity)
    if (!all.some(isPercent)) return []
    const inside = all.flatMap((_, at) => comparisonAt(all.slice(at, at + 3)) ?? [])
    const next = sentences[index + 1]?.found.map(({ quantity }) => quantity) ?? []
    return [...inside, ...discountsIn(all, next)]
  })
)

const reducing = /^(?: (?:discount|reduction|markdown|price cut)\b| off\b| cheaper\b)/u
const listedAt =
  /\b(?:(?:marked|priced|listed|tagged|valued) at|(?:usually|normally|once|previously|formerly) (?:cost(?:s|ing)?|sold for|priced at)?|that (?:cost|sold for|was)|with a tag of|list price of|full price of) ?$/i
const nowCosts =
  /^(?: \p{L}+)?,?(?: [\p{L}-]+){0,2} (?:costs?|costing|sells? for|goes for|go for|is now|will be|now|comes? down to|is down to|for) $/u

/** `sold at 40% off. A sheet marked at £20 will cost £15.`: the one example of the sentence before. */
function discountsIn(all: readonly Quantity[], next: readonly Quantity[]): Comparison[] {
  const shares = [...all, ...next].filter(isPercent)
  const [by] = shares
  const [from, to] = next
  if (shares.length !== 1 || !by || !from || !to || next.length !== 2 || !all.includes(by)) return []
  if (by.approximation?.way === 'most' || from.block !== by.block || from.unit?.kind !== 'money') return []
  if (!reducing.test(by.block.text.slice(by.end, by.end + 16)) || !listedAt.test(before(from))) return []
  return nowCosts.test(gap(from, to)) ? [{ by, from, to, direction: 'down' }] : []
}

const led =
  "(?:(?:about|around|roughly|some|nearly|almost|just|only|more than|less than|over|under|the|an?|its|their|last year[’']s) )*"
const nouns = [...changeNouns.keys(), 'saving', 'discount', 'savings', 'markdown', 'mark-up'].join('|')
const fromTo = new RegExp(`^(?: [\\p{L}\\d’'-]+){0,4}? to ${led}$`, 'u')
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
  const improved =
    isPercent(first) &&
    !isPercent(second) &&
    !isPercent(third) &&
    /(?:\p{L}ed|ew|ung|by) $/u.test(before(first))
  if (improved && /^,? from $/u.test(one) && fromTo.test(two)) return inOrder(first, second, third)
  if (improved && /^,? to $/u.test(one) && /^[^,;:.()]{0,30} from $/u.test(two))
    return inOrder(first, third, second)
  if (isPercent(third)) {
    const isCourse = /\bfrom (?:[\p{L}-]+ )?$/u.test(before(first)) && fromTo.test(one)
    const direction = directionOf(amount.exec(two), third)
    if (direction && areDated(one, two)) return { from: first, to: second, by: third, direction }
    const isSaving =
      /\b(?:discount|savings?|markdown)\b/u.test(two) &&
      first.value > second.value &&
      /^[^;:.()]{0,40}$/u.test(one)
    if ((isCourse || isSaving) && direction) return { from: first, to: second, by: third, direction }
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
    // The `more than` of `30% more than the 24` is no approximation.
    const exact = { ...third, approximation: undefined }
    return way ? { to: first, by: second, from: exact, direction: way } : undefined
  }
  const way = nounWay(dropOf.exec(one)?.[1])
  return way && from.test(two) ? { to: first, by: second, from: third, direction: way } : undefined
}

function inOrder(by: Quantity, from: Quantity, to: Quantity): Comparison {
  const unit = from.unit ?? to.unit
  const [first, last] = [from, to].map((each) =>
    unit && !each.unit && !each.counted ? { ...each, unit } : each
  ) as [Quantity, Quantity]
  return { by, from: first, to: last, direction: last.value < first.value ? 'down' : 'up' }
}

/** `1,000 in 2020 and is now 900, a fall of 10%`: each figure has its own time. */
function areDated(one: string, two: string): boolean {
  if (/ (?:and|but) (?:is|are) now $/u.test(one)) return true
  return dated.test(one) && / and (?:\p{L}+ ){0,3}$/u.test(one) && (dated.test(two) || / now $/u.test(one))
}

const dated =
  /^[^;:.,]{0,24}\b(?:(?:19|20)\d\d|(?:last|this) (?:year|month|week|season)|a (?:year|month) (?:ago|earlier))\b/u

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

/** A multiple in words, and its two figures: `60 nests, three times the 20 of last year`. */
export interface Multiple {
  readonly at: Span
  readonly factor: number
  readonly from: Quantity
  readonly to: Quantity
  readonly way?: 'over' | 'under' | 'about'
}

const timesWords: Readonly<Record<string, number>> = {
  half: 0.5,
  twice: 2,
  double: 2,
  triple: 3,
  'three times': 3,
  'four times': 4,
  'five times': 5,
  'six times': 6,
  'ten times': 10
}
const multiple = new RegExp(
  `^((?: [\\p{L}’'-]+){0,5}?(?:,| –| \\(| is| was| were) ?(?:(more than|over|at least|nearly|almost|about|around|roughly) )?)(${Object.keys(timesWords).join('|')}) (?:as (?:many|much|high|large|big) as )?(?:the|its|their|last year’s) ${led}$`,
  'u'
)

/** The multiples of a draft that stand between their two figures. */
export const multiples = fact((draft): readonly Multiple[] =>
  numberedSentences(draft).flatMap(({ found }) =>
    found.flatMap(({ quantity: to }, at) => {
      const next = found[at + 1]?.quantity
      // `three times` is read as a count
      const from = next?.counted?.lemma === 'time' ? found[at + 2]?.quantity : next
      const match = from && multiple.exec(gap(to, from))
      if (!from || !match) return []
      const [, lead = '', way, words = ''] = match
      const start = (to.unit ? to.end : to.figure.end) + lead.length
      const loose =
        way &&
        (/^(?:nearly|almost)$/u.test(way)
          ? 'under'
          : /^(?:about|around|roughly)$/u.test(way)
            ? 'about'
            : 'over')
      return [
        {
          at: { block: to.block, start, end: start + words.length },
          factor: timesWords[words] ?? 1,
          from,
          to,
          ...(loose ? { way: loose } : {})
        }
      ]
    })
  )
)
