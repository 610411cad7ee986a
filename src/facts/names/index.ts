/** Every word of a draft that names somebody or something. */
import { fact } from '../fact.ts'
import { bodyWords, countries, givenNames } from '../people/data.ts'
import { type NameWord, readBlock } from './name-words.ts'

export type { NameWord } from './name-words.ts'

/** The words of names, by spelling; and the plain words of the draft, which a name in capitals may be one of. */
export interface Names {
  readonly bySpelling: ReadonlyMap<string, readonly NameWord[]>
  readonly plain: ReadonlySet<string>
}

/** The names of a draft, its front matter’s title among them. */
export const names = fact((draft): Names => {
  const bySpelling = new Map<string, NameWord[]>()
  const plain = new Set<string>()
  const titles = draft.meta.filter(({ name = '' }) =>
    /^(?:title|headline|description|og:title|og:description|subtitle|summary|author)$/u.test(name)
  )
  for (const block of [...titles, ...draft.blocks]) {
    for (const word of readBlock(block, plain)) {
      const group = bySpelling.get(word.lower)
      if (group) group.push(word)
      else bySpelling.set(word.lower, [word])
    }
  }
  return { bySpelling, plain }
})

/** Whether a word is a country’s, a people’s or a given name that many bear. */
export function isCommonName(lower: string): boolean {
  return countries.has(lower) || givenNames.has(lower) || bodyWords.has(lower)
}
