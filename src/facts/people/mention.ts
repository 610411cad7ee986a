/** What the grammar of names finds: mentions of people, and the offices that a block ties to them. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import type { FoundName } from './names.ts'
import type { FoundOffice, Office } from './offices.ts'
import type { Word } from './words.ts'

/** How a draft ties an office to a name. */
export type Relation =
  /** `former President Maria Brandt` */
  | 'title'
  /** `The bishop, Hugh Trentham,` */
  | 'named'
  /** `Lind, the company’s chief executive,` */
  | 'apposition'
  /** `who is managing director of Konkan Paints` */
  | 'relative'
  /** `Holroyd is England’s captain` */
  | 'predicate'
  /** `As the country’s petroleum minister, Bakare` */
  | 'as'
  /** `who runs the museum` */
  | 'role'
  /** `the former health minister`, without a name */
  | 'description'

/** A name as a block has it. */
export interface NameMention extends Span {
  /** Given names and initials in small letters; empty for a surname alone. */
  readonly given: readonly string[]
  /** In small letters, with its particles. */
  readonly surname: string
  readonly suffix: string | undefined
  readonly honorific: string | undefined
  readonly possessive: boolean
  /** `Jane Doe, 45,` or `45-year-old Jane Doe`. */
  readonly age: Age | undefined
  /** Whether it is surely a person’s: by a title, an honorific, an age, or a given name. */
  readonly sure: boolean
  /** Names the mention by its title and all: `Former President Maria Brandt`. */
  readonly whole: Span
}

/** An age in years, and where it stands. */
export interface Age extends Span {
  readonly years: number
}

/** An office tied to a name in a block, or standing alone as a description. */
export interface Tie {
  readonly relation: Relation
  /** For `role`: `undefined`. */
  readonly office: Office | undefined
  /** `runs` in `who runs the museum`. */
  readonly verb: string | undefined
  /** The name; `undefined` for a description. */
  readonly mention: NameMention | undefined
  /** What a rule marks. */
  readonly span: Span
  /** Where the statement is said of a day before: `who was`, `until March`. */
  readonly past: boolean
}

/** What the rest of the draft tells of names. */
export interface KnownNames {
  /** Whether a word is somebody’s surname: then it is a name by itself. */
  readonly isSurname: (lower: string) => boolean
  /** For a block in title case: the words that names elsewhere in the draft are made of. */
  readonly only: ((lower: string) => boolean) | undefined
}

export interface Reading {
  readonly block: Block
  readonly words: readonly Word[]
  readonly only: KnownNames['only']
  readonly isSurname: KnownNames['isSurname'] | undefined
  readonly offices: readonly FoundOffice[]
  /** By the places where they begin, with and without an article, and by the place after them. */
  readonly byOuter: Map<number, FoundOffice>
  readonly byEnd: Map<number, FoundOffice>
  readonly mentions: { mention: NameMention; name: FoundName }[]
  readonly ties: Tie[]
  readonly used: Set<FoundOffice>
}
