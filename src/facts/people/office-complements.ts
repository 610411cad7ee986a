/** What stands after an office’s noun and belongs to it: `of the union`, `for health`, `at Konkan Paints`. */
import { countries } from './data/countries.ts'
import { givenNames } from './data/given-names.ts'
import { fieldWords } from './data/offices.ts'
import { functionWords, months, weekdays } from './data/words.ts'
import { common } from './office-words.ts'
import type { Word } from './words.ts'

export function addScope(
  scope: { countries: string[]; names: string[]; fields: string[] },
  word: Word
): void {
  const country = word.lower === 'us' && word.text !== 'US' ? undefined : countries.get(word.lower)
  if (country) scope.countries.push(country)
  else if (fieldWords.has(word.lower) || !word.capital) {
    if (!/^(?:and|&|the|of)$/u.test(word.lower)) scope.fields.push(word.lower)
  } else scope.names.push(word.lower)
}

const longestComplement = 9

/** A given name with a surname after it; after `for Health` any two words in capitals that name no body. */
function isNameAhead(words: readonly Word[], at: number, field: boolean): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]]
  if (!word?.capital || !next?.capital || next.type !== 'word' || fieldWords.has(next.lower)) return false
  return givenNames.has(word.lower) || (field && !common.test(next.lower) && !third?.capital)
}

/** Reads `of Halden Energy`, `for health and social care`, `to Tokyo` after a head. */
export function readComplement(words: readonly Word[], from: number) {
  const scope = { countries: [] as string[], names: [] as string[], fields: [] as string[], to: from }
  const first = words[from]
  if (!first || !/^(?:of|for|at)$/u.test(first.lower)) {
    // `ambassador to Tokyo`, but not `told the president to resign`.
    const emissary = /^(?:ambassador|ambassadors|envoy|adviser|commissioner)$/u.test(
      words[from - 1]?.lower ?? ''
    )
    if (first?.lower !== 'to' || !emissary) return scope
  }
  let taken = 0
  for (let at = from + 1; at < words.length && at - from <= longestComplement; at++) {
    const word = words[at] as Word
    const { lower } = word
    if (/^['’]$/u.test(word.text) && words[at - 1]?.possessive) continue
    if (word.type !== 'word') break
    if (/^(?:the|of|and|for|&|its)$/u.test(lower)) continue
    const known = countries.has(lower) || fieldWords.has(lower) || common.test(lower)
    if (lower === 'us' && word.text !== 'US') break
    // `Minister for Health Aoife Brannigan`, `President of France Emmanuel Macron`
    if (taken > 0 && !known && isNameAhead(words, at, scope.fields.length > 0 && first.lower === 'for')) break
    if (
      !known &&
      !(word.capital && !functionWords.has(lower) && !weekdays.has(lower) && !months.has(lower))
    ) {
      // One plain noun after an article, or two before a mark: `chair of the allotments`, `president of the rowing club,`.
      const closes = taken === 1 && words[at + 1]?.type === 'mark' && words[at - 2]?.lower === 'the'
      if (words[at - 1]?.lower !== 'the' ? !closes : taken > 0) break
    }
    addScope(scope, word)
    taken++
    scope.to = at + 1
    if (!known && !word.capital && !word.possessive && words[at - 1]?.lower !== 'the') break
  }
  return scope
}
