/** How one spelling of a name comes from another: a slip of the hand, a transliteration, a lost accent, another alphabet. */
import { fold } from '../people/persons.ts'
import { givenSpellings } from './data.ts'

/** What makes two spellings one name’s. */
export type Kinship = 'slip' | 'sound' | 'accent'

/** How two words in small letters are akin, or `undefined`. */
export function kinshipOf(a: string, b: string): Kinship | undefined {
  if (a === b) return undefined
  const [x, y] = [fold(a), fold(b)]
  if (x === y) return 'accent'
  if (soundOf(x) === soundOf(y)) return 'sound'
  return isOneSlip(x, y) ? 'slip' : undefined
}

/** Whether one letter was dropped, added, changed, or swapped with its neighbour. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length - short.length > 1) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1)
  const rest = short.slice(at + 1)
  if (rest === long.slice(at + 1)) return true
  return (
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  )
}

/** Whether a letter was changed for another, as in `Breyer` and `Brewer`, which are two names as often as one. */
export function isChange(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x.length !== y.length) return false
  return [...x].filter((letter, at) => letter !== y[at]).length === 1
}

/** The words that one letter less makes of a word, and itself: words that share one of them may be one slip apart. */
export function neighbourhood(word: string): Set<string> {
  const around = new Set([word])
  for (let at = 0; at < word.length; at++) around.add(word.slice(0, at) + word.slice(at + 1))
  return around
}

// One system of transliteration against another, and one common way to spell a sound against another.
const sounds: readonly (readonly [RegExp, string])[] = [
  [/^mac(?=[^aeiou])/u, 'mc'],
  [/^tch|^tsch/u, 'ch'],
  [/sch/u, 'sh'],
  [/(?:iy|ij|yy|ii|yj|y|i)$/u, 'y'],
  [/kh/gu, 'h'],
  [/ph/gu, 'f'],
  [/ou|oo/gu, 'u'],
  [/^(?:ye|je)(?=[lvr])/u, 'e'],
  [/ks/gu, 'x'],
  [/ck|c(?=[^eiyh])|q/gu, 'k'],
  [/w/gu, 'v'],
  [/zh/gu, 'j'],
  [/(?:ei|ey|ay|ai)/gu, 'e'],
  [/([a-z])\1/gu, '$1']
]

/** A word reduced to its sound: `zelenskyy` and `zelenskiy`, `moustafa` and `mustafa`, `macginty` and `mcginty`. */
export function soundOf(word: string): string {
  const given = givenSpellings.get(word) ?? (slavic.test(word) ? inRussian(word) : word)
  return sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), given)
}

const slavic = /(?:enko|chuk|[iy]uk|sk(?:iy|yi|y|ii|yy|i)|[iy]ch|ov|[iye]v|[sc]hyn|[sc]hin)$/u

/** `hrytsenko`, from Ukrainian, as it would be from Russian: `gritsenko`. */
function inRussian(word: string): string {
  return word.replace(/(?<![sczktp])h/gu, 'g').replace(/y(?![aeiou]|$)/gu, 'i')
}

const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'v',
  н: 'n',
  і: 'i',
  ѕ: 's',
  ј: 'j',
  и: 'i',
  л: 'l',
  д: 'd',
  г: 'g',
  п: 'p',
  б: 'b',
  з: 'z',
  ф: 'f',
  э: 'e',
  А: 'A',
  Е: 'E',
  О: 'O',
  Р: 'P',
  С: 'C',
  У: 'Y',
  Х: 'X',
  К: 'K',
  М: 'M',
  Т: 'T',
  В: 'B',
  Н: 'H',
  І: 'I',
  Ѕ: 'S',
  Ј: 'J',
  ο: 'o',
  α: 'a',
  ν: 'v',
  ρ: 'p',
  ι: 'i',
  κ: 'k',
  τ: 't',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X'
}

/** A word of Latin letters with some of another alphabet, all in Latin: `Pesков` → `Peskov`; `undefined` for any other. */
export function inOneAlphabet(word: string): string | undefined {
  if (!/[a-z]/iu.test(word) || !/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word)) return undefined
  const letters = [...word]
  // A word of mathematics or of two languages with a hyphen is meant: `β-carotene`, `μTorrent`.
  if (letters.filter((letter) => /[a-z]/iu.test(letter)).length < 3 && letters.length > 5) return undefined
  const latin = letters.map((letter) => lookalikes[letter] ?? letter).join('')
  return /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(latin) ? undefined : latin
}

/** Two words of one root: a plural, a demonym, a coinage, the other sex’s form. */
export function isDerived(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y || isDoubled(x, y) || isDoubled(y, x)) return false
  if (pairs.some(([one, other]) => isPair(x, y, one, other) || isPair(y, x, one, other))) return true
  const stems = stemsOf(x)
  return [...stemsOf(y)].some((stem) => stems.has(stem))
}

// `Bidenn`, `Iraan`: no ending doubles a letter.
function isDoubled(word: string, from: string): boolean {
  if (word.length !== from.length + 1) return false
  let at = 0
  while (at < from.length && word[at] === from[at]) at++
  return at > 0 && word[at] === word[at - 1] && word.slice(at + 1) === from.slice(at)
}

const shortestStem = 3

function stemsOf(word: string): Set<string> {
  const stems = new Set([word])
  for (const ending of endings) {
    const stem = word.slice(0, -ending.length)
    // `Purkiss` is no plural of `Purkis`.
    if (word.endsWith(ending) && stem.length >= shortestStem && !(ending === 's' && stem.endsWith('s')))
      stems.add(stem)
  }
  return stems
}

const endings =
  's es n ns an ans ian ians ean eans ese i is ish ist ists ism y ies er ers ic ics ite ites a as e o os us al'.split(
    ' '
  )

function isPair(x: string, y: string, one: string, other: string): boolean {
  return x.endsWith(one) && y.endsWith(other) && x.slice(0, -one.length) === y.slice(0, -other.length)
}

const pairs: readonly (readonly [string, string])[] = [
  ['ski', 'ska'],
  ['sky', 'skaya'],
  ['ov', 'ova'],
  ['ev', 'eva'],
  ['in', 'ina'],
  ['as', 'iene'],
  ['man', 'men'],
  ['a', 'ka'],
  ['ish', 'in']
]
