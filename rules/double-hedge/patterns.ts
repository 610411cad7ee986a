/** Where one doubt is told twice, word by word, each pattern with what tells it from its look-alikes. */

import { apart } from './apart.ts'
import {
  accountAdverbs,
  admittingVerbs,
  claimingVerbs,
  doubtingAdverbs,
  handedOn,
  openAdverbs
} from './data.ts'
import { asked, claims, endsInBe, isFullMeasure, isNoun, tells } from './look-alikes.ts'
import { end, follow, type Pattern, word } from './pattern.ts'

const beside: readonly Pattern[] = [
  {
    // `reportedly admitted that he lied`; not `reportedly admitted to hospital`, `reportedly admitted 900 fans`.
    pattern: new RegExp(`${word(accountAdverbs)}\\s+${follow(admittingVerbs)}`, 'giu'),
    isDoubled: ({ before, after }) => !endsInBe(before) && tells(after)
  },
  {
    // `allegedly claimed that`; not `allegedly claimed $40,000`, `reportedly claimed 30 lives`.
    pattern: new RegExp(`${word(accountAdverbs)}\\s+${follow(claimingVerbs)}`, 'giu'),
    isDoubled: ({ words, before, after }) => !endsInBe(before) && claims(words[2] ?? '', after)
  },
  {
    // `may possibly`, `could potentially`; not `all it could possibly want`. With a capital it is a month, a name, a question.
    pattern: new RegExp(
      `${word('may|might|could')}(?:\\s+(?:also|have|well|just|even|still|yet))?\\s+${follow(openAdverbs)}`,
      'gu'
    ),
    isDoubled: ({ words, before, after, asks }) =>
      !isNoun(words[1] ?? '', before) && !isFullMeasure(before, after) && !(asks && asked.test(before)),
    keep: 1
  },
  {
    pattern: new RegExp(`${word('may|might|could')}\\s+be\\s+${follow('possibly|perhaps|maybe')}`, 'gu'),
    isDoubled: ({ before }) => !isFullMeasure(before, '')
  },
  {
    // `possibly may`, `perhaps might`
    pattern: new RegExp(`${word(openAdverbs)}\\s+${follow('may|might|could')}`, 'gu'),
    isDoubled: ({ words, before, after }) =>
      !isFullMeasure(before, '') &&
      /^\s+\p{Ll}/u.test(after) &&
      !(words[2] === 'could' && / as$/u.test(before)),
    keep: 2
  },
  // `may likely`, `might probably`; `could probably` tells of two things.
  { pattern: new RegExp(`${word('may|might')}\\s+${follow('likely|probably')}`, 'gu'), keep: 1 },
  { pattern: new RegExp(`${word('could')}\\s+${follow('likely')}`, 'gu'), keep: 1 },
  {
    // `may have allegedly`
    pattern: new RegExp(`${word('may|might|could')}\\s+(?:have\\s+)?${follow(doubtingAdverbs)}`, 'gu')
  },
  {
    // `apparently seems`, `seemingly appears to`; not `apparently appeared on stage`
    pattern: new RegExp(
      `${word(`${accountAdverbs}|possibly|perhaps|maybe`)}\\s+${follow('seems?|seemed|appears?|appeared')}`,
      'giu'
    ),
    isDoubled: ({ words, after }) =>
      (/^seem/.test(words[2] ?? '') && !/^\s+(?:like|as)\s/u.test(after)) || /^\s+(?:to|that)\s/u.test(after),
    keep: 2
  },
  {
    // `seems apparently`, `appears to have possibly`
    pattern: new RegExp(
      `${word('seems?|seemed|appears?|appeared')}(?:\\s+to(?:\\s+(?:have|be))?)?\\s+${follow(`apparently|seemingly|allegedly|supposedly|purportedly|possibly|perhaps|maybe`)}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `probably likely`, `perhaps possibly`, `reportedly allegedly`; not `possibly, perhaps`
    pattern: new RegExp(
      `${word(`${openAdverbs}|probably|likely|presumably`)}\\s+${follow(`${openAdverbs}|probably|likely|presumably|possible`)}`,
      'giu'
    ),
    isDoubled: ({ words, before }) =>
      words[1] !== words[2] && !/(?:most|more|less|least|as|very|un)$/u.test(before.trimEnd()),
    keep: 1
  },
  {
    pattern: new RegExp(`${word(accountAdverbs)}\\s+(?:and\\s+)?${follow(accountAdverbs)}`, 'giu'),
    isDoubled: ({ words }) => words[1] !== words[2],
    keep: 1
  },
  {
    // `is said to have allegedly kept`
    pattern: new RegExp(
      `(?<=\\b(?:is|are|was|were|been|be)\\s+(?:\\p{L}+ly\\s+)?)${word(handedOn)}\\s+to\\s+(?:have\\s+)?(?:been\\s+|be\\s+)?${follow(`${accountAdverbs}|possibly|perhaps|maybe`)}`.replace(
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
      `${word('alleged|purported|supposed|suspected')}\\s+${follow('suspects?|allegations?|rumou?rs?')}`,
      'giu'
    ),
    isDoubled: ({ before }) =>
      !/\b(?:has|have|had|is|are|was|were|who|which|he|she|they)$/iu.test(before.trimEnd()),
    keep: 2
  }
]

export const patterns: readonly Pattern[] = [...beside, ...apart]
