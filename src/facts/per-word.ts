/** Answers that hang on the spelling of a word alone: the same few thousand words make up most of all copy. */

const mostWords = 5_000
const longestWord = 40

/**
 * Remembers what was answered for a word; nothing is kept of very long words, nor of more than a vocabulary.
 *
 * @param answer depends on nothing but the word, and is never `undefined`.
 */
export function perWord<T extends NonNullable<unknown>>(answer: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (word.length > longestWord) return answer(word)
    const own = ownCopy(word)
    const answered = answer(own)
    if (known.size === mostWords) known.clear()
    known.set(own, answered)
    return answered
  }
}

/** A longer word that is cut out of a draft keeps the draft in memory: this one does not. */
function ownCopy(word: string): string {
  return word.length < 13 ? word : word.split('').join('')
}
