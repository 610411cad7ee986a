/** Ages in a table’s column, and in a box of particulars. */
import type { Block } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import type { AgeExpression } from './expressions.ts'
import { namesIn } from './names.ts'
import { type Tied, tie } from './tied.ts'

/** For each table with a column `Age`, how many cells it is after the first of its row. */
const ageColumns = fact((draft): ReadonlyMap<number, number> => {
  const first = new Map<number, number>()
  const found = new Map<number, number>()
  for (const { kind, group, text, index } of draft.blocks) {
    if (kind !== 'table-cell' || group === undefined) continue
    if (!first.has(group)) first.set(group, index)
    if (/^age$/i.test(text.trim()) && !found.has(group)) found.set(group, index - (first.get(group) ?? index))
  }
  return found
})

/** `| Guy Torrance | 55 |` under `| Candidate | Age |` */
export function inTable({ block, years }: AgeExpression): Tied | undefined {
  if (!/^\d+$/u.test(block.text) || /^age:?$/i.test(block.draft.blocks[block.index - 1]?.text.trim() ?? ''))
    return nameAbove(block)
  const column = ageColumns(block.draft).get(block.group ?? -1)
  const cell = column ? block.draft.blocks[block.index - column] : undefined
  const [name, ...others] = cell?.group === block.group && cell ? namesIn(cell) : []
  const isName = name && others.length === 0 && name.start === 0 && name.end === cell?.text.trimEnd().length
  return isName && years > 0 ? tie(name, 'name') : undefined
}

/** `Age: 46` under `Name: Jane Doe`. */
export function inBox({ block, from }: AgeExpression): Tied | undefined {
  if (from > 2 || !/^\W*age:/i.test(block.text)) return undefined
  return nameAbove(block)
}

/** The one name of the nearest block above that has any. */
function nameAbove({ draft, index }: Block): Tied | undefined {
  for (let back = 1; back <= 4; back++) {
    const above = draft.blocks[index - back]
    const [name, ...more] = above ? namesIn(above) : []
    if (name) return more.length === 0 ? tie(name, 'name') : undefined
  }
  return undefined
}
