/** Whether two statements are of one event: an incident, a vote, a decision, a thing in one place. */
import type { Statement } from '../../src/facts/statements/index.ts'
import { countShared, keyOf, keysIn } from '../../src/facts/statements/words.ts'
import { areApart, isOnTop, isWithin } from './sides.ts'
import { isOneSubject } from './subjects.ts'
import { isAfterSince } from './times.ts'

/** How many paragraphs apart a claim and an instance of one incident stand at most. */
const near = 2

export function isOneIncident(claim: Statement, instance: Statement): boolean {
  if (isElsewhere(claim, instance)) return false
  const { name } = claim.kind
  if (ofPeople.has(name) && (!isOfGroup(claim, instance) || isOfAnotherCause(claim, instance))) return false
  // What was undamaged, empty, or rescued to the last one must be named again.
  if (name === 'damage' || name === 'empty' || name === 'rescue') {
    const { head } = claim.subject
    if (name === 'rescue') return sharedMatter(claim, instance) > 0
    if (head !== '' && !/^(?:there|blaze|fire|it)/u.test(head)) return instance.about.has(head)
    return claim.matter.size > 0 ? isWithin(claim.matter, instance.about, 1) : isNear(claim, instance)
  }
  if (name === 'unopposed') return isNear(claim, instance)
  if (name === 'side effects') return isNear(claim, instance) && isOneTrial(claim, instance)
  if (name === 'arrests' && !isOneStep(claim.text, instance.text)) return false
  return isNear(claim, instance) || sharedMatter(claim, instance) > (isOnTop(claim, instance) ? 0 : 1)
}

const ofPeople: ReadonlySet<string> = new Set(['harm', 'deaths', 'survivors'])

/** Of whom a claim speaks: `No officers`, `All 12 passengers`, `None of the guards`. */
const group =
  /^(?:no|none of|all|not (?:one|a single)|neither)\b (?:[\p{L}\d-]+ )*?(\p{L}+) (?:was|were|is|are|has|have|had|got|came|escaped|survived|died|drowned|perished)\b/iu
const anybody =
  /^(?:people|persons?|one|victims?|occupants?|crew|staff|hands|aboard|board|inside|those|them|men|women|man|woman|others?)$/iu
const bare =
  /^(?:(?:at least|about|some|more than) )?[\p{L}\d]+ (?:was|were|is|are|has|have|had|suffered|needed|required|received|died|drowned|perished|survived)\b/iu
const verbFirst = /^(?:was|were|is|are|has|have|had|suffered|sustained|treated|hospitali[sz]ed|in)\b/iu

/** `No officers were hurt` says nothing of a bystander; `Two were hurt` may be two of them. */
function isOfGroup({ text }: Statement, { block, start, end, text: told, subject }: Statement): boolean {
  const named = group.exec(text)?.[1]
  if (named === undefined || anybody.test(named)) return true
  const key = keyOf(named.toLowerCase())
  const isNamed = subject.head === key || keysIn(block, start, end).has(key)
  return isNamed || bare.test(told) || (subject.head === '' && verbFirst.test(told))
}

/** `Nobody was hurt by the fumes`, `in the panic that followed`, where the others were hurt in the blast. */
function isOfAnotherCause({ block, end }: Statement, instance: Statement): boolean {
  const behind = block.text.slice(end, end + 60)
  const cause =
    /^ (?:(?:by|from) (?:an? |the |its )?(\p{Ll}+)|in the (\p{Ll}+) that (?:followed|came))\b/u.exec(behind)
  const noun = cause?.[1] ?? cause?.[2]
  return noun !== undefined && !/^(?:time|noon|midnight)$/u.test(noun) && !instance.about.has(keyOf(noun))
}

/** The same trial, and not a part of it or a time before it: `on the lower dose`, `of the women`. */
function isOneTrial(claim: Statement, instance: Statement): boolean {
  if ([claim, instance].some(({ sentence }) => part.test(sentence.text))) return false
  const taker = /^none of \p{L}+ (?:\d+ )?(\p{L}+)/u.exec(claim.text)?.[1]
  const isAll = taker === undefined || /^(?:participants|patients|volunteers|subjects|people)$/u.test(taker)
  return (isAll || instance.about.has(keyOf(taker))) && sharedMatter(claim, instance) > 0
}

