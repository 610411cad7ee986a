/** Whether a draft tells of a match or a contest, where figures beside names may be shirts, minutes and scores. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'

const sport =
  /\b(?:goals?|scored|innings|wickets?|birdies?|bogeys?|par|rounds?|tries|points|pts|kick-off|half-time|penalty|lap|league|cup|match|qualif\p{L}+|votes|seeded|ranked)\b/iu

// `The three-year-old Sabine Weir won by a neck`
const racing =
  /\b(?:racehorses?|horses?|colts?|fill(?:y|ies)|geldings?|mares?|stallions?|greyhounds?|furlongs?|by a (?:neck|nose|(?:short )?head|length)|jockeys?|steeplechas\p{L}+|thoroughbreds?|handicap|paddock)\b/iu

/** Whether a draft tells of horses or hounds, whose ages stand before their names. */
export const isRacing = fact(({ blocks }: Draft): boolean => blocks.some(({ text }) => racing.test(text)))

/** Whether one of a draft’s blocks has such a word. */
export const isSport = fact(({ blocks }: Draft): boolean => blocks.some(({ text }) => sport.test(text)))
