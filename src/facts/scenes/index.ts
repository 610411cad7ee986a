/** Scenes: what a caption and the rest of the draft tell of one event, detail by detail. */
import { fact } from '../fact.ts'
import { bearerPairs } from './bearers.ts'
import { countPairs } from './counts.ts'
import { dayPairs } from './days.ts'
import { scenes } from './likeness.ts'
import type { DetailPair } from './pair.ts'
import { placePairs } from './places.ts'
import { resultPairs } from './results.ts'
import { slotPairs } from './slots.ts'
import { thingPairs } from './things.ts'
import { workPairs } from './works.ts'

export type { DetailPair } from './pair.ts'

/** The details that a caption has in common with another telling of its scene: days, places, numbers and names. */
export const sceneDetails = fact((draft): readonly DetailPair[] =>
  scenes(draft).flatMap((scene) =>
    scene.tellings.flatMap((telling) => [
      ...dayPairs(scene, telling),
      ...placePairs(scene, telling),
      ...countPairs(scene, telling),
      ...bearerPairs(scene, telling),
      ...thingPairs(scene, telling),
      ...resultPairs(scene, telling),
      ...slotPairs(scene, telling),
      ...workPairs(scene, telling)
    ])
  )
)
