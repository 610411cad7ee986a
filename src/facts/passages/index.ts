/** Passages that a draft tells twice: the same sentences, nearly word for word, or with most of their words in order. */
import { fact } from '../fact.ts'
import type { Sentence } from '../sentences.ts'
import { alikeSentences } from './alike.ts'
import { standingPassages } from './let-stand.ts'
import { joinRuns, type Retelling, runsIn } from './runs.ts'
import { earlierTellings } from './tellings.ts'
import { toldIn } from './told.ts'

export type { Retelling } from './runs.ts'
export type { Twice } from './tellings.ts'

/** The passages told again, in the order of the later tellings; each relates to an earlier one. */
export const retellings = fact((draft): readonly Retelling[] => {
  const alike = alikeSentences(draft)
  if (alike.length === 0) return []
  const toldOf = (index: number) => {
    const block = draft.blocks[index]
    return block ? toldIn(block) : []
  }
  const isStanding = standingPassages(draft)
  const earlier = earlierTellings(alike, ({ block, index }: Pick<Sentence, 'block' | 'index'>) => {
    const told = toldOf(block.index)[index]
    return told && !isStanding(told) ? told : undefined
  })
  const later = new Set([...earlier.keys()].map(({ block }) => block.index))
  return joinRuns(
    [...later].flatMap((index) => runsIn(toldOf, index, earlier)),
    toldOf
  )
})
