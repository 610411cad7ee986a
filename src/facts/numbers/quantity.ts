/** What the grammar of numbers finds: quantities, each with all that the sentence says of it. */
import type { Span } from '../../draft/place.ts'
import type { Sentence } from '../sentences.ts'
import type { Unit } from './units.ts'

/** A noun phrase; its span leaves articles out. */
export interface NounPhrase extends Span {
  /** The head noun in the singular and in small letters: `person` of `elderly people`. */
  readonly lemma: string
  /** The other words of the phrase in small letters: `elderly`; `death` of `death toll`. */
  readonly modifiers: readonly string[]
  /** The lemma of a noun in `of` after it: `case` of `number of cases`. */
  readonly of?: string
}

/** A verb, participle or state that a number goes with: `killed`, `were arrested`, `dead`. */
export interface Deed extends Span {
  readonly lemma: string
  /** Whether what is counted does it (`six people fled`) or it is done to them (`killed six people`, `six dead`). */
  readonly role: 'does' | 'undergoes'
}

/** What makes a figure less than exact. */
export interface Approximation extends Span {
  readonly way: 'about' | 'least' | 'over' | 'most' | 'under'
}

/** A quantity of the draft. Its span runs from the sign of money to the unit or the counted noun. */
export interface Quantity extends Span {
  /** The figure alone: `5 million`, `five`, `5-7`. */
  readonly figure: Span
  /** Multiplied out, in its unit: 2400000000 for `2.4bn`. A range’s low end, the least that `dozens` may mean. */
  readonly value: number
  /** A range’s high end. */
  readonly high: number | undefined
  /** Digits after the point as written, before any magnitude. */
  readonly decimals: number
  /** What the figure is multiplied by: 1e9 in `2.4bn`. */
  readonly magnitude: number
  readonly form: 'figures' | 'words'
  readonly unit: Unit | undefined
  /** The unit or sign of money as written. */
  readonly unitText: string | undefined
  /** Whether it stands before a noun as `10-mile` and `five-day` do. */
  readonly hyphenated: boolean
  /** What is counted, where the quantity has no unit; or the noun of a measure: `tax` of `10% tax`. */
  readonly counted: NounPhrase | undefined
  readonly deed: Deed | undefined
  /** Whose value it is: `toll` of `the death toll stands at six`, `population` of `a population of 600`. */
  readonly subject: NounPhrase | undefined
  /** The whole that it is a part of: `six of the ten`, `three in five`; or `other`, `more`, `another` six. */
  readonly part: 'of' | 'other' | undefined
  readonly approximation: Approximation | undefined
  readonly isQuoted: boolean
  readonly isNegated: boolean
  /** Of a plan, a wish, a condition: `would kill 600`, `if 600 people come`. */
  readonly isHypothetical: boolean
  readonly sentence: Sentence
}

/** A rise, a fall or a standstill with its figures. Its span is the verb or the noun. */
export interface Change extends Span {
  /** In small letters: `rise`, `fall`, `drop`. */
  readonly lemma: string
  readonly direction: 'up' | 'down'
  /** Whether a noun tells it (`a rise from …`), an adverb (`up from 7%`) or a verb. */
  readonly part: 'verb' | 'noun' | 'adverb'
  /** What rose or fell. */
  readonly subject?: NounPhrase
  readonly from?: Quantity
  readonly to?: Quantity
  readonly by?: Quantity
  /** What `by` is besides: `5%` of `fell 5p, or 5%, to 95p`. */
  readonly again?: Quantity
  /** Further figures before an adverb that it may speak of instead of `to`. */
  readonly others?: readonly Quantity[]
  readonly isNegated: boolean
  readonly sentence: Sentence
}
