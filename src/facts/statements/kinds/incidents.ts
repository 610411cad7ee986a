/** What came of an accident, a fire, a crime. Read off edited news; every kind has an example. */
import {
  anyOf,
  everyone,
  fewer,
  isOrRemains,
  type Kind,
  nobodyAtAll,
  persons,
  some,
  someone
} from './kind.ts'

const { raw } = String
const wasHurt = raw`(?:was|were|been|had been|have been|has been|got) (?:(?:badly|slightly|critically|gravely|also|both|all|\p{L}+ly) )?(?:hurt|injured|wounded|burned|burnt)`
const died = raw`(?:(?:was|were|been|had been|have been|has been) (?:also |all |both )?(?:killed|crushed to death|burned to death|shot dead|found dead|pronounced dead|swept to (?:his|her|their) deaths?)|died|drowned|perished|(?:was|were) drowned|lost (?:his|her|their) li(?:fe|ves))`
const injuries = raw`(?:burns|injuries|wounds|fractures?|concussion|bruises|cuts|smoke inhalation|whiplash|broken \p{L}+|(?:a|an) (?:\p{L}+ )?(?:broken|fractured|injured|cut|sprained|burned|gashed|crushed) \p{L}+|head injur(?:y|ies)|shock|hypothermia|crush injuries)`
const degree = raw`(?:(?:minor|serious|severe|slight|multiple|several|life-threatening) )?`
const deaths = [
  raw`\b${someone}(?:who [^,.;]{3,40} )?${died}\b`,
  raw`\b(?:kill|drown)(?:ed|ing) ${some} ${persons}\b`,
  raw`\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:people |men |women |children )?(?:dead|killed)\b`,
  raw`\b[Tt]he bod(?:y|ies) of ${some} (?:\p{L}+ ){0,3}(?:was|were) (?:found|pulled|recovered|brought)\b|\brecovered (?:the|two|three|four|\d+) bod(?:y|ies)\b`,
  raw`\b(?:the |a )?(?:death toll|toll) (?:is|was|stands at|rose to|reached)\b`
]

