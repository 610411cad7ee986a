/** Reads the value of a number in figures or in words: `2.4bn`, `two and a half million`, `a dozen`, `nineteen hundred`. */
import { numberOf } from '../number-words.ts'
import { isHyphen, type Token } from './tokens.ts'

/** A number as written. */
export interface Figure {
  readonly value: number
  /** Digits after the point, before any magnitude: 1 in `2.4bn`. */
  readonly decimals: number
  /** What the figure is multiplied by: 1, 1000, 1000000 … */
  readonly magnitude: number
  readonly form: 'figures' | 'words'
  /** A number in words that stands for no exact count: `dozens`, `hundreds`. Its value is the least that it may mean. */
  readonly vague: boolean
  /** Index after its last token. */
  readonly next: number
}

const big: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12]
])
// One letter is a magnitude beside money, or glued to a figure that counts something: `£5m`, `5m people`, `$3B`.
const letters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12]
])
const vague: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12]
])
const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8
}

/** Words that may open a number in words. */
export const mayOpen =
  /\d|[½⅓⅔¼¾⅛⅜⅝⅞]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mb]illions?|trillions?|dozens?|scores|half|zero|lakhs?|crores?|thirds?|quarters?|(?:a|an) (?:fifth|sixth|eighth|tenth))\b/iu

const openers: ReadonlySet<string> = new Set([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' '
  ),
  ...'twenty thirty forty fifty sixty seventy eighty ninety zero half dozen'.split(' '),
  ...vague.keys()
])
const afterArticle: ReadonlySet<string> = new Set([
  ...big.keys(),
  'dozen',
  'half',
  'third',
  'quarter',
  'fifth',
  'sixth',
  'eighth',
  'tenth'
])

/** Whether a number may begin at a token: what most words of a draft need not be asked twice. */
export function opensNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word') return token?.kind === 'figure'
  if (token.lower === 'a' || token.lower === 'an') return afterArticle.has(tokens[index + 1]?.lower ?? '')
  return openers.has(token.lower)
}

/** The number that begins at `index`; `money` where a currency sign stands before it. */
export function figureAt(tokens: readonly Token[], index: number, money: boolean): Figure | undefined {
  const token = tokens[index]
  if (token?.kind === 'figure') return inFigures(tokens, index, money)
  if (token?.kind !== 'word') return undefined
  return vagueAt(tokens, index) ?? inWords(tokens, index)
}

function inFigures(tokens: readonly Token[], index: number, money: boolean): Figure {
  const token = tokens[index] as Token
  const own = fractions[token.text]
  let value = own ?? Number(token.text.replaceAll(',', ''))
  let decimals = own === undefined ? (/\.(\d+)$/u.exec(token.text)?.[1]?.length ?? 0) : 2
  let next = index + 1
  const half = fractions[tokens[next]?.text ?? '']
  if (own === undefined && decimals === 0 && half !== undefined) {
    value += half
    decimals = 2
    next++
  }
  // `2 and a half million`, `2-1/2` is left out.
  if (isHalf(tokens, next)) {
    value += 0.5
    decimals = 1
    next += 3
  }
  const { magnitude, next: end } = magnitudeAt(tokens, next, money)
  return { value: times(value, magnitude), decimals, magnitude, form: 'figures', vague: false, next: end }
}

function magnitudeAt(
  tokens: readonly Token[],
  index: number,
  money: boolean
): { magnitude: number; next: number } {
  let magnitude = 1
  let next = index
  for (;;) {
    const at = isHyphen(tokens[next]) && big.has(tokens[next + 1]?.lower ?? '') ? next + 1 : next
    const step = big.get(tokens[at]?.lower ?? '') ?? (at === index ? letterAt(tokens, at, money) : undefined)
    if (step === undefined) return { magnitude, next }
    magnitude *= step
    next = at + 1
  }
}

function letterAt(tokens: readonly Token[], index: number, money: boolean): number | undefined {
  const token = tokens[index]
  if (!token?.glued) return undefined
  const value = token && letters.get(token.lower)
  if (value === undefined || isLetterGlued(tokens, index)) return undefined
  if (money) return value
  // `5m people`, but `5m tall` and `a 5k run`.
  const after = tokens[index + 1]
  return token?.lower === 'm' &&
    after?.kind === 'word' &&
    !after.capital &&
    /[^s]s$|people/u.test(after.lower)
    ? value
    : undefined
}

function isLetterGlued(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  return after?.glued === true && after.kind !== 'mark'
}

/** Multiplies without the dust of binary fractions: 2.4 × 1,000,000,000. */
function times(value: number, magnitude: number): number {
  return magnitude === 1 ? value : Number((value * magnitude).toPrecision(12))
}

function isHalf(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === 'and' &&
    /^an?$/u.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index + 2]?.lower === 'half'
  )
}

