/** What something is not (`was not wearing a seat belt`, `was uninsured`) and is after all (`was wearing a seat belt`). */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { blockFact } from '../fact.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { matchesIn } from '../vocabulary.ts'
import { isAside, isUnreal, mayBeOneSource, mayBeOneTime, sourceOf, timesOf } from './context.ts'
import { sentencesWithKeys } from './keyed-sentences.ts'
import type { Exclusion } from './pairs.ts'
import { isSameSubject } from './same-subject.ts'
import { matchesOf } from './search.ts'
import { type Subject, subjectBefore } from './subjects.ts'
import { type Word, wordsIn } from './words.ts'

/** What is said by `be`; of whom, is asked only where something else says the contrary. */
interface Predicate extends Span {
  readonly sentence: Sentence
  readonly isPast: boolean
  /** Keys of its content words, and the first of them. */
  readonly keys: ReadonlySet<string>
  readonly first: string
}

const denial =
  /(?<!\w)(?<be>was|were|is|are)(?: not |n['’]t )(?!only\b|between\b|from\b|with\b|for\b|of\b|like\b|about\b|just\b|the\b|an?\b|yet\b|immediately\b|until\b|so\b|as\b|to\b|because\b|that\b|always\b|all\b|even\b|alone\b|enough\b|far\b|about\b)/giu
const privative = /(?<!\w)(?<be>was|were|is|are) (?=(?:un|il|im|non-?)\p{Ll}{4,})/giu
const assertion =
  /(?<!\w)(?<be>was|were|is|are) (?!not\b|never\b|no\b|neither\b|now\b|once\b|then\b|hardly\b|nearly\b|almost\b)(?=\p{L})/giu

/** The predicates that a draft denies, each with what the draft has against it. */
export function deniedAndTold(draft: Draft): Exclusion[] {
  const denied = matchesOf(draft, denial).flatMap(([block, match]) => predicateAt(block, match))
  const lacking = matchesOf(draft, privative)
    .flatMap(([block, match]) => predicateAt(block, match))
    .map((predicate) => ({ ...predicate, ...withoutPrefix(predicate) }))
  return [...denied, ...lacking].flatMap((claim) => {
    const instances = sentencesWithKeys(claim, [...claim.keys]).flatMap((other) => assertedIn(other, claim))
    return instances.length > 0 ? [{ claim, instances }] : []
  })
}

const assertionsIn = blockFact((block) => matchesIn(block, assertion))

/** What a sentence says by `be` without a `not` against a denial. */
function assertedIn({ block, start, end }: Sentence, claim: Predicate): Predicate[] {
  return assertionsIn(block)
    .filter(({ index }) => index >= start && index < end)
    .flatMap((match) => predicateAt(block, match))
    .filter((one) => one.first === claim.first && isAgainst(claim, one))
}

/** `insured` of `uninsured`. */
function withoutPrefix({ first, keys }: Predicate): Pick<Predicate, 'first' | 'keys'> {
  const bare = first.replace(/^(?:un|il|im|non-?)/u, '')
  return { first: bare, keys: new Set([...keys].map((key) => (key === first ? bare : key))) }
}

// Opinions, and what is true only by degrees or of a moment.
const soft =
  /^(?:expect|likely|sure|clear|able|interest|alon|awar|happy|easy|good|bad|true|right|wrong|possibl|us|suppos|mean|ready|prepar|afraid|surpris|worri|concern|pleas|familia?r|immediat|available?|certain|perfect|enough|consider|believ|thought|think|known|know|seen|see|satisf|comfort|popular|important|serious|hap+en|look|work|try)/u

function predicateAt(block: Block, match: RegExpExecArray): Predicate[] {
  const start = match.index
  const from = start + match[0].length
  const sentence = sentenceAt({ block, start, end: from })
  if (!sentence || isAside({ block, start, end: from }) || isUnreal(sentence, start)) return []
  const clause =
    /^[^,;:.—–()“”"]*?(?=[,;:.—–()“”"]|\b(?:but|although|though|while|when|which|who|because|and|or|until|before|after|as|since|if)\b|$)/u.exec(
      block.text.slice(from, sentence.end)
    )?.[0] ?? ''
  const words = wordsIn(block, from, from + clause.length)
  const content = words.filter(({ isContent }) => isContent)
  const [head] = content
  // `there is no indication that he is responsible`
  if (
    /\b(?:no|nor|without|never|not|den(?:y|ies|ied)|claims?|theory|theories)\b/iu.test(
      block.text.slice(sentence.start, start)
    )
  )
    return []
  if (!head || words.indexOf(head) > 2 || soft.test(head.key) || exception.test(clause)) return []
  const last = (content.at(-1) ?? head) satisfies Word
  return [
    {
      block,
      start,
      end: last.end,
      sentence,
      isPast: /^w/iu.test(match.groups?.be ?? ''),
      keys: new Set(content.map(({ key }) => key)),
      first: head.key
    }
  ]
}

const exception =
  /\b(?:only|except|apart from|other than|enough|yet|so far|any ?more|any longer|more|less|than|still|again|also|too|very)\b/iu

function isAgainst(claim: Predicate, instance: Predicate): boolean {
  if (claim.sentence === instance.sentence || claim.isPast !== instance.isPast) return false
  if (![...claim.keys].every((key) => instance.keys.has(key))) return false
  const subjects = [
    subjectBefore(claim.sentence, claim.start),
    subjectBefore(instance.sentence, instance.start)
  ] as const
  if (!subjects.every(isKnown) || !isSameSubject(...subjects)) return false
  if (!mayBeOneTime(timesOf(claim.sentence), timesOf(instance.sentence))) return false
  const sources = [claim, instance].map((one) => sourceOf(one.sentence, one))
  return sources[0] !== undefined && sources[1] !== undefined && mayBeOneSource(sources[0], sources[1])
}

function isKnown({ person, head, article }: Subject): boolean {
  return person !== undefined || (head !== '' && article !== 'indefinite')
}
