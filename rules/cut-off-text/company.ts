/** The company that a paragraph without a stop is in: its neighbours, and how the draft's other paragraphs end. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import { fileRangeOf, spanOf } from '../../src/draft/place.ts'
import { isSpace } from '../../src/draft/word-count.ts'
import { type OpenEnd, openEndOf } from '../../src/facts/endings.ts'
import { once } from '../../src/facts/once.ts'

/** The running paragraphs of a draft, and what can be said of all of them. */
export interface Company {
  readonly running: readonly Block[]
  /** The open ends among them, by their block. */
  readonly open: ReadonlyMap<Block, OpenEnd>
  readonly position: ReadonlyMap<Block, number>
  /** The first paragraph that ends with a stop, by its position. */
  readonly firstStopped: number
  readonly stops: () => number
  /** Whether paragraphs have a blank line between them, so that a single line end means something else. */
  readonly isParted: () => boolean
  readonly headlines: () => readonly ReadonlySet<string>[]
}

/** Reads the paragraphs of a draft together; `undefined` where each of them comes to its end. */
export function companyOf({ blocks }: Draft): Company | undefined {
  const running = blocks.filter(isRunning)
  const ends = running.flatMap((block) => openEndOf(block) ?? [])
  if (ends.length === 0) return undefined
  const open = new Map(ends.map((end) => [end.block, end]))
  return {
    running,
    open,
    position: new Map(running.map((block, index) => [block, index])),
    firstStopped: running.findIndex((block) => !open.has(block)),
    stops: once(() => countStops(running)),
    isParted: once(() => isParted(running)),
    headlines: once(() =>
      blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => new Set(wordsOf(text)))
    )
  }
}

function countStops(running: readonly Block[]): number {
  return running.reduce((sum, { text }) => sum + (text.match(/[.!?]["”’)]*(?=\s|$)/gu)?.length ?? 0), 0)
}

function isParted(running: readonly Block[]): boolean {
  const gaps = running.map(gapAfter)
  const parted = gaps.filter((gap) => gap > 1).length
  return parted > 1 || (parted === 1 && gaps.filter((gap) => gap === 1).length <= 1)
}

/** Prose, and what was taken for a subhead though a sentence ends in it. */
function isRunning({ kind, text, draft }: Block): boolean {
  if (kind !== 'heading' || draft.format !== 'text') return kind === 'body'
  return /\p{Ll}{2}\. \p{Lu}/u.test(text)
}

/** Whether the paragraph before or after has no stop either: highlights, links, a list without marks. */
export function standsAmongLines({ block }: OpenEnd, { running, open, position }: Company): boolean {
  const at = position.get(block) ?? 0
  return [running[at - 1], running[at + 1]].some((other) => other !== undefined && open.has(other))
}

/** Whether a paragraph stands above the text, where summaries and highlights do. */
export function standsOnTop({ block }: OpenEnd, { firstStopped, position }: Company): boolean {
  return firstStopped < 0 || (position.get(block) ?? 0) < firstStopped
}

/** Whether a paragraph is the draft's last. */
export function isLast({ block }: OpenEnd, { running }: Company): boolean {
  return running.at(-1) === block
}

/** Whether lines follow each other where the draft has a blank line between paragraphs: verse, an address, a wrap. */
export function standsInLines({ block }: OpenEnd, { isParted }: Company): boolean {
  const previous = block.draft.blocks[block.index - 1]
  return isParted() && (gapAfter(block) === 1 || (previous?.kind === 'body' && gapAfter(previous) === 1))
}

/** The number of line ends between a block of plain text and the next one; 0 where there is none. */
function gapAfter(block: Block): number {
  const next = block.draft.blocks[block.index + 1]
  if (!next || block.draft.format !== 'text') return 0
  const end = fileRangeOf(spanOf(block))?.end ?? 0
  const start = fileRangeOf(spanOf(next))?.start ?? 0
  return block.origin.source.slice(end, start).match(/\r\n|[\n\r]/g)?.length ?? 0
}

/** Whether the last words only say the headline again, as pages do that paste it below a picture. */
export function repeatsHeadline({ fragment }: OpenEnd, { headlines }: Company): boolean {
  const said = wordsOf(fragment)
  return headlines().some((words) => said.filter((word) => words.has(word)).length * 5 >= said.length * 3)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** The number of words and figures of a text: what white space parts and has a letter or a figure. */
export function countWords(text: string): number {
  let count = 0
  let isCounted = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) isCounted = false
    else if (!isCounted && isInWord(code)) {
      isCounted = true
      count++
    }
  }
  return count
}

function isInWord(code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
  return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

const aside: ReadonlySet<Block['kind']> = new Set(['alt', 'caption', 'credit'])
const leadsTo: ReadonlySet<Block['kind']> = new Set(['list-item', 'block-quote', 'table-cell'])
const mostAsides = 6

/** Whether the sentence goes on in the next paragraph, or leads to a list or a quotation. */
export function goesOn({ block, word, hanging }: OpenEnd): boolean {
  const following = block.draft.blocks.slice(block.index + 1, block.index + 1 + mostAsides)
  const next = following.find(({ kind }) => !aside.has(kind))
  if (!next) return false
  if (/^[\s"“‘'(…-]*\p{Ll}|^\s*(?:…|\.\.\.)/u.test(next.text)) return true
  if (hanging === ',' && /^\s*["“‘']/.test(next.text)) return true
  return leadsTo.has(next.kind) && !['a', 'an', 'the'].includes(word)
}
