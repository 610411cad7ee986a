/** Runs programs as their users do, whole processes from start to end, and says what each took. */
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A program to be run. */
export interface Program {
  /** The arguments of Node.js. */
  readonly args: readonly string[]
  readonly cwd?: string
  /** The exit codes that it gives where its work is done; 0 and 1 where absent. */
  readonly isDone?: (code: number) => boolean
  /** What to do before each run; its time does not count. */
  readonly before?: () => void
}

/** What a run took. */
export interface Cost {
  readonly seconds: number
  /** Seconds of all processors together; NaN where the run was not metered. */
  readonly processorSeconds: number
  /** The most memory at a time, of all its threads together; NaN where the run was not metered. */
  readonly megabytes: number
}

/** Runs the programs in turn, so many times each, so that a busy machine slows all of them; gives the median costs. */
export async function alternate<Name extends string>(
  times: number,
  programs: Readonly<Record<Name, Program>>
): Promise<Record<Name, Cost>> {
  const names = Object.keys(programs) as Name[]
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<Name, Cost[]>
  for (let time = 0; time < times; time++)
    for (const name of names) costs[name].push(await run(programs[name]))
  return Object.fromEntries(names.map((name) => [name, medianOf(costs[name])])) as Record<Name, Cost>
}

function medianOf(costs: readonly Cost[]): Cost {
  return {
    seconds: median(costs.map(({ seconds }) => seconds)),
    processorSeconds: median(costs.map(({ processorSeconds }) => processorSeconds)),
    megabytes: median(costs.map(({ megabytes }) => megabytes))
  }
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}

/**
 * Runs a program to its end.
 *
 * @throws Error where it fails: what breaks down is not fast.
 */
function run({ args, cwd, isDone = (code) => code <= 1, before }: Program): Promise<Cost> {
  before?.()
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe']
    })
    const [errors, told] = child.stdio.slice(2).map((stream) => textOf(stream as Readable)) as Texts
    child.on('error', reject)
    child.on('close', (code) => {
      const seconds = (performance.now() - start) / 1000
      if (code !== null && isDone(code)) resolve({ seconds, ...unmetered, ...JSON.parse(told() || '{}') })
      else reject(new Error(`node ${args.join(' ').slice(0, 200)} ended with ${code}: ${errors()}`))
    })
  })
}

const unmetered = { processorSeconds: Number.NaN, megabytes: Number.NaN }

type Texts = [errors: () => string, told: () => string]

function textOf(stream: Readable): () => string {
  let text = ''
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk
  })
  return () => text
}

/** Tells what the process took, all its threads together, through a pipe of its own. */
const meter = `
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const cost = { processorSeconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
    require('node:fs').writeSync(3, JSON.stringify(cost))
  })
`

/** Writes the meter into a folder; gives what meters a program. */
export function createMeter(folder: string): (program: Program) => Program {
  const path = join(folder, 'meter.cjs')
  writeFileSync(path, meter)
  return (program) => ({ ...program, args: ['--require', path, ...program.args] })
}
