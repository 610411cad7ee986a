/** Whom an age is told of: the name beside it, or the one person whom a pronoun or a description can mean. */
import { afterName, agedBeside, besideName, insertedAt } from './beside-name.ts'
import { afterVerb, atPresent, birthday, bySubject, dead } from './by-verb.ts'
import { inDecade, yearsOld } from './described.ts'
import type { AgeExpression } from './expressions.ts'
import { inBox, inTable } from './in-table.ts'
import type { Tied } from './tied.ts'

/** Whose age an expression tells; `undefined` where it may be anybody's. */
export function whoseAge(age: AgeExpression): Tied | undefined {
  switch (age.form) {
    case 'comma':
    case 'bracket':
      return afterName(age)
    case 'cell':
      return inTable(age)
    case 'of':
      return (
        besideName(age, /^(?:,| is| –| —|, now) $/u) ?? (isOfThen(age) ? bySubject(age, 'dated') : undefined)
      )
    case 'birthday':
      return birthday(age)
    case 'decade':
      return inDecade(age)
    case 'aged':
      return aged(age)
    case 'be':
      return afterVerb(age)
    case 'at':
      return dead(age) ?? atPresent(age) ?? insertedAt(age) ?? bySubject(age, 'dated')
    default:
      return yearsOld(age)
  }
}

function aged(age: AgeExpression): Tied | undefined {
  const head = age.block.text.slice(Math.max(0, age.from - 8), age.from)
  const isNow = /\b(?:is|now) $/u.test(head)
  return (
    agedBeside(age) ??
    (isNow
      ? bySubject(age, 'present')
      : (dead(age) ?? inBox(age) ?? atPresent(age) ?? bySubject(age, 'dated')))
  )
}

/** `in 2005, a girl of 19`, `as a boy of nine` */
function isOfThen({ block, from }: AgeExpression): boolean {
  return /\b(?:in (?:19|20)\d\d,|as) (?:just |only |still )?$/u.test(
    block.text.slice(Math.max(0, from - 24), from)
  )
}
