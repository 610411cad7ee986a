/** Whether two statements are of one person or thing. */
import { isSameSubject, type Statement } from '../../src/facts/statements/index.ts'
import { keyOf } from '../../src/facts/statements/words.ts'
import { isOnTop } from './sides.ts'

export function isOneSubject(claim: Statement, instance: Statement): boolean {
  if (claim.kind.name === 'post' && isBackground(claim)) return false
  const later = claim.block.index - instance.block.index || claim.start - instance.start
  // What a headline calls `Driver` is `a driver` in the text.
  if (!isOnTop(claim, instance) && (later > 0 ? claim : instance).subject.article === 'indefinite')
    return false
  if (isOnTop(claim, instance) && (later > 0 ? claim : instance).setting.isOther) return false
  if (isOnTop(claim, instance) && (isCalledSo(claim, instance) || isCalledSo(instance, claim))) return true
  if (ofThings.has(claim.kind.name) && (claim.subject.person || instance.subject.person)) return false
  return isSameSubject(
    claim.subject,
    instance.subject,
    Math.abs(claim.block.index - instance.block.index) < (isOnTop(claim, instance) ? 4 : 2)
  )
}

const ofThings: ReadonlySet<string> = new Set(['doors', 'doors then', 'event', 'service', 'leave'])

/** `Adair Mills … Adair’s shares`: the first word of a name that nothing else in the draft begins with. */
export function isOneCompany(claim: Statement, instance: Statement): boolean {
  if (isOneSubject(claim, instance)) return true
  const { head, article, modifiers } = instance.subject
  if (head === '' || article !== 'none' || modifiers.size > 0 || !claim.subject.names.has(head)) return false
  const longer = new Set<string>()
  for (const { text } of claim.block.draft.blocks)
    for (const [, first = '', second = ''] of text.matchAll(
      /(?<![\p{L}’'])(\p{Lu}[\p{L}-]+) (\p{Lu}[\p{L}-]+)/gu
    ))
      if (keyOf(first.toLowerCase()) === head) longer.add(second)
  return longer.size === 1
}

/** `as president after Castro stepped down` */
function isBackground({ sentence, block, start }: Statement): boolean {
  return /\b(?:after|when|since|before|until|once|because) [^,;]*$/u.test(
    block.text.slice(sentence.start, start)
  )
}

/** `Bank chief quits … Peck will remain chief executive of the bank`: a headline calls by office whom the text names. */
function isCalledSo(headline: Statement, told: Statement): boolean {
  const { head, modifiers, person } = headline.subject
  return (
    isOnTop(headline) &&
    headline.kind.name === 'post' &&
    person === undefined &&
    told.subject.person !== undefined &&
    modifiers.size > 0 &&
    [head, ...modifiers].every((key) => told.about.has(key))
  )
}

/** `Hart pleaded not guilty … Hart, who admitted theft`: no more than a surname. */
export function isOneName(claim: Statement, instance: Statement): boolean {
  return claim.subject.head !== '' && claim.subject.head === instance.subject.head
}

export function isOnePerson(claim: Statement, instance: Statement): boolean {
  const [only, ...rest] = claim.persons
  const person = claim.subject.person ?? (claim.subject.head === '' && rest.length === 0 ? only : undefined)
  const { owner, person: own } = instance.subject
  // `He is survived by his sister`, paragraphs after the name
  const isUnnamed = !owner && !own && instance.persons.length === 0 && /^(?:his|her)\b/iu.test(instance.text)
  if (person && isUnnamed) return / is survived by /u.test(instance.sentence.text)
  if (person) return (owner ?? own) === person
  // `Rowe was unmarried. Her husband …`
  return (
    claim.block === instance.block &&
    instance.sentence.index - claim.sentence.index < 3 &&
    instance.sentence.index > claim.sentence.index &&
    claim.persons.length === 0 &&
    /^(?:his|her)\b(?!.*['’]s?\b)/iu.test(instance.text) &&
    instance.persons.length === 0
  )
}
