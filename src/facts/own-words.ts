/** Whose words a span is: the writer's own, somebody's whom the draft quotes, or nobody's. */
import { overlaps, type Span, textOf } from '../draft/place.ts'
import { isQuoted } from './quotations.ts'
import { sentenceAt } from './sentences.ts'

/** Whether a span is the writer's own wording: not quoted, not code or an address. */
export function isOwnWords(span: Span): boolean {
  const { block } = span
  return !isQuoted(span) && !block.verbatim.some(({ start, end }) => overlaps(span, { block, start, end }))
}

/** Whether a span begins with a capital that is not its sentence's: a name, or a headline in capitals. */
export function isInCapitals(span: Span): boolean {
  if (!/^\p{Lu}/u.test(textOf(span))) return false
  const sentence = sentenceAt(span)
  const lead = span.block.text.slice(sentence?.start ?? 0, span.start)
  return /[\p{L}\p{N}]/u.test(lead)
}
