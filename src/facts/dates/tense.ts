/** Tells whether the words around a date tell the past or look ahead. */
import type { Span } from '../../draft/place.ts'
import { sentenceAt } from '../sentences.ts'
import { futureWords, pastForms } from './data/words.ts'
import { fictionWords } from './data/years.ts'

/** What is told: what has been, what is to come, what happens in a story, or nothing that can be told by form. */
export type Tense = 'past' | 'future' | 'fiction' | 'unknown'

/** The tense of the clause in which a span stands: the verb nearest before it decides, else the first one after it. */
export function tenseAt(span: Span): Tense {
  const sentence = sentenceAt(span)
  const from = sentence?.start ?? Math.max(0, span.start - 400)
  const to = sentence?.end ?? span.end + 400
  const before = wordsOf(span.block.text.slice(from, span.start))
  const after = wordsOf(span.block.text.slice(span.end, to))
  if ([...before, ...after].some((word) => fictionWords.has(word))) return 'fiction'
  const backwards = before.map((_, index) => tenseOf(before, index)).toReversed()
  const forwards = after.map((_, index) => tenseOf(after, index))
  return [...backwards, ...forwards].find((tense) => tense !== undefined) ?? 'unknown'
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}’']+/gu) ?? []
}

/** `May` and `Will` are names; the modals are written small. In `will be printed` and `to cut` the past form looks ahead. */
function tenseOf(words: readonly string[], index: number): Tense | undefined {
  const word = words[index] as string
  if (futureWords.has(word) || (word === 'set' && words[index + 1] === 'to')) return 'future'
  if (!pastForms.has(word) && !(word.endsWith('ed') && word.length > 4)) return undefined
  for (let at = index - 1; at >= index - 4; at--) {
    const before = words[at] ?? ''
    if (before === 'to' || futureWords.has(before)) return 'future'
    if (!/^(?:be|been|being|have|not|also|finally|only|have|already|all)$/.test(before)) break
  }
  return 'past'
}
