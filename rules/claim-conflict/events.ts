/** Whether two statements are of one event: an incident, a vote, a decision, a thing in one place. */
import type { Statement } from '../../src/facts/statements/index.ts'
import { countShared, keyOf } from '../../src/facts/statements/words.ts'
import { areApart, isOnTop, isWithin } from './sides.ts'
import { isOneSubject } from './subjects.ts'
import { isAfterSince } from './times.ts'

/** How many paragraphs apart a claim and an instance of one incident stand at most. */
const near = 2

export function isOneIncident(claim: Statement, instance: Statement): boolean {
  if (isElsewhere(claim, instance)) return false
  const { name } = claim.kind
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
