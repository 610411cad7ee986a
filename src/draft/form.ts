/**
 * Tells by form what markup does not say: which paragraph is a headline, a byline, a dateline, a caption.
 * Readers call it last; a block whose kind the markup gave keeps it.
 */

import { captionByForm } from './caption-form.ts'
import type { BlockKind, BlockParts } from './draft.ts'
import { isBareByline, isBareName, isFurniture, kindByLabel, kindByLine, withoutLabel } from './line-forms.ts'

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
  tellCaptions(told, false)
  tellTop(told, options)
  tellCopies(told, options.title)
  if (options.headlines) tellSubheads(told)
  if (options.captions) tellCaptions(told, true)
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
  for (const [index, block] of blocks.entries()) {
    const mayBe = block.kind === 'body' || block.kind === 'standfirst'
    if (!mayBe || block.text.length > longestHeadline || !known.has(bareWords(block.text))) continue
    blocks[index] = { ...block, kind: 'headline' }
  }
}

/** Short lines between paragraphs, without a full stop; and those that Markdown's `##` marks in plain text. */
function tellSubheads(blocks: BlockParts[]): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body' || index === 0 || block.text.length > longestHeadline) continue
    const isSubhead = looksLikeTitle(block.text, 10) && isFollowedByProse(blocks, index)
    if (isSubhead || /^#{1,6} \S/.test(block.text)) blocks[index] = { ...block, kind: 'heading' }
  }
}

/** A title has no full stop at its end, begins with a capital or a figure, and does not break off. */
function looksLikeTitle(text: string, words: number): boolean {
  const line = withoutLabel(text)
  if (wordCount(line) > words || line.length > longestHeadline) return false
  if (!/^["“”‘’'([¿¡]*[\p{Lu}\p{N}\p{Lo}$£€@]/u.test(line) && !/^(?:[a-z]\p{Lu}|d[ei] |van )/u.test(line))
    return false
  if (/^\(.*\)$/u.test(line)) return false
  if (/[.,;:\u2026–—-]["”’')\]]*$/u.test(line) && !/\b\p{Lu}\.(?:\p{Lu}\.)*["”’')]*$/u.test(line))
    return false
  if (/[.!?]["”’)]* +\p{Lu}\p{Ll}+ \p{Ll}/u.test(line) && wordCount(line) > 14) return false
  return !breaksOff.test(line)
}

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

function wordCount(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}

function tellCaptions(blocks: BlockParts[], unmarked: boolean): void {
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body') continue
    const why = captionByForm(blocks, index, unmarked)
    if (why) blocks[index] = { ...block, kind: 'caption', why }
  }
}
