/** What the words around a name say of who or what bears it: a person, and by which part of the name. */
import { compareSpans } from '../../draft/place.ts'
import { givenNames } from '../people/data/given-names.ts'
import type { NameWord } from './index.ts'

/** Whether a name is a person’s surname at least once: after a title or a given name, or in full first and then alone. */
export function isSurname(words: readonly NameWord[]): boolean {
  const isFull = ({ part, before }: NameWord) => part === 'last' && before.length > 0
  if (words.some((word) => word.personal && (word.part === 'alone' || isFull(word)))) return true
  return words.some(isFull) && words.some(({ part, acts }) => part === 'alone' && acts)
}

/** Whether a name stands before surnames only. */
export function isGivenName(words: readonly NameWord[]): boolean {
  return (
    words.every(({ part, personal }) => (part === 'first' || part === 'inside') && personal) ||
    words.every(({ part, lower }) => part === 'first' && givenNames.has(lower))
  )
}

/** Whether a name stands in full, or with a title, at least once. */
export function isIntroduced(words: readonly NameWord[]): boolean {
  return words.some(
    ({ part, before, personal, after }) =>
      (part === 'last' && before.length > 0) || (personal && part === 'alone') || after.length > 0
  )
}

/** Whether `Mark Zndi` introduces the Zandi who then says all the rest; a headline may call him by his surname before. */
export function introduces(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  const [first] = odd
  return (
    odd.length === 1 &&
    first?.part === 'last' &&
    first.before.length > 0 &&
    usual.every((word) => word.part === 'alone' || isAside(word)) &&
    usual.every((word) => isAside(word) || compareSpans(first, word) < 0)
  )
}

/** Whether the usual name is the surname of somebody whom the draft knows, be it by a slip in the full name. */
export function isKnown(odd: readonly NameWord[], usual: readonly NameWord[]): boolean {
  if (isSurname(usual)) return true
  return usual.length > 1 && introduces(odd, usual) && usual.some(isActor)
}

/** On top of the draft, in its front matter or beside an image. */
export function isAside({ block: { kind } }: NameWord): boolean {
  return /^(?:headline|standfirst|heading|caption|alt|meta)$/u.test(kind)
}

/** Whether a name does what people do, or is addressed as they are. */
export function isActor({ acts, honorific, personal }: NameWord): boolean {
  return acts || honorific !== undefined || personal
}

/** Whether a name only ever opens a sentence, alone, where a plain word has a capital too. */
export function isOpener(words: readonly NameWord[]): boolean {
  return words.every(({ opens, part }) => opens && part === 'alone')
}

/** Whether all stand where a place does: `lunch at Saava`. */
export function isPlaced(words: readonly NameWord[]): boolean {
  return words.every(
    (word) =>
      word.part === 'alone' &&
      !isActor(word) &&
      /\b(?:at|in|near|outside|inside) $/u.test(
        word.block.text.slice(Math.max(0, word.start - 9), word.start)
      )
  )
}

/** Whether all are plurals of a name: `the Varenskiys`, `these wicked Varenskiys`. */
export function isPlural(words: readonly NameWord[]): boolean {
  return words.every(
    ({ block, start, lower }) =>
      /s$/u.test(lower) &&
      /\b(?:(?:the|two|three|both|other|of|many|all)|(?:these|those)(?: [\p{L}-]+){0,2}) $/iu.test(
        block.text.slice(Math.max(0, start - 40), start)
      )
  )
}
