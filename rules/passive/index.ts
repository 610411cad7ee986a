import retextPassive from 'retext-passive'
import { textOf } from '../../src/draft/place.ts'
import type { Finding } from '../../src/report.ts'
import { wordingRule } from '../../src/retext.ts'

/**
 * The passive voice: `was told`. retext-passive finds it by its list of participles; whether the one who acts ought to be
 * named is the editor's to say. Quiet inside quotations and code.
 */
export default wordingRule({ id: 'passive', plugin: retextPassive, judge: withAuxiliary })

/** The plugin marks `told`; the words to look at are `was told`. */
function withAuxiliary(finding: Finding): Finding | undefined {
  const { block, start, end } = finding.at
  const lead = block.text.slice(Math.max(0, start - 12), start)
  const auxiliary = /(?<!\p{L})(?:am|are|be|been|being|is|was|were)\s+$/iu.exec(lead)?.[0]
  // `As it is, said the clerk, …`
  if (auxiliary === undefined) return undefined
  const at = { block, start: start - auxiliary.length, end }
  return { at, reason: `Passive voice in \`${textOf(at)}\`; say who acts where it matters` }
}
