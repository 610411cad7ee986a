/** The first of its kind (`the first direct conversation between a US president and Putin since 2022`) and earlier ones. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { isAside, isUnreal, sourceOf } from './context.ts'
import { type FirstClass, firstClasses } from './first-classes.ts'
import type { Exclusion } from './pairs.ts'
import { sharedParties } from './parties.ts'
import { matchesOf } from './search.ts'
import { keyOf, wordsIn } from './words.ts'

interface First extends Span {
  readonly sentence: Sentence
  readonly kind: FirstClass
  readonly noun: string
  /** What narrows it: keys of `formal`, `away`, `on clay`. */
  readonly narrows: ReadonlySet<string>
  /** The year since when it is the first. */
  readonly since: number | undefined
}

const nouns = new Map(firstClasses.flatMap((kind) => kind.nouns.map((noun) => [noun, kind] as const)))
const determiner = String.raw`(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[\p{Lu}][\p{L}.-]+['’]s?)`
const first = new RegExp(
  String.raw`\b${determiner} (?:very )?(?:first(?:[- ]ever)?|unprecedented|debut|maiden) (?<mods>(?:[\p{L}-]+ ){0,4}?)(?<noun>${[...nouns.keys()].join('|')})\b(?! (?:of|in) (?:the|his|her|their|a|its) (?:season|year|day|match|game|half|tournament|series|campaign|term))`,
  'gu'
)
// `Vidal’s visit to Lima is the first by a Bolivian president since 1998`
const elliptic = new RegExp(
  String.raw`\b(?<noun>${[...nouns.keys()].join('|')})(?: (?:to|with|by|between|over|against|for) [^.,;]{2,50})? (?:is|was|will be) (?<mods>)(?:the|his|her|their|its) first\b(?= (?:by|in|since|between|for|of|to)\b|[.,;])`,
  'gu'
)
const since = /\bsince (?:\p{Lu}[\p{L}.]+ )?(\d{3,4})\b/u

/** The claims to be first in a draft, each with what the draft has against it. */
export function firstsAndOthers(draft: Draft): Exclusion[] {
  return firstsIn(draft).flatMap((claim) => {
    const instances = tellersOf(claim).flatMap((sentence) => againstIn(sentence, claim))
    return instances.length > 0 ? [{ claim, instances }] : []
  })
}

function firstsIn(draft: Draft): First[] {
  return [first, elliptic].flatMap((form) =>
    matchesOf(draft, form).flatMap(([block, match]) => firstAt(block, match))
  )
}

