/** `backread rules`: a table of all rules. */
import { rules } from '../../rules/index.ts'
import { summaryOf } from '../pages.ts'
import { presets } from '../presets/index.ts'
import { useColor } from './color.ts'
import type { Io } from './io.ts'
import { columnsOf, pad, stylesOf, wrap } from './terminal.ts'

/** Prints id, level, the smallest preset that has it, and what it checks, a rule a row. */
export async function listRules(color: boolean | undefined, io: Io): Promise<number> {
  const { bold, code } = stylesOf(useColor(color, io.stdout, io.env))
  const rows = rules.map(({ id, level }) => [id, level, presetOf(id)] as const)
  const head = ['rule', 'level', 'preset'] as const
  const widths = head.map((name, index) =>
    Math.max(...[name, ...rows.map((row) => row[index] ?? '')].map((cell) => cell.length))
  )
  const row = (cells: readonly string[]) =>
    cells.map((cell, index) => pad(cell, widths[index] ?? 0)).join('  ')
  const indent = ' '.repeat(widths.reduce((sum, width) => sum + width + 2, 0))
  // In a pipe each rule keeps to its line.
  const columns = io.stdout.isTTY
    ? Math.max(columnsOf(io.stdout), io.stdout.columns ?? 0)
    : Number.POSITIVE_INFINITY
  const lines = rows.map(([id, level, preset]) => {
    const what = wrap(summaryOf(id), columns, indent).slice(indent.length)
    return `${code(id)}${row([id, level, preset]).slice(id.length)}  ${what}`.trimEnd()
  })
  io.stdout.write(`${bold(`${row(head)}  checks`)}\n${lines.join('\n')}\n`)
  return 0
}

/** The presets go from small to large; the first that has a rule is the one to name. */
function presetOf(id: string): string {
  return Object.keys(presets).find((name) => Object.hasOwn(presets[name] ?? {}, id)) ?? ''
}
