/** What somebody or something does not have (`The school has no waiting list`) and has (`the school’s waiting list`). */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isAside, isUnreal, mayBeOneSource, mayBeOneTime, sourceOf, timesOf } from './context.ts'
import { sentencesWithKeys } from './keyed-sentences.ts'
import type { Exclusion } from './pairs.ts'
import { matchesOf } from './search.ts'
import { type Subject, subjectBefore } from './subjects.ts'
import { keyOf, keysIn, type Word, wordsIn } from './words.ts'

interface Lack extends Span {
  readonly sentence: Sentence
  readonly subject: Subject
  /** Keys of the thing, its noun last. */
  readonly thing: readonly string[]
  /** Keys of where it is not: `in its cabinet`. */
  readonly within: ReadonlySet<string>
}

const lacks = /\b(?:has|have|had|made|makes|reported|posted) no (?=\p{Ll})/gu

/** What the owners named in a draft do not have, each with what says that they do. */
export function lackedAndOwned(draft: Draft): Exclusion[] {
  return matchesOf(draft, lacks)
    .flatMap(([block, match]) => lackAt(block, match))
    .flatMap((claim) => {
      const keys = [...claim.thing, ...claim.within]
      const instances = sentencesWithKeys(claim, keys).flatMap((sentence) => ownedIn(sentence, claim) ?? [])
      return instances.length > 0 ? [{ claim, instances }] : []
    })
}

/** What is had in no one’s hand: `no plans`, `no doubt`, `no evidence`; and what other kinds look after. */
const abstract: ReadonlySet<string> = new Set(
  `plan intention doubt idea comment reason evidence choice power right way need interest problem time place chance hope
  sign word answer knowledge memory sense role say objection regret excuse connection relation link control authority
  jurisdiction experience record impact effect detail information option business recollection confidence illusion
  desire obligation duty bearing room shortage lack fear influence faith trust sympathy tolerance patience position
  opinion view stake clue qualm difficulty trouble problem issue worry concern future past equal rival peer match limit
  longer more other one child children brother sister sibling conviction offence suspect wife husband injury comment`
    .split(/\s+/u)
    .map(keyOf)
)

function lackAt(block: Block, match: RegExpExecArray): Lack[] {
  const start = match.index
  const from = start + match[0].length
  const sentence = sentenceAt({ block, start, end: from })
  if (!sentence || isAside({ block, start, end: from }) || isUnreal(sentence, start)) return []
  const clause = /^[^,;:—–().]*/u.exec(block.text.slice(from, sentence.end))?.[0] ?? ''
  if (/\b(?:except|but|other than|more than|yet|before|until|left)\b/u.test(clause)) return []
  const words = wordsIn(block, from, from + clause.length)
  const cut = words.findIndex(({ isContent }) => !isContent)
  const thing = cut < 0 ? words : words.slice(0, cut)
  const noun = thing.at(-1)
  if (!noun || thing.length > 3 || abstract.has(noun.key) || /ing$/u.test(noun.lower)) return []
  if (cut >= 0 && !/^(?:in|at|on|of its own)$/u.test(words[cut]?.lower ?? '')) return []
  if (sourceOf(sentence, { block, start, end: from }).isHearsay) return []
  const subject = subjectBefore(sentence, start)
  if (!subject.person && (subject.head === '' || subject.article === 'indefinite')) return []
  return [
    {
      block,
      start,
      end: noun.end,
      sentence,
      subject,
      thing: thing.map(({ key }) => key),
      within: keysIn(block, noun.end, from + clause.length)
    }
  ]
}

function ownedIn(sentence: Sentence, claim: Lack): Span | undefined {
  if (sentence === claim.sentence) return undefined
  const { block } = sentence
  const words = wordsIn(block, sentence.start, sentence.end)
  const keys = new Set(words.map(({ key }) => key))
  if (![...claim.within].every((key) => keys.has(key))) return undefined
  for (let at = 0; at < words.length; at++) {
    if (!claim.thing.every((key, index) => words[at + index]?.key === key)) continue
    const first = ownerFrom(words, at, claim)
    if (first === undefined) continue
    const span = {
      block,
      start: (words[first] as Word).start,
      end: (words[at + claim.thing.length - 1] as Word).end
    }
    if (
      isAside(span) ||
      isUnreal(sentence, span.start) ||
      /\b(?:no|without|never|not)\b/u.test(block.text.slice(sentence.start, span.end))
    )
      continue
    if (!mayBeOneTime(timesOf(claim.sentence), timesOf(sentence))) continue
    if (mayBeOneSource(sourceOf(claim.sentence, claim), sourceOf(sentence, span))) return span
  }
  return undefined
}

/** Where `the school’s` begins before the thing; `undefined` where it is another’s, or nobody’s. */
function ownerFrom(words: readonly Word[], at: number, { subject }: Lack): number | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = words[back] as Word
    if (word.possessive) {
      const isOwner = word.key === subject.head || subject.person?.surname === word.lower
      return isOwner ? back : undefined
    }
    if (
      word.key === subject.head &&
      back === at - 1 &&
      /^(?:the|its|our)$/iu.test(words[back - 1]?.lower ?? '')
    )
      return back
    if (/^(?:two|three|four|five|six|seven|eight|nine|ten|\d+|new|own|long|large|small)$/u.test(word.lower))
      continue
    return undefined
  }
  return undefined
}
