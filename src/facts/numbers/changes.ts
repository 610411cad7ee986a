/** Rises and falls with their figures: `rose 5% to 12 from 11`, `a drop from 7 to 5`, `12 cases, up from 10`. */
import { fact } from '../fact.ts'
import { isNegatedAt } from './around.ts'
import { nounPhraseBefore } from './counted.ts'
import { changeAdverbs, changeNouns, changeVerbs } from './data.ts'
import { verbForm } from './lemmas.ts'
import { type NumberedSentence, numberedSentences, type QuantityAt } from './quantities.ts'
import type { Change, Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** The changes of a draft, in reading order; each has at least one figure. */
export const changes = fact((draft): readonly Change[] => numberedSentences(draft).flatMap(changesIn))

interface Word {
  readonly at: number
  readonly lemma: string
  readonly direction: Change['direction']
  readonly part: Change['part']
}

function changesIn(numbered: NumberedSentence): Change[] {
  const words = numbered.tokens.flatMap((_, at) => changeWordAt(numbered.tokens, at) ?? [])
  return words.flatMap(
    (word, index) => changeOf(numbered, word, words[index + 1]?.at ?? numbered.tokens.length) ?? []
  )
}

function changeWordAt(tokens: readonly Token[], at: number): Word | undefined {
  const { lower, kind } = tokens[at] as Token
  if (kind !== 'word') return undefined
  const noun = changeNouns.get(lower)
  const before = tokens[at - 1]?.lower ?? ''
  const isNoun =
    /^(?:an?|the|this|that|its|their|his|her|of|\p{L}+(?:al|ed|ng|st|p|ic|ge|ll|nd|ar|ant))$/u.test(before) &&
    !/^(?:\p{L}+ly)$/u.test(before)
  if (noun && isNoun && /^(?:from|to|of|in|by)$/u.test(tokens[at + 1]?.lower ?? '') && !verbWins(tokens, at))
    return { at, lemma: noun[0], direction: noun[1], part: 'noun' }
  const verb = verbForm(lower)
  const direction = changeVerbs.get(verb?.lemma ?? lower)
  if (verb && direction) return { at, lemma: verb.lemma, direction, part: 'verb' }
  const adverb = changeAdverbs.get(lower)
  if (
    adverb &&
    /^(?:from|by|\$|£|€|\d.*|about|around|nearly|almost|on|more)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    return { at, lemma: lower, direction: adverb, part: 'adverb' }
  return undefined
}

/** `The number of people fell to`: a noun stands before it that is no adjective. */
function verbWins(tokens: readonly Token[], at: number): boolean {
  const form = verbForm(tokens[at]?.lower ?? '')?.form
  return form === 'past' || form === 'gerund'
}

const ends = /^(?:[;:()–—]|while|whereas|but|and|which|who|after|when|compared|as|with)$/u

function changeOf(
  { sentence, tokens, found }: NumberedSentence,
  word: Word,
  next: number
): Change | undefined {
  const figures: { from?: Quantity; to?: Quantity; by?: Quantity } = {}
  let last = word.at
  for (const entry of found) {
    if (entry.first <= word.at || entry.first >= next) continue
    if (isCut(tokens, last + 1, leadOf(entry, tokens))) break
    const role = roleOf(tokens, entry, word)
    if (role && !figures[role]) figures[role] = entry.quantity
    else if (!role) break
    last = entry.next - 1
  }
  if (word.part === 'adverb') Object.assign(figures, valueBefore(tokens, found, word, figures))
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
    ...matched(figures),
    isNegated: isNegatedAt(tokens, word.at),
    sentence
  }
}

function leadOf(entry: QuantityAt, tokens: readonly Token[]): number {
  let lead = entry.first
  const { approximation } = entry.quantity
  while (lead > 0 && approximation && (tokens[lead - 1] as Token).start >= approximation.start) lead--
  return lead
}

/** Whether something between the verb and a figure ends what the verb says. */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (ends.test(tokens[at]?.lower ?? '')) return true
  return to - from > 14
}

function roleOf(tokens: readonly Token[], entry: QuantityAt, word: Word): 'from' | 'to' | 'by' | undefined {
  let at = leadOf(entry, tokens) - 1
  while (
    at > word.at &&
    /^(?:a|an|the|its|their|just|only|record|low|high|total|year-high|new|some|all|[$£€])$/u.test(
      tokens[at]?.lower ?? ''
    )
  )
    at--
  const before = tokens[at]?.lower ?? ''
  if (before === 'from') return 'from'
  if (/^(?:to|at)$/u.test(before)) return 'to'
  if (before === 'by' || before === 'of' || at === word.at) return 'by'
  if (before === 'another' || before === 'further' || /ly$/u.test(before)) return 'by'
  if (before === 'of' || before === 'below' || before === 'above') return 'to'
  return undefined
}

/** `5% growth, up from 3%`: the figure before the adverb is what it came to. */
function valueBefore(
  tokens: readonly Token[],
  found: readonly QuantityAt[],
  word: Word,
  figures: { readonly to?: Quantity }
): { to?: Quantity } {
  if (figures.to) return {}
  const before = found.filter(({ next }) => next <= word.at).at(-1)
  if (!before || word.at - before.next > 9) return {}
  for (let at = before.next; at < word.at; at++)
    if (/^(?:[;:]|and|but|while|up|down)$/u.test(tokens[at]?.lower ?? '')) return {}
  return { to: before.quantity }
}

/** `from 5 to 7 percent`, `from $5 to $7 million`: what only the last figure says holds for the first too. */
function matched({
  from,
  to,
  by
}: {
  from?: Quantity
  to?: Quantity
  by?: Quantity
}): Partial<Pick<Change, 'from' | 'to' | 'by'>> {
  const first = from && to && from.start < to.start ? complete(from, to) : from
  const second = from && to && to.start < from.start ? complete(to, from) : to
  return { ...(first ? { from: first } : {}), ...(second ? { to: second } : {}), ...(by ? { by } : {}) }
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
function subjectOf(block: Change['block'], tokens: readonly Token[], { at, part }: Word): Change['subject'] {
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
