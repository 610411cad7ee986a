/** What one figure tells: its value, what it is of, and how it is told. */
import type { Span } from '../../draft/place.ts'

/**
 * A figure and what it is of. Its span is the figure with its sign of money. What a function gives is read when it is
 * asked for: most figures are held against no other.
 */
export interface Telling extends Span {
  readonly value: number
  readonly high: number | undefined
  /** `count`, a unit’s name, `score`: only figures of one measure can be of one thing. */
  readonly measure: string
  /** What it is by: `week` for `£38 a week`. */
  readonly per: string | undefined
  /** What it is of: lemmas of the noun and the verb that go with it, like ones under one name (`kill` for `dead`, `toll`). */
  readonly keys: () => readonly string[]
  /** The counted noun, where it is not just people. */
  readonly noun: string | undefined
  readonly modifiers: readonly string[]
  /** Whether it is told as all there are: `all 11 crew`. */
  readonly isAll: () => boolean
  readonly isQuoted: boolean
  /** Whether it takes up what was told: `the 63 sheep`, `her five-year sentence`, `all 11 crew`. */
  readonly isDefinite: () => boolean
  /** Whether it is told as it is, now, exactly and by the draft itself: what may be held against another. */
  readonly isPlain: () => boolean
  /** The smallest step that its writing shows: 100 for 1,200, 0.1 million for `2.4 million`. */
  readonly step: number
  readonly way: 'exact' | 'about' | 'least' | 'over' | 'most' | 'under'
  /** Whether words behind the noun say which: `the nine people burned in the explosion`, `the six people on board`. */
  readonly isRestricted: () => boolean
  /** The content words of its sentence. */
  readonly context: () => ReadonlySet<string>
  readonly rank: 'headline' | 'standfirst' | 'lead' | 'body'
  /** What it counts in its own words, for a message: `Five killed`. */
  readonly words: () => string
}
