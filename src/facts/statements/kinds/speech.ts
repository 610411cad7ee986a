/** What somebody would not say, denied, confirmed. Read off edited news; every kind has an example. */
import { anyOf, type Kind } from './kind.ts'

const { raw } = String
/** Who puts questions for print. */
const media = raw`(?:(?:the )?(?:reporters|journalists|press|media|newspaper|paper|station|broadcaster)|this (?:newspaper|paper|reporter|website|station|programme|magazine)|an? (?:news|press) conference|(?:the )?(?:\p{Lu}[\p{L}.]+ )*(?:BBC|CNN|RT[ÉE]|ITV|Reuters|AP|Associated Press|AFP|CBS|NBC|ABC|NPR|Times|Post|Guardian|Herald|Tribune|Journal|Gazette|News|Radio|Mail|Telegraph|Star|Chronicle|Globe|Examiner|Independent|Courier|Observer|Echo|Press))`

export const speech: readonly Kind[] = [
  {
    // `declined to comment on the arrest` – `told reporters that the arrest was the first`
    name: 'comment',
    bond: 'comment',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`(?<!\w)(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:(?:all|any|our|several) )?(?:to (?:(?:publicly|directly) )?(?:comment|discuss|speak|talk|be interviewed|answer(?: any)? questions|say anything|elaborate on|give an interview|be drawn)|(?:requests? for )?(?:comment|an interview|interviews))\b`,
      raw`(?<!\w)(?:would|did|has|have) not (?:(?:publicly|immediately) )?(?:comment|commented|discuss|discussed|speak (?:to|with|about|of)|spoken (?:to|with|about)|talk(?:ed)? (?:to|about)|(?:respond|reply|responded|replied) to|return|be drawn)\b|(?<!\w)(?:did|would|has|have)n['’]t (?:comment|discuss|respond|return|talk (?:to|about))\b`,
      raw`(?<!\w)(?:(?:took|answered|would take|would answer|accepted) no questions\b|(?:issued|made|gave) no (?:public )?statement\b|(?:made|had|has|offered|gave) no (?:public |immediate )?comment\b|no comment from\b|(?:responded to|returned|commented|would comment|replied to)\b(?<=\b[Nn]either [^.;]{2,80})|(?:has|have|had) (?:said nothing|kept silent|remained silent|stayed silent)\b|said nothing (?:about|of|on)\b)`,
      raw`\b(?:could not|couldn['’]t|can ?not) be (?:reached|contacted)\b|\b(?:was|were) (?:not available|unavailable) (?:for|to) comment\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b(?<m>(?:told|spoke (?:to|with)|speaking (?:to|with)) ${media}(?: on \p{L}+day)?)(?![\p{L}’'])`,
      raw`\b(?<m2>(?:said|wrote|replied|added|explained|confirmed) (?:in|by|via|through|on) (?:(?:an|a|its|his|her|their) )?(?:(?:[\p{L}-]+ ){0,2})(?:interview|statement|news conference|press conference|e-?mail|letter|text message|tweet|post))\b|\b(?<m7>(?:said|told|replied|wrote)[^.,;“”"]{0,20}? in (?:response|reply|answer) to (?:questions|an inquiry|a question|queries|an e-?mail))\b`,
      raw`\b(?:[Rr]eached|[Cc]ontacted|said|speaking) (?<m3>by (?:tele)?phone)\b|\b(?<m4>[Ii]n an interview(?: (?:with|on)[^,]{1,40})?),`,
      raw`\b(?<m8>[Aa]nswering (?:reporters['’] |journalists['’] |several |a few )?questions)\b`,
      raw`\b(?<m5>(?:answered|took|fielded|replied to|responded to) (?:reporters['’] |journalists['’] |several |a few )?questions|gave an interview|commented on|issued a statement)\b`,
      raw`\b(?<m6>said(?= (?:that )?(?:the|of|about|his|her|it|its|their)\b)|described|called|said|explained|says)\b`
    )
  },
  {
    // `denied that the toll would go up` – `confirmed that the toll would go up`
    name: 'denial',
    bond: 'speaker',
    speaks: true,
    claim:
      /(?<!\w)(?:den(?:ied|ies|ying)|rejected|rejects|dismissed|dismisses|ruled out|rules out|refuted|disputed(?= (?:that|the|this|his|her|any|claims?|reports?|suggestions?)\b)|(?:said|says|insisted) (?:that )?there (?:was|is) no truth (?:in|to)|(?:insisted|insists|maintained|maintains|said|says|promised|pledged)(?= (?:on \p{L}+day )?(?:that )?(?:(?:[\p{L}’-]+ ){1,5})?(?:not|never)\b| (?:that )?[\p{L}’' -]{1,40}n['’]t\b))\b(?! by\b)/giu,
    instance:
      /(?<!\w)(?:confirm(?:ed|s|ing)|admit(?:ted|s|ting)|acknowledg(?:ed|es|ing)|conced(?:ed|es|ing)|announced|(?:said|says)(?= (?:on \p{L}+day |later |in \p{L}+ )?(?:that )?(?:the|his|her|it|he|she|they|there|its|their)\b)|told(?= (?:[\p{L}’'-]+ ){1,5}that\b))\b/giu
  },
  {
    // `would not confirm that the plant would close` – `confirmed that the plant would close`
    name: 'confirmation',
    bond: 'speaker',
    speaks: true,
    claim:
      /\b(?:declined|refused) to (?:confirm(?: or deny)?|say (?:whether|if|who|how|when|what|where))\b|\bwould (?:neither confirm nor deny|not (?:confirm(?: or deny)?|say (?:whether|if|who|how|when|what|where)))\b/giu,
    instance: /\b(?:confirmed|announced|admitted|disclosed|revealed)\b/giu
  }
]
