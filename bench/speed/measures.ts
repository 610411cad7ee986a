/** What is measured: each gives rows of a table. */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Article } from '../corpus.ts'
import { draftOf, wordsEach, writeArchive, writeLong } from './drafts.ts'
import { installRivals, rivalsOn } from './rivals.ts'
import { alternate, type Cost, type Program } from './runs.ts'
import { atLeast, type Row, under } from './table.ts'

/** What there is to measure with, and how much of it. */
export interface Bench {
  readonly articles: readonly Article[]
  /** A temporary folder. */
  readonly root: string
  readonly metered: (program: Program) => Program
  readonly size: Size
}

/** How much is measured. */
export interface Size {
  /** Runs of each program that tells its time. */
  readonly runs: number
  /** Runs of each program that starts and reads one draft. */
  readonly starts: number
  /** Drafts that all programs read. */
  readonly drafts: number
  /** Drafts that are read on one thread and on two. */
  readonly manyDrafts: number
  /** Drafts that memory is measured on, and ten times as many. */
  readonly memoryDrafts: number
  /** Bytes of the one long draft. */
  readonly longBytes: number
}

const command = fileURLToPath(new URL('../../dist/backread.cjs', import.meta.url))

function backread(path: string, jobs: number, ...more: readonly string[]): Program {
  return { args: [command, '--no-config', '--format', 'unix', '--jobs', String(jobs), ...more, path] }
}

/** The start of the command beside that of Node.js alone. */
async function start({ articles, root, size }: Bench): Promise<Row[]> {
  const path = join(root, 'one.txt')
  writeFileSync(path, draftOf(articles, 0))
  const { own, bare } = await alternate(size.starts, { own: backread(path, 1), bare: { args: ['-e', '0'] } })
  return [
    {
      what: `start, and read one draft of ${wordsEach} words`,
      figure: milliseconds(own.seconds),
      beside: `${milliseconds(bare.seconds)} for \`node -e 0\``,
      ...under(2, own.seconds / bare.seconds)
    }
  ]
}

/** Words a second, whole processes, beside other programs on the same drafts. */
async function beside({ articles, root, metered, size }: Bench): Promise<Row[]> {
  const archive = join(root, 'archive')
  const paths = writeArchive(archive, articles, size.drafts)
  const rivals = rivalsOn(installRivals(), archive, paths)
  const costs = await alternate(size.runs, {
    backread: metered(backread(archive, 2)),
    textlint: metered(rivals.textlint),
    'write-good': metered(rivals['write-good']),
    retext: metered(rivals.retext),
    'parse-english': metered(rivals['parse-english'])
  })
  const speedOf = (name: keyof typeof costs) => (size.drafts * wordsEach) / costs[name].seconds
  const own = speedOf('backread')
  const row = (name: keyof typeof costs, what: string, least: number): Row => ({
    what: `read ${count(size.drafts)} drafts of ${wordsEach} words, beside ${what}`,
    figure: `${count(own)} words a second (${inProcessor(costs.backread)})`,
    beside: `${count(speedOf(name))} (${inProcessor(costs[name])})`,
    ...atLeast(least, own / speedOf(name))
  })
  return [
    row('textlint', 'textlint with four light rules', 10),
    row('write-good', 'write-good', 3),
    row('retext', 'retext-english with retext-repeated-words', 5),
    row('parse-english', 'a bare parse-english', 0.7)
  ]
}

/** Two threads beside one. */
async function threads({ articles, root, metered, size }: Bench): Promise<Row[]> {
  const archive = join(root, 'threads')
  writeArchive(archive, articles, size.manyDrafts)
  const { one, two } = await alternate(Math.min(size.runs, 3), {
    one: metered(backread(archive, 1)),
    two: metered(backread(archive, 2))
  })
  return [
    {
      what: `read ${count(size.manyDrafts)} drafts on two threads, beside one`,
      figure: inSeconds(two),
      beside: inSeconds(one),
      ...atLeast(1.7, one.seconds / two.seconds)
    }
  ]
}

/** The most memory that many drafts take on two threads, beside ten times as many. */
async function memory({ articles, root, metered, size }: Bench): Promise<Row[]> {
  const [few, many] = [size.memoryDrafts, size.memoryDrafts * 10]
  const [small, large] = [join(root, 'small'), join(root, 'large')]
  writeArchive(small, articles, few)
  writeArchive(large, articles, many)
  const cost = await alternate(1, { few: metered(backread(small, 2)), many: metered(backread(large, 2)) })
  const megabytes = `${cost.many.megabytes.toFixed(0)} MB`
  return [
    {
      what: `memory for ${count(many)} drafts on two threads, beside ${count(few)}`,
      figure: megabytes,
      beside: `${cost.few.megabytes.toFixed(0)} MB`,
      ...under(1.2, cost.many.megabytes / cost.few.megabytes)
    },
    {
      what: `memory for ${count(many)} drafts on two threads`,
      figure: megabytes,
      beside: '',
      ratio: '',
      target: 'under 250 MB',
      reached: cost.many.megabytes < 250
    }
  ]
}

/** A second run over the same drafts, out of the cache. */
async function cache({ articles, root, metered, size }: Bench): Promise<Row[]> {
  if (!spawnSync(process.execPath, [command, '--help'], { encoding: 'utf8' }).stdout.includes('--cache'))
    return []
  const archive = join(root, 'cached')
  writeArchive(archive, articles, size.drafts)
  const location = join(root, 'cache')
  const read = metered(backread(archive, 2, '--cache', '--cache-location', location))
  const { first, second } = await alternate(Math.min(size.runs, 3), {
    first: { ...read, before: () => rmSync(location, { recursive: true, force: true }) },
    second: read
  })
  return [
    {
      what: `a second run with \`--cache\` over ${count(size.drafts)} drafts, beside the first`,
      figure: inSeconds(second),
      beside: inSeconds(first),
      ...atLeast(10, first.seconds / second.seconds)
    }
  ]
}

/** One long draft beside the same words in drafts of 10 KB, on one thread. */
async function length({ articles, root, metered, size }: Bench): Promise<Row[]> {
  const { long, short } = writeLong(root, articles, size.longBytes)
  const cost = await alternate(1, { long: metered(backread(long, 1)), short: metered(backread(short, 1)) })
  return [
    {
      what: `one draft of ${size.longBytes / 1_000_000} MB, beside the same words in drafts of 10 KB`,
      figure: inSeconds(cost.long),
      beside: inSeconds(cost.short),
      ...under(2, cost.long.seconds / cost.short.seconds)
    }
  ]
}

/** What can be measured, by name. */
export const measures: Readonly<Record<string, (bench: Bench) => Promise<Row[]>>> = {
  start,
  beside,
  threads,
  memory,
  cache,
  length
}

function inSeconds(cost: Cost): string {
  return `${cost.seconds.toFixed(2)} s (${inProcessor(cost)})`
}

function inProcessor({ processorSeconds }: Cost): string {
  return `${processorSeconds.toFixed(1)} s of the processor`
}

function milliseconds(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`
}

function count(number: number): string {
  return Math.round(number).toLocaleString('en-US')
}
