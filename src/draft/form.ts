/**
 * Tells by form what markup does not say: which paragraph is a headline, a byline, a dateline, a caption.
 * Readers call it last; a block whose kind the markup gave keeps it.
 */

import { captionByMark, longestCaption } from './caption-form.ts'
import type { BlockKind, BlockParts } from './draft.ts'
import { isBareByline, isBareName, isFurniture, kindByLabel, kindByLine, withoutLabel } from './line-forms.ts'
import { isScene } from './scene-form.ts'
import { wordCount } from './word-count.ts'

/** What may be told by form in a format: Markdown has its own headings, plain text has nothing. */
export interface FormOptions {
  /** Whether headline and subheads are told by form. Where markup gives them only their copies are told. */
  readonly headlines: boolean
  /** Whether an unmarked paragraph may be taken for a caption. */
  readonly captions: boolean
  /** The title that front matter gives. */
  readonly title?: string | undefined
}

/** Gives each block of kind `body` the kind that its form and its neighbours speak for. */
export function tellKindsByForm(blocks: readonly BlockParts[], options: FormOptions): BlockParts[] {
  const told = blocks.map((block): BlockParts => {
    const kind = block.kind === 'body' ? kindByLine(block.text) : undefined
    return kind ? { ...block, kind } : block
  })
  const counts = told.map(({ text }) => wordCount(text))
  tellMarkedCaptions(told, counts)
  tellTop(told, options)
  tellCopies(told, options.title)
  if (options.headlines) tellSubheads(told, counts)
  if (options.captions) tellScenes(told, counts)
  return told
}

const topBlocks = 12
const topKinds: ReadonlySet<BlockKind> = new Set([
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'credit',
  'alt',
  'caption'
])

/** What stands over the prose: labels, headline, standfirst, the writer's name. */
function tellTop(blocks: BlockParts[], { headlines }: FormOptions): void {
  let hasHeadline = blocks.some(({ kind }) => kind === 'headline')
  for (const [index, block] of blocks.slice(0, topBlocks).entries()) {
    if (topKinds.has(block.kind)) continue
    if (block.kind !== 'body') return
    const kind =
      kindByLabel(block.text) ?? (isFurniture(block.text) ? 'body' : topKind(blocks, index, hasHeadline))
    if (kind === undefined || (kind === 'headline' && !headlines)) return
    blocks[index] = { ...block, kind }
    hasHeadline ||= kind === 'headline'
  }
}

/** The kind of a line over the prose, or `undefined` where it is prose itself. */
function topKind(blocks: readonly BlockParts[], index: number, hasHeadline: boolean): BlockKind | undefined {
  const text = blocks[index]?.text.trim() ?? ''
  if (!hasHeadline) return looksLikeTitle(text, 32) && blocks.length > 1 ? 'headline' : undefined
  const next = blocks[index + 1]?.kind
  if (isBareByline(text) || (isBareName(text) && next === 'dateline')) return 'byline'
  if ((next === 'byline' || next === 'dateline') && wordCount(text) <= 50) return 'standfirst'
  return looksLikeTitle(text, 14) && isFollowedByProse(blocks, index) ? 'standfirst' : undefined
}

const longestHeadline = 240

/** A second copy of the headline is a headline, wherever it stands. */
function tellCopies(blocks: BlockParts[], title: string | undefined): void {
  const headlines = blocks.filter(({ kind }) => kind === 'headline').map(({ text }) => text)
  const known = new Set([...headlines, ...(title === undefined ? [] : [title])].map(bareWords))
  known.delete('')
  if (known.size === 0) return
  const ends = new Set([...known].map((words) => words.charCodeAt(words.length - 1)))
  for (const [index, block] of blocks.entries()) {
    const mayBe = block.kind === 'body' || block.kind === 'standfirst'
    if (!mayBe || block.text.length > longestHeadline || !endsIn(ends, block.text)) continue
    if (!known.has(bareWords(block.text))) continue
    blocks[index] = { ...block, kind: 'headline' }
  }
}

