/** Every word of a draft that names somebody or something. */
import type { Block, Draft } from '../../draft/draft.ts'
import { blockFact, fact } from '../fact.ts'
import { countries } from '../people/data/countries.ts'
import { givenNames } from '../people/data/given-names.ts'
import { bodyWords } from '../people/data/words.ts'
import { eachSpelling, hasPlainWord, type NameWord, plainWordsOf, readBlock } from './name-words.ts'

export type { NameWord } from './name-words.ts'

const titleFields = /^(?:title|headline|description|og:title|og:description|subtitle|summary|author)$/u

/** The blocks whose names count, the fields of front matter that tell of the draft among them. */
const namingBlocks = fact((draft): readonly Block[] => [
  ...draft.meta.filter(({ name = '' }) => titleFields.test(name)),
  ...draft.blocks
])

/** The spellings of a draft’s names in small letters, in order, each with the blocks that have it. */
export const nameSpellings = fact((draft): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, Block[]>()
  for (const block of namingBlocks(draft)) {
    eachSpelling(block, (lower) => {
      const having = found.get(lower)
      if (!having) found.set(lower, [block])
      else if (having[having.length - 1] !== block) having.push(block)
    })
  }
  return found
})

const namesIn = blockFact(readBlock)

/** The words of names that are spelled so, in the order of the draft: only blocks that have the spelling are read. */
export function namesSpelled(draft: Draft, lower: string): readonly NameWord[] {
  const blocks = nameSpellings(draft).get(lower) ?? []
  return blocks.flatMap((block) => namesIn(block).filter((word) => word.lower === lower))
}

/** Whether a word of a name that is spelled so meets a condition; blocks are read until one does. */
export function hasName(draft: Draft, lower: string, isMeant: (word: NameWord) => boolean): boolean {
  const blocks = nameSpellings(draft).get(lower) ?? []
  return blocks.some((block) => namesIn(block).some((word) => word.lower === lower && isMeant(word)))
}

// Of a few thousand words few are ever asked for, and most blocks lack them; in a book each would be sought everywhere.
const longDraft = 40_000

const plainWords = fact((draft): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const block of namingBlocks(draft)) for (const word of plainWordsOf(block)) found.add(word)
  return found
})

/** Whether a word stands in small letters somewhere: a name in capitals may be a plain word. */
export function isPlainWord(draft: Draft, lower: string): boolean {
  if (draft.source.length > longDraft) return plainWords(draft).has(lower)
  return namingBlocks(draft).some((block) => mayHaveWord(block, lower) && hasPlainWord(block, lower))
}

// `iPhone` is a plain word too, and `al-haddad` may stand there with another hyphen.
function mayHaveWord({ text }: Block, lower: string): boolean {
  return text.includes(lower) || /['-]/.test(lower) || /[^\P{L}\p{Lu}]\p{Lu}/u.test(text)
}

/** Whether a word is a country’s, a people’s or a given name that many bear. */
export function isCommonName(lower: string): boolean {
  return countries.has(lower) || givenNames.has(lower) || bodyWords.has(lower)
}
