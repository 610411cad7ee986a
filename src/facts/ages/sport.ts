/** Whether a draft tells of a match or a contest, where figures beside names may be shirts, minutes and scores. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'

const sport =
  /\b(?:goals?|scored|innings|wickets?|birdies?|bogeys?|par|rounds?|tries|points|pts|kick-off|half-time|penalty|lap|league|cup|match|qualif\p{L}+|votes|seeded|ranked)\b/iu

/** Whether one of a draft’s blocks has such a word. */
export const isSport = fact(({ blocks }: Draft): boolean => blocks.some(({ text }) => sport.test(text)))
