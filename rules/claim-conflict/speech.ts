/** Whether somebody is silent and speaks of one matter. */
import type { Statement, Subject } from '../../src/facts/statements/index.ts'
import { thingBefore } from '../../src/facts/statements/subjects.ts'
import { countShared, keyOf } from '../../src/facts/statements/words.ts'
import { isWithin } from './sides.ts'
import { isOneSubject } from './subjects.ts'

export function isOneComment(claim: Statement, instance: Statement): boolean {
  const shared = countShared(claim.matter, instance.about)
  if (!isOnMatter(claim, instance, shared)) return false
  // `“We are not commenting on that,” she said in a statement`
  if (
    /\b(?:no|not|n['’]t|declin\p{L}+ to|never) (?:be )?(?:publicly )?comment/iu.test(instance.sentence.text)
  )
    return false
  const { subject } = instance
  const isSame =
    subject.person === undefined && subject.head === '' && claim.subject.person
      ? instance.persons.includes(claim.subject.person)
      : isOneSubject(claim, instance) || speaksFor(subject, claim.subject)
  return isSame || (shared > 0 && !isVague(instance) && speaksFor(subject, bodyOf(claim)))
}

/** Whoever `said` something speaks of many things; whoever `told reporters` has commented. */
function isOnMatter({ matter }: Statement, instance: Statement, shared: number): boolean {
  if (isVague(instance)) return matter.size > 0 && shared >= Math.min(2, matter.size)
  return matter.size === 0 || shared > 0
}

function isVague({ text }: Statement): boolean {
  return /^(?:said|says|called|described|explained)$/u.test(text)
}

/** `Adair Mills will close. The company did not respond`: what is called by its kind is the subject before. */
function bodyOf({ subject, sentence }: Statement): Subject {
  const isKind =
    kindsOfBody.has(subject.head) && subject.article === 'definite' && subject.modifiers.size === 0
  return isKind ? { ...thingBefore(sentence), person: undefined } : subject
}

const kindsOfBody: ReadonlySet<string> = new Set(
  'company firm group business retailer chain airline bank charity agency club manufacturer brewery publisher'
    .split(' ')
    .map(keyOf)
)

/** `A spokeswoman for the company`. */
function speaksFor(speaker: Subject, body: Subject): boolean {
  if (body.person || body.head === '') return false
  if (/^(?:spokes|officials?$|aide$|representativ)/u.test(speaker.head))
    return speaker.modifiers.has(body.head) || [...body.names].some((key) => speaker.names.has(key))
  // `White House press secretary Dana Moss`
  return (
    speaker.person !== undefined && [body.head, ...body.modifiers].every((key) => speaker.modifiers.has(key))
  )
}

/** What was denied and what was confirmed have all their words in common, and no `not` on one side only. */
export function isOneMatter(claim: Statement, instance: Statement): boolean {
  if (/[“”"]/u.test(instance.block.text.slice(instance.end, instance.sentence.end))) return false
  // `insisted that it had not been hacked` denies by its own `not`
  const isNegative = /^(?:insist|maintain|said|says|promis|pledg)/u.test(claim.text)
  if (isNegative && !/^(?:confirm|admit|acknowledg|conced|announced)/u.test(instance.text)) return false
  if ((claim.isNegated === instance.isNegated) === isNegative) return false
  return haveMatterInCommon(claim, instance) && isOneSubject(claim, instance)
}

function haveMatterInCommon(claim: Statement, instance: Statement): boolean {
  const told = instance.matter.size > 0 ? instance.matter : instance.about
  if (claim.matter.size === 0) return countShared(claim.about, told) > 2
  if (isLoose(instance)) return isWithin(claim.matter, told, 3)
  const least = Math.min(claim.matter.size, told.size)
  if (least === 1) return claim.matter.size === told.size && isWithin(claim.matter, told, 1)
  return least > 1 && countShared(claim.matter, told) >= Math.max(2, (least * 2) / 3)
}

/** `said that the tax …` may say anything of it; `said that she would run` tells of the deed. */
function isLoose({ block, end, text }: Statement): boolean {
  const after = block.text.slice(end, end + 40)
  return (
    /^(?:said|says|told)$/u.test(text) && !/^[^,.]*?\b(?:he|she|it|they) (?:would|will|had)\b/u.test(after)
  )
}
