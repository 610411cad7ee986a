/** Percentages that stand with their own figures: `12 of the 40 wells, or 30%`, `15% of the $4 million, or $600,000`. */
import { fact } from '../fact.ts'
import { numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'

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

const led = String.raw`(?:(?:about|around|roughly|some|nearly|almost|just|only|more than|less than|fewer than|over|under|at least|exactly|precisely|the|a|its|their|all|total|of) )*`
const words = String.raw`(?: [\p{L}’'-]+){0,4}?`
// `12 of the 40`, `18,000 out of a total of 45,000`
const ofWhole = new RegExp(String.raw`^(?: (?!of|out)[\p{L}’'-]+){0,2} (?:of|out of) ${led}$`, 'u')
// `, or 30%`, ` (30%`, `, 30%`
const restated = new RegExp(String.raw`^${words}(?:, or|,| or| \(| –| —|—| - ) ?(?:or )?${led}$`, 'u')
// `15% of the 40`, `15 per cent on the fee of £4 million`
const shareOf = new RegExp(String.raw`^ (?:of|on) ${led}(?:[\p{L}’'-]+ ){0,4}?${led}$`, 'u')
// `Of the 40 wells that were tested, 12`
const ofBefore =
  /(?:^|[\s“"])(?:[Oo]f|[Oo]ut of|[Aa]mong) (?:(?:the|its|their|all|some|about|a total of) )*$/u
const thenPart = new RegExp(String.raw`^[^;:.(]{0,80}, ${led}$`, 'u')
const closed =
  /^(?:[),.;]| –| —|—|$| (?:were|was|are|is|have|has|had|said|did)\b| of (?:the|its|all|them) (?:total|whole|lot|number)\b)/u

function shareAt(all: readonly Quantity[], at: number): ToldShare | undefined {
  const [first, second, third] = all.slice(at, at + 3) as [Quantity, Quantity?, Quantity?]
  if (!second || !third) return undefined
  const [one, two] = [gap(first, second), gap(second, third)]
  const found = tripleOf(first, second, third, one, two)
  if (!found) return undefined
  const { share, part, whole } = found
  if (isShare(part) || isShare(whole) || !isOneKind(part, whole) || part.value > whole.value) return undefined
  if (part.high !== undefined || whole.high !== undefined || share.high !== undefined) return undefined
  return closed.test(after(third)) ? found : undefined
}

function tripleOf(
  first: Quantity,
  second: Quantity,
  third: Quantity,
  one: string,
  two: string
): ToldShare | undefined {
  if (isShare(third) && ofWhole.test(one) && restated.test(two))
    return { part: first, whole: second, share: third }
  if (isShare(third) && ofBefore.test(before(first)) && thenPart.test(one) && restated.test(two))
    return { whole: first, part: second, share: third }
  if (isShare(first) && shareOf.test(one) && restated.test(two))
    return { share: first, whole: second, part: third }
  if (isShare(first) && restated.test(one) && ofWhole.test(two))
    return { share: first, part: second, whole: third }
  // `12 (30%) of the 40 wells`
  if (
    isShare(second) &&
    /^(?: [\p{L}-]+){0,2}(?: \(|, or )$/u.test(one) &&
    /^(?:\)|,) of (?:the |its |their |all )*$/u.test(two)
  )
    return { part: first, share: second, whole: third }
  return undefined
}

function isShare({ unit }: Quantity): boolean {
  return unit?.kind === 'share'
}

function isOneKind(part: Quantity, whole: Quantity): boolean {
  if (part.unit || whole.unit) return part.unit?.name === whole.unit?.name && part.unit?.kind !== 'time'
  const [a, b] = [part.counted?.lemma, whole.counted?.lemma]
  return a === undefined || b === undefined || a === b || part.part === 'of'
}

/** The words between two quantities, what the first counts among them. */
function gap(first: Quantity, second: Quantity): string {
  const end = first.unit ? Math.max(first.figure.end, unitEnd(first)) : first.figure.end
  return first.block.text.slice(end, second.unit?.kind === 'money' ? second.start : second.figure.start)
}

/** A quantity with a unit ends with it, where nothing that it counts is taken in. */
function unitEnd(quantity: Quantity): number {
  return quantity.end
}

function before({ block, start, sentence }: Quantity): string {
  return block.text.slice(sentence.start, start)
}

function after(quantity: Quantity): string {
  const { block, sentence } = quantity
  const end = quantity.unit ? quantity.end : quantity.figure.end
  const rest = block.text.slice(end, sentence.end)
  // `840 pupils,`
  return quantity.unit
    ? rest
    : rest.replace(/^(?: (?!were|was|are|is|have|has|had|said|did)[\p{L}’'-]+){1,3}(?=[),.;])/u, '')
}

/** Percentages that a sentence gives as the parts of one whole. */
export const dividedWholes = fact((draft): readonly (readonly Quantity[])[] =>
  numberedSentences(draft).flatMap(({ sentence, found }) => {
    const parts = found.map(({ quantity }) => quantity).filter(({ unit }) => unit?.name === 'percent')
    if (
      parts.length < 2 ||
      parts.some(({ high, approximation }) => high !== undefined || approximation?.way === 'most')
    )
      return []
    return isDivided(sentence.text) && areParts(parts) ? [parts] : []
  })
)

// What shares out a whole: verbs of giving and taking, and the answers to one question.
const divides =
  /\b(?:leaves?|left|bequeath\w*|goes|go|went|going|took|takes?|taken|owns?|owned|holds?|held|splits?|divided?|shares? (?:out|in)|spent|spends?|comes?|came|recycled|accounts?|accounted|accounting|made up|makes? up|making up|belong\w*|voted|votes?|won|composed|consists?|consisting|comprises?|comprised|allocat\w*|burn(?:ed|t)|buried|generated|supplied|produced|sold|exported|kept|invested)\b/iu
const answers =
  /\b(?:favou?r(?:ed|s)?|approved?|support(?:ed|s)?|yes|agreed?|for|backed)\b[^.]*\b(?:oppos(?:ed?|es|ing)|against|disapproved?|no|disagreed?|undecided|unsure)\b/iu
const severalTimes =
  /\b(?:compared|versus|against the|up from|down from|respectively|including|of (?:which|whom|these|those|them|that)|among|at least one|several|more than one|both|as well as|multiple|overlap\w*|last year|a year (?:ago|earlier)|previous(?:ly)?|earlier|(?:19|20)\d\d|whereas|per year|a year|each|every|interest|growth|grew|rose|fell|named|cited|said|saying)\b/iu

function isDivided(text: string): boolean {
  return (divides.test(text) || answers.test(text)) && !severalTimes.test(text)
}

/** The first says of what it is a share; the others say nothing of their own, nor where, nor of whom. */
function areParts(parts: readonly Quantity[]): boolean {
  const rests = parts.map(({ block, end, sentence }) => block.text.slice(end, sentence.end))
  const [first = '', ...others] = rests
  if (!/^ (?:of|for|in favou?r|against|said|voted|support)/u.test(first)) return false
  if (
    others.some((rest) =>
      /^ (?:of (?!it\b|the (?:vote|total|whole|rest)\b)|in (?!favou?r)|at|among|more|less|higher|lower|off|discount|interest|chance)/u.test(
        rest
      )
    )
  )
    return false
  return parts.every(({ block, start, sentence }) => {
    const led = block.text.slice(sentence.start, start)
    return !/\b(?:from|by|than|up|down|least|another|rose|fell|per|under|over) $/u.test(led)
  })
}
