/**
 * The kinds of statement that rule each other out: for each a sweeping or settled side and the side that undoes it.
 * Read off edited news copy; every entry has an example. A group `m` is what a rule marks, else the whole match.
 */

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
  /** One person, who may be the owner: `Garrity never married … Garrity’s widow`. */
  | 'person'
  /** One thing that both name. */
  | 'thing'

export interface Kind {
  readonly name: string
  readonly bond: Bond
  readonly claim: RegExp
  readonly instance: RegExp
  /** Whether the claim’s own subject is of its kind in mid-sentence: the words before it say `not`, `would` by themselves. */
  readonly speaks?: boolean
}

const some = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|dozens?(?: of)?|scores of|many|at least \p{L}+|more than \p{L}+|both|the|all)`
const someone = String.raw`(?:(?:(?:[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|\d+|[Ss]everal|[Dd]ozens(?: of)?|[Ss]cores of|[Bb]oth|[Tt]he)|[Aa]t least \p{L}+|[Oo]ne of the \p{L}+,?) (?:(?!no\b|not\b|who\b|that\b|which\b)[\p{L}’'-]+,? ){0,5}?)`
const wasHurt = String.raw`(?:was|were|been|had been|have been|has been|got) (?:(?:badly|slightly|critically|gravely|also|both|all|\p{L}+ly) )?(?:hurt|injured|wounded)`
const wasKilled = `(?:was|were|been|had been|have been|has been) (?:also |all |both )?(?:killed|crushed to death|burned to death)`
const injuries = String.raw`(?:burns|injuries|wounds|fractures?|concussion|bruises|cuts|smoke inhalation|whiplash|broken \p{L}+|(?:a|an) (?:\p{L}+ )?(?:broken|fractured|injured|cut|sprained|burned|gashed) \p{L}+|head injur(?:y|ies)|shock)`
const nobodyAtAll = String.raw`(?:no[ -]?one|nobody|none of (?:the|those|its|their|his|her) [\p{L}\p{N} ]{3,40}?|neither (?:man|woman|driver|pilot)|no (?:\p{L}+ ){0,2}\p{L}+)`
const count = String.raw`(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)`
const fewer = String.raw`(?:[1-9]\d{0,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)`

/** Who puts questions for print. */
const media = String.raw`(?:the )?(?:reporters|journalists|press|media|newspaper|paper|station|broadcaster)|this (?:newspaper|paper|reporter|website|station|programme|magazine)|an? (?:news|press) conference|(?:the )?(?:\p{Lu}[\p{L}.]+ )*(?:BBC|CNN|RT[ÉE]|ITV|Reuters|AP|Associated Press|AFP|CBS|NBC|ABC|NPR|Times|Post|Guardian|Herald|Tribune|Journal|Gazette|News|Radio|Mail|Telegraph|Star|Chronicle|Globe|Examiner|Independent|Courier|Observer|Echo|Press)`

export const kinds: readonly Kind[] = [
  {
    // `No one was hurt` – `Three people were injured`, `taken to hospital with a broken leg`, `died of smoke`
    name: 'harm',
    bond: 'incident',
    claim: new RegExp(
      [
        String.raw`\b(?<!the )${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been|got) )?(?:hurt|injured|harmed|wounded)\b`,
        String.raw`\b(?:no|without|with no|not cause|causing no) (?:(?:reported|known|any|further) )?(?:injur(?:y|ies)|casualties)\b`,
        String.raw`\b(?:everyone|everybody|all (?:[\p{L}\p{N}-]+ ){1,5}?|the (?:crew|driver|pilot|passengers?|occupants?)(?: [\p{L}\p{N}]+){0,4}?|both (?:men|women|drivers|pilots) )?(?:\s?(?:was|were|is|are|escaped|emerged|got out|walked away|came out|survived)) (?:all )?(?:unhurt|unharmed|uninjured|unscathed|without (?:injury|a scratch)|safe and (?:well|sound))\b`,
        String.raw`\b[Aa]ll (?:\d+ )?(?:crew|passengers|aboard|on board|staff|pupils|children|guests|residents|workers|miners|sailors|hands)(?: \p{L}+){0,3}? (?:are |were |is |was |got out )?safe\b`
      ].join('|'),
      'giu'
    ),
    instance: new RegExp(
      [
        String.raw`\b${someone}(?:who [^,.;]{3,40} )?${wasHurt}\b`,
        String.raw`\b${someone}(?:who [^,.;]{3,40} )?(?:${wasKilled}|died|was (?:pronounced|found) dead)\b`,
        String.raw`\b(?:injur|wound|hurt)(?:ed|ing)? ${some} (?:others?|people|\p{L}*men|\p{L}*women|children|\p{L}+ers?|\p{L}+s)\b`,
        String.raw`\bkill(?:ed|ing) ${some} (?:\p{L}+ ){0,2}(?:people|\p{L}*men|\p{L}*women|\p{L}*man|\p{L}*woman|children|boy|girl|\p{L}+ers?)\b`,
        String.raw`\b(?:suffered|sustained|treated for|hospital with|hospitali[sz]ed with|came forward with|was being treated for) (?:(?:minor|serious|severe|slight|multiple|several|life-threatening) )?${injuries}`,
        String.raw`\b(?:broke|fractured|lost) (?:his|her|an?|both|their) (?:leg|arm|wrist|ankle|collarbone|hip|jaw|nose|hand|foot|eye|finger|ribs?|back|neck|legs|life|lives)\b`,
        String.raw`\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:people |men |women |children )?(?:dead|injured|hurt|killed|wounded)\b`,
        String.raw`\b(?:was|were|been) (?:taken|rushed|airlifted|flown|brought) to (?:(?:a|the|\p{L}+) ){0,3}hospitals? (?:with|suffering(?: from)?|for treatment for) (?:(?:minor|serious|severe|slight|multiple|several) )?${injuries}`
      ].join('|'),
      'gu'
    )
  },
  {
    // `There were no deaths`, `everyone survived` – `two passengers died`
    name: 'deaths',
    bond: 'incident',
    claim: new RegExp(
      [
        String.raw`\b${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been) killed|(?:has |had |have )?died|lost (?:his|her|their) li(?:fe|ves))\b`,
        String.raw`\b(?:no|without|with no) (?:(?:reported|known|any) )?(?:deaths?|fatalities|loss of life)\b`,
        String.raw`\b(?:everyone|everybody|all (?:[\p{L}\p{N}-]+ ){1,5}?)(?: ?(?:on board|aboard))? ?survived\b`
      ].join('|'),
      'giu'
    ),
    instance: new RegExp(
      [
        String.raw`\b${someone}(?:who [^,.;]{3,40} )?(?:${wasKilled}|died|was (?:pronounced|found) dead|lost (?:his|her|their) li(?:fe|ves))\b`,
        String.raw`\bkill(?:ed|ing) ${some} (?:\p{L}+ ){0,2}(?:people|\p{L}*men|\p{L}*women|\p{L}*man|\p{L}*woman|children|boy|girl|\p{L}+ers?)\b`,
        String.raw`\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:people |men |women |children )?(?:dead|killed)\b`
      ].join('|'),
      'gu'
    )
  },
  {
    // `There were no survivors` – `two passengers survived`
    name: 'survivors',
    bond: 'incident',
    claim:
      /\b(?:no|without any) survivors\b|\bkill(?:ed|ing) (?:everyone|everybody|all [\p{L}\p{N} -]{0,30}?) (?:on board|aboard)\b|\b(?:no ?one|nobody) survived\b/giu,
    instance: new RegExp(
      String.raw`\b${someone}(?:survived(?! by)|was (?:pulled|rescued) alive)|\b(?:the (?:sole|only|lone)|${count}) survivors?\b`,
      'gu'
    )
  },
  {
    // `No arrests were made` – `two men were arrested`
    name: 'arrests',
    bond: 'incident',
    claim: new RegExp(
      [
        String.raw`\bno arrests?\b(?: (?:was|were|has been|have been|had been))?(?: made)?`,
        String.raw`\b(?:no[ -]?one|nobody) (?:was|has been|had been|is) (?:arrested|charged|detained)\b`
      ].join('|'),
      'giu'
    ),
    instance: new RegExp(
      [
        String.raw`\b${someone}(?:was|were|has been|have been) (?:later )?(?:arrested|detained)\b`,
        String.raw`\b(?:arrested|detained) ${some} (?:\p{L}+ ){0,2}(?:people|\p{L}*men|\p{L}*women|\p{L}*man|\p{L}*woman|suspects?|protesters|fans)\b`,
        String.raw`\b(?:made|after) ${fewer} arrests?\b|\b${fewer} arrests? (?:was|were|have been|had been) made\b`
      ].join('|'),
      'gu'
    )
  },
  {
    // `voted unanimously`, `without dissent` – `the 5-4 vote`, `by seven votes to four`, `Hobbs voted no`
    name: 'vote',
    bond: 'vote',
    claim: new RegExp(
      [
        String.raw`\b(?<!not |nearly |almost |near-|all but |non-)unanimous(?:ly)?\b`,
        String.raw`\bwithout (?:a |any |one )?(?:dissent|dissenting (?:vote|voice)|(?:vote|voice) against|opposition|objection)\b`,
        String.raw`\b(?:of one mind|with one voice|nem(?:\.|ine)? con(?:\.|tradicente)?|to a man)\b`,
        String.raw`\b(?:no[ -]?one|nobody|no (?:\p{L}+ )?(?:member|councillor|commissioner|judge|justice|senator|delegate|director|trustee|juror)s?) (?:voted (?:against|no)|dissented|objected|opposed it)\b`,
        String.raw`\b[Aa]ll (?:of the )?(?:${count} )(?:\p{L}+ )?(?:members|councillors|commissioners|judges|justices|directors|trustees|jurors|supervisors|ministers|senators|delegates) (?:agreed|voted (?:for|in favou?r|yes)|backed|approved|supported|concurred|found|held|ruled)\b`
      ].join('|'),
      'giu'
    ),
    instance: new RegExp(
      [
        String.raw`\b(?:by (?:a vote of )?|voted |vote of |split |divided |ruled |margin of |a |the |decision of )(?<m>${count}(?: votes?)?(?:[-–—]| to | against )${fewer})\b(?! (?:win|victory|defeat|loss|draw|lead))`,
        String.raw`\b(?<m2>${fewer}(?:[-–—]| to )${fewer}) (?:vote|ruling|decision|majority|split|margin|verdict|opinion)\b`,
        String.raw`\b(?<m3>voted (?:no|against)|cast the (?:only|sole|lone) (?:vote against|dissenting vote|no vote)|dissented|abstained)\b`,
        String.raw`\b(?<m4>(?:split|divided) (?:vote|decision|ruling|court|council|verdict)|(?:lone|sole|only) dissent(?:er)?|by a single vote|(?:narrowly (?:approved|passed|voted|backed|adopted)))\b`
      ].join('|'),
      'giu'
    )
  },
  {
    // `declined to comment on the arrest` – `told reporters that the arrest was the first`
    name: 'comment',
    bond: 'comment',
    speaks: true,
    claim: new RegExp(
      [
        String.raw`\b(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) to (?:(?:publicly|directly) )?(?:comment|discuss|speak|talk|be interviewed|answer questions|say anything|elaborate on|give an interview|be drawn)\b`,
        String.raw`\b(?:would|did|has|have|does) not (?:(?:publicly|immediately) )?(?:comment|commented|discuss|discussed|speak (?:to|with)|spoken (?:to|with)|talk(?:ed)? (?:to|about)|(?:respond|reply|responded|replied) to|return)\b|\b(?:did|would|has|have|does)n['’]t (?:comment|discuss|respond|return)\b`,
        String.raw`\b(?:made|had|has|offered) no (?:public )?comment\b`,
        String.raw`\b(?:could not|couldn['’]t|can ?not) be (?:reached|contacted)\b|\b(?:was|were) (?:not available|unavailable) (?:for|to) comment\b`
      ].join('|'),
      'giu'
    ),
    instance: new RegExp(
      [
        String.raw`\b(?<m>(?:told|spoke (?:to|with)|speaking (?:to|with)) (?:${media})(?: on \p{L}+day)?)(?![\p{L}’'])`,
        String.raw`\b(?<m2>said in (?:an|a (?:\p{L}+ )?)(?:interview|statement|news conference|press conference|email|telephone interview|phone interview))\b`,
        String.raw`\b(?:[Rr]eached|[Cc]ontacted|said|speaking) (?<m3>by (?:tele)?phone)\b`,
        String.raw`\b(?<m4>(?:answered|took) (?:reporters['’] |journalists['’] )?questions|gave an interview|commented on)\b`
      ].join('|'),
      'gu'
    )
  },
  {
    // `denied that the toll would go up` – `confirmed that the toll would go up`
    name: 'denial',
    bond: 'speaker',
    speaks: true,
    claim:
      /\b(?:den(?:ied|ies|ying)|rejected|rejects|dismissed|dismisses|ruled out|rules out|refuted|disputed|no truth in)\b(?! by\b)/giu,
    instance:
      /\b(?:confirm(?:ed|s|ing)|admit(?:ted|s|ting)|acknowledg(?:ed|es|ing)|conced(?:ed|es|ing)|(?:said|says|announced)(?= (?:that )?(?:the|his|her|it|he|she|they|there|its|their)\b))\b/giu
  },
  {
    // `pleaded guilty to two counts of fraud` – `denies both counts of fraud`
    name: 'plea',
    bond: 'charge',
    claim: /\b(?:pleaded|pled|pleads|pleading|entered a plea of|entered) guilty\b(?! plea)/giu,
    instance:
      /\b(?:(?:pleaded|pled|pleads|pleading) not guilty|entered a (?:plea of )?not[ -]guilty(?: plea)?|den(?:ies|ied)|maintain(?:s|ed) (?:his|her|their) innocence)\b/giu
  },
  {
    // `found not guilty of burning down` – `the charge on which the jury convicted him`
    name: 'verdict',
    bond: 'charge',
    claim:
      /\b(?:acquitted|cleared(?= (?:\p{Lu}|him|her|of))|found (?:[\p{L}’'. ]{0,30} )?not guilty|exonerated|walked free)\b/gu,
    instance:
      /\b(?:convicted(?: (?:him|her|them))?|found (?:(?!not )[\p{L}’'.]+ ){0,4}?guilty|was jailed|was sentenced|conviction)\b/gu
  },
  {
    // `Penrose died on Friday` – `Penrose is recovering in hospital`
    name: 'life',
    bond: 'subject',
    claim:
      /\b(?:died|has died|was killed|were killed|was (?:found|pronounced|declared) dead|was shot dead|passed away|drowned|is dead|are dead)\b/gu,
    instance:
      /\b(?:(?:is|are|remains?) (?:still )?(?:alive|recovering|in (?:(?:a|an) )?(?:\p{L}+ but )?(?:stable|serious|critical|fair|good|intensive) (?:condition|care)|in (?:the )?hospital|on life support|being treated|expected to (?:survive|live|recover))|survived(?! by)|is in (?:his|her) \d0s)\b/gu
  },
  {
    // `Garrity never married` – `Garrity’s widow`
    name: 'marriage',
    bond: 'person',
    claim:
      /\b(?:never (?:re)?married|was unmarried|(?:was|remained) (?:a (?:lifelong )?bachelor|single all))\b/giu,
    instance:
      /(?:['’]s?|\b[Hh]is|\b[Hh]er) (?:(?:late|first|second|former|estranged|then|own) )?(?:widow|widower|wife|husband|ex-wife|ex-husband|spouse)\b|\bmarried (?=\p{Lu}|his|her|an?|the|in)/gu
  },
  {
    // `had no children` – `Garrity’s daughter`
    name: 'children',
    bond: 'person',
    claim:
      /\b(?:(?:had|has|have|left) no (?:children|child|offspring)|(?:was|is|were|remained) childless|died childless)\b/giu,
    instance:
      /(?:['’]s?|\b[Hh]is|\b[Hh]er) (?:(?:\p{L}+|only|late) ){0,2}?(?:son|daughter|sons|daughters|children|grandchildren|grandson|granddaughter)\b/gu
  },
  {
    // `The bridge is closed` – `the bridge is open`
    name: 'doors',
    bond: 'subject',
    claim:
      /\b(?:is|are|remains?|stays?) (?:still |now |currently )?(?:closed|shut)\b(?! (?:to|on|at|between|from|in|for|off))/giu,
    instance:
      /\b(?:is|are|remains?|stays?) (?:still |now |currently )?open\b(?! (?:to|on|at|between|from|for|about|with))/giu
  },
  {
    // `The parade was cancelled` – `The parade took place`
    name: 'event',
    bond: 'subject',
    claim:
      /\b(?:was|were|has been|have been|had been|is|are) (?:later |then )?(?:cancelled|canceled|called off|scrapped|abandoned|postponed)\b/giu,
    instance:
      /\b(?:took place|went ahead|was held|were held|is taking place|will (?:go ahead|take place)(?= (?:as planned|on schedule|as scheduled))|goes ahead|drew (?:an? )?(?:\p{L}+ )?(?:crowd|audience))\b/giu
  },
  {
    // `has sold out` – `Tickets are still on sale`
    name: 'sale',
    bond: 'thing',
    claim:
      /\b(?:(?:has|have|is|are|was|were) (?:all |already |now )?sold out|no (?:more )?tickets (?:are |were )?(?:left|available|remain)|sell-?out)\b/giu,
    instance:
      /\b[Tt]ickets[^.;]{0,60}? (?:(?:are|were|is) (?:still |also |now )?(?:on sale|available|left|to be had)|remain(?! sold)|can (?:still )?be (?:bought|had)|still (?:on sale|available))\b/gu
  },
  {
    // `Admission to the museum is free` – `Tickets for the museum cost £12`
    name: 'price',
    bond: 'thing',
    claim:
      /\b(?:(?:admission|entry|entrance|parking|attendance|tickets?)(?: [^.,;]{0,40})? (?:is|are|will be) free|free (?:admission|entry|entrance|parking)|(?:admission|entry|entrance) is without charge)\b(?! (?:on|for|to|with|before|after|until|from|at|in|of|if|every|only)\b)/giu,
    instance:
      /\b(?:tickets?|admission|entry|entrance|parking)(?: [^.;]{0,40})? (?:costs?|are|is|at|from|will cost|priced at|start at) (?:from |about )?(?:[£$€₹]|Rs\.? ?|A\$)\d[\d.,]*/giu
  },
  {
    // `Wexford are unbeaten this season` – `Wexford’s defeat by Cork this season`
    name: 'unbeaten',
    bond: 'subject',
    claim:
      /\b(?:is|are|remains?|still|stays?) (?:still )?(?:unbeaten|undefeated)\b|\b(?:has|have) (?:not lost|yet to lose|won (?:all|every))\b/giu,
    instance:
      /(?<=['’]s? )(?:\p{L}+ )?(?<m>(?:defeat|loss) (?:by|to|against|at) \p{Lu}[\p{L}’'-]+)|\b(?:lost|were beaten|was beaten|were defeated|was defeated|fell)(?: \p{N}[-–]\p{N})? (?:to|by|against|at) \p{Lu}[\p{L}’'-]+/gu
  },
  {
    // `Rovers are still without a win` – `Rovers beat Leith on Saturday`
    name: 'winless',
    bond: 'subject',
    claim:
      /\b(?:is|are|remains?|still|stays?) (?:still )?(?:winless|without a win)\b|\b(?:has|have) (?:not won|yet to win)\b(?= (?:this|all|a (?:game|match)|since|in|at))/giu,
    instance:
      /(?<=['’]s? )(?:\p{L}+ )?(?<m>(?:win|victory) (?:over|against|at) \p{Lu}[\p{L}’'-]+)|\b(?:beat|defeated|won (?:at|against)) \p{Lu}[\p{L}’'-]+/gu
  },
  {
    // `Lind resigned on Tuesday` – `Lind remains chief executive`
    name: 'post',
    bond: 'subject',
    claim:
      /\b(?:has |have )?(?:resigned(?! (?:to|himself|herself))|stepped down|was (?:sacked|fired|dismissed|ousted)|has quit|quit as|stood down)\b/giu,
    instance:
      /\b(?:remains?|continues|is staying on|stays on|is still|will (?:stay|remain|continue)) (?:(?:on |in (?:the |his |her )?)?(?:as (?:\p{L}+ ){0,3})?)?(?:office|post|job|charge|place|chief executive|chairman|chair|chairwoman|president|director|manager|coach|captain|minister|mayor|head|leader|secretary|editor|governor|(?:has|have) no (?:plans|intention) to (?:resign|step down|quit))\b|\b(?:has|have) no (?:plans|intention)s? (?:to|of) (?:resign(?:ing)?|step(?:ping)? down|quit(?:ting)?)\b/giu
  },
  {
    // `The gunman is still at large` – `The gunman was arrested`
    name: 'at large',
    bond: 'subject',
    claim:
      /\b(?:is|are|remains?|was|were) (?:still )?(?:at large|on the run|missing|unaccounted for|in hiding|a fugitive)\b/giu,
    instance:
      /\b(?:(?:was|were|has been|have been) (?:found|arrested|captured|caught|detained|recaptured|located|taken into custody)|(?:is|are|was|were) (?:being held )?in custody|turned (?:himself|herself|themselves) in)\b/giu
  },
  {
    // `was released on bail` – `remains in custody`
    name: 'bail',
    bond: 'subject',
    claim:
      /\b(?:was|were|is|are|remains?|been) (?:released|freed|free|out) on (?:\p{L}+ )?(?:bail|bond)\b|\b(?:was|were) (?:granted bail|bailed)\b/giu,
    instance:
      /\b(?:(?:is|are|remains?) (?:being held |held )?in (?:custody|jail|prison|detention)|was (?:remanded in custody|denied bail|refused bail)|is being held)\b/giu
  },
  {
    // `The council approved the plan` – `The council rejected the plan`
    name: 'decision',
    bond: 'decision',
    claim: /\b(?:approved|passed|adopted|endorsed|ratified|upheld|granted|signed)\b/gu,
    instance: /\b(?:rejected|voted down|threw out|blocked|vetoed|turned down|struck down|refused)\b/gu
  },
  {
    // `has no criminal record` – `was convicted of assault in 2015`
    name: 'record',
    bond: 'subject',
    claim:
      /\b(?:has|had|with) no (?:(?:previous|prior|criminal) )+(?:record|convictions?|history|offen[cs]es)\b/giu,
    instance:
      /\b(?:was|were|been|had been) (?:previously |already |also )?(?:convicted|jailed|imprisoned|sentenced)\b|\b(?:served|spent) (?:\p{L}+ )+in (?:prison|jail)\b|\b(?:previous|prior|earlier) convictions?\b/giu
  }
]
