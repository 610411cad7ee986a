/** What the bonds look at in both sides alike. */
import { isHeadline, type Statement } from '../../src/facts/statements/index.ts'
import { countShared } from '../../src/facts/statements/words.ts'

export const none: ReadonlySet<string> = new Set()

export function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0
}

/** Whether the smaller set, of some size at least, lies in the greater. */
export function isWithin(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): boolean {
  const size = Math.min(a.size, b.size)
  return size >= least && countShared(a, b) === size
}

/** Whether one of them stands in the headline or standfirst. */
export function isOnTop(...sides: readonly Statement[]): boolean {
  return sides.some(({ block }) => isHeadline(block))
}
