/** Lists and columns that share out one whole: `The levy is split as follows:` over bullets with a percentage each. */
import type { Block, Draft } from '../../draft/draft.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { tableRows } from './tables.ts'

/** The shares of each list and each column that the words over it call the parts of one whole. */
export function listedShares(draft: Draft): (readonly Quantity[])[] {
  const shares = new Map<Block, Quantity[]>()
  for (const quantity of quantities(draft)) {
    if (quantity.unit?.name !== 'percent') continue
    const known = shares.get(quantity.block)
    if (known) known.push(quantity)
    else shares.set(quantity.block, [quantity])
  }
  if (shares.size < 2) return []
  return [...listsOf(draft), ...columnsOf(draft)].flatMap((blocks) => {
    const parts = blocks.map((block) => onlyShare(block, shares.get(block)))
    return parts.length > 1 && parts.every((part) => part !== undefined) ? [parts as Quantity[]] : []
  })
}

/** The one percentage of a short block, where it is exact. */
function onlyShare({ text }: Block, found: readonly Quantity[] = []): Quantity | undefined {
  const [share] = found
  if (found.length !== 1 || !share || text.length > 90 || share.high !== undefined) return undefined
  return share.approximation?.way === 'most' || changed.test(text) ? undefined : share
}

const changed =
  /\b(?:up|down|rise|rose|fell|fall|increase|decrease|growth|more|less|than|off|discount|interest|each|per)\b/i
const dividing =
  /\b(?:splits?|divided?|divides|shared (?:out|between|among)|goes (?:to|on)|went (?:to|on)|spent on|breakdown|breaks? down|broken down|made up|makes up|consists?|comprises?|composed|where (?:the|your|our|its|their) [\p{L} ]{1,40}(?:goes|went|comes|came)|power mix|energy mix)\b/iu
const overlapping =
  /\b(?:answers?|respondents|those (?:who|asked|surveyed)|people who|more than one|several|multiple|each|every|survey|poll)\b/i

/** Lists under a line that says what is shared out, and ends with a colon or is a heading. */
function* listsOf({ blocks }: Draft): Generator<readonly Block[]> {
  const lists = new Map<number, Block[]>()
  for (const block of blocks) {
    if (block.kind !== 'list-item' || block.group === undefined) continue
    const items = lists.get(block.group)
    if (items) items.push(block)
    else lists.set(block.group, [block])
  }
  for (const items of lists.values()) {
    const led = blocks[(items[0]?.index ?? 0) - 1]?.text ?? ''
    const line = led.slice(led.lastIndexOf('. ') + 1)
    if (dividing.test(line) && !overlapping.test(line)) yield items
  }
}

const shareHeader = /^(?:share|portion|proportion|% of|per ?cent(?:age)? of)\b|\bshare(?: \(%\))?$/i

/** Columns headed `Share of spending`; a last row of totals is no part. */
function* columnsOf(draft: Draft): Generator<readonly Block[]> {
  for (const [header = [], ...body] of tableRows(draft)) {
    const rows = body.filter(
      ([first]) => !/^(?:grand )?(?:totals?|all|overall)\b/i.test(first?.text.trim() ?? '')
    )
    if (rows.length < 2 || rows.some(({ length }) => length !== header.length)) continue
    for (const [index, { text }] of header.entries())
      if (shareHeader.test(text.trim()) && !/\b(?:who|that|with|using|aged|saying|market cap)\b/i.test(text))
        yield rows.map((row) => row[index] as Block)
  }
}
