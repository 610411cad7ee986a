/** Who stands inside quote marks: which marks open, which close, and which are apostrophes, feet or inches. */
import type { Block } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { firstEndingAfter } from '../draft/search.ts'
import { blockFact, fact } from './fact.ts'
import { type MarkForm, type MarkSize, type MarkStyle, markFormsOf } from './quote-marks.ts'

export type { MarkSize, MarkStyle } from './quote-marks.ts'

/** A mark and what it does. */
export interface QuoteMark extends MarkForm {
  readonly role: 'opens' | 'closes' | 'apostrophe' | 'measure'
}

/** A quotation, or the part of it that stands in one block; its span takes in the marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span
  /** Absent where the quotation goes on from an earlier block without a mark. */
  readonly opens: QuoteMark | undefined
  readonly closes: QuoteMark | undefined
  readonly style: MarkStyle
  readonly size: MarkSize
  /** 0 for a quotation that stands in no other. */
  readonly depth: number
  /** Where it closes: in this block, in a later one, or nowhere. */
  readonly ends: 'here' | 'later' | 'nowhere'
}

/** The quotations of a block in the order in which they open, and its marks. */
export interface BlockQuotations {
  readonly quotations: readonly Quotation[]
  readonly marks: readonly QuoteMark[]
  /** Marks that close what nothing opened. */
  readonly strays: readonly QuoteMark[]
}

/** The quotations of each block of a draft and of its meta fields. */
const quotations = fact((draft): ReadonlyMap<Block, BlockQuotations> => {
  const found = new Map<Block, Pairing>()
  for (const block of [...draft.blocks, ...draft.meta]) found.set(block, pair(block, markFormsOf(block)))
  joinBlocks(draft.blocks.filter(isRunning).map((block) => found.get(block) as Pairing))
  return new Map([...found].map(([block, pairing]) => [block, settle(pairing)]))
})

const none: BlockQuotations = { quotations: [], marks: [], strays: [] }

/** The quotations of one block. */
export function quotationsOf(block: Block): BlockQuotations {
  return quotations(block.draft).get(block) ?? none
}

const outermost = blockFact((block) => quotationsOf(block).quotations.filter(({ depth }) => depth === 0))

/** Whether a span begins inside quote marks, or stands in a block quote. */
export function isQuoted(span: Span): boolean {
  if (span.block.kind === 'block-quote') return true
  const outer = outermost(span.block)
  const quotation = outer[firstEndingAfter(outer, span.start)]
  return quotation !== undefined && quotation.start <= span.start
}

/** A pair while the block is read: indexes into the block's marks. */
interface Pair {
  open: number | undefined
  close: number | undefined
  size: MarkSize
  ends: Quotation['ends']
}

interface Pairing {
  readonly block: Block
  readonly forms: readonly MarkForm[]
  readonly roles: QuoteMark['role'][]
  readonly pairs: Pair[]
  /** Pairs still open at the end of the block, outermost first. */
  readonly open: Pair[]
  strays: number[]
}

/** Pairs the marks of one block, from left to right. */
function pair(block: Block, forms: readonly MarkForm[]): Pairing {
  const pairing: Pairing = { block, forms, roles: [], pairs: [], open: [], strays: [] }
  if (forms.length === 0) return pairing
  const ahead = lookAhead(forms)
  const leads: { index: number; depth: number }[] = []
  for (const [index, form] of forms.entries()) {
    if (pairing.roles[index]) continue
    const role =
      form.size === 'double' ? doubleRole(pairing, index, ahead) : singleRole(pairing, index, ahead)
    pairing.roles[index] = role
    if (role === 'opens') open(pairing, index)
    else if (role === 'closes') close(pairing, index, ahead, leads)
    else if (role === 'apostrophe' && form.fits === 'open' && !form.sure)
      leads.push({ index, depth: pairing.open.length })
  }
  return pairing
}

/** For each mark, which way the next sure quote mark of a size faces. */
interface Ahead {
  readonly double: readonly MarkForm['fits'][]
  readonly single: readonly MarkForm['fits'][]
}

function lookAhead(forms: readonly MarkForm[]): Ahead {
  const double: MarkForm['fits'][] = []
  const single: MarkForm['fits'][] = []
  let nextDouble: MarkForm['fits']
  let nextSingle: MarkForm['fits']
  for (let index = forms.length - 1; index >= 0; index--) {
    const form = forms[index] as MarkForm
    double[index] = nextDouble
    single[index] = nextSingle
    if (form.other) continue
    if (form.size === 'double') nextDouble = form.fits ?? form.drawn ?? nextDouble
    else nextSingle = form.fits ?? form.drawn ?? nextSingle
  }
  return { double, single }
}

