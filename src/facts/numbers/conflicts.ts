/** Two values told of one thing: what a headline says against the text, and what the text takes up against what it told. */
import { fact } from '../fact.ts'
import { sentenceAt, sentencesOf } from '../sentences.ts'
import { fits, slipOf } from './agreement.ts'
import { genericNouns, otherTimes } from './concepts.ts'
import { moveConflicts } from './moves.ts'
import { isExplained, type NumberConflict, nearHeadline } from './near-headline.ts'
import { isMargin, isOwnDeed, recalls } from './recalls.ts'
import { yearConflicts } from './spans.ts'
import type { Telling } from './telling.ts'
import { tellings } from './tellings.ts'

export type { NumberConflict } from './near-headline.ts'

/** The conflicts of a draft, or of the drafts of a story that are read as one. */
export const numberConflicts = fact((draft): readonly NumberConflict[] => {
  const all = tellings(draft)
  const found: NumberConflict[] = []
  const reported = new Set<Telling>()
  for (const [name, group] of groupsOf(all)) {
    if (group.length > most || !differ(group)) continue
    const conflict = headlineConflict(group, name, all) ?? anaphorConflict(group, name, all)
    if (!conflict || [conflict.telling, ...conflict.others].some((each) => reported.has(each))) continue
    reported.add(conflict.telling)
    found.push(conflict)
  }
  for (const conflict of [
    ...nearHeadline(all),
    ...moveConflicts(draft),
    ...yearConflicts(draft),
    ...recalls(draft)
  ]) {
    if ([conflict.telling, ...conflict.others].some((each) => reported.has(each))) continue
    reported.add(conflict.telling)
    found.push(conflict)
  }
  return found
})

/** Figures of one measure and of one thing, where the measure has several values. */
function groupsOf(all: readonly Telling[]): Map<string, Telling[]> {
  const groups = new Map<string, Telling[]>()
  const byMeasure = new Map<string, Telling[]>()
  for (const telling of all) add(byMeasure, telling.measure, telling)
  for (const [measure, group] of byMeasure)
    if (differ(group))
      for (const telling of group) for (const key of telling.keys()) add(groups, `${measure} ${key}`, telling)
  return groups
}

function add(groups: Map<string, Telling[]>, name: string, telling: Telling): void {
  const group = groups.get(name)
  if (group) group.push(telling)
  else groups.set(name, [telling])
}

/** Whether there is more than one value: else nothing can disagree. */
function differ(group: readonly Telling[]): boolean {
  return group.some(({ value }) => value !== group[0]?.value)
}

// What is told so often has many values: a table in prose.
const most = 12

const events: ReadonlySet<string> = new Set([
  'kill',
  'injure',
  'arrest',
  'rescue',
  'miss',
  'evacuate',
  'jail',
  'price',
  'fine',
  'bribe',
  'aboard',
  'majority',
  'crowd',
  'quake'
])

/** The headline or the standfirst against the paragraphs under it. */
function headlineConflict(
  group: readonly Telling[],
  name: string,
  all: readonly Telling[]
): NumberConflict | undefined {
  const key = name.slice(name.indexOf(' ') + 1)
  const heads = group.filter((each) => each.rank === 'headline' || each.rank === 'standfirst')
  const text = group.filter((each) => each.rank === 'lead' || each.rank === 'body')
  for (const head of heads) {
    if (!head.isPlain() || head.isQuoted) continue
    const against = text.filter((each) => areOfOneThing(head, each, key))
    const told = against.filter((each) => each.isPlain() && !each.isQuoted)
    const first = told.find((each) => each.rank === 'lead')
    if (!first || text.some((each) => fits(head, each)) || told.some((each) => !fits(first, each))) continue
    if (isExplained(head, first, all)) continue
    const alike = heads.filter((each) => each.isPlain() && fits(each, head))
    const odd = alike.length > told.length
    return odd ? { telling: first, others: alike } : { telling: head, others: told }
  }
  return undefined
}

/** Whether two figures of one measure and key are of one thing, as far as their words tell. */
function areOfOneThing(head: Telling, other: Telling, key: string): boolean {
  if (!areByOne(head, other)) return false
  // `Five killed` may be six with a policeman among them; five soldiers are no six people.
  if (head.noun !== undefined && other.noun !== undefined && head.noun !== other.noun) return false
  if (
    head.measure === 'count' &&
    head.noun === undefined &&
    other.noun !== undefined &&
    head.value > other.value &&
    events.has(key)
  )
    return false
  if (
    head.measure === 'count' &&
    head.noun !== undefined &&
    other.noun === undefined &&
    head.value < other.value &&
    head.noun !== key
  )
    return false
  const [mine, yours] = [head.modifiers, other.modifiers].map((words) =>
    words.filter((word) => !genericNouns.has(word))
  )
  if (mine && yours && mine.length > 0 && yours.length > 0 && !mine.some((word) => yours.includes(word)))
    return false
  if (events.has(key)) return true
  if (head.keys().filter((each) => other.keys().includes(each)).length > 1) return true
  const shared = [...head.context()].filter((word) => other.context().has(word) && word !== key)
  return shared.length >= 2 && slipOf(head.value, other.value) !== undefined
}

