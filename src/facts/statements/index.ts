/**
 * The statements of a draft that can rule each other out: claims that sweep or settle (`no one was hurt`, `unanimously`,
 * `declined to comment`) and the instances that would undo them, each with whom it speaks of, its time and its source.
 */
import type { Block, Range } from '../../draft/draft.ts'
import { compareSpans, type Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { matchesIn } from '../vocabulary.ts'
import { isAside, isUnreal, type Source, sourceOf, type Times, timesOf } from './context.ts'
import { type Kind, kinds } from './kinds/index.ts'
import { antecedent, personsIn, type Subject, subjectAfter, subjectBefore, subjectIn } from './subjects.ts'
import { keyOf, keysIn } from './words.ts'

export { mayBeOneSource, mayBeOneTime } from './context.ts'
export type { Bond, Kind } from './kinds/index.ts'
export { type Exclusion, exclusions } from './pairs.ts'
export { isSameSubject } from './same-subject.ts'
export type { Subject } from './subjects.ts'

/** A statement; its span is what a rule marks. */
export interface Statement extends Span {
  readonly kind: Kind
  /** Whether it sweeps or settles, or is the instance that would undo that. */
  readonly side: 'claim' | 'instance'
  readonly sentence: Sentence
  readonly subject: Subject
  /** The persons whom its sentence names or means by a pronoun. */
  readonly persons: readonly Person[]
  /** Keys of what follows it in its clause, and of its whole sentence. */
  readonly matter: ReadonlySet<string>
  readonly about: ReadonlySet<string>
  /** Keys of the bodies that its sentence names: `council`, `court`. */
  readonly bodies: ReadonlySet<string>
  /** Keys of the places that its sentence names: `in Cork`. */
  readonly places: ReadonlySet<string>
  /** Keys of what happened: `fire`, `crash`. */
  readonly events: ReadonlySet<string>
  /** Whether its sentence speaks of another one, or of elsewhere. */
  readonly isOther: boolean
  /** Whether what follows it in its clause has a `not`. */
  readonly isNegated: boolean
  readonly text: string
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
    const find = (side: Statement['side']) => draft.blocks.flatMap((block) => findIn(block, kind, side))
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

/** `Councillor cleared of fraud`: told in short. */
export function isHeadline({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'standfirst'
}

// What is longer is no prose.
const longestBlock = 100_000

function findIn(block: Block, kind: Kind, side: Statement['side']): Statement[] {
  if (block.text.length > longestBlock) return []
  const short = isHeadline(block) ? kind.onTop?.[side] : undefined
  const found = [kind[side], ...(short ? [short] : [])].flatMap((form) =>
    matchesIn(block, form).flatMap((match) => statementAt(block, kind, side, match))
  )
  return found
    .filter((one, at) => found.findIndex((other) => other.start < one.end && one.start < other.end) === at)
    .sort(compareSpans)
}

function statementAt(block: Block, kind: Kind, side: Statement['side'], match: RegExpExecArray): Statement[] {
  const { start, end } = withOwner(block, markedIn(match))
  const span: Span = { block, start, end }
  const sentence = sentenceAt({ block, start: match.index, end })
  if (!sentence || isAside(span) || isException(sentence, match, side)) return []
  if (!(kind.speaks && side === 'claim') && isUnreal(sentence, match.index)) return []
  const matchEnd = match.index + match[0].length
  const tail = tailEnd(sentence, matchEnd)
  return [
    {
      block,
      start,
      end,
      kind,
      side,
      sentence,
      subject: subjectOf(kind, sentence, match),
      persons: personsMeant(sentence),
      matter: keysIn(block, matchEnd, clauseEnd(sentence, matchEnd, tail)),
      about: keysIn(block, sentence.start, sentence.end),
      bodies: bodiesIn(sentence.text),
      places: new Set(
        Array.from(sentence.text.matchAll(place), ([, name = '']) => keyOf(name.toLowerCase()))
      ),
      events: new Set(
        Array.from(
          sentence.text.matchAll(event),
          ([word]) => events.get(keyOf(word.toLowerCase())) ?? keyOf(word.toLowerCase())
        )
      ),
      isOther:
        /\b(?:another|a second|a third|a different|elsewhere|next door|nearby|neighbou?ring|streets? away|miles? away|other|separate|same (?:place|spot|road|street|stretch|junction|bend|site|area|river|line|town|day|night))\b/iu.test(
          sentence.text
        ),
      isNegated: /\b(?:no|not|never|nobody|none)\b|n['’]t\b/iu.test(block.text.slice(matchEnd, tail)),
      text: block.text.slice(start, end).toLowerCase(),
      times: timesOf(sentence, tail, matchEnd),
      source: sourceOf(sentence, span)
    }
  ]
}

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
    /^(?:[\p{L}\p{N}’'-]+ ?){1,5}?(?=[,.;:]|\b(?:who|which|that|go|pass|on|in|at|and|over|after|for|with|from)\b|$)/u.exec(
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

const place =
  /\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Oo]utside) (?!Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(\p{Lu}\p{L}+)/gu
const event =
  /\b(?:fires?|blaze|inferno|crash(?:es)?|collision|accident|derailment|blast|explosion|shootings?|stabbing|quake|earthquake|landslide|avalanche|flood|storm|hurricane|attack|robbery|riot|protest|march|match|landing|fall|collapse)\b/giu
const events: ReadonlyMap<string, string> = new Map(
  'blaze fire|inferno fire|collision crash|accident crash|derailment crash|explosion blast|earthquake quake|hurricane storm|flood storm|march protest|riot protest|collapse fall|landing crash'
    .split('|')
    .map((pair) => pair.split(' ').map(keyOf) as [string, string])
)
const body =
  /\b(?:court|council|board|committee|jury|panel|parliament|senate|house|commission|assembly|congress|cabinet|legislature|tribunal|union|party|congregation|synod|directors|shareholders|members|judges|justices|councillors|senators|jurors|commissioners|trustees)\b/giu

function bodiesIn(text: string): ReadonlySet<string> {
  return new Set(
    Array.from(text.matchAll(body), ([word]) => members.get(word.toLowerCase()) ?? word.toLowerCase())
  )
}

const members: ReadonlyMap<string, string> = new Map(
  'judges court|justices court|councillors council|senators senate|jurors jury|commissioners board|commission board|trustees board|directors board|members board'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
)
