/**
 * The statements of a draft that can rule each other out: claims that sweep or settle (`no one was hurt`, `unanimously`,
 * `declined to comment`) and the instances that would undo them, each with whom it speaks of, its time and its source.
 */
import type { Block, Draft, Range } from '../../draft/draft.ts'
import { compareSpans, overlaps, type Span } from '../../draft/place.ts'
import { groupByBlock } from '../by-block.ts'
import { fact } from '../fact.ts'
import { lazily } from '../lazily.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isAside, isUnreal, type Source, sourceOf, type Times, timesOf } from './context.ts'
import { type Form, type Kind, kinds } from './kinds/index.ts'
import { isProse, matchesOf, matchesOnTop } from './search.ts'
import { type Setting, settingOf } from './setting.ts'
import { antecedent, personsIn, type Subject, subjectAfter, subjectBefore, subjectIn } from './subjects.ts'
import { keysIn } from './words.ts'

export { mayBeOneSource, mayBeOneTime } from './context.ts'
export type { Bond, Kind } from './kinds/index.ts'
export { type Exclusion, exclusions } from './pairs.ts'
export { isSameSubject } from './same-subject.ts'
export { isHeadline } from './search.ts'
export type { Subject } from './subjects.ts'

/** A statement; its span is what a rule marks. */
export interface Statement extends Span, Details {
  readonly kind: Kind
  /** Whether it sweeps or settles, or is the instance that would undo that. */
  readonly side: 'claim' | 'instance'
  readonly sentence: Sentence
  /** Its words in small letters. */
  readonly text: string
}

/** What a statement says of whom, of what, when, and who says it. */
interface Details {
  readonly subject: Subject
  /** The persons whom its sentence names or means by a pronoun. */
  readonly persons: readonly Person[]
  /** Keys of what follows it in its clause, and of its whole sentence. */
  readonly matter: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** Whether what follows it in its clause has a `not`. */
  readonly isNegated: boolean
  readonly setting: Setting
  readonly times: Times
  readonly source: Source
}

/** A kind with the statements of both its sides, in the order of the draft. */
export interface Statements {
  readonly kind: Kind
  readonly claims: readonly Statement[]
  readonly instances: readonly Statement[]
}

/** The statements of a draft by kind; kinds of which the draft has one side only are left out. */
export const statements = fact((draft): readonly Statements[] =>
  kinds.flatMap((kind) => {
    const told = { claim: tellingsOf(draft, kind, 'claim'), instance: [] as readonly Telling[] }
    // Most drafts have neither side: what a statement says of whom and when is read where both may stand.
    if (told.claim.length > 0) told.instance = tellingsOf(draft, kind, 'instance')
    if (told.instance.length === 0) return []
    const find = (side: Statement['side']) => apartFrom(told[side].flatMap((telling) => statementAt(telling)))
    const claims = find('claim')
    const instances = claims.length > 0 ? find('instance') : []
    const apart = /^(?:vote|charge|decision)$/u.test(kind.bond)
      ? toldApart(claims, instances)
      : new Set<Block>()
    // Who tells two votes apart once knows of both.
    const isFree = ({ block }: Statement) => (kind.bond === 'vote' ? apart.size === 0 : !apart.has(block))
    return instances.length > 0
      ? [{ kind, claims: claims.filter(isFree), instances: instances.filter(isFree) }]
      : []
  })
)

/** Blocks that tell both sides in one sentence, of two things: `unanimous on the minutes and split 5-4 on the quarry`. */
function toldApart(claims: readonly Statement[], instances: readonly Statement[]): ReadonlySet<Block> {
  const both = claims.filter((claim) =>
    instances.some(
      ({ sentence, start, end }) => sentence === claim.sentence && (start >= claim.end || claim.start >= end)
    )
  )
  return new Set(both.map(({ block }) => block))
}

