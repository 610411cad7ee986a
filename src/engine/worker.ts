/** The way into a thread of the pool: `dist/worker.cjs`. It runs the command's bundle, from kept code where there is some. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBundle } from './code-cache.ts'

type Thread = typeof import('./thread.ts')

const here = fileURLToPath(new URL('.', import.meta.url))
const { exports, keep } = runBundle<{ readonly openThread: () => Promise<Thread> }>(
  join(here, 'command.cjs'),
  join(here, '../.cache')
)
const opening = exports.openThread()

/** A function of the thread, for several tasks at once; what it compiled is kept once it has answered. */
function of(name: keyof Thread): (tasks: readonly never[]) => Promise<unknown[]> {
  return async (tasks) => {
    const work: (task: never) => Promise<unknown> = (await opening)[name]
    const replies: unknown[] = []
    for (const task of tasks) replies.push(await work(task))
    keep()
    return replies
  }
}

export const lintFile = of('lintFile')
export const answerRecord = of('answerRecord')
export const viewRecord = of('viewRecord')
