/** Where grammar asks for a word twice: each of the two has a job. */
import { givingVerbs, verbsByParticle, verbsByPreposition } from './data.ts'

/** Two like words with what stands around them in their sentence. */
export interface Double {
  readonly first: string
  readonly second: string
  /** In lower case. */
  readonly word: string
  /** The words before and after, in lower case but for names; the nearest first. */
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** What stands between the two and the nearest word before: a comma ends a clause. */
  readonly clause: string
  readonly rest: string
}

/** Whether grammar asks for both. */
export function haveAJobEach(double: Double): boolean {
  const { word, before, after } = double
  const previous = before[0] ?? ''
  const next = after[0] ?? ''
  if (verbsByParticle.get(word)?.has(previous)) return true
  if (verbsByPreposition.get(word)?.has(previous)) return isStranded(double)
  switch (word) {
    case 'her':
      return givingVerbs.has(previous) && next !== ''
    case 'it':
    case 'you':
      return takesObject.test(previous) && next !== ''
    case 'there':
      // `says that there there should be checks`, but `no there there`.
      return !/^(?:is|are|was|were|be|has|have|had|will|would|should|can|could|may|might|must|seem)/.test(
        next
      )
    case 'will':
    case 'might':
    case 'must':
      // `Her father's will will be read on Friday`.
      return /^(?:an?|the|his|her|its|their|own|free|living|good|political|military|economic|naval|.*['’]s)$/.test(
        previous
      )
    default:
      return endsClause(double)
  }
}

const takesObject =
  /^(?:of|for|with|without|about|behind|before|after|on|to|from|by|against|under|over|in|like|want|wanted|need)$/

const auxiliaries = /^(?:is|are|was|were|am|be|do|does|did|has|have|will|would|could|should|may|might|must)$/
const wordOfClause =
  /^(?:what|whatever|who|whom|whoever|how|however|where|wherever|when|why|which|all|everything|anything|nothing|way)$/

/** The preposition ends a clause that it was moved away from: `the house she lived in in 1990`. */
function isStranded({ word, before, after }: Double): boolean {
  // `They had turned to to the army` has no infinitive.
  if (word === 'to' && /^(?:an?|the|his|her|its|their|this|that|my|our|your|\d.*)$/.test(after[0] ?? ''))
    return false
  const lead = before.slice(1, 9)
  if (/^(?:be|been|being|is|was|were|are|to|being)$/.test(lead[0] ?? '')) return true
  if (lead.some((each) => wordOfClause.test(each))) return true
  const subject = lead.findIndex((each) => /^(?:he|she|it|they|we|i|you)$/.test(each))
  const outer = lead[subject + 1]
  return (
    subject >= 0 &&
    outer !== undefined &&
    !/^(?:that|and|but|when|because|if|as|said|says|while|where|so)$/.test(outer)
  )
}

/** `What he is is …`, `those who do do so`: a clause ends in the first verb and the sentence's own verb follows. */
function endsClause({ word, before }: Double): boolean {
  if (
    !auxiliaries.test(word) &&
    !/^(?:said|says|meant|made|wants|needs|costs|works|happens|happened)$/.test(word)
  )
    return false
  if (/^do(?:es)?$|^did$/.test(word) && /^(?:who|i|you|we|they|he|she|it)$/.test(before[0] ?? '')) return true
  const opener = before.findIndex((each) => wordOfClause.test(each))
  if (opener === 0)
    return before[0] === 'who' && /^(?:those|ones|all|anyone|everyone|few|many|some)$/.test(before[1] ?? '')
  return opener > 0 && opener <= 8 && !before.slice(0, opener).some((each) => auxiliaries.test(each))
}
