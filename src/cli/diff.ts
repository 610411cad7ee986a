/** A unified diff, as `patch` and `git apply` read it. */
import { visible, visibleInPatch } from '../reporters/visible.ts'

/** Lines around a change. */
const context = 3

/**
 * What was mended in a draft; empty where nothing was. No fix brings or takes a line break, so each line stands beside
 * its own, and a draft of a thousand changes costs no more than it has lines.
 *
 * @param name the draft's path, relative to the working folder.
 */
export function unifiedDiff(name: string, before: string, after: string, color: boolean): string {
  if (before === after) return ''
  const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[39m` : text)
  const [old, now] = [linesOf(before), linesOf(after)]
  const path = visible(name)
  const parts = [paint(31, `--- a/${path}`), paint(32, `+++ b/${path}`)]
  for (const { from, to } of hunksOf(old, now)) {
    const lines = `${from + 1},${to - from}`
    parts.push(paint(36, `@@ -${lines} +${lines} @@`))
    for (let at = from; at < to; at++) {
      const [was, is] = [old[at] ?? '', now[at] ?? '']
      if (was === is) parts.push(` ${was}`)
      else parts.push(paint(31, `-${was}`), paint(32, `+${is}`))
    }
  }
  return `${parts.join('\n')}\n`
}

/** The lines of a text, safe to print; the last one says where its end is missing. */
function linesOf(text: string): string[] {
  const lines = text.split('\n').map(visibleInPatch)
  const last = lines.pop() ?? ''
  return last === '' ? lines : [...lines, `${last}\n\\ No newline at end of file`]
}

/** The stretches to print: half-open, counted from 0. */
function hunksOf(old: readonly string[], now: readonly string[]): { from: number; to: number }[] {
  const hunks: { from: number; to: number }[] = []
  for (const [at, line] of old.entries()) {
    if (line === now[at]) continue
    const to = Math.min(at + context + 1, old.length)
    const last = hunks.at(-1)
    if (last && at - context <= last.to) last.to = to
    else hunks.push({ from: Math.max(0, at - context), to })
  }
  return hunks
}
