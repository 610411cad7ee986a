/** A story: several drafts read as one, so that every fact in them is held against every other. */
import type { Block, Draft } from './draft.ts'

/**
 * Joins the drafts of one story into one draft: their blocks one after another, each with its own number and place in
 * its own file (`block.origin`). Facts and rules read it as they read any draft.
 *
 * @param drafts one or more; what the run knows about the first holds for the story.
 * @throws Error where there are none.
 */
export function joinDrafts(drafts: readonly Draft[]): Draft {
  const [first] = drafts
  if (!first) throw new Error('Unexpected story without drafts, expected one or more')
  const blocks: Block[] = []
  const meta: Block[] = []
  const { path: _, ...context } = first
  const story: Draft = { ...context, blocks, meta, comments: [] }
  let groups = 0
  for (const origin of drafts) {
    const from = groups
    const place = (block: Block, index: number): Block => {
      const group = block.group === undefined ? undefined : from + block.group
      groups = Math.max(groups, (group ?? from) + 1)
      return { ...block, draft: story, origin, index, ...(group === undefined ? {} : { group }) }
    }
    for (const block of origin.blocks) blocks.push(place(block, blocks.length))
    for (const block of origin.meta) meta.push(place(block, meta.length))
  }
  return story
}
