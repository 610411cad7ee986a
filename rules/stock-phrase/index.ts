import { textOf } from '../../src/draft/place.ts'
import { rule } from '../../src/rule.ts'
import { type Worn, wornPhrases } from './phrases.ts'

interface Options {
  readonly least: number
  readonly perThousand: number
}

/**
 * Worn phrases, of machines and of newsrooms, where a draft is full of them: each is marked then. Quiet where there are
 * few for the draft's length, and inside quotations, titles and code.
 */
export default rule<Options>(
  {
    id: 'stock-phrase',
    level: 'info',
    options: {
      least: {
        type: 'integer',
        minimum: 1,
        default: 3,
        description: 'Fewer phrases than this are let stand.'
      },
      perThousand: {
        type: 'number',
        minimum: 0,
        default: 6,
        description: 'So many phrases in a thousand words of the draft are let stand.'
      }
    }
  },
  (draft, report, { least, perThousand }) => {
    const { found, words } = wornPhrases(draft)
    if (found.length < least || found.length * 1000 <= perThousand * words) return
    for (const worn of found) {
      report({
        at: worn,
        reason: `${names[worn.kind]} \`${textOf(worn)}\`, one of ${found.length} worn phrases in ${words} words`,
        note: notes[worn.kind]
      })
    }
  }
)

const names: Readonly<Record<Worn['kind'], string>> = {
  machine: 'A machine’s phrase',
  newsroom: 'Newsroom cliché'
}

const notes: Readonly<Record<Worn['kind'], string>> = {
  machine:
    'Language models write it far more often than people do. It could stand in any story: cut it, or put a fact there.',
  newsroom: 'It has been printed too often to say anything. Cut it, or put a fact there.'
}
