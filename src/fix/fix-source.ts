/** Mends a draft's text: what is certain, and nothing else. */
import type { VFileMessage } from 'vfile-message'
import { applyEdits, collide, type Source, type SourceEdit } from './edits.ts'
import { safeFixOf } from './fixes.ts'

/** A text that was mended. */
export interface Fixed {
  readonly source: string
  /** The messages that were mended. */
  readonly fixed: readonly VFileMessage[]
  /** What was changed, in the order of the text: offsets into the text as it was. */
  readonly edits: readonly SourceEdit[]
}

/**
 * Applies the safe fixes of messages. A fix is made whole or not at all; of two that touch, the one that comes first
 * in `messages` is made, and the draft has to be linted again before the other can be.
 *
 * @param draft the draft's text as it was linted.
 * @param wants which messages to mend; all of them where absent.
 */
export function fixSource(
  draft: Source,
  messages: readonly VFileMessage[],
  wants: (message: VFileMessage) => boolean = () => true
): Fixed {
  const fixed: VFileMessage[] = []
  const edits: SourceEdit[] = []
  for (const message of messages) {
    const fix = wants(message) ? safeFixOf(draft, message) : undefined
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    fixed.push(message)
    edits.push(...fix.edits)
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end)
  return { source: applyEdits(draft.source, edits), fixed, edits }
}