/** Where the words of a kind stand, before it is known whether they are meant. */
interface Telling {
  readonly block: Block
  readonly kind: Kind
  readonly side: Statement['side']
  readonly match: RegExpExecArray
}

function tellingsOf(draft: Draft, kind: Kind, side: Statement['side']): readonly Telling[] {
  const found = tellingsBy(kind[side], kind, side, (pattern) => matchesOf(draft, pattern, isProse))
  const onTop = kind.onTop?.[side]
  return onTop
    ? [...found, ...tellingsBy(onTop, kind, side, (pattern) => matchesOnTop(draft, pattern))]
    : found
}

/** The matches of a form, apart from each other: where two share words the first one stands. */
function tellingsBy(
  form: Form,
  kind: Kind,
  side: Statement['side'],
  search: (pattern: RegExp) => ReturnType<typeof matchesOf>
): readonly Telling[] {
  const found: Telling[] = []
  for (const pattern of form instanceof RegExp ? [form] : form)
    for (const [block, match] of search(pattern)) found.push({ block, kind, side, match })
  return found.length > 1 ? firstOfEach(found) : found
}

function firstOfEach(found: readonly Telling[]): readonly Telling[] {
  let before: Telling | undefined
  return found
    .toSorted((a, b) => a.block.index - b.block.index || a.match.index - b.match.index)
    .filter((one) => {
      const isFree = before?.block !== one.block || one.match.index >= endOf(before.match)
      if (isFree) before = one
      return isFree
    })
}

function endOf({ index, 0: words }: RegExpExecArray): number {
  return index + words.length
}

/** Those that overlap none before them, in the order of the draft. */
function apartFrom(found: readonly Statement[]): Statement[] {
  const inBlock = groupByBlock(found)
  return found
    .filter((one) => inBlock.get(one.block)?.find((other) => overlaps(one, other)) === one)
    .sort(compareSpans)
}

function statementAt({ block, kind, side, match }: Telling): Statement[] {
  const { start, end } = withOwner(block, markedIn(match))
  const sentence = sentenceAt({ block, start: match.index, end })
  if (!sentence || isAside({ block, start, end }) || isException(sentence, match, side)) return []
  if (!(kind.speaks && side === 'claim') && isUnreal(sentence, match.index)) return []
  const text = block.text.slice(start, end).toLowerCase()
  const matchEnd = match.index + match[0].length
  const tail = tailEnd(sentence, matchEnd)
  return [withDetails({ block, start, end, kind, side, sentence, text, match, matchEnd, tail })]
}

/** A statement as it is found. */
interface Found extends Span, Pick<Statement, 'kind' | 'side' | 'sentence' | 'text'> {
  readonly match: RegExpExecArray
  readonly matchEnd: number
  /** Where what it says ends. */
  readonly tail: number
}

