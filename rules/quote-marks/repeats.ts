/** Headlines and quotations that are given twice and differ in nothing but their marks. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { type QuoteMark, quotationsOf } from '../../src/facts/quotations.ts'

/** A later copy, the earlier one, and the marks in which the later one is odd. */
export interface Repeat {
  readonly what: 'headline' | 'quotation'
  readonly earlier: Span
  readonly odd: readonly OddMark[]
}

/** A mark and the glyph that the earlier copy has in its place. */
export interface OddMark {
  readonly mark: QuoteMark
  readonly expected: string
}

/** The copies of a draft that differ from an earlier one only in their marks, in order. */
export function repeatsInOtherMarks(draft: Draft): Repeat[] {
  const headlines = draft.blocks.filter(({ kind }) => kind === 'headline')
  const copies = draft.blocks.filter(({ kind }) => kind !== 'headline').flatMap(longQuotations)
  return [
    ...againstFirst(
      'headline',
      headlines.map((block) => ({ block, start: 0, end: block.text.length }))
    ),
    ...againstFirst('quotation', copies)
  ]
}

const fewestWords = 4
const longest = 1000

function longQuotations(block: Block): Span[] {
  return quotationsOf(block).quotations.filter(
    ({ inner, opens, closes }) =>
      opens &&
      closes &&
      inner.end - inner.start < longest &&
      block.text.slice(inner.start, inner.end).trim().split(/\s+/u, fewestWords).length === fewestWords
  )
}

function againstFirst(what: Repeat['what'], spans: readonly Span[]): Repeat[] {
  const first = new Map<string, Span>()
  return spans.flatMap((span) => {
    const key = wordsOf(span)
    const earlier = first.get(key)
    if (!earlier) first.set(key, span)
    const odd = earlier ? oddMarks(earlier, span) : []
    if (!earlier || odd.length === 0 || (what === 'quotation' && !odd.every(differsInStyle))) return []
    return [{ what, earlier, odd }]
  })
}

/** The words of a copy without its marks, so that one given with other marks has the same. */
function wordsOf({ block, start, end }: Span): string {
  return block.text
    .slice(start, end)
    .replace(/["″“”‟„«»'′`‘’‛‚‹›]/g, '')
    .replace(/^\s+|[\s.,]+$/g, '')
    .replace(/\s+/g, ' ')
}

function oddMarks(earlier: Span, later: Span): OddMark[] {
  const [model, copy] = [marksIn(earlier), marksIn(later)]
  if (model.length !== copy.length) return []
  const odd = copy.flatMap((mark, index) => {
    const expected = (model[index] as QuoteMark).glyph
    return mark.glyph === expected ? [] : [{ mark, expected }]
  })
  // An apostrophe is named only where nothing else differs.
  return odd.sort((a, b) => rank(a) - rank(b) || a.mark.start - b.mark.start)
}

function rank({ mark }: OddMark): number {
  return mark.role === 'apostrophe' || mark.role === 'measure' ? 1 : 0
}

// `“Not now,”` in the text and `‘Not now’` inside other speech are both right.
function differsInStyle({ mark, expected }: OddMark): boolean {
  const single = /['‘’]/.test(expected)
  return mark.role !== 'measure' && (mark.size === 'single') === single
}

/** Whether a copy’s mark is curly where the earlier one’s is straight, or the reverse, and no more. */
export function isOnlyStyle({ mark, expected }: OddMark): boolean {
  if (mark.role === 'measure') return false
  return mark.size === 'double' ? /^["“”]$/.test(expected) : /^['‘’]$/.test(expected)
}

function marksIn({ block, start, end }: Span): QuoteMark[] {
  return quotationsOf(block).marks.filter((mark) => mark.start >= start && mark.end <= end)
}
