/** Doors, events, prices, matches. Read off edited news; every kind has an example. */
import { anyOf, isOrRemains, type Kind, months } from './kind.ts'

const { raw } = String
const notTo = raw`(?! (?:to|on \p{L}+days\b|on the|at|between|from|in|off|about|with|by|except)\b)`
const money = raw`(?:[£$€₹¥]|Rs\.? ?|A\$|US\$)\d[\d.,]*`

export const things: readonly Kind[] = [
  {
    // `The bridge is closed` – `the bridge is open`
    name: 'doors',
    bond: 'subject',
    onTop: {
      claim: /\b(?:closed|shut|closes|shuts)\b(?! (?:to|on|between|from|in|by)\b)/giu,
      instance:
        /\b(?:open|opens|reopens|reopened|stays? open)\b(?! (?:to|fire|letter|house|day|golf|champion)\b)/giu
    },
    claim: anyOf(
      'giu',
      raw`\b${isOrRemains} (?:closed|shut)\b${notTo}`,
      raw`\b(?:closed|shut)\b(?<=\b[Ww]ith (?:the|its|all|every) [\p{L} ]{2,40})${notTo}`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:${isOrRemains} open\b${notTo}|opens (?:daily|every day|on \p{L}+days?)|(?:has|have) (?:reopened|re-opened))`
    )
  },
  {
    // `The bridge was closed on Friday` – `The bridge was open on Friday`
    name: 'doors then',
    bond: 'subject',
    isSameDay: true,
    onTop: {
      claim: /\b(?:closed|shut)\b(?! (?:to|on|between|from|in|by)\b)/giu,
      instance: /\b(?:open|opened|reopened)\b/giu
    },
    claim: /\b(?:was|were|had been|remained|stayed|stood) (?:all )?(?:closed|shut)\b/giu,
    instance:
      /\b(?:was|were|remained|stayed) (?:all )?open\b|\b(?:opened|reopened)\b(?! (?:fire|to|a|an|the|up|his|her|their|its)\b)/giu
  },
  {
    // `The parade was cancelled` – `The parade took place`, `watched the parade`
    name: 'event',
    bond: 'subject',
    onTop: {
      claim: /\b(?:cancelled|canceled|called off|scrapped|abandoned|postponed|axed)\b/giu,
      instance:
        /\b(?:goes ahead|to go ahead|went ahead|takes place|held|draws (?:\p{L}+ )?(?:crowds?|thousands|hundreds))\b/giu
    },
    ofObject:
      /(?:watched|attended|cheered|turned out for|came to|took part in|lined the streets for|at(?: the)?)\s*$/iu,
    claim:
      /(?<!\w)(?:(?:was|were|has been|have been|had been|is|are|had to be|has had to be|will not be) (?:later |then )?(?:cancelled|canceled|called off|scrapped|abandoned|postponed|held)(?<!(?:was|were|been|is|are|to be) (?:later |then )?held)|did not (?:take place|go ahead)|will not (?:take place|go ahead))\b/giu,
    instance:
      /\b(?:took place|went ahead|went off|was held|were held|is taking place|will (?:go ahead|take place)(?= (?:as planned|on schedule|as scheduled))|goes ahead|ended (?:in|\d)|drew (?:an? )?(?:\p{L}+ )?(?:crowd|audience)|was (?:watched|attended|won|opened) by|was an? (?:\p{L}+ )?(?:triumph|success|delight|hit|disaster)|played to a full house|began at|finished)\b|\b(?:watched|attended|cheered|turned out for|lined the streets for|took part in) (?=the\b|\p{Lu}\p{L}+day['’]s|this)|\b(?:won|played|sang|performed|spoke|competed|raced|took gold|topped the bill|came second|came third)(?: [\p{L}’'-]+){0,5}? at the (?=\p{L})/giu
  },
  {
    // `The ferry is not running` – `The ferry left on time`
    name: 'service',
    bond: 'subject',
    claim:
      /\b(?:is|are|was|were) not (?:running|operating|sailing|flying|in service|working)\b|\b(?:has|have) been suspended\b/giu,
    instance:
      /\b(?:is|are|was|were) (?:running|operating|sailing|flying|back in service|working (?:again|normally))\b|\bleft on time\b|\b(?:ran|runs|sailed|sails) (?:normally|as usual|on time|every)\b/giu
  },
  {
    // `No dogs are allowed in the square` – `Dogs may be walked in the square`
    name: 'leave',
    bond: 'deed',
    claim:
      /\b(?:(?:is|are|was|were) (?:allowed|permitted|admitted)\b(?<=\b[Nn]o (?:[\p{L}-]+ ){1,2}(?:is|are|was|were) \p{L}+)|(?:is|are|was|were) (?:banned|not allowed|not permitted|prohibited|forbidden|barred))\b/giu,
    instance:
      /\b(?:is|are|was|were) (?:allowed|permitted|welcome|admitted|free to)\b|\bmay (?:be|enter|bring)\b/giu
  },
  {
    // `The strike has been called off` – `are on strike`
    name: 'strike',
    bond: 'thing',
    claim:
      /\bstrike(?: [^.,;]{0,40}?)? (?:has been|was|is) (?:called off|suspended|settled|over|averted|cancelled|canceled)\b|\b(?:called off|suspended|ended) (?:the|their|a) (?:\p{L}+ )?strike\b/giu,
    instance:
      /\b(?:is|are|remain|remained) (?:still )?on strike\b|\bstrike (?:continues|goes on|enters|is in its|is continuing|will continue)\b/giu
  },
  {
    // `has sold out` – `Tickets are still on sale`
    name: 'sale',
    bond: 'thing',
    claim:
      /\b(?:(?:has|have|is|are|was|were) (?:all |already |now )?sold out|no (?:more )?(?:tickets|seats|places) (?:are |were )?(?:left|available|remain)|sell-?out|(?:a )?full house|capacity (?:crowd|audience)|packed house|not an empty seat|not a seat (?:was )?(?:left|empty)|every (?:ticket|seat) (?:has been|was|is) sold)\b/giu,
    instance: anyOf(
      'gu',
      raw`\b(?:[Tt]ickets|[Ss]eats|[Pp]laces)[^.;]{0,60}? (?:(?:are|were|is) (?:still |also |now )?(?:on sale|available|left|to be had|unsold)|remain(?! sold)|can (?:still )?be (?:bought|had|booked)|still (?:on sale|available))\b`,
      raw`\b(?:[Ss]ome|[Aa]bout|[Nn]early|\d[\d,]*) (?:[\d,]+ )?(?:tickets|seats) (?:are |were |remain )?(?:left|available|unsold|empty)\b|\b(?:[Tt]housands|[Hh]undreds|[Rr]ows|[Mm]any|[Mm]ost|[Hh]alf|[Aa] (?:third|quarter)) (?:of )?(?:of (?:the )?)?(?:seats|tickets) (?:were|was|are|lay|stood|remained|went|had been) (?:left )?(?:empty|unsold|unfilled|vacant)\b|\b(?:rows|banks|swathes|hundreds|thousands|plenty) of (?:empty|unsold) (?:seats|tickets)\b|\bhalf[- ](?:empty|full)\b`
    )
  },
  {
    // `Admission to the museum is free` – `Tickets for the museum cost £12`
    name: 'price',
    bond: 'thing',
    claim: anyOf(
      'giu',
      raw`\b(?:admission|entry|entrance|parking|attendance|tickets?)(?: [^.,;]{0,40})? (?:is|are|will be) (?:free(?: of charge)?|without charge)\b(?! (?:on|for|to|with|before|after|until|from|at|in|of|if|every|only)\b)`,
      raw`\bfree (?:admission|entry|entrance|parking)\b(?! (?:on|for|to|with|before|after|until|if|every|only)\b)`,
      raw`\b(?:does not charge|makes no charge|never charges|charges nothing)\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:tickets?|admission|entry|entrance|parking)(?: [^.;]{0,40})? (?:costs?|are|is|at|from|will cost|priced at|start at) (?:from |about )?${money}`,
      raw`\b(?:pays?|paid|charges?|charged|admission of|entrance fee of|fee of|admission fee of) (?:an? )?(?:from |about )?${money}`
    )
  },
  {
    // `No rain has fallen on Kitui since June` – `A downpour on July 9 brought 60 mm of rain to Kitui`
    name: 'rain',
    bond: 'thing',
    anyTime: 'month',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\b(?<m>(?:not a (?:single )?drop(?: of rain)? (?:has|had) fallen|no (?:rain|snow) (?:has|had) fallen|(?:has|have|had) (?:had|seen|recorded|received) no (?:rain|snow)|(?:it )?(?:has not|hasn['’]t|had not) rained|without (?:any |a drop of )?(?:rain|snow))[^.;]{0,60}? since (?:[\p{L}\d]+ ){0,4}?(?:${months.join('|')}))\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:downpour|showers?|thunderstorms?|storms?|cloudburst|rains?|deluge|snow(?:fall)?)(?: [^.;,]{0,40}?)? (?:brought|dumped|dropped|fell|delivered|soaked|drenched)\b`,
      raw`\b(?:got|had|received|recorded|measured) (?:about |more than |nearly )?[\d.]+ ?(?:mm|cm|millimet(?:er|re)s|centimet(?:er|re)s|inch(?:es)?) of (?:rain|snow)\b`
    )
  },
  {
    // `has never been listed` – `Its shares closed lower`
    name: 'listing',
    bond: 'company',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\b(?:(?:has|have) never been|(?:is|are) not) (?:publicly |stock-?exchange )?(?:listed|traded|floated|quoted)(?= on (?:any|an?)\b|[.,;]| and\b)`,
      raw`\b(?:is|are|remains?) (?:still )?(?:privately (?:held|owned)|unlisted|an? (?:privately (?:held|owned)|unlisted) company)\b`
    ),
    instance: anyOf(
      'gu',
      raw`(?<=['’]s? )(?<m>(?:share price|stock price|shares|stock) (?:closed|rose|fell|gained|lost|slid|jumped|dropped|climbed|ended|slipped|surged|tumbled|plunged|soared|(?:was|were) (?:up|down|trading|little changed)))\b`
    )
  },
  {
    // `Wexford are unbeaten this season` – `Wexford’s defeat by Cork this season`
    name: 'unbeaten',
    bond: 'subject',
    anyTime: 'month',
    claim:
      /(?<!\w)(?:is|are|remains?|still|stays?) (?:still )?(?:unbeaten|undefeated)\b|(?<!\w)(?:has|have) (?:not lost|yet to lose|won (?:all|every)|never lost)\b|['’]s? unbeaten (?:season|run|record|start)\b/giu,
    instance: anyOf(
      'gu',
      raw`(?<=['’]s? )(?:\p{L}+ )?(?<m>(?:defeats?|loss(?:es)?)(?: (?:by|to|against|at) \p{Lu}[\p{L}’'-]+)?)\b`,
      raw`\b(?:lost|were beaten|was beaten|were defeated|was defeated)(?: \p{N}[-–]\p{N})? (?:to|by|against|at|at home to|away to) (?:\p{Lu}[\p{L}’'-]+|home)`
    )
  },
  {
    // `Rovers are still without a win` – `Rovers beat Leith on Saturday`
    name: 'winless',
    bond: 'subject',
    anyTime: 'month',
    claim:
      /(?<!\w)(?:is|are|remains?|still|stays?) (?:still )?(?:winless|without a (?:win|point|victory))\b|(?<!\w)(?:has|have) (?:not won|yet to win|lost (?:all|every))\b(?= (?:this|all|a (?:game|match)|since|in|at|its|their|of))/giu,
    instance: anyOf(
      'gu',
      raw`(?<=['’]s? )(?:\p{L}+ )?(?<m>(?:wins?|victory|victories)(?: (?:over|against|at) \p{Lu}[\p{L}’'-]+)?)\b`,
      raw`\b(?:beat|defeated|won (?:at|against)|drew with) \p{Lu}[\p{L}’'-]+`
    )
  }
]
