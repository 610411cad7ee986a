/** Two values told of one thing: what a headline says against the text, and what the text takes up against what it told. */
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'
import { genericNouns } from './concepts.ts'
import { type Telling, tellings } from './tellings.ts'

/** A value, and those of the same thing that it disagrees with. */
export interface NumberConflict {
  /** The odd one out, else the less authoritative: the headline, the later mention. */
  readonly telling: Telling
  readonly others: readonly Telling[]
}

/** The conflicts of a draft, or of the drafts of a story that are read as one. */
export const numberConflicts = fact((draft): readonly NumberConflict[] => {
  const all = tellings(draft)
  const groups = new Map<string, Telling[]>()
  for (const telling of all)
    for (const key of telling.keys) {
      const name = `${telling.measure} ${key}`
      const group = groups.get(name)
      if (group) group.push(telling)
      else groups.set(name, [telling])
    }
  const found: NumberConflict[] = []
  const reported = new Set<Telling>()
  for (const [name, group] of groups) {
    if (group.length < 2 || group.length > most) continue
    const conflict = headlineConflict(group, name, all) ?? anaphorConflict(group, name)
    if (!conflict || [conflict.telling, ...conflict.others].some((each) => reported.has(each))) continue
    reported.add(conflict.telling)
    found.push(conflict)
  }
  for (const conflict of nearHeadline(all)) {
    if ([conflict.telling, ...conflict.others].some((each) => reported.has(each))) continue
    reported.add(conflict.telling)
    found.push(conflict)
  }
  return found
})

/** A headline that says what the lead says, but for a slip of the hand: `$63.4 billion Sandy aid` over `The $60.4 billion aid package`. */
function nearHeadline(all: readonly Telling[]): NumberConflict[] {
  const text = all.filter(({ rank }) => rank === 'lead' || rank === 'body')
  const heads = all.filter(
    ({ rank, way, high }) =>
      (rank === 'headline' || rank === 'standfirst') && way === 'exact' && high === undefined
  )
  return heads.flatMap((head) => {
    const alike = text.filter(
      (each) => each.measure === head.measure && isAlike(head, each) && !isOrigin(each)
    )
    if (head.isQuoted || text.some((each) => isToldOf(head, each))) return []
    const near = alike
      .filter((each) => each.rank === 'lead')
      .map((each) => ({ each, shared: sharedBy(head, each) }))
    const best = Math.max(0, ...near.map(({ shared }) => shared))
    const close = near.filter(({ shared }) => shared >= Math.max(2, best * 0.6)).map(({ each }) => each)
    // Of several figures in the lead only one may be the headline’s, mistyped.
    const slips = close.filter((each) => isSlip(head, each))
    const [first] = slips
    if (
      !first ||
      slips.some(
        (each) => each.isQuoted || each.way !== 'exact' || each.high !== undefined || !fits(first, each)
      )
    )
      return []
    if (best < needed(head, first) || isExplained(head, first, all)) return []
    return [{ telling: head, others: [first] }]
  })
}

/** `fell from 34 percent to 26`: where a change set out. */
function isOrigin({ block, start }: Telling): boolean {
  return /\bfrom $/u.test(block.text.slice(Math.max(0, start - 5), start))
}

/** Whether a slip of the hand makes one of the other; any two numbers of one digit are near enough. */
function isSlip(a: Telling, b: Telling): boolean {
  const isSmall = a.measure === 'count' && a.value < 21 && b.value < 21
  const areDigits = digitsOf(a.value).length === 1 && digitsOf(b.value).length === 1
  return isSmall || areDigits || slipOf(a.value, b.value) !== undefined
}

/** How many content words the sentences must share: fewer for sums of money and where the numbers’ own words agree. */
function needed(head: Telling, first: Telling): number {
  const isSwapped = slipOf(head.value, first.value) === 'swapped'
  const agree = head.keys.filter((key) => first.keys.includes(key)).length
  if (!head.plain || !first.plain) return 4
  if (isSwapped || agree > 1) return 2
  return isMoney(head) || agree > 0 ? 2 : 3
}

function isMoney({ measure }: Telling): boolean {
  return /dollar|pound sterling|euro|rupee|yen|yuan|rand|naira|peso/u.test(measure)
}

function sharedBy(a: Telling, b: Telling): number {
  return [...a.context].filter((word) => b.context.has(word)).length
}

/** Whether the text tells the headline’s own value, of the same noun or with its words. */
function isToldOf(head: Telling, each: Telling): boolean {
  if (each.measure !== head.measure || !fits(head, each)) return false
  // `at least 20` is no sign that a headline’s 58 is right.
  if (each.way !== 'exact' && Math.max(head.value, each.value) > 1.4 * Math.min(head.value, each.value))
    return false
  return (
    head.measure !== 'count' || isAlike(head, each) || each.noun === undefined || sharedBy(head, each) > 2
  )
}

/** Whether two figures count the same noun; measures need no noun. */
function isAlike(head: Telling, other: Telling): boolean {
  if (head.measure !== 'count') return true
  if (head.noun === undefined || other.noun === undefined)
    return head.noun === other.noun
      ? head.keys.length === 0 || other.keys.length === 0 || head.keys.some((key) => other.keys.includes(key))
      : head.keys.some((key) => other.keys.includes(key))
  const isOther = head.modifiers.length > 0 && other.modifiers.length > 0
  return (
    head.noun === other.noun && (!isOther || head.modifiers.some((word) => other.modifiers.includes(word)))
  )
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
    if (!head.plain || head.isQuoted) continue
    const against = text.filter((each) => areOfOneThing(head, each, key))
    const told = against.filter((each) => each.plain && !each.isQuoted)
    const first = told.find((each) => each.rank === 'lead')
    if (!first || text.some((each) => fits(head, each)) || told.some((each) => !fits(first, each))) continue
    if (isExplained(head, first, all)) continue
    const alike = heads.filter((each) => each.plain && fits(each, head))
    const odd = alike.length > told.length
    return odd ? { telling: first, others: alike } : { telling: head, others: told }
  }
  return undefined
}

