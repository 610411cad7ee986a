/** Counts and the lists that they count: `three countries: Poland and Latvia`, `Five tips` over a list of four. */
import type { Block } from '../../draft/draft.ts'
import { type Span, textOf } from '../../draft/place.ts'
import { sayingVerbs } from '../attribution.ts'
import { fact } from '../fact.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'
import { listAfter } from './appositions.ts'
import { arePeople, type Count, type CountedList, type Counts, countsByBlock } from './counts.ts'
import { type Enumeration, enumerationsIn, lists } from './enumerations.ts'
import { couple } from './items.ts'
import { isPlural, nounLemma } from './lemmas.ts'
import { quantitiesOf } from './quantities.ts'
import { reasonsInOrder } from './reasons.ts'
import { rollCalls } from './roll-calls.ts'
import { tokensOf } from './tokens.ts'

/** The lists of a draft that a count leads to, whether or not it is right. */
export const countedLists = fact((draft): readonly CountedList[] => {
  const counts = countsByBlock(draft)
  if (counts.size === 0) return []
  const all = lists(draft)
  const counted = draft.blocks.filter((block) => counts.has(block)).flatMap(enumerationsIn)
  return [
    ...counted
      .map((list) => asPlaces(counts, list))
      .flatMap((list) => countedBy(leadingTo(counts, list), list)),
    ...all.flatMap((list) => countedBy(overList(counts, list, all), list)),
    ...[...counts.values()].flat().flatMap((count) => listAfter(count) ?? []),
    ...rollCalls(draft),
    ...reasonsInOrder(draft)
  ]
})

const places =
  /\b(?:countries|nations|states|provinces|regions|counties|shires|districts|boroughs|parishes|cities|towns|villages|suburbs|islands)$/iu
const body =
  /\b(?:and|Islands?|Isles?|County|Council|City|Police|Park|Heath|Valley|Coast|Bay|District|Districts|Union|Territory|Territories)$/u

/** `Hale and Port Orrin` may be a couple, but among towns they are two of them; and no town has a comma in its name. */
function asPlaces(counts: Counts, list: Enumeration): Enumeration {
  const more = list.items.filter(({ mayGoOn }) => mayGoOn).length + (endsInTwoPlaces(list) ? 1 : 0)
  if (more === 0) return list
  const { block, start, end } = list.introduction
  const count = (counts.get(block) ?? []).findLast((each) => each.start >= start && each.to <= end)
  return count && places.test(count.noun) ? { ...list, least: list.least + more } : list
}

function endsInTwoPlaces({ items }: Enumeration): boolean {
  const last = items.at(-1)
  if (!last || items.length < 3 || last.most !== 2 || last.least !== 1) return false
  return couple.test(last.text) && !body.test(last.text)
}

function countedBy(count: Count | undefined, list: Enumeration): CountedList[] {
  return count ? [{ count, list }] : []
}

// `…, his memoir A Higher Tide: Salt, Rope and Rain` is a title.
const opens =
  /\b(?:including|such as|among|like|for example|e\.g|especially|notably|particularly|ranging|mainly|mostly|not|plus|with more|others?|each|per|every|memoir|book|album|film|novel|series|called|titled|entitled)\b/i

/**
 * Whether what stands between a count and its list lets the list be of it: nothing that leaves it open, and no other
 * plural that the list may be of (`three people died in the towns: …`).
 */
function isFree(between: Span, noun: string, list: Enumeration): boolean {
  if (opens.test(textOf(between))) return false
  const named = list.items.filter(({ text }) =>
    /^(?:\p{Ll}+\s)*\p{Lu}[\p{L}.’'-]+ (?:(?!and )\p{Ll}+ )?\p{Lu}/u.test(text)
  ).length
  const ofPeople = arePeople(noun) && named * 2 > list.items.length
  const tokens = tokensOf(between)
  const dealt = [...textOf(between).matchAll(officials)].map(
    (match) => between.start + match.index + match[0].length
  )
  return !tokens.some(({ kind, lower, capital, end }, at) => {
    if (kind !== 'word' || capital || dealt.includes(end) || !isPlural(lower)) return false
    // `before it settles`
    if (/^(?:it|he|she|who|which|that)$/u.test(tokens[at - 1]?.lower ?? '')) return false
    return !ofPeople || arePeople(lower)
  })
}

/** Whether a list is of people with their ages: `Ann Moss, 34, and Lee Orr, 29`. */
function hasAges(list: Enumeration): boolean {
  return /\p{Lu}\p{L}+, \d{2}\b/u.test(textOf(list))
}

// Who deals with people: `have appeared before Leeds magistrates`
const officials =
  /\b(?:before|by|to|at|for|from) (?:[\p{L}’'-]+ ){0,2}(?:magistrates|police|officers|detectives|prosecutors|judges|jurors|rescuers|doctors|reporters|agents)\b/gu

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
  const sentence = sentenceAt(introduction)
  const all = sentence ? quantitiesOf(sentence) : []
  if (before.some(({ value }) => fits(value)) || all.some(({ value, end: to }) => to <= end && fits(value)))
    return undefined
  // `four Democrats and four Republicans` are parts of a sum.
  if (list.items.length > 1 && list.items.every(({ most: each }) => each > 1)) return undefined
  if (form === 'next') {
    const named =
      noun === undefined ? before : before.filter((count) => count.noun.toLowerCase().endsWith(noun))
    return named.length === 1 ? named[0] : undefined
  }
  // `two men charged with stealing 41 sheep: Ann Moss, 34, and …`
  const last = hasAges(list) ? before.findLast((count) => arePeople(count.noun)) : before.at(-1)
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
    /\b(?:the following|these|here are(?: the)?|here’s|are)\s*$/i.test(
      block.text.slice(Math.max(0, count.start - 32), count.start)
    )
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
  /^(?:person|man|woman|child|boy|girl|officer|soldier|policeman|teenager|student|worker|driver|passenger|victim|suspect|arrest|death|injury|case|year|month|day|week|win|defeat|loss|draw|goal|point|try|wicket|medal|title|vote)$/u

/** `Five ways to keep a cellar dry`: a headline that promises a list, not one that tells of an event. */
function isListTitle(title: Block, { start, to, noun }: Count): boolean {
  const before = title.text.slice(0, start)
  const after = title.text.slice(to)
  const head = nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? '')
  if (noun === '' || events.test(head) || /\bpart (?:one|two|three|\d)\b/i.test(title.text)) return false
  if (!/^(?:(?:the|our|my|top|best|here are|here’s|these|your|and|\p{L}+:)\s+){0,3}$/iu.test(before))
    return false
  return /^(?:$|[:,?!–—(]|\s(?:to|for|that|which|who|you|you’ll|we|of|from|in|on|at|with|worth|every|not|about|by|under|why|how|and|if|this|I|before|after|we’re|your|–|—|\()(?![\p{L}]))/u.test(
    after
  )
}
