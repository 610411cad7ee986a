import type { Holder } from '../phrases/index.ts'
import type { Group, Side } from './group.ts'
import type { Use } from './lexicon.ts'

/** A word of the lists in a caption; word indexes, both included. */
export interface Term {
  readonly group: Group
  readonly side: Side
  readonly use: Use
  readonly first: number
  readonly last: number
  readonly holder: Holder
}