/** `36 sheep … the 63 sheep`, `jailed for four years … her five-year sentence`: a later mention that takes up an earlier one. */
function anaphorConflict(
  group: readonly Telling[],
  name: string,
  all: readonly Telling[]
): NumberConflict | undefined {
  const told = group.filter((each) => each.value !== 1 && each.isPlain())
  const values = told.filter((each, at) => told.findIndex((other) => fits(each, other)) === at)
  if (values.length !== 2) return undefined
  for (const later of told) {
    const earlier = told.filter((each) => !fits(each, later) && isBefore(each, later))
    const [first] = earlier
    const isVague = group.some((each) => !each.isPlain() && fits(each, later))
    // `His partner got nine years. The nine-year sentence …` takes up something else.
    const isOther =
      later.measure !== 'count' &&
      all.some(
        (each) =>
          each.measure === later.measure &&
          each.value === later.value &&
          isBefore(each, later) &&
          !group.includes(each)
      )
    if (!first || isVague || isOther || !earlier.every((each) => isTakenUp(each, later, name))) continue
    const alike = told.filter((each) => fits(each, later))
    const other = told.filter((each) => !fits(each, later))
    return alike.length > other.length ? { telling: first, others: alike } : { telling: later, others: other }
  }
  return undefined
}

function isBefore(a: Telling, b: Telling): boolean {
  return a.block.index < b.block.index || (a.block === b.block && a.start < b.start)
}

/** Whether the later figure can only be the earlier one, mistyped: of the same noun, and taken up or a slip of the hand. */
function isTakenUp(earlier: Telling, later: Telling, name: string): boolean {
  if (
    earlier.noun !== undefined &&
    later.noun !== undefined &&
    earlier.noun !== later.noun &&
    later.measure === 'count'
  )
    return false
  if (!areByOne(earlier, later)) return false
  const isOther = later.modifiers.length > 0 && earlier.modifiers.length > 0
  if (isOther && !earlier.modifiers.some((word) => later.modifiers.includes(word))) return false
  if (sentenceAt(earlier) === sentenceAt(later)) return false
  if (later.measure === 'count' && Number.isInteger(earlier.value) !== Number.isInteger(later.value))
    return false
  const slip = slipOf(earlier.value, later.value)
  if (slip === 'swapped') return true
  if (later.isQuoted || !later.isDefinite()) return false
  if (slip === 'digit' || later.measure === 'score') return true
  // `Nineteen states signed … the 17 states that signed`
  return (
    (later.isRestricted() && areOfOneScene(earlier, later, name)) ||
    (later.isAll() && !earlier.isDefinite() && !events.has(name.replace('count ', ''))) ||
    / \p{L}+ \p{L}+$/u.test(name) ||
    (later.measure === 'year' && later.keys().includes('jail')) ||
    (later.measure === 'count' && (isMargin(earlier, later) || isOwnDeed(earlier, later)))
  )
}

/** Whether two figures are by one time and thing; where one leaves it out, only a slip of the hand tells. */
function areByOne(a: Telling, b: Telling): boolean {
  return (
    a.per === b.per ||
    ((a.per === undefined || b.per === undefined) && slipOf(a.value, b.value) !== undefined)
  )
}

/** `leaving seven people with burns after an explosion … the nine people burned in the explosion`: told of one event, with one more word of it. */
function areOfOneScene(earlier: Telling, later: Telling, name: string): boolean {
  const key = name.replace('count ', '')
  if (later.measure !== 'count' || !events.has(key)) return false
  // `In December 2016 a jet crashed … All 92 people on board were killed.`
  const at = sentenceAt(later)
  const told = [sentenceAt(earlier), at, sentencesOf(later.block)[(at?.index ?? 0) - 1]]
  if (
    told.some(
      (sentence) => sentence && (otherTimes.test(sentence.text) || /\b(?:19|20)\d\d\b/u.test(sentence.text))
    )
  )
    return false
  if (key === 'aboard') return earlier.noun === later.noun
  return [...earlier.context()].some(
    (word) => word !== key && !genericNouns.has(word) && later.context().has(word)
  )
}
