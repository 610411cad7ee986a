/** Which figures go with a word of change: `rose 5% to 12 from 11`, `a drop in thefts, from 7 to 5`, `$12, up from $10`. */
import { textOf } from '../../draft/place.ts'
import { amountNouns } from './change-data.ts'
import type { ChangeWord } from './change-words.ts'
import { verbForm } from './lemmas.ts'
import type { NumberedSentence, QuantityAt } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import type { Token } from './tokens.ts'

/** The figures of one change. */
export interface ChangeFigures {
  from?: Quantity
  to?: Quantity
  by?: Quantity
  again?: Quantity
  /** Further figures before an adverb that it may speak of instead of `to`. */
  others?: readonly Quantity[]
}

type Role = 'from' | 'to' | 'by'

/**
 * The figures of a word of change.
 *
 * @param next the index of the next word of change, where this one’s figures end.
 */
export function figuresOf(numbered: NumberedSentence, word: ChangeWord, next: number): ChangeFigures {
  const { tokens, found } = numbered
  const figures: ChangeFigures = {}
  let last = word.at + 1
  for (const entry of found) {
    if (entry.first <= word.at || entry.first >= next || entry.quantity.hyphenated) continue
    const place = roleOf(numbered, entry, word)
    if (!place && isSaidAgain(numbered, entry, figures.by, last)) {
      figures.again = entry.quantity
      last = entry.next
    }
    if (place && isCut(tokens, last, place.at)) break
    if (!place) continue
    // `cut 40 jobs by 20%`: what stands with `by` is how far it fell.
    if (!figures[place.role] || tokens[place.at]?.lower === 'by') figures[place.role] = entry.quantity
    last = entry.next
  }
  if (word.part === 'adverb') addValueBefore(numbered, word, figures)
  if (word.part === 'noun' && !figures.by) addAmountBefore(numbered, word, figures)
  return figures
}

const spans = /^(?:anywhere|somewhere|ranging|ranged|ranges|by|of)$/u

/** What a figure is to a word of change, and the index where the words that say so begin. */
function roleOf(
  numbered: NumberedSentence,
  entry: QuantityAt,
  word: ChangeWord
): { role: Role; at: number } | undefined {
  const { tokens } = numbered
  // In `up to 5 from 3` the word of change is no part of an approximation.
  const lead = Math.max(leadOf(entry, tokens), word.at + (tokens[word.at + 1]?.lower === 'to' ? 2 : 1))
  const at = beforeName(tokens, lead - 1, word.at)
  const before = tokens[at]?.lower ?? ''
  // `fell below 5%`
  if (/^(?:above|below)$/u.test(tokens[at + 1]?.lower ?? '') && at === word.at)
    return { role: 'to', at: at + 1 }
  if (at === word.at) return { role: 'by', at: at + 1 }
  // `cuts emissions by anywhere from 21 to 47 percent`: how far, not from what to what
  if (before === 'from') return spans.test(tokens[at - 1]?.lower ?? '') ? undefined : { role: 'from', at }
  if (before === 'than' && at === word.at + 1 && word.part === 'adverb') return { role: 'from', at }
  if (before === 'to' || before === 'at') return { role: 'to', at }
  if (before === 'by') return { role: 'by', at }
  // `a rise in the fee of 50%`
  const isNounOf = word.part === 'noun' && entry.quantity.unit?.kind === 'share'
  if (before === 'of' && (at === word.at + 1 || isNounOf)) return { role: 'by', at }
  const against = againstAt(tokens, at, word)
  if (against !== undefined && isEarlier(numbered, entry)) return { role: 'from', at: against }
  // `fell slightly more than 5%`
  if (/ly$|^(?:more|another|further)$/u.test(before) && at === word.at + 1) return { role: 'by', at }
  return undefined
}

/** Where `against`, `compared with`, or the `on` of `up on 48,000` begins. */
function againstAt(tokens: readonly Token[], at: number, word: ChangeWord): number | undefined {
  const before = tokens[at]?.lower ?? ''
  if (/^(?:against|versus|vs)$/u.test(before)) return at
  if (/^(?:with|to)$/u.test(before) && /^compared?$/u.test(tokens[at - 1]?.lower ?? '')) return at - 1
  return before === 'on' && word.part === 'adverb' && at === word.at + 1 ? at : undefined
}

const times =
  /\b(?:years?|months?|quarters?|weeks?|days?|seasons?|decades?|ago|earlier|before|previous(?:ly)?|last|half|periods?|then|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|(?:19|20)\d\d)\b/u
