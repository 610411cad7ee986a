import { expect, it } from 'vitest'
import { textOf } from '../../src/draft/place.ts'
import { sceneDetails } from '../../src/facts/scenes/index.ts'
import { readingOf } from '../../src/facts/scenes/reading.ts'
import { sentencesOf } from '../../src/facts/sentences.ts'
import { read } from '../../src/index.ts'

function chunksOf(text: string): string[] {
  const [block] = read(text, { kind: 'text' }).blocks
  const [sentence] = block ? sentencesOf(block) : []
  if (!sentence) return []
  const reading = readingOf(sentence)
  const { words } = reading
  const chunks = reading.chunks()
  return chunks.map(({ kind, first, last, preposition }) => {
    const own = words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' ')
    return `${kind} ${preposition ? `${preposition}: ` : ''}${own}`
  })
}

it.each([
  [
    'A missile struck the town hall in Kupiansk on March 11.',
    ['noun A missile', 'verb struck', 'noun the town hall', 'noun in: Kupiansk', 'date on: March 11']
  ],
  [
    'Strikers burned pallets at the gate of the Cormorant refinery.',
    ['noun Strikers', 'verb burned', 'noun pallets', 'noun at: the gate', 'noun of: the Cormorant refinery']
  ],
  [
    'The damaged mill stands by the river after Friday’s fire.',
    ['noun The damaged mill', 'verb stands', 'noun by: the river', 'date after: Friday’s', 'noun fire']
  ]
])('reads a sentence into noun phrases, verbs and dates: %s', (text, chunks) => {
  expect(chunksOf(text)).toEqual(chunks)
})

function disagreements(caption: string, text: string): string[] {
  const draft = read(`Caption: ${caption}\n\n${text}`, { kind: 'text' })
  return sceneDetails(draft)
    .filter(({ agrees, sameness }) => !agrees && sameness !== undefined)
    .map(({ kind, at, other }) => `${kind}: ${textOf(at)} / ${textOf(other)}`)
}

it.each([
  [
    'Rescuers search the grain store in Odesa after the drone strike of February 5.',
    'The drone strike on the grain store in Izmail on February 4 burned 900 tonnes of wheat. Rescuers searched it until dawn.',
    ['day: February 5 / February 4', 'place: Odesa / Izmail']
  ],
  [
    'Police stand near the wreck of a bus in Thrissur on Wednesday.',
    'The bus went off the road in Thrissur on Tuesday night and killed nine people.',
    []
  ],
  [
    'Two fishermen from the trawler Stella Maris, wrapped in foil, on the quay.',
    'Coastguards winched six fishermen from the trawler Stella Maris on Sunday.',
    []
  ]
])('tells what a caption and the text say otherwise of one scene: %s', (caption, text, found) => {
  expect(disagreements(caption, text)).toEqual(found)
})
