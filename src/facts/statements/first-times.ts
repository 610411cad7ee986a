/** `It is the first time a woman has led the orchestra` and those who led it before. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { isAside, isUnreal, sourceOf } from './context.ts'
import { pastLemma } from './negations.ts'
import type { Exclusion } from './pairs.ts'
import { matchesOf } from './search.ts'
import { antecedent, personsIn } from './subjects.ts'
import { countShared, keyOf, keysIn, type Word, wordsIn } from './words.ts'

interface FirstTime extends Span {
  readonly sentence: Sentence
  readonly verb: string
  /** Keys of who does it, and of what is done. */
  readonly who: ReadonlySet<string>
  readonly what: ReadonlySet<string>
  readonly since: number | undefined
}

const firstTime =
  /\b(?<!not )(?:(?:(?:is|was|marks?|marked|marking) )?(?:only )?the first time(?: ever)?(?: since (?<since>\d{4}))?(?: that)? (?=\p{L})|(?:has|have) for the first time )/giu

/** The claims of a draft that something is done for the first time, each with the earlier ones. */
export function firstTimes(draft: Draft): Exclusion[] {
  const claims = [
    ...matchesOf(draft, firstTime).flatMap(([block, match]) => claimAt(block, match)),
    ...matchesOf(draft, firstTo).flatMap(([block, match]) => firstToAt(block, match))
  ]
  return claims.flatMap((claim) => {
    const deeds = timedDeeds(draft).get(claim.verb) ?? []
    const instances = deeds.flatMap((deed) => earlierIn(deed, claim) ?? [])
    return instances.length > 0 ? [{ claim, instances }] : []
  })
}