/** `dozens`, `hundreds of thousands`. */
function vagueAt(tokens: readonly Token[], index: number): Figure | undefined {
  const first = vague.get(tokens[index]?.lower ?? '')
  if (first === undefined) return undefined
  const inner = tokens[index + 1]?.lower === 'of' ? vague.get(tokens[index + 2]?.lower ?? '') : undefined
  const value = inner === undefined ? first : (first / 2) * inner
  return {
    value,
    decimals: 0,
    magnitude: value / 2,
    form: 'words',
    vague: true,
    next: inner === undefined ? index + 1 : index + 3
  }
}

/** A number in words while it is read. */
interface Words {
  total: number
  current: number
  magnitude: number
  next: number
}

function inWords(tokens: readonly Token[], index: number): Figure | undefined {
  return dozenAt(tokens, index) ?? halfAt(tokens, index) ?? sumAt(tokens, index)
}

/** `a dozen`, `two dozen`, `half a dozen`, `a couple of`, `a score` is left out. */
function dozenAt(tokens: readonly Token[], index: number): Figure | undefined {
  const word = (at: number) => tokens[index + at]?.lower ?? ''
  if (word(0) === 'half' && /^an?$/u.test(word(1)) && word(2) === 'dozen') return made(6, index + 3, 1)
  if (word(0) === 'half' && word(1) === '-' && word(2) === 'dozen') return made(6, index + 3, 1)
  if (word(0) === 'dozen') return made(12, index + 1, 1)
  if (word(0) === 'a' && word(1) === 'dozen') return made(12, index + 2, 1)
  const count = word(0) === 'a' ? 1 : numberOf(word(0))
  const at = isHyphen(tokens[index + 1]) ? 2 : 1
  if (count && count > 1 && word(at) === 'dozen') return made(count * 12, index + at + 1, 12)
  return undefined
}

/** `half a million`, `a half-million`, `half a billion`. */
function halfAt(tokens: readonly Token[], index: number): Figure | undefined {
  const word = (at: number) => tokens[index + at]?.lower ?? ''
  const start = word(0) === 'a' && word(1) === 'half' ? 1 : 0
  if (word(start) !== 'half') return undefined
  const at = /^an?$/u.test(word(start + 1)) || isHyphen(tokens[index + start + 1]) ? start + 2 : start + 1
  const magnitude = big.get(word(at))
  if (magnitude === undefined || magnitude < 1000) return undefined
  return { ...made(magnitude / 2, index + at + 1, magnitude), decimals: 1 }
}

function made(value: number, next: number, magnitude: number): Figure {
  return { value, decimals: 0, magnitude, form: 'words', vague: false, next }
}

function sumAt(tokens: readonly Token[], index: number): Figure | undefined {
  const words: Words = { total: 0, current: 0, magnitude: 1, next: index }
  if (/^an?$/u.test(tokens[index]?.lower ?? '')) {
    if (!big.has(tokens[index + 1]?.lower ?? '') || (tokens[index + 1]?.lower.length ?? 0) < 4)
      return undefined
    words.current = 1
    words.next = index + 1
  } else if (tokens[index]?.lower === 'zero') return made(0, index + 1, 1)
  else if (!addSmall(tokens, words)) return undefined
  let decimals = 0
  for (;;) {
    if (isHalf(tokens, words.next)) {
      words.current += 0.5
      decimals = 1
      words.next += 3
    } else if (!addBig(tokens, words) && !addAfterAnd(tokens, words)) break
  }
  return { ...made(words.total + words.current, words.next, words.magnitude), decimals }
}

/** `five`, `forty-six`, `forty six`. */
function addSmall(tokens: readonly Token[], words: Words): boolean {
  const first = numberOf(wordAt(tokens, words.next))
  if (first === undefined) return false
  let value = first
  let next = words.next + 1
  if (first >= 20 && first % 10 === 0) {
    const at = isHyphen(tokens[next]) ? next + 1 : next
    const second = numberOf(wordAt(tokens, at))
    if (second !== undefined && second < 10) {
      value += second
      next = at + 1
    }
  }
  words.current += value
  words.next = next
  return true
}

function wordAt(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token?.kind === 'word' ? token.lower : ''
}

function addBig(tokens: readonly Token[], words: Words): boolean {
  const at = isHyphen(tokens[words.next]) ? words.next + 1 : words.next
  const step = big.get(wordAt(tokens, at))
  if (step === undefined) return false
  words.magnitude = step
  if (step === 100) words.current *= 100
  else {
    words.total += (words.current || 1) * step
    words.current = 0
  }
  words.next = at + 1
  return true
}

/** `three hundred and five`, `two thousand six hundred`. */
function addAfterAnd(tokens: readonly Token[], words: Words): boolean {
  if (words.magnitude === 1) return false
  const before = { ...words }
  const isJoined = wordAt(tokens, words.next) === 'and'
  if (isJoined) words.next++
  const last = words.current
  if (addSmall(tokens, words) && words.current - last < words.magnitude) {
    if (!big.has(wordAt(tokens, words.next)) || words.magnitude > 100) words.magnitude = 1
    return true
  }
  Object.assign(words, before)
  return false
}
