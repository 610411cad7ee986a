/** Threads that read drafts, `dist/worker.cjs` in each. A draft that ends its thread is told, and the rest are read. */
import { fileURLToPath } from 'node:url'
import type Tinypool from 'tinypool'
import { importModule } from '../import-module.ts'
import { UsageError } from '../usage-error.ts'
import { generous, patienceFor, TooSlow } from './time-limit.ts'

/** Threads at work. */
export interface Pool {
  /**
   * Hands a task to a thread as soon as one is free; one that ends its thread, or holds it up, is found out and the others are done.
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
  /** Seconds more, for the thread to start, before it is ended. */
  readonly grace?: number
  /** Megabytes of each thread’s young generation. */
  readonly young?: number
}

/** So many tasks are handed over at once: to hand one over takes as long as a tenth of a draft. */
const mostAtOnce = 8

/** A task that waits for a thread. All of a run ask for the same work. */
interface Job {
  readonly work: string
  readonly task: unknown
  readonly size: () => number
  readonly answer: (reply: never) => void
  readonly refuse: (error: unknown) => void
}

/**
 * Megabytes. Measured on two threads: a sixth less memory than with Node's own young generation, at the same speed. A limit
 * on the old one saves as much again and costs a quarter of the time.
 */
const youngOfMany = 8

/** Bytes. A draft that takes more memory than there is ends a thread of its own, and not the run. */
export const long = 4_000_000

/**
 * A pool for long drafts. What is known of one lives as long as its reading; to go through it less often pays. Measured
 * on 10 MB: a twentieth to a tenth less processor time than with 48 MB, and no more memory.
 */
export const forLong = { jobs: 1, young: 192 }

/** That the pool is of no use. */
export class NoThreads extends Error {}

/** Starts the threads. */
export async function openPool({
  jobs,
  worker = fileURLToPath(new URL('./worker.cjs', import.meta.url)),
  timeout = generous,
  grace = 5,
  young = youngOfMany
}: PoolOptions): Promise<Pool> {
  const { default: Pool } = (await importModule('tinypool')) as typeof import('tinypool')
  const resourceLimits = { maxYoungGenerationSizeMb: young }
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
  async function runOnce(jobs: readonly Job[]): Promise<void> {
    tellExits()
    const bytes = () => jobs.reduce((sum, { size }) => sum + size(), 0)
    const clock = startClock(timeout, grace, bytes)
    clocks.add(clock)
    try {
      const tasks = jobs.map(({ task }) => task)
      const replies = await pool.run(tasks, { name: jobs[0]?.work ?? null, signal: clock.signal })
      for (const [index, { answer }] of jobs.entries()) answer(replies[index] as never)
    } catch (error) {
      throw broken ?? clock.why() ?? new Death(causeOfDeath(error))
    } finally {
      clocks.delete(clock)
      clock.stop()
    }
  }
  async function runAll(jobs: readonly Job[]): Promise<void> {
    try {
      await runOnce(jobs)
    } catch (error) {
      // One of several is at fault; and a thread may die of what the draft before left behind. Alone they tell.
      const isTold = jobs.length === 1 && !(error instanceof Death)
      for (const job of jobs) await (isTold ? Promise.reject(error) : runOnce([job])).catch(job.refuse)
    }
  }
  const enter = queue(jobs, runAll)
  return {
    run: (work, task, size) =>
      new Promise((answer, refuse) => {
        enter({ work, task, size, answer, refuse })
      }),
    close: () => close(pool)
  }
}

/** Ends the threads. One that breaks down meanwhile has nothing left to do. */
async function close(pool: Tinypool): Promise<void> {
  // Tinypool waits for them by Node's `once`, which then takes off a listener by a method that Tinypool's have not.
  for (const thread of pool.threads) Object.assign(thread, { removeListener() {} })
  await pool.destroy().catch(() => {})
}

/** That a thread did not live to answer, and why. */
class Death extends UsageError {}

/**
 * Makes what tasks are put into: they are handed over in their order, several at once where more wait than there are
 * threads, as soon as a thread is free, so that a clock starts then and not while a task waits.
 */
function queue(width: number, handOver: (jobs: readonly Job[]) => Promise<void>): (job: Job) => void {
  const waiting: Job[] = []
  let free = width
  function deal(): void {
    while (free > 0 && waiting.length > 0) {
      free--
      const count = Math.min(mostAtOnce, Math.ceil(waiting.length / width))
      handOver(waiting.splice(0, count)).finally(() => {
        free++
        deal()
      })
    }
  }
  return (job) => {
    waiting.push(job)
    deal()
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

function startClock(timeout: number, grace: number, size: () => number): Clock {
  const control = new AbortController()
  const least = patienceFor(0, timeout)
  let slow: TooSlow | undefined
  let timer = setTimeout(() => {
    const most = patienceFor(size(), timeout)
    timer = setTimeout(
      () => {
        slow = new TooSlow(most)
        control.abort()
      },
      most - least + grace * 1000
    )
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
