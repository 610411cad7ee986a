import { type Caption, captions } from '../../src/facts/captions.ts'
import { type Phrases, phrasesOf } from '../../src/facts/phrases/index.ts'
import { rule } from '../../src/rule.ts'
import { beforeAndAfter } from './before-after.ts'
import { colourOfGrey } from './colour.ts'
import type { Conflict } from './conflict.ts'
import { countOfNames } from './counts.ts'
import { crowdAndNobody } from './crowd.ts'
import { dayOfEvent, feastOfDate, twoDays, weekdayAtWeekend, weekdayOfDate } from './days.ts'
import { deadAtWork } from './dead.ts'
import { oldPictureOfToday } from './old-pictures.ts'
import { oppositesIn } from './opposites.ts'
import { sidesOfPeople } from './sides.ts'
import { realAndStaged } from './staged.ts'
import { undone } from './undone.ts'

/**
 * A caption that contradicts itself: a real raid in a drill, noon at night, two men with three names.
 * Quiet about contrast on purpose, two different subjects, negation, names and set phrases.
 */
export default rule({ id: 'caption-contradiction', level: 'warning' }, (draft, report) => {
  // A gallery prints one caption under many pictures: one disagreement, one message.
  const seen = new Set<string>()
  for (const caption of captions(draft)) {
    if (seen.has(caption.text) || caption.text.length > longestCaption) continue
    seen.add(caption.text)
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

/** In characters: what is longer is a text, and its phrases are not of one scene. */
const longestCaption = 1200

type Check = (caption: Caption, phrases: Phrases) => readonly Conflict[] | Conflict | undefined

const checks: readonly Check[] = [
  realAndStaged,
  oppositesIn,
  undone,
  crowdAndNobody,
  deadAtWork,
  colourOfGrey,
  oldPictureOfToday,
  beforeAndAfter,
  countOfNames,
  sidesOfPeople,
  weekdayOfDate,
  feastOfDate,
  twoDays,
  dayOfEvent,
  weekdayAtWeekend
]

function conflictsIn(caption: Caption): Conflict[] {
  const phrases = phrasesOf(caption)
  return checks.flatMap((check) => check(caption, phrases) ?? [])
}
