/** Enumerations: the items of a list in a sentence, of a Markdown or HTML list, or of numbered headings, with what leads to them. */
import { type Block, type Draft, isPacked } from '../../draft/draft.ts'
import { fileRangeOf, type Span, spanOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type Items, isName, itemsIn } from './items.ts'

/** An enumeration; its span covers the items. */
export interface Enumeration extends Items {
  /** `sentence` after a colon, a dash or a bracket; `next` in a sentence of its own (`They are …`); `list`, `headings`. */
  readonly form: 'sentence' | 'next' | 'list' | 'headings'
  /** What leads to the items: words of the sentence, the sentence before, or the block above. */
  readonly introduction: Span
  /** Blocks further up that may give the number too, nearest first: paragraphs, the heading, the headline. */
  readonly above: readonly Block[]
  /** The noun that a sentence of its own takes up: `counties` of `The counties are …`. */
  readonly noun?: string
  /** Whether the introduction leads on to the items (`:`, `the following`), or merely stands above them. */
  readonly announced: boolean
}

/** The enumerations in the sentences of a block; they have a colon, a dash, a bracket or a sentence before them. */
export function enumerationsIn(block: Block): readonly Enumeration[] {
  return isProse(block) ? inSentences(block) : []
}

/** The lists of a draft, and its headings where they count themselves, in reading order. */
export const lists = fact((draft): readonly Enumeration[] => [...listsOf(draft), ...numberedHeadings(draft)])

function isProse({ kind }: Block): boolean {
  return kind === 'body' || kind === 'list-item' || kind === 'standfirst' || kind === 'headline'
}

const lead =
  /:(?=\s)|\s[–—]\s|—|\s--?\s|\s\((?=\p{L})|,? namely:?(?=\s)|,? viz\.?(?=\s)|\b(?:named|identified)\b[^.:;]{0,60}? as (?=\p{Lu})/gu

function inSentences(block: Block): Enumeration[] {
  const sentences = sentencesOf(block)
  return sentences.flatMap((sentence, index) => {
    const before = sentences[index - 1]
    return [...(before ? nextOf(before, sentence) : []), ...afterMarks(sentence)]
  })
}

const mayLead = /[:–—(]|\s--?\s|namely|viz|named|identified/

function afterMarks(sentence: Sentence): Enumeration[] {
  const { block, text, start } = sentence
  if (!mayLead.test(text)) return []
  let dashes = 0
  return Array.from(text.matchAll(lead), (match): Enumeration[] => {
    const isDash = /^\s*(?:[–—]|--?)\s*$/u.test(match[0])
    // The second dash of a pair closes what the first opened.
    if (isDash && ++dashes % 2 === 0) return []
    const from = match.index + match[0].length
    const items = itemsIn({ block, start: start + from, end: start + endOf(text, from, match[0].trim()) })
    // `named the three suspects as …`: the count stands between the verb and `as`.
    const until = / as $/u.test(match[0]) ? from : match.index
    const introduction = { block, start, end: start + until }
    if (isDash && items && !items.items.every(({ text: own }) => isNamed(own))) return []
    return items ? [{ form: 'sentence', introduction, above: [], announced: true, ...items }] : []
  }).flat()
}

/** Whether an item is a name, or a noun with its article: after a dash other things than items may follow. */
function isNamed(text: string): boolean {
  if (/^(?:only|about|to|\p{Ll}+(?:ed|ing|ly|wn|lt|ght))\b/u.test(text)) return false
  return /^(?:(?:an?|the|one|his|her|its|their|former|then|Sir|\d+|two|three|four|five|six)\s+)*(?:\p{Ll}+\s){0,3}?\p{Lu}|^(?:an?|the|one|his|her|its|their)\s/u.test(
    text
  )
}

/** Where items end that a dash or a bracket opened: at its partner, else with the sentence. */
function endOf(text: string, from: number, mark: string): number {
  const closing = mark === '(' ? /\)/u : /^[–—]|^--?$/u.test(mark) ? /\s[–—]\s|—|\s--?\s/u : undefined
  const at = closing ? text.slice(from).search(closing) : -1
  return at < 0 ? text.length : from + at
}

const presents =
  /^(?:They|These|Those|The (?<noun>\p{L}+s)|The (?:\p{L}+ )?(?:two|three|four|five|six|seven|eight|nine|ten)) (?:are|were)(?: as follows)?:?\s/u

/** `The shortlist has six titles. They are …` */
function nextOf(before: Sentence, sentence: Sentence): Enumeration[] {
  const match = presents.exec(sentence.text)
  if (!match) return []
  const { block, start, end } = sentence
  const items = itemsIn({ block, start: start + match[0].length, end })
  if (!items?.items.every(({ text }) => isNamed(text))) return []
  const noun = match.groups?.noun
  return [
    { form: 'next', introduction: before, above: [], announced: true, ...(noun ? { noun } : {}), ...items }
  ]
}

/** Lists of Markdown, HTML and plain text. */
function listsOf(draft: Draft): Enumeration[] {
  const found: Enumeration[] = []
  let members: Block[] = []
  const close = () => {
    const made = members.length > 0 ? listOf(draft, members) : undefined
    if (made) found.push(made)
    members = []
  }
  for (const block of topItems(draft)) {
    const last = members.at(-1)
    if (last && (last.group !== block.group || startsList(draft, last, block))) close()
    members.push(block)
  }
  close()
  return found
}

/** The items of lists that stand in no other list. */
function topItems(draft: Draft): Block[] {
  const items = draft.blocks.filter(({ kind, group }) => kind === 'list-item' && group !== undefined)
  const spans = new Map<number, { first: number; last: number }>()
  for (const { group = 0, index } of items) {
    const span = spans.get(group)
    if (span) span.last = index
    else spans.set(group, { first: index, last: index })
  }
  let outer: { group: number; last: number } | undefined
  return items.filter(({ group = 0, index }) => {
    const own = spans.get(group)
    if (outer && index <= outer.last && group !== outer.group) return false
    if (own) outer = { group, last: own.last }
    return true
  })
}

/** Whether something else than items of this list stands between two of them, or the numbers begin anew. */
function startsList(draft: Draft, last: Block, block: Block): boolean {
  for (let index = last.index + 1; index < block.index; index++)
    if (draft.blocks[index]?.kind !== 'list-item') return true
  return markerOf(draft, block)?.startsWith('1') === true && !/<li/u.test(markerOf(draft, block) ?? '')
}

/** What the file has between a block and the one before it, when an item begins there: `- `, `2. `, `<li>`; JSON writes `\n`. */
function markerOf(draft: Draft, block: Block): string | undefined {
  const start = fileRangeOf(spanOf(block))?.start
  if (start === undefined) return undefined
  const before = draft.blocks[block.index - 1]
  const from = before ? (fileRangeOf(spanOf(before))?.end ?? 0) : 0
  const between = draft.source.slice(from, start)
  if (/<li\b[^>]*>/i.test(between)) return '<li>'
  const mark = /(?:^|\n|\\n)[\s>]*([-*+•·‣◦–—]|\d{1,2}[.)]|\p{Ll}[.)])\s+[*_"“(<[]*$/u.exec(between)?.[1]
  // In a Word document an item's mark is no part of the source.
  return mark ?? (isPacked(block.origin.format) ? '<li>' : undefined)
}

