/** What a kind of statement is, and the words that its patterns are made of. */

/** What must agree before two statements of a kind are held against each other. */
export type Bond =
  /** One incident: `No one was hurt … Three people were injured` */
  | 'incident'
  /** One vote of one body on one thing. */
  | 'vote'
  /** One body on one proposal. */
  | 'decision'
  /** One speaker who will not speak of a matter, and speaks of it. */
  | 'comment'
  /** One speaker on one matter. */
  | 'speaker'
  /** One person and one charge. */
  | 'charge'
  /** One person or thing as subject. */
  | 'subject'
  /** One subject, and one thing that it speaks of: `did not attend the meeting … told the meeting` */
  | 'deed'
  /** One person, who may be the owner: `Garrity never married … Garrity’s widow`. */
  | 'person'
  /** One thing that both name. */
  | 'thing'
  /** One company, which may go by the first word of its name. */
  | 'company'

/** What words a side is told in; of several patterns each is tried where it may match, which one long pattern is not. */
export type Form = RegExp | readonly RegExp[]

/** Statements that rule each other out. A group in a pattern is what a rule marks, else the whole match. */
export interface Kind {
  readonly name: string
  readonly bond: Bond
  /** The side that sweeps or settles. */
  readonly claim: Form
  readonly instance: Form
  /** Their short forms in a headline or standfirst: `Councillor cleared`, `Gunman on the run`. */
  readonly onTop?: { readonly claim?: Form; readonly instance?: Form }
  /** Whether its claims say `not` or `would` by themselves. */
  readonly speaks?: boolean
  /** Matches of it speak of what follows them: `are hunting the gunman`, `watched the parade`. */
  readonly ofObject?: RegExp
  /** Times that do not tell its statements apart: `unbeaten this season … lost in October`. */
  readonly anyTime?: 'month' | 'all'
  /** Whether both must name one day, since they are told of the past. */
  readonly isSameDay?: boolean
  /** Whether its instance is of the claim’s day or one just after it. */
  readonly isLaterDay?: boolean
}

/** Makes patterns; without `i` a capital is asked for where one is written. */
export function anyOf(flags: string, ...patterns: readonly string[]): readonly RegExp[] {
  return patterns.map((pattern) => new RegExp(pattern, flags))
}

const { raw } = String

/** `two of the`, `at least three`, `a`, `one of the crew, a fitter from Kerala,` */
export const someone = raw`(?<!\b[Nn]o[ -])(?:(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|(?<!(?:of|aged|,) )\d+|[Ss]everal|[Dd]ozens(?: of)?|[Ss]cores of|[Bb]oth|[Tt]he)|[Aa]t least \p{L}+|(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+|[Ss]everal|[Ss]ome|[Mm]any) of (?:the|its|her|his|their|those) (?:[\p{L}\d]+ )?\p{L}+,?) (?:(?!no\b|not\b|who\b|that\b|which\b)[\p{L}’'-]+,? ){0,5}?)`
export const some = raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|dozens?(?: of)?|scores of|many|at least \p{L}+|more than \p{L}+|both|the|all)`
export const persons = raw`(?:\p{L}+ ){0,2}(?:people|\p{L}*men|\p{L}*women|\p{L}*man|\p{L}*woman|children|child|boys?|girls?|others|\p{L}{3,}(?:er|or|ist|ant)s?)`
export const nobodyAtAll = raw`(?:no[ -]?one|nobody|none of (?:the|those|its|their|his|her) [\p{L}\p{N} ]{3,40}?|neither (?:man|woman|driver|pilot)|not (?:one|a single) \p{L}+|no (?:\p{L}+ ){0,2}\p{L}+)`
/** A count of votes or people; the losing side of a vote is at least one. */
export const count = raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)`
export const fewer = raw`(?:[1-9]\d{0,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)`
export const isOrRemains = raw`(?:is|are|remains?|stays?|will (?:be|stay|remain)|has been|have been|(?:is|are) to (?:stay|remain))(?: still| now| currently| all)?`
export const everyone = raw`(?:(?:everyone|everybody)(?: (?:on board|aboard|(?:at|in|on|inside) (?:the|his|her|their|its) \p{L}+))? ?|all (?:of )?(?:[\p{L}\p{N}-]+ ){1,5}?)`
/** In small letters, in the order of the year. */
export const months: readonly string[] =
  'january february march april may june july august september october november december'.split(' ')
