/** What the readers of wire formats share: a headline that stands apart from the text, and dates without hyphens. */
import { composePieces } from '../align.ts'
import type { BlockKind, BlockParts, DraftParts, Piece, TextFormat } from '../draft.ts'
import { bareWords, tellKindsByForm } from '../form.ts'
import { readWithoutTags } from './blank.ts'
import { addText, createCollector, finishWords, type Words } from './collect.ts'
import type { Gatherer } from './gather.ts'
import { gatherHtml } from './html.ts'
import { readText } from './text.ts'

/** A stretch of the file that stands for a text. */
export interface Value {
  readonly text: string
  /** The map from the text to the file. */
  readonly pieces: readonly Piece[]
}

/** Adds a field of the item as a block of its own. */
export function addBlock(
  gatherer: Gatherer,
  kind: BlockKind,
  value: Value | undefined,
  group?: number
): void {
  const words = wordsOf(value)
  if (words) gatherer.blocks.push({ kind, ...words, ...(group === undefined ? {} : { group }) })
}

/** Adds a field that is not printed. */
export function addMeta(gatherer: Gatherer, name: string, value: Value | undefined): void {
  const words = wordsOf(value)
  if (words) gatherer.meta.push({ kind: 'meta', name, ...words })
}

function wordsOf(value: Value | undefined): Pick<Words, 'text' | 'pieces'> | undefined {
  if (!value) return undefined
  const collector = createCollector()
  addText(collector, value.text, value.pieces, 'runs')
  return finishWords(collector)
}

/** Reads a field that is plain text, with its paragraphs. */
export function gatherPlain(gatherer: Gatherer, { text, pieces }: Value): void {
  for (const block of readText(text).blocks)
    gatherer.blocks.push({ ...block, pieces: composePieces(block.pieces, pieces) })
}

/** Reads a field that is HTML. */
export function gatherMarkup(gatherer: Gatherer, { text, pieces }: Value): void {
  try {
    gatherHtml(gatherer, text, pieces)
  } catch (error) {
    // Too deep to parse: its words are read without their tags.
    if (!(error instanceof RangeError)) throw error
    for (const block of readWithoutTags(text).blocks)
      gatherer.blocks.push({ ...block, pieces: composePieces(block.pieces, pieces) })
  }
}

/** Whether an item has these words as a block already. */
export function hasBlock({ blocks }: Gatherer, { text }: Value): boolean {
  const words = bareWords(text)
  return blocks.some((block) => bareWords(block.text) === words)
}

/** How far down a text may give its headline once more. */
const topBlocks = 4

/**
 * Makes the draft of an item. Where the text opens with the item’s headline, as it often does, the text’s own is the
 * headline and the other a field: it is one headline, not one given twice.
 */
export function itemOf(format: TextFormat, source: string, gatherer: Gatherer): DraftParts {
  const { blocks, meta, comments } = gatherer
  const [first, ...rest] = blocks
  const words = first?.kind === 'headline' ? bareWords(first.text) : undefined
  const again =
    words === undefined ? -1 : rest.slice(0, topBlocks).findIndex(({ text }) => bareWords(text) === words)
  const own = rest[again]
  const shown: BlockParts[] = own ? rest.with(again, { ...own, kind: 'headline' }) : blocks
  if (first && own) meta.push({ ...first, kind: 'meta', name: 'headline' })
  const told = tellKindsByForm(shown, {
    headlines: !shown.some(({ kind }) => kind === 'headline'),
    captions: !shown.some(({ kind }) => kind === 'caption' || kind === 'alt')
  })
  const moved = own
    ? comments.map((comment) => ({ ...comment, before: Math.max(0, comment.before - 1) }))
    : comments
  return { format, source, blocks: told, meta, comments: moved }
}
