/** `It is the first time a woman has led the orchestra` and those who led it before. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { isAside, isUnreal, sourceOf } from './context.ts'
import { pastLemma } from './negations.ts'
import type { Exclusion } from './pairs.ts'
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

/** The claims of a block that something is done for the first time, each with the earlier ones. */
export function firstTimes(block: Block): Exclusion[] {
  if (!/first time/iu.test(block.text)) return []
  return Array.from(block.text.matchAll(firstTime), (match) => claimAt(block, match))
    .flat()
    .flatMap((claim) => {
      const instances = block.draft.blocks.flatMap((other) =>
        sentencesOf(other).flatMap((sentence) => earlierIn(sentence, claim) ?? [])
      )
      return instances.length > 0 ? [{ claim, instances }] : []
    })
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
      since: match.groups?.since ? Number(match.groups.since) : undefined
    }
  ]
}

const auxiliary = /^(?:has|have|had|was|were|been|is|are)$/u
const light: ReadonlySet<string> = new Set('be have do get go come say tell make take see give'.split(' '))
const past =
  /\b(?:in (?:the )?(?:1[5-9]|20)\d\d|in the \d{4}s|(?:the )?(?:1[5-9]|20)\d\ds|years? (?:ago|earlier)|previously|last (?:year|month)|twice before|(?:two|three|four|several|many|multiple) times|twice)\b/u

function earlierIn(sentence: Sentence, claim: FirstTime): Span | undefined {
  const { block, start, end, text } = sentence
  const time = past.exec(text)
  if (sentence === claim.sentence || !time || /\b(?:not|never|no|n['’]t|since then|will|would)\b/u.test(text))
    return undefined
  const year = /\b((?:1[5-9]|20)\d\d)\b/u.exec(text)
  if (claim.since !== undefined && (!year || Number(year[1]) <= claim.since)) return undefined
  const words = wordsIn(block, start, end)
  const verb = words.find((word) => word.key === claim.verb && pastLemma(word) !== undefined)
  if (!verb || !isWho(claim, sentence, words, verb)) return undefined
  const after = keysIn(block, verb.end, end)
  if (countShared(claim.what, after) < claim.what.size) return undefined
  const span = {
    block,
    start: verb.start,
    end: start + time.index > verb.end ? start + time.index + time[0].length : verb.end
  }
  return isAside(span) || isUnreal(sentence, verb.start) || sourceOf(sentence, span).isHearsay
    ? undefined
    : span
}

/** The same noun does it; a pronoun or a name only where the claim says who in the same way. */
function isWho(claim: FirstTime, sentence: Sentence, words: readonly Word[], verb: Word): boolean {
  const keys = new Set(words.filter(({ end }) => end <= verb.start).map(({ key }) => key))
  if (claim.who.size > 0) return [...claim.who].every((key) => keys.has(key))
  const [one, two] = [claim.sentence, sentence].map(
    (each) => personsIn(each.block, each.start, each.end)[0] ?? antecedent(each, each.start)
  )
  return one !== undefined && one === two
}
