/** Percentages that stand with their own figures: `12 of the 40 wells, or 30%`, `15% of the $4 million, or $600,000`. */
import { fact } from '../fact.ts'
import { numberOf } from '../number-words.ts'
import { fractionAt } from './fractions.ts'
import { numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { fraction } from './units.ts'

/** A share and the two figures that it is reckoned from. */
export interface ToldShare {
  readonly share: Quantity
  readonly part: Quantity
  readonly whole: Quantity
}

/** The shares of a draft that stand with a part and its whole, in reading order. */
export const toldShares = fact((draft): readonly ToldShare[] =>
  numberedSentences(draft).flatMap(({ found }) => {
    const all = found.map(({ quantity }) => quantity)
    return all.flatMap((_, at) => shareAt(all, at) ?? [])
  })
)

const led =
  "(?:(?:about|around|roughly|some|nearly|almost|just|only|more than|less than|fewer than|over|under|at least|exactly|precisely|the|a|its|their|all|total|of|his|her|our|[\\p{L}-]+[’']s) )*"
// `12 of the 40`, `18,000 out of a total of 45,000`, `21,000 of the town’s 60,000`
const ofWhole = new RegExp(`^(?: (?!of|out)[\\p{L}’'-]+){0,2} (?:of|out of|in) ${led}$`, 'u')
// `, or 30%`, ` (30%`, `, 30%`: right after the other figures
const restated = new RegExp(
  `^(?: [\\p{L}’'-]+){0,4}?(?:, or|,| or| \\(| –| —|—| - ) ?(?:or )?(?:an? (?:total|saving|sum|cost|share|loss|levy|fee|tip) of )?${led}$`,
  'u'
)
// `came out on Thursday, a turnout of 45%`, `said yes, or 45%`, `which is 45%`: after the rest of the clause
const reckoned = new RegExp(
  `^[^;:.()]{0,70}?(?:, or| \\(|, which (?:is|was|makes)| – or|—or|[,–—] ?an? (?:[\\p{L}-]+ ){0,2}?(?:share|rate|turnout|proportion|percentage|majority|ratio|falls?|drop|loss|cut|reduction|decline|saving|discount) of|,? (?:and )?(?:the |a )?turnout (?:was|of|reached)) ?${led}$`,
  'u'
)
// `15% of the 40`, `15 per cent on the fee of £4 million`, `a 10% deposit on the £200,000`
const shareOf = new RegExp(`^(?: [\\p{L}-]+){0,2}? (?:of|on) ${led}(?:[\\p{L}’'-]+ ){0,4}?${led}$`, 'u')
const wholeAfter = new RegExp(`^ of (?:[\\p{L}-]+ ){0,4}?(?:of )?${led}$`, 'u')
const turnedOut = new RegExp(
  `^[^;:.()]{0,40}?(?::|(?:,| –| —|—)? ?(?:with|as|after|when|because|since)) ${led}$`,
  'u'
)
const equals = new RegExp(
  `^(?: [\\p{L}’'-]+){0,3}? (?:is|was|are|were|makes?|made|equals?|amounts? to|represents?|comes? to|accounts? for|being) ${led}$`,
  'u'
)
const addedTo = new RegExp(`^ (?:to|off) ${led}(?:[\\p{L}’'-]+ ){0,4}?${led}$`, 'u')
const adding = /\b(?:add|adds|added|adding|take|takes|took|taking|knock\p{L}*) (?:about |around )?$/u
// `Of the 40 wells that were tested, 12`
const ofBefore =
  /(?:^|[\s“"])(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:(?:every|each|the|its|their|all|some|about|a total of|[\p{L}-]+[’']s) )*$/u
const thenPart = new RegExp(`^[^;:.(]{0,80}, ${led}$`, 'u')
const otherBase =
  /^ (?:of (?!(?:the|its|all|them)\b(?: (?:total|whole|lot|number)|[.,;)]|$))|more|less|fewer|higher|lower|points?|up|down)\b/u
const closed =
  /^(?:[),.;]| –| —|—|$| (?:were|was|are|is|have|has|had|said|did|that|which)\b| of (?:the|its|all|them) (?:total|whole|lot|number)\b)/u

function shareAt(all: readonly Quantity[], at: number): ToldShare | undefined {
  const [first, second, third] = all.slice(at, at + 3) as [Quantity, Quantity?, Quantity?]
  const told =
    (second && (wholeBefore(first, second) ?? oneIn(first, second) ?? inWordsAfter(first, second))) ??
    ratioAt(all, at)
  if (told && isSound(told)) return told
  if (!second || !third) return undefined
  const found =
    tripleOf(first, second, third, gap(first, second), gap(second, third)) ??
    ratioInWords(first, second, third)
  if (found && endsRatio(found.part)) return oneIn(found.part, found.share, '')
  return found && isSound(found) ? found : undefined
}

/** `12 of the 40 wells, almost half`: the part in words has no noun after it, and is no quantity. */
function inWordsAfter(part: Quantity, whole: Quantity): ToldShare | undefined {
  if (!ofWhole.test(gap(part, whole))) return undefined
  const { block, sentence } = whole
  const at = whole.unit ? whole.end : whole.figure.end
  const led = /^(?: (?!were|was|are|is|have|has|had|said|did)[\p{L}’'-]+){0,4}?(?:,| –|—| (?=\())/u.exec(
    block.text.slice(at, Math.min(at + 60, sentence.end))
  )?.[0]
  const found = led === undefined ? undefined : fractionAt(block, at + led.length)
  if (!found || !/^(?:[),.;]| –|—|$)/u.test(block.text.slice(found.end))) return undefined
  const { start, end, value, way } = found
  const span = { block, start, end }
  const share: Quantity = {
    ...whole,
    ...span,
    figure: span,
    value,
    decimals: 2,
    magnitude: 1,
    form: 'words',
    unit: fraction,
    counted: undefined,
    approximation: way && { ...span, way }
  }
  return { part, whole, share }
}

/** `one in five pupils, or 25%`, `two out of three (75%)`: the whole stands for all there are. */
function ratioInWords(first: Quantity, second: Quantity, third: Quantity): ToldShare | undefined {
  if (!isShare(third) || second.value > 20 || !/^ (?:in|out of)(?: every)? $/u.test(gap(first, second)))
    return undefined
  const two = gap(second, third)
  const isFar = Math.abs((100 * first.value) / second.value - third.value) > 0.1 * third.value
  return isFar && restated.test(two) && closed.test(after(third))
    ? { part: first, whole: second, share: third }
    : undefined
}

/** `one in five pupils, or 20%`: in such words a few points more or less are no slip. */
function oneIn(whole: Quantity, share: Quantity, between = gap(whole, share)): ToldShare | undefined {
  const led = /\bone (?:in|out of)(?: every)? $/i.exec(before(whole))
  if (!led || !isShare(share) || whole.unit || (between && !restated.test(between))) return undefined
  if (!closed.test(after(share)) || Math.abs(100 / whole.value - share.value) < 0.2 * share.value)
    return undefined
  const { block } = whole
  const start = whole.sentence.start + led.index
  const end = start + 'one'.length
  const figure = { block, start, end }
  const part: Quantity = {
    ...whole,
    start,
    end,
    figure,
    value: 1,
    decimals: 0,
    magnitude: 1,
    form: 'words',
    counted: undefined,
    approximation: undefined
  }
  return { share, whole, part }
}

function isSound({ share, part, whole }: ToldShare): boolean {
  if (isShare(part) || isShare(whole) || !isOneKind(part, whole) || part.value > whole.value) return false
  return [part, whole, share].every(({ high }) => high === undefined)
}

/** `one in five of the 1,000 adults`: the second number of a ratio counts nobody, so it is no part of a whole. */
function endsRatio(part: Quantity): boolean {
  const first = /([\p{L}-]+|\d+) (?:in|out of)(?: every)? $/u.exec(before(part))?.[1]
  return first !== undefined && (numberOf(first.toLowerCase()) ?? Infinity) < part.value
}

const bareFigure = new RegExp(`^[^;:.(]{0,80}, ${led}(\\d[\\d,]*)(?=,| \\()`, 'u')

/** `Of the 40 that were tested, 12, or 25%`: between commas a figure may be an age as well, and is no quantity. */
function wholeBefore(whole: Quantity, share: Quantity): ToldShare | undefined {
  if (!isShare(share) || !ofBefore.test(before(whole)) || otherBase.test(after(share))) return undefined
  const words = gap(whole, share)
  const [led = '', figure] = bareFigure.exec(words) ?? []
  if (!figure || !(restated.test(words.slice(led.length)) || reckoned.test(words.slice(led.length))))
    return undefined
  const start = whole.figure.end + led.length - figure.length
  const end = start + figure.length
  const { block, sentence } = whole
  const part: Quantity = {
    block,
    start,
    end,
    figure: { block, start, end },
    value: Number(figure.replaceAll(',', '')),
    high: undefined,
    decimals: 0,
    magnitude: 1,
    form: 'figures',
    unit: undefined,
    unitText: undefined,
    hyphenated: false,
    counted: undefined,
    deed: undefined,
    subject: undefined,
    part: undefined,
    approximation: undefined,
    isQuoted: whole.isQuoted,
    isNegated: false,
    isHypothetical: false,
    sentence
  }
  return { whole, part, share }
}

function tripleOf(
  first: Quantity,
  second: Quantity,
  third: Quantity,
  one: string,
  two: string
): ToldShare | undefined {
  if (isShare(third) && !otherBase.test(after(third))) {
    const isTold =
      (restated.test(two) && closed.test(after(third))) || (reckoned.test(two) && !/\($/u.test(two))
    // `The turnout, 18,000 of 45,000 voters, was 45%`
    const isAside = asideEnds.test(two) && asideOf.test(before(first))
    if (ofWhole.test(one) && (isTold || isAside)) return { part: first, whole: second, share: third }
    // `tested 40 wells and found arsenic in 12, or 30%`
    const isBare =
      !second.counted && !second.unit && first.counted && !first.unit && second.value < first.value
    // but not `won 40 and lost 12, or 23%`: a share of both together
    const ofBoth = (100 * second.value) / (first.value + second.value)
    if (
      isBare &&
      Math.abs(ofBoth - third.value) > 1 &&
      /^, or $/u.test(two) &&
      /^[^;:.()]{0,60} $/u.test(one) &&
      closed.test(after(third))
    )
      return { whole: first, part: second, share: third }
    if (ofBefore.test(before(first)) && thenPart.test(one) && isTold)
      return { whole: first, part: second, share: third }
  }
  if (isShare(first) && !isShare(third)) {
    const isOf = shareOf.test(one) || (addedTo.test(one) && adding.test(before(first)))
    if (isOf && restated.test(two) && closed.test(after(third)))
      return { share: first, whole: second, part: third }
    const isTurnout = /\bturnout (?:was|of|stood at|reached|hit) [^.;]{0,12}$/i.test(before(first))
    if ((restated.test(one) || (isTurnout && turnedOut.test(one))) && ofWhole.test(two))
      return { share: first, part: second, whole: third }
  }
  // `500 jobs, or 20% of its workforce of 5,000`; `$150 is 5% of $3,000`
  const isTold = restated.test(one) || equals.test(one)
  if (isShare(second) && isTold && wholeAfter.test(two) && closed.test(after(third)))
    return { part: first, share: second, whole: third }
  // `12 (30%) of the 40 wells`
  const isBetween = /^(?: [\p{L}-]+){0,2}(?: \(|, or )$/u.test(one)
  if (isShare(second) && isBetween && /^(?:\)|,) of (?:the |its |their |all )*$/u.test(two))
    return { part: first, share: second, whole: third }
  return undefined
}

const asideOf = /\b(?:turnout|share|rate|proportion|percentage|figure)\b[^.;:,()]{0,30}(?:,| \() ?$/i
const asideEnds = new RegExp(
  `^(?: [\\p{L}’'-]+){0,4}?[,)] (?:was|is|came to|comes to|reached|stood at|stands at|made|makes) ${led}$`,
  'u'
)

const ratioNouns = /, an? (?:[\p{L}-]+ )?(?:yield|margin|turnout) of $/u

/** `a dividend of $2 on shares at $50, a yield of 4%`: the only two figures of one kind before such a noun. */
function ratioAt(all: readonly Quantity[], at: number): ToldShare | undefined {
  const share = all[at]
  if (!share || !isShare(share) || !ratioNouns.test(before(share))) return undefined
  const others = all.slice(0, at).filter(({ unit }) => unit?.kind !== 'time' && unit?.kind !== 'share')
  const [a, b] = others
  if (others.length !== 2 || !a || !b || a.unit?.name !== b.unit?.name) return undefined
  const [part, whole] = a.value < b.value ? [a, b] : [b, a]
  return { share, part, whole }
}

function isShare({ unit }: Quantity): boolean {
  return unit?.kind === 'share'
}

/** Whether one can be a part of the other; jobs may be told of a staff. */
function isOneKind(part: Quantity, whole: Quantity): boolean {
  if (part.unit || whole.unit) return part.unit?.name === whole.unit?.name && part.unit?.kind !== 'time'
  const [a, b] = [part.counted?.lemma, whole.counted?.lemma]
  return (
    a === undefined || b === undefined || a === b || part.part === 'of' || (people.test(a) && people.test(b))
  )
}

const people =
  /^(?:person|job|post|staff|employee|worker|workforce|member|voter|resident|patient|pupil|student|adult|child|man|woman|household|home|house|seat|vote|officer|soldier|player)$/u

/** The words between two quantities, what the first counts among them. */
function gap(first: Quantity, second: Quantity): string {
  const end = first.unit ? first.end : first.figure.end
  return first.block.text.slice(end, second.unit?.kind === 'money' ? second.start : second.figure.start)
}

function before({ block, start, sentence }: Quantity): string {
  return block.text.slice(sentence.start, start)
}

function after(quantity: Quantity): string {
  const { block, sentence } = quantity
  const end = quantity.unit ? quantity.end : quantity.figure.end
  const rest = block.text.slice(end, sentence.end)
  // `840 pupils,`
  return isShare(quantity)
    ? rest
    : rest.replace(/^(?: (?!were|was|are|is|have|has|had|said|did)[\p{L}’'-]+){1,3}(?=[),.;])/u, '')
}

/** A part in words and what it is told to be in percent. */
export interface EquatedShare {
  readonly words: Quantity
  readonly share: Quantity
}

/** Parts in words with a percentage right after them: `two-thirds of the houses, or 67%`. */
export const equatedShares = fact((draft): readonly EquatedShare[] =>
  numberedSentences(draft).flatMap(({ found }) =>
    found.flatMap(({ quantity: words }, at) => {
      const share = found[at + 1]?.quantity
      if (!share || words.unit?.name !== 'fraction' || share.unit?.name !== 'percent') return []
      const isTold =
        equated.test(gap(words, share)) && closed.test(after(share)) && !otherBase.test(after(share))
      return isTold ? [{ words, share }] : []
    })
  )
)

const equated = new RegExp(`^(?: (?:of )?[\\p{L}’'-]+){0,5}?(?:, or| \\() ?${led}$`, 'u')