/** Whether a text may end in one of some letters: quicker to tell than its words without their marks. */
function endsIn(ends: ReadonlySet<number>, text: string): boolean {
  for (let at = text.length - 1; at >= 0; at--) {
    const code = text.charCodeAt(at)
    if (code > 127 && code !== 0x2019 && code !== 0x201d) return true
    const letter = code > 64 && code < 91 ? code + 32 : code
    if ((letter > 96 && letter < 123) || (letter > 47 && letter < 58)) return ends.has(letter)
  }
  return false
}

/** In words; of a label with the marks of Markdown around it. */
const longestSubhead = 10
const longestLabel = 4

/** Short lines between paragraphs, without a full stop; and those that Markdown's `##` marks in plain text. */
function tellSubheads(blocks: BlockParts[], counts: readonly number[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body' || index === 0 || block.text.length > longestHeadline) continue
    const isSubhead =
      (counts[index] as number) <= longestSubhead + longestLabel &&
      looksLikeTitle(block.text, longestSubhead) &&
      isFollowedByProse(blocks, index)
    if (isSubhead || /^#{1,6} \S/.test(block.text)) blocks[index] = { ...block, kind: 'heading' }
  }
}

/** A title has no full stop at its end, begins with a capital or a figure, and does not break off. */
function looksLikeTitle(text: string, words: number): boolean {
  const line = withoutLabel(text)
  if (wordCount(line) > words || line.length > longestHeadline) return false
  if (!/^["“”‘’'([¿¡]*[\p{Lu}\p{N}\p{Lo}$£€@]/u.test(line) && !/^(?:[a-z]\p{Lu}|d[ei] |van )/u.test(line))
    return false
  if (/^\(.*\)$/u.test(line) || runsOn.test(line)) return false
  if (/[.,;:\u2026–—-]["”’')\]]*$/u.test(line) && !/\b\p{Lu}\.(?:\p{Lu}\.)*["”’')]*$/u.test(line))
    return false
  if (wordCount(line) > 14 && /[.!?]["”’)]* +\p{Lu}\p{Ll}+ \p{Ll}/u.test(line)) return false
  return !breaksOff.test(line)
}

/** Speech that goes on in the next paragraph, behind what somebody else is quoted with: `“She said, ‘What now?’` */
const runsOn = /(?:^|\s)["“][^"”]*[?!]['’]$/u

/** Words that no title ends with. */
const breaksOff =
  /\s(?:the|a|an|of|to|and|or|but|in|on|at|by|for|with|from|that|which|who|than|was|were|is|are|been|be|has|had|have|will|would|its|their|his|her)$/u

function isFollowedByProse(blocks: readonly BlockParts[], index: number): boolean {
  const next = blocks[index + 1]
  return next !== undefined && (wordCount(next.text) >= 12 || next.kind === 'list-item')
}

/** A headline without what a second copy may differ in: quote marks, capitals, accents, spaces, a label. */
export function bareWords(text: string): string {
  return withoutLabel(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Paragraphs that are marked as captions, or open as one. */
function tellMarkedCaptions(blocks: BlockParts[], counts: readonly number[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body' || (counts[index] as number) > longestCaption) continue
    const why = captionByMark(block.text, blocks[index - 1]?.text ?? '')
    if (why) blocks[index] = { ...block, kind: 'caption', why }
  }
}

const why = 'it is a short scene in the present tense, alone among longer paragraphs'

/** Short scenes that stand alone between two paragraphs that are much longer. */
function tellScenes(blocks: BlockParts[], counts: readonly number[]): void {
  const isProse = (index: number) => blocks[index]?.kind === 'body'
  for (const [index, block] of blocks.entries()) {
    // The first paragraph under a headline or a picture is the lead, the last one a last word.
    if (!isProse(index) || !isProse(index - 1) || !isProse(index + 1)) continue
    const [before, words, after] = counts.slice(index - 1, index + 2) as [number, number, number]
    if (words > longestCaption || !isLonger(before, words) || !isLonger(after, words)) continue
    if (isScene(block.text)) blocks[index] = { ...block, kind: 'caption', why }
  }
}

/** Whether a paragraph of so many words is much longer than one of so many others. */
function isLonger(words: number, others: number): boolean {
  return words >= 35 && words * 2 >= others * 3
}
