/** Noun phrases before a figure or a verb: whose value it is, what rose. */
import type { Block } from '../../draft/draft.ts'
import { changeVerbs } from './change-data.ts'
import { stops } from './data.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import type { NounPhrase } from './quantity.ts'
import { isHyphen, type Token } from './tokens.ts'
import { auxiliaries, be, isAdverb } from './verb-words.ts'

const links =
  /^(?:is|are|was|were|be|been|being|stands|stood|reached|reaches|reaching|totalled|totaled|totals|numbered|numbers|hit|hits|exceeded|exceeds|topped|tops|surpassed|passed|averaged|averages|remained|remains|now|at|currently|has|had|have|already|to|rose|risen|rises|fell|fallen|climbed|grew|grown|jumped|increased|dropped|declined|ended|began|started|came|comes|in)$/u

/** Whose value a figure is that begins at `index`: `the death toll is`, `a population of`, `turnout reached`. */
export function subjectBefore(block: Block, tokens: readonly Token[], index: number): NounPhrase | undefined {
  let at = index - 1
  if (tokens[at]?.lower === 'of') return nounPhraseBefore(block, tokens, at)
  const from = at
  while (at >= 0 && from - at < 4 && links.test(tokens[at]?.lower ?? '')) at--
  const isStep = changeVerbs.has(verbForm(tokens[from]?.lower ?? '')?.lemma ?? '')
  if (isStep || at === from || /^(?:to|in|at|now)$/u.test(tokens[at + 1]?.lower ?? '')) return undefined
  return nounPhraseBefore(block, tokens, at + 1, true)
}

/**
 * The noun phrase that ends right before `end`: `sales of cars`, `the city’s death toll`.
 *
 * @param overPlaces whether a phrase of place is passed over: the number, in `The number of rhinos in the reserve`.
 */
export function nounPhraseBefore(
  block: Block,
  tokens: readonly Token[],
  end: number,
  overPlaces = false
): NounPhrase | undefined {
  let at = end - 1
  while (
    at >= 0 &&
    (isAdverb(tokens[at]?.lower ?? '') ||
      be.has(tokens[at]?.lower ?? '') ||
      auxiliaries.has(tokens[at]?.lower ?? ''))
  )
    at--
  let last = at
  let of: string | undefined
  let skipped = !overPlaces
  for (;;) {
    let first = last + 1
    while (first > 0 && last - first < 6 && isNominal(tokens, first - 1)) first--
    if (first > last) return undefined
    const head = tokens[last] as Token
    const before = skipArticle(tokens, first - 1)
    // `The number of rhinos in the reserve`
    if (
      /^(?:in|at|across|around|aboard)$/u.test(tokens[before]?.lower ?? '') &&
      isNominal(tokens, before - 1) &&
      !skipped
    ) {
      skipped = true
      last = before - 1
      continue
    }
    if (tokens[before]?.lower === 'of' && before > 0 && of === undefined) {
      of = nounLemma(head.lower)
      last = before - 1
      continue
    }
    const modifiers = tokens.slice(first, last).flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []))
    const phrase: NounPhrase = {
      block,
      start: (tokens[first] as Token).start,
      end: head.end,
      lemma: nounLemma(head.lower),
      modifiers
    }
    return of === undefined ? phrase : { of, ...phrase }
  }
}

function isNominal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (isHyphen(token)) return tokens[at + 1]?.glued === true
  return token.kind === 'word' && !stops.has(token.lower) && !/^(?:said|says|that)$/u.test(token.lower)
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return /^(?:the|a|an|its|his|her|their|all|new|these|those)$/u.test(tokens[at]?.lower ?? '') ? at - 1 : at
}
