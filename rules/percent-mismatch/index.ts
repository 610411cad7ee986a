import { type Span, textOf } from '../../src/draft/place.ts'
import {
  type Change,
  changes,
  dividedWholes,
  equatedShares,
  isMistold,
  type Quantity,
  roundedFrom,
  type ToldShare,
  toldShares
} from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { actualOf, type Claim, claims } from './claims.ts'
import { percentLike } from './figures.ts'

/**
 * A percentage that its own figures rule out: a rise of `50%` from 10 to 12, 1 percent for a percentage point, `25%` for
 * 12 of 40, shares of one whole over 100. Quiet on what rounding explains, and on rises reckoned from elsewhere.
 */
export default rule({ id: 'percent-mismatch', level: 'warning' }, (draft, report) => {
  for (const claim of claims(draft)) report(wrongChange(claim))
  for (const change of changes(draft)) {
    const by = fallPastAll(change)
    if (by && !isMistold(by)) report(impossibleFall(by))
  }
  for (const share of toldShares(draft))
    if (isOff(share) && !isMistold(share.share)) report(wrongShare(share))
  for (const { words, share } of equatedShares(draft))
    if (isUnequal(words, share) && !isMistold(share)) report(wrongEquation(words, share))
  for (const parts of dividedWholes(draft)) {
    const over = runsOver(parts)
    if (over && !isMistold(over)) report(overHundred(parts, over))
  }
})

function wrongChange(claim: Claim): Finding {
  const { at, course, isStep, points, expected } = claim
  const { from, to, direction } = course
  const [word, first, last] = [at, from, to].map(textOf)
  const way = direction === 'up' ? 'rise' : 'fall'
  const told = isStep ? `\`${first}\` to \`${last}\`` : `from \`${first}\` to \`${last}\``
  return {
    at: spanOf(at),
    reason: `Unexpected \`${word}\`: ${told} is ${points ? `\`${points}\`, or ` : ''}a ${way} of \`${actualOf(claim)}\``,
    ...(expected.length > 0 ? { expected } : {}),
    related: [
      { at: from, reason: isStep ? 'by this much' : 'from this figure' },
      { at: to, reason: 'to this one' }
    ],
    note: 'Reckoned from the figure before the change, with the rounding of all three allowed for. One of the three is wrong.'
  }
}

// Profit and the like can turn into a loss.
const mayTurn =
  /\b(?:profits?|profitab\p{L}+|earnings|income|surplus|margins?|cash|returns?|balance|growth|ebitda|worth|equity|flows?|score|rate|deficit|loss|losses|contribution)\b/iu

/** `fell by 150 per cent`, without figures: how far it is said to have fallen. */
function fallPastAll({ direction, by, from, to, isNegated, sentence, lemma }: Change): Quantity | undefined {
  if (direction !== 'down' || !by || (from && to) || isNegated || lemma === 'down') return undefined
  const isPast = by.unit?.name === 'percent' && by.value > 100 && by.high === undefined
  return isPast && !mayTurn.test(sentence.text) ? by : undefined
}

function impossibleFall(by: Quantity): Finding {
  return {
    at: by,
    reason: `Unexpected \`${textOf(by)}\`: nothing can fall by more than \`100%\` of what it was`,
    note: 'A fall is a part of the figure before it. Perhaps the rise back to that figure is meant, or another base.'
  }
}

// A third of 40 may be 13 or 14; of words less is asked than of figures.
const wordLeeway = 0.12

/** Whether no figures that round to those written give the share. */
function isOff({ share, part, whole }: ToldShare): boolean {
  const [a, b, c] = [roundedFrom(part), roundedFrom(whole), roundedFrom(share)]
  if (b.low <= 0) return false
  const isInWords = share.unit?.name === 'fraction'
  const slack = isInWords ? (share.approximation ? 0.02 : wordLeeway * share.value) : 0.1
  const factor = isInWords ? 1 : 100
  const told = isInWords && !share.approximation ? { low: share.value, high: share.value } : c
  return (a.high / b.low) * factor < told.low - slack || (a.low / b.high) * factor > told.high + slack
}

function wrongShare({ share, part, whole }: ToldShare): Finding {
  const is = percentLike(share, part.value / whole.value)
  return {
    at: spanOf(share),
    reason: `Unexpected \`${textOf(spanOf(share))}\`: \`${textOf(part.figure)}\` of \`${textOf(whole.figure)}\` is \`${is}\``,
    expected: [is],
    related: [
      { at: part, reason: 'the part' },
      { at: whole, reason: 'the whole' }
    ],
    note: 'Reckoned from the two figures beside it, with the rounding of all three allowed for. One of the three is wrong.'
  }
}

/** `two-thirds of the houses, or 75%`. */
function isUnequal(words: Quantity, share: Quantity): boolean {
  const slack = words.approximation || share.approximation ? 0.2 : 0.1
  return Math.abs(words.value * 100 - share.value) > slack * Math.max(words.value * 100, share.value)
}

function wrongEquation(words: Quantity, share: Quantity): Finding {
  const is = percentLike(share, words.value)
  return {
    at: spanOf(share),
    reason: `Unexpected \`${textOf(share)}\`: \`${textOf(words)}\` is \`${is}\``,
    expected: [is],
    related: [{ at: words, reason: 'the same in words' }],
    note: 'The words and the percentage tell one share, and are further apart than rounding takes them.'
  }
}

function spanOf({ block, start, end }: Span): Span {
  return { block, start, end }
}

/** The share that takes the sum past 100, where rounding cannot. */
function runsOver(parts: readonly Quantity[]): Quantity | undefined {
  const sum = parts.reduce((total, part) => total + roundedFrom(part).low, 0)
  return sum > 100 ? parts.at(-1) : undefined
}

function overHundred(parts: readonly Quantity[], last: Quantity): Finding {
  const sum = Number(parts.reduce((total, { value }) => total + value, 0).toFixed(2))
  const others = parts.filter((part) => part !== last)
  return {
    at: last,
    reason: `Unexpected \`${textOf(last)}\`: with ${others.map((part) => `\`${textOf(part)}\``).join(' and ')} the shares come to \`${sum}%\``,
    related: others.map((at) => ({ at, reason: 'a share of the same whole' })),
    note: 'The sentence divides one whole, and its parts are more than all of it, rounding allowed for.'
  }
}
