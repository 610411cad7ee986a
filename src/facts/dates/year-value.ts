/** What a number is worth as a year, and what a place in the text makes of it. */
import { looksLikeYear } from './around.ts'
import type { YearPlace } from './mention.ts'
import type { Token } from './tokens.ts'

/** A number in a year's place, before it becomes part of a mention. */
export interface YearFound {
  readonly index: number
  readonly value: number
  readonly place: YearPlace
  readonly word: string
  readonly era?: string
}

export type Place = Pick<YearFound, 'place' | 'word'>

// `2O25`, `202l`, `20I8`: a letter for a figure, in a run of four; `2008l`: a letter hung on.
const withLetter = /^(?:(?=.{4}$)(?=.*\d.*\d)[\dOoIil]*[OoIil][\dOoIil]*|(?:19|20)\d\d[OoIil])$/

/** What a figure is worth as a year: its value, NaN where a letter stands in it, `undefined` where it is none. */
export function yearValue({ kind, text }: Token): number | undefined {
  if (kind !== 'figure') return undefined
  if (/^\d{3,5}$/.test(text)) return Number(text)
  return withLetter.test(text) ? Number.NaN : undefined
}

/** Whether a number can't be a year of our time by its looks: too short, too long, too far, or with a letter in it. */
export function isOdd(token: Token): boolean {
  return !looksLikeYear(token)
}
