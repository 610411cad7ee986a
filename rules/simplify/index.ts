import retextSimplify from 'retext-simplify'
import { textOf } from '../../src/draft/place.ts'
import { isInCapitals } from '../../src/facts/own-words.ts'
import type { Finding } from '../../src/report.ts'
import { wordingRule } from '../../src/retext.ts'
import { officialese } from './data.ts'

interface Options {
  readonly ignore: readonly string[]
}

/**
 * Long words and phrases that have shorter ones: `in order to`, `prior to`. retext-simplify finds them. Quiet inside
 * quotations and code, and on the many words of its list that plain copy needs (`however`, `provide`).
 */
export default wordingRule<Options>({
  id: 'simplify',
  plugin: retextSimplify,
  options: {
    ignore: { type: 'array', items: { type: 'string' }, default: [], description: 'Phrases to let stand.' }
  },
  settings: ({ ignore }) => ({ ignore }),
  judge: (finding) =>
    officialese.has(textOf(finding.at).toLowerCase()) && !isInCapitals(finding.at)
      ? worded(finding)
      : undefined
})

function worded(finding: Finding): Finding {
  const { at, expected = [] } = finding
  const shorter =
    expected.length > 0 ? `use ${expected.map((word) => `\`${word}\``).join(' or ')}` : 'leave it out'
  return { ...finding, reason: `\`${textOf(at)}\` is longer than it need be, ${shorter}` }
}
