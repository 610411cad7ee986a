/** Reads the value of a number in figures or in words: `2.4bn`, `two and a half million`, `a dozen`, `nineteen hundred`. */
import { blockFact } from '../fact.ts'
import { big, isHalf, numberInWords, vague } from './figure-words.ts'
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

// One letter is a magnitude beside money, or glued to a figure that counts something: `£5m`, `5m people`, `$3B`.
const letters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12]
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

const mayBeFigure = /[\d½⅓⅔¼¾⅛⅜⅝⅞]/
const mayBeWord =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|[mb]illions?|trillions?|dozens?|scores|half|zero|lakhs?|crores?|thirds?|quarters?|an? (?:fifth|sixth|eighth|tenth))\b/i

/** Whether a text may have numbers, in figures or in words: what most texts without any are told by at one look. */
export function mayHaveNumbers(text: string): boolean {
  return mayBeFigure.test(text) || mayBeWord.test(text)
}

/** The same of a block, looked at once. */
export const mayBeNumbered = blockFact(({ text }) => mayHaveNumbers(text))

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
  return numberInWords(tokens, index)
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
