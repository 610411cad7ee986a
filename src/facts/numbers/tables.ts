/** Tables whose last row gives the totals of their columns. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fileRangeOf, spanOf } from '../../draft/place.ts'
import type { Figure, Sum } from './sum.ts'

const totals = /^(?:grand )?(?:total|totals|all|sum|overall|in all|altogether)\b[^\d]{0,20}$/i
const cell = /^[$£€₹¥]?\s?(\d{1,3}(?:,\d{2,3})+|\d+)(\.\d+)?(?:\s?(?:m|bn|million|billion|k|kg|km|t))?$/u

/** A sum for each column whose total is given in a row of its own. */
export function tableSums(draft: Draft): Sum[] {
  return tableRows(draft).flatMap(sumsOf)
}

/** The tables of a draft, each row by row. An empty cell is no block, and so is missing. */
export function tableRows(draft: Draft): Block[][][] {
  const tables = new Map<number, Block[]>()
  for (const block of draft.blocks) {
    if (block.kind !== 'table-cell' || block.group === undefined) continue
    const cells = tables.get(block.group)
    if (cells) cells.push(block)
    else tables.set(block.group, [block])
  }
  return [...tables.values()].map((cells) => rowsOf(draft, cells))
}

/** The cells row by row: a line of Markdown, a `<tr>` of HTML. */
function rowsOf(draft: Draft, cells: readonly Block[]): Block[][] {
  const rows: Block[][] = []
  let end = -1
  for (const block of cells) {
    const range = fileRangeOf(spanOf(block))
    if (!range) return []
    const between = end < 0 ? '' : draft.source.slice(end, range.start)
    const isNew = end < 0 || (/<t[dhr]\b/i.test(between) ? /<tr\b/i.test(between) : between.includes('\n'))
    if (isNew) rows.push([block])
    else rows.at(-1)?.push(block)
    end = range.end
  }
  return rows
}

function sumsOf(rows: readonly (readonly Block[])[]): Sum[] {
  const at = rows.findIndex(([first]) => first !== undefined && totals.test(first.text.trim()))
  const last = rows[at]
  const width = last?.length ?? 0
  const body = rows.slice(1, at)
  // An empty cell is no block: columns are only sure where every row has as many cells.
  if (!last || body.length < 2 || width < 2 || body.some((row) => row.length !== width)) return []
  const header = rows[0] ?? []
  return last.slice(1).flatMap((block, index) => {
    const title = header.length === width ? (header[index + 1]?.text ?? '') : ''
    if (/%|\b(?:rate|average|avg|mean|share|per|percent|change|rank|year|age)\b/i.test(title)) return []
    const whole = figureOf(block)
    const parts = body.map((row) => figureOf(row[index + 1] as Block))
    if (!whole || !parts.every((part) => part !== undefined)) return []
    return withoutSubtotals(whole, parts as Figure[])
  })
}

function figureOf(block: Block): Figure | undefined {
  const text = block.text.trim()
  if (/^[-–—]$/u.test(text)) return { value: 0, ...spanOf(block) }
  const match = cell.exec(text)
  if (!match) return undefined
  return { value: Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`), ...spanOf(block) }
}

/** A row that sums up the rows over it is no part of its own. */
function withoutSubtotals(whole: Figure, parts: readonly Figure[]): Sum[] {
  const kept = parts.filter((part, index) => {
    let sum = 0
    for (let at = index - 1; at >= 0; at--) {
      sum += (parts[at] as Figure).value
      if (index - at > 1 && sum === part.value && part.value > 0) return false
    }
    return true
  })
  const add = (figures: readonly Figure[]) =>
    Number(figures.reduce((sum, { value }) => sum + value, 0).toPrecision(12))
  const own = add(kept) === whole.value ? kept : parts
  const decimals = Math.max(
    ...[whole, ...parts].map((each) => /\.(\d+)/u.exec(each.block.text)?.[1]?.length ?? 0)
  )
  const tolerance = decimals > 0 ? 10 ** -decimals * 1.001 : 0
  return [{ whole, parts: own, total: add(own), complete: true, tolerance }]
}