export const incidents: readonly Kind[] = [
  {
    // `No one was hurt` – `Three people were injured`, `taken to hospital with a broken leg`, `died of smoke`
    name: 'harm',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?<!the )${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been|got) )?(?:hurt|injured|harmed|wounded)\b`,
      raw`\b(?:no|without|with no|not cause|causing no) (?:(?:reported|known|any|further) )?(?:injur(?:y|ies)|casualties)\b`,
      raw`\b(?:${everyone}|(?:the |its |her )?(?:crew|passengers|occupants)(?: [\p{L}\p{N}]+){0,4}?|both (?:men|women|drivers|pilots) )(?:\s?(?:was|were|is|are|escaped|emerged|got out|walked away|came out|survived)) (?:all )?(?:unhurt|unharmed|uninjured|unscathed|without (?:injury|a scratch)|safe and (?:well|sound))\b`,
      raw`\b[Aa]ll (?:\d+ )?(?:crew|passengers|aboard|on board|staff|pupils|children|guests|residents|workers|miners|sailors|hands)(?: \p{L}+){0,3}? (?:are |were |is |was |got out )?(?:safe|unhurt)\b`,
      raw`\bno[ -]?one needed (?:hospital |medical )?treatment\b`,
      raw`\b(?:injur|hurt|harm)(?:ed|ing) (?:nobody|no[ -]one)\b|\bwithout (?:a scratch|so much as a scratch)\b|\b(?:left|leaving) (?:no[ -]one|nobody) (?:hurt|injured)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:who [^,.;]{3,40} )?${wasHurt}\b`,
      ...deaths,
      raw`\b(?:injur|wound|hurt)(?:ed|ing)? ${some} ${persons}\b`,
      raw`\b(?:suffered|sustained|treated (?:in hospital |at the scene )?for|hospitali[sz]ed with|came forward with|escaped with|recovering from|was being treated for) ${degree}${injuries}`,
      raw`\b(?:broke|fractured|lost|cut|burned|hurt|injured) (?:his|her|an?|both|their) (?:leg|arm|wrist|ankle|collarbone|hip|jaw|nose|hand|foot|eye|finger|ribs?|back|neck|legs|head|knee|shoulder|face)\b`,
      raw`\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d+) (?:people |men |women |children )?(?:injured|hurt|wounded)\b`,
      raw`\b(?:(?:was|were|been) )?(?:taken|rushed|airlifted|flown|brought|went) to (?:(?:a|the|\p{L}+) ){0,3}hospitals? (?:with|suffering(?: from)?|for treatment for) ${degree}${injuries}`,
      raw`\b(?:is|are|was|were|remains?) in (?:a )?(?:critical|serious|grave|stable) condition\b|\bin intensive care\b`,
      raw`\b(?:was|were|is|are) (?:still )?in hospital(?: on \p{L}+ \p{L}+)? with ${injuries}|\b(?:was|were) overcome by (?:smoke|fumes)\b`
    )
  },
  {
    // `There were no deaths`, `everyone survived` – `two passengers died`
    name: 'deaths',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\bkill(?:ed|ing) (?:nobody|no[ -]one)\b|\b(?:left|leaving) (?:no[ -]one|nobody) dead\b`,
      raw`\b${nobodyAtAll} (?:(?:was|were|is|are|has been|have been|had been) killed|(?:has |had |have )?(?:died|drowned|perished)|lost (?:his|her|their) li(?:fe|ves))\b`,
      raw`\b(?:no|without|with no) (?:(?:reported|known|any) )?(?:deaths?|fatalities|loss of life|lives (?:were )?lost)\b`,
      raw`\b${everyone}(?: ?(?:on board|aboard))? ?survived\b`
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
    // `All 14 miners were rescued` – `Two of the miners are still trapped`
    name: 'rescue',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b${everyone}(?:was|were|has been|have been|had been|is|are) (?:rescued|freed|brought (?:out|up|ashore|to safety)|accounted for|saved|found|evacuated|safe)\b`,
      raw`\b(?:no[ -]?one|nobody) (?:is|was|remains) (?:still )?(?:missing|trapped|unaccounted for|inside)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:is|are|was|were|remains?|remained) (?:still )?(?:trapped|missing|unaccounted for|stranded|stuck|inside|underground|buried|(?:being )?held)\b`
    )
  },
  {
    // `No arrests were made` – `two men were arrested`
    name: 'arrests',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\bno arrests?\b(?: (?:was|were|has been|have been|had been))?(?: made)?`,
      raw`\b(?:made|making) no arrests\b|\b(?:no[ -]?one|nobody) (?:was|has been|had been|is) (?:arrested|charged|detained|in custody)\b`,
      raw`\b(?:have|has|had|with) no suspects?\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:was|were|has been|have been) (?:later )?(?:arrested|charged|taken into custody)\b`,
      raw`\b(?:arrested|charged) ${some} ${persons}\b`,
      raw`\b(?:made|after) ${fewer} arrests?\b|\b${fewer} arrests? (?:was|were|have been|had been) made\b`,
      raw`\b(?:a|one|two|three) (?:suspects?|m[ae]n|wom[ae]n|teenagers?|youths?)(?:,? [\p{L}\p{N} ]{2,30},?)? (?:(?:is|are|was|were) (?:being held|being questioned|in custody|helping)|(?:appeared|is due) in court)\b`
    )
  },
  {
    // `caused no damage to the church` – `The roof of the church was destroyed`
    name: 'damage',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?:no|without|little or no) (?:(?:reported|structural|any|other) )?damage\b(?! (?:estimate|limit))`,
      raw`\b(?:was|were|is|are|remained|escaped) (?:undamaged|unscathed|intact|untouched)\b|\bnothing (?:was|had been) damaged\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b(?:was|were|been|being) (?:badly |severely |partly |largely |completely |also )?(?:damaged|destroyed|wrecked|gutted|flattened|smashed|torn off|blown off|razed)\b`,
      raw`\b(?:damaged|destroyed|wrecked|gutted|flattened|ripped|tore|smashed|blew out|blew off|brought down) (?:the|a|its|their|two|three|four|several|dozens|hundreds|part|all|\d+)\b`,
      raw`\bdamage (?:is |was )?(?:put|estimated) at\b|\bcaus(?:ed|ing) (?:[£$€]\S+|extensive|severe|serious|heavy|widespread|major|considerable) (?:\p{L}+ )?damage\b`
    )
  },
  {
    // `The house was empty` – `Four people were asleep in the house`
    name: 'empty',
    bond: 'incident',
    claim: anyOf(
      'giu',
      raw`\b(?:was|were|stood) (?:empty|unoccupied|vacant|deserted|uninhabited)\b`,
      raw`\b(?:no[ -]?one|nobody) (?:was|were) (?:inside|at home|in the (?:house|building|flat|shop|car|church|school|hall)|on board|aboard)\b`
    ),
    instance: anyOf(
      'gu',
      raw`\b${someone}(?:was|were) (?:asleep|inside|sleeping|trapped (?:inside|in)|at home|in (?:the|their|its) (?:house|building|flat|shop|beds?|car|church|school|hall)|on board|aboard)\b`,
      raw`\b(?:woke|rescued|evacuated|pulled|led) (?:the )?(?:\p{L}+ ){0,3}(?:from|out of) (?:the|their) (?:house|building|flat|shop|church|school|hall)\b`
    )
  },
  {
    // `Power has been restored to all homes in Galway` – `4,000 homes in Galway are still without power`
    name: 'supply',
    bond: 'thing',
    claim: anyOf(
      'giu',
      raw`\b(?:power|electricity|water|gas|supplies|services?|supply) (?:has been |have been |had been |was |were |is |are )(?:fully )?(?:restored|back)\b`,
      raw`\b(?:all|every) (?:\p{L}+ ){1,4}(?:ha(?:s|ve) (?:power|electricity|water) (?:again|back))\b`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:is|are|was|were|remains?) (?:still )?without (?:power|electricity|water|gas)\b|\b(?:still )?(?:have|has) no (?:power|electricity|water|gas)\b`
    )
  },
  {
    // `The gunman is still at large` – `The gunman was arrested`
    name: 'at large',
    bond: 'subject',
    ofObject: /(?:hunting|searching for|looking for|seeking)\s*$/iu,
    claim: anyOf(
      'giu',
      raw`\b${isOrRemains} (?:at large|on the run|missing|unaccounted for|in hiding|a fugitive|being sought|wanted)\b`,
      raw`\b(?:has|have) not (?:yet )?been (?:found|caught|arrested|traced|identified)\b|\b(?:are|is) (?:still )?(?:hunting|searching for|looking for|seeking) (?=the|an?|\p{Lu})`
    ),
    instance: anyOf(
      'giu',
      raw`\b(?:(?:was|were|has been|have been) (?:found|arrested|captured|caught|detained|recaptured|located|taken into custody|identified)|(?:is|are|was|were) (?:being held |held )?in custody|(?:is|are) being (?:held|questioned)|turned (?:himself|herself|themselves) in|gave (?:himself|herself|themselves) up)\b`
    )
  }
]
