/** Numbers in words: `two and a half million`, `a dozen`, `nineteen hundred`, `hundreds of thousands`. */
import { numberOf } from '../number-words.ts'
import type { Figure } from './figures.ts'
import { isHyphen, type Token } from './tokens.ts'

/** Words and abbreviations that multiply what stands before them. */
export const big: ReadonlyMap<string, number> = new Map([
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

/** Words for many, each with the least that it may mean. */
export const vague: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2e6],
  ['billions', 2e9],
  ['trillions', 2e12]
])

/** The number in words that begins at `index`. */
export function numberInWords(tokens: readonly Token[], index: number): Figure | undefined {
  return vagueAt(tokens, index) ?? dozenAt(tokens, index) ?? halfAt(tokens, index) ?? sumAt(tokens, index)
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

/** `and a half` */
export function isHalf(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.lower === 'and' &&
    /^an?$/u.test(tokens[index + 1]?.lower ?? '') &&
    tokens[index + 2]?.lower === 'half'
  )
}

/** A number in words while it is read. */
interface Words {
  total: number
  current: number
  magnitude: number
  next: number
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
