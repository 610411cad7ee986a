/** Threads that read drafts, `dist/worker.cjs` in each. A draft that ends its thread is told, and the rest are read. */
import { fileURLToPath } from 'node:url'
import type Tinypool from 'tinypool'
import { importModule } from '../import-module.ts'
import { UsageError } from '../usage-error.ts'
import { generous, patienceFor, TooSlow } from './time-limit.ts'

/** Threads at work. */
export interface Pool {
  /**
   * Hands a task to a thread as soon as one is free.
   *
   * @param work the function of the worker to call.
   * @param size gives the size of what is read, in bytes; asked only where it takes long.
   * @throws UsageError with the reason where the thread did not live to answer, TooSlow where it took too long, NoThreads where none can start.
   */
  readonly run: <Reply>(work: string, task: unknown, size: () => number) => Promise<Reply>
  readonly close: () => Promise<void>
}

/** How threads are to be kept. */
export interface PoolOptions {
  /** How many there are. */
  readonly jobs: number
  /** The file that each runs. */
  readonly worker?: string
  /** Seconds that a thread may take for a draft, and again for each megabyte of it. */
  readonly timeout?: number | undefined
  /** Seconds more, for the thread to start and to stop by itself, before it is ended. */
  readonly grace?: number
}

/**
 * Measured on two threads: a sixth less memory than with Node's own young generation, at the same speed. A limit on the
 * old one saves as much again and costs a quarter of the time.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8 }

/** That the pool is of no use. */
export class NoThreads extends Error {}

/** Starts the threads. */
export async function openPool({
  jobs,
  worker = fileURLToPath(new URL('./worker.cjs', import.meta.url)),
  timeout = generous,
  grace = generous
}: PoolOptions): Promise<Pool> {
  const { default: Pool } = (await importModule('tinypool')) as typeof import('tinypool')
  const pool = new Pool({ filename: worker, minThreads: jobs, maxThreads: jobs, resourceLimits })
  const clocks = new Set<Clock>()
  // A thread that dies between two drafts is replaced, and nothing is lost; where none can start, nothing can be read.
  let broken: NoThreads | undefined
  pool.on('error', (error: Error) => {
    if (pool.threads.length > 0) return
    broken = new NoThreads(`no thread can start: ${error.message}`)
    for (const clock of clocks) clock.end()
  })
  const tellExits = exitTeller(pool)
  const enter = gate(jobs)
  async function runOnce<Reply>(work: string, task: unknown, size: () => number): Promise<Reply> {
    tellExits()
    const clock = startClock((bytes) => patienceFor(bytes, timeout) + grace * 1000, size)
    clocks.add(clock)
    try {
      return await pool.run(task, { name: work, signal: clock.signal })
    } catch (error) {
      throw broken ?? clock.why() ?? new Death(causeOfDeath(error))
    } finally {
      clocks.delete(clock)
      clock.stop()
    }
  }
  return {
    run: (work, task, size) =>
      enter(() =>
        runOnce<never>(work, task, size).catch((error: Error) => {
          // A thread may die of what the draft before left behind; a second time it is this one.
          if (error instanceof Death) return runOnce<never>(work, task, size)
          throw error
        })
      ),
    close: () => pool.destroy()
  }
}

/** That a thread did not live to answer, and why. */
class Death extends UsageError {}

/** Lets so many in at a time, so that a clock starts when a thread is free and not while a task waits. */
function gate(width: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let inside = 0
  return async (work) => {
    if (inside < width) inside++
    else await new Promise<void>((letIn) => waiting.push(letIn))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else inside--
    }
  }
}

/** Tinypool hears errors of its threads but not that one has left, as by `process.exit()` in a plugin. */
function exitTeller(pool: Tinypool): () => void {
  const known = new WeakSet()
  return () => {
    for (const thread of pool.threads) {
      if (known.has(thread)) continue
      known.add(thread)
      thread.on('exit', (code: number) => {
        // One that was told to go is no longer among them.
        if (pool.threads.includes(thread)) thread.emit('error', new Exit(code))
      })
    }
  }
}

class Exit extends Error {
  constructor(code: number) {
    super(`it made its thread exit with code ${code}`)
  }
}

/** The time that one draft has. */
interface Clock {
  readonly signal: AbortSignal
  /** Ends the time at once. */
  readonly end: () => void
  /** That the time is over; `undefined` where it is not. */
  readonly why: () => TooSlow | undefined
  readonly stop: () => void
}

function startClock(patience: (bytes: number) => number, size: () => number): Clock {
  const control = new AbortController()
  const least = patience(0)
  let slow: TooSlow | undefined
  let timer = setTimeout(() => {
    const most = patience(size())
    timer = setTimeout(() => {
      slow = new TooSlow(most)
      control.abort()
    }, most - least)
  }, least)
  return {
    signal: control.signal,
    end: () => control.abort(),
    why: () => slow,
    stop: () => clearTimeout(timer)
  }
}

function causeOfDeath(error: unknown): string {
  if (error instanceof Exit) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it took more memory than there is'
  return `the thread that read it broke down: ${error instanceof Error ? error.message : String(error)}`
}
