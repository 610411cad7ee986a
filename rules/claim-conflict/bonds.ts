/** Whether two statements are of one thing: of one incident, one vote, one speaker, one person, one charge. */
import {
  type Bond,
  isSameSubject,
  mayBeOneSource,
  mayBeOneTime,
  type Statement,
  type Subject
} from '../../src/facts/statements/index.ts'
import { countShared } from '../../src/facts/statements/words.ts'

/** Whether a claim and an instance of its kind cannot both be true. */
export function excludeEachOther(claim: Statement, instance: Statement): boolean {
  if (claim.sentence === instance.sentence || claim.kind !== instance.kind) return false
  const isTold = claim.kind.bond === 'speaker'
  if (!isTold && !mayBeOneSource(claim.source, instance.source)) return false
  return isOneTime(claim, instance) && bonds[claim.kind.bond](claim, instance)
}

/** `unbeaten this season` takes in October; a charge is of a deed of another year. */
function isOneTime(claim: Statement, instance: Statement): boolean {
  const { anyTime, name, bond } = claim.kind
  if (anyTime === 'all') return true
  const free =
    anyTime === 'month' || name === 'verdict' || bond === 'speaker' ? { months: none, years: none } : {}
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
  deed: isOneDeed,
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
  const least = countShared(claim.times.days, instance.times.days) > 0 ? 1 : 2
  return isSameSubject(claim.subject, instance.subject) && isWithin(claim.matter, instance.matter, least)
}

function isOneDeed(claim: Statement, instance: Statement): boolean {
  return isSameSubject(claim.subject, instance.subject) && isWithin(claim.matter, instance.about, 1)
}

function isOneComment(claim: Statement, instance: Statement): boolean {
  const { subject } = instance
  const isSame =
    subject.person === undefined && subject.head === '' && claim.subject.person
      ? instance.persons.includes(claim.subject.person)
      : isSameSubject(claim.subject, subject) || speaksFor(subject, claim.subject)
  if (!isSame) return false
  const shared = countShared(claim.matter, instance.about)
  // Whoever `said` something speaks of many things; whoever `told reporters` has commented.
  if (/^(?:said|says|called|described|explained)$/u.test(instance.text))
    return shared > 0 && shared >= claim.matter.size - 1
  return claim.matter.size === 0 || shared > 0
}

/** `A spokeswoman for the company`. */
function speaksFor(speaker: Subject, body: Subject): boolean {
  return /^spokes/u.test(speaker.head) && body.person === undefined && speaker.modifiers.has(body.head)
}

/** What was denied and what was confirmed have all their words in common, and no `not` on one side only. */
function isOneMatter(claim: Statement, instance: Statement): boolean {
  if (!isSameSubject(claim.subject, instance.subject) || claim.isNegated !== instance.isNegated) return false
  if (claim.matter.size === 0) return countShared(claim.about, instance.matter) > 2
  return isWithin(claim.matter, instance.matter, isLoose(instance) ? 3 : 2)
}

/** `said that the tax …` may say anything of it; `said that she would run` tells of the deed. */
function isLoose({ block, end, text }: Statement): boolean {
  const after = block.text.slice(end, end + 40)
  return (
    /^(?:said|says|told)$/u.test(text) && !/^[^,.]*?\b(?:he|she|it|they) (?:would|will|had)\b/u.test(after)
  )
}

/** Whether the smaller set, of some size at least, lies in the greater. */
function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const size = Math.min(a.size, b.size)
  return size >= least && countShared(a, b) === size
}

function isOneCharge(claim: Statement, instance: Statement): boolean {
  return (
    (claim.persons.some((person) => instance.persons.includes(person)) || isOneName(claim, instance)) &&
    countShared(claim.about, instance.about) > 1
  )
}

/** `Hart pleaded not guilty … Hart, who admitted theft`: no more than a surname. */
function isOneName(claim: Statement, instance: Statement): boolean {
  return claim.subject.head !== '' && claim.subject.head === instance.subject.head
}

function isOnePerson(claim: Statement, instance: Statement): boolean {
  const { person } = claim.subject
  if (person) return (instance.subject.owner ?? instance.subject.person) === person
  // `Rowe was unmarried. Her husband …`
  return (
    claim.block === instance.block &&
    instance.sentence.index - claim.sentence.index < 3 &&
    instance.sentence.index > claim.sentence.index &&
    claim.persons.length === 0 &&
    /^(?:his|her)\b/u.test(instance.text) &&
    instance.persons.length === 0
  )
}
