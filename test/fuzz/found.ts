/** Drafts that once broke a property: each is tried first. */
import type { Sample } from './drafts.ts'

const met =
  "'The council met rose.” he said. Measles has come back to three provinces, the World Health Organization (WTO) said on Tuesday."

export const found: readonly Sample[] = [
  // A fix that undid itself.
  { text: '« The council met.” he said.\n', format: 'text', preset: 'recommended' },
  // Two fixes that undid each other: as in the alt text, as in the prose.
  {
    text: `<figure><img alt="${met}"><figcaption>${met}</figcaption></figure>\n<div><a href="/225">"The</a> council met.” he said.</div>`,
    format: 'html',
    preset: 'recommended'
  },
  {
    text: '<figure><img alt="« It met from 0 to one.” he said."><figcaption>« It met from 0 to one.” he said.</figcaption></figure>',
    format: 'html',
    preset: 'recommended'
  },
  // A zero that the parser drops before a character that it makes of others.
  { text: '<h1>It has \u0000\ufffd12 beds and two doctors.</h1>', format: 'html', preset: 'recommended' }
]
