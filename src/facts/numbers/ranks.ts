/** Where a figure is told: in the headline, the standfirst, the first paragraphs or the text below. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fileRangeOf, spanOf } from '../../draft/place.ts'
import type { Telling } from './telling.ts'

/** The title in a file’s front matter or a page’s head, where the headline under it reads otherwise. */
export function titlesOf(draft: Draft): readonly Block[] {
  const titles = draft.meta.filter(({ name = '' }) => /^(?:title|headline|og:title)$/i.test(name))
  const heads = draft.blocks.filter(({ kind }) => kind === 'headline')
  return titles.filter(({ text }) => !heads.some((head) => text.includes(head.text))).slice(0, 1)
}

const leadLength = 3

/** The first paragraphs of each file: what a headline is made from. */
export function leadsOf(blocks: readonly Block[]): ReadonlySet<Block> {
  const counts = new Map<Block['origin'], number>()
  const found = new Set<Block>()
  for (const block of blocks) {
    if (block.kind !== 'body' || isDeck(block)) continue
    const count = counts.get(block.origin) ?? 0
    counts.set(block.origin, count + 1)
    if (count < leadLength) found.add(block)
  }
  return found
}

export function rankOf(block: Block, leads: ReadonlySet<Block>): Telling['rank'] | undefined {
  if (block.kind === 'headline' || block.kind === 'standfirst') return block.kind
  if (isDeck(block)) return 'standfirst'
  if (block.kind === 'body' || block.kind === 'list-item') return leads.has(block) ? 'lead' : 'body'
  return undefined
}

/** Whether a paragraph right under the headline is a standfirst in italics: `*Scientists name 14 species*`. */
function isDeck(block: Block): boolean {
  if (block.kind !== 'body' || block.text.length > 240) return false
  if (block.draft.blocks[block.index - 1]?.kind !== 'headline') return false
  const range = block.origin.format === 'text' ? undefined : fileRangeOf(spanOf(block))
  if (!range) return false
  const { source } = block.origin
  const [before, after] = [
    source.slice(Math.max(0, range.start - 6), range.start),
    source.slice(range.end, range.end + 6)
  ]
  return (
    (/[*_]$/u.test(before) && /^[*_]/u.test(after)) ||
    (/<(?:em|i)>$/u.test(before) && /^<\/(?:em|i)>/u.test(after))
  )
}
