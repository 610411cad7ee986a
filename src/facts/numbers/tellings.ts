/** What is told of one thing in numbers: each quantity with the words that say what it is of, and when two of them disagree. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fileRangeOf, type Span, spanOf, textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { numberWord } from '../number-words.ts'
import { changeVerbs } from './change-data.ts'
import { classOf, genericNouns, otherTimes, shareless } from './concepts.ts'
import { nounPhraseBefore } from './counted.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import { numberedIn, numberedSentences } from './quantities.ts'
import type { NounPhrase, Quantity } from './quantity.ts'
import { perThing, type Rate, rateOf } from './rates.ts'
import { scores } from './scores.ts'
import type { Token } from './tokens.ts'

/** A figure and what it is of. Its span is the figure with its sign of money. */
export interface Telling extends Span {
  readonly value: number
  readonly high?: number
  /** `count`, a unit’s name, `score`: only figures of one measure can be of one thing. */
  readonly measure: string
  /** What it is by: `week` for `£38 a week`. */
  readonly per?: string
  /** What it is of: lemmas of the noun and the verb that go with it, like ones under one name (`kill` for `dead`, `toll`). */
  readonly keys: readonly string[]
  /** The counted noun, where it is not just people. */
  readonly noun: string | undefined
  readonly modifiers: readonly string[]
  /** Whether it is told as all there are: `all 11 crew`. */
  readonly all: boolean
  readonly isQuoted: boolean
  /** Whether it takes up what was told: `the 63 sheep`, `her five-year sentence`, `all 11 crew`. */
  readonly definite: boolean
  /** Whether it is told as it is, now, exactly and by the draft itself: what may be held against another. */
  readonly plain: boolean
  /** The smallest step that its writing shows: 100 for 1,200, 0.1 million for `2.4 million`. */
  readonly step: number
  readonly way: 'exact' | 'about' | 'least' | 'over' | 'most' | 'under'
  /** Whether words behind the noun say which: `the nine people burned in the explosion`, `the six people on board`. */
  readonly restricted: boolean
  /** The content words of its sentence. */
  readonly context: ReadonlySet<string>
  readonly rank: 'headline' | 'standfirst' | 'lead' | 'body'
  /** What it counts in its own words, for a message: `Five killed`. */
  readonly words: string
}

/** What is told in numbers, in the order of the draft. */
export const tellings = fact((draft): readonly Telling[] => {
  const leads = leadsOf(draft.blocks)
  const titles = titlesOf(draft)
  const numbered = [...titles.flatMap(numberedIn), ...numberedSentences(draft)]
  const counted = numbered.flatMap(({ sentence, tokens, found }) => {
    const rank = titles.includes(sentence.block) ? 'headline' : rankOf(sentence.block, leads)
    if (!rank) return []
    const context = contentOf(tokens)
    return found.flatMap(({ quantity, first }) => {
      const made = tellingOf(quantity, tokens, first, rank, context)
      return made ? [made] : []
    })
  })
  const others = scores(draft).flatMap((score) => {
    const rank = rankOf(score.block, leads)
    return rank ? [{ ...score, rank }] : []
  })
  return [...counted, ...others].toSorted((a, b) => a.block.index - b.block.index || a.start - b.start)
})

/** The title in a file’s front matter or a page’s head, where the headline under it reads otherwise. */
function titlesOf(draft: Draft): readonly Block[] {
  const titles = draft.meta.filter(({ name = '' }) => /^(?:title|headline|og:title)$/iu.test(name))
  const heads = draft.blocks.filter(({ kind }) => kind === 'headline')
  return titles.filter(({ text }) => !heads.some((head) => text.includes(head.text))).slice(0, 1)
}

const leadLength = 3

/** The first paragraphs of each file: what a headline is made from. */
function leadsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = new Map<Block['origin'], number>()
  const found = new Set<Block>()
  for (const block of blocks) {
    if (block.kind !== 'body' || isDeck(block)) continue
    const count = counts.get(block.origin) ?? 0
    counts.set(block.origin, count + 1)
    if (count < leadLength) found.add(block)
  }
  return found
}