function doubleRole({ forms, open }: Pairing, index: number, ahead: Ahead): QuoteMark['role'] {
  const form = forms[index] as MarkForm
  if (form.sure && form.other) return form.other
  const current = topmost(open, 'double')
  if (form.other === 'measure') {
    if (!current || (ahead.double[index] === 'close' && form.fits === 'close')) return 'measure'
    return 'closes'
  }
  const low = current?.open !== undefined && forms[current.open]?.style === 'low'
  if (form.glyph === '“' && low) return 'closes'
  return faces(form, current !== undefined, ahead.double[index]) === 'open' ? 'opens' : 'closes'
}

/** Which way a double mark faces, where some stand on the wrong side of their space. */
function faces(form: MarkForm, isOpen: boolean, next: MarkForm['fits']): 'open' | 'close' {
  const { drawn, fits, block, start, end } = form
  if (!fits) return sideOf(form, isOpen, next)
  if (drawn) return drawn === fits ? fits : isOpen ? 'close' : 'open'
  // `"We ran, "he said` and `he had" no idea" of it`
  if (fits === 'open' && isOpen && /[,.?!…]\s$/u.test(block.text.slice(Math.max(0, start - 2), start)))
    return /\p{Ll}/u.test(block.text[end] ?? '') ? 'close' : 'open'
  if (fits === 'close' && !isOpen && next === 'close' && /\p{L}/u.test(block.text[start - 1] ?? ''))
    return 'open'
  return fits
}

/** The side of a mark with a letter or a space on both its sides. */
function sideOf(
  { drawn, block, start, end }: MarkForm,
  isOpen: boolean,
  next: MarkForm['fits']
): 'open' | 'close' {
  const { text } = block
  // `… it blew out again.’ “` at the end of a paragraph has nothing left to open.
  if (isOpen && text.slice(end, end + 4).trim() === '') return 'close'
  if (drawn) return drawn
  // `on its own."Increasingly, it is not," she wrote`: two paragraphs were run together.
  if (next === 'close' && /[.?!]$/u.test(text[start - 1] ?? '') && /\p{Lu}/u.test(text[end] ?? ''))
    return 'open'
  return isOpen ? 'close' : 'open'
}

// Nobody nests deeper; what stands below is left from broken copy.
const deepest = 8

function topmost(stack: readonly Pair[], size: MarkSize): Pair | undefined {
  for (let index = stack.length - 1; index >= Math.max(0, stack.length - deepest); index--) {
    if (stack[index]?.size === size) return stack[index]
  }
  return undefined
}

function singleRole({ forms, open }: Pairing, index: number, ahead: Ahead): QuoteMark['role'] {
  const form = forms[index] as MarkForm
  if (form.sure && form.other) return form.other
  const current = topmost(open, 'single')
  if (form.other === 'measure') return current ? 'closes' : 'measure'
  const faces = form.fits ?? form.drawn ?? (current ? 'close' : undefined)
  if (faces === undefined) return 'apostrophe'
  if (faces === 'open')
    return form.other === 'apostrophe' || (current && current === open.at(-1) && isClipped(form))
      ? 'apostrophe'
      : 'opens'
  if (form.other !== 'apostrophe') return 'closes'
  // `‘We back the players’ union to the hilt,’`: a better mark to close with is still to come.
  return current && current === open.at(-1) && ahead.single[index] !== 'close' ? 'closes' : 'apostrophe'
}

/** `'We'd 'ave been 'appy'`: inside single marks another one in mid-phrase stands for a letter. */
function isClipped({ block, start, end }: MarkForm): boolean {
  return (
    /\p{L}\s$/u.test(block.text.slice(Math.max(0, start - 3), start)) && /\p{Ll}/u.test(block.text[end] ?? '')
  )
}

function open(pairing: Pairing, index: number): void {
  const { size } = pairing.forms[index] as MarkForm
  const made: Pair = { open: index, close: undefined, size, ends: 'nowhere' }
  pairing.pairs.push(made)
  pairing.open.push(made)
}

function close(
  pairing: Pairing,
  index: number,
  ahead: Ahead,
  leads: { index: number; depth: number }[]
): void {
  const { forms, roles, open: stack } = pairing
  const form = forms[index] as MarkForm
  const same = topmost(stack, form.size)
  if (same) {
    closeCrossed(pairing, same, index)
    closePair(stack, stack.lastIndexOf(same), index)
    return
  }
  if (form.size === 'single') {
    const lead = leads.pop()
    if (lead && lead.depth <= stack.length) {
      // `'Cause and Effect'`: what looked like a letter left out was a quote mark.
      roles[lead.index] = 'opens'
      pairing.pairs.push({ open: lead.index, close: index, size: 'single', ends: 'here' })
      return
    }
    if (/\p{L}$/u.test(form.block.text.slice(Math.max(0, form.start - 2), form.start))) {
      roles[index] = 'apostrophe'
      return
    }
  }
  const other = form.size === 'single' ? ahead.double[index] : ahead.single[index]
  if (stack.length > 0 && other !== 'close') closePair(stack, stack.length - 1, index)
  else pairing.strays.push(index)
}

