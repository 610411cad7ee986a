/** Lives, families and posts. Read off edited news and obituaries; every kind has an example. */
import { anyOf, isOrRemains, type Kind } from './kind.ts'

const { raw } = String
const own = raw`(?:['’]s?|\b[Hh]is|\b[Hh]er) (?:(?:late|first|second|third|former|estranged|then|own|only|eldest|elder|younger|youngest|older|twin|little|big) )?`
const office = raw`(?:office|post|job|charge|place|chief executive|chairman|chair|chairwoman|president|director|manager|coach|captain|minister|mayor|head|leader|secretary|editor|governor|principal|commissioner|treasurer|bishop)`

export const lives: readonly Kind[] = [
  {
    // `Penrose died on Friday` – `Penrose is recovering in hospital`, `Penrose, who lives in Hove`
    name: 'life',
    bond: 'subject',
    anyTime: 'all',
    claim: anyOf(
      'gu',
      raw`\b(?:died|has died|was killed|were killed|was (?:found|pronounced|declared) dead|was shot dead|passed away|drowned|is dead|are dead|(?:was|were) buried)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b(?:is|are|remains?) (?:still )?(?:alive|recovering|in (?:(?:a|an) )?(?:\p{L}+ but )?(?:stable|serious|critical|fair|good|intensive) (?:condition|care)|in (?:the )?hospital|on life support|being treated|expected to (?:survive|live|recover))`,
      raw`\bfrom (?:his|her|a) hospital bed\b`,
      raw`\b(?:lives|still lives|now lives) (?:\p{L}+ )?(?=in|on|at|near|with)`,
      raw`\b(?:is|are) (?:in (?:his|her) \d0s|due to (?:sing|play|perform|appear|speak|return|stand|run|tour|visit|attend|retire|testify))\b`,
      raw`\bwill (?:sing|play|perform|appear|speak|return|stand|run|tour|retire|testify|conduct|lecture|start|make a full recovery)\b`
    )
  },
  {
    // `Penrose died in the crash` – `Penrose survived`
    name: 'survival',
    bond: 'subject',
    claim: anyOf(
      'gu',
      raw`\b(?:died|has died|was killed|were killed|was (?:found|pronounced|declared) dead|drowned)\b`
    ),
    instance: anyOf('gu', raw`\b(?:survived(?! by)|was (?:unhurt|unharmed|rescued|saved))\b`)
  },
  {
    // `is expecting her first child` – `Her two children`
    name: 'first child',
    bond: 'person',
    anyTime: 'all',
    claim:
      /\b(?:(?:his|her|their) first (?:child|baby) is due|expecting (?:his|her|their) first (?:child|baby)|pregnant with her first child)\b/giu,
    instance: anyOf('gu', raw`${own}(?:(?:two|three|four|five) (?:children|sons|daughters))\b`)
  },
  {
    // `Wolf lost Tuesday’s election` – `Wolf, re-elected on Tuesday`
    name: 'election',
    bond: 'subject',
    claim:
      /\b(?:lost (?:the|\p{L}+day['’]s|his|her|a) (?:\p{L}+ ){0,2}(?:election|seat|race|contest|re-election bid|primary|runoff|leadership)|was voted out|was unseated|conceded (?:defeat|the (?:election|race)))\b/giu,
    instance:
      /\b(?:(?:was |been )?re-?elected|won (?:re-?election|(?:a|another|his|her) (?:\p{L}+ ){0,2}term|the (?:\p{L}+ ){0,2}(?:election|seat|race|primary|runoff|leadership)|(?:\p{L}+day['’]s) (?:\p{L}+ )?(?:election|race|primary))|held (?:his|her|the) seat|kept (?:his|her|the) seat)\b/giu
  },
  {
    // `Garrity never married` – `Garrity’s widow`
    name: 'marriage',
    bond: 'person',
    anyTime: 'all',
    claim:
      /\b(?:never (?:re)?married|(?:was|is|remained) (?:unmarried|single)|(?:was|remained|died) (?:a (?:lifelong )?(?:bachelor|spinster)|single all|unmarried)|had no (?:wife|husband))\b/giu,
    instance: anyOf(
      'gu',
      raw`${own}(?:widow|widower|wife|husband|ex-wife|ex-husband|spouse)\b`,
      raw`\bmarried (?=\p{Lu}|his|her|an?|the|in)`
    )
  },
  {
    // `had no children` – `Garrity’s daughter`
    name: 'children',
    bond: 'person',
    anyTime: 'all',
    claim:
      /\b(?:(?:had|has|have|left) no (?:children|child|offspring|heirs)|never had (?:any )?(?:children|a child)|(?:was|is|were|remained) childless|died childless)\b/giu,
    instance: anyOf(
      'gu',
      raw`${own}(?:son|daughter|sons|daughters|children|grandchildren|grandson|granddaughter|two children|three children)\b`,
      raw`\bsurvived by (?:(?:his|her) (?:wife|husband),? (?:and )?)?(?:an?|one|two|three|four|five|his|her) (?:son|daughter|children)`
    )
  },
  {
    // `Daly was an only child` – `His sister Nora`
    name: 'siblings',
    bond: 'person',
    anyTime: 'all',
    claim:
      /\b(?:(?:was|is) an only child|(?:had|has) no (?:brothers or sisters|siblings|brothers|sisters))\b/giu,
    instance: anyOf('gu', raw`${own}(?:brother|sister|brothers|sisters|siblings)\b(?!-in-law)`)
  },
  {
    // `Lind resigned on Tuesday` – `Lind remains chief executive`
    name: 'post',
    bond: 'subject',
    claim:
      /\b(?:has |have )?(?:resigned(?! (?:to|himself|herself))|stepped down|was (?:sacked|fired|dismissed|ousted|removed|suspended)|has quit|quit as|stood down|has left (?:the post|office)|lost (?:his|her) (?:job|post))\b/giu,
    instance: anyOf(
      'giu',
      raw`\b(?:remains?|continues|is staying on|stays on|is still|will (?:stay|remain|continue)) (?:on )?(?:(?:in|as) )?(?:\p{L}+ ){0,3}?${office}\b`,
      raw`\b(?:has|have) no (?:plans|intention)s? (?:to|of) (?:resign(?:ing)?|step(?:ping)? down|quit(?:ting)?)\b|\b(?:is not|will not be) (?:resigning|stepping down|standing down|resign|step down|quit)\b|\bhas (?:refused|declined) to (?:resign|step down|quit|stand down)\b`
    )
  },
  {
    // `did not attend the meeting` – `told the meeting`, `chaired the meeting`
    name: 'attendance',
    bond: 'deed',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\b(?:did not|didn['’]t) (?:attend|go to|appear (?:at|in|before)|turn up (?:at|for)|take part in|vote (?:in|on))(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`,
      raw`\b(?:was|were) (?:not (?:at|in|present (?:at|in))|absent (?:from|for)|missing from)(?= (?:the|a|an|his|her|\p{L}+day)\b)|\b(?:missed|skipped|boycotted|stayed away from|walked out of|kept away from)(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:attended|chaired|addressed|presided over|spoke (?:at|in|to)|appeared (?:at|in|before)|took part in|sat through|opened|told|(?:was|were) (?:at|present at))(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`
    )
  },
  {
    // `has not been seen since` – `was seen on Friday` is left to what changes; `is retired` – `works as`
    name: 'work',
    bond: 'subject',
    claim: anyOf('gu', raw`\b${isOrRemains} (?:retired|unemployed|out of work|jobless)\b`),
    instance: anyOf('gu', raw`\b(?:works (?:as|for|at|in)|is employed (?:as|by)|still works)\b`)
  }
]
