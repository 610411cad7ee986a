/** Claims whose instance depends on their own words: the first of its kind, the only one, what nobody or somebody never did. */
import type { Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { lackedAndOwned } from './belongings.ts'
import { firstTimes } from './first-times.ts'
import { firstsAndOthers } from './firsts.ts'
import { contestsToldTwice } from './matches.ts'
import { neverAndDone } from './negations.ts'
import { onlyAndAnother } from './onlys.ts'
import { deniedAndTold } from './polarity.ts'

/** A claim, and what the draft has against it. */
export interface Exclusion {
  readonly claim: Span
  readonly instances: readonly Span[]
}

/** What a draft says that its own words elsewhere rule out, beside the kinds that are told by lists. */
export const exclusions = fact((draft: Draft): readonly Exclusion[] => [
  ...[firstsAndOthers, onlyAndAnother, neverAndDone, firstTimes, lackedAndOwned, deniedAndTold]
    .flatMap((find) => find(draft))
    .sort((a, b) => a.claim.block.index - b.claim.block.index),
  ...contestsToldTwice(draft)
])
