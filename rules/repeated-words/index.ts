import retextRepeatedWords from 'retext-repeated-words'
import { retextRule } from '../../src/retext.ts'

/**
 * A word written twice in a row. retext-repeated-words finds them; quiet where the doubling is meant.
 */
export default retextRule({
  id: 'repeated-words',
  level: 'warning',
  plugin: retextRepeatedWords,
  wants: ({ text }) => /(?<![\p{L}\p{N}])([\p{L}\p{M}’'-]+)\s+\1(?![\p{L}\p{N}])/iu.test(text)
})
