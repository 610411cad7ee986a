/** Headlines that are given more than once, and in what the copies differ. */
import type { Block, BlockKind, Draft } from '../draft/draft.ts'
import { fileRangeOf, type Span, spanOf, textOf } from '../draft/place.ts'
import { blockFact, fact } from './fact.ts'

/** A headline (or a heading) and one further copy of it. */
export interface HeadlineCopy {
  readonly first: Block
  /** The words that are given again: a block, or the bold start of one. */
  readonly copy: Span
  /** What the copies differ in, in words for an editor: `quote marks`, `capitals`; empty where they are alike. */
  readonly differences: readonly string[]
}

const printed: ReadonlySet<BlockKind> = new Set([
  'headline',
  'heading',
  'standfirst',
  'byline',
  'dateline',
  'body'
])

/**
 * The copies of the draft's headline, wherever they stand, and of any other heading that is repeated at once.
 * Lists, tables and captions are no copies: a table of contents names its headlines once more.
 */
export const headlineCopies = fact((draft): readonly HeadlineCopy[] => {
  const blocks = draft.blocks.filter(({ kind }) => printed.has(kind))
  const headline = headlineOf(draft, blocks)
  const found: HeadlineCopy[] = []
  if (headline) {
    for (const copy of copiesOf(headline, blocks)) found.push(pair(headline, spanOf(copy)))
    const lead = blocks[blocks.indexOf(headline) + 1]
    const start = lead && copyAtStart(headline, lead)
    if (start) found.push(pair(headline, start))
  }
  for (const [at, heading] of blocks.entries()) {
    const next = blocks[at + 1]
    if (heading.kind !== 'heading' || !next || !isCopy(heading, next)) continue
    if (wordsIn(heading.text) > 1 && !found.some(({ copy }) => copy.block === next))
      found.push(pair(heading, spanOf(next)))
  }
  return found
})

