/** Where one doubt is told twice with words between, and by what reports hand on. */
import { accountAdverbs, doubtingAdverbs, handedOn } from './data.ts'
import { endsInBe, endsInEvidence } from './look-alikes.ts'
import { few, follow, type Pattern, word } from './pattern.ts'

export const apart: readonly Pattern[] = [
  {
    // `reportedly is said to`, `apparently was believed to`
    pattern: new RegExp(
      `${word(accountAdverbs)}\\s+(?:is|are|was|were|(?:has|have|had)\\s+been)\\s+${follow(handedOn)}`,
      'giu'
    ),
    isDoubled: ({ after }) => /^\s+to\s/u.test(after),
    keep: 2
  },
  {
    // `was allegedly suspected of`; not `he allegedly suspected his clerk`
    pattern: new RegExp(
      `${word(`${doubtingAdverbs}|possibly|perhaps`)}\\s+${follow('suspected|accused')}`,
      'giu'
    ),
    isDoubled: ({ before, after }) => endsInBe(before) || /^\s+of\s/u.test(after),
    keep: 2
  },
  {
    // `accused of allegedly taking a bribe`, `charged with allegedly …`
    pattern: new RegExp(
      `${word('accused|suspected|charged')}\\s+(?:of|with)\\s+(?:having\\s+)?${follow(`${doubtingAdverbs}|reportedly`)}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `alleges that he allegedly took`
    pattern: new RegExp(
      `${word('alleges?|alleged|alleging|allegations|claims?|claimed|claiming')}\\s+(?:that\\s+)?${few}${follow('allegedly|purportedly|supposedly')}`,
      'giu'
    ),
    isDoubled: ({ words, before }) =>
      words[1] !== 'alleged' || !/\b(?:an?|the|his|her|their|of|for|in)$/iu.test(before.trimEnd())
  },
  {
    // `according to reports, he has reportedly`, `reports suggest that he allegedly`
    pattern: new RegExp(
      `${word('(?:according to|amid)\\s+(?:\\p{L}+\\s+)?(?:reports|rumou?rs)|(?:reports|rumou?rs)\\s+(?:say|suggest|claim|have it)')},?\\s+(?:that\\s+)?${few}${follow('reportedly|allegedly|supposedly|purportedly')}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `it is possible that the striker may`, `a chance that it could`; not `it is not possible that he could`
    pattern: new RegExp(
      `${word('possible|conceivable|possibility|chance|likelihood')}\\s+that\\s+${few}${follow('may|might|could')}`,
      'gu'
    ),
    isDoubled: ({ words, before, after }) =>
      (words[1] === 'possible' || words[1] === 'conceivable' || words[2] !== 'could') &&
      /^\s+\p{Ll}/u.test(after) &&
      !/\b(?:not|never|no|hardly|barely|only|every)\b[^.;]{0,30}$|n['’]t[^.;]{0,30}$/iu.test(before)
  },
  {
    // `it seems that he apparently left`
    pattern: new RegExp(
      `(?<=\\bit\\s+)(seems|seemed|appears|appeared)\\s+(?:that\\s+)?${few}${follow('apparently|seemingly|supposedly|purportedly')}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `the figures seem to suggest`; not `the senator seemed to suggest`, who did or did not
    pattern: new RegExp(
      `${word('seems?|seemed|appears?|appeared')}\\s+to\\s+${follow('suggest|indicate|imply')}`,
      'giu'
    ),
    isDoubled: ({ before }) => endsInEvidence.test(before),
    keep: 2
  },
  // `may have the potential to`, `might tend to`, `could be likely to`, `may be apparently`
  {
    pattern: new RegExp(
      `${word('may|might|could')}\\s+(?:also\\s+)?(have\\s+(?:the|a)\\s+potential(?=\\s+to\\s)|tend(?=\\s+to\\s)|be\\s+(?:likely|probable|apt|liable)(?=\\s+(?:to|that)\\s))`,
      'gu'
    )
  },
  {
    // `probably may`, `likely might`
    pattern: new RegExp(`${word('probably|likely|presumably')}\\s+${follow('may|might')}`, 'gu'),
    isDoubled: ({ before, after }) =>
      /^\s+\p{Ll}/u.test(after) && !/\b(?:most|more|less|least|as|very|un)$/u.test(before.trimEnd()),
    keep: 2
  },
  {
    // `expected to likely`, `predicted to probably`
    pattern: new RegExp(
      `${word('expected|predicted|projected|forecast|thought|believed')}\\s+to\\s+${follow('likely|probably|potentially|possibly|perhaps')}`,
      'giu'
    ),
    keep: 1
  },
  {
    // `a possible likelihood`, `the potential possibility`
    pattern: new RegExp(
      `${word('possible|potential|likely|probable')}\\s+${follow('possibility|possibilities|likelihood|probability|eventuality')}`,
      'giu'
    ),
    keep: 2
  },
  {
    // `a suspected possible leak`, `an alleged suspected killer`
    pattern: new RegExp(
      `${word('alleged|suspected|possible|potential|purported|supposed|apparent')}\\s+${follow('alleged|suspected|possible|purported|supposed|potential')}`,
      'giu'
    ),
    isDoubled: ({ words, before, after }) =>
      words[1] !== words[2] &&
      /^\s+\p{L}/u.test(after) &&
      /\b(?:an?|the|his|her|its|their|this|that|of|for|with|another|second|new|\p{L}+ed|over|in|after|to)$/iu.test(
        before.trimEnd()
      )
  }
]
