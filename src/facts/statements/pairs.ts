/** Claims whose instance depends on their own words: the first of its kind, the only one, what nobody or somebody never did. */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { firstsAndOthers } from './firsts.ts'
import { neverAndDone } from './negations.ts'
import { onlyAndAnother } from './onlys.ts'

/** A claim, and what the draft has against it. */
export interface Exclusion {
  readonly claim: Span
  readonly instances: readonly Span[]
}

export type Finder = (block: Block) => readonly Exclusion[]

/** What a draft says that its own words elsewhere rule out, beside the kinds that are told by lists. */
export const exclusions = fact((draft: Draft): readonly Exclusion[] =>
  draft.blocks.flatMap((block) => [
    ...firstsAndOthers(block),
    ...onlyAndAnother(block),
    ...neverAndDone(block)
  ])
)