function rankOf(block: Block, leads: ReadonlySet<Block>): Telling['rank'] | undefined {
  if (block.kind === 'headline' || block.kind === 'standfirst') return block.kind
  if (isDeck(block)) return 'standfirst'
  if (block.kind === 'body' || block.kind === 'list-item') return leads.has(block) ? 'lead' : 'body'
  return undefined
}

/** Whether a paragraph right under the headline is a standfirst in italics: `*Scientists name 14 species*`. */
function isDeck(block: Block): boolean {
  if (block.kind !== 'body' || block.text.length > 240) return false
  if (block.draft.blocks[block.index - 1]?.kind !== 'headline') return false
  const range = block.origin.format === 'text' ? undefined : fileRangeOf(spanOf(block))
  if (!range) return false
  const { source } = block.origin
  const [before, after] = [
    source.slice(Math.max(0, range.start - 6), range.start),
    source.slice(range.end, range.end + 6)
  ]
  return (
    (/[*_]$/u.test(before) && /^[*_]/u.test(after)) ||
    (/<(?:em|i)>$/u.test(before) && /^<\/(?:em|i)>/u.test(after))
  )
}

function tellingOf(
  quantity: Quantity,
  tokens: readonly Token[],
  first: number,
  rank: Telling['rank'],
  context: ReadonlySet<string>
): Telling | undefined {
  const { block, figure, unit, counted, approximation, value, high } = quantity
  // `81 votes to 18`
  if (tokens[first - 1]?.lower === 'to' && /^votes?$/u.test(tokens[first - 2]?.lower ?? '')) return undefined
  const keys = unit && shareless.has(unit.kind) ? [] : keysOf(quantity, tokens, first)
  const rate = unit?.kind === 'money' ? rateOf(quantity) : undefined
  const start = unit?.kind === 'money' && quantity.start < figure.start ? quantity.start : figure.start
  const own = counted && lemmaOf(counted)
  const noun = own !== undefined && !genericNouns.has(own) ? own : undefined
  return {
    block,
    start,
    end: figure.end,
    value,
    ...(high === undefined ? {} : { high }),
    measure: unit?.name ?? 'count',
    ...(rate ? { per: rate.per } : {}),
    keys,
    noun,
    modifiers: counted?.modifiers ?? [],
    all: isAll(quantity, tokens, first),
    isQuoted: quantity.isQuoted,
    definite: isDefinite(quantity, tokens, first),
    plain: isPlain(quantity, rate),
    step: stepOf(quantity),
    way: approximation?.way ?? 'exact',
    restricted: isRestricted(quantity),
    context,
    rank,
    words: wordsOf(quantity)
  }
}

/** `killed six people` → kill; `the $2.3 million deal` → deal, as price; `a bribe of Rs 4 lakh` → bribe. */
function keysOf(quantity: Quantity, tokens: readonly Token[], first: number): string[] {
  const { counted, subject, deed, unit } = quantity
  const keys = new Set<string>()
  if (counted) {
    const lemma = lemmaOf(counted)
    if (!genericNouns.has(lemma)) keys.add(classOf(lemma))
    const lead = /^(?:just|only)$/u.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1
    if (lemma === 'vote' && (quantity.hyphenated || /^(?:by|of)$/u.test(tokens[lead]?.lower ?? '')))
      keys.add('majority')
    if (deed?.role === 'does') keys.add(`${lemma} ${deed.lemma}`)
  }
  if (
    subject &&
    !/^(?:total|number|it|that|this|there|lot|group|team|maximum|minimum|average|sum|amount|figure|one)$/u.test(
      subject.lemma
    )
  )
    keys.add(classOf(subject.lemma))
  else if (subject?.of) keys.add(classOf(subject.of))
  if (deed && deed.role === 'undergoes') keys.add(classOf(deed.lemma))
  if (deed && deed.role === 'does' && classOf(deed.lemma) === 'kill') keys.add('kill')
  if (
    /\bin front of$|\bwatched by$/u.test(
      tokens
        .slice(Math.max(0, first - 3), first)
        .map(({ lower }) => lower)
        .join(' ')
    )
  )
    keys.add('crowd')
  if (tokens[first - 1]?.lower === 'worth') {
    const worth = nounPhraseBefore(quantity.block, tokens, first - 1)
    for (const lemma of [worth?.lemma, worth?.of]) if (lemma) keys.add(`worth ${lemma}`)
  }
  for (const key of besideKeys(quantity)) keys.add(key)
  if (unit || !deed) for (const lemma of governing(tokens, first)) keys.add(classOf(lemma))
  const thing = unit?.kind === 'money' ? perThing(quantity) : undefined
  if (thing) keys.add(`each ${nounLemma(thing)}`)
  // `fined the utility $2.4 million`
  if (keys.size === 0 && unit?.kind === 'money' && !/^(?:to|at|from)$/u.test(tokens[first - 1]?.lower ?? ''))
    for (const lemma of verbBefore(tokens, first)) keys.add(classOf(lemma))
  return [...keys].filter((key) => key.length > 1)
}

