/** Headlines that say what the lead says, but for a slip of the hand. */
import { sentenceAt } from '../sentences.ts'
import { digitsOf, fits, slipOf } from './agreement.ts'
import type { Telling } from './telling.ts'

/** A value, and those of the same thing that it disagrees with. */
export interface NumberConflict {
  /** The odd one out, else the less authoritative: the headline, the later mention. */
  readonly telling: Telling
  readonly others: readonly Telling[]
}

/** A headline that says what the lead says, but for a slip of the hand: `$63.4 billion Sandy aid` over `The $60.4 billion aid package`. */
export function nearHeadline(all: readonly Telling[]): NumberConflict[] {
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
  const agree = head.keys().filter((key) => first.keys().includes(key)).length
  if (!head.isPlain() || !first.isPlain()) return 4
  if (isSwapped || agree > 1) return 2
  return isMoney(head) || agree > 0 ? 2 : 3
}

function isMoney({ measure }: Telling): boolean {
  return /dollar|pound sterling|euro|rupee|yen|yuan|rand|naira|peso/u.test(measure)
}

function sharedBy(a: Telling, b: Telling): number {
  return [...a.context()].filter((word) => b.context().has(word)).length
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
      ? head.keys().length === 0 ||
          other.keys().length === 0 ||
          head.keys().some((key) => other.keys().includes(key))
      : head.keys().some((key) => other.keys().includes(key))
  const isOther = head.modifiers.length > 0 && other.modifiers.length > 0
  return (
    head.noun === other.noun && (!isOther || head.modifiers.some((word) => other.modifiers.includes(word)))
  )
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
export function isExplained(head: Telling, first: Telling, all: readonly Telling[]): boolean {
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
  if (ordinal && new RegExp(`\\ba ${ordinal}\\b`, 'i').test(words)) return true
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
