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

/** A function of the thread; what it compiled is kept once it has answered. */
function of(name: keyof Thread): (task: never) => Promise<unknown> {
  return async (task) => {
    const work: (task: never) => Promise<unknown> = (await opening)[name]
    const reply = await work(task)
    keep()
    return reply
  }
}

export const lintFile = of('lintFile')
export const answerRecord = of('answerRecord')
export const viewRecord = of('viewRecord')
