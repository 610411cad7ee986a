import type { Span } from '../../draft/place.ts'
import type { Scene, Telling } from './likeness.ts'
import type { Sameness } from './one-event.ts'

/** A detail of a caption and the same one in another telling of its scene. */
export interface DetailPair {
  readonly kind: 'day' | 'place' | 'count' | 'name'
  /** The detail in the caption, no wider than what may be wrong. */
  readonly at: Span
  readonly other: Span
  readonly agrees: boolean
  /** Of two days: whether they are too far apart to be one told wrongly. */
  readonly isFar?: boolean
  /** How surely both are of one event; `undefined` where they may be of two. */
  readonly sameness: Sameness | undefined
  /** No slip itself, but a sign that the two tell of two days: the parties differ, and the days too. */
  readonly isSign?: boolean
  readonly scene: Scene
  readonly telling: Telling
}
