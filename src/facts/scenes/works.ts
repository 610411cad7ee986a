/** The titles that a caption and another telling give to one work: `Girl with a Jug`, `Woman with a Jug`. */
import type { Span } from '../../draft/place.ts'
import { isInCaption } from '../captions.ts'
import type { Scene, Telling } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import { readingFact } from './reading.ts'

/** The pairs of titles, alike in all but a word, of a scene's caption and of one telling. */
export function workPairs(scene: Scene, telling: Telling): DetailPair[] {
  if (telling.coverage < 0.4 || telling.source === 'caption') return []
  return titlesIn(scene.reading).flatMap((own) =>
    titlesIn(telling.reading).flatMap((its): DetailPair[] =>
      isOneSlipApart(own.words, its.words) && !isInText(own)
        ? [{ kind: 'name', at: own.span, other: its.span, agrees: false, sameness: 'event', scene, telling }]
        : []
    )
  )
}

interface Title {
  readonly words: readonly string[]
  readonly span: Span
}

/** Words in capitals with small ones between them: `The Keeper of the Bees`, `Girl with a Jug`. */
const title = /\p{Lu}[\p{L}’']*(?: (?:\p{Lu}[\p{L}’']*|an?|the|of|with|in|on|at|and|to|for|under|by))+/gu

const titlesIn = readingFact(({ span: { block, start, end } }): Title[] => {
  return [...block.text.slice(start, end).matchAll(title)].flatMap(({ 0: found, index }): Title[] => {
    const text = found.replace(/(?: \p{Ll}+)+$/u, '')
    const words = text.split(' ')
    // An article within tells a title from the name of a place or of a body: `Bank of England`.
    if (words.length < 4 || !words.slice(1).some((word) => /^(?:an?|the)$/u.test(word))) return []
    return [{ words, span: { block, start: start + index, end: start + index + text.length } }]
  })
})

function isOneSlipApart(own: readonly string[], its: readonly string[]): boolean {
  if (own.length !== its.length) return false
  const apart = own.flatMap((word, at) => (word === its[at] ? [] : [word]))
  return apart.length === 1 && /^\p{Lu}/u.test(apart[0] ?? '')
}

function isInText({ words, span: { block } }: Title): boolean {
  const name = words.join(' ')
  return block.draft.blocks.some((other) => {
    const start = other.text.indexOf(name)
    return start >= 0 && !isInCaption({ block: other, start, end: start + name.length })
  })
}
