/** How an age is tied to a person. */
import type { Person } from '../people/index.ts'
import { sentenceAt } from '../sentences.ts'
import type { Name } from './names.ts'

/** How an age is tied to a person. */
export interface Tied {
  readonly person: Person
  /**
   * `name`: beside the name, of the time of its sentence; `present`: `is 46`; `past`: `was 46`, `then 46`;
   * `turned`: a birthday; `death`: `died at 46`; `dated`: `at the age of 46`, of a time that the sentence gives;
   * `description`: `the 46-year-old`.
   */
  readonly how: 'name' | 'present' | 'past' | 'turned' | 'death' | 'dated' | 'description'
  /** Whether it may be a relative of the same name: `his father, James Tull, 52`. */
  readonly kin: boolean
  /** Whether it stands beside the full name. */
  readonly full?: boolean
}

export function tie(name: Name, how: Tied['how']): Tied {
  const sentence = sentenceAt(name)
  const head = name.block.text.slice(sentence?.start ?? name.start, name.from)
  return { person: name.person, how, kin: name.full && relative.test(head), full: name.full }
}

const relative =
  /\b(?:son|father|dad|grand(?:son|father)|uncle|nephew|namesake|(?:another|second|other|different) (?:\p{L}+ )*?(?:named|called)?)(?:,| and)?(?: also(?: called| named)?)? ?$/iu
