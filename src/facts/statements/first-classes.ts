/** What can be the first of its kind, and by which words earlier ones are told. Read off edited news. */
export interface FirstClass {
  readonly nouns: readonly string[]
  /** The verbs and nouns that tell of another one. */
  readonly deeds: RegExp | undefined
  /** How many of those concerned must be named in both places. */
  readonly parties: number
  /** Whether one earlier time is enough, or only several: `spoke on Monday` may be the call itself. */
  readonly once: boolean
  /** Whether the thing itself must be named again: `won two gold medals`. */
  readonly named?: boolean
}

const several =
  '(?:multiple|several|numerous|many|two|three|four|five|six|\\d+|a (?:number|series|string) of)'

export const firstClasses: readonly FirstClass[] = [
  {
    nouns: [
      'conversation',
      'phone call',
      'telephone call',
      'call',
      'contact',
      'communication',
      'talk',
      'exchange',
      'phone conversation'
    ],
    deeds: new RegExp(
      `\\b(?:spoken|spoke|talked|conversed|chatted|telephoned|phoned)\\b|\\b${several} (?:(?:phone|telephone|private|secret|direct|previous|earlier) )?(?:conversations|calls|contacts)\\b`,
      'giu'
    ),
    parties: 2,
    once: false
  },
  {
    nouns: ['meeting', 'summit', 'encounter', 'talks', 'face-to-face', 'negotiations'],
    deeds: new RegExp(
      `\\b(?:met|held talks)\\b|\\b${several} (?:(?:private|secret|direct|previous|earlier|face-to-face) )?(?:meetings|summits|encounters|rounds of talks)\\b`,
      'giu'
    ),
    parties: 2,
    once: false
  },
  {
    nouns: ['visit', 'trip', 'tour'],
    deeds: new RegExp(
      `\\b(?:visited|travelled to|traveled to|flew to|toured)\\b|\\b${several} (?:(?:previous|earlier) )?(?:visits|trips|tours)\\b`,
      'giu'
    ),
    parties: 2,
    once: true
  },
  {
    nouns: [
      'medal',
      'gold medal',
      'title',
      'trophy',
      'cup',
      'award',
      'prize',
      'championship',
      'victory',
      'win',
      'loss',
      'defeat',
      'profit',
      'strike'
    ],
    deeds: /\b(?:won|took|claimed|collected|earned|made|suffered|lost)\b/giu,
    parties: 1,
    once: true,
    named: true
  },
  {
    nouns: ['goal', 'try', 'century', 'touchdown', 'home run', 'hat-trick'],
    deeds: /\bscored\b/giu,
    parties: 2,
    once: true
  },
  {
    nouns: [
      'novel',
      'book',
      'album',
      'film',
      'play',
      'opera',
      'exhibition',
      'collection',
      'symphony',
      'memoir',
      'marriage',
      'single',
      'feature',
      'ballet',
      'biography',
      'restaurant',
      'shop',
      'conviction',
      'child',
      'job',
      'cap',
      'record',
      'offence',
      'offense'
    ],
    deeds: undefined,
    parties: 1,
    once: true
  }
]
