import retextDiacritics from 'retext-diacritics'
import { textOf } from '../../src/draft/place.ts'
import { wordingFindings } from '../../src/retext.ts'
import { rule } from '../../src/rule.ts'
import { anglicised } from './data.ts'

interface Options {
  readonly anglicised: boolean
}

/**
 * A word that lost its accents: `deja vu`. retext-diacritics finds them; each word is one finding. Quiet inside quotations
 * and code, and in words that English prints without accents (`cafe`), unless the draft has them elsewhere.
 */
export default rule<Options>(
  {
    id: 'diacritics',
    level: 'info',
    options: {
      anglicised: {
        type: 'boolean',
        default: false,
        description: 'Whether words that English prints without accents want them too: `cafe`, `fiance`.'
      }
    }
  },
  (draft, report, options) => {
    const seen = new Set<string>()
    const whole = composed(draft.blocks.map(({ text }) => text).join('\n'))
    for (const finding of wordingFindings(draft, { plugin: retextDiacritics })) {
      const words = textOf(finding.at).toLowerCase().replaceAll('’', "'")
      const expected = finding.expected?.[0] ?? ''
      const isFree = !options.anglicised && anglicised.has(words) && !whole.includes(composed(expected))
      if (isFree || seen.has(words) || expected === '') continue
      seen.add(words)
      report({
        ...finding,
        reason: `Unexpected \`${textOf(finding.at)}\`, expected \`${expected}\` with its accents`
      })
    }
  }
)

/** In small letters, each with its accent as one character. */
function composed(text: string): string {
  return text.normalize('NFC').toLowerCase()
}
