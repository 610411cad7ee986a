/**
 * Hedges of news copy, by what they do. Source: the lists of hedges in K. Hyland, Hedging in Scientific Research Articles
 * (1998), of which the parts that news desks use; on `alleged` and `reportedly` the AP Stylebook (`accused her of allegedly
 * taking a bribe` is its own example) and the Guardian style guide.
 */

/** Adverbs that put a statement on somebody else's account. */
export const accountAdverbs = 'reportedly|allegedly|supposedly|purportedly|ostensibly|apparently|seemingly'

/** Those of them that put it in doubt. */
export const doubtingAdverbs = 'allegedly|supposedly|purportedly'

/** Adverbs that leave it open whether something is so. */
export const openAdverbs = 'possibly|perhaps|potentially|maybe|conceivably'

/** Verbs of saying that give something away: of `reportedly admitted`, did he speak or is it so? */
export const admittingVerbs =
  'admit|admits|admitted|admitting|acknowledge|acknowledges|acknowledged|acknowledging|concede|concedes|conceded|conceding|confess|confesses|confessed|confessing'

/** Verbs of saying that vouch for nothing. */
export const claimingVerbs =
  'claim|claims|claimed|claiming|allege|alleges|alleged|alleging|purport|purports|purported|purporting'

/** Participles that hand a statement on in the passive: `is said to have`. */
export const handedOn =
  'said|thought|believed|alleged|reported|rumou?red|understood|suspected|claimed|supposed|presumed|assumed'

/** What is admitted, where the verb takes a noun: `admitted fraud`, `conceded mistakes`; not `admitted women`. */
export const faults =
  'abuse|affair|arson|assault|blame|breach|bribery|bribes|cheating|corruption|crime|crimes|culpability|deceit|doping|error|errors|failings|failure|failures|fault|faults|flaws|fraud|guilt|involvement|killing|liability|lies|mistake|mistakes|misconduct|murder|murders|negligence|offence|offences|offense|offenses|perjury|plot|problems|rape|responsibility|role|shortcomings|shoplifting|smuggling|theft|thefts|treason|use|wrongdoing'

/** Words that make a noun of `might`: `its might`. */
export const beforeMight =
  'the|its|his|her|their|our|full|military|naval|economic|industrial|financial|political|imperial|sheer|with|of'

/** What stands beside `might` as its like: `strength and might`. */
export const besideMight = 'power|strength|wealth|size|skill|majesty|main|glory|muscle|money|right'
