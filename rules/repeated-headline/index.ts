import { spanOf, whereIs } from '../../src/draft/place.ts'
import { headlineCopies } from '../../src/facts/headlines.ts'
import { rule } from '../../src/rule.ts'

/**
 * A headline that is given twice, also where only its quote marks or capitals differ.
 * Quiet about titles that are not printed (front matter, a page's head), tables of contents, refrains and pull quotes.
 */
export default rule({ id: 'repeated-headline', level: 'warning', english: false }, (draft, report) => {
  for (const { first, copy, differences } of headlineCopies(draft)) {
    const name = first.kind === 'heading' ? whereIs(first) : 'the headline'
    report({
      at: copy,
      reason: `${name.replace(/^t/u, 'T')} is given twice; ${inWords(differences)}`,
      related: [{ at: spanOf(first), reason: 'first given here' }],
      note: `The first copy reads \`${first.text}\`; ${inWords(differences)}. One of them was most likely pasted with the text below it.`
    })
  }
})

function inWords(differences: readonly string[]): string {
  if (differences.length === 0) return 'the copies are alike to the letter'
  const last = differences.at(-1)
  const rest = differences.slice(0, -1).join(', ')
  return `the copies differ only in ${rest ? `${rest} and ` : ''}${last}`
}
