/** Counts and the lists that they count: `three countries: Poland and Latvia`, `Five tips` over a list of four. */
import type { Block } from '../../draft/draft.ts'
import { type Span, textOf } from '../../draft/place.ts'
import { sayingVerbs } from '../attribution.ts'
import { fact } from '../fact.ts'
import { numberWord } from '../number-words.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'
import { type Enumeration, enumerations } from './enumerations.ts'
import { isName, itemsIn } from './items.ts'
import { isPlural, nounLemma } from './lemmas.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { tokensOf } from './tokens.ts'

/** A count; its span is the figure, or the word for a set: `trio`. */
export interface Count extends Span {
  readonly value: number
  /** What is counted, as written. */
  readonly noun: string
  /** Where the counted words end. */
  readonly to: number
}

/** A count and its list. */
export interface CountedList {
  readonly count: Count
  readonly list: Enumeration
}

/** The lists of a draft that a count leads to, whether or not it is right. */
export const countedLists = fact((draft): readonly CountedList[] => {
  const counts = countsByBlock([...quantities(draft)])
  for (const block of draft.blocks) addSets(block, counts)
  const lists = enumerations(draft)
  const found = lists.flatMap((list) => {
    const count =
      list.form === 'list' || list.form === 'headings'
        ? overList(counts, list, lists)
        : leadingTo(counts, list)
    return count ? [{ count, list }] : []
  })
  return [...found, ...[...counts.values()].flat().flatMap((count) => namesAfter(count) ?? [])]
})

type Counts = Map<Block, Count[]>

function countsByBlock(found: readonly Quantity[]): Counts {
  const counts: Counts = new Map()
  for (const quantity of found) {
    if (!isCount(quantity)) continue
    const { block, figure, counted, value } = quantity
    const count = { ...figure, value, noun: counted ? textOf(counted) : '', to: counted?.end ?? figure.end }
    counts.set(block, [...(counts.get(block) ?? []), count])
  }
  return counts
}

const most = 60
// `two words: go home` are what follows, not how many follow.
const uncounted =
  /^(?:word|time|occasion|percent|point|goal|run|wicket|vote|degree|page|copy|fold|letter|cent|dollar|bedroom)$/u

// `two of three sciences`, `two or three men`, `the first three`
const partial = new RegExp(
  `(?:(?:\\d|\\b${numberWord}) (?:of|in|out of) (?:the |its |these |those )?|\\b(?:than|or|first|last|top) )$`,
  'iu'
)

/** Whether a quantity is an exact count of a few things that a list may name. */
function isCount(quantity: Quantity): boolean {
  const { value, high, unit, approximation, hyphenated, part, isNegated, block, start, counted } = quantity
  if (unit || hyphenated || high !== undefined || approximation || isNegated || part === 'of') return false
  if (!Number.isInteger(value) || value < 2 || value > most) return false
  if (counted && uncounted.test(counted.lemma)) return false
  if (!counted && !/\b(?:the|all|these|those) $/iu.test(block.text.slice(Math.max(0, start - 8), start)))
    return false
  return !partial.test(block.text.slice(Math.max(0, start - 30), start))
}

const sets: Readonly<Record<string, number>> = { duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 }
const setForm = new RegExp(
  `\\b(${Object.keys(sets).join('|')})(?: of (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s)?(?![\\p{L}’'-])`,
  'giu'
)

function addSets(block: Block, counts: Counts): void {
  for (const match of block.text.matchAll(setForm)) {
    const word = match[1] ?? ''
    const start = match.index
    const count = {
      block,
      start,
      end: start + word.length,
      value: sets[word.toLowerCase()] ?? 0,
      noun: match[0],
      to: start + match[0].length
    }
    counts.set(block, [...(counts.get(block) ?? []), count])
  }
}

// `…, his memoir A Higher Tide: Salt, Rope and Rain` is a title.
const opens =
  /\b(?:including|such as|among|like|for example|e\.g|especially|notably|particularly|ranging|mainly|mostly|not|plus|with more|others?|each|per|every|memoir|book|album|film|novel|series|called|titled|entitled)\b/iu

