/** Whether two statements are of one thing: of one incident, one vote, one speaker, one person, one charge. */
import { type Bond, mayBeOneSource, type Statement } from '../../src/facts/statements/index.ts'
import { isOneCharge } from './charges.ts'
import { isOneDecision, isOneDeed, isOneIncident, isOneThing, isOneVote } from './events.ts'
import { isOneComment, isOneMatter } from './speech.ts'
import { isOneCompany, isOnePerson, isOneSubject } from './subjects.ts'
import { isOneTime } from './times.ts'

/** Whether a claim and an instance of its kind cannot both be true. */
export function excludeEachOther(claim: Statement, instance: Statement): boolean {
  if (claim.sentence === instance.sentence || claim.kind !== instance.kind) return false
  const { bond } = claim.kind
  if (!bonds[bond](claim, instance) || !isOneTime(claim, instance)) return false
  return bond === 'speaker' || mayBeOneSource(claim.source, instance.source)
}

const bonds: Readonly<Record<Bond, (claim: Statement, instance: Statement) => boolean>> = {
  incident: isOneIncident,
  vote: isOneVote,
  decision: isOneDecision,
  comment: isOneComment,
  speaker: isOneMatter,
  charge: isOneCharge,
  subject: (claim, instance) => isOneSubject(claim, instance),
  deed: isOneDeed,
  person: isOnePerson,
  company: isOneCompany,
  thing: isOneThing
}
