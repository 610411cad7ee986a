/** The names of people in a block. */
import { overlaps, type Span } from '../../draft/place.ts'
import { byBlock } from '../by-block.ts'
import { people } from './index.ts'

/** The names in a block, in their order. */
export const mentionsIn = byBlock((draft) => people(draft).mentions)

/** Whether a name that is surely a person’s stands in a span, or a part of one. */
export function isPerson(span: Span): boolean {
  return mentionsIn(span.block).some((mention) => mention.sure && overlaps(mention, span))
}
