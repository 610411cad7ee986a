import retextSentenceSpacing from 'retext-sentence-spacing'
import type { Draft } from '../../src/draft/draft.ts'
import { wordingFindings } from '../../src/retext.ts'
import { rule } from '../../src/rule.ts'

interface Options {
  readonly spaces: number
}

/**
 * Spaces between two sentences: more than one, or fewer than the two that a house wants. retext-sentence-spacing finds
 * them; a draft that does so throughout is one finding, at the first. Quiet inside quotations and code, and in Markdown
 * and HTML, which print one space for any number.
 */
export default rule<Options>(
  {
    id: 'sentence-spacing',
    level: 'info',
    options: {
      spaces: { type: 'integer', enum: [1, 2], default: 1, description: 'Spaces between two sentences.' }
    }
  },
  (draft, report, { spaces }) => {
    if (!isPrintedAsTyped(draft)) return
    const found = wordingFindings(draft, {
      plugin: retextSentenceSpacing,
      settings: [{ preferred: spaces }],
      wants: ({ text }) => spaces === 2 || text.includes('  ')
    })
    const [first] = found
    if (!first) return
    const { start, end } = first.at
    const others = found.length - 1
    const count = others > 0 ? `, and at ${others} more ${others === 1 ? 'end' : 'ends'}` : ''
    report({
      ...first,
      reason: `Unexpected ${inWords(end - start)} between two sentences, expected ${inWords(spaces)}${count}`
    })
  }
)

function isPrintedAsTyped({ format }: Draft): boolean {
  return format === 'text' || format === 'docx'
}

function inWords(spaces: number): string {
  return spaces === 1 ? 'one space' : `${spaces} spaces`
}
