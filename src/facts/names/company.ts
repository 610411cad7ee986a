/** Whether the names that stand around two spellings say that they are one’s, or two people’s. */
import { compareSpans } from '../../draft/place.ts'
import { nicknames } from '../people/data/given-names.ts'
import { fold } from '../people/persons.ts'
import { introduces, isSurname } from './bearers.ts'
import type { NameWord } from './index.ts'
import { isChange } from './slips.ts'

/** Whether the names around two spellings say that they are one’s (`Jon Smith`, `Jon Smit`), another’s, or nothing. */
export function companyOf(odd: readonly NameWord[], usual: readonly NameWord[]): 'same' | 'other' | 'none' {
  const [all, others] = [odd.flatMap(companions), usual.flatMap(companions)]
  const isShared = (x: Companion) =>
    others.filter((y) => x.before === y.before && isAlike(x.word, y.word)).length >=
    (isSurname(usual) ? fewestOf(x) : 1)
  if (all.some(isShared)) return 'same'
  const [own, theirs] = [all, others].map((each) => each.filter(({ sure }) => sure)) as [
    Companion[],
    Companion[]
  ]
  if (own.length === 0) return 'none'
  // A given name of the usual one makes two people; `Trump Organization` makes none.
  if (theirs.some(({ before }) => before) || !own.every(({ before }) => before)) {
    if (theirs.length > 0) return 'other'
  }
  // `Brigid Hanrahn` introduces the Hanrahan of the rest; `Justice Breyer` after a Governor Brewer is another.
  const first = introduces(odd, usual) || usual.every((word) => compareSpans(odd[0] as NameWord, word) < 0)
  const changed = isChange((odd[0] as NameWord).lower, (usual[0] as NameWord).lower)
  return own.length === 1 && (first || (!changed && isSurname(usual))) ? 'none' : 'other'
}

interface Companion {
  readonly word: string
  readonly before: boolean
  /** Not in a headline, where `Zandi Hits Back` is no name of three words. */
  readonly sure: boolean
}

// Beside the Martins of a draft, `Marin County` is no slip for a Martin County.
function fewestOf({ word, before }: Companion): number {
  return !before &&
    /^(?:county|city|town|street|road|avenue|lake|river|creek|park|district|province|beach)$/u.test(word)
    ? 3
    : 1
}

/** The first word of a name for its last one, and the word after for its first one. */
function companions(name: NameWord): Companion[] {
  const { before, after, part } = name
  const [given] = before
  const [next] = after
  if (part === 'last' && given !== undefined) {
    // `Singer Sinead Mulqueen` at the head of a sentence reads as a name of three words.
    const inner = before
      .slice(1)
      .filter((word) => !word.includes('.'))
      .map((word) => ({ word, before: true, sure: false }))
    return [{ word: given, before: true, sure: true }, ...inner]
  }
  return next === undefined ? [] : [{ word: next, before: false, sure: part !== 'first' || !isHeading(name) }]
}

function isHeading({ block: { kind } }: NameWord): boolean {
  return /^(?:headline|standfirst|heading|meta)$/u.test(kind)
}

function isAlike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)]
  if (x === y || (nicknames.get(x) ?? x) === (nicknames.get(y) ?? y)) return true
  const isInitial = (name: string) => name.includes('.')
  return (isInitial(x) || isInitial(y)) && x[0] === y[0]
}

/** Whether one spelling is a man’s by its honorific and the other a woman’s. */
export function isOtherSex(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const sex = (words: readonly NameWord[]) =>
    new Set(words.flatMap(({ honorific }) => (honorific ? [sexOf(honorific)] : [])))
  const [own, theirs] = [sex(odd), sex(usual)]
  return (
    (own.has('he') && theirs.has('she') && !theirs.has('he')) ||
    (own.has('she') && theirs.has('he') && !theirs.has('she'))
  )
}

function sexOf(honorific: string): 'he' | 'she' | undefined {
  if (/^(?:mr|sir|lord|fr|father|brother|herr|señor|monsieur)$/u.test(honorific)) return 'he'
  return /^(?:mrs|ms|miss|dame|lady|sister|frau|madame|señora|mme|mlle)$/u.test(honorific) ? 'she' : undefined
}
