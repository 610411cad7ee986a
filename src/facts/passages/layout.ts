/** What the layout of a draft says of its passages: entries of a live report, lines of verse, a summary over the text. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fileRangeOf, spanOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { isFurniture } from './told.ts'

/** Where the blocks of a draft belong. */
export interface Layout {
  /** The entry of a live report that a block belongs to, from 0; 0 for all where the draft is none. */
  entryOf(block: Block): number
  /** Whether a block is a line of verse. */
  isVerse(block: Block): boolean
  /** Whether the earlier of two blocks stands in a summary of the article that the later one belongs to. */
  isSummarised(first: Block, later: Block): boolean
}

/** The layout of a draft. */
export const layoutOf = fact((draft): Layout => {
  const [entries, verse, summaries] = [entriesIn(draft), verseIn(draft), summariesIn(draft)]
  return {
    entryOf: (block) => entries[block.index] ?? 0,
    isVerse: (block) => verse.has(block),
    isSummarised: (first, later) =>
      summaries.some(
        ({ from, to, until }) =>
          from <= first.index && first.index < to && to <= later.index && later.index < until
      )
  }
})

/** `– Ann Hale and Bo Orr`: who wrote an entry, in a line of its own; the dash may be a list's. */
const writer =
  /^[-–—]{0,2}\s?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}(?:(?:,| and| &) \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,2}){0,2}$/u
/** `9.05am`, `14:20 GMT: The vote …`: when an entry was written. */
const clock =
  /^(?:updated(?: at)? )?\d{1,2}[.:]\d{2}\s?(?:[ap]\.?m\.?(?!\p{L}))?\s?(?:(?:GMT|BST|UTC|IST|A?E[SD]?T|P[SD]?T|C[SD]?T)(?!\p{L}))?(?:$|[:|,–—-]|\s(?=\p{Lu}))/iu

const fewestEntries = 3

/** The number of the entry that each block belongs to. A writer’s line ends an entry, a time begins one. */
function entriesIn({ blocks }: Draft): readonly number[] {
  const ends = blocks.map(
    (block, index) =>
      (block.kind === 'list-item' || (block.kind === 'body' && /^[-–—]/u.test(block.text))) &&
      writer.test(block.text) &&
      (block.group === undefined || blocks[index - 1]?.group !== block.group)
  )
  const begins = blocks.map(
    ({ kind, text }) => kind !== 'table-cell' && /^(?:updated|\d)/i.test(text) && clock.test(text)
  )
  const isLive = [ends, begins].some((marks) => marks.filter(Boolean).length >= fewestEntries)
  let entry = 0
  return blocks.map((_, index) => {
    if (isLive && (begins[index] === true || ends[index - 1] === true)) entry++
    return entry
  })
}

const fewestLines = 3

/**
 * The lines of verse of a plain text: no blank line stands between them, in a draft that sets its paragraphs apart with one.
 */
function verseIn({ blocks }: Draft): ReadonlySet<Block> {
  const found = new Set<Block>()
  const hugs = blocks.map((block, index) => hugsNext(block, blocks[index + 1]))
  // With the last block of all, which nothing follows.
  if (hugs.filter((hug) => !hug).length < fewestLines) return found
  for (let from = 0; from < blocks.length; ) {
    let to = from
    while (hugs[to]) to++
    const lines = blocks.slice(from, to + 1)
    if (lines.length >= fewestLines && lines.every(isLine)) for (const line of lines) found.add(line)
    from = to + 1
  }
  return found
}

const longestLine = 120

function isLine({ kind, text }: Block): boolean {
  return (kind === 'body' || kind === 'standfirst') && text.length <= longestLine
}

function hugsNext(block: Block, next: Block | undefined): boolean {
  if (!next || block.origin !== next.origin || block.origin.format !== 'text') return false
  const [end, start] = [fileRangeOf(spanOf(block))?.end, fileRangeOf(spanOf(next))?.start]
  if (end === undefined || start === undefined) return false
  return /^[^\S\n]*\r?\n[^\S\n]*$/u.test(block.origin.source.slice(end, start))
}

/** `Key points`, `What we know so far`: over a summary. */
const summaryLabel =
  /^(?:(?:the )?(?:key|main|talking) (?:points?|takeaways?|facts|findings|messages)|takeaways?|highlights|(?:quick |executive )?summary|at a glance|in (?:brief|short|summary|a nutshell)|the basics|what (?:we know|you need to know|to know|happened)(?: so far)?|why (?:we wrote this|it matters|this matters)|the (?:gist|upshot|short version|story so far|big picture)|tl;?dr|the lowdown|recap|previously|quick read|key quotes?)\s*[:.–—-]?$/i
const longestLabel = 80
/** `Visit our homepage for more stories.`: below a summary, over the article. */
const aboveArticle =
  /^(?:visit|read|see|click|tap|scroll|continue|story continues)\b.{0,60}\b(?:stories|more|below|here|homepage|reading|article)\b/i

/** How many blocks after its label a summary goes on, and how far down the article may begin. */
const longestSummary = 6
const furthestStart = 10

/** Blocks of a summary, from and to, and the end of what it sums up, all as indexes. */
interface Summary {
  readonly from: number
  readonly to: number
  readonly until: number
}

function summariesIn({ blocks }: Draft): Summary[] {
  const starts = new Map<Draft, number>()
  return blocks.flatMap((block, index) => {
    const start = starts.get(block.origin) ?? index
    starts.set(block.origin, start)
    if (block.text.length < longestLabel && summaryLabel.test(block.text))
      return [{ from: index + 1, to: endOfList(blocks, index + 1), until: Infinity }]
    if (index - start > furthestStart) return []
    if (aboveArticle.test(block.text)) return [{ from: start, to: index, until: Infinity }]
    // The words over a film come again below it, as its article begins.
    return isFurniture(block) ? [{ from: start, to: index, until: index + 2 }] : []
  })
}

/** Where a list of points ends: behind the list, at a line over the next part, or after some paragraphs. */
function endOfList(blocks: readonly Block[], from: number): number {
  const rest = blocks.slice(from, from + longestSummary)
  const length = rest.findIndex(
    ({ kind, group, text }) =>
      kind === 'heading' ||
      group !== rest[0]?.group ||
      (kind === 'body' && !/[.!?…:][\s"”’»')\]]*$/u.test(text))
  )
  return from + (length < 0 ? rest.length : length)
}
