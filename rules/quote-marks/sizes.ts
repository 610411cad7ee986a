/** Single and double marks swapped: speech in the size that the draft does not use for speech. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import { isSpeech } from '../../src/facts/attribution.ts'
import { type Quotation, quotationsOf } from '../../src/facts/quotations.ts'

/** A quotation in the wrong size, and one in the right size to show beside it. */
export interface Swap {
  readonly odd: Quotation
  readonly model: Quotation | undefined
}

// Headlines and subheads have single marks in most houses, whatever the text has.
const text: ReadonlySet<Block['kind']> = new Set(['body', 'list-item', 'block-quote'])

/** The first quotation whose marks have the wrong size, and those with two sizes in one pair. */
export function swappedMarks(draft: Draft): Swap[] {
  const all = draft.blocks
    .filter(({ kind }) => text.has(kind))
    .flatMap((block) => quotationsOf(block).quotations)
  const whole = all.filter(({ opens, closes }) => opens && closes)
  const uneven = whole.filter(isUneven)
  if (uneven.length === 0 && new Set(whole.map(({ size }) => size)).size < 2) return []
  const speech = whole.filter(
    (quotation) => quotation.depth === 0 && !isUneven(quotation) && isProse(quotation) && isSpeech(quotation)
  )
  const singles = speech.filter(({ size }) => size === 'single')
  const doubles = speech.filter(({ size }) => size === 'double')
  const [main, odd] = singles.length > doubles.length ? [singles, doubles] : [doubles, singles]
  const first = main.length > odd.length ? odd[0] : undefined
  return [
    ...uneven.map((quotation) => ({ odd: quotation, model: main[0] })),
    ...(first ? [{ odd: first, model: main[0] }] : [])
  ]
}

function isUneven({ opens, closes }: Quotation): boolean {
  return opens?.size !== closes?.size
}

/** Not a link, a teaser or a pull quote set as a line of its own: `‘We are going’: how a village moved`. */
function isProse({ block, start, end }: Quotation): boolean {
  const words = block.text.slice(start, end)
  const alone = block.text.length - words.length < 4
  return !alone && /[.!?…][\p{P}\s]*$/u.test(block.text.slice(-20)) && words !== words.toUpperCase()
}
