/** What excludes each other in one scene, in groups of sides. Words are lemmas, kept in lists with commas. */

/** One side of a group. */
export interface Side {
  readonly name: string
  /** The sides of its group that it cannot share a scene with; all others where absent. */
  readonly excludes?: readonly string[]
  /** Adjectives and set phrases that describe a thing or a person. */
  readonly describes?: string
  /** Verbs of which the subject is meant. */
  readonly does?: string
  /** Verbs of which the object is meant, else the subject: `open the library`, `the library opens`. */
  readonly fills?: string
  /** Words that speak of the whole scene. */
  readonly scene?: string
}

/** A group of sides that exclude each other. */
export interface Group {
  readonly name: string
  /** What both words speak of, as a message says it. */
  readonly of: string
  readonly sides: readonly Side[]
  /** Captions in which the group has nothing to say. */
  readonly unless?: RegExp
  /** Names and set phrases that hold a word of the group and mean another thing. */
  readonly fixed?: string
}
