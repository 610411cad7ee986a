import retextQuotes from 'retext-quotes'
import { overlaps, type Span, textOf } from '../../src/draft/place.ts'
import { blockFact } from '../../src/facts/fact.ts'
import { quotationsOf } from '../../src/facts/quotations.ts'
import type { Finding } from '../../src/report.ts'
import { pluginFindings } from '../../src/retext.ts'
import { rule } from '../../src/rule.ts'

interface Options {
  readonly preferred: 'smart' | 'straight'
}

/**
 * Quote marks and apostrophes that are straight where the house sets curly ones, or the reverse. retext-quotes finds them;
 * all of a draft are one finding, at the first. Quiet where the draft mixes both, which is the business of quote-marks, in block
 * quotes and code, and on feet and inches.
 */
export default rule<Options>(
  {
    id: 'quotes',
    level: 'info',
    options: {
      preferred: {
        type: 'string',
        enum: ['smart', 'straight'],
        default: 'smart',
        description: 'The marks that the house sets: `smart` are curly.'
      }
    }
  },
  (draft, report, { preferred }) => {
    const unwanted = preferred === 'smart' ? /^["']$/ : /^[“”‘’]$/u
    const wanted = preferred === 'smart' ? /[“”‘’]/u : /["']/
    // Marks of both kinds: the draft disagrees with itself, and quote-marks says so.
    if (draft.blocks.some(({ text }) => wanted.test(text))) return
    const found = pluginFindings(draft, {
      plugin: retextQuotes,
      settings: [{ preferred }],
      wants: ({ text }) => /["'“”‘’]/u.test(text)
    }).filter(({ at }) => unwanted.test(textOf(at)) && isOurs(at))
    const [first] = found
    if (first) report(worded(first, found.length, preferred))
  }
)

function isOurs(at: Span): boolean {
  const { block } = at
  if (block.kind === 'block-quote') return false
  if (block.verbatim.some(({ start, end }) => overlaps(at, { block, start, end }))) return false
  return !measuresOf(block).has(at.start)
}

/** Where the marks for feet, inches and the like stand. */
const measuresOf = blockFact(
  (block): ReadonlySet<number> =>
    new Set(quotationsOf(block).marks.flatMap(({ role, start }) => (role === 'measure' ? [start] : [])))
)

function worded(finding: Finding, count: number, preferred: Options['preferred']): Finding {
  const [given, wanted] = preferred === 'smart' ? ['straight', 'curly'] : ['curly', 'straight']
  const mark = textOf(finding.at)
  const expected = finding.expected?.[0] ?? ''
  const more = count > 1 ? `, as ${count - 1} more in the draft` : ''
  return {
    ...finding,
    reason: `Unexpected ${given} mark \`${mark}\`, expected the ${wanted} \`${expected}\`${more}`
  }
}
