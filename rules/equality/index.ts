import retextEquality from 'retext-equality'
import { textOf } from '../../src/draft/place.ts'
import { isInCapitals } from '../../src/facts/own-words.ts'
import type { Finding } from '../../src/report.ts'
import { wordingRule } from '../../src/retext.ts'
import { queried } from './data.ts'

interface Options {
  readonly ignore: readonly string[]
}

/**
 * Words that may hurt the people they are said of: `committed suicide`, `confined to a wheelchair`. retext-equality finds
 * them; each is one finding. Quiet inside quotations, code and names, and on words that state a fact (`chairman`, `his wife`).
 */
export default wordingRule<Options>({
  id: 'equality',
  plugin: retextEquality,
  once: true,
  options: {
    ignore: { type: 'array', items: { type: 'string' }, default: [], description: 'Words to let stand.' }
  },
  settings: ({ ignore }) => ({ ignore: [...ignore], binary: true }),
  judge: (finding) => {
    const isMeant = queried.has(textOf(finding.at).toLowerCase().replaceAll('-', ' '))
    return isMeant && !isInCapitals(finding.at) ? worded(finding) : undefined
  }
})

function worded(finding: Finding): Finding {
  const { at, expected = [] } = finding
  const words = expected.slice(0, 3).map((word) => `\`${word}\``)
  const better = words.length > 0 ? `${words.join(' or ')} may be better` : 'look for another word'
  return { ...finding, reason: `\`${textOf(at)}\` may hurt the people it is said of, ${better}` }
}