const part =
  /\b(?:placebo|dummy|control|doses?|arms?|groups?|sham|comparison|before|beforehand|outset|baseline|weekly|daily|every|usually|normally|trials|studies|older|younger|previous|rival)\b/iu

/** Who is charged was arrested, and who is arrested was detained, but not the other way round. */
function isOneStep(claim: string, instance: string): boolean {
  if (/charg/u.test(claim)) return /charg|court/u.test(instance)
  return !/arrest/u.test(claim) || !/detain|question/u.test(instance)
}

function isNear(claim: Statement, instance: Statement): boolean {
  return Math.abs(claim.block.index - instance.block.index) <= near
}

function sharedMatter(claim: Statement, instance: Statement): number {
  return countShared(claim.about, instance.about)
}

/** `in Cork … in Kerry`, `the fire … a crash`, `another boat`. */
export function isElsewhere(claim: Statement, instance: Statement): boolean {
  return (
    /\bthere (?!was|were|is|are|had|have|has)/u.test(claim.text) ||
    areApart(claim.setting.places, instance.setting.places) ||
    areApart(claim.setting.events, instance.setting.events) ||
    (claim.setting.isOther !== instance.setting.isOther &&
      !/^(?:unopposed|sole survivor)$/u.test(claim.kind.name))
  )
}

/** One body and one matter, or `The 5-4 vote` just after. */
export function isOneVote(claim: Statement, instance: Statement): boolean {
  if (areApart(claim.setting.bodies, instance.setting.bodies)) return false
  if (separate.test(claim.sentence.text) !== separate.test(instance.sentence.text)) return false
  // `voted unanimously to buy the land … voted 5-4 to name the park`
  if (namesMotion(claim) && namesMotion(instance) && areApart(claim.matter, instance.matter)) return false
  // `Three board members opposed the plan`, far from the vote, may tell of a debate.
  const isDebate = /oppos|object|disagree/u.test(instance.text)
  if (isDebate && Math.abs(claim.block.index - instance.block.index) > 3) return false
  const shared =
    countShared(claim.about, instance.about) + countShared(claim.setting.bodies, instance.setting.bodies)
  const goesOn =
    /^(?:The|That|Its) /u.test(instance.sentence.text) && instance.start - instance.sentence.start < 8
  const isDissent =
    /dissent|voted (?:no|against)|abstain/u.test(instance.text) && instance.start > claim.start
  return (
    shared > 1 ||
    ((goesOn || isDissent) && Math.abs(claim.block.index - instance.block.index) <= 1) ||
    shared > 0
  )
}

const separate =
  /\b(?:separate|different|another) (?:\p{L}+ )?(?:vote|measure|bill|motion|case|ruling|decision|question|matter|amendment)|\b(?:also|then) (?:voted|ruled|approved)/u

function namesMotion({ block, end }: Statement): boolean {
  return /^(?: on \p{L}+day(?: night)?)? (?:to|on|for|against) \p{Ll}/u.test(block.text.slice(end, end + 40))
}

/** One body that decides on one thing in both ways. */
export function isOneDecision(claim: Statement, instance: Statement): boolean {
  if (!isWithin(claim.matter, instance.matter, 1) || !isOneSubject(claim, instance)) return false
  const isOneDay = isOnTop(claim, instance) || countShared(claim.times.days, instance.times.days) > 0
  return isOneDay || isWithin(claim.matter, instance.matter, 2)
}

export function isOneDeed(claim: Statement, instance: Statement): boolean {
  const shared = countShared(claim.matter, instance.about)
  return shared > 0 && shared >= (claim.matter.size * 2) / 3 && isOneSubject(claim, instance)
}

export function isOneThing(claim: Statement, instance: Statement): boolean {
  const { name } = claim.kind
  if (name === 'rain') return isAfterSince(claim, instance) && sharedMatter(claim, instance) > 1
  return !isElsewhere(claim, instance) && sharedMatter(claim, instance) > (name === 'strike' ? 1 : 0)
}
