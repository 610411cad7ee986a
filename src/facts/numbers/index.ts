/** The numbers of a draft: quantities, changes with their figures, and enumerations with their items. */
export { changes } from './changes.ts'
export { nounLemma } from './lemmas.ts'
export { quantities } from './quantities.ts'
export type { Approximation, Change, Deed, NounPhrase, Quantity } from './quantity.ts'
export type { Unit, UnitKind } from './units.ts'
