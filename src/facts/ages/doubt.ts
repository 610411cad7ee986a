/** Ages and births that the draft itself calls in question. */
import type { Span } from '../../draft/place.ts'
import { sentenceAt } from '../sentences.ts'

// What the draft itself calls in question, corrects, or counts in another way.
const doubt =
  /\b(?:claim(?:s|ed)? to be|pretend|lied|lying|in fact|in reality|gave (?:his|her) age|records? (?:show|say|give|put)|(?:birth|death) certificate|passport|discrepan|misreport|misstat|wrongly|mistaken|correct(?:ion|ed)|earlier version|an earlier|believed to|said to be|thought to|listed|disputed?|Korean age|Korean reckoning|reckoning|lunar)/i

/** Whether the draft itself calls a statement in question. */
export function isDoubted(expression: Span): boolean {
  const sentence = sentenceAt(expression)
  return sentence !== undefined && doubt.test(sentence.text)
}
