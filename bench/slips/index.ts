/**
 * Slips of the hand, to be planted into clean articles; one file a subject. A slip is one entry in the list at the end of
 * its file: the rule that has to find it, its name, and how it is planted. None is planted where it could not be told
 * from sound copy.
 */
import { acronymSlips } from './acronyms.ts'
import { ageSlips } from './ages.ts'
import { captionSlips } from './captions.ts'
import { changeSlips } from './changes.ts'
import { conversionSlips } from './conversions.ts'
import { countSlips } from './counts.ts'
import { dateSlips } from './dates.ts'
import { leftoverSlips } from './leftovers.ts'
import { nameSlips } from './names.ts'
import { passageSlips } from './passages.ts'
import type { Slip } from './slip.ts'
import { textSlips } from './text.ts'
import { titleSlips } from './titles.ts'
import { yearSlips } from './years.ts'

/** The slips, in the order of the table. */
export const slips: readonly Slip[] = [
  ...yearSlips,
  ...dateSlips,
  ...ageSlips,
  ...nameSlips,
  ...titleSlips,
  ...textSlips,
  ...leftoverSlips,
  ...passageSlips,
  ...changeSlips,
  ...countSlips,
  ...conversionSlips,
  ...captionSlips,
  ...acronymSlips
]
