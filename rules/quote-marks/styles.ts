/** Curly and straight marks: pairs of both, and a draft of both. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import { fact } from '../../src/facts/fact.ts'
import { type MarkStyle, type Quotation, type QuoteMark, quotationsOf } from '../../src/facts/quotations.ts'

/** The quote marks of a draft that are curly or straight; a page's code and attributes are not the writer's. */
export const styledMarks = fact((draft): readonly QuoteMark[] =>
  blocksOf(draft).flatMap((block) => quotationsOf(block).marks.filter(isStyled))
)

function isStyled({ role, style }: QuoteMark): boolean {
  return (role === 'opens' || role === 'closes') && (style === 'curly' || style === 'straight')
}

/** The marks of the style that the draft uses less; of the later one in a tie; none where it keeps to one style. */
export function oddStyle(marks: readonly QuoteMark[]): QuoteMark[] {
  const curly = marks.filter(({ style }) => style === 'curly')
  const straight = marks.filter(({ style }) => style === 'straight')
  if (curly.length !== straight.length) return curly.length < straight.length ? curly : straight
  return marks[0]?.style === 'curly' ? straight : curly
}

/** The style that the draft uses less, or not at all; `undefined` where it has no marks. */
export function rareStyle(marks: readonly QuoteMark[]): MarkStyle | undefined {
  const [odd] = oddStyle(marks)
  if (odd || !marks[0]) return odd?.style
  return marks[0].style === 'curly' ? 'straight' : 'curly'
}

/** The marks that surely open or close: their quotation has both its ends, be the other in a later paragraph. */
export function marksWithPartners(draft: Draft): ReadonlySet<QuoteMark> {
  const partnered = new Set<QuoteMark>()
  for (const { opens, closes, ends } of blocksOf(draft).flatMap((block) => quotationsOf(block).quotations)) {
    if (ends === 'nowhere' || (opens && closes && opens.size !== closes.size)) continue
    if (opens) partnered.add(opens)
    if (closes) partnered.add(closes)
  }
  return partnered
}

const fewUneven = 1

/** Pairs that open in one style and close in the other. In a draft that mixes its marks all through these are part of that. */
export function unevenPairs(draft: Draft): Quotation[] {
  const pairs = blocksOf(draft)
    .flatMap((block) => quotationsOf(block).quotations)
    .filter(({ opens, closes }) => opens && closes && opens.size === closes.size)
  const whole = (style: MarkStyle) =>
    pairs.filter(({ opens, closes }) => opens?.style === style && closes?.style === style).length
  if (whole('curly') > 0 && whole('straight') > 0) return []
  // `„Wir bleiben hier“` is even: in German the curly mark that opens in English closes.
  const uneven = pairs.filter(({ opens, closes }) => opens?.style !== closes?.style && opens?.style !== 'low')
  return uneven.length > fewUneven ? [] : uneven
}

/** The mark of an uneven pair that is out of the draft's style; the closing one where the draft has no other marks. */
export function oddOfPair({ opens, closes }: Quotation, all: readonly QuoteMark[]): QuoteMark | undefined {
  const others = all.filter((mark) => mark !== opens && mark !== closes)
  const same = (mark: QuoteMark | undefined) => others.filter(({ style }) => style === mark?.style).length
  return same(opens) < same(closes) ? opens : closes
}

const notProse: ReadonlySet<Block['kind']> = new Set(['alt', 'meta', 'table-cell'])

function blocksOf({ blocks }: Draft): Block[] {
  return blocks.filter(({ kind }) => !notProse.has(kind))
}

/** The style of a mark that is curly or straight. */
export function styleOf(glyph: string): MarkStyle {
  return /["']/.test(glyph) ? 'straight' : 'curly'
}

const curly = { double: ['“', '”'], single: ['‘', '’'] } as const

const guillemets = { double: ['«', '»'], single: ['‹', '›'] } as const

/** A mark’s glyph in another style. */
export function restyled({ size, role }: QuoteMark, style: MarkStyle): string {
  if (style === 'straight') return size === 'double' ? '"' : "'"
  return (style === 'guillemet' ? guillemets : curly)[size][role === 'closes' ? 1 : 0]
}

/** A mark’s glyph in the other size. */
export function resized(mark: QuoteMark): string {
  return restyled({ ...mark, size: mark.size === 'double' ? 'single' : 'double' }, mark.style)
}
