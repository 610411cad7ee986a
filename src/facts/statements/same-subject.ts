/** Whether two subjects are one: by person, by name, by the office that goes with it, or by the same noun. */
import { type Person, people } from '../people/index.ts'
import type { Subject } from './subjects.ts'
import { keyOf, wordsIn } from './words.ts'

/**
 * Whether two subjects are surely one: a person, or a noun whose other words do not tell it apart.
 *
 * @param near whether they stand close by: then `the company` is the one just spoken of.
 */
export function isSameSubject(a: Subject, b: Subject, near = false): boolean {
  if (a.owner !== b.owner || a.block !== b.block) return false
  if (a.person && b.person)
    return a.person === b.person && (!isShared(a.person) || (hasGiven(a) && hasGiven(b)))
  if (a.person) return isCalled(a.person, b)
  if (b.person) return isCalled(b.person, a)
  if (a.head === '' || a.head !== b.head || b.article === 'indefinite') return false
  if (generic.has(a.head) && !(near && a.article === 'definite' && b.article === 'definite')) return false
  const [few, many] = a.modifiers.size < b.modifiers.size ? [a, b] : [b, a]
  return [...few.modifiers].every((key) => many.modifiers.has(key))
}

/** Whether a draft names two persons of one surname: then `Castro` may be either. */
function isShared(person: Person): boolean {
  const [mention] = person.mentions
  if (!mention) return false
  return people(mention.block.draft).persons.some(
    (other) => other !== person && other.surname === person.surname
  )
}

function hasGiven({ modifiers, head }: Subject): boolean {
  return head === '' || modifiers.size > 0
}

/** `Brandt` for Ola Brandt, `the bishop` for Bishop Hugh Trentham. */
function isCalled(person: Person, { head, article, modifiers }: Subject): boolean {
  if (head === '' || generic.has(head)) return false
  if (keyOf(person.surname.split(' ').at(-1) ?? '') === head) {
    const own = new Set(person.name.toLowerCase().split(/\s+/u).map(keyOf))
    return [...modifiers].every((key) => own.has(key) || titlesOf(person).has(key))
  }
  return (
    article === 'definite' &&
    titlesOf(person).has(head) &&
    [...modifiers].every((key) => titlesOf(person).has(key))
  )
}

const known = new WeakMap<Person, ReadonlySet<string>>()

/** Keys of the words by which a draft gives a person an office or a calling before or after the name. */
function titlesOf(person: Person): ReadonlySet<string> {
  const found = known.get(person)
  if (found) return found
  const words = person.mentions.flatMap(({ block, start, end }) => {
    const before = wordsIn(block, Math.max(0, start - 48), start).toReversed()
    const stop = before.findIndex(({ isContent, capital }) => !isContent && !capital)
    const after =
      /^, (?:(?:the|an?|its|his|her|who is) )?(?:[\p{L}-]+(?: |(?![\p{L}-]))){1,5}(?=[,.])/u.exec(
        block.text.slice(end, end + 80)
      )?.[0] ?? ''
    const gap = /[.;:!?”"—–][^.;:!?”"—–]*$/u.exec(block.text.slice(Math.max(0, start - 48), start))
    const from = gap ? Math.max(0, start - 48) + gap.index : 0
    const titles = before.slice(0, stop < 0 ? 3 : Math.min(stop, 4)).filter((word) => word.start > from)
    return [...titles.map(({ lower }) => lower), ...(after.toLowerCase().match(/[\p{L}-]+/gu) ?? [])]
  })
  const titles = new Set(words.filter((word) => word.length > 3 && !emptyTitles.has(word)).map(keyOf))
  known.set(person, titles)
  return titles
}

const emptyTitles = new Set(
  'said says told with from when that after which while this their were have been'.split(' ')
)

// `officials`, `people`: each time somebody else may be meant.
const generic: ReadonlySet<string> = new Set(
  [
    'official',
    'person',
    'people',
    'man',
    'woman',
    'spokesman',
    'spokeswoman',
    'spokesperson',
    'it',
    'company'
  ]
    .concat([
      'source',
      'witness',
      'expert',
      'analyst',
      'lawyer',
      'aide',
      'campaign',
      'one',
      'others',
      'member'
    ])
    .map(keyOf)
)
