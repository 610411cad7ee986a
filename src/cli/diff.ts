/** A unified diff, as `patch` and `git apply` read it. */
import { structuredPatch } from 'diff'
import { visible, visibleInPatch } from '../reporters/visible.ts'

/**
 * What changed in a draft; empty where nothing did.
 *
 * @param name the draft's path, relative to the working folder.
 */
export function unifiedDiff(name: string, before: string, after: string, color: boolean): string {
  if (before === after) return ''
  const { hunks } = structuredPatch(name, name, before, after, undefined, undefined, { context: 3 })
  const paint = (code: number, line: string) => (color ? `\x1b[${code}m${line}\x1b[39m` : line)
  const path = visible(name)
  const lines = [paint(31, `--- a/${path}`), paint(32, `+++ b/${path}`)]
  for (const { oldStart, oldLines, newStart, newLines, lines: changed } of hunks) {
    lines.push(paint(36, `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`))
    for (const line of changed) {
      const shown = visibleInPatch(line)
      lines.push(line.startsWith('-') ? paint(31, shown) : line.startsWith('+') ? paint(32, shown) : shown)
    }
  }
  return `${lines.join('\n')}\n`
}
