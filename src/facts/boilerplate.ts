/** Passages that the newsroom repeats on purpose: those of the config, and those of the stylebook on the draft’s day. */
import { boilerplateAt } from '../draft/stylebook.ts'
import { draftDate } from './dates/index.ts'
import { fact } from './fact.ts'
import { stylebookOf } from './stylebook/book.ts'

/** The passages, as the newsroom wrote them. */
export const boilerplate = fact((draft): readonly string[] => [
  ...(draft.boilerplate ?? []),
  ...boilerplateAt(stylebookOf(draft), draftDate(draft))
])
