/** When the draft is written, as far as it says so itself. */
import type { Draft } from '../../src/draft/draft.ts'
import { dates, draftDate, tenseAt } from '../../src/facts/dates/index.ts'
import { fact } from '../../src/facts/fact.ts'

/** The year of the draft, and the latest year that needs no second look. */
export interface Present {
  /** The draft's own year; else the latest year it speaks of as it tells the past; `undefined` where it gives none. */
  readonly year: number | undefined
  /** True where the year is the draft's own date, not one of the years it speaks of. */
  readonly dated: boolean
  readonly latest: number
}

/** With no year at all to go by, years up to this one are let stand: plans reach about so far. */
const horizon = 2060

/** Plans and forecasts of the near future are told in any tense. */
const nearFuture = 20

/** The present of a draft. */
export const presentOf = fact((draft: Draft): Present => {
  const date = draftDate(draft)
  if (date) return { year: date.year, dated: true, latest: date.year + nearFuture }
  let year: number | undefined
  for (const mention of dates(draft)) {
    const value = mention.kind === 'decade' || mention.era ? Number.NaN : (mention.year?.value ?? Number.NaN)
    if (!(value >= 1800 && value <= horizon) || value <= (year ?? 0)) continue
    if (tenseAt(mention) !== 'future') year = value
  }
  return { year, dated: false, latest: Math.max(horizon, (year ?? 0) + nearFuture) }
})
