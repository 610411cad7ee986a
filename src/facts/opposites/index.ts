/** Words that exclude each other in one scene: day and night, crowded and empty, standing and sitting. */

export type { Term } from './term.ts'
export { overall, termsOf } from './terms.ts'