/** A headline without what a second copy may differ in: a label, quote marks, capitals, accents, spaces, stops. */
function headlineKey(text: string): string {
  return text
    .replace(label, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/&/gu, ' and ')
    .replace(/[\p{M}’'‘`´.]/gu, '')
    .replace(/[^\p{L}\p{N}\p{Sc}%+]+/gu, ' ')
    .trim()
}

const label =
  /^\s*(?:headline|title|head|hed|breaking(?: news)?|exclusive|updated?|just in|flash|live)\s*(?:\d\s*)?:\s*(?=\S)/iu

/** The block that reads as the draft's headline: told by markup or form, else a short first line. */
function headlineOf(draft: Draft, blocks: readonly Block[]): Block | undefined {
  const told = blocks.find(({ kind }) => kind === 'headline')
  const first = blocks[0]
  if (told || !first || draft.format === 'html') return told
  return wordsIn(first.text) <= 30 ? first : undefined
}

function copiesOf(headline: Block, blocks: readonly Block[]): Block[] {
  const at = blocks.indexOf(headline)
  const later = blocks.slice(at + 1)
  const top = later.findIndex((block) => block.kind === 'body' && !isCopy(headline, block))
  return later.filter((block, index) => {
    if (!isCopy(headline, block) || isContents(headline, block)) return false
    // `A corrected version of the story is below:`
    if (later[index - 1]?.text.trimEnd().endsWith(':')) return false
    return top < 0 || index < top ? wordsIn(headline.text) > 1 : isDeepCopy(headline, block, blocks)
  })
}

function isCopy(headline: Block, block: Block): boolean {
  if (block === headline) return false
  const key = keyOf(headline)
  return key !== '' && !hasMoreThan(key.length + longestLabel, block.text) && keyOf(block) === key
}

/** The printed blocks of a draft by their keys, in its order. */
const byKey = fact(({ blocks }): ReadonlyMap<string, readonly Block[]> => {
  const found = new Map<string, Block[]>()
  for (const block of blocks) {
    if (!printed.has(block.kind)) continue
    const alike = found.get(keyOf(block))
    if (alike) alike.push(block)
    else found.set(keyOf(block), [block])
  }
  return found
})

/** The first copy of a line after a place, by bisection: a draft may have the same line thousands of times. */
function nextCopy(line: Block, { draft, index }: Block): Block | undefined {
  const key = keyOf(line)
  const copies = key === '' ? [] : (byKey(draft).get(key) ?? [])
  let [low, high] = [0, copies.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((copies[middle] as Block).index > index) high = middle
    else low = middle + 1
  }
  return copies[low]
}

const keyOf = blockFact(({ text }) => headlineKey(text))

/** The letters and figures of `breaking news 1:`, which a key leaves out; it leaves out no others. */
const longestLabel = 14

/** Whether a text has more plain letters and figures than that. */
function hasMoreThan(most: number, text: string): boolean {
  let count = 0
  for (let at = 0; at < text.length && count <= most; at++) {
    const code = text.charCodeAt(at)
    if ((code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)) count++
  }
  return count > most
}

/**
 * Whether a copy below the first paragraph is a headline once more. A headline of two words (`In brief`) may stand over
 * more than one item, a quotation may be pulled out, and a song's title is a line of the song.
 */
function isDeepCopy(headline: Block, copy: Block, blocks: readonly Block[]): boolean {
  if (wordsIn(headline.text) < 3) return false
  if (/^["“‘'«].*["”’'»]$/u.test(copy.text.trim())) return false
  // Nothing says that the first line is a headline, and it reads as prose: `Anybody who needs help may call …`.
  if (headline.kind === 'body' && /\.["”’)]*$/u.test(headline.text.trim())) return false
  const end = (text: string) => /[.,;:…]?$/u.exec(text.trim())?.[0]
  return end(copy.text) === end(headline.text) && !isVerse(copy, blocks)
}

/** Whether a line stands between short lines of one stanza. */
function isVerse(line: Block, blocks: readonly Block[]): boolean {
  const at = blocks.indexOf(line)
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) => other !== undefined && wordsIn(other.text) <= 12 && shareChunk(line, other)
  )
}

/** Whether no blank line parts two blocks of a file. */
function shareChunk(a: Block, b: Block): boolean {
  const [one, two] = [fileRangeOf(spanOf(a)), fileRangeOf(spanOf(b))]
  if (!one || !two || a.origin !== b.origin) return false
  const between = a.origin.source.slice(Math.min(one.end, two.end), Math.max(one.start, two.start))
  return (between.match(/\r\n|\n|\r/gu) ?? []).length === 1
}

/**
 * Whether a copy stands over its item after a list of contents without marks: a line between the two comes back as well,
 * with prose between. (In a draft pasted whole under itself the standfirst follows the headline at once.)
 */
function isContents(headline: Block, copy: Block): boolean {
  const { blocks } = copy.draft
  const top = headline.index + 1
  const lines = blocks
    .slice(top, Math.min(copy.index, top + longestContents))
    .filter(({ kind, text }) => printed.has(kind) && wordsIn(text) <= 16)
  return lines.some((line) => {
    const again = nextCopy(line, copy)
    return again && blocks.slice(copy.index + 1, again.index).some(({ kind }) => kind === 'body')
  })
}

/** Lines of a list of contents that are looked at. */
const longestContents = 100

/** `**Bakers strike**` and a line break, then the lead: in Markdown and HTML one paragraph that opens with a copy. */
function copyAtStart(headline: Block, lead: Block): Span | undefined {
  const { length } = headline.text
  const start: Span = { block: lead, start: 0, end: length }
  if (wordsIn(headline.text) < 3 || lead.text.length <= length || lead.kind !== 'body') return undefined
  if (headlineKey(textOf(start)) !== headlineKey(headline.text)) return undefined
  const end = fileRangeOf(start)?.end
  const after = end === undefined ? '' : lead.origin.source.slice(end, end + 24)
  return /^(?:\*{2,3}|_{2,3}|<\/(?:strong|b)>|\s*\n|\s*<br)/iu.test(after) ? start : undefined
}

function pair(first: Block, copy: Span): HeadlineCopy {
  return { first, copy, differences: differencesOf(first.text, textOf(copy)) }
}

/** Each way in which a copy may differ, and what takes the difference away. */
const ways: readonly (readonly [string, (text: string) => string])[] = [
  ['a label', (text) => text.replace(label, '')],
  ['quote marks', (text) => text.replace(/[“”„«»"]|‘‘|’’|''/gu, "'").replace(/[‘’‚`´′]/gu, "'")],
  ['capitals', (text) => text.toLowerCase()],
  ['spacing', (text) => text.replace(/\s+/gu, ' ').trim()],
  ['the final stop', (text) => text.replace(/[.!?…]+$/u, '')],
  ['accents', (text) => text.normalize('NFKD').replace(/\p{M}/gu, '')],
  ['punctuation', headlineKey]
]

function differencesOf(first: string, copy: string): string[] {
  const found: string[] = []
  let [a, b] = [first, copy]
  for (const [name, without] of ways) {
    if (a === b) break
    const [c, d] = [without(a), without(b)]
    if (c === d || unlike(c, d) < unlike(a, b)) found.push(name)
    a = c
    b = d
  }
  return found
}

/** How many characters differ, place by place: less once a difference is taken away. */
function unlike(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  let count = Math.abs(a.length - b.length)
  for (let at = 0; at < length; at++) if (a[at] !== b[at]) count++
  return count
}

function wordsIn(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}
