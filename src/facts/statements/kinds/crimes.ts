/** Arrests, weapons and names of a crime. Read off edited news; every kind has an example. */
import { anyOf, fewer, isOrRemains, type Kind, persons, some, someone } from './kind.ts'

const { raw } = String

export const crimes: readonly Kind[] = [
  {
    // `No arrests were made` – `two men were arrested`
    name: 'arrests',
    bond: 'incident',
    onTop: {
      claim:
        /\b(?:gunm[ae]n|killers?|suspects?|attackers?|shooters?|robbers?|thie(?:f|ves)|bombers?|raiders?|burglars?|arsonists?|hit-and-run driver) (?:(?:is|are|still|remains?) )*(?:at large|on the run|on the loose|sought|hunted)\b|\b(?:hunt|manhunt|search|police hunt) for (?:gunm[ae]n|killers?|suspects?|attackers?|shooters?|robbers?|thie(?:f|ves)|bombers?|raiders?|burglars?)\b/giu
    },
    claim: anyOf(
      'giu',
      raw`\bno arrests?\b(?: (?:was|were|has been|have been|had been))?(?: made)?`,
      raw`\b(?:made|making) no arrests\b|\b(?:no[ -]?one|nobody) (?:was|has been|had been|is) (?:(?:yet|being) )?(?:arrested|charged|detained|held|in custody|taken into custody)\b|\b(?:has|have) (?:not|yet to) (?:made|make|arrested|arrest|charged|charge) (?:any arrests?|anyone|anybody)\b`,
      raw`\b(?:have|has|had|with|are|were|is) no suspects?\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:was|were|has been|have been|is|are|had been) (?:(?:later|also|being|now) )?(?:arrested|charged(?: with)?|detained|held|in custody|taken into custody|remanded|under arrest)\b`,
      raw`\b(?:${fewer}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Mm]an|[Ww]oman|[Tt]eenager) (?:\p{L}+ ){0,2}?(?:arrested|detained|charged|held) (?=(?:in|after|over|at|for|on|during|following)\b)`,
      raw`\b(?:arrest|charg|detain)(?:ed|ing|s) ${some} ${persons}\b`,
      raw`\b(?:made|after) ${fewer} arrests?\b|\b${fewer} arrests? (?:was|were|have been|had been) made\b`,
      raw`\b(?:a|one|two|three) (?:suspects?|m[ae]n|wom[ae]n|teenagers?|youths?)(?:,? [\p{L}\p{N} ]{2,30},?)? (?:(?:is|are|was|were) (?:being held|being questioned|in custody|helping)|(?:appeared|is due) in court)\b`
    )
  },
  {
    // `The gunman is still at large` – `The gunman was arrested`
    name: 'at large',
    bond: 'subject',
    onTop: {
      claim: /\b(?:at large|on the run|on the loose|missing|in hiding)\b/giu,
      instance:
        /\b(?:arrested|caught|captured|recaptured|in custody|found|detained|held|surrenders|gives (?:himself|herself) up)\b/giu
    },
    ofObject: /(?:hunting|searching for|looking for|seeking)\s*$/iu,
    claim: anyOf(
      'giu',
      raw`(?<!\w)${isOrRemains} (?:at large|on the run|missing|unaccounted for|in hiding|a fugitive|being sought|wanted)\b`,
      raw`(?<!\w)(?:has|have) not (?:yet )?been (?:found|caught|arrested|traced|identified)\b|(?<!\w)(?:are|is) (?:still )?(?:hunting|searching for|looking for|seeking) (?=the|an?|\p{Lu})`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:(?:was|were|has been|have been) (?:found|arrested|captured|caught|detained|recaptured|located|taken into custody|identified)|(?:is|are|was|were) (?:being held |held )?in custody|(?:is|are) being (?:held|questioned)|turned (?:himself|herself|themselves) in|gave (?:himself|herself|themselves) up)\b`
    )
  },
  {
    // `No weapon was found` – `a knife was recovered`, `armed with a pistol`
    name: 'weapon',
    bond: 'incident',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\bno (?:weapons?|firearms?|guns?|knife|knives|explosives)(?: of any kind)? (?:(?:was|were|has been|have been|had been) )?(?:found|recovered|seized|discovered|used|involved|on (?:him|her|them))\b`,
      raw`\b(?:did not|didn['’]t|failed to) (?:find|recover|carry|have) (?:any |a )(?:weapons?|firearms?|guns?|knife|knives)\b|\b(?:found|recovered|seized|carried) no (?:weapons?|firearms?|guns?|knife|knives)\b`,
      raw`\b(?:was|were) (?:found to be )?unarmed\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:recovered|found|seized|discovered|confiscated|was carrying|were carrying|brandished|pulled(?: out)?|produced) (?:an?|the|two|three|four|\d+|his|her) (?:[\p{L}-]+ ){0,2}?(?:gun|pistol|rifle|knife|shotgun|machete|firearm|revolver|handgun|weapons?|knives|guns|rifles|axe|dagger|sword)\b`,
      raw`\b(?:an?|two|three) (?:[\p{L}-]+ ){0,2}?(?:gun|pistol|rifle|knife|shotgun|machete|firearm|revolver|handgun|weapons?|knives|guns|rifles|axe|dagger|sword) (?:was|were|has been) (?:found|recovered|seized|discovered|taken)\b`,
      raw`\b(?:was|were) armed with\b`
    )
  },
  {
    // `The victim has not been named` – `Police named the victim as Ivo Brandt`
    name: 'name',
    bond: 'incident',
    speaks: true,
    claim: anyOf(
      'giu',
      raw`\b(?:has|have) not (?:yet )?(?:been (?:(?:formally|publicly|officially) )?(?:named|identified)|(?:named|identified|released the (?:name|identity) of) (?:the|him|her|them))\b`,
      raw`\b(?:did|would|could) not (?:immediately )?(?:name|identify|release the (?:name|identity) of) (?=the|him|her|them)|\b(?:declined|refused) to (?:name|identify) (?=the|him|her|them)|\b(?:name|identity) (?:has|have) not been (?:released|disclosed|made public)\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:named|identified) (?:(?:the )?(?:victim|man|woman|boy|girl|driver|pilot|dead man|officer|teenager|child)|him|her) as\b|\b(?:was|were|has been) (?:named|identified)(?: by (?:\p{L}+ ){1,3}?| on \p{L}+ | locally )? ?as (?=\p{Lu})`
    )
  }
]