const furniture =
  /^(?:read (?:more|next|also)|related|see also|more on|also read|most read|share|tags?|topics?|in this (?:article|story)|contents|sources?|references|further reading|links?)\b/i

function listOf(draft: Draft, members: readonly Block[]): Enumeration | undefined {
  const [first] = members
  const introduction = first && draft.blocks[first.index - 1]
  if (!first || !introduction || furniture.test(introduction.text)) return undefined
  const starts = members.filter((block) => markerOf(draft, block) !== undefined)
  if (starts.length < 2) return undefined
  const last = members.at(-1) as Block
  if (goesOn(draft, last, starts)) return undefined
  return {
    block: first,
    start: 0,
    end: first.text.length,
    items: starts.map((block) => ({ text: block.text, least: 1, most: mostOf(block), ...spanOf(block) })),
    least: starts.length,
    most: starts.reduce((sum, block) => sum + mostOf(block), 0),
    isOpen: /^(?:and (?:more|others)|etc|plus\b|among others|…|\.\.\.)/i.test(last.text),
    form: 'list',
    introduction: spanOf(introduction),
    above: blocksAbove(draft, introduction),
    announced: /[:：]["”]?$/u.test(introduction.text.trimEnd())
  }
}

/** Whether the numbers of a list go on below: a paragraph between two items cut it. */
function goesOn(draft: Draft, last: Block, starts: readonly Block[]): boolean {
  const isOfList = ({ kind, group }: Block): boolean => kind === 'list-item' && group === last.group
  if (isPacked(last.origin.format) && draft.blocks.slice(last.index + 1).some(isOfList)) return true
  const number = Number(/^\d+/u.exec(markerOf(draft, starts.at(-1) as Block) ?? '')?.[0] ?? Number.NaN)
  const end = fileRangeOf(spanOf(last))?.end
  if (Number.isNaN(number) || end === undefined) return number === starts.length + 1
  return (
    number !== starts.length ||
    new RegExp(`(?:^|\\n|\\\\n)\\s*${number + 1}[.)]\\s`, 'u').test(draft.source.slice(end))
  )
}

/** `Ann Moss and Tom Moss` may be two. */
function mostOf({ text }: Block): number {
  const names = text.split(/,? (?:and|&) |, /u)
  const isNamed = / (?:and|&) /u.test(text) && /\p{Lu}\S* \p{Lu}\S*$/u.test(text)
  return isNamed && names.every((name) => isName(name)) ? names.length : 1
}

/** The blocks over a list, up to and with the heading that it stands under. */
function blocksAbove(draft: Draft, introduction: Block): Block[] {
  const found: Block[] = []
  for (let index = introduction.index; index >= 0; index--) {
    const block = draft.blocks[index] as Block
    found.push(block)
    if (block.kind === 'heading' || block.kind === 'headline' || index < introduction.index - 12) break
  }
  return found
}

const numberedHeading = /^(\d{1,2})[.):]?\s+\p{L}/u

/** `1. Hope to Edale`, `2. Settle`: headings that count themselves, under the draft’s headline. */
function numberedHeadings(draft: Draft): Enumeration[] {
  const headline = draft.blocks.find(({ kind }) => kind === 'headline')
  const headings = draft.blocks.filter(({ kind, text }) => kind === 'heading' && numberedHeading.test(text))
  const numbers = headings.map(({ text }) => Number(numberedHeading.exec(text)?.[1]))
  const inOrder =
    numbers.every((value, at) => value === at + 1) ||
    numbers.every((value, at) => value === numbers.length - at)
  const [first] = headings
  if (!headline || !first || headings.length < 2 || !inOrder) return []
  const items = headings.map((block) => ({ text: block.text, least: 1, most: 1, ...spanOf(block) }))
  return [
    {
      ...spanOf(first),
      items,
      least: items.length,
      most: items.length,
      isOpen: false,
      form: 'headings',
      introduction: spanOf(headline),
      above: draft.blocks.slice(0, first.index).toReversed(),
      announced: false
    }
  ]
}
