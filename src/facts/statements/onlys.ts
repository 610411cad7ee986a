/** The only one (`the only woman to have captained the Rosslare lifeboat`) and another. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { nounLemma } from '../numbers/lemmas.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isAside, isUnreal, mayBeOneTime, sourceOf, timesOf } from './context.ts'
import { sentencesWithKeys } from './keyed-sentences.ts'
import { pastLemma } from './negations.ts'
import type { Exclusion } from './pairs.ts'
import { matchesOf } from './search.ts'
import { keysIn, type Word, wordsIn } from './words.ts'

interface Only extends Span {
  readonly sentence: Sentence
  readonly noun: string
  readonly modifiers: readonly string[]
  /** Keys of what it is the only one of, or in, or with. */
  readonly within: ReadonlySet<string>
}

const only =
  /\b(?<!\b(?:of|among|not|n['’]t|perhaps|probably|possibly|almost|nearly|like|if|once|become|no longer) )(?:the|its|their|\p{Lu}[\p{L}-]+['’]s?) (?:only|sole|one(?= [\p{L}-]+ in )|last (?:surviving|remaining|living)) (?:surviving |remaining |living )?(?=\p{Ll})/giu

// In small letters; what is all in capitals is a label.
const alone = /\b(?:only|sole|one|surviving|remaining|living) /u

/** The claims to be the only one in a draft, each with what the draft has against it. */
export function onlyAndAnother(draft: Draft): Exclusion[] {
  return matchesOf(draft, only, ({ text }) => alone.test(text))
    .flatMap(([block, match]) => onlyAt(block, match))
    .flatMap((claim) => {
      const keys = [...claim.within, ...claim.modifiers]
      const instances = sentencesWithKeys(claim, keys).flatMap((sentence) => othersIn(sentence, claim))
      return instances.length > 0 ? [{ claim, instances }] : []
    })
}

const opensQualifier =
  /^(?:in|at|on|of|to|who|that|which|with|from|for|whose|ever|between|within|under|left|outside|inside)$/u

function onlyAt(block: Block, match: RegExpExecArray): Only[] {
  const start = match.index
  const nounStart = start + match[0].length
  const sentence = sentenceAt({ block, start, end: nounStart })
  if (!sentence || isAside({ block, start, end: nounStart }) || isUnreal(sentence, start)) return []
  const rest = block.text.slice(nounStart, sentence.end)
  const clause = /^[^,.;:—–()]*/u.exec(rest)?.[0] ?? ''
  const words = wordsIn(block, nounStart, nounStart + clause.length)
  const stop = words.findIndex(
    (word, index) => opensQualifier.test(word.lower) || (index > 0 && isVerb(word))
  )
  const cut = stop < 0 ? words.length : stop
  if (cut < 1 || cut > 4) return []
  const noun = words[cut - 1] as Word
  if (!noun.isContent || vague.has(noun.lower) || nounLemma(noun.lower) !== noun.lower) {
    if (!/^(?:person|man|woman|child)$/u.test(noun.lower)) return []
  }
  if (sourceOf(sentence, { block, start, end: noun.end }).isHearsay) return []
  const owner = wordsIn(block, start, nounStart).find(({ possessive }) => possessive)
  const within = new Set([
    ...(owner ? [owner.key] : []),
    ...(stop < 0 || isVerb(words[stop] as Word)
      ? []
      : keysIn(block, (words[stop] as Word).start, nounStart + clause.length))
  ])
  if (within.size === 0) return []
  const modifiers = words.slice(0, cut - 1).map(({ key }) => key)
  return [
    { block, start, end: nounStart + clause.trimEnd().length, sentence, noun: noun.lower, modifiers, within }
  ]
}

function isVerb(word: Word): boolean {
  return (
    /^(?:is|was|are|were|has|have|had|will|would|can|could|said|says)$/u.test(word.lower) ||
    pastLemma(word) !== undefined
  )
}

const vague: ReadonlySet<string> = new Set(
  'way reason thing time hope option question choice problem difference point place day part other one people things exception'.split(
    ' '
  )
)

const another =
  /(?<![\p{L}’'])(?:another|(?:the|an|its) other|a (?:second|third|rival)|(?:one|two) of (?:the )?(?:two|three|four|five|six|several)|[\p{L}-]+['’]s (?:only )?(?:other|second)|(?:two|three|four|five|six|several) other|(?:two|three|both)) /giu

function othersIn(sentence: Sentence, claim: Only): Span[] {
  if (sentence === claim.sentence || !sentence.text.toLowerCase().includes(claim.noun.slice(0, -1))) return []
  return Array.from(sentence.text.matchAll(another), (match) => otherAt(sentence, match, claim)).flat()
}

function otherAt(sentence: Sentence, match: RegExpExecArray, claim: Only): Span[] {
  const { block } = sentence
  const start = sentence.start + match.index
  const from = start + match[0].length
  const words = wordsIn(block, from, sentence.end)
  const at = words.slice(0, 4).findIndex(({ lower }) => nounLemma(lower) === claim.noun)
  if (at < 0) return []
  const own = words.slice(0, at).map(({ key }) => key)
  if (!claim.modifiers.every((key) => own.includes(key))) return []
  const isSingular = /^(?:another|a|an|the|its|[\p{L}-]+['’]s)(?!\p{L})/iu.test(match[0])
  const end = isSingular ? start + match[0].trimEnd().length : (words[at] as Word).end
  const span = { block, start, end }
  if (isAside(span) || isUnreal(sentence, start) || sourceOf(sentence, span).isHearsay) return []
  const tail = /^[^.;:—–()]*/u.exec(block.text.slice(from, sentence.end))?.[0].length ?? 0
  const keys = keysIn(block, start, from + tail)
  if (![...claim.within].every((key) => keys.has(key))) return []
  const comma = /,/u.exec(block.text.slice(from, sentence.end))?.index ?? tail
  return mayBeOneTime(timesOf(claim.sentence), timesOf(sentence, from + comma)) ? [span] : []
}