const injuries =
  /^ (?:\p{L}+ )?with (?:\p{L}+ ){0,2}(?:burns?|injur(?:y|ies)|wounds?|fractures|cuts|bruises)\b/u
const aboard = /^ (?:were |was )?(?:still )?(?:on ?board|aboard)\b/u
const extent = /(\p{L}+)(?:, | is | was )$/u
const owner = /^ of (?:the |its )?(\p{Ll}[\p{L}-]+?)(?:[’']s\b|\b)/u

/** What words beside a figure say that it is of: `seven people with burns`, `the bridge, 840 metres long`, `690 kilometres of the cable’s route`. */
function besideKeys({ block, figure, counted, unit, end, value }: Quantity): string[] {
  const found: string[] = []
  const after = block.text.slice(counted?.end ?? Math.max(figure.end, end), figure.end + 80)
  if (!unit && injuries.test(after)) found.push('injure')
  if (!unit && value > 1 && aboard.test(after)) found.push('aboard')
  if (unit?.kind === 'length' || unit?.kind === 'area' || unit?.kind === 'mass') {
    const measured = block.text.slice(Math.max(figure.end, end), figure.end + 48)
    const thing = /^ (?:long|wide|high|tall|deep)\b/u.test(measured)
      ? extent.exec(block.text.slice(Math.max(0, figure.start - 32), figure.start))?.[1]
      : undefined
    const whose = owner.exec(measured)?.[1]
    for (const noun of [thing, whose]) if (noun) found.push(classOf(nounLemma(noun.toLowerCase())))
  }
  return found
}

/** `11 crew members` are crew. */
function lemmaOf({ lemma, modifiers }: NounPhrase): string {
  return lemma === 'member' ? (modifiers.at(-1) ?? lemma) : lemma
}

/** The verb that a preposition ties a figure to: `jailed for four years`, `sold its cranes for $41 million`. */
function governing(tokens: readonly Token[], first: number): string[] {
  const by = tokens[first - 1]?.lower ?? ''
  if (!/^(?:for|to|by|at|of)$/u.test(by)) return []
  // `raised to $15` is no increase of $15.
  return verbBefore(tokens, first - 1).filter((lemma) => by === 'by' || !changeVerbs.has(lemma))
}

function verbBefore(tokens: readonly Token[], end: number): string[] {
  for (let at = end - 1; at >= Math.max(0, end - 8); at--) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^[-’'%$]$/u.test(token.text)) return []
    const verb = verbForm(token.lower)
    const isVerb = verb?.form !== 'base' || /^(?:to|will|would)$/u.test(tokens[at - 1]?.lower ?? '')
    if (verb && isVerb && !/^(?:be|say|have|get|make|tell)$/u.test(verb.lemma)) return [verb.lemma]
  }
  return []
}

const definite = /^(?:the|his|her|their|its|this|these|those|all|both|whose)$/u

function isDefinite({ subject }: Quantity, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (definite.test(before) || /['’]s?$/u.test(before)) return true
  // `the blackened 42,000 hectares`
  if (verbForm(before) && definite.test(tokens[first - 2]?.lower ?? '')) return true
  if (!subject || tokens[first - 1]?.lower !== 'of') return false
  const at = tokens.findIndex(({ start }) => start === subject.start)
  return definite.test(tokens[at - 1]?.lower ?? '')
}

// `18 of those 25 slots`
const partial = new RegExp(
  `(?:\\d|\\b${numberWord}|\\b(?:most|some|many|none|half|several|few|all)) of (?:the|these|those|its) $`,
  'iu'
)

/** `All 11 crew members were taken`; not `all five states where he won`, `in all eight`. */
function isAll({ counted, block }: Quantity, tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (tokens[at]?.lower !== 'all' || tokens[at - 1]?.lower === 'in' || !counted) return false
  return /^ (?:were|was|are|have|had|survived|escaped)\b/u.test(
    block.text.slice(counted.end, counted.end + 12)
  )
}

function isPlain(quantity: Quantity, rate: Rate | undefined): boolean {
  const { approximation, high, part, isNegated, value, sentence, figure, block } = quantity
  if (approximation || high !== undefined || isNegated || value <= 0) return false
  // `12 of its branches` are 12 branches.
  if (
    part &&
    !(
      part === 'of' &&
      /^ of (?:its|their|his|her) \p{Ll}/u.test(block.text.slice(figure.end, figure.end + 12))
    )
  )
    return false
  if (partial.test(sentence.block.text.slice(Math.max(0, figure.start - 30), figure.start))) return false
  const { text, start } = sentence
  const at = figure.start - start
  const before = text.slice(0, at)
  const from = Math.max(...[', ', '; ', ': ', '– ', '— '].map((mark) => before.lastIndexOf(mark)), 0)
  const after = text.slice(figure.end - start, figure.end - start + 48)
  const until = /[,;:–—]\s|$/u.exec(after)?.index ?? 0
  // `In 2010, the firm paid …`: what opens the sentence sets the time of all of it.
  const opening =
    /^(?:In|On|During|After|Before|Since|By|Last|At|Until|Earlier|Previously|Initially|A|One|Two|Three)\b[^,]{0,60}/u.exec(
      text
    )?.[0] ?? ''
  const clause = `${opening} | ${withoutRate(text.slice(from, figure.end - start + until), start + from, rate)}`
  return (
    !otherTimes.test(clause.replace(superlative, '')) &&
    !/\b(?:if|could|might|may|unless|should)\b/u.test(clause)
  )
}

// `would be the first since 2016` tells of no other time.
const superlative =
  /\b(?:first|only|\p{L}{2,}est|(?:most|least|worst|best) \p{L}+)\b[^,.;]{0,30}? since (?:\p{L}+ )?(?:19|20)\d\d\b/gu

/** A clause without the words that make its figure a rate. */
function withoutRate(clause: string, start: number, rate: Rate | undefined): string {
  return rate
    ? clause.slice(0, Math.max(0, rate.start - start)) + clause.slice(Math.max(0, rate.end - start))
    : clause
}

const restricting =
  /^,? (?:who|that|which|on board|aboard|inside|\p{L}{2,}(?:ed|wn|en)|hurt|held|burnt|shot|lost) /u

function isRestricted({ block, counted, figure }: Quantity): boolean {
  const end = counted?.end ?? figure.end
  return restricting.test(`${block.text.slice(end, end + 24)} `)
}

/** `1,200` may be 1,160 told shorter; `12` is 12. */
function stepOf({ value, decimals, magnitude, form }: Quantity): number {
  if (decimals > 0) return magnitude / 10 ** decimals
  if (magnitude > 1 && form === 'figures') return magnitude
  if (value < 100) return magnitude > 1 ? magnitude : 1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return Math.max(step, magnitude)
}

function wordsOf({ block, start, end, counted, deed }: Quantity): string {
  const last = Math.max(end, counted?.end ?? 0, deed && deed.end <= end + 24 ? deed.end : 0)
  return textOf({
    block,
    start: deed && deed.end <= start && start - deed.start < 24 ? Math.min(start, deed.start) : start,
    end: last
  })
}

/** The lemmas of the words that carry the meaning. */
function contentOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ kind, lower }) => {
      if (kind !== 'word' || lower.length < 3 || common.has(lower)) return []
      return [classOf(verbForm(lower)?.lemma ?? nounLemma(lower.replace(/'s$/u, '')))]
    })
  )
}

const common: ReadonlySet<string> = new Set(
  'the and for with from that this its his her their was were are has have had been said says will would after before when while who which into over out not but new two three four five six seven eight nine ten one also more than about his they them she him all'.split(
    ' '
  )
)
