import type { Span } from '../../src/draft/place.ts'
import { textOf } from '../../src/draft/place.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { sentencesOf } from '../../src/facts/sentences.ts'
import { rule } from '../../src/rule.ts'
import { patterns } from './patterns.ts'

/**
 * One doubt told twice: `may possibly`, `reportedly admitted`. Quiet inside quotations and code, where the second word has
 * another sense (`reportedly admitted to hospital`), and where it means the utmost (`could not possibly`).
 */
export default rule({ id: 'double-hedge', level: 'info' }, (draft, report) => {
  for (const block of draft.blocks) {
    if (block.kind === 'table-cell' || block.kind === 'credit') continue
    const taken: Span[] = []
    for (const sentence of sentencesOf(block)) {
      for (const { at, keep } of hedgesIn(sentence)) {
        if (taken.some((span) => span.start < at.end && at.start < span.end) || !isOwnWords(at)) continue
        taken.push(at)
        report({
          at,
          ...(keep === undefined ? {} : { expected: [keep] }),
          reason: `\`${textOf(at)}\` tells one doubt twice; one hedge is enough`
        })
      }
    }
  }
})

// What tells a hedge from its look-alikes stands near it.
const near = 160

function hedgesIn(sentence: Span & { readonly text: string }): { at: Span; keep: string | undefined }[] {
  const { block, start, text } = sentence
  const found: { at: Span; keep: string | undefined }[] = []
  for (const { pattern, isDoubled, keep } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = match.map((word) => (word ?? '').toLowerCase())
      const from = match.index
      const to = from + match[0].length
      const around = {
        words,
        before: text.slice(Math.max(0, from - near), from),
        after: text.slice(to, to + near),
        asks: text.endsWith('?')
      }
      if (isDoubled && !isDoubled(around)) continue
      found.push({ at: { block, start: start + from, end: start + to }, keep: keep && match[keep] })
    }
  }
  return found.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
}
