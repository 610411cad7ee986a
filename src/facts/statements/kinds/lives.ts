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
    onTop: {
      claim: /\b(?:dies|dead|killed|drowns)\b/giu,
      instance:
        /\b(?:recovering|in (?:a )?(?:stable|critical|serious) condition|in intensive care|fight(?:s|ing) for (?:his |her )?life|survives|alive)\b/giu
    },
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
    // `Poole was killed on Saturday` – `Poole was in a stable condition on Sunday`
    name: 'life then',
    bond: 'subject',
    isLaterDay: true,
    claim: anyOf(
      'gu',
      raw`\b(?:died|was killed|was (?:found|pronounced|declared) dead|was shot dead|drowned)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b(?:was|remained) (?:still )?(?:alive|recovering|in (?:a |an )?(?:(?:critical|serious) but )?(?:stable|serious|critical|fair|good|satisfactory) condition|on life support|sitting up|out of danger|conscious)\b`,
      raw`\bwas (?:released|discharged|sent home) from (?:the )?hospital\b|\btold \p{L}+ from (?:his|her) hospital bed\b`
    )
  },
  {
    // `Penrose died in the crash` – `Penrose survived`
    name: 'survival',
    bond: 'subject',
    onTop: {
      claim: /\b(?:dies|dead|killed|drowns)\b/giu,
      instance: /\b(?:survives|rescued|unhurt|saved)\b/giu
    },
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
    onTop: {
      claim:
        /\b(?:loses (?:\p{L}+ ){0,3}?(?:election|seat|race|contest|primary|runoff|leadership|vote)|ousted|voted out|unseated|concedes)\b/giu,
      instance:
        /\b(?:re-?elected|wins (?:\p{L}+ ){0,3}?(?:election|seat|race|contest|primary|runoff|leadership|term)|holds (?:on to )?(?:\p{L}+ )?seat|elected)\b/giu
    },
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
      /\b(?:(?:was|is) an only child|(?<=^|[.,] |, )[Aa]n only child(?=,)|the only child of|(?:had|has) no (?:brothers or sisters|siblings|brothers|sisters))\b/giu,
    instance: anyOf('gu', raw`${own}(?:brother|sister|brothers|sisters|siblings)\b(?!-in-law)`)
  },
  {
    // `Lind resigned on Tuesday` – `Lind remains chief executive`
    name: 'post',
    bond: 'subject',
    onTop: {
      claim: /\b(?:resigns|quits|steps down|stands down|sacked|fired|ousted|dismissed)\b/giu,
      instance:
        /\b(?:stays? on|to stay(?: on)?|will stay|(?:refuses|declines|vows not) to (?:quit|resign|step down|go)|won['’]t (?:quit|resign|step down|go)|clings on|remains)\b/giu
    },
    claim:
      /(?<!\w)(?:has |have )?(?:resigned(?! (?:to|himself|herself))|stepped down|was (?:sacked|fired|dismissed|ousted|removed|suspended)|has quit|quit as|stood down|has left (?:the post|office)|lost (?:his|her) (?:job|post))\b/giu,
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
    onTop: {
      claim: /\b(?:skips|misses|boycotts|snubs|shuns|stays away from)\b/giu,
      instance: /\b(?:attends|addresses|chairs|opens|joins)\b/giu
    },
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\b(?:(?:did not|didn['’]t|refused to|declined to|chose not to) (?:give evidence|testify|take the (?:witness )?stand)|gave no evidence)(?= (?:at|in|to|before|during|on)\b)`,
      raw`(?<!\w)(?:did not|didn['’]t) (?:attend|go to|appear (?:at|in|before)|turn up (?:at|for)|take part in|vote (?:in|on))(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`,
      raw`(?<!\w)(?:was|were) (?:not (?:at|in|present (?:at|in))|absent (?:from|for)|missing from)(?= (?:the|a|an|his|her|\p{L}+day)\b)|(?<!\w)(?:missed|skipped|boycotted|stayed away from|walked out of|kept away from)(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:spoke|told|said|wept|sang|read|laid|thanked|praised|called|announced|met|prayed|danced)\b(?<=\bAt (?:the|a|his|her|\p{L}+day['’]s) [^,.;]{3,60})`,
      raw`\b(?:gave evidence|giving evidence|testified|testifying|took the (?:witness )?stand)\b`,
      raw`\b(?:attended|chaired|addressed|presided over|spoke (?:at|in|to)|appeared (?:at|in|before)|took part in|sat through|opened|told|(?:was|were) (?:at|present at))(?= (?:the|a|an|his|her|its|\p{L}+day)\b)`
    )
  },
  {
    // `has not been seen since` – `was seen on Friday` is left to what changes; `is retired` – `works as`
    name: 'work',
    bond: 'subject',
    claim: anyOf('gu', raw`\b${isOrRemains} (?:retired|unemployed|out of work|jobless)\b`),
    instance: anyOf('gu', raw`\b(?:works (?:as|for|at|in)|is employed (?:as|by)|still works)\b`)
  },
  {
    // `was elected unopposed` – `The other candidate, Alan Pryce`
    name: 'unopposed',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?:(?:re-)?elected|returned|stands?|stood|standing|runs?|ran|running|won|nominated) (?:\p{L}+ ){0,3}?(?:unopposed|uncontested)\b|\b(?:was|is) (?:unopposed|uncontested)\b`,
      raw`\b(?:the|its) (?:only|sole|lone) (?:candidate|nominee|contender|applicant|bidder)\b(?! (?:who|from|of|with|among|on the)\b)|\bthe only (?:person|one|man|woman) to (?:put (?:his|her) name forward|stand|be nominated|apply|bid)\b|\bno (?:other|rival) (?:candidates?|nominees?|bidders?|bids?)(?= (?:stood|came|(?:was|were) (?:received|nominated|put|made)|put|has (?:filed|registered|come)|filed|registered|entered)\b)`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:the other|the rival|another|a rival|the losing|a second|two|three|four) (?:candidates?|nominees?|contenders?|applicants?|bidders?)\b|\b(?:his|her) (?:\p{L}+ )?(?:opponent|rival|challenger)\b|\b(?:beat|defeated|saw off) (?:(?:the|a) )?(?:\p{L}+ )?(?:rival|challenger|candidate|bidder)s?\b`
    )
  }
]
