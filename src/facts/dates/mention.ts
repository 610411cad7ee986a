/** What the grammar of dates finds: mentions of days, months, years and clock times, each part with its own place. */
import type { Span } from '../../draft/place.ts'

/** A part of a date: where it stands, and what it says. */
export interface Part extends Span {
  /** As written: `Feb.`, `5th`, `Tues.`, `2O25`. */
  readonly text: string
  /** Days and months count from 1, weekdays from 0 for Monday. A year with a letter in it (`2O25`) is NaN. */
  readonly value: number
}

/** Why a number is taken for a year: the kind of place it stands in. */
export type YearPlace =
  | 'date'
  | 'month'
  | 'preposition'
  | 'range'
  | 'series'
  | 'noun'
  | 'of'
  | 'fiscal'
  | 'season'
  | 'life'
  | 'copyright'
  | 'figures'
  | 'label'
  | 'meta'
  | 'bare'

/** How a date is written. */
export type DateForm = 'words' | 'iso' | 'slashed' | 'dotted'

/** A mention of a date. Its span covers all its parts. */
export interface DateMention extends Span {
  readonly kind: 'day' | 'month' | 'year' | 'decade' | 'weekday'
  readonly form: DateForm
  readonly weekday?: Part
  readonly day?: Part
  readonly month?: Part
  readonly year?: Part
  /** Whether the day comes before the month; `undefined` where figures leave it open (`02/05/2025`). */
  readonly dayFirst?: boolean
  /** What says that the year is one; `bare` where only its looks do. */
  readonly place?: YearPlace
  /** The word that says so: the preposition, the noun, the month. */
  readonly word?: string
  /** The era or calendar that stands with the year: `BC`, `AD`, `AH` … */
  readonly era?: string
}
