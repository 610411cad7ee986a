/** Gathers the blocks of a marked-up draft in reading order; what the readers of Markdown, HTML, Word and NITF share. */
import { slicePieces } from '../align.ts'
import type { BlockKind, BlockParts, DraftComment, Piece, Range } from '../draft.ts'
import { kindByLine } from '../line-forms.ts'
import { addressRanges, joinRanges, templateTagRanges } from '../verbatim.ts'
import {
  addSpace,
  addText,
  type Collapse,
  type Collector,
  createCollector,
  cutWords,
  trimWords,
  type Words
} from './collect.ts'

/** What the text that comes next stands in. */
export interface Context {
  readonly kind: BlockKind
  readonly group?: number | undefined
  /** Whether the text is code and the like. */
  readonly verbatim?: boolean
  readonly emphasised?: boolean
}

/** The draft as far as it is read. */
export interface Gatherer {
  collapse: Collapse
  readonly blocks: BlockParts[]
  readonly meta: BlockParts[]
  readonly comments: DraftComment[]
  context: Context
  groups: number
  open: Collector
  emphasised: number
  /** Line breaks since the last word. */
  breaks: number
  /** Alt texts and captions of pictures within the open block. */
  waiting: BlockParts[]
  /** The picture that the open block stands directly under. */
  picture: { readonly group: number; readonly next: number; isLineAbove: boolean } | undefined
}

/** A gatherer with nothing in it. */
export function createGatherer(collapse: Collapse, context: Context = { kind: 'body' }): Gatherer {
  return {
    collapse,
    blocks: [],
    meta: [],
    comments: [],
    context,
    groups: context.group ?? 0,
    open: createCollector(),
    emphasised: 0,
    breaks: 0,
    waiting: [],
    picture: undefined
  }
}

/** A number that no other figure, list or table of the draft has. */
export function newGroup(gatherer: Gatherer): number {
  gatherer.groups++
  return gatherer.groups
}

/** Reads what stands in a block of its own. */
export function inBlock(gatherer: Gatherer, context: Context, read: () => void): void {
  endBlock(gatherer)
  inContext(gatherer, context, () => {
    read()
    endBlock(gatherer)
  })
}

/** Reads what stands within a block. */
export function inContext(gatherer: Gatherer, context: Context, read: () => void): void {
  const outer = gatherer.context
  gatherer.context = context
  read()
  gatherer.context = outer
}

/** Adds text to the open block. */
export function gatherText(gatherer: Gatherer, value: string, pieces: readonly Piece[]): void {
  const { open, context } = gatherer
  const before = open.text.length
  addText(open, value, pieces, gatherer.collapse, context.verbatim)
  if (open.text.length === before) return
  gatherer.breaks = 0
  if (context.emphasised) gatherer.emphasised += open.text.length - before
}

/** A line's end that the page shows: a space; two of them part paragraphs. */
export function gatherBreak(gatherer: Gatherer, fileAt: number, fileEnd: number): void {
  if (gatherer.breaks > 0) endBlock(gatherer)
  gatherer.breaks++
  const isEmpty = gatherer.open.text === ''
  if (isEmpty && gatherer.picture?.next === gatherer.blocks.length) gatherer.picture.isLineAbove = true
  addSpace(gatherer.open, { fileAt, fileEnd })
}

/** A picture, with its alt text and its title where it has them: they share a group, that of the figure if any. */
export function gatherPicture(gatherer: Gatherer, parts: readonly Omit<BlockParts, 'group'>[]): void {
  const { blocks, open, waiting } = gatherer
  const group = gatherer.context.group ?? newGroup(gatherer)
  const isFirst = open.text === ''
  const into = isFirst ? blocks : waiting
  into.push(...parts.map((part): BlockParts => ({ ...part, group })))
  const next = blocks.length + (isFirst ? 0 : 1 + waiting.length)
  gatherer.picture = { group, next, isLineAbove: false }
}

/** A comment: it stands before the next block, or before the open one where that has no words yet. */
export function gatherComment(gatherer: Gatherer, value: string, start: number, end: number): void {
  const open = gatherer.open.text === '' ? 0 : 1
  const before = gatherer.blocks.length + open + gatherer.waiting.length
  gatherer.comments.push({ value, start, end, before })
}

