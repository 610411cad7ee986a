/** Figures that are told because they are wrong: a correction, a misprint, somebody else’s slip, a claim denied. */
import type { Span } from '../../draft/place.ts'
import { isQuoted } from '../quotations.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'

const slip =
  /\b(?:typo|typed|misprint\p{L}*|mistyp\p{L}*|misstat\p{L}*|mis(?:reported|calculat\p{L}*|quot\p{L}*|read|spoke|labell?ed|converted)|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|in error|by mistake|mistak\p{L}+|corrected|correction|corrects|retracted|garbled|mixed up|nonsens\p{L}*|absurd(?:ly)?|clerical|clerks? (?:had|has|typed|wrote|entered|keyed|put|left|dropped|missed|swapped|added|took)|earlier version|should have (?:said|read|been)|is not (?:true|right)|isn’t (?:true|right)|does not add up|not \p{L}+ but)\b/iu
const denial =
  /\b(?:nobody|no one|no-one|none|few|don’t|do not|does not|doesn’t|did not) (?:really |seriously )?(?:believes?|thinks?|claims?|says?|doubts?|expects?|expected)\b/i
const later =
  /\b(?:corrected (?:himself|herself|itself|themselves)|later (?:said|corrected|apologised|apologized)|(?:figures?|numbers?|sums?|signs?|conversion|sentence|line) (?:was|were|is|are) (?:wrong|false|a (?:slip|mistake|misprint|typo)))\b/i

/** Whether the words around a figure tell of it as of a slip. */
export function isMistold(span: Span): boolean {
  const sentence = sentenceAt(span)
  if (!sentence) return false
  if (slip.test(sentence.text) || denial.test(sentence.text)) return true
  const [before, after] = [-1, 1].map(
    (step) => sentencesOf(span.block)[sentence.index + step]?.text ?? ''
  ) as [string, string]
  return later.test(after) || (isQuoted(span) && (slip.test(before) || slip.test(after)))
}
