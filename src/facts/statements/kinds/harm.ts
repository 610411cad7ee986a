/** Who was hurt, who died, who lived. Read off edited news; every kind has an example. */
import { anyOf, count, everyone, fewer, type Kind, nobodyAtAll, persons, some, someone } from './kind.ts'

const { raw } = String
const wasHurt = raw`(?:was|were|been|had been|have been|has been|got) (?:(?:badly|slightly|critically|gravely|also|both|all|\p{L}+ly) )?(?:hurt|injured|wounded|burned|burnt)`
const died = raw`(?:(?:was|were|been|had been|have been|has been) (?:also |all |both )?(?:killed|crushed to death|burned to death|shot dead|found dead|pronounced dead|swept to (?:his|her|their) deaths?)|died|drowned|perished|(?:was|were) drowned|lost (?:his|her|their) li(?:fe|ves))`
const injuries = raw`(?:burns|injuries|wounds|fractures?|concussion|bruises|cuts|smoke inhalation|whiplash|broken \p{L}+|(?:a|an) (?:\p{L}+ )?(?:broken|fractured|injured|cut|sprained|burned|gashed|crushed) \p{L}+|head injur(?:y|ies)|shock|hypothermia|crush injuries)`
const degree = raw`(?:(?!no\b)[\p{L}-]+ ){0,3}?`
const toHospital = raw`(?:taken|rushed|airlifted|flown|brought|carried|driven|transported|sent|admitted|went)(?: by (?:air )?(?:ambulance|helicopter))? to (?:[\p{L}.’']+ ){0,6}?(?:[Hh]ospitals?|[Ii]nfirmary|[Mm]edical [Cc]ent(?:re|er)|intensive care|the burns unit)\b(?![^.;]{0,40}\b(?:precaution|observation|checks?|checked|checkups?|evaluat\p{L}+|assess\p{L}+|tests|examined)\b)`
const sideEffects = raw`(?:side[- ]effects?|adverse (?:effects?|events?|reactions?)|ill effects?)`
/** Adverse reactions that the leaflets of medicines commonly name. */
const ailments = raw`(?:nausea|vomiting|headaches?|dizziness|fatigue|tiredness|drowsiness|insomnia|fevers?|chills|rash(?:es)?|itching|diarrh?o?ea|constipation|cramps|stomach (?:pains?|upsets?)|muscle (?:pains?|aches?)|joint pains?|palpitations|swelling|dry mouth|hair loss|blurred vision|weight (?:gain|loss))`
/** Some of those who were given it. */
const takers = raw`(?<!\b[Nn]o[ -]|\b(?:[Nn]one|[Nn]either|[Nn]ot one|[Nn]ot a single one) of )(?:${some}|[Ss]ome|[Mm]ost|[Aa] (?:few|third|quarter|fifth|tenth)|[Hh]alf|[Oo]ne in \p{L}+|[\d.]+ ?(?:%|per ?cent)|[Ss]everal|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?:of )?(?:the |those |its |their )?(?=(?:[\p{L}-]+ ){0,3}?(?:participants|patients|volunteers|subjects|women|men|people|children|adults|babies|those|taking|given|who)\b)`
const deaths = [
  raw`\b${someone}(?:who [^,.;]{3,40} )?${died}\b`,
  raw`\b(?:kill|drown)(?:ed|ing|s) ${some} ${persons}\b`,
  raw`\bclaim(?:ed|ing|s) (?:the )?(?:${fewer}|a|several|dozens of) (?:\p{L}+ )?li(?:fe|ves)\b|\bclaim(?:ed|ing|s) the li(?:fe|ves) of\b`,
  raw`\b(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Dd]river|[Pp]ilot|[Cc]yclist|[Ww]orker|[Tt]eenager|[Pp]assenger|[Cc]hild) (?:killed|dies|dead|drowns)(?= (?:in|as|when|after|by|at|on)\b)`,
  raw`\b(?<!\b[Nn]o[ -])(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:(?!was\b|were\b)\p{L}+ ){0,2}?(?:dead|killed|die)\b(?! end)`,
  raw`\b[Tt]he bod(?:y|ies) of ${some} (?:\p{L}+ ){0,3}(?:was|were) (?:found|pulled|recovered|brought)\b|\brecovered (?:the|two|three|four|\d+) bod(?:y|ies)\b`,
  raw`\b(?:the |a )?(?:death toll|toll) (?:is|was|stands at|rose to|reached)\b`
]

