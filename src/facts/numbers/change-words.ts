/** The words of a sentence that tell of a rise or a fall: `rose`, `a drop`, `up from`, `lower at`. */
import { changeAdverbs, changeNouns, changeVerbs } from './change-data.ts'
import { formsOfVerbs, verbForm } from './lemmas.ts'
import type { Change } from './quantity.ts'
import { isHyphen, type Token } from './tokens.ts'

/** A word of change among the tokens of its sentence. */
export interface ChangeWord {
  readonly at: number
  readonly lemma: string
  readonly direction: Change['direction']
  readonly part: Change['part']
}

/** The words of change of a sentence, in order. */
export function changeWordsOf(tokens: readonly Token[]): ChangeWord[] {
  const found: ChangeWord[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { kind, lower } = tokens[at] as Token
    const word = kind === 'word' && mayTellChange(lower) ? changeWordAt(tokens, at) : undefined
    if (word) found.push(word)
  }
  return found
}

const listed: ReadonlySet<string> = new Set([
  ...changeNouns.keys(),
  ...changeAdverbs.keys(),
  ...formsOfVerbs((lemma) => changeVerbs.has(lemma))
])

/** Whether a word may tell of a change, as `rise` and `plummetted` do: one look spares most words the reading. */
function mayTellChange(lower: string): boolean {
  return listed.has(lower) || lower.endsWith('ed')
}

function changeWordAt(tokens: readonly Token[], at: number): ChangeWord | undefined {
  const { lower } = tokens[at] as Token
  const noun = changeNouns.get(lower)
  if (noun && isNoun(tokens, at))
    return isHead(tokens, at) ? { at, lemma: noun[0], direction: noun[1], part: 'noun' } : undefined
  const verb = verbForm(lower)
  const direction = verb && changeVerbs.get(verb.lemma)
  if (direction) return isVerb(tokens, at) ? { at, lemma: verb.lemma, direction, part: 'verb' } : undefined
  const adverb = changeAdverbs.get(lower)
  if (adverb && isAdverb(tokens, at)) return { at, lemma: lower, direction: adverb, part: 'adverb' }
  return undefined
}

const nounLead =
  /^(?!\p{L}+ly$)(?:an?|the|this|that|another|its|their|his|her|our|of|percent|cent|%|pc|point|\p{L}+(?:al|st|p|ic|ge|nd|ar|ant|den|ous|ive|nt|ing|ady|ay|'s))$|^(?:year|month|week|dai|quarter|hour|ear)ly$/u

/** `a drop in burglaries`, `a 60 per cent rise`, `a sharp fall to 5`; but `the shares rise`, `prices fell`. */
function isNoun(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  const form = verbForm(lower)?.form
  if (form === 'past' || form === 'gerund') return changeNouns.has(lower) && form === 'gerund'
  const before = tokens[at - 1]
  if (!before) return /^(?:in|of|from)$/u.test(tokens[at + 1]?.lower ?? '')
  // `traffic rises from`, but `two sharp falls`.
  if (lower.endsWith('s') && /ic$/u.test(before.lower)) return false
  if (!nounLead.test(before.lower)) return false
  // `the hospital cut waiting times`
  return determiners.test(before.lower) || afterNoun.test(tokens[at + 1]?.lower ?? '.')
}

/** Not `tax hike` of `a tax-hike proposal`, nor a rise that itself rises: `lowered the annual increase in pay to 3%`. */
function isHead(tokens: readonly Token[], at: number): boolean {
  if (!afterNoun.test(tokens[at + 1]?.lower ?? '.')) return false
  for (let first = at - 1; first > at - 5; first--) {
    const { lower = '' } = tokens[first] ?? {}
    if (changeVerbs.has(verbForm(lower)?.lemma ?? '')) return false
    if (!/^(?:an?|the|its|their|his|her|\p{L}+(?:al|ly|ed|ng|ic))$/u.test(lower)) break
  }
  return true
}

const afterNoun =
  /^(?:\P{L}.*|from|to|of|in|by|on|at|for|since|over|against|compared|during|between|after|before|within|last|this|next|year-on-year|overall|nationwide|nationally)$/u

const determiners = /^(?:an?|the|this|another|of|its|their|his|her|our|%|cent|percent)$/u

/** `raise` of `a raise`, `slow` of `the slow lane`, `cool` of `a cool $5 million` are no verbs. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token
  if (isHyphen(tokens[at - 1]) || isHyphen(tokens[at + 1])) return false
  if (!/^(?:slow|cool|thin|narrow|lower|moderate|double|triple|treble|soften|contracts?)$/u.test(lower))
    return true
  const before = tokens[at - 1]?.lower ?? ''
  if (lower.startsWith('contract'))
    return /s$/u.test(before) || /^(?:to|will|would|could|may|might)$/u.test(before)
  if (/^(?:an?|the|too|very|more|as|so|is|was|are|were|be|been)$/u.test(before))
    return lower === 'lower' && /^(?:is|was|are|were|be|been)$/u.test(before)
  return lower !== 'lower' || /^(?:to|will|would|can|could|may|might|should|must|not)$/u.test(before)
}

/** Verbs that `up` and `down` go with. Read off market and poll reports. */
const movers =
  /^(?:is|are|was|were|be|been|being|(?:go|mov|edg|inch|tick|creep|nudg|com|bring|push|driv|pull|tak|step|scal|ratchet|head|trend|bump|shoot|stand)(?:e|es|s|ed|ing)?|goes|gone|went|came|brought|took|taken|drove|driven|crept|shot|rose|fell|slightly|sharply|steeply|back|and|much|far|even|still|way|well|marginally|slightly|stood|closed|ended|finished|opened|traded|settled)$/u
// `pushing the rate down to 5%`
const causes =
  /^(?:push|bring|brought|tak|took|driv|drove|pull|send|sent|ratchet|scal|knock|forc)(?:e[sdn]?|s|ed|ing)?$/u
const aheadOf =
  /^(?:from|by|on|against|compared|versus|vs|[$€£₹¥]|\d.*|about|around|nearly|almost|roughly|some|another|more|less|a|an|one|two|three|four|five|six|seven|eight|nine|ten)$/u

function isAdverb(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  // `makes up 60% of`, `turned down 40 bids`
  if (
    /^(?:ma[dk]e?s?|making|turn(?:s|ed)?|set|end(?:s|ed)?|add(?:s|ed)?|sign(?:s|ed)?|pick(?:s|ed)?|shut|shuts|buy|bought|clos(?:e|es|ed))$/u.test(
      before?.lower ?? ''
    )
  ) {
    if (!/^(?:closed|ended)$/u.test(before?.lower ?? '') || after?.lower === 'to') return false
  }
  const isLed =
    before === undefined ||
    /^[,(–—:-]$/u.test(before.text) ||
    movers.test(before.lower) ||
    tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => causes.test(lower))
  // `up to 5 schools from seven towns` counts schools.
  if (after?.lower === 'to' || after?.lower === 'at') return isLed && before !== undefined
  // `at 31%, higher than the 36% of May`
  if (after?.lower === 'than')
    return /^(?:higher|lower)$/u.test(tokens[at]?.lower ?? '') && before?.text === ','
  if (after?.text === ',') return isLed && /^(?:from|to)$/u.test(tokens[at + 2]?.lower ?? '')
  return aheadOf.test(after?.lower ?? '')
}
