/** How long a draft may take, and an end to it: what stands in a draft must not keep the others waiting. */
import { closeSync, openSync } from 'node:fs'
import { devNull } from 'node:os'
import { Script } from 'node:vm'
import { UsageError, whyUnreadable } from '../usage-error.ts'

/** Seconds that tell a loop without end from a long draft on a slow machine: most drafts take some milliseconds. */
export const generous = 60

/** That a draft took longer than it may. */
export class TooSlow extends UsageError {
  readonly milliseconds: number
  /** The time it had, in words. */
  readonly time: string
  constructor(milliseconds: number) {
    const seconds = Math.max(1, Math.round(milliseconds / 1000))
    const time = `${seconds} second${seconds === 1 ? '' : 's'}`
    super(`it was given up after ${time}`)
    this.milliseconds = milliseconds
    this.time = time
  }
}

/** Milliseconds, 24 days: Node.js counts no further, and takes more for none. */
const longest = 2 ** 31 - 1

/** Milliseconds that a draft of so many bytes or characters may take: the seconds, and as long again for each megabyte. */
export function patienceFor(size: number, seconds: number): number {
  return Math.min(longest, Math.ceil(seconds * 1000 * (1 + size / 1_000_000)))
}

const work = Symbol.for('backread.work')
let script: Script | undefined

/**
 * Does work in this thread, and ends it when its time is over, in mid-loop and in mid-pattern: V8 is stopped from outside.
 * What the work had begun to write stays as it is.
 *
 * @param seconds for a draft, and again for each megabyte of it; no limit where absent.
 * @throws TooSlow where the time is over.
 */
export function withinTime<T>(seconds: number | undefined, size: number, task: () => T): T {
  if (seconds === undefined) return task()
  const milliseconds = patienceFor(size, seconds)
  let result: { readonly value: T } | undefined
  const scope = globalThis as { [work]?: () => void }
  const outer = scope[work]
  scope[work] = () => {
    result = { value: task() }
  }
  script ??= createScript()
  try {
    script.runInThisContext({ timeout: milliseconds })
  } catch (error) {
    throw isTimeout(error) ? new TooSlow(milliseconds) : error
  } finally {
    if (outer) scope[work] = outer
    else delete scope[work]
  }
  return (result as unknown as { readonly value: T }).value
}

function createScript(): Script {
  checkRoom()
  return new Script("globalThis[Symbol.for('backread.work')]()")
}

/** As many files as the watch over a script opens, and a few. */
const wanted = 8

/** Where the watch over a script cannot open what it needs, Node.js ends the process without a word of ours. */
function checkRoom(): void {
  const open: number[] = []
  try {
    while (open.length < wanted) open.push(openSync(devNull, 'r'))
  } catch (error) {
    throw new UsageError(`no time limit can be kept: ${whyUnreadable(error)}`)
  } finally {
    for (const file of open) closeSync(file)
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
}
