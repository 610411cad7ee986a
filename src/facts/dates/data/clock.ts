/** Words around a time of day. */
import { wordSet } from '../../../draft/word-set.ts'

/** Words that mean a time of day where a number in figures follows (`by 2219`). */
export const clockPrepositions = wordSet('by until till from before after at to around')

/** Words of abbreviated or spelled time zones and clock talk: a number of four figures before one is a time. */
export const clockWords = wordSet(`
  gmt utc bst cet cest est edt cst cdt mst mdt pst pdt et pt ist aest aedt jst hours hrs hour local zulu am pm
`)
