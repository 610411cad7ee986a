/** Whether two statements are of one person and one charge. */
import type { Statement } from '../../src/facts/statements/index.ts'
import { personsIn } from '../../src/facts/statements/subjects.ts'
import { countShared, keyOf } from '../../src/facts/statements/words.ts'
import { isElsewhere } from './events.ts'
import { areApart, isOnTop } from './sides.ts'
import { isOneName, isOneSubject } from './subjects.ts'

export function isOneCharge(claim: Statement, instance: Statement): boolean {
  if (ownPlea.test(claim.text) || ownPlea.test(instance.text)) return isOnePlea(claim, instance)
  if (!haveMatterInCommon(claim, instance) || areApart(chargesOf(claim), chargesOf(instance))) return false
  return (
    claim.persons.some((person) => instance.persons.includes(person)) ||
    isOneName(claim, instance) ||
    (isOnTop(claim, instance) && isOneSubject(claim, instance))
  )
}

function haveMatterInCommon(claim: Statement, instance: Statement): boolean {
  const isNamed = claim.matter.size > 0 && instance.matter.size > 0
  const shared = countShared(claim.matter, isNamed ? instance.matter : instance.about)
  if (shared > 0 || isNamed) return shared > 0
  return isOnTop(claim, instance) || countShared(claim.about, instance.about) > 1
}

const ownPlea = /(?:['’]s?|\b(?:his|her)) (?:\p{L}+[- ])*(?:plea|guilty)$/u

/** `Kerr’s guilty plea on Friday` and how Kerr, or a woman who is named just after, pleaded on Friday. */
function isOnePlea(claim: Statement, instance: Statement): boolean {
  if (isElsewhere(claim, instance) || countShared(claim.times.days, instance.times.days) === 0) return false
  const [one, two] = [pleaderOf(claim), pleaderOf(instance)]
  return one !== '' && one === two
}

/** The key of a surname, empty where none is told. */
function pleaderOf({ subject, sentence, text }: Statement): string {
  const named = /([\p{L}-]+)['’]s? [^'’]*$/u.exec(text)?.[1]
  if (named !== undefined) return keyOf(named)
  const { block, end } = sentence
  const person =
    subject.owner ??
    subject.person ??
    (subject.article === 'indefinite' ? personsIn(block, end, block.text.length)[0] : undefined)
  const surname = person?.surname.toLowerCase().split(' ').at(-1)
  return surname === undefined ? subject.head : keyOf(surname)
}

/** `fraud` of `two counts of fraud`. */
function chargesOf({ matter }: Statement): ReadonlySet<string> {
  return new Set(
    [...matter].filter((key) => !/^(?:count|charg|offen|crim|alleg|trial|court|jury|judg|guilt)/u.test(key))
  )
}
