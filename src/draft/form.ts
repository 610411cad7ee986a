/**
 * Tells by form what markup does not say: which paragraph is a headline, a byline, a dateline, a caption.
 * Readers call it last; a block whose kind the markup gave keeps it.
 */

import { captionByForm } from './caption-form.ts'
import type { BlockKind, BlockParts } from './draft.ts'

/** What may be told by form in a format: Markdown has its own headings, plain text has nothing. */
export interface FormOptions {
  readonly headlines: boolean
  /** Whether an unmarked paragraph may be taken for a caption. */
  readonly captions: boolean
  /** The title that front matter gives. */
  readonly title?: string | undefined
}

/** Gives each block of kind `body` the kind that its form and its neighbours speak for. */
export function tellKindsByForm(blocks: readonly BlockParts[], options: FormOptions): BlockParts[] {
  const told = blocks.map((block) => tellByLine(block))
  // Marked captions first: `Families swim at Hatchmere. Getty Images` is short and without a full stop, and no subhead.
  tellCaptions(told, false)
  if (options.headlines) tellHeadlines(told)
  if (options.captions) tellCaptions(told, true)
  return told
}

const byline =
  /^(?:by|words by|story by|reporting by|written by|from)[ :]+(?:(?:\p{Lu}[\p{L}.'’-]*|and|in|for)(?:[ ,]+|(?=$|[|·–—-])))+(?:[|·–—-].*)?$/iu
const bylineStart = /^(?:By|BY|Words by|Story by|Reporting by|Written by|WORDS BY|Byline:)/u
const creditLine =
  /^(?:\(?(?:photo(?:graph)?s?|image|picture|pic|illustration|video|source|credit)s?(?: by| credit)?[:/] ?[^.]{2,80}|©.{2,80}|\(?(?:AP|Reuters|AFP|Getty|EPA|PA|Getty Images)(?: (?:Photo|Images|Wire))?(?: ?[/–—] ?[^.]{2,60})?\)?)$/iu
const dateline =
  /^(?:(?:published|posted|updated|last updated|last modified|date)\b:?[ ,].{4,60}|(?:\p{Lu}{2,}[\p{Lu} .'’,-]*)(?:,? \p{Lu}[\p{L}. ]{2,24})?(?: \([^)]{2,30}\))?,?(?: \p{L}+\.? \d{1,2}(?:, \d{4})?)?(?: \([^)]{2,30}\))? ?[–—-]+)$/iu
const dateAlone =
  /^(?:\p{Lu}[\p{L} ]{2,30}, )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.?(?: \d{1,2}(?:st|nd|rd|th)?,?)?(?: \d{2,5})?(?:,? \d{1,2}[:.]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?$/iu

function tellByLine(block: BlockParts): BlockParts {
  if (block.kind !== 'body') return block
  const kind = kindByLine(block.text)
  // `Photo: Shoppers crowd the hall` is a caption, `Photo: Rhona Pike` a credit.
  if (kind === 'credit' && captionByForm([block], 0, false)) return block
  return kind ? { ...block, kind } : block
}

/** The kind of a line that tells it by itself: `By Jane Doe`, `March 4, 2026`, `Photo: Jane Doe`. */
export function kindByLine(line: string): BlockKind | undefined {
  const text = line.trim()
  if (text.length > 160) return undefined
  if (bylineStart.test(text) && byline.test(text) && wordCount(text) <= 16) return 'byline'
  if (dateline.test(text) || dateAlone.test(text)) return 'dateline'
  return creditLine.test(text) ? 'credit' : undefined
}

const label =
  /^(headline|title|standfirst|subhead(?:line|ing)?|deck|dek|summary|byline|dateline|caption)\s*:\s*(?=\S)/iu
const labelKinds: Readonly<Record<string, BlockKind>> = {
  headline: 'headline',
  title: 'headline',
  standfirst: 'standfirst',
  subhead: 'standfirst',
  subheadline: 'standfirst',
  subheading: 'standfirst',
  deck: 'standfirst',
  dek: 'standfirst',
  summary: 'standfirst',
  byline: 'byline',
  dateline: 'dateline'
}

/** Headlines stand at the top, short and without a full stop; subheads stand so between paragraphs. */
function tellHeadlines(blocks: BlockParts[]): void {
  let inTop = true
  let headline: string | undefined
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'body') continue
    const marked = labelKinds[label.exec(block.text)?.[1]?.toLowerCase() ?? '']
    if (marked && inTop) {
      blocks[index] = { ...block, kind: marked }
      headline ??= marked === 'headline' ? normalise(block.text) : undefined
      continue
    }
    if (headline !== undefined && normalise(block.text) === headline) {
      blocks[index] = { ...block, kind: 'headline' }
    } else if (inTop && headline === undefined && looksLikeTitle(block.text, 32) && blocks.length > 1) {
      blocks[index] = { ...block, kind: 'headline' }
      headline = normalise(block.text)
    } else if (inTop && headline !== undefined && standsBeforeByline(blocks, index)) {
      blocks[index] = { ...block, kind: 'standfirst' }
    } else if (index > 0 && looksLikeTitle(block.text, 10) && isFollowedByProse(blocks, index)) {
      blocks[index] = { ...block, kind: 'heading' }
    } else {
      inTop = false
    }
  }
}

/** A title has no full stop at its end, begins with a capital or a figure, and does not break off. */
function looksLikeTitle(text: string, words: number): boolean {
  const trimmed = text.trim()
  if (wordCount(trimmed) > words || trimmed.length > 220) return false
  if (/[.,;:\u2026–—-]["”’')\]]*$/u.test(trimmed) && !/\b(?:\p{Lu}\.){1,}$/u.test(trimmed)) return false
  if (!/^["“‘'([]*[\p{Lu}\p{N}$£€#]/u.test(trimmed) && !/^(?:i[A-Z]|e[A-Z]|de |van )/u.test(trimmed))
    return false
  if (/[.!?]["”’)]* +\p{Lu}\p{Ll}+ \p{Ll}/u.test(trimmed) && wordCount(trimmed) > 14) return false
  return !/\s(?:the|a|an|of|to|and|or|but|in|on|at|by|for|with|from|that|was|were|is|are|has|had)$/u.test(
    trimmed
  )
}

function standsBeforeByline(blocks: readonly BlockParts[], index: number): boolean {
  const next = blocks[index + 1]
  return (next?.kind === 'byline' || next?.kind === 'dateline') && wordCount(blocks[index]?.text ?? '') <= 50
}

function isFollowedByProse(blocks: readonly BlockParts[], index: number): boolean {
  const next = blocks[index + 1]
  return next !== undefined && (wordCount(next.text) >= 12 || next.kind === 'list-item')
}

/** A headline without what a second copy may differ in: quote marks, capitals, spaces, a label. */
function normalise(text: string): string {
  return text
    .replace(label, '')
    .normalize('NFKD')
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