export const harm: readonly Kind[] = [
  {
    // `No one was hurt` – `Three people were injured`, `taken to hospital with a broken leg`, `died of smoke`
    name: 'harm',
    bond: 'incident',
    onTop: {
      claim: anyOf(
        'giu',
        raw`\b(?:all|everyone|everybody)(?: (?:of )?(?:the )?[\p{L}\d-]+){0,4}? (?:unhurt|unharmed|uninjured|unscathed|safe and well)\b|\b(?:no[ -]one|nobody|none) (?:hurt|injured|harmed)\b`
      )
    },
    claim: anyOf(
      'giu',
      raw`\b(?<!the )${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been|got) )?(?:hurt|injured|harmed|wounded)\b`,
      raw`\b(?:no|without|with no|not cause|causing no) (?:(?:reported|known|any|further) )?(?:injur(?:y|ies)|casualties)\b`,
      raw`\b(?:${everyone}|(?:the |its |her )?(?:crew|passengers|occupants)(?: [\p{L}\p{N}]+){0,4}?|both (?:men|women|drivers|pilots) )(?:\s?(?:was|were|is|are|escaped|emerged|got out|walked away|came out|survived)) (?:all )?(?:unhurt|unharmed|uninjured|unscathed|without (?:injury|a scratch)|safe and (?:well|sound))\b`,
      raw`\b[Aa]ll (?:\d+ )?(?:crew|passengers|aboard|on board|staff|pupils|children|guests|residents|workers|miners|sailors|hands)(?: \p{L}+){0,3}? (?:are |were |is |was |got out )?(?:safe|unhurt)\b`,
      raw`\b(?:no[ -]?one|nobody) (?:needed|required|received|was given) (?:(?:hospital|medical|any) )*(?:treatment|attention)\b|\b(?:no[ -]?one|nobody|none of the \p{L}+) (?:was|had to be|has been) (?:taken to (?:the )?hospital|hospitali[sz]ed)\b`,
      raw`\b(?:injur|hurt|harm)(?:ed|ing) (?:nobody|no[ -]one)\b|\bwithout (?:a scratch|so much as a scratch)\b|\b(?:left|leaving) (?:no[ -]one|nobody) (?:hurt|injured)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:who [^,.;]{3,40} )?${wasHurt}\b`,
      raw`\b${someone}(?:who [^,.;]{3,40} )?(?:was|were|is|are|had to be|has been|have been) (?:(?:also|both|all|later|being) )?(?:${toHospital}(?! (?:with|suffering))|hospitali[sz]ed|treated (?:at|by|in|on|for)(?: [\p{L}’']+){1,4}|given (?:first aid|oxygen|hospital treatment))`,
      raw`\b${someone}(?:received|needed|required|underwent) (?:hospital |medical |emergency )?(?:treatment|first aid|surgery|stitches)\b`,
      raw`\b(?:hospitali[sz](?:ed|ing)|le(?:ft|aving)|sen(?:t|ding)) ${some} ${persons} (?:(?:badly|slightly|seriously|critically) )?(?:injured|hurt|wounded|burned|with ${injuries}|(?:in|to) (?:the )?hospital)\b`,
      raw`\b[Tt]he (?:(?:two|three|four|five|six|\d+) )?(?:injured|wounded)(?: (?:man|woman|men|women|driver|passengers?|boy|girl|workers?|people|pupils?|officers?))?(?= (?:was|were|is|are|included|had|has|have)\b)`,
      raw`\b(?<!\b[Nn]o[ -])(?:${count}|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Dd]river|[Pp]ilot|[Cc]yclist) (?:(?!no\b)\p{L}+ ){0,2}?(?:injured|hurt|wounded|burned|hospitali[sz]ed)(?= (?:in|as|when|after|by|at|on)\b)`,
      ...deaths,
      raw`\b(?:injur|wound|hurt)(?:ed|ing)? ${some} ${persons}\b`,
      raw`\b(?:suffered|sustained|treated (?:in hospital |at the scene )?for|hospitali[sz]ed with|came forward with|escaped with|recovering from|was being treated for) ${degree}${injuries}`,
      raw`\b(?:broke|fractured|lost|cut|burned|hurt|injured) (?:his|her|an?|both|their) (?:leg|arm|wrist|ankle|collarbone|hip|jaw|nose|hand|foot|eye|finger|ribs?|back|neck|legs|head|knee|shoulder|face)\b`,
      raw`\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:people |men |women |children )?(?:injured|hurt|wounded)\b`,
      raw`\b(?:(?:was|were|been) )?${toHospital} (?:with|suffering(?: from)?|for treatment for) ${degree}${injuries}`,
      raw`\b(?:is|are|was|were|remains?) in (?:a )?(?:critical|serious|grave|stable) condition\b|\bin intensive care\b`,
      raw`\b(?:was|were|is|are) (?:still )?in hospital(?: on \p{L}+ \p{L}+)? with ${injuries}|\b(?:was|were) overcome by (?:smoke|fumes)\b`
    )
  },
  {
    // `There were no deaths`, `everyone survived` – `two passengers died`
    name: 'deaths',
    bond: 'incident',
    // `All 14 miners rescued`
    onTop: {
      claim: anyOf(
        'giu',
        raw`\b(?:all|everyone|everybody)(?: (?:of )?(?:the )?[\p{L}\d-]+){0,4}? (?:rescued|saved|safe|survive|survived|alive|freed|unhurt|found alive)\b|\bno (?:deaths|fatalities|casualties|one (?:killed|dead))\b`
      )
    },
    claim: anyOf(
      'giu',
      raw`\bkill(?:ed|ing) (?:nobody|no[ -]one)\b|\b(?:left|leaving) (?:no[ -]one|nobody) dead\b`,
      raw`\b${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been) killed|(?:has |had |have )?(?:died|drowned|perished)|lost (?:his|her|their) li(?:fe|ves))\b`,
      raw`\b(?:no|without|with no) (?:(?:reported|known|any) )?(?:deaths?|fatalities|loss of life|lives (?:were )?lost)\b`,
      raw`(?<!\w)${everyone}(?: ?(?:on board|aboard))? ?survived\b`,
      raw`(?<!\w)${everyone}(?: ?(?:on board|aboard))? ?(?:was|were|is|are|got|came|made it|has been|have been|had been|escaped)(?: \p{L}+){0,2} (?:alive|rescued|saved|to safety)\b`
    ),
    instance: anyOf('gu', ...deaths)
  },
  {
    // `There were no survivors`, `lost with all hands` – `two passengers survived`
    name: 'survivors',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?:no|without any) survivors\b|\b(?:no ?one|nobody) (?:on board |aboard )?survived\b`,
      raw`\b(?:kill(?:ed|ing)|drown(?:ed|ing)) (?:everyone|everybody|all [\p{L}\p{N} -]{0,30}?) (?:on board|aboard)\b`,
      raw`\b(?:with (?:the )?(?:loss of )?all hands|loss of all (?:hands|on board|aboard|her crew|its crew))\b`,
      raw`\b(?:everyone|everybody|all (?:of the )?(?:[\p{L}\p{N}-]+ ){1,3}?)(?:on board |aboard )(?:died|was killed|were killed|drowned|perished)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:survived(?! by)|(?:was|were) (?:pulled|rescued|picked up|found|plucked|brought ashore)(?: \p{L}+){0,3}? alive)`,
      raw`\b(?:[Tt]he (?:sole|only|lone)|${fewer}) survivors?\b`
    )
  },
  {
    // `The driver was unhurt` – `the driver was treated for a broken wrist`
    name: 'unhurt',
    bond: 'subject',
    claim: anyOf(
      'giu',
      raw`\b(?:was|were|escaped|emerged|walked away|got out|came away|is|are) (?:unhurt|unharmed|uninjured|unscathed|unscratched|without (?:injury|a scratch))\b|\b(?:was|were) not (?:hurt|injured|harmed)\b`
    ),
    speaks: true,
    instance: anyOf(
      'giu',
      raw`\b(?:${wasHurt}|${died})\b`,
      raw`\b(?:was|were|is|are|had to be|has been) (?:(?:later|also|being) )?(?:${toHospital}|hospitali[sz]ed|treated (?:at|by|in|on|for)(?: [\p{L}’']+){1,4})`,
      raw`\b(?:suffered|sustained|escaped with|broke|fractured|was treated for|is recovering from) (?:(?:his|her|their|an?) )?${degree}(?:${injuries}|leg|arm|wrist|ankle|collarbone|hip|jaw|nose|hand|foot|ribs?|back|neck|skull|shoulder)\b`
    )
  },
  {
    // `None of the volunteers had side effects` – `A third of the volunteers reported nausea`
    name: 'side effects',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?<!the )${nobodyAtAll} (?:(?:has |have |had )?(?:reported|suffered|experienced|developed|complained of)|had|showed) (?:any )?${sideEffects}\b`,
      raw`\b(?:no|without(?: any)?|free of) (?:(?:reported|known) )?${sideEffects}\b(?= (?:(?:was|were|has been|have been|had been) (?:reported|seen|found|recorded|observed)|in (?:any|all|the)|at all)\b|[.,;])`
    ),
    instance: anyOf(
      'gu',
      raw`\b${takers}(?:[\p{L}\d-]+ ){0,6}?(?:reported|suffered|experienced|developed|complained of) (?:(?!no\b)\p{L}+ ){0,2}?(?:${sideEffects}|${ailments})\b`,
      raw`\b${takers}(?:[\p{L}\d-]+ ){0,6}?had (?:(?!no\b)\p{L}+ ){0,2}?${sideEffects}\b`,
      raw`\b(?:[Tt]he|[Ii]ts) (?:most common|main|commonest|usual) ${sideEffects} (?:was|were)\b`
    )
  },
  {
    // `the sole survivor of the crash` – `A woman who also survived the crash`
    name: 'sole survivor',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?:the|its|his|her) (?:sole|only|lone|single) survivor\b|\bthe only (?:one|person|man|woman|child|boy|girl|passenger|member of \p{L}+ \p{L}+) (?:to survive|who survived)\b|\b(?:only|just) one (?:person|passenger|man|woman) survived\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:another|an?|two|three|four|five|the other|(?:a )?second) (?:\p{L}+ ){0,3}?(?:who )?(?:also )?survived\b(?! by)`,
      raw`\b(?:another|a second|two|three|four|five|six|the other|both|all (?:the )?) survivors?\b`
    )
  }
]
