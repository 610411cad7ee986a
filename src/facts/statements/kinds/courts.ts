/** Pleas, verdicts, bail and records. Read off edited court reports; every kind has an example. */
import { anyOf, type Kind } from './kind.ts'

const { raw } = String

export const courts: readonly Kind[] = [
  {
    // `pleaded guilty to two counts of fraud` – `denies both counts of fraud`
    name: 'plea',
    bond: 'charge',
    claim:
      /(?:['’]s?|\b(?:his|her)) (?:plea of guilty|guilty plea)\b|\b(?:(?:pleaded|pled|pleads|pleading|entered a plea of|entered) guilty|admit(?:s|ted)(?= (?:\p{L}+ )?(?:to )?(?:theft|fraud|murder|manslaughter|assault|robbery|burglary|arson|rape|bribery|perjury|dangerous|careless|speeding|drink|the (?:theft|charge|charges|offen[cs]es?|murder|assault|robbery|fraud)|(?:one|two|three|four|five|six|all|both) (?:counts?|charges?|offen[cs]es?))))\b(?! plea)/giu,
    instance:
      /(?:['’]s?|\b(?:his|her)) (?:plea of not guilty|(?:not[- ]guilty|innocent) plea)\b|\b(?:(?:pleaded|pled|pleads|pleading) (?:not guilty|innocent)|entered a (?:plea of )?not[ -]guilty(?: plea)?|den(?:ies|ied)|maintain(?:s|ed) (?:his|her|their) innocence)\b/giu
  },
  {
    // `found not guilty of burning down` – `the charge on which the jury convicted him`
    name: 'verdict',
    bond: 'charge',
    onTop: {
      claim: /\b(?:cleared|acquitted|not guilty|walks? free|exonerated)\b/giu,
      instance:
        /\b(?:convicted|jailed|(?<!not )guilty|sentenced|imprisoned|(?:gets|given) (?:life|\p{L}+ years|\d+ years))\b/giu
    },
    claim: anyOf(
      'gu',
      raw`\b(?:acquitted|acquittal|cleared(?= (?:\p{Lu}|him|her|of))|found (?:[\p{L}’'. ]{0,30} )?not guilty|not guilty verdict|exonerated|walked free)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b(?:(?<!not )convicted(?: (?:him|her|them))?|found (?:(?!not )[\p{L}’'.]+ ){0,4}?guilty|was jailed|were jailed|was sentenced|conviction|guilty verdict|(?:began|will begin|is serving|faces) (?:his|her|an?) (?:\p{L}+-(?:year|month) )?(?:jail |prison )?(?:sentence|term)|was given (?:\p{L}+|\d+) years)\b`
    )
  },
  {
    // `was released on bail` – `remains in custody`
    name: 'bail',
    bond: 'subject',
    onTop: {
      claim: /\b(?:freed|released|bailed|out on bail|granted bail)\b/giu,
      instance:
        /\b(?:remanded|in custody|refused bail|denied bail|held without bail|stays? in (?:jail|prison|custody))\b/giu
    },
    claim:
      /\b(?:was|were|is|are|remains?|been) (?:released|freed|free|out)(?: on (?:\p{L}+ )?(?:bail|bond)| without charge)\b|\b(?:was|were) (?:granted bail|bailed)\b/giu,
    instance:
      /\b(?:(?:is|are|remains?) (?:being held |held )?in (?:custody|jail|prison|detention)|was (?:remanded in custody|denied bail|refused bail|held without bail)|is being held)\b/giu
  },
  {
    // `has no criminal record` – `was convicted of assault in 2015`
    name: 'record',
    bond: 'subject',
    anyTime: 'all',
    claim:
      /\b(?:has|had|with) (?:no|a clean) (?:(?:previous|prior|criminal|clean) ?)*(?:record|convictions?|history|offen[cs]es)\b/giu,
    instance:
      /\b(?:was|were|been|had been) (?:previously |already |also |once )?(?:convicted|jailed|imprisoned|sentenced)\b|\b(?:served|spent) (?:\p{L}+ )+in (?:prison|jail)\b|\b(?:previous|prior|earlier) convictions?\b/giu
  }
]
