import { type Caption, captions } from '../../src/facts/captions.ts'
import { type Phrases, phrasesOf } from '../../src/facts/phrases/index.ts'
import { rule } from '../../src/rule.ts'
import type { Conflict } from './conflict.ts'
import { countOfNames } from './counts.ts'
import { twoDays, weekdayOfDate } from './days.ts'
import { crowdInEmptyPlace, deadAtWork, oppositesIn } from './opposites.ts'
import { beforeAndAfter, colourOfGrey, oldPictureOfToday } from './pictures.ts'
import { sidesOfPeople } from './sides.ts'
import { realAndStaged } from './staged.ts'

/**
 * A caption that contradicts itself: a real raid in a drill, noon at night, two men with three names.
 * Quiet about contrast on purpose, two different subjects, negation, names and set phrases.
 */
export default rule({ id: 'caption-contradiction', level: 'warning' }, (draft, report) => {
  for (const caption of captions(draft)) {
    for (const { at, other, reason, note } of conflictsIn(caption)) {
      report({
        at,
        reason,
        related: [{ at: other, reason: 'said here' }],
        note: caption.why ? `${note}\nTaken for a caption because ${caption.why}.` : note
      })
    }
  }
})

type Check = (caption: Caption, phrases: Phrases) => readonly Conflict[] | Conflict | undefined

const checks: readonly Check[] = [
  realAndStaged,
  oppositesIn,
  crowdInEmptyPlace,
  deadAtWork,
  colourOfGrey,
  oldPictureOfToday,
  beforeAndAfter,
  countOfNames,
  sidesOfPeople,
  weekdayOfDate,
  twoDays
]

function conflictsIn(caption: Caption): Conflict[] {
  const phrases = phrasesOf(caption)
  return checks.flatMap((check) => check(caption, phrases) ?? [])
}