function closePair(stack: Pair[], at: number, index: number): void {
  const closed = stack[at]
  stack.length = at
  if (closed) Object.assign(closed, { close: index, ends: 'here' })
}

/** `‘stay the course,”’`: two marks side by side close in the wrong order. */
function closeCrossed({ forms, roles, open: stack }: Pairing, same: Pair, index: number): void {
  const top = stack.at(-1)
  const [form, next] = [forms[index], forms[index + 1]]
  if (!form || top === same || top?.size !== next?.size || next?.start !== form.end || next.sure) return
  roles[index + 1] = 'closes'
  closePair(stack, stack.length - 1, index + 1)
}

const flows: ReadonlySet<Block['kind']> = new Set(['body', 'block-quote', 'list-item'])

/** What a quotation may run over; a picture, a subhead or a line such as `Advertisement` does not break it. */
function isRunning({ kind, text }: Block): boolean {
  return flows.has(kind) && (text.length > 60 || /["“”'‘’.?!,;:…–—-]\s*$/u.test(text) || /["“‘'*]/.test(text))
}

/** Finds the quotations that go on in a later block: opened again there, or closed there without having been. */
function joinBlocks(flow: readonly Pairing[]): void {
  for (const [index, pairing] of flow.entries()) {
    const next = flow[index + 1]
    if (!next || pairing.open.length === 0) continue
    const first = next.pairs.find(({ open: mark }) => mark === 0)
    if (first && opensBlock(next)) markLater(pairing.open)
    else joinRun(pairing, flow, index + 1)
  }
}

function opensBlock({ block, forms }: Pairing): boolean {
  return !/[\p{L}\p{N}]/u.test(block.text.slice(0, forms[0]?.start ?? 0))
}

// Of `“ ‘` both go on; of two marks of one size only the last.
function markLater(stack: readonly Pair[]): void {
  for (let index = stack.length - 1; index >= 0; index--) {
    const entry = stack[index] as Pair
    if (stack[index + 1]?.size === entry.size) return
    entry.ends = 'later'
  }
}

/** A letter, a poem, a list in quote marks: opened once, closed once, some blocks later. */
function joinRun(from: Pairing, flow: readonly Pairing[], start: number): void {
  const entry = from.open.at(-1) as Pair
  const between: Pairing[] = []
  for (let index = start; index < flow.length; index++) {
    const pairing = flow[index] as Pairing
    const first = pairing.forms.findIndex(
      ({ size }, at) =>
        size === entry.size && (pairing.roles[at] === 'opens' || pairing.roles[at] === 'closes')
    )
    if (first < 0) {
      between.push(pairing)
      continue
    }
    if (!pairing.strays.includes(first)) return
    entry.ends = 'later'
    for (const { pairs } of between)
      pairs.unshift({ open: undefined, close: undefined, size: entry.size, ends: 'later' })
    pairing.strays = pairing.strays.filter((stray) => stray !== first)
    pairing.pairs.unshift({ open: undefined, close: first, size: entry.size, ends: 'here' })
    return
  }
}

// Written out: a spread takes several times as long.
function markOf(form: MarkForm, role: QuoteMark['role']): QuoteMark {
  const { block, start, end, glyph, style, size, drawn, fits, other, sure } = form
  return { role, block, start, end, glyph, style, size, drawn, fits, other, sure }
}

/** Turns pairs into quotations with their spans and depths. */
function settle({ block, forms, roles, pairs, strays }: Pairing): BlockQuotations {
  if (forms.length === 0 && pairs.length === 0) return none
  const marks = forms.map((form, index) => markOf(form, roles[index] ?? 'apostrophe'))
  const spans = pairs
    .map((entry) => ({
      start: entry.open === undefined ? 0 : (forms[entry.open] as MarkForm).start,
      ...entry
    }))
    .sort((a, b) => a.start - b.start)
  const found: Quotation[] = []
  const around: Quotation[] = []
  for (const [index, { open: from, close: to, size, ends, start }] of spans.entries()) {
    while ((around.at(-1)?.end ?? Infinity) <= start) around.pop()
    const limit = around.at(-1)?.inner.end ?? block.text.length
    // A quotation that nobody closed reaches to the next one at most.
    const last = ends === 'nowhere' ? Math.min(limit, spans[index + 1]?.start ?? limit) : limit
    const opens = from === undefined ? undefined : marks[from]
    const closes = to === undefined ? undefined : marks[to]
    const end = closes?.end ?? last
    const quotation: Quotation = {
      block,
      start,
      end,
      inner: { block, start: opens?.end ?? 0, end: closes?.start ?? end },
      opens,
      closes,
      style: opens?.style ?? closes?.style ?? 'curly',
      size,
      depth: around.length,
      ends
    }
    found.push(quotation)
    around.push(quotation)
  }
  return { quotations: found, marks, strays: strays.map((index) => marks[index] as QuoteMark) }
}