const elsewhere =
  /\b(?:forecasts?|expect(?:ed|ations?)|estimates?d?|predict(?:ed|ions?)|projected|projections?|targets?|goals?|analysts?|economists?|consensus|limits?|capacity|budget(?:ed)?|average|national(?:ly)?|planned|nationwide|across)\b/u

/** Whether what is compared with is an earlier value and no forecast, no other place: `against 4,800 in May last year`. */
function isEarlier({ sentence }: NumberedSentence, { quantity }: QuantityAt): boolean {
  const at = quantity.end - sentence.start
  const rest = /^[^,;:()–—]*/u.exec(sentence.text.slice(at, at + 80))?.[0] ?? ''
  if (elsewhere.test(sentence.text.slice(Math.max(0, quantity.start - sentence.start - 40), at) + rest))
    return false
  return times.test(rest) || /^[\s.!?”"’']*$/u.test(rest)
}

/** `fell 5p, or 5%, to`: what comes after `or`, or in brackets, right after how far it fell. */
function isSaidAgain(
  { sentence, tokens }: NumberedSentence,
  { quantity, first }: QuantityAt,
  by: Quantity | undefined,
  last: number
): boolean {
  if (!by || tokens[last - 1]?.end !== by.end || first - last > 5) return false
  const between = sentence.block.text.slice(by.end, quantity.start)
  return /^(?:, or|,| or| \() ?(?:about |around |nearly |almost |some |more than |just (?:over|under) )?$/u.test(
    between
  )
}

/** The index of the first token of an approximation before a figure, or of the figure. */
function leadOf({ first, quantity }: QuantityAt, tokens: readonly Token[]): number {
  const { approximation } = quantity
  let lead = first
  while (lead > 0 && approximation && (tokens[lead - 1] as Token).start >= approximation.start) lead--
  return lead
}

const beforeFigure =
  /^(?:an?|the|its|their|his|her|our|just|only|already|record|low|high|total|new|some|all|previous|earlier|last|current|initial|original|revised|year-high|still|over|under|[-−–$£€]|minus|negative|\p{L}+'s)$/u

/** Steps back over what stands between a preposition and its figure: `to a record high of`, `from last year’s`, `to minus`. */
function beforeName(tokens: readonly Token[], from: number, limit: number): number {
  let at = from
  while (at > limit && beforeFigure.test(tokens[at]?.lower ?? '')) at--
  if (tokens[at]?.lower !== 'of' || !amountNouns.has(tokens[at - 1]?.lower ?? '')) return at
  for (let first = at - 2; first > limit && first > at - 6; first--) {
    const { lower, kind } = tokens[first] as Token
    if (/^(?:from|to|at|with|against|by)$/u.test(lower)) return first
    if (kind !== 'word' || lower === 'of') break
  }
  return at
}

const breaks =
  /^(?:[;:()]|who|which|that|where|when|while|whereas|although|though|but|after|because|if|unless|until|despite|as|so|with|without|amid|than|including)$/u
const auxiliaries =
  /^(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|said|says|it|they|he|she|we|i|you)$/u

/** Whether something between two words ends what the first says; `from` and `to` are the indexes of what stands between. */
function isCut(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from
  while (at < to) {
    const after = attributionAt(tokens, at, to)
    if (after !== undefined) {
      at = after
      continue
    }
    const { text, lower } = tokens[at] as Token
    // `5%, to close at 95p`, `rose 25% to 60 (from 48)`
    if (text === ',' && tokens[at + 1]?.lower === 'to' && tokens[to]?.lower === 'at' && to - at < 5)
      return false
    if (/^[():]$/u.test(text) && (at === to - 1 || text === ')')) {
      at++
      continue
    }
    // `May` is a month.
    const isMore = lower === 'than' && /^(?:more|less|fewer)$/u.test(tokens[at - 1]?.lower ?? '')
    if ((breaks.test(lower) && !isMore) || auxiliaries.test(text === 'It' ? lower : text)) return true
    if (/^[,–—]$/u.test(text) && at !== to - 1 && !isAside(tokens, at, to)) return true
    if (lower === 'and' && isClause(tokens, at + 1)) return true
    if (lower === 'before' && !/^(?:year|month|week|day|quarter|season)$/u.test(tokens[at - 1]?.lower ?? ''))
      return true
    if (isClauseVerb(tokens, at, to)) return true
    at++
  }
  return to - from > 18
}

/** `, the bureau said on Friday,`: the index of its second comma. */
function attributionAt(tokens: readonly Token[], at: number, limit: number): number | undefined {
  if (tokens[at]?.text !== ',') return undefined
  const close = closingComma(tokens, at, limit, 12)
  const inside = close === undefined ? [] : tokens.slice(at + 1, close)
  return inside.some(({ lower }) => /^(?:said|says|reported|announced|according|showed|shows)$/u.test(lower))
    ? close
    : undefined
}

/** `, in May,` or `, to everyone’s surprise,`: a short aside without a verb. */
function isAside(tokens: readonly Token[], at: number, limit: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at).findIndex(({ text }) => text === ',')
  const close = closingComma(tokens, at, limit, 6)
  if (close !== undefined) return /^(?:in|on|at|or|over|during|for)$/u.test(tokens[at + 1]?.lower ?? '')
  return before >= 0 && at === limit - 1
}

function closingComma(tokens: readonly Token[], at: number, limit: number, most: number): number | undefined {
  for (let next = at + 1; next < Math.min(limit, at + most); next++)
    if (tokens[next]?.text === ',') return next
  return undefined
}

function isClause(tokens: readonly Token[], at: number): boolean {
  const { lower, kind } = tokens[at] ?? { lower: '', kind: 'mark' }
  return kind !== 'word' || /^(?:the|an?|its|their|his|her)$/u.test(lower) || verbForm(lower)?.form === 'past'
}

/** A verb of another clause: `took riders from`, `went from`; not `reported` of `a rise in reported cases from`. */
function isClauseVerb(tokens: readonly Token[], at: number, to: number): boolean {
  const { lower } = tokens[at] as Token
  const verb = verbForm(lower)
  if (verb?.form === 'gerund')
    return (
      tokens[at - 1]?.text === ',' && !(at + 1 === to && /^(?:going|moving|rising|falling)$/u.test(lower))
    )
  if (verb?.form !== 'past') return false
  if (!/ed$/u.test(lower)) return true
  const before = tokens[at - 1]
  if (before?.kind !== 'word' || /^(?:in|of|for|the|an?|its|their|by|on|at)$/u.test(before.lower))
    return false
  return at + 1 < to
}

/** `5% growth, up from 3%`: the figure before the adverb is what it came to. */
function addValueBefore({ tokens, found }: NumberedSentence, word: ChangeWord, figures: ChangeFigures): void {
  const before = found.filter(({ next }) => next <= word.at)
  if (figures.to) {
    // `by 86 to 6, up from 72 to 13`: pairs, each of two figures
    const isMoved =
      /^(?:wen|go|gon|mov|com|cam|edg|creep|crept|tick|inch|push|brough|bring|drove|driv|took|tak)\p{L}*$/u.test(
        tokens[word.at - 1]?.lower ?? ''
      )
    if (!isMoved && before.length > 0 && figures.from && figures.from.start < figures.to.start)
      delete figures.to
    return
  }
  const nearest = before.findLast(({ first }) => !isBracketed(tokens, first, word.at))
  if (!nearest || word.at - nearest.next > 12) return
  for (let at = nearest.next; at < word.at; at++) {
    const { lower, text } = tokens[at] as Token
    if (text === ';' || /^(?:but|while|whereas|up|down|who)$/u.test(lower)) return
    if (lower === 'and' && isClause(tokens, at + 1)) return
  }
  figures.to = nearest.quantity
  figures.others = before.filter((entry) => entry !== nearest).map(({ quantity }) => quantity)
}

/** Whether a bracket closes between a figure and a word: `£3.4m (2023: £3.1m), up from …`. */
function isBracketed(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text
    if (text === '(') return false
    if (text === ')') return true
  }
  return false
}

/** `a 60 per cent rise`, `a five-point drop`. */
function addAmountBefore(
  { tokens, found }: NumberedSentence,
  word: ChangeWord,
  figures: ChangeFigures
): void {
  const before = found.findLast(({ next }) => next <= word.at)
  if (!before || word.at - before.next > 2) return
  const between = tokens.slice(before.next, word.at)
  const isPlain = between.every(
    ({ kind, lower }) => kind === 'word' && !/^(?:of|in|the|an?|to|from)$/u.test(lower)
  )
  if (isPlain && textOf(before.quantity) !== '') figures.by = before.quantity
}
