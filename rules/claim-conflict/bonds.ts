/** Whether two statements are of one thing: of one incident, one vote, one speaker, one person, one charge. */
import {
  type Bond,
  isSameSubject,
  mayBeOneSource,
  mayBeOneTime,
  type Statement
} from '../../src/facts/statements/index.ts'
import { countShared } from '../../src/facts/statements/words.ts'

/** Whether a claim and an instance of its kind cannot both be true. */
export function excludeEachOther(claim: Statement, instance: Statement): boolean {
  if (claim.sentence === instance.sentence || claim.kind !== instance.kind) return false
  const isTold = claim.kind.bond === 'speaker'
  if (!isTold && !mayBeOneSource(claim.source, instance.source)) return false
  return isOneTime(claim, instance) && bonds[claim.kind.bond](claim, instance)
}

/** A charge is of a deed of another year: `found not guilty of burning down his restaurant in 2021`. */
function isOneTime(claim: Statement, instance: Statement): boolean {
  const free = claim.kind.name === 'verdict' ? { months: none, years: none } : {}
  return mayBeOneTime({ ...claim.times, ...free }, { ...instance.times, ...free })
}

const none: ReadonlySet<string> = new Set()

const bonds: Readonly<Record<Bond, (claim: Statement, instance: Statement) => boolean>> = {
  incident: isOneIncident,
  vote: isOneVote,
  decision: isOneDecision,
  comment: isOneComment,
  speaker: isOneMatter,
  charge: isOneCharge,
  subject: (claim, instance) => isSameSubject(claim.subject, instance.subject),
  person: isOnePerson,
  thing: (claim, instance) => countShared(claim.about, instance.about) > 0
}

/** How many paragraphs apart a claim and an instance of one incident stand at most. */
const near = 2

function isOneIncident(claim: Statement, instance: Statement): boolean {
  const apart = Math.abs(claim.block.index - instance.block.index)
  return apart <= near || countShared(claim.about, instance.about) > 1
}

/** One body and one matter, or `The 5-4 vote` just after. */
function isOneVote(claim: Statement, instance: Statement): boolean {
  if (areApart(claim.bodies, instance.bodies)) return false
  const shared = countShared(claim.about, instance.about)
  const goesOn =
    /^(?:The|That|Its) /u.test(instance.sentence.text) && instance.start - instance.sentence.start < 8
  return shared > 1 || (goesOn && Math.abs(claim.block.index - instance.block.index) <= 1) || shared > 0
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0
}

/** One body that decides on one thing in both ways. */
function isOneDecision(claim: Statement, instance: Statement): boolean {
  return isSameSubject(claim.subject, instance.subject) && isWithin(claim.matter, instance.matter, 2)
}

function isOneComment(claim: Statement, instance: Statement): boolean {
  const { person, head } = instance.subject
  const isSame =
    person === undefined && head === '' && claim.subject.person
      ? instance.persons.includes(claim.subject.person)
      : isSameSubject(claim.subject, instance.subject)
  return isSame && (claim.matter.size === 0 || countShared(claim.matter, instance.about) > 0)
}

/** What was denied and what was confirmed have all their words in common, and no `not` on one side only. */
function isOneMatter(claim: Statement, instance: Statement): boolean {
  if (!isSameSubject(claim.subject, instance.subject) || claim.isNegated !== instance.isNegated) return false
  if (claim.matter.size === 0) return countShared(claim.about, instance.matter) > 2
  return isWithin(claim.matter, instance.matter, /^sa(?:id|ys)$/u.test(instance.text) ? 3 : 2)
}

/** Whether the smaller set, of some size at least, lies in the greater. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const size = Math.min(a.size, b.size)
  return size >= least && countShared(a, b) === size
}

function isOneCharge(claim: Statement, instance: Statement): boolean {
  return (
    claim.persons.some((person) => instance.persons.includes(person)) &&
    countShared(claim.about, instance.about) > 1
  )
}

function isOnePerson(claim: Statement, instance: Statement): boolean {
  const { person } = claim.subject
  return person !== undefined && (instance.subject.owner ?? instance.subject.person) === person
}