// `not the first`, `after their first meeting`, `one of the first`
const reference =
  /\b(?:not|n['’]t|never|of|since|after|before|until|than|like|about|when|perhaps|possibly|among|almost|nearly|if|would be|could be|will be|be|planned|plans|expected) (?:what (?:is|was) )?(?:\p{L}+ly )?$/u
// `in their first talks in nine years` tells of now; `at the first meeting` of any day.
const background = /\b(?:in|on|at|during|from|for|with) $/u
const ofNow =
  /^(?:(?:his|her|their|its)\b|.*\b(?:since|in (?:more than |nearly |over |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|many|several) (?:years|months|decade|decades)))/iu

function firstAt(block: Block, match: RegExpExecArray): First[] {
  const { mods = '', noun = '' } = match.groups ?? {}
  const kind = nouns.get(noun)
  const start = match.index
  const nounEnd = start + match[0].length
  const sentence = sentenceAt({ block, start, end: nounEnd })
  if (!kind || !sentence || isAside({ block, start, end: nounEnd })) return []
  const before = block.text.slice(sentence.start, start)
  if (reference.test(before) || isUnreal(sentence, start)) return []
  if (sourceOf(sentence, { block, start, end: nounEnd }).isHearsay) return []
  if (background.test(before) && !ofNow.test(block.text.slice(start, nounEnd + 120))) return []
  const rest = /^[^,.;:—–]*/u.exec(block.text.slice(nounEnd, sentence.end))?.[0] ?? ''
  const year = since.exec(rest)
  const end = nounEnd + (year ? year.index + year[0].length : partiesEnd(rest))
  const inPerson = /\b(?:face-to-face|in-person)\b/u.test(mods)
  const adjectives = wordsIn(block, start, nounEnd).filter(
    ({ isContent, lower }) => isContent && lower !== noun && mods.includes(lower)
  )
  return [
    {
      block,
      start,
      end,
      sentence,
      kind: inPerson ? (nouns.get('meeting') ?? kind) : kind,
      noun,
      narrows: new Set(
        adjectives.map(({ key }) => key).filter((key) => !openWords.has(key) && !key.startsWith('face'))
      ),
      since: year ? Number(year[1]) : undefined
    }
  ]
}

// They tell nothing apart: whatever is spoken is direct.
const openWords: ReadonlySet<string> = new Set(
  ['such', 'direct', 'known', 'in-person', 'ever', 'two-way', 'phone', 'telephone'].map(keyOf)
)

function partiesEnd(rest: string): number {
  return (
    /^ (?:between|with|by|for|against|to) (?:(?:the|a|an|his|her) )?(?:[\p{L}’'-]+)(?: (?:and )?\p{Lu}[\p{L}’'-]+)*/u.exec(
      rest
    )?.[0].length ?? 0
  )
}

const many =
  /\b(?:multiple|several|numerous|countless|two|three|four|five|six|a (?:dozen|number of|series of|string of)|at least \p{L}+|more than \p{L}+|many) (?:other )?(?:times|occasions)\b|\b(?:repeatedly|twice|often|regularly|frequently|on and off|again and again)\b/iu
const anterior =
  /\b(?:earlier|previously|before(?! (?:the|a|his|her|their|he|she|they|it))|last (?:year|month|spring|summer|autumn|fall|winter|week|season)|in (?:\p{Lu}\p{L}+ )?(?:19|20)\d\d|(?:years?|months?|weeks?|days?) (?:ago|earlier)|in (?:January|February|March|April|May|June|July|August|September|October|November|December)|the previous|previous|had)\b/u
const later =
  /\b(?:since then|since (?:that|the (?:meeting|call|talks|conversation|visit|summit))\b|next|later|will|is to|are to|would|plan(?:s|ned)?|hope|expected|after (?:that|this|the) (?:call|meeting|talks|conversation|goal|win)|subsequent\p{L}*|not|never|n['’]t|denied|denies|no)\b/u

/** The sentences with words for another one of its kind, in the order of the draft. */
function tellersOf({ kind, noun, block }: First): Sentence[] {
  const { deeds, ranks } = searches(block.draft)
  const found = new Set([...(kind.deeds ? deeds(kind.deeds) : []), ...ranks(earlierForm(noun))])
  return [...found].sort((a, b) => a.block.index - b.block.index || a.start - b.start)
}

/** Searches of a draft, each made once: many claims ask for the same. */
const searches = fact(({ blocks }) => {
  const sentences = blocks.flatMap(sentencesOf)
  return {
    deeds: searchThrough(sentences),
    ranks: searchThrough(sentences.filter(({ text }) => rank.test(text)))
  }
})

function searchThrough(sentences: readonly Sentence[]): (form: RegExp) => readonly Sentence[] {
  const known = new Map<string, readonly Sentence[]>()
  return (form) => {
    const found = known.get(form.source) ?? sentences.filter(({ text }) => text.search(form) >= 0)
    known.set(form.source, found)
    return found
  }
}

function againstIn(sentence: Sentence, claim: First): Span[] {
  if (sentence.block === claim.block && sentence.start === claim.sentence.start) return []
  return [...deedIn(sentence, claim), ...earlierIn(sentence, claim)].slice(0, 1)
}

/** `had spoken to Dessalines multiple times`, `scored for Barrow in September`. */
function deedIn(sentence: Sentence, claim: First): Span[] {
  const { text } = sentence
  const { deeds } = claim.kind
  if (!deeds) return []
  for (const match of text.matchAll(deeds)) {
    const clause = clauseAround(text, match.index, match.index + match[0].length)
    const words = text.slice(clause.start, clause.end)
    const count = many.exec(words) ?? manyDeeds(match[0])
    const time = count ?? anterior.exec(words)
    if (!time || later.test(words) || isNarrower(claim, sentence)) continue
    if (!count && !claim.kind.once) continue
    if (claim.kind.named && !isNamed(claim, text.slice(match.index + match[0].length))) continue
    const year = /\b((?:19|20)\d\d)\b/u.exec(words)
    if (claim.since !== undefined && year && Number(year[1]) <= claim.since) continue
    const span =
      count && 'index' in count
        ? at(sentence, clause.start + count.index, count[0])
        : at(sentence, match.index, match[0])
    if (isAside(span) || isUnreal(sentence, sentence.start + match.index)) continue
    if (sourceOf(sentence, span).isHearsay || sharedParties(claim, sentence) < claim.kind.parties) continue
    return [span]
  }
  return []
}

/** `won two gold medals`: the thing itself, with what tells it from others. */
function isNamed({ noun, block, start, end }: First, words: string): boolean {
  const own = block.text.slice(start, end)
  const kinds = /\b(?:gold|silver|bronze|league|world|county|national|annual)\b/giu
  return (
    new RegExp(`^(?: [^\\s,.;]+){0,4} ${noun}s?\\b`, 'u').test(words) &&
    [...own.matchAll(kinds)].every(([kind]) => words.toLowerCase().includes(kind.toLowerCase()))
  )
}

/** `multiple conversations` counts itself. */
function manyDeeds(words: string): { readonly isCount: true } | undefined {
  return /^(?:multiple|several|numerous|many|two|three|four|five|six|\d+|a (?:number|series|string) of) /iu.test(
    words
  )
    ? { isCount: true }
    : undefined
}

// `Her second album, out in 2019,`
const pastWork = /\b(?:in (?:19|20)\d\d|last year|years ago)\b/u

const rank = /earlier|previous|prior|last|second|third|fourth|fifth|sixth/u

/** `Her two earlier novels`, `Hughes’ second novel`. */
function earlierForm(noun: string): RegExp {
  return new RegExp(
    String.raw`\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{Lu}[\p{L}.-]+['’]s?) (?:(?:two|three|four|five|six|seven|\d+) )?(?<rank>${rank.source}) (?:${noun}s?)\b`,
    'gu'
  )
}

/** `Her two earlier novels` against `the first novel by Adaeze Nwosu`. */
function earlierIn(sentence: Sentence, claim: First): Span[] {
  for (const match of sentence.text.matchAll(earlierForm(claim.noun))) {
    const span = at(sentence, match.index, match[0])
    if (isAside(span) || isUnreal(sentence, span.start) || isNarrower(claim, sentence)) continue
    const isOrdinal = !/^(?:earlier|previous|prior)$/u.test(match.groups?.rank ?? '')
    if (isOrdinal && !pastWork.test(sentence.text.slice(match.index))) continue
    const own = /^[^,.;:—–]*/u.exec(claim.block.text.slice(claim.start, claim.sentence.end))?.[0] ?? ''
    if (/\b(?:since|in \p{L}+ (?:years|months|games|matches)|as|on (?!\p{Lu})|at|against|for)\b/u.test(own))
      continue
    if (sharedParties(claim, sentence) >= 1) return [span]
  }
  return []
}

/** What narrows the claim must narrow the instance too: the first formal talks are not the first. */
function isNarrower(claim: First, sentence: Sentence): boolean {
  if (claim.narrows.size === 0) return false
  const keys = new Set(wordsIn(sentence.block, sentence.start, sentence.end).map(({ key }) => key))
  return ![...claim.narrows].every((key) => keys.has(key))
}

function at({ block, start }: Sentence, index: number, words: string): Span {
  return { block, start: start + index, end: start + index + words.length }
}

function clauseAround(text: string, from: number, to: number): { start: number; end: number } {
  const before = [...text.slice(0, from).matchAll(/[;:—–]|,|\b(?:and|but|that|while|though)\s/gu)].at(-1)
  const after = /[;:—–,]|\b(?:and|but|while|though|although)\s(?!\p{Lu})/u.exec(text.slice(to))
  return { start: before ? before.index + before[0].length : 0, end: after ? to + after.index : text.length }
}
