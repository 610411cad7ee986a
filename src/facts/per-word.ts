/** Answers that hang on the spelling of a word alone: the same few thousand words make up most of all copy. */

const mostWords = 5_000
const longestWord = 40

/**
 * Remembers what was answered for a word; nothing is kept of very long words, nor of more than a vocabulary.
 *
 * @param answer depends on nothing but the word, and is never `undefined`.
 */
export function perWord<T extends NonNullable<unknown>>(answer: (word: string) => T): (word: string) => T {
  let known = new Map<string, T>()
  let before = new Map<string, T>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    if (word.length > longestWord) return answer(word)
    const own = ownCopy(word)
    const answered = before.get(word) ?? answer(own)
    // The words of a long draft are more than are kept; those that are asked for again outlast the others.
    if (known.size === mostWords) {
      before = known
      known = new Map()
    }
    known.set(own, answered)
    return answered
  }
}

/** A longer word that is cut out of a draft keeps the draft in memory: this one does not. */
function ownCopy(word: string): string {
  return word.length < 13 ? word : word.split('').join('')
}
