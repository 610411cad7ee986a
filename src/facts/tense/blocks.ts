/** Blocks that tell the present in a way of their own: headlines and captions. */
import type { Block } from '../../draft/draft.ts'

export function isHeading({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'heading' || kind === 'standfirst'
}

export function isPicture({ kind }: Block): boolean {
  return kind === 'caption' || kind === 'alt'
}