// Most instances are of another time than every claim: what else they say is read where it is asked for.
const withDetails = lazily<Found, Details>({
  subject: ({ kind, sentence, match }) => subjectOf(kind, sentence, match),
  persons: ({ sentence }) => personsMeant(sentence),
  matter: ({ block, sentence, matchEnd, tail }) =>
    keysIn(block, matchEnd, clauseEnd(sentence, matchEnd, tail)),
  about: ({ block, sentence }) => keysIn(block, sentence.start, sentence.end),
  setting: ({ sentence }) => settingOf(sentence),
  isNegated: ({ block, matchEnd, tail }) =>
    /\b(?:no|not|never|nobody|none)\b|n['’]t\b/iu.test(block.text.slice(matchEnd, tail)),
  times: ({ sentence, matchEnd, tail }) => timesOf(sentence, tail, matchEnd),
  source: ({ block, start, end, sentence }) => sourceOf(sentence, { block, start, end })
})

/** `Garrity’s widow` for `’s widow`. */
function withOwner({ text }: Block, { start, end }: Range): Range {
  if (!/^['’]/u.test(text.slice(start, end))) return { start, end }
  const owner =
    /(?:\p{Lu}[\p{L}'’-]* )*[\p{L}'’-]+$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
  return { start: start - owner.length, end }
}

function markedIn(match: RegExpExecArray): Range {
  const words = Object.values(match.groups ?? {}).find((group) => group !== undefined)
  const from = words === undefined ? 0 : match[0].lastIndexOf(words)
  const own = words ?? match[0]
  const start = match.index + from + own.length - own.trimStart().length
  return { start, end: start + own.trim().length }
}

function subjectOf(kind: Kind, sentence: Sentence, match: RegExpExecArray): Subject {
  const { block } = sentence
  const end = match.index + match[0].length
  if (isOwned(match[0]))
    return subjectIn(sentence, withOwner(sentence.block, { start: match.index, end }).start, end)
  // `Giving evidence at the trial, the former harbour master said`
  const opener = /^[^,.;:]*, /u.exec(block.text.slice(end, sentence.end))?.[0]
  if (match.index === sentence.start && opener && /^(?:\p{L}+ing|Reached|Contacted|Asked)\b/u.test(match[0]))
    return subjectAfter(sentence, end + opener.length)
  if (!kind.ofObject?.test(match[0])) return subjectBefore(sentence, match.index)
  const object =
    /^(?:[\p{L}\p{N}’'-]+(?: |(?![\p{L}\p{N}’'-]))){1,5}?(?=[,.;:]|\b(?:who|which|that|go|pass|on|in|at|and|over|after|for|with|from)\b|$)/u.exec(
      sentence.block.text.slice(end, sentence.end)
    )?.[0]
  return subjectIn(sentence, end, end + (object?.length ?? 0))
}

/** `’s widow`, `his wife`. */
function isOwned(words: string): boolean {
  return /^(?:['’]s?|[Hh]is|[Hh]er) /u.test(words)
}

const exception =
  /\b(?:except|apart from|other than|aside from|besides|but for|save for|else|in an? (?:earlier|separate|previous|similar|like)|(?:earlier|previous|separate|similar|another|second|third|different|other|next) (?:\p{L}+ )?(?:crash|attack|blast|fire|incident|accident|shooting|vote|ruling|decision|case|trial|charge|motion|measure))\b/iu

/** `Nobody else was hurt`, `no one was seriously injured`, `in a similar crash`. */
function isException(sentence: Sentence, match: RegExpExecArray, side: Statement['side']): boolean {
  // `The vote was 48-48`: a tie is of another motion.
  if (/\b(\d+)(?:[-–—]| to )\1\b/u.test(match[0])) return true
  const { text } = sentence.block
  if (
    /\b(?:seriously|badly|critically|gravely)\b/iu.test(text.slice(match.index - 12, match.index) + match[0])
  )
    return side === 'claim'
  return exception.test(text.slice(sentence.start, match.index + match[0].length + 24))
}

/** Where the clause ends that goes on at `from`. */
function tailEnd(sentence: Sentence, from: number): number {
  const rest = sentence.block.text.slice(from, sentence.end)
  const stop =
    /[;:—–]|,\s(?!\p{Lu}|\d)|\b(?:but|although|though|while|which|despite|however|and (?:said|added|told))\b/u.exec(
      rest
    )
  return stop ? from + stop.index : sentence.end
}

/** Where what is said of its matter ends: `on the sale | when this newspaper called on him`. */
function clauseEnd({ block }: Sentence, from: number, tail: number): number {
  const stop = /\b(?:when|as|after|before|because|where|once|if)\s/u.exec(block.text.slice(from, tail))
  return stop ? from + stop.index : tail
}

function personsMeant(sentence: Sentence): Person[] {
  const { block, start, end, text } = sentence
  const named = personsIn(block, start, end)
  const pronoun = /^(?:[^“"]*?\b)?(?:he|she|his|her|him)\b/iu.exec(text)
  const meant = pronoun && named.length === 0 ? antecedent(sentence, start) : undefined
  return meant ? [...named, meant] : named
}
