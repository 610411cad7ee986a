/** Wholes and the parts that the draft gives of them: `12 people, eight men and five women`, `ten in all: four here and five there`. */
import { fact } from '../fact.ts'
import { inWords } from '../number-words.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { acrossSentences } from './across.ts'
import { aggregatesIn } from './aggregates.ts'
import { familyOf } from './families.ts'
import { leftoversIn } from './leftovers.ts'
import { listSums } from './list-sums.ts'
import { type NumberedSentence, numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { seatsOf } from './seats.ts'
import {
  apart,
  beforeRest,
  closed,
  figureOf,
  isClose,
  isExact,
  isOfUnit,
  isWhole,
  left,
  type Sum,
  summed
} from './sum.ts'
import { tableSums } from './tables.ts'
import { votesIn } from './votes.ts'

/** The sums of a draft whose parts cannot overlap. Figures that are round (`about`) are in none. */
export const sums = fact((draft): readonly Sum[] => [
  ...numberedSentences(draft).flatMap(sumsIn),
  ...numberedSentences(draft).flatMap((each, index, all) => [
    ...acrossSentences(each, all[index - 1]),
    ...leftoversIn(each, all[index - 1])
  ]),
  ...draft.blocks.flatMap((block) =>
    /\d[-–]\d/.test(block.text)
      ? sentencesOf(block).flatMap((sentence) => [...votesIn(sentence), ...aggregatesIn(sentence)])
      : []
  ),
  ...listSums(draft),
  ...tableSums(draft)
])

function sumsIn({ sentence, found }: NumberedSentence): Sum[] {
  const figures = found.map(({ quantity }) => quantity).filter((quantity) => !isOfPart(sentence, quantity))
  const made: Sum[] = []
  // `12 medals: five gold, …`: a part is no whole of the parts after it.
  const inRows = new Set<Quantity>()
  for (const [index, whole] of figures.entries()) {
    if (inRows.has(whole)) continue
    const parts = partsAfter(sentence, whole, figures.slice(index + 1))
    if (parts?.[0] && /:\s*$/u.test(sentence.block.text.slice(whole.end, parts[0].start)))
      for (const part of parts) inRows.add(part)
    const sum =
      (parts && sumOf(sentence, whole, parts)) ??
      totalAfter(sentence, whole, figures.slice(0, index)) ??
      seatsOf(sentence, whole, figures)
    if (!sum) continue
    made.push(sum)
    for (const figure of figures)
      if (sum.parts.some(({ start }) => start === figureOf(figure).start)) inRows.add(figure)
  }
  return made
}

/** `five of whom are under ten`, `three of them`. */
function isOfPart({ block }: Sentence, { end, figure }: Quantity): boolean {
  return /^ of (?:whom|which|them|those)\b/u.test(
    block.text.slice(Math.min(end, figure.end), figure.end + 12)
  )
}

// `14 of adults and 11 of children`
const ofKind = /^ of (?!(?:the|them|whom|which|these|those|its)\b)/u

const beforePart =
  /(?:\bof (?:whom|which|them)|\b(?:made up|consist(?:s|ed|ing)?|composed) of|\bcompris(?:es|ed|ing)|\band the (?:other|remaining|last)|[,;:(–—]|\s-|\band|\bincluding|\bwith|\bwinning|\bdrawing|\blosing|\bwon|\bdrawn|\bdrew|\blost|\btying|\bplus)\s+$/u

/** The row of parts right after a whole: each behind a comma, `and` or the like, the last one behind `and`. */
function partsAfter({ block }: Sentence, whole: Quantity, rest: readonly Quantity[]): Quantity[] | undefined {
  const parts: Quantity[] = []
  let last = whole.end
  for (const quantity of rest) {
    const gap = block.text.slice(last, quantity.start)
    const isSame = isOfUnit(whole, quantity) && isExact(quantity)
    if (
      !isSame ||
      gap.length > 90 ||
      (parts.length > 0 &&
        /[;:]|\b(?:but|while|who|that|of)\b/u.test(gap.replace(/;\s*(?:and )?$/u, '').replace(ofKind, '')))
    ) {
      // `$12 million (about £9.4 million) for wells: …`
      if (parts.length === 0 && !isSame && gap.length < 40) {
        last = quantity.end
        continue
      }
      break
    }
    if (isAside(whole, quantity, gap, parts.length)) {
      last = quantity.end
      continue
    }
    if (!beforePart.test(gap)) break
    parts.push(quantity)
    last = quantity.end
    if (/\band\s+(?:\p{L}+ing\s+)?$/u.test(gap) && parts.length > 1) break
  }
  const lastPart = parts.at(-1)
  const before = lastPart && block.text.slice(Math.max(0, lastPart.start - 24), lastPart.start)
  return parts.length > 1 &&
    before &&
    /\band(?: (?:the (?:other|remaining|last)|winning|drawing|losing|won|drawn|drew|lost|tying))?\s+$/u.test(
      before
    )
    ? parts
    : undefined
}

/** A figure that only says where or by whom: `at the two marches, 180 in Lyon and …`, `four by the other nine batters`. */
function isAside(whole: Quantity, { counted }: Quantity, gap: string, index: number): boolean {
  if (!counted || counted.lemma === whole.counted?.lemma) return false
  return index === 0
    ? /^[^,;:]*\b(?:at|in|on|over|across|from|by|after|during)(?: the| its| all| these| those)?\s+$/u.test(
        gap
      )
    : /\b(?:by|for|among|between|from|in|at) (?:the |its |his |her |their )(?:other |remaining |last |first )?$/u.test(
        gap
      )
}

/** The sum that a whole and its row of parts make, where the parts cannot overlap. */
function sumOf(sentence: Sentence, whole: Quantity, parts: readonly Quantity[]): Sum | undefined {
  const { block, text } = sentence
  const first = parts[0] as Quantity
  const last = parts.at(-1) as Quantity
  if (!isWhole(whole) || whole.value < first.value) return undefined
  const gap = block.text.slice(whole.end, first.start)
  const tail = block.text.slice(last.end, sentence.end)
  const next = sentencesOf(block)[sentence.index + 1]?.text ?? ''
  const family = familyOf(sentence, parts)
  const isOpen = /\b(?:including|among|such as|mostly|mainly)\b/u.test(gap)
  const head = block.text.slice(sentence.start, whole.start)
  const isColon = /^(?: [\p{L}-]+){0,2} in all, $|[:–—]\s*$|\s-\s+$|\(\s*$/u.test(gap)
  const isOf =
    /\b(?:Of|Among) (?:the |its |his |her |their |all )?$/u.test(head) ||
    /\bof (?:whom|which|them) $/u.test(gap)
  const isAll = /\b[Aa]ll (?:the |its |of the )?$/u.test(head)
  if (/\b(?:some|most|many|several|part) of (?:the |its |their )?$/i.test(head)) return undefined
  const isMadeUp = /\b(?:(?:made up|consist(?:s|ed|ing)?|composed) of|compris(?:es|ed|ing)) $/u.test(gap)
  const isRest = beforeRest.test(block.text.slice(first.end, last.start))
  const isAccount = isMadeUp || isRest
  const isPlaced =
    /^[^,:;]{0,40}, $/u.test(gap) &&
    !/[:–—(]\s*$/u.test(head) &&
    areContrasted(sentence, gap, parts, closed.test(tail + next))
  // Three parts and more that nearly make the whole are meant to make it.
  const isNear = parts.length > 2 && (isColon || isAccount || /, $/u.test(gap)) && isClose(whole, parts)
  if (!family && !isNear && !((isColon || isPlaced || isMadeUp) && areOfWhole(whole, parts))) return undefined
  if (familyOf(sentence, [whole, ...parts])) return undefined
  if (
    family &&
    !isColon &&
    !isOpen &&
    !isOf &&
    !/^(?:[^,:]*, (?:with )?|[^,:]* (?:has|have|had|with) )(?:\p{L}+ing )?$/u.test(gap)
  )
    return undefined
  if (apart.test(tail) || apart.test(gap.replace(/\bfrom [^,:]*$/u, ''))) return undefined
  const inTurn =
    /\b(?:consecutive\p{L}*|one after (?:the other|another)|back to back|in (?:turn|succession))\b/u.test(
      text
    )
  const isShort = !closed.test(tail + next) && ((!inTurn && left.test(tail)) || leftNext.test(next))
  // What makes less than half of a figure is no account of it.
  const isFar = parts.reduce((sum, part) => sum + part.value, 0) * 2 < whole.value
  if (isFar && family === undefined && !closed.test(tail + next)) return undefined
  const isInAll = /\b(?:in all|in total|altogether|all told)\b/u.test(gap)
  // Behind a comma may stand the chief parts only: `20 titles, 13 under one manager and five under another`.
  const isAllTold =
    isAccount ||
    isAll ||
    isInAll ||
    whole.unit?.kind === 'money' ||
    tolls.test(sentence.text) ||
    /\btotal of $/u.test(head) ||
    isSharedOut(sentence, whole, parts) ||
    closed.test(tail + next)
  const isFamilyWhole = family === undefined || family.complete || isAll
  if (whole.unit?.kind === 'time' && !inTurn && !isInAll) return undefined
  return {
    ...summed(whole, parts),
    complete:
      !isOpen &&
      !isShort &&
      isFamilyWhole &&
      (isColon || isOf || isMadeUp || ((isPlaced || isNear) && isAllTold) || family !== undefined)
  }
}

/** Of money and of the hurt, the dead and the arrested each one is accounted for. */
const tolls =
  /\b(?:killed|dead|died|injured|wounded|hurt|arrested|detained|charged|jailed|rescued|missing|evacuated)\b/u

/** Whether parts are told to be all there are: `at the two marches, 180 here and …`, or what was before and what after. */
function isSharedOut({ block, end }: Sentence, whole: Quantity, parts: readonly Quantity[]): boolean {
  const first = parts[0]?.start ?? end
  const places = new RegExp(`\\b(?:${inWords(parts.length)}|${parts.length}|both|weekend)\\b`, 'u')
  return (
    places.test(block.text.slice(whole.end, first)) ||
    /\bbefore\b.*\bafter\b/u.test(block.text.slice(first, end))
  )
}

const leftNext =
  /^(?:[^.]{0,60})\b(?:vacan\p{L}*|abstain\p{L}*|absent|remaining|the rest|other|unknown|both)\b/iu

/** Whether the parts are of what the whole counts: the same noun, none of their own, or kinds of people. */
function areOfWhole(whole: Quantity, parts: readonly Quantity[]): boolean {
  if (whole.unit) return true
  if (whole.value === parts.length) return false
  return (
    parts.every(({ counted }) => !counted || counted.lemma === whole.counted?.lemma || !whole.counted) ||
    parts.every(
      ({ counted }) =>
        counted &&
        people.test(counted.lemma) &&
        whole.counted &&
        people.test(whole.counted.lemma) &&
        parts.length === new Set(parts.map((each) => each.counted?.lemma)).size
    )
  )
}

const people =
  /^(?:person|man|woman|child|boy|girl|adult|soldier|officer|civilian|worker|passenger|member|juror|victim|suspect|student|pupil|teacher|driver|pilot|crewman|democrat|republican|conservative|liberal|senator|player|\p{L}{3,}(?:er|or|ist|man|woman|ian|ant|ent|ee))$/u

/** `14 in the first half and 18 in the second`, `five in the north and four in the south`, `$7 million for Kenya and $5 million for Mali`. */
function areContrasted(
  { block, end }: Sentence,
  gap: string,
  parts: readonly Quantity[],
  isClosed: boolean
): boolean {
  const words = parts.map((part, index) => {
    const to = parts[index + 1]?.start ?? end
    return /^\s+(in|at|on|from|for|by|against|under|to|before|after|of(?! (?:the|them|whom|which|these|those|its)\b))\s+\S/u.exec(
      block.text.slice(part.end, to)
    )?.[1]
  })
  // `£9 million from the state, £4 million from firms and …` is one row.
  const isSame = words[0] !== undefined && new RegExp(`\\b${words[0]}\\b`, 'u').test(gap)
  if (isSame && !isClosed) return false
  return words.every((word) => word !== undefined && (word === words[0] || /^(?:before|after)$/u.test(word)))
}

/** `four in the van and two on foot were killed: six in all`, `ten in total`. */
function totalAfter(sentence: Sentence, whole: Quantity, before: readonly Quantity[]): Sum | undefined {
  const { block } = sentence
  const after = block.text.slice(whole.end, whole.end + 40)
  const ahead = block.text.slice(sentence.start, whole.start)
  const isTotal =
    /^(?:\s[\p{L}-]+){0,2} (?:in all|in total|altogether|all told)\b/u.test(after) ||
    /\b(?:a total of|making a total of|bringing the total to|for a total of|all told,|in all,|making) $/u.test(
      ahead
    )
  if (!isTotal || !/(?:[:;–—,]|\s-)\s+(?:\p{L}+\s){0,4}$/u.test(ahead) || !isWhole(whole)) return undefined
  const parts: Quantity[] = []
  for (const quantity of before.toReversed()) {
    const to = parts[0]?.start ?? whole.start
    const gap = block.text.slice(quantity.end, to)
    if (!isOfUnit(whole, quantity) || !isExact(quantity) || gap.length > 80 || /[.;]/u.test(gap)) break
    if (parts.length > 0 && !/(?:,|\band)\s+$/u.test(gap)) break
    parts.unshift(quantity)
  }
  if (parts.length < 2 || apart.test(ahead) || (whole.unit && !parts[0]?.unit)) return undefined
  return { complete: true, ...summed(whole, parts) }
}
