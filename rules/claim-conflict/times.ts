/** Whether two statements may be of one time. */
import { mayBeOneTime, type Statement } from '../../src/facts/statements/index.ts'
import { months } from '../../src/facts/statements/kinds/kind.ts'
import { countShared } from '../../src/facts/statements/words.ts'
import { areApart, isOnTop, none } from './sides.ts'

/** `unbeaten this season` takes in October; a charge is of a deed of another year. */
export function isOneTime(claim: Statement, instance: Statement): boolean {
  const { anyTime, name, bond, isSameDay } = claim.kind
  if (anyTime === 'all') return true
  if (claim.kind.isLaterDay) return isJustAfter(claim, instance)
  if (isSameDay && !isOnTop(claim, instance) && countShared(claim.times.days, instance.times.days) === 0)
    return false
  const free =
    anyTime === 'month' || name === 'verdict' || bond === 'speaker' ? { months: none, years: none } : {}
  const ahead = bond === 'charge' || isOfShow(claim, instance) ? { shifts: none } : {}
  return mayBeOneTime(
    { ...claim.times, ...free, ...(bond !== 'charge' && isAhead(claim) ? ahead : {}) },
    { ...instance.times, ...free, ...(isAhead(instance) ? ahead : {}) }
  )
}

const week = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

/** `was killed on Saturday … was in a stable condition on Sunday` */
function isJustAfter(claim: Statement, instance: Statement): boolean {
  const [day, then] = [claim, instance].map(({ times }) => week.indexOf([...times.days][0] ?? ''))
  if (day === undefined || then === undefined || day < 0 || then < 0) return false
  return (
    instance.start + instance.block.index * 1e6 > claim.start + claim.block.index * 1e6 &&
    (then - day + 7) % 7 < 4
  )
}

/** `The shows next week are sold out`: the time is that of the show, and only one of the two names it. */
function isOfShow({ kind, times }: Statement, instance: Statement): boolean {
  return kind.name === 'sale' && (times.shifts.size === 0 || instance.times.shifts.size === 0)
}

/** `will begin a sentence next week` */
function isAhead({ times }: Statement): boolean {
  return [...times.shifts].every((shift) => shift.startsWith('next'))
}

/** `none since June … on July 9`, both of one year. */
export function isAfterSince(claim: Statement, instance: Statement): boolean {
  if (claim.times.years.size > 0 || instance.times.years.size > 0) return false
  if (areApart(claim.setting.places, instance.setting.places) || instance.setting.isOther) return false
  const since = months.findIndex((month) => claim.text.endsWith(month))
  const told = [...instance.times.months].map((month) => months.indexOf(month))
  if (
    /\b(?:last|average|normal|normally|usual|usually|forecast|typical|typically)\b/iu.test(
      instance.sentence.text
    )
  )
    return false
  return (
    told.length > 0 &&
    told.every((month) => month >= 0 && (month - since + 12) % 12 > 0 && (month - since + 12) % 12 < 7)
  )
}