const people =
  /^(?:person|man|woman|child|boy|girl|kid|son|daughter|wife|guest|thief|nurse|judge|friend|cousin|niece|nephew|relative|suspect|defendant|candidate|minister|pupil|student|resident|mp|justice|colleague|critic|artist|chief|recruit|official|teen|\p{L}{3,}(?:er|or|ist|man|woman|ian|ant|ent|ee|eer|mate|ate))$/u

/** Whether what is counted are people, by the last word of the noun. */
function areCounted(noun: string): boolean {
  return people.test(nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? ''))
}

/**
 * Whether what stands between a count and its list lets the list be of it: nothing that leaves it open, and no other
 * plural that the list may be of (`three people died in the towns: …`).
 */
function isFree(between: Span, noun: string, list: Enumeration): boolean {
  if (opens.test(textOf(between))) return false
  const named = list.items.filter(({ text }) =>
    /^(?:\p{Ll}+\s)*\p{Lu}[\p{L}.’'-]+ (?:(?!and )\p{Ll}+ )?\p{Lu}/u.test(text)
  ).length
  const ofPeople = areCounted(noun) && named * 2 > list.items.length
  const tokens = tokensOf(between)
  return !tokens.some(({ kind, lower, capital }, at) => {
    if (kind !== 'word' || capital || !isPlural(lower)) return false
    // `before it settles`
    if (/^(?:it|he|she|who|which|that)$/u.test(tokens[at - 1]?.lower ?? '')) return false
    return !ofPeople || people.test(nounLemma(lower))
  })
}

// `…, two people with knowledge of the sale said on Wednesday: …`
const attributed = new RegExp(`,\\s[^,:]*\\b(?:${sayingVerbs})\\b[^,:]*$`, 'u')

/** The count in the words that lead to a list in a sentence. */
function leadingTo(counts: Counts, list: Enumeration): Count | undefined {
  const { introduction, least, most: upTo, isOpen, form, noun } = list
  if (isOpen) return undefined
  const { block, start } = introduction
  const words = textOf(introduction)
  const end = start + (attributed.exec(words)?.index ?? words.length)
  const before = (counts.get(block) ?? []).filter((count) => count.start >= start && count.to <= end)
  const fits = (value: number) => value >= least && value <= upTo
  const all = quantities(block.draft).filter((quantity) => quantity.sentence === sentenceAt(introduction))
  if (before.some(({ value }) => fits(value)) || all.some(({ value, end: to }) => to <= end && fits(value)))
    return undefined
  // `four Democrats and four Republicans` are parts of a sum.
  if (list.items.length > 1 && list.items.every(({ most: each }) => each > 1)) return undefined
  if (form === 'next') {
    const named =
      noun === undefined ? before : before.filter((count) => count.noun.toLowerCase().endsWith(noun))
    return named.length === 1 ? named[0] : undefined
  }
  const last = before.at(-1)
  return last && isFree({ block, start: last.to, end }, last.noun, list) ? last : undefined
}

/** The count over a list: in the words that lead to it, or in the heading of a piece that is one list. */
function overList(counts: Counts, list: Enumeration, lists: readonly Enumeration[]): Count | undefined {
  if (list.isOpen) return undefined
  const near = list.above.filter(({ kind }) => !isTitle(kind)).flatMap((block) => counts.get(block) ?? [])
  const own = list.form === 'list' ? announcing(counts, list) : undefined
  if (own) return own
  if (near.some(({ value }) => value >= list.least && value <= list.most)) return undefined
  const title = list.above.at(-1)
  if (!title || !isTitle(title.kind)) return undefined
  const siblings = lists.filter((other) => other.form === list.form && other.above.at(-1) === title)
  const isWhole = siblings.length === 1 && (list.form === 'headings' || !hasMore(list))
  const [first] = counts.get(title) ?? []
  return first && isWhole && isListTitle(title, first) ? first : undefined
}

function isTitle(kind: Block['kind']): boolean {
  return kind === 'headline' || kind === 'heading'
}

/** `The coroner made four recommendations:`, `the following five streets`. */
function announcing(counts: Counts, list: Enumeration): Count | undefined {
  const { introduction, announced } = list
  const { block } = introduction
  if (isTitle(block.kind) && !announced) return undefined
  const last = sentencesOf(block).at(-1)
  if (!last) return undefined
  const [count, other] = (counts.get(block) ?? []).filter(({ start }) => start >= last.start)
  if (!count || other) return undefined
  const isLeading =
    announced ||
    /\b(?:the following|these|here are(?: the)?|here’s|are)\s*$/iu.test(block.text.slice(0, count.start))
  return isLeading && isFree({ block, start: count.to, end: last.end }, count.noun, list) ? count : undefined
}

/** Whether headings after the list break the piece up: the list is one part of it. */
function hasMore({ block, above }: Enumeration): boolean {
  const title = above.at(-1)
  return (
    title?.kind === 'headline' &&
    block.draft.blocks.some(({ kind, index }) => kind === 'heading' && index > title.index)
  )
}

const events =
  /^(?:person|man|woman|child|boy|girl|officer|soldier|policeman|teenager|student|worker|driver|passenger|victim|suspect|arrest|death|injury|case|year|month|day|week)$/u

/** `Five ways to keep a cellar dry`: a headline that promises a list, not one that tells of an event. */
function isListTitle(title: Block, { start, to, noun }: Count): boolean {
  const before = title.text.slice(0, start)
  const after = title.text.slice(to)
  const head = nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? '')
  if (noun === '' || events.test(head) || /\bpart (?:one|two|three|\d)\b/iu.test(title.text)) return false
  if (!/^(?:(?:the|our|my|top|best|here are|here’s|these|your|and|\p{L}+:)\s+){0,3}$/iu.test(before))
    return false
  return /^(?:$|[:,?!–—(]|\s(?:to|for|that|which|who|you|you’ll|we|of|from|in|on|at|with|worth|every|not|about|by|under|why|how|and|if|this|I|before|after|we’re|your|–|—|\()(?![\p{L}]))/u.test(
    after
  )
}

/** `three daughters, Nuala and Deirdre, and a son`: names right after what is counted. */
function namesAfter(count: Count): CountedList | undefined {
  const { block, start, to, noun } = count
  const rest = /^, (?=\p{Lu}|the \p{Lu})/u.exec(block.text.slice(to, to + 8))
  const sentence = sentenceAt(count)
  if (!rest || !sentence || noun === '' || isOpening(block.text.slice(sentence.start, start)))
    return undefined
  const from = to + 2
  const length = namesLength(block.text.slice(from, sentence.end))
  const items = length > 0 ? itemsIn({ block, start: from, end: from + length }) : undefined
  if (!items || items.isOpen) return undefined
  const introduction = { block, start: sentence.start, end: to }
  return { count, list: { ...items, form: 'sentence', introduction, above: [], announced: true } }
}

/** `In three states, Smith and Jones`: names of the clause that follows. */
function isOpening(before: string): boolean {
  return (
    /^(?:\p{Lu}\p{L}+\s){0,2}(?:(?:the|its|his|her|their|those|these|all)\s)?$/u.test(before) &&
    /^(?:In|After|With|At|On|During|For|Of|Among|Over|Between|By|Within|Across|Like|From|Before|Despite|Through|Behind|Against)\b/u.test(
      before
    )
  )
}

const nameAside = /^(?:\d{1,3}|[DRI]-\p{L}.*|Jr\.?|Sr\.?|of \p{Lu}.*|from \p{Lu}.*)$/u

/** How far a list of names reaches: to the end of the name after `and`, with its asides. */
function namesLength(text: string): number {
  let at = 0
  let end = 0
  for (const raw of text.split(/,(?=\s)/u)) {
    const own = raw.trim().replace(/[.!?;:]["”’)]*$/u, '')
    const words = own.replace(/^and\s+/u, '')
    const joined = words !== own || / (?:and|&) /u.test(own)
    const names = words.split(/ (?:and|&) /u)
    if (end > 0 && !nameAside.test(own)) break
    if (end === 0 && !nameAside.test(own) && !names.every((each) => isName(each))) return 0
    at += raw.length
    if (joined && !nameAside.test(own)) end = at
    else if (end > 0) end = at
    at += 1
  }
  return end
}
