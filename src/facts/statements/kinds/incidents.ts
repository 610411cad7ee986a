/** What came of an accident, a fire, a crime. Read off edited news; every kind has an example. */
import { anyOf, everyone, type Kind, someone } from './kind.ts'

const { raw } = String
export const incidents: readonly Kind[] = [
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
  }
]
