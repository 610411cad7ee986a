/** Marks that open and never close, or close what nothing opened. */
import type { Block } from '../../src/draft/draft.ts'
import { type Quotation, type QuoteMark, quotationsOf } from '../../src/facts/quotations.ts'

const notRead: ReadonlySet<Block['kind']> = new Set(['alt', 'table-cell', 'credit', 'meta'])

/** The first mark of a block that has no partner; where one is missing, those after it are often out of step. */
export function unpairedMark(block: Block): QuoteMark | undefined {
  if (notRead.has(block.kind)) return undefined
  const { quotations, strays } = quotationsOf(block)
  const open = quotations.filter(
    (quotation) => quotation.ends === 'nowhere' && isSurelyOpen(quotation, quotations)
  )
  const marks = [
    ...open.flatMap(({ opens }) => opens ?? []),
    ...strays.filter((mark) => mark.size === 'double')
  ]
  return marks.sort((a, b) => a.start - b.start)[0]
}

function isSurelyOpen(quotation: Quotation, all: readonly Quotation[]): boolean {
  const { block, inner, opens, size } = quotation
  if (!opens || inner.end - inner.start < 2) return false
  const next = all.find(({ start, size: other }) => start > quotation.start && other === size)
  return !next || !runsOn(block.text.slice(inner.start, next.start))
}

const attributed =
  /[,?!.]\s(?:[\p{L}\p{M}.’'-]+\s){0,5}?(?:said|says|told|asked|added|wrote|recalled|warned|tweeted|explained)\b/u

/**
 * Whether a quotation only opens again where its second paragraph began before two were run together:
 * `“We lost. “We did not play.” ` The speaker has to have the whole stretch.
 */
function runsOn(stretch: string): boolean {
  return /[.?!…]\s*$/u.test(stretch) && !attributed.test(stretch)
}
