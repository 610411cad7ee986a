/** Where one doubt is told twice, each pattern with what tells it from its look-alikes. */
import {
  accountAdverbs,
  admittingVerbs,
  beforeMight,
  claimingVerbs,
  doubtingAdverbs,
  faults,
  handedOn,
  openAdverbs
} from './data.ts'

/** What stands around a match. */
interface Around {
  /** The match in lower case, its two hedges in groups 1 and 2. */
  readonly words: readonly string[]
  /** The text before and after it in its sentence. */
  readonly before: string
  readonly after: string
  /** Whether the sentence is a question. */
  readonly asks: boolean
}

/** A pattern of two hedges; `isDoubled` says whether the match is one. */
interface Pattern {
  readonly pattern: RegExp
  readonly isDoubled?: (around: Around) => boolean
  /** Which of its two groups says all that has to be said; absent where only the writer knows. */
  readonly keep?: 1 | 2
}

const word = (list: string) => `(?<![\\p{L}\\p{N}'’-])(${list})`
const end = "(?![\\p{L}\\p{N}'’-])"
const then = (list: string) => `(${list})${end}`

export const patterns: readonly Pattern[] = [
  {
    // `reportedly admitted that he lied`; not `reportedly admitted to hospital`, `reportedly admitted 900 fans`.
    pattern: new RegExp(`${word(accountAdverbs)}\\s+${then(admittingVerbs)}`, 'giu'),
    isDoubled: ({ before, after }) => !endsInBe(before) && tells(after)
  },
  {
    // `allegedly claimed that`; not `allegedly claimed $40,000`, `reportedly claimed 30 lives`.
    pattern: new RegExp(`${word(accountAdverbs)}\\s+${then(claimingVerbs)}`, 'giu'),
    isDoubled: ({ words, before, after }) => !endsInBe(before) && claims(words[2] ?? '', after)
  },
  {
    // `may possibly`, `could potentially`; not `all it could possibly want`. With a capital it is a month, a name, a question.
    pattern: new RegExp(
      `${word('may|might|could')}(?:\\s+(?:also|have|well|just|even|still|yet))?\\s+${then(openAdverbs)}`,
      'gu'
    ),
    isDoubled: ({ words, before, after, asks }) =>
      !isNoun(words[1] ?? '', before) && !isFullMeasure(before, after) && !(asks && asked.test(before)),
    keep: 1
  },
  {
    pattern: new RegExp(`${word('may|might|could')}\\s+be\\s+${then('possibly|perhaps|maybe')}`, 'gu'),
    isDoubled: ({ before }) => !isFullMeasure(before, '')
  },
  {
    // `possibly may`, `perhaps might`
    pattern: new RegExp(`${word(openAdverbs)}\\s+${then('may|might|could')}`, 'gu'),
    isDoubled: ({ words, before, after }) =>
      !isFullMeasure(before, '') &&
      /^\s+\p{Ll}/u.test(after) &&
      !(words[2] === 'could' && / as$/u.test(before)),
    keep: 2
  },
  // `may likely`, `might probably`; `could probably` tells of two things.
  { pattern: new RegExp(`${word('may|might')}\\s+${then('likely|probably')}`, 'gu'), keep: 1 },
  { pattern: new RegExp(`${word('could')}\\s+${then('likely')}`, 'gu'), keep: 1 },
  {
    // `may have allegedly`
    pattern: new RegExp(`${word('may|might|could')}\\s+(?:have\\s+)?${then(doubtingAdverbs)}`, 'gu')
  },
  {
    // `apparently seems`, `seemingly appears to`; not `apparently appeared on stage`
    pattern: new RegExp(
      `${word(`${accountAdverbs}|possibly|perhaps|maybe`)}\\s+${then('seems?|seemed|appears?|appeared')}`,
      'giu'
    ),
    isDoubled: ({ words, after }) =>
      (/^seem/.test(words[2] ?? '') && !/^\s+(?:like|as)\s/u.test(after)) || /^\s+(?:to|that)\s/u.test(after),
    keep: 2
  },
  {
    // `seems apparently`, `appears to have possibly`
    pattern: new RegExp(
      `${word('seems?|seemed|appears?|appeared')}(?:\\s+to(?:\\s+(?:have|be))?)?\\s+${then(`apparently|seemingly|allegedly|supposedly|purportedly|possibly|perhaps|maybe`)}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `probably likely`, `perhaps possibly`, `reportedly allegedly`; not `possibly, perhaps`
    pattern: new RegExp(
      `${word(`${openAdverbs}|probably|likely|presumably`)}\\s+${then(`${openAdverbs}|probably|likely|presumably|possible`)}`,
      'giu'
    ),
    isDoubled: ({ words, before }) =>
      words[1] !== words[2] && !/(?:most|more|less|least|as|very|un)$/u.test(before.trimEnd()),
    keep: 1
  },
  {
    pattern: new RegExp(`${word(accountAdverbs)}\\s+(?:and\\s+)?${then(accountAdverbs)}`, 'giu'),
    isDoubled: ({ words }) => words[1] !== words[2],
    keep: 1
  },
  {
    // `is said to have allegedly kept`
    pattern: new RegExp(
      `(?<=\\b(?:is|are|was|were|been|be)\\s+(?:\\p{L}+ly\\s+)?)${word(handedOn)}\\s+to\\s+(?:have\\s+)?(?:been\\s+|be\\s+)?${then(`${accountAdverbs}|possibly|perhaps|maybe`)}`.replace(
        word(handedOn),
        `(${handedOn})`
      ),
      'giu'
    ),
    keep: 1
  },
  {
    // `is possibly thought to be`; not `he reportedly said to her`
    pattern: new RegExp(
      `(?<=\\b(?:is|are|was|were|been|be)\\s+)(${accountAdverbs}|possibly|perhaps|maybe)\\s+(${handedOn})${end}`,
      'giu'
    ),
    isDoubled: ({ after }) => /^\s+(?:to|that)\s/u.test(after),
    keep: 2
  },
  {
    // `the alleged suspect`: a suspect is no more than that already.
    pattern: new RegExp(
      `${word('alleged|purported|supposed|suspected')}\\s+${then('suspects?|allegations?|rumou?rs?')}`,
      'giu'
    ),
    isDoubled: ({ before }) =>
      !/\b(?:has|have|had|is|are|was|were|who|which|he|she|they)$/iu.test(before.trimEnd()),
    keep: 2
  }
]

function endsInBe(before: string): boolean {
  return /\b(?:is|are|was|were|been|be|being|gets?|got)(?:\s+(?:also|later|then|first))?$/iu.test(
    before.trimEnd()
  )
}

/** A clause follows: `that he lied`, `he lied`, `the money was gone`, `to police that`. */
function clause(after: string): boolean {
  const rest = (/^[^.,;:!?–—()“"]*/u.exec(after)?.[0] ?? '').trim()
  const lead =
    rest.split(/\s+(?:while|when|as|after|before|because|who|whom|which|where|since|until|and|but)\s/u)[0] ??
    ''
  if (/^(?:that|it|he|she|they|there|we|how|why|what|whether)\b/iu.test(lead)) return true
  return /^(?:\S+\s+){1,6}?(?:is|are|was|were|has|have|had|will|would|could|did|does|do|may|might|should|never)\b/u.test(
    lead
  )
}

const faultObject = new RegExp(
  `^\\s+(?:(?:the|a|an|his|her|its|their|some|any|that|this)\\s+)?(?:\\p{L}+\\s+)?(?:${faults})(?!\\p{L})`,
  'iu'
)
const ownFault = /^\s+(?:his|her|its|their|loss|losses|\p{L}+ing)(?!\p{L})/iu
const breaksOff = /^\s*(?:$|[.,;:–—]|(?:in|on|at|during)(?!\p{L}))/u

function tells(after: string): boolean {
  if (breaksOff.test(after) || clause(after)) return true
  if (/^\s+to\s/u.test(after)) return toSomebody.test(after)
  return ownFault.test(after) || faultObject.test(after)
}

// `admitted to police that`, `admitted to killing`, `confessed to the murder`
const toSomebody =
  /^\s+to\s+(?:(?!being\s)\p{L}+ing\b|(?:the |a |his |her |their |two |three )?(?:police|officers?|detectives?|investigators?|reporters?|friends?|colleagues?|him|her|them|wife|husband|judge|court|jury|board|inquiry|panel|agents?|prosecutors?|officials?|killing|murders?|thefts?|crimes?|charges?|role|part|fraud|affair|lies|mistakes?|errors?)\b)/iu

const claimsToBe =
  /^\s+to\s+(?:be|have|know|own|see|hear|speak|represent|act|possess|hold|work|come)(?!\p{L})|^(?:[.,;]|\s+in\s(?:an?|the|his|her|court)(?!\p{L}))/u

function claims(verb: string, after: string): boolean {
  if (/^purport/.test(verb)) return true
  if (/^alleg/.test(verb)) return !/^\s+(?:victims?|attackers?)\b/u.test(after)
  return claimsToBe.test(after) || (!/^\s+(?:for|on|against|back)\s/u.test(after) && clause(after))
}

/** `its might perhaps` */
function isNoun(modal: string, before: string): boolean {
  return modal === 'might' && new RegExp(`(?:['’]s?|\\b(?:${beforeMight}))$`, 'iu').test(before.trimEnd())
}

// `What aid group could possibly pay?`
const asked = /\b(?:what|who|how|why|which)\s(?:\S+\s){0,4}$/iu

/** `all that it could possibly want`, `as soon as they possibly could`, `how could it possibly`: the utmost, and no doubt. */
function isFullMeasure(before: string, after: string): boolean {
  return (
    /\b(?:as \p{L}+ as|than|all|all that|everything|anything|whatever|every|best|worst|most|only|how|no one|nobody|nothing|what|never|(?:any|every|no)(?:one|body) who|(?:every|only) \p{L}+ (?:who|that))(?:\s+(?:he|she|it|they|we|you|one|anyone|anybody|that|else))?(?:\s+\p{L}+)?$/iu.test(
      before.trimEnd()
    ) || /^\s+(?:not|n['’]t)\b/u.test(after)
  )
}
