import retextReadability from 'retext-readability'
import { shorten, textOf } from '../../src/draft/place.ts'
import { quotationsOf } from '../../src/facts/quotations.ts'
import { wordingRule } from '../../src/retext.ts'

interface Options {
  readonly age: number
  readonly algorithms: number
}

/**
 * A sentence that is hard to read. retext-readability asks seven formulas. Quiet on sentences with a quotation in them,
 * whose words are not the writer's, in code, and on short ones.
 */
export default wordingRule<Options>({
  id: 'readability',
  plugin: retextReadability,
  options: {
    age: {
      type: 'integer',
      minimum: 6,
      default: 16,
      description: 'The age of readers who should follow easily.'
    },
    algorithms: {
      type: 'integer',
      enum: [1, 2, 3, 4, 5, 6, 7],
      default: 6,
      description: 'How many of the seven formulas have to agree.'
    }
  },
  settings: ({ age, algorithms }) => ({ age, threshold: algorithms / 7, minWords: 12 }),
  judge: ({ at }) => {
    const isMixed = quotationsOf(at.block).quotations.some(
      ({ start, end }) => start < at.end && at.start < end
    )
    return isMixed
      ? undefined
      : { at, reason: `This sentence is hard to read: \`${shorten(textOf(at))}\`; it may be two` }
  }
})
