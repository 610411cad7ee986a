/** Scenes of the past that a sentence opens and the next ones stay in. */
import { blockFact } from '../fact.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isHeading, isPicture } from './blocks.ts'
import { cuesIn } from './cues.ts'

/** The sentences of a block that stand in a scene that an earlier date opened. */
const scenesOf = blockFact((block): ReadonlySet<Sentence> => {
  const inScene = new Set<Sentence>()
  if (isHeading(block) || isPicture(block)) return inScene
  let scene = false
  for (const sentence of sentencesOf(block)) {
    const cues = cuesIn(block, sentence.start, sentence.end)
    if (cues.some(({ when }) => when === 'week' || when === 'now') || presentSentence.test(sentence.text))
      scene = false
    else if (cues.some(({ when }) => when === 'past')) scene = true
    if (scene) inScene.add(sentence)
  }
  return inScene
})

const presentSentence = /(?<![“"‘][^”"’]{0,200})\b(?:is|are|has|have|will|says)\b/u

export function inPastScene(sentence: Sentence): boolean {
  const { block } = sentence
  return block.draft.blocks[block.index] === block && scenesOf(block).has(sentence)
}
