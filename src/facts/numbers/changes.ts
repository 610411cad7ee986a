/** Rises and falls with their figures: `rose 5% to 12 from 11`, `a drop from 7 to 5`, `12 cases, up from 10`. */
import { fact } from '../fact.ts'
import { figuresOf } from './change-figures.ts'
import { type ChangeWord, changeWordsOf } from './change-words.ts'
import { nounPhraseBefore } from './noun-phrases.ts'
import { type NumberedSentence, numberedSentences } from './quantities.ts'
import type { Change, Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** The changes of a draft, in reading order; each has at least one figure. */
export const changes = fact((draft): readonly Change[] => numberedSentences(draft).flatMap(changesIn))

function changesIn(numbered: NumberedSentence): Change[] {
  const words = changeWordsOf(numbered.tokens)
  return words.flatMap(
    (word, index) => changeOf(numbered, word, words[index + 1]?.at ?? numbered.tokens.length) ?? []
  )
}

function changeOf(numbered: NumberedSentence, word: ChangeWord, next: number): Change | undefined {
  const { sentence, tokens } = numbered
  const { others, again, ...figures } = figuresOf(numbered, word, next)
  if (!figures.from && !figures.to && !figures.by) return undefined
  const { start, end } = tokens[word.at] as Token
  const subject = subjectOf(sentence.block, tokens, word)
  return {
    block: sentence.block,
    start,
    end,
    lemma: word.lemma,
    direction: word.direction,
    part: word.part,
    ...(subject ? { subject } : {}),
    ...matched(figures, word.part !== 'adverb'),
    ...(again ? { again } : {}),
    ...(others ? { others } : {}),
    isNegated: isDenied(tokens, word.at),
    sentence
  }
}

const denials = /^(?:not|never|nor|neither|without|no|cannot|\p{L}+n't)$/u
const between =
  /^(?:\p{L}+ly|to|be|been|being|have|has|had|is|was|were|are|get|yet|ever|expected|seen|any|an?|the|longer)$/u

/** `did not rise`, `instead of falling`, `no drop`; not `the number of people not at work rose`. */
function isDenied(tokens: readonly Token[], word: number): boolean {
  let at = word - 1
  while (at > word - 6 && between.test(tokens[at]?.lower ?? '')) at--
  const last = tokens[at]?.lower ?? ''
  if (denials.test(last)) return true
  return /^(?:of|than)$/u.test(last) && /^(?:instead|rather|far|short)$/u.test(tokens[at - 1]?.lower ?? '')
}

/** `from 5 to 7 percent`, `from $5 to $7 million`: what only the last figure says holds for the first too. */
function matched(
  { from, to, by }: Pick<Change, 'from' | 'to' | 'by'>,
  sharesNoun: boolean
): Pick<Change, 'from' | 'to' | 'by'> {
  const share = (first: Quantity, last: Quantity) => [
    complete(first, last),
    last.unit || last.counted ? last : withUnitOf(last, first, sharesNoun)
  ]
  const pair = from && to && (from.start < to.start ? share(from, to) : share(to, from).toReversed())
  const [first, second] = pair ?? [from, to]
  return { ...(first ? { from: first } : {}), ...(second ? { to: second } : {}), ...(by ? { by } : {}) }
}

/** `from two years to three`, `from 20 million square miles to 23 million`. */
function withUnitOf(last: Quantity, { unit, unitText, counted }: Quantity, sharesNoun: boolean): Quantity {
  return {
    ...last,
    ...(unit ? { unit } : {}),
    ...(unitText ? { unitText } : {}),
    ...(counted && sharesNoun ? { counted } : {})
  }
}

function complete(first: Quantity, last: Quantity): Quantity {
  const isBare = !first.unit && !first.counted
  const sameUnit = first.unit?.kind === 'money' && last.unit?.kind === 'money'
  const magnitude =
    first.magnitude === 1 && last.magnitude > 1 && first.value < 1000 && (isBare || sameUnit)
      ? last.magnitude
      : 1
  return {
    ...first,
    value: first.value * magnitude,
    magnitude: first.magnitude * magnitude,
    ...(isBare && last.unit ? { unit: last.unit } : {}),
    ...(isBare && last.unitText ? { unitText: last.unitText } : {}),
    ...(isBare && last.counted ? { counted: last.counted } : {})
  }
}

/** What rose: the noun before the verb, or after `in` behind the noun (`a rise in sales from …`). */
function subjectOf(
  block: Change['block'],
  tokens: readonly Token[],
  { at, part }: ChangeWord
): Change['subject'] {
  if (part === 'verb') return nounPhraseBefore(block, tokens, at)
  if (part === 'noun' && tokens[at + 1]?.lower === 'in') {
    let end = at + 2
    while (
      tokens[end]?.kind === 'word' &&
      !/^(?:from|to|of|by|since|over|in|at|on)$/u.test(tokens[end]?.lower ?? '')
    )
      end++
    return nounPhraseBefore(block, tokens, end)
  }
  return undefined
}
