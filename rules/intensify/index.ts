import retextIntensify from 'retext-intensify'
import { type Span, textOf } from '../../src/draft/place.ts'
import { isInCapitals } from '../../src/facts/own-words.ts'
import { wordingRule } from '../../src/retext.ts'
import { emptyWords } from './data.ts'

interface Options {
  readonly ignore: readonly string[]
}

/**
 * Words that weaken what they stand by: `very`, `basically`, `somewhat`. retext-intensify finds them. Quiet inside
 * quotations and code, and on the many words of its list that news copy is made of (`about`, `will`, `says`).
 */
export default wordingRule<Options>({
  id: 'intensify',
  plugin: retextIntensify,
  options: {
    ignore: { type: 'array', items: { type: 'string' }, default: [], description: 'Phrases to let stand.' }
  },
  settings: ({ ignore }) => ({ ignore }),
  judge: ({ at }) =>
    emptyWords.has(textOf(at).toLowerCase()) && !isInCapitals(at) && !isNeeded(at)
      ? { at, reason: `\`${textOf(at)}\` weakens more than it says; the sentence may stand without it` }
      : undefined
})

/** `rather than`, `would rather`, `not very`, `the very man`, `quite the`: taken out, they leave another sentence. */
function isNeeded({ block, start, end }: Span): boolean {
  const before =
    /(\p{L}+)\s$/u.exec(block.text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? ''
  const after = /^\s(\p{L}+)/u.exec(block.text.slice(end, end + 24))?.[1]?.toLowerCase() ?? ''
  return after === 'than' || /^(?:not|nor|n't|would|the|this|that|its|his|her|their)$/.test(before)
}