/** Whether two figures of one measure and key are of one thing, as far as their words tell. */
function areOfOneThing(head: Telling, other: Telling, key: string): boolean {
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
  if (head.keys.filter((each) => other.keys.includes(each)).length > 1) return true
  const shared = [...head.context].filter((word) => other.context.has(word) && word !== key)
  return shared.length >= 2 && slipOf(head.value, other.value) !== undefined
}

/** Whether two values may be one told differently: rounded, or within what `at least` and its like allow. */
function fits(a: Telling, b: Telling): boolean {
  const step = Math.max(a.step, b.step)
  const [low, high] = [a, b].map(rangeOf).sort((one, two) => one[0] - two[0]) as [
    [number, number],
    [number, number]
  ]
  if (high[0] <= low[1]) return true
  return Math.abs(a.value - b.value) < step && step > 1 ? true : Math.abs(a.value - b.value) < step / 2
}

function rangeOf({ value, high = value, way }: Telling): [number, number] {
  if (way === 'least' || way === 'over') return [value, Number.POSITIVE_INFINITY]
  if (way === 'most') return [0, high]
  if (way === 'under') return [value * 0.8, high]
  if (way === 'about') return [value * 0.8, high * 1.25]
  return [value, high]
}

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth'
]

/** Whether the text tells where the difference comes from: parts that make the headline’s value, a fifth who died, the gunman. */
function isExplained(head: Telling, first: Telling, all: readonly Telling[]): boolean {
  if (head.measure !== 'count') return false
  const { blocks } = first.block.draft
  const words = blocks
    .filter(({ kind }) => kind === 'body')
    .map(({ text }) => text)
    .join(' ')
  const beside = blocks
    .slice(first.block.index, first.block.index + 2)
    .map(({ text }) => text)
    .join(' ')
  const ordinal = ordinals[head.value - 1]
  if (ordinal && new RegExp(`\\ba ${ordinal}\\b`, 'iu').test(words)) return true
  const off = Math.abs(head.value - first.value)
  if (
    off === 1 &&
    /\b(?:himself|herself|themselves|the (?:gunman|shooter|attacker|bomber|driver|suspect|killer|pilot)|one (?:more|other)|another|a (?:man|woman|boy|girl|child|baby))\b/u.test(
      beside
    )
  )
    return true
  const counts = all.filter(
    (each) => each.measure === 'count' && each.rank !== 'headline' && each.value < head.value
  )
  const areParts = (one: Telling, two: Telling) =>
    one.value + two.value === head.value && sentenceAt(one) === sentenceAt(two)
  return counts.some((one, at) => counts.slice(at + 1).some((two) => areParts(one, two)))
}

/** `36 sheep … the 63 sheep`, `jailed for four years … her five-year sentence`: a later mention that takes up an earlier one. */
function anaphorConflict(group: readonly Telling[], name: string): NumberConflict | undefined {
  const told = group.filter((each) => each.plain && each.value !== 1)
  const values = told.filter((each, at) => told.findIndex((other) => fits(each, other)) === at)
  if (values.length !== 2) return undefined
  for (const later of told) {
    const earlier = told.filter((each) => !fits(each, later) && isBefore(each, later))
    const [first] = earlier
    const isVague = group.some((each) => !each.plain && fits(each, later))
    if (!first || isVague || !earlier.every((each) => isTakenUp(each, later, name))) continue
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
  const isOther = later.modifiers.length > 0 && earlier.modifiers.length > 0
  if (isOther && !earlier.modifiers.some((word) => later.modifiers.includes(word))) return false
  if (sentenceAt(earlier) === sentenceAt(later)) return false
  if (later.measure === 'count' && Number.isInteger(earlier.value) !== Number.isInteger(later.value))
    return false
  const slip = slipOf(earlier.value, later.value)
  if (slip === 'swapped') return true
  if (later.isQuoted || !later.definite) return false
  if (slip === 'digit' || later.measure === 'score') return true
  // `Nineteen states signed … the 17 states that signed`
  return (
    (later.all && !earlier.definite && !events.has(name.replace('count ', ''))) ||
    / \p{L}+ \p{L}+$/u.test(name) ||
    (later.measure === 'year' && later.keys.includes('jail'))
  )
}

/** What makes one figure of another: digits swapped or another magnitude; a digit changed, dropped or doubled; nothing. */
export function slipOf(a: number, b: number): 'swapped' | 'digit' | undefined {
  const [one, two] = [digitsOf(a), digitsOf(b)]
  // `$2.3 million … $2.3 billion`; 20 and 200 are just two numbers.
  if (one === two) return one.length > 1 ? 'swapped' : undefined
  if (one.length < 2 && two.length < 2) return undefined
  if (one.length === two.length) {
    const off = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]))
    const [x = 0, y = 0] = off
    const isSwap = off.length === 2 && one[x] === two[y] && one[y] === two[x] && y === x + 1
    return isSwap ? 'swapped' : off.length === 1 ? 'digit' : undefined
  }
  const [long, short] = one.length > two.length ? [one, two] : [two, one]
  if (long.length !== short.length + 1) return undefined
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short) ? 'digit' : undefined
}

/** The digits that carry the value: 23 for 2.3 million and for 2.3 billion. */
function digitsOf(value: number): string {
  return String(Number(value.toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/gu, '')
}
