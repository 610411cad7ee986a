/** Given names in two spellings: `Jon` and `John Pellow` are one man. */
import { givenNames } from '../people/data.ts'
import { fold } from '../people/persons.ts'
import type { NameWord } from './index.ts'
import { isDerived, type Kinship } from './slips.ts'

const oneSound: readonly (readonly string[])[] = [
  ['john', 'jon'],
  ['sara', 'sarah'],
  ['ann', 'anne'],
  ['stephen', 'steven', 'stephan', 'stefan'],
  ['geoffrey', 'jeffrey', 'jeffery'],
  ['brian', 'bryan'],
  ['alan', 'allan', 'allen'],
  ['lindsay', 'lindsey'],
  ['marc', 'mark'],
  ['carl', 'karl'],
  ['eric', 'erik'],
  ['nicholas', 'nicolas'],
  ['teresa', 'theresa'],
  ['isabel', 'isobel'],
  ['elisabeth', 'elizabeth'],
  ['laurence', 'lawrence'],
  ['rachel', 'rachael'],
  ['michele', 'michelle'],
  ['hilary', 'hillary'],
  ['sean', 'shaun', 'shawn'],
  ['gerard', 'gerrard'],
  ['susanna', 'suzanna']
]

/** `Jon` and `John Pellow` are one man; Paul and Paula Pellow are two people. */
export function isOneGivenName(
  odd: readonly NameWord[],
  usual: readonly NameWord[],
  kinship: Kinship
): boolean {
  const [x, y] = [fold((odd[0] as NameWord).lower), fold((usual[0] as NameWord).lower)]
  if (!odd.every(({ part }) => part === 'first') || !usual.some(({ part }) => part === 'first')) return false
  if (oneSound.some((group) => group.includes(x) && group.includes(y))) return true
  if (givenNames.has(x) && givenNames.has(y)) return kinship !== 'slip'
  return !isDerived(x, y) || kinship === 'sound'
}
