/** Scenes of the past that a sentence opens and the next ones stay in. */
import { fact } from '../fact.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isHeading, isPicture } from './blocks.ts'
import { cuesIn } from './cues.ts'

/** For each sentence of a draft, whether it stands in a scene that an earlier date opened. */
const scenes = fact((draft): ReadonlySet<Sentence> => {
  const inScene = new Set<Sentence>()
  for (const block of draft.blocks) {
    if (isHeading(block) || isPicture(block)) continue
    let scene = false
    for (const sentence of sentencesOf(block)) {
      const cues = cuesIn(block, sentence.start, sentence.end)
      if (cues.some(({ when }) => when === 'week' || when === 'now') || presentSentence.test(sentence.text))
        scene = false
      else if (cues.some(({ when }) => when === 'past')) scene = true
      if (scene) inScene.add(sentence)
    }
  }
  return inScene
})

const presentSentence = /(?<![“"‘][^”"’]{0,200})\b(?:is|are|has|have|will|says)\b/u

export function inPastScene(sentence: Sentence): boolean {
  return scenes(sentence.block.draft).has(sentence)
}
