/** The words of a sentence, made alike where only their dress differs: capitals, accents, marks, hyphens, possessives. */
import { numberOf } from '../number-words.ts'

/** A word; offsets into the text it was read from. */
export interface Word {
  /** What it is compared by: `refinery` for `refinery’s`, `1204` for `1,204`, `5` for `five`. */
  readonly key: string
  readonly start: number
  readonly end: number
  /** Names and figures are what a sentence is about: another one in their place makes it another sentence. */
  readonly kind: 'name' | 'figure' | 'word'
  /** Whether it stands inside quote marks; false where the reader of the words has not said. */
  readonly quoted: boolean
}

const wordForm = /[\p{L}\p{M}\p{N}]+(?:[’'.,:][\p{L}\p{M}\p{N}]+)*/gu

/**
 * The words of a stretch of text.
 *
 * @param isQuoted whether an offset stands inside quote marks.
 */
export function wordsOf(text: string, isQuoted: (offset: number) => boolean = () => false): Word[] {
  const found: Word[] = []
  for (const { 0: form, index } of text.matchAll(wordForm)) {
    const end = index + form.length
    found.push({ key: keyOf(form), start: index, end, kind: kindOf(form), quoted: isQuoted(index) })
  }
  return found
}

function kindOf(form: string): Word['kind'] {
  if (/\p{N}/u.test(form) || (form !== 'one' && numberOf(form) !== undefined)) return 'figure'
  return /^\p{Lu}/u.test(form) && form !== 'I' ? 'name' : 'word'
}

function keyOf(form: string): string {
  const plain = form
    .toLowerCase()
    .replace(/[’']s$/u, '')
    .replace(/[’'.,:]/gu, '')
  const letters = /\P{ASCII}/u.test(plain) ? plain.normalize('NFKD').replace(/\p{M}/gu, '') : plain
  return String(numberOf(letters) ?? letters)
}
