/** What stands near a place, where a draft as long as a book has too much to hold all against all. */
import { compareSpans, type Span } from '../../draft/place.ts'

// Each statement is held against so many others, and no more: then time stays linear.
const mostHeld = 400

/** The spans nearest to one, of those of a draft in their order; all, where they are not many. */
export function nearest<T extends Span>(all: readonly T[], span: Span): readonly T[] {
  if (all.length <= mostHeld) return all
  const at = all.findIndex((each) => compareSpans(each, span) >= 0)
  const from = Math.max(0, (at < 0 ? all.length : at) - mostHeld / 2)
  return all.slice(from, from + mostHeld)
}
