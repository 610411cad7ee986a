/** Drafts that once broke a property: each is tried first. */
import type { Sample } from './drafts.ts'

export const found: readonly Sample[] = [
  // A fix that undid itself.
  { text: '« The council met.” he said.\n', format: 'text', preset: 'recommended' }
]
