/** What the text itself names, its captions left out. */
import type { Span } from '../../draft/place.ts'
import { isInCaption } from '../captions.ts'
import { fact } from '../fact.ts'
import { sentencesOf } from '../sentences.ts'

/** The words of the text, captions left out, in small letters. */
const wordsOfText = fact((draft) => {
  const found = new Set<string>()
  for (const sentence of draft.blocks.flatMap(sentencesOf)) {
    if (isInCaption(sentence)) continue
    for (const [word] of sentence.text.toLowerCase().matchAll(/[\p{L}\p{N}-]+/gu)) found.add(word)
  }
  return found
})

/** Whether the text has every word of a name, anywhere. */
export function isToldInText({ block }: Span, names: readonly string[]): boolean {
  return names.every((name) => wordsOfText(block.draft).has(name))
}