// `the first woman to lead the appeal court`
const firstTo =
  /\b(?<!\b(?:not|among|one of|of) )the (?:very |country['’]s )?first (?<who>[\p{L}-]+(?: [\p{L}-]+){0,2}?) (?:ever )?(?:to )(?<verb>\p{Ll}{3,}) /giu

/** What is settled, though it is still to come. */
const willBe = /^[^,;:—–]{2,60} (?:will|is to|is set to) (?:be|become) $/u

function firstToAt(block: Block, match: RegExpExecArray): FirstTime[] {
  const { who = '', verb = '' } = match.groups ?? {}
  const start = match.index
  const from = start + match[0].length
  const sentence = sentenceAt({ block, start, end: from })
  if (!sentence || isAside({ block, start, end: from })) return []
  if (!willBe.test(block.text.slice(sentence.start, start)) && isUnreal(sentence, start)) return []
  if (light.has(verb) || sourceOf(sentence, { block, start, end: from }).isHearsay) return []
  const clause =
    /^[^,;:.—–()]*?(?=[,;:.—–()]|\b(?:since|but|and|when|while|in \d{4})\b|$)/u.exec(
      block.text.slice(from, sentence.end)
    )?.[0] ?? ''
  const whoAt = start + match[0].indexOf(who)
  const what = keysIn(block, from, from + clause.length)
  const keys = keysIn(block, whoAt, whoAt + who.length)
  if (what.size === 0 || keys.size === 0) return []
  return [
    {
      block,
      start,
      end: from + clause.trimEnd().length,
      sentence,
      verb: keyOf(verb),
      who: keys,
      what,
      since: undefined
    }
  ]
}

function claimAt(block: Block, match: RegExpExecArray): FirstTime[] {
  const start = match.index
  const from = start + match[0].length
  const sentence = sentenceAt({ block, start, end: from })
  if (!sentence || isAside({ block, start, end: from }) || isUnreal(sentence, start)) return []
  if (sourceOf(sentence, { block, start, end: from }).isHearsay) return []
  const clause =
    /^[^,;:—–()]*?(?=[,;:—–().]|\b(?:since|but|and|when|while)\b|$)/u.exec(
      block.text.slice(from, sentence.end)
    )?.[0] ?? ''
  if (
    /\b(?:in|this) (?:his|her|their|its|the|\p{L}+) (?:career|season|year|term|life|tournament|series)\b|\bin (?:\p{L}+ )?(?:years|months|weeks|decades)\b/u.test(
      clause
    )
  )
    return []
  const words = wordsIn(block, from, from + clause.length)
  const at = words.findIndex(
    (word, index) => index > 0 && pastLemma(word) !== undefined && !auxiliary.test(word.lower)
  )
  const verb = words[at]
  const lemma = verb && pastLemma(verb)
  if (!verb || !lemma || light.has(lemma) || at > 6) return []
  return [
    {
      block,
      start,
      end: verb.end,
      sentence,
      verb: keyOf(lemma),
      who: keysIn(block, from, verb.start),
      what: keysIn(block, verb.end, from + clause.length),
      since: sinceIn(
        match.groups?.since ??
          /\bsince (?:\p{L}+ ){0,4}?(\d{4})\b/u.exec(block.text.slice(from, sentence.end))?.[1]
      )
    }
  ]
}

function sinceIn(year: string | undefined): number | undefined {
  return year === undefined ? undefined : Number(year)
}

const auxiliary = /^(?:has|have|had|was|were|been|is|are)$/u
const light: ReadonlySet<string> = new Set('be have do get go come say tell make take see give'.split(' '))
const past =
  /\b(?:in (?:the )?(?:1[5-9]|20)\d\d|in the \d{4}s|(?:the )?(?:1[5-9]|20)\d\ds|from (?:1[5-9]|20)\d\d|(?:until|between|since) (?:1[5-9]|20)\d\d|years? (?:ago|earlier)|previously|last (?:year|month)|twice before|(?:two|three|four|several|many|multiple) times|twice|(?:every|each) (?:day|week|month|year)|regularly|repeatedly|often|frequently)\b/u

/** What was done at a time that a sentence gives. */
interface TimedDeed {
  readonly sentence: Sentence
  readonly words: readonly Word[]
  /** The first past form of its verb there. */
  readonly verb: Word
  readonly time: RegExpExecArray
}

/** The deeds of a draft by the keys of their verbs, in the order of the draft. */
const timedDeeds = fact(({ blocks }): ReadonlyMap<string, readonly TimedDeed[]> => {
  const byVerb = new Map<string, TimedDeed[]>()
  for (const sentence of blocks.flatMap(sentencesOf)) {
    const { block, start, end, text } = sentence
    const time = past.exec(text)
    if (!time || /\b(?:not|never|no|n['’]t|since then|will|would)\b/u.test(text)) continue
    const words = wordsIn(block, start, end)
    for (const verb of words) {
      if (pastLemma(verb) === undefined) continue
      const deeds = byVerb.get(verb.key) ?? []
      byVerb.set(verb.key, deeds)
      if (deeds.at(-1)?.sentence !== sentence) deeds.push({ sentence, words, verb, time })
    }
  }
  return byVerb
})

function earlierIn({ sentence, words, verb, time }: TimedDeed, claim: FirstTime): Span | undefined {
  const { block, start, end, text } = sentence
  if (block === claim.block && start === claim.sentence.start) return undefined
  const year = /\b((?:1[5-9]|20)\d\d)\b/u.exec(text)
  if (claim.since !== undefined && (!year || Number(year[1]) <= claim.since)) return undefined
  // `The court was led by a woman`: what is done stands before its verb.
  const isPassive =
    /\b(?:was|were|been) $/u.test(block.text.slice(start, verb.start)) &&
    /^ by /u.test(block.text.slice(verb.end))
  if (!isRival(claim, sentence, verb)) {
    if (!isWho(claim, sentence, words, verb, isPassive)) return undefined
    const after = keysIn(block, isPassive ? start : verb.end, end)
    if (countShared(claim.what, after) < claim.what.size) return undefined
  }
  const span = {
    block,
    start: verb.start,
    end: start + time.index > verb.end ? start + time.index + time[0].length : verb.end
  }
  return isAside(span) || isUnreal(sentence, verb.start) || sourceOf(sentence, span).isHearsay
    ? undefined
    : span
}

/** `Olsen, who led the bank until 2011 and was the first woman in the job`: another is called the first. */
function isRival(claim: FirstTime, { block, start, end, text }: Sentence, verb: Word): boolean {
  const rank =
    /\bthe first ([\p{L}-]+) (?:in|to hold) (?:the|that) (?:job|post|role|office|position)\b/iu.exec(text)
  if (!rank || claim.who.size !== 1 || !claim.who.has(keyOf((rank[1] ?? '').toLowerCase()))) return false
  const own = personsIn(claim.block, claim.sentence.start, claim.sentence.end)
  const others = personsIn(block, start, end)
  if (own.length === 0 || others.length === 0 || others.some((other) => own.includes(other))) return false
  const noun = [...claim.what].at(-1)
  return wordsIn(block, verb.end, end).some(
    ({ key, possessive, end: at }) =>
      key === noun && !possessive && goesNoFurther.test(block.text.slice(at, end))
  )
}

/** `led the bank until 2011`, not `the bank union`. */
const goesNoFurther = /^(?:[,.;:]| (?:until|from|in|for|between|to|and|as|before|after|during|by)\b)/u

/** The same noun does it; a pronoun or a name only where the claim says who in the same way. */
function isWho(
  claim: FirstTime,
  sentence: Sentence,
  words: readonly Word[],
  verb: Word,
  isBy: boolean
): boolean {
  const keys = new Set(words.filter(({ end }) => end <= verb.start || isBy).map(({ key }) => key))
  // `the two had talked … The two men have talked`
  const isPair = (text: string) => /\b(?:the|these) (?:two|pair)\b|\bboth\b/iu.test(text)
  if (claim.who.size === 0 && isPair(claim.sentence.text))
    return isPair(sentence.text) && Math.abs(sentence.block.index - claim.block.index) < 3
  if (claim.who.size > 0) return [...claim.who].every((key) => keys.has(key))
  const [one, two] = [claim.sentence, sentence].map(
    (each) => personsIn(each.block, each.start, each.end)[0] ?? antecedent(each, each.start)
  )
  return one !== undefined && one === two
}
