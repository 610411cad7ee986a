/** The words of a sentence, made alike where only their dress differs: capitals, accents, marks, hyphens, possessives. */
import { eachToken } from '../../draft/each-token.ts'
import { numberOf } from '../number-words.ts'
import { countries } from '../people/data/countries.ts'
import { offices } from '../people/data/offices.ts'
import { honorifics, months, weekdays } from '../people/data/words.ts'
import { perWord } from '../per-word.ts'

/** What a word is to its sentence. All but plain words are what it is about: another one of its kind makes it another. */
export type WordKind = 'word' | 'name' | 'nation' | 'weekday' | 'month' | 'figure'

/** A word; offsets into the text it was read from. */
export interface Word {
  /** What it is compared by: `refinery` for `refinery’s`, `1204` for `1,204`, `5` for `five`. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly kind: WordKind
  /** Whether it stands inside quote marks; false where the reader of the words has not said. */
  readonly quoted: boolean
}

const wordForm = /[\p{L}\p{M}\p{N}]+(?:[’'.,:][\p{L}\p{M}\p{N}]+)*/uy

/**
 * The words of a stretch of text.
 *
 * @param isQuoted whether an offset stands inside quote marks.
 */
export function wordsOf(text: string, isQuoted: (offset: number) => boolean = () => false): Word[] {
  const found: Word[] = []
  eachToken(text, wordForm, (form, index) => {
    const end = index + form.length
    const { key, kind } = readForm(form)
    found.push({ key, start: index, end, kind, quoted: isQuoted(index) })
  })
  return found
}

/** What a word is compared by, and what it is to its sentence. */
const readForm = perWord((form) => ({ key: keyOf(form), kind: kindOf(form) }))

function kindOf(form: string): WordKind {
  if (/\p{N}/u.test(form) || (form !== 'one' && numberOf(form) !== undefined)) return 'figure'
  const lower = form.toLowerCase().replace(/[’']s$/u, '')
  if (!/^\p{Lu}/u.test(form) || lower === 'i') return 'word'
  if (weekdays.has(lower)) return 'weekday'
  if (months.has(lower)) return 'month'
  if (countries.has(lower)) return 'nation'
  // `Governor Aldana` is `Ms Aldana`, `the World Health Organization` the `WHO`.
  const isTitle =
    honorifics.has(lower) || offices.has(lower) || (lower.length < 7 && form === form.toUpperCase())
  return isTitle ? 'word' : 'name'
}

function keyOf(form: string): string {
  const plain = form
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[’'.,:]/gu, '')
  const letters = /\P{ASCII}/u.test(plain) ? plain.normalize('NFKD').replace(/\p{M}/gu, '') : plain
  return String(numberOf(letters) ?? letters)
}
