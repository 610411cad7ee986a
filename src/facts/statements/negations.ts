/** What nobody, never or not was done (`no people took part`, `has never visited Paris`, `refused to sign`) and was done after all. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { nounLemma, verbForm } from '../numbers/lemmas.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isAside, isUnreal, mayBeOneSource, mayBeOneTime, sourceOf, timesOf } from './context.ts'
import { pastForms } from './data.ts'
import { sentencesWithKeys } from './keyed-sentences.ts'
import type { Exclusion } from './pairs.ts'
import { isSameSubject } from './same-subject.ts'
import { matchesOf } from './search.ts'
import { type Subject, subjectBefore } from './subjects.ts'
import { countShared, keyOf, keysIn, type Word, wordsIn } from './words.ts'

interface Negation extends Span {
  readonly way: 'nobody' | 'never' | 'not'
  readonly sentence: Sentence
  /** For `no shots` and `no one` what is denied to be: `shot`, or nothing. */
  readonly noun: string
  readonly verb: string
  readonly isPassive: boolean
  /** Keys of what was not done to what. */
  readonly tail: ReadonlySet<string>
  /** Whether only what was done earlier undoes it: `had never failed before`. */
  readonly isBefore: boolean
  /** The year since when it was not done: `has not erupted since 1902`. */
  readonly since: number | undefined
}

