/** Every quantity of a draft. A grammar of our own, sentence by sentence; what is no quantity is kept apart. */
import type { Block } from '../../draft/draft.ts'
import { compareSpans } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type Amount, amountAt, rangeAt, shareAt } from './amounts.ts'
import { isApart, isTaken } from './apart.ts'
import { quantityOf } from './described.ts'
import { figureAt, mayBeNumbered, mayHaveNumbers, opensNumber } from './figures.ts'
import type { Quantity } from './quantity.ts'
import { type Token, tokensOf } from './tokens.ts'

/** A sentence that has figures, its tokens and its quantities. */
export interface NumberedSentence {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** Each with the indexes of its first token and after its last one, the counted noun left out. */
  readonly found: readonly QuantityAt[]
}

/** A quantity among the tokens of its sentence. */
export interface QuantityAt {
  readonly quantity: Quantity
  readonly first: number
  readonly next: number
}

/** The sentences of a draft that have quantities, in reading order. */
export const numberedSentences = fact((draft): readonly NumberedSentence[] =>
  draft.blocks.flatMap(numberedIn)
)

/** The sentences of one block that have quantities: a field of front matter is in none of the draft’s own. */
export function numberedIn(block: Block): NumberedSentence[] {
  if (!mayBeNumbered(block)) return []
  return sentencesOf(block).flatMap((sentence) => {
    if (!mayHaveNumbers(sentence.text)) return []
    const tokens = tokensOf(sentence)
    const found = readSentence(sentence, tokens)
    return found.length > 0 ? [{ sentence, tokens, found }] : []
  })
}

/**
 * All quantities of a draft, in reading order. Dates, clock times, ages, ordinals, ranks, scores, versions, phone numbers
 * and names with numbers are none.
 */
export const quantities = fact((draft): readonly Quantity[] =>
  numberedSentences(draft)
    .flatMap(({ found }) => found.map(({ quantity }) => quantity))
    .toSorted(compareSpans)
)

const bySentence = fact(
  (draft) =>
    new Map(
      numberedSentences(draft).map(({ sentence, found }) => [sentence, found.map(({ quantity }) => quantity)])
    )
)

/** The quantities of one sentence. */
export function quantitiesOf(sentence: Sentence): readonly Quantity[] {
  return bySentence(sentence.block.draft).get(sentence) ?? []
}

function readSentence(sentence: Sentence, tokens: readonly Token[]): QuantityAt[] {
  const found: QuantityAt[] = []
  let index = 0
  while (index < tokens.length) {
    const read = readAt(sentence, tokens, index)
    if (read && 'quantity' in read) found.push(read)
    index = read?.next ?? index + 1
  }
  return found
}

function readAt(
  sentence: Sentence,
  tokens: readonly Token[],
  index: number
): QuantityAt | { next: number } | undefined {
  const token = tokens[index] as Token
  if (!opensNumber(tokens, index)) return undefined
  const share = shareAt(tokens, index)
  if (share) return found(sentence, tokens, share)
  const amount = amountAt(tokens, index)
  if (!amount) return undefined
  if (
    isTaken(sentence.block, token.start) ||
    isTaken(sentence.block, (tokens[amount.figureNext - 1] as Token).start)
  )
    return { next: amount.figureNext }
  if (isApart(tokens, index, amount.figureNext, amount.unit !== undefined)) return { next: amount.figureNext }
  const whole = rangeAt(tokens, amount)
  if (whole === 'score') {
    const second = figureAt(tokens, amount.figureNext + 1, false)
    return { next: second?.next ?? amount.figureNext + 1 }
  }
  return found(sentence, tokens, whole)
}

function found(sentence: Sentence, tokens: readonly Token[], amount: Amount): QuantityAt {
  return { quantity: quantityOf(sentence, tokens, amount), first: amount.first, next: amount.next }
}
