/** Where grammar asks for a word twice: each of the two has a job. */
import { isVerb } from '../../src/facts/tense/verbs.ts'
import { givingVerbs, littleWords, verbsByParticle, verbsByPreposition } from './data.ts'

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
  if (verbsByParticle.get(word)?.has(previous)) return fitsParticle(word, after)
  if (verbsByPreposition.get(word)?.has(previous)) return isStranded(double)
  switch (word) {
    case 'her':
      return (givingVerbs.has(previous) || (before.length === 1 && takesObject.test(previous))) && next !== ''
    case 'it':
    case 'you':
      return takesObject.test(previous) && next !== ''
    case 'there':
      // `There is no there there`, `somebody said there there to a child`; but `says that there there should be checks`.
      return (
        /^(?:no|a|say|says|saying|said|murmured|any)$/.test(previous) ||
        /^\W*(?:$|[.,;:!?–—])/u.test(double.rest)
      )
    case 'will':
    case 'might':
    case 'must':
      // `Her father's will will be read on Friday`.
      return /^(?:an?|the|his|her|its|their|own|free|living|good|political|military|economic|naval|.*['’]s)$/.test(
        previous
      )
    default:
      return endsClause(double) || endsRelative(double)
  }
}

/** What follows must be a phrase of its own: `voted in in March`, but not `went on on to win`. */
function fitsParticle(word: string, after: readonly string[]): boolean {
  if (after.length === 0 || after[0] === 'to') return false
  if (word !== 'over') return true
  return /^(?:(?:the|a) )?(?:\p{L}+ )?(?:weekend|summer|winter|holidays?|years?|months?|weeks?|days?|concerns?|fears?|claims?|dispute|row)/u.test(
    after.slice(0, 3).join(' ')
  )
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
  // `The deposit had been paid for for years`, `nothing to look at at night`; but `was committed to to` is a slip.
  if (!/^(?:to|in|of|as)$/.test(word) && /^(?:be|been|being|is|was|were|are|to)$/.test(lead[0] ?? ''))
    return true
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
function endsClause({ word, before, after }: Double): boolean {
  if (
    !auxiliaries.test(word) &&
    !/^(?:said|says|meant|made|wants|needs|costs|works|happens|happened)$/.test(word)
  )
    return false
  // `We do do that`, `those who did did so gladly`.
  if (word === 'do' && /^(?:i|you|we|they)$/.test(before[0] ?? '')) return after[0] !== 'not'
  if (/^do(?:es)?$|^did$/.test(word) && before[0] === 'who') return true
  const opener = before.findIndex((each) => wordOfClause.test(each))
  if (opener === 0)
    return before[0] === 'who' && /^(?:those|ones|all|anyone|everyone|few|many|some)$/.test(before[1] ?? '')
  return opener > 0 && opener <= 8 && !before.slice(0, opener).some((each) => auxiliaries.test(each))
}

const pronoun = /^(?:he|she|they|we|it|i|you)$/
const relative = /^(?:who|whom|that|which)$/
const determiner =
  /^(?:an?|the|this|that|these|those|his|her|its|their|my|our|your|every|each|any|no|some|many|most|few|all|.*['’]s)$/
const notSubject =
  /^(?:in|on|at|by|for|from|with|after|before|to|as|about|when|if|because|while|since|until|under|over|he|she|they|we|it|i|you|who|that|which|add|admit|agree|allege|argue|believe|claim|deny|estimate|expect|explain|fear|feel|find|hope|insist|know|learn|note|predict|recall|remember|report|say|see|show|stress|suggest|suspect|think|thinks|warn|wish|write)$/
/** Behind these stands what happened then, or what was the case: `the day she left`, `the news that she left`. */
const opensClause =
  /^(?:time|moment|minute|day|night|morning|evening|afternoon|week|month|year|spring|summer|autumn|winter|fact|news|evidence|proof|idea|notion|view|sign|claims?|belief|fears?|hopes?|allegations?|reports?|rumou?rs?|suggestions?|possibility|chance|impression)$/

/** `The plan that she launched launched …`, `those who voted voted twice`: the clause on the subject ends where its verb begins. */
function endsRelative({ word, before, rest }: Double): boolean {
  if ((littleWords.has(word) && !/^sa(?:id|ys)$/.test(word)) || word.endsWith('ing')) return false
  const [first = '', second = ''] = before
  if (!pronoun.test(first) && first !== 'who' && !(relative.test(first) && /ed$/.test(word))) return false
  const linked = pronoun.test(first) && relative.test(second)
  const subject = before.slice(linked ? 2 : 1)
  return isSubject(subject.toReversed(), relative.test(first) || linked) && !hasVerbOfItsOwn(rest)
}

/** Whether some words name who or what does it, and no verb is among them: `the fee`, `nurses and those`. */
function isSubject(words: readonly string[], isLinked: boolean): boolean {
  const own = /^(?:and|but|so|yet)$/.test(words[0] ?? '') ? words.slice(1) : words
  if (own.length === 0 || own.length > 6 || opensClause.test(own.at(-1) ?? '')) return false
  if (!isLinked && (own.length < 2 || !determiner.test(own[0] ?? ''))) return false
  return own.every((each, at) => {
    if (at < 2 && determiner.test(own[0] ?? '')) return at === 0 || !/^(?:is|was|were|are)$/.test(each)
    return !notSubject.test(each) && !isVerb({ lower: each, start: 0, end: 0 })
  })
}

/** `The plan that she launched launched in May was sound`: the sentence's verb is still to come, so one of the two is too many. */
function hasVerbOfItsOwn(rest: string): boolean {
  const [clause = ''] = rest.split(/[,;:–—()]/u)
  const verbs = clause.matchAll(
    /([\p{L}’']+) (?:is|are|was|were|has|have|had|will|would|could|can|may|might|should)\b/gu
  )
  return [...verbs].some(([, previous = '']) => !relative.test(previous) && !pronoun.test(previous))
}
