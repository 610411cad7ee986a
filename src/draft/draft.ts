/**
 * The draft model: what every fact and rule reads.
 *
 * A draft is a list of blocks in reading order. A block has plain text and a map from each character of it back to
 * its place in the file. All offsets count UTF-16 code units from 0; lines and columns start at 1.
 */
import type { Stylebook } from './stylebook.ts'

/** The formats that people write in. */
export type WrittenFormat = 'text' | 'markdown' | 'html'

/** The formats whose files are text: a place in the draft is a place in the file. */
export type TextFormat = WrittenFormat | 'ninjs' | 'newsml' | 'nitf'

/**
 * The formats whose files nobody reads as they are stored. The draft's source is made by the reader: a line for each
 * paragraph, so that a place's line is the paragraph's number.
 */
export type PackedFormat = 'docx' | 'eml'

/** The formats that backread reads. */
export type Format = TextFormat | PackedFormat

/** What a block is on the page. `meta` is front matter or a page's head: it stands in `draft.meta` only. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'caption'
  | 'alt'
  | 'credit'
  | 'list-item'
  | 'block-quote'
  | 'table-cell'
  | 'meta'

/** A day of the Gregorian calendar; months and days start at 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** A half-open range of offsets. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * A stretch of a block's text and where it stands in the file.
 * Where both lengths are equal the two run side by side, character for character; where they differ
 * (`&rsquo;` is one character, a joined line break with its indent is one space) the stretch is taken whole.
 */
export interface Piece {
  readonly at: number
  readonly length: number
  readonly fileAt: number
  readonly fileLength: number
}

/** One block of a draft. */
export interface Block {
  /** The draft it is read in. */
  readonly draft: Draft
  /** The draft of its own file: `draft` itself, but where the drafts of a story are read as one. */
  readonly origin: Draft
  readonly kind: BlockKind
  /** Its place in `draft.blocks` (or in `draft.meta`), from 0. */
  readonly index: number
  /** The number an editor gives it: blocks that read as paragraphs, counted from 1; 0 for any other block. */
  readonly paragraph: number
  readonly text: string
  /** Sorted by `at`, without gaps in `at`; empty where the source gives no positions. */
  readonly pieces: readonly Piece[]
  /** Ranges of `text` that are not prose: code, URLs and the like. Rules on wording leave them alone. */
  readonly verbatim: readonly Range[]
  /** What the block belongs to: blocks of one figure, list or table share a number. */
  readonly group?: number
  /** For `meta`: the field's name, as in `date` or `og:title`. */
  readonly name?: string
  /** Why a block without markup was taken for what it is, in words for an editor. */
  readonly why?: string
}

/** A block as a reader makes it, before it is part of a draft. */
export type BlockParts = Omit<Block, 'draft' | 'origin' | 'index' | 'paragraph' | 'verbatim'> & {
  readonly verbatim?: readonly Range[]
}

/** A comment of the source (Markdown, HTML): offsets into the file, and the block it stands before. */
export interface DraftComment {
  readonly value: string
  readonly start: number
  readonly end: number
  /** Index into `draft.blocks` of the next block; the number of blocks if none follows. */
  readonly before: number
}

/** What a run knows about a draft beside its text. */
export interface DraftContext {
  readonly path?: string | undefined
  /** The draft's own date where the run was given one. Never the machine's clock. */
  readonly date?: CalendarDate | undefined
  /** A BCP 47 tag such as `en-US`; told from the text where absent. */
  readonly language?: string | undefined
  /** The newsroom's own truth. */
  readonly stylebook?: Stylebook | undefined
  /** Passages that the newsroom repeats on purpose. */
  readonly boilerplate?: readonly string[] | undefined
}

/** A draft: a file as an editor reads it. */
export interface Draft extends DraftContext {
  readonly format: Format
  /** The file's text, without a byte order mark; of a packed format its paragraphs, a line each. */
  readonly source: string
  readonly blocks: readonly Block[]
  /** Fields of front matter or of a page's head, as blocks of kind `meta`. */
  readonly meta: readonly Block[]
  readonly comments: readonly DraftComment[]
}

/** What a reader makes of a file. */
export interface DraftParts {
  readonly format: Format
  readonly source: string
  readonly blocks: readonly BlockParts[]
  readonly meta?: readonly BlockParts[]
  readonly comments?: readonly DraftComment[]
}

/** Whether a format is a packed one. */
export function isPacked(format: Format): format is PackedFormat {
  return format === 'docx' || format === 'eml'
}

const paragraphKinds: ReadonlySet<BlockKind> = new Set(['body', 'caption', 'block-quote', 'list-item'])

/** Puts what a reader found and what the run knows together into a draft. */
export function createDraft(parts: DraftParts, context: DraftContext = {}): Draft {
  const blocks: Block[] = []
  const meta: Block[] = []
  const draft: Draft = {
    format: parts.format,
    source: parts.source,
    blocks,
    meta,
    comments: parts.comments ?? [],
    ...context
  }
  let paragraph = 0
  for (const block of parts.blocks) {
    const counted = paragraphKinds.has(block.kind)
    if (counted) paragraph++
    blocks.push(blockOf(draft, block, blocks.length, counted ? paragraph : 0))
  }
  for (const block of parts.meta ?? []) meta.push(blockOf(draft, block, meta.length, 0))
  return draft
}

// Spread last: an object that begins with a spread and goes on has a hidden class to itself, which makes all reading slow.
function blockOf(draft: Draft, parts: BlockParts, index: number, paragraph: number): Block {
  const { text, verbatim = [], ...rest } = parts
  return { draft, origin: draft, index, paragraph, text: withPlainSpaces(text), verbatim, ...rest }
}

/** A no-break space reads as a space, `Paredes,&nbsp;51`, but after a figure (`10 000`, `40 km`) and a broken character. */
function withPlainSpaces(text: string): string {
  const hasNone = !text.includes('\u00a0') && !text.includes('\u202f')
  return hasNone ? text : text.replace(/(?<![\d\u0080-\u{10ffff}])[\u00a0\u202f]/gu, ' ')
}
