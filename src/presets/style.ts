import type { RuleSettings } from '../config/config.ts'
import recommended from './recommended.ts'

/** What is wrong, and what reads unevenly: matters of a newsroom's style. Each rule with the reason why it is here. */
const style: RuleSettings = {
  ...recommended,
  // An article that its noun was taken from jars at once, and nearly every one that it finds in print is a slip.
  'indefinite-article': 'on',
  // The word after the initials is in them already; a letter to the editor is sure to say so.
  'redundant-acronyms': 'on',
  // Two hands space differently; a draft that does so throughout is one finding.
  'sentence-spacing': 'on',
  // `dont` is a slip of the hand and never a choice.
  contractions: 'on',
  // Accents fall off on the wire; words that English prints without them are let stand.
  diacritics: 'on',
  // Marks of the typewriter in a page of type; one finding a draft, and a house may ask for straight ones.
  quotes: 'on',
  // Of two hedges one is a word to spare; words that only look like a second one are let stand.
  'double-hedge': 'on',
  // A draft in two house styles came from two hands; each term is one finding, and names and quotations keep their own.
  'term-variant': 'on',
  // Phrases that could stand in any story tell nothing in this one; a few of them in a draft are let stand.
  'stock-phrase': 'on'
}

export default style
