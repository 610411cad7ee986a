import type { Group } from '../group.ts'
import { life, state } from './condition.ts'
import { trade, travel, way } from './movement.ts'
import { mood, posture, sleep } from './people.ts'
import { crowd, place, water } from './places.ts'
import { light, season, weather } from './scene.ts'

export { light, place }

/** All groups of words that exclude each other. */
export const groups: readonly Group[] = [
  light,
  season,
  place,
  crowd,
  state,
  life,
  travel,
  trade,
  posture,
  mood,
  sleep,
  water,
  weather,
  way
]
