import type { BlockKind } from '../../src/draft/draft.ts'
import { type Span, textOf } from '../../src/draft/place.ts'
import { captions } from '../../src/facts/captions.ts'
import { inWords } from '../../src/facts/number-words.ts'
import { type CountedList, countedLists, type Item } from '../../src/facts/numbers/index.ts'
import type { Finding } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'

/**
 * A count that differs from the list that follows. Quiet where the list is open (`including`, `and others`), where commas may
 * part more than items, and in captions, which `caption-contradiction` counts.
 */
export default rule(
  { id: 'count-mismatch', level: 'warning', yieldsTo: ['caption-contradiction'] },
  (draft, report) => {
    const inCaptions = captions(draft)
    const seen = new Set<string>()
    for (const counted of countedLists(draft)) {
      const { count, list } = counted
      const isRight = count.value >= list.least && count.value <= list.most
      const isCaption = aside.has(count.block.kind) || inCaptions.some((caption) => holds(caption, count))
      const key = `${count.block.index}:${count.start}`
      if (isRight || list.isOpen || isCaption || seen.has(key)) continue
      seen.add(key)
      report(findingOf(counted))
    }
  }
)

const aside: ReadonlySet<BlockKind> = new Set(['caption', 'alt', 'credit'])

function holds(outer: Span, inner: Span): boolean {
  return outer.block === inner.block && outer.start <= inner.start && inner.end <= outer.end
}

function findingOf({ count, list }: CountedList): Finding {
  const exact = list.least === list.most ? list.least : undefined
  const named = exact ?? (count.value < list.least ? list.least : list.most)
  const bound = exact === undefined ? (count.value < list.least ? 'at least ' : 'at most ') : ''
  const what = list.form === 'headings' ? 'headings' : 'items'
  const follows = `${bound}${inWords(named)} ${what} follow${named === 1 ? 's' : ''}`
  return {
    at: count,
    reason: `The count is \`${textOf(count)}\`, but ${follows}; check the count and the list`,
    ...(exact === undefined ? {} : { expected: [inForm(textOf(count), exact)] }),
    related: [{ at: list, reason: 'the list is here' }],
    note: `The list: ${list.items.flatMap(namesOf).join(', ')}.`
  }
}

/** An item as it was counted: `Lee Orr and Ida Lund` for two. */
function namesOf({ text, least }: Item): string[] {
  return (least > 1 ? text.split(/ (?:and|&) /u) : [text]).map((name) => `\`${name}\``)
}

const sets: Readonly<Record<number, string>> = {
  2: 'duo',
  3: 'trio',
  4: 'quartet',
  5: 'quintet',
  6: 'sextet'
}

/** A number as the draft writes this one: in figures, in words, with a capital, or as a set. */
function inForm(written: string, value: number): string {
  if (/^\d/u.test(written)) return String(value)
  const isSet = Object.values(sets).includes(written.toLowerCase())
  const word = (isSet ? sets[value] : undefined) ?? inWords(value)
  return /^\p{Lu}/u.test(written) ? (word[0] ?? '').toUpperCase() + word.slice(1) : word
}
