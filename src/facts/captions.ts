/** The captions of a draft: marked, in markup, or told by their form; each with the words that are its own. */
import { captionWords } from '../draft/caption-form.ts'
import type { Block, BlockKind } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { captionByOpening } from '../draft/scene-form.ts'
import { fact } from './fact.ts'
import { sentencesOf } from './sentences.ts'

/** A caption; its span leaves out a label (`Photo:`) and a credit (`(AP Photo/Rhona Pike)`). */
export interface Caption extends Span {
  readonly text: string
  /** The mark of an old picture, as in `FILE –` or `Archive image:`. */
  readonly archive?: Span
  /** Why it was taken for a caption, in words for an editor; absent where the markup says so. */
  readonly why?: string
  /** The figure that it belongs to; captions of one figure share a number. */
  readonly group?: number
}

const captionKinds: ReadonlySet<BlockKind> = new Set(['caption', 'alt'])

/** The captions in reading order. An alt text that only repeats a caption of its figure is left out. */
export const captions = fact((draft): readonly Caption[] => {
  const found = draft.blocks.flatMap((block) => captionIn(block) ?? [])
  return found.filter((caption) => !found.some((other) => isEcho(caption, other)))
})

const byBlock = fact((draft): ReadonlyMap<Block, Caption> => {
  return new Map(captions(draft).map((caption) => [caption.block, caption]))
})

/** Whether a span stands in a caption; an alt text counts, also where it only repeats one. */
export function isInCaption({ block, start }: Span): boolean {
  if (captionKinds.has(block.kind)) return true
  const caption = byBlock(block.draft).get(block)
  return caption !== undefined && start >= caption.start && start < caption.end
}

/** `captions.txt`, `cutlines-friday.md`: a file that has captions and nothing else. */
const captionFile = /(?:^|[\\/])[^\\/]*\b(?:captions?|cutlines?)\b[^\\/]*$/i

function captionIn(block: Block): Caption | undefined {
  if (captionKinds.has(block.kind)) return wholeCaption(block)
  const { path = '' } = block.origin
  if (path !== '' && /^(?:body|list-item)$/.test(block.kind) && captionFile.test(path)) {
    const caption = wholeCaption(block)
    return caption && { ...caption, why: `it stands in \`${path.replace(/^.*[\\/]/u, '')}\`` }
  }
  return block.kind === 'body' ? openingCaption(block) : undefined
}

function wholeCaption(block: Block): Caption | undefined {
  const { start, end, archiveEnd } = captionWords(block.text)
  const text = block.text.slice(start, end)
  if (text.trim() === '') return undefined
  const archive = archiveEnd === undefined ? fileCredit(block, end) : { block, start: 0, end: archiveEnd }
  return {
    block,
    start,
    end,
    text,
    ...(archive ? { archive } : {}),
    ...(block.why === undefined ? {} : { why: block.why }),
    ...(block.group === undefined ? {} : { group: block.group })
  }
}

/** `(AP Photo/Rhona Pike, File)` */
function fileCredit(block: Block, from: number): Span | undefined {
  const match = /\b(?:file(?: photo)?|archive)\b(?=[^\p{L}]*$)/iu.exec(block.text.slice(from))
  return match ? { block, start: from + match.index, end: from + match.index + match[0].length } : undefined
}

/** `The damaged mill stands as a reminder of the fire. In May the owners …`: the first sentence alone. */
function openingCaption(block: Block): Caption | undefined {
  const [first, second] = sentencesOf(block)
  if (!first || !second) return undefined
  const onTop = block.draft.blocks[block.index - 1]?.kind === 'headline'
  const why = captionByOpening(first.text, onTop)
  return why === undefined ? undefined : { block, start: first.start, end: first.end, text: first.text, why }
}

function isEcho(caption: Caption, other: Caption): boolean {
  if (caption.block.kind !== 'alt' || caption === other || caption.group === undefined) return false
  if (other.group !== caption.group || plain(other.text) !== plain(caption.text)) return false
  return other.block.kind !== 'alt' || other.block.index < caption.block.index
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
