/** Passages that a draft tells twice: the same sentences, nearly word for word, or with most of their words in order. */
import { fact } from '../fact.ts'
import { standingPassages } from './let-stand.ts'
import { joinRuns, type Retelling, runsIn } from './runs.ts'
import { earlierTellings } from './tellings.ts'
import { toldIn } from './told.ts'

export type { Retelling } from './runs.ts'
export type { Twice } from './tellings.ts'

/** The passages told again, in the order of the later tellings; each relates to an earlier one. */
export const retellings = fact((draft): readonly Retelling[] => {
  const blocks = draft.blocks.map(toldIn)
  const isStanding = standingPassages(draft)
  const earlier = earlierTellings(blocks.flat().filter((told) => !isStanding(told)))
  return joinRuns(
    blocks.flatMap((_, index) => runsIn(blocks, index, earlier)),
    blocks
  )
})
