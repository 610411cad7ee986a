import retextRedundantAcronyms from 'retext-redundant-acronyms'
import type { Block } from '../../src/draft/draft.ts'
import { textOf } from '../../src/draft/place.ts'
import { wordingRule } from '../../src/retext.ts'

/**
 * Initials with a word after them that they stand for already: `PIN number`. retext-redundant-acronyms finds them. Quiet
 * where the word is no initials (`pin number three`), and inside quotations and code.
 */
export default wordingRule({
  id: 'redundant-acronyms',
  plugin: retextRedundantAcronyms,
  wants: ({ text }: Block) => /\p{Lu}{2}/u.test(text),
  judge: (finding) => (isInitials(textOf(finding.at)) ? finding : undefined)
})

/** `PIN number`; not `pin number`, and not a treaty's own name (`the New START Treaty`). */
function isInitials(words: string): boolean {
  return /^\p{Lu}{2}/u.test(words) && !/^(?:START|SALT)\b/.test(words)
}
