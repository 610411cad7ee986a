import retextProfanities from 'retext-profanities'
import { textOf } from '../../src/draft/place.ts'
import { isInCapitals } from '../../src/facts/own-words.ts'
import { wordingRule } from '../../src/retext.ts'

interface Options {
  readonly ignore: readonly string[]
  readonly sureness: number
}

/**
 * Swear words and slurs. retext-profanities finds them by the list of cuss, of which only the surest are asked for. Quiet
 * inside quotations, where they are somebody's own, and in code and names.
 */
export default wordingRule<Options>({
  id: 'profanities',
  plugin: retextProfanities,
  options: {
    ignore: { type: 'array', items: { type: 'string' }, default: [], description: 'Words to let stand.' },
    sureness: {
      type: 'integer',
      enum: [0, 1, 2],
      default: 2,
      description: 'How sure cuss has to be: 2 for words that are hardly ever anything else, 0 for all.'
    }
  },
  settings: ({ ignore, sureness }) => ({ ignore: [...ignore], sureness }),
  judge: ({ at, note }) =>
    isInCapitals(at)
      ? undefined
      : {
          at,
          reason: `\`${textOf(at)}\` is profane; look whether it has to be printed`,
          ...(note ? { note } : {})
        }
})
