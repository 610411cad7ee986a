/** Marks that open and never close, or close what nothing opened. */
import type { Block } from '../../src/draft/draft.ts'
import { hasAttribution } from '../../src/facts/attribution.ts'
import { openEndOf } from '../../src/facts/endings.ts'
import { type Quotation, type QuoteMark, quotationsOf } from '../../src/facts/quotations.ts'

const notRead: ReadonlySet<Block['kind']> = new Set(['alt', 'table-cell', 'credit', 'meta'])

/** The first mark of a block that has no partner; where one is missing, those after it are often out of step. */
export function unpairedMark(block: Block): QuoteMark | undefined {
  if (notRead.has(block.kind) || attribute.test(block.text)) return undefined
  const { quotations, strays, marks } = quotationsOf(block)
  if (marks.some(isGlued)) return undefined
  const next = nextOfSize(quotations)
  const open = quotations.find((quotation, index) => isSurelyOpen(quotation, next[index]))?.opens
  const stray = strays.find(({ size, style }) => size === 'double' && style !== 'guillemet')
  return open && stray ? (open.start < stray.start ? open : stray) : (open ?? stray)
}

/** For each quotation of a block the next one in marks of its size. */
function nextOfSize(quotations: readonly Quotation[]): (Quotation | undefined)[] {
  const last: { single?: Quotation; double?: Quotation } = {}
  return quotations
    .toReversed()
    .map((quotation) => {
      const next = last[quotation.size]
      last[quotation.size] = quotation
      return next
    })
    .reverse()
}

/** `on its own."Increasingly`: where the spaces are lost, nobody can tell which way a mark faces. */
function isGlued({ block: { text }, size, style, start, end }: QuoteMark): boolean {
  return (
    size === 'double' &&
    style === 'straight' &&
    /[.?!]/.test(text[start - 1] ?? '') &&
    /\p{L}/u.test(text[end] ?? '')
  )
}

/** Markup that was pasted as text: `image="harbour.png"`. */
const attribute = /[a-z]=["']/

function isSurelyOpen(quotation: Quotation, next: Quotation | undefined): boolean {
  const { block, inner, opens, closes, ends } = quotation
  if (!opens || closes || inner.end - inner.start < 2 || opens.style === 'guillemet' || opens.style === 'low')
    return false
  if (next) return !runsOn(block.text.slice(inner.start, next.start))
  // A paragraph that breaks off has lost more than a mark; `cut-off-text` speaks of it.
  if (block.kind === 'body' && openEndOf(block)) return false
  // The next paragraph opens with a mark; but `“Never again, he said.` is over.
  return ends === 'nowhere' || hasAttribution(block.text.slice(inner.start, inner.end))
}

/**
 * Whether a quotation only opens again where its second paragraph began before two were run together:
 * `“We lost. “We did not play.” ` The speaker has to have the whole stretch.
 */
function runsOn(stretch: string): boolean {
  return /[.?!…]\s*$/u.test(stretch) && !hasAttribution(stretch)
}