const opening =
  /(?<!\w)(?:(?<nobody>no[ -]one |nobody |no (?!more\b|longer\b|doubt\b|way\b|matter\b)|none of the )|(?<never>(?:has|have) never |never )|(?<not>(?:did not|didn['’]t|refused to|declined to|has not|have not|hasn['’]t|haven['’]t) ))/giu

/** The denials of a draft, each with what the draft has against it. */
export function neverAndDone(draft: Draft): Exclusion[] {
  return matchesOf(draft, opening)
    .flatMap(([block, match]) => negationAt(block, match))
    .flatMap((claim) => {
      const instances = doneIn(claim)
      return instances.length > 0 ? [{ claim, instances }] : []
    })
}

const exception =
  /\b(?:except|apart from|other than|besides|but for|until|till|before|again|else|only|just|because|more than|enough|yet|so far|seriously|any longer)\b/iu

function negationAt(block: Block, match: RegExpExecArray): Negation[] {
  const { nobody, never } = match.groups ?? {}
  const start = match.index
  const from = start + match[0].length
  const sentence = sentenceAt({ block, start, end: from })
  if (!sentence || isAside({ block, start, end: from })) return []
  const clause =
    /^[^;:—–()]*?(?=,\s|[;:—–().]|\b(?:but|although|though|while|when|which|who|saying|and)\b|$)/u.exec(
      block.text.slice(from, sentence.end)
    )?.[0]
  const since = /\bsince (?:\p{L}+ )?((?:1[5-9]|20)\d\d)\b/u.exec(clause ?? '')
  const bare = (clause ?? '').replace(since?.[0] ?? /\bbefore$/u, '').trimEnd()
  const isBefore =
    /\bbefore$/u.test(clause ?? '') ||
    (/\bhad $/u.test(block.text.slice(0, start)) &&
      !/\b(?:said|says|told|insisted|claimed|maintained)\b[^.;]*\bhad $/u.test(
        block.text.slice(sentence.start, start)
      ))
  if (!clause || exception.test(bare) || isUnreal(sentence, start)) return []
  if (/\?/u.test(sentence.text) || sourceOf(sentence, { block, start, end: from }).isHearsay) return []
  const words = wordsIn(block, from, from + clause.length)
  const at = verbIndex(words, nobody)
  const verb = words[at]
  const isPerfect = /^(?:has|have)/iu.test(match[0]) || /n['’]t $/iu.test(match[0])
  const lemma =
    verb &&
    (never || nobody || isPerfect ? (pastLemma(verb) ?? (never ? undefined : verb.lower)) : verb.lower)
  if (!verb || !lemma || light.has(lemma)) return []
  const isPassive = words.slice(0, at).some(({ lower }) => /^(?:was|were|been|is|are)$/u.test(lower))
  const tail = keysIn(block, verb.end, from + (since ? since.index : clause.length))
  const isParticle = /^(?:part|place)$/u.test(words[at + 1]?.lower ?? '')
  const isWhole = (isPassive && nobody !== undefined) || ((isBefore || since !== undefined) && !nobody)
  if (tail.size === (isParticle ? 1 : 0) && !isWhole && !/\b(?:it|them)\b/u.test(clause)) return []
  const object = block.text.slice(verb.end, from + clause.length)
  if (!nobody && !never && !/^ (?:the|an?|his|her|its|their|any)\b|^ (?:to )?\p{Lu}/u.test(object) && !since)
    return []
  const noun = nobody && /^no(?:ne of the)? $/iu.test(nobody) ? nounBefore(words, at) : ''
  if (noun === undefined) return []
  return [
    {
      block,
      start,
      end: from + clause.trimEnd().length,
      way: nobody ? 'nobody' : never ? 'never' : 'not',
      sentence,
      noun,
      verb: keyOf(lemma),
      isPassive,
      tail,
      isBefore,
      since: since ? Number(since[1]) : undefined
    }
  ]
}

function isBetween({ lower }: Word): boolean {
  return /^(?:has|have|had|was|were|been|be|is|are|ever|also|did|\p{L}+ly)$/u.test(lower)
}

// `did not have`, `never was`: what follows says too little.
const light: ReadonlySet<string> = new Set(
  'be have do make get go come say tell give see think know want seem become mean need let keep feel find state ask answer call claim mention believe like try start use look turn put respond'.split(
    ' '
  )
)

/** The lemma of a word that has the form of a past tense or participle. */
export function pastLemma({ lower }: Word): string | undefined {
  const known = pastForms.get(lower)
  if (known !== undefined) return known
  const form = verbForm(lower)
  return form && (form.form === 'past' || form.form === 'participle') ? form.lemma : undefined
}

/** The verb after `never `, `no one `, or after the noun of `no shots were fired`. */
function verbIndex(words: readonly Word[], nobody: string | undefined): number {
  if (!nobody || !/^no(?:ne of the)? $/iu.test(nobody))
    return words.slice(0, 5).findIndex((word) => !isBetween(word))
  return words
    .slice(0, 7)
    .findIndex((word, index) => index > 0 && !isBetween(word) && pastLemma(word) !== undefined)
}

/** The noun of `no shots were fired`, in the singular; empty for `no people`, `undefined` where something else stands between. */
function nounBefore(words: readonly Word[], verb: number): string | undefined {
  const before = words.slice(0, verb)
  const end = before.findIndex((word, index) => index > 0 && isBetween(word))
  const nouns = end < 0 ? before : before.slice(0, end)
  const last = nouns.at(-1)
  if (!last || nouns.length > 3 || nouns.some(({ isContent, lower }) => !isContent && lower !== 'people'))
    return undefined
  const noun = nounLemma(last.lower)
  return noun === 'person' ? '' : noun
}

function doneIn(claim: Negation): Span[] {
  const keys = [claim.verb, ...claim.tail]
  return sentencesWithKeys(claim, keys).flatMap((sentence) => doneInSentence(sentence, claim) ?? [])
}

function doneInSentence(sentence: Sentence, claim: Negation): Span | undefined {
  if (sentence === claim.sentence) return undefined
  for (const word of wordsIn(sentence.block, sentence.start, sentence.end)) {
    const span = word.key === claim.verb ? doneAt(sentence, word, claim) : undefined
    if (span) return span
  }
  return undefined
}

const undone =
  /\b(?:no|not|never|nobody|none|neither|nor|without|refused|declined|failed|denied|to|n['’]t)\b|n['’]t\b/iu

function doneAt(sentence: Sentence, verb: Word, claim: Negation): Span | undefined {
  const { block, start } = sentence
  const span = { block, start: verb.start, end: verb.end }
  const before = block.text.slice(start, verb.start)
  const clause = before.split(/[;,:—–]\s|\b(?:and|but)\s/u).at(-1) ?? before
  if (isAside(span) || undone.test(clause) || isUnreal(sentence, verb.start) || pastLemma(verb) === undefined)
    return undefined
  const isPassive = /\b(?:was|were|been|being|is|are|by)\b(?: \p{L}+ly)? $/u.test(clause)
  if (isPassive !== claim.isPassive) return undefined
  const rest = /^[^;:—–().]*/u.exec(block.text.slice(verb.end, sentence.end))?.[0].length ?? 0
  const tail = keysIn(block, verb.end, verb.end + rest)
  if (countShared(claim.tail, tail) < claim.tail.size) return undefined
  if (!isDoer(claim, subjectBefore(sentence, verb.start))) return undefined
  const times = [timesOf(claim.sentence), timesOf(sentence)] as const
  if (
    !fitsTime(claim, sentence) ||
    (claim.way === 'not' && claim.since === undefined && !mayBeOneTime(...times))
  )
    return undefined
  if (claim.way === 'nobody' && !mayBeOneTime(...times)) return undefined
  return mayBeOneSource(sourceOf(claim.sentence, claim), sourceOf(sentence, span)) ? span : undefined
}

/** What was never done before was done in another year; what was not done since 1902, later. */
function fitsTime(claim: Negation, { text }: Sentence): boolean {
  const year = /\b((?:1[5-9]|20)\d\d)\b/u.exec(text)
  if (claim.since !== undefined) return year !== null && Number(year[1]) > claim.since
  return !claim.isBefore || year !== null || /\b(?:years? ago|previously|last year|earlier)\b/u.test(text)
}

const human: ReadonlySet<string> = new Set(
  'man woman child boy girl person people student pupil resident worker member player officer soldier passenger driver'
    .split(' ')
    .map(keyOf)
)

function isDoer(claim: Negation, subject: Subject): boolean {
  if (claim.way !== 'nobody') {
    const own = subjectBefore(claim.sentence, claim.start)
    const isKnown = own.person !== undefined || (own.head !== '' && own.article !== 'indefinite')
    return isKnown && isSameSubject(own, subject)
  }
  if (claim.noun === '') return subject.person !== undefined || human.has(subject.head)
  return keyOf(claim.noun) === subject.head
}
