/** Given names in two spellings: `Jon` and `John Pellow` are one man. */
import { givenNames } from '../people/data/given-names.ts'
import { fold } from '../people/persons.ts'
import { givenSpellings } from './data.ts'
import type { NameWord } from './index.ts'
import { isDerived, type Kinship } from './slips.ts'

/** `Jon` and `John Pellow` are one man; Paul and Paula Pellow are two people. */
export function isOneGivenName(
  odd: readonly NameWord[],
  usual: readonly NameWord[],
  kinship: Kinship
): boolean {
  const [x, y] = [fold((odd[0] as NameWord).lower), fold((usual[0] as NameWord).lower)]
  if (!odd.every(({ part }) => part === 'first') || !usual.some(({ part }) => part === 'first')) return false
  if (givenSpellings.has(x) && givenSpellings.get(x) === givenSpellings.get(y)) return true
  if (givenNames.has(x) && givenNames.has(y)) return kinship !== 'slip'
  return !isDerived(x, y) || kinship === 'sound'
}