/** Ends the open block. */
export function endBlock(gatherer: Gatherer): void {
  const { open, waiting } = gatherer
  const words = trimWords(open)
  const tags = templateTagRanges(words.text)
  const own = ownRange(words.text, tags)
  const block = own.start < own.end ? finish(gatherer, cutWords(words, own), tags, own.start) : undefined
  gatherer.open = createCollector()
  gatherer.waiting = []
  gatherer.emphasised = 0
  gatherer.breaks = 0
  if (block) gatherer.blocks.push(block)
  gatherer.blocks.push(...waiting)
  for (const tag of tags) readTag(gatherer, words, tag)
}

function finish(gatherer: Gatherer, words: Words, tags: readonly Range[], from: number): BlockParts {
  const { context } = gatherer
  const { text, pieces } = words
  const inside = tags
    .map(({ start, end }) => ({ start: start - from, end: end - from }))
    .filter(({ start, end }) => start >= 0 && end <= text.length)
  const verbatim = joinRanges([...words.verbatim, ...addressRanges(text), ...inside])
  const told = context.kind === 'body' ? underPicture(gatherer, text) : undefined
  const { group } = context
  return {
    kind: context.kind,
    text,
    pieces,
    ...(verbatim.length > 0 ? { verbatim } : {}),
    ...(group === undefined ? {} : { group }),
    ...told
  }
}

/** A text without the tags, and the white space, at its start and its end. */
function ownRange(text: string, tags: readonly Range[]): Range {
  let start = 0
  let end = text.length
  const skipSpace = (): void => {
    while (start < end && /\s/.test(text[start] ?? '')) start++
    while (start < end && /\s/.test(text[end - 1] ?? '')) end--
  }
  for (const tag of tags) {
    skipSpace()
    if (tag.start === start) start = tag.end
  }
  for (const tag of tags.toReversed()) {
    skipSpace()
    if (tag.end === end && tag.start >= start) end = tag.start
  }
  skipSpace()
  return { start, end }
}

const tagWords = /\b(alt|caption)\s*=\s*"([^"]+)"/g

/** A picture in a page builder's tag: `{{< figure src="a.jpg" alt="…" caption="…" >}}`. */
function readTag(gatherer: Gatherer, { text, pieces }: Words, { start, end }: Range): void {
  const found = [...text.slice(start, end).matchAll(tagWords)].map((match): BlockParts => {
    const [whole, name, words = ''] = match
    const at = start + match.index + whole.length - 1 - words.length
    const own = slicePieces(pieces, at, at + words.length)
    return {
      kind: name === 'alt' ? 'alt' : 'caption',
      text: words,
      pieces: own.map((piece) => ({ ...piece, at: piece.at - at }))
    }
  })
  if (found.length > 0) gatherPicture(gatherer, found)
}

const longestCaption = 80

/** A paragraph in italics, or a line in one paragraph with the picture over it, is the picture's caption. */
function underPicture(
  { picture, blocks, emphasised }: Gatherer,
  text: string
): Partial<BlockParts> | undefined {
  if (picture?.next !== blocks.length) return undefined
  if (text.split(/\s+/u).length > longestCaption || kindByLine(text)) return undefined
  // `*The pier at dusk.* Photo: Ann Lee`
  const isItalic = emphasised * 2 >= text.length || kindByLine(text.slice(emphasised)) === 'credit'
  if (!isItalic && !picture.isLineAbove) return undefined
  const why = isItalic ? 'it stands in italics under a picture' : 'it stands on the line under a picture'
  return { kind: 'caption', group: picture.group, why }
}

/** The headline where no `h1` gives one: the first heading, if it stands before all paragraphs. */
export function promoteHeading(blocks: BlockParts[]): void {
  if (blocks.some(({ kind }) => kind === 'headline')) return
  const first = blocks.findIndex(({ kind }) => kind === 'heading')
  const body = blocks.findIndex(({ kind }) => kind === 'body')
  const heading = blocks[first]
  if (heading && (body < 0 || first < body)) blocks[first] = { ...heading, kind: 'headline' }
}
