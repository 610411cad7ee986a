/**
 * What reading costs: the start of the command beside a bare Node.js, one thread beside two, and the memory of a small
 * archive beside that of a large one. Runs alternate, so that a busy machine slows both sides.
 *
 * Usage: npm run bench:speed [-- FILES]
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Article, corpusFolder, readArticles } from './corpus.ts'

const command = fileURLToPath(new URL('../dist/backread.cjs', import.meta.url))
const wordsEach = 600

/** The paragraphs of an article up to so many words; articles that are shorter are put together. */
function draftFrom(articles: readonly Article[], at: number): string {
  const words: string[] = []
  for (let next = at; words.length < wordsEach; next++) {
    const { text } = articles[next % articles.length] as Article
    words.push(...text.split(/(?<=\s)(?=\S)/).slice(0, wordsEach - words.length))
  }
  return `${words.join('').trim()}\n`
}

/** A folder of so many drafts, a hundred a subfolder. */
function archiveOf(root: string, articles: readonly Article[], count: number): string {
  const folder = join(root, `drafts-${count}`)
  for (let at = 0; at < count; at++) {
    const desk = join(folder, `desk-${String(Math.floor(at / 100)).padStart(4, '0')}`)
    if (at % 100 === 0) mkdirSync(desk, { recursive: true })
    writeFileSync(join(desk, `${String(at).padStart(6, '0')}.txt`), draftFrom(articles, at))
  }
  return folder
}

/** What a run took: seconds, and megabytes at most. */
interface Cost {
  readonly seconds: number
  readonly megabytes: number
}

function runNode(args: readonly string[]): Promise<Cost> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] })
    let said = ''
    child.stdio[3]?.on('data', (chunk: Buffer) => {
      said += chunk.toString()
    })
    child.on('error', reject)
    child.on('close', () =>
      resolve({ seconds: (performance.now() - start) / 1000, megabytes: Number(said) / 1024 })
    )
  })
}

/** Tells the most memory a process took, all its threads together, to a pipe of its own. */
const meter = `
if (require('node:worker_threads').isMainThread)
  process.on('exit', () => require('node:fs').writeSync(3, String(process.resourceUsage().maxRSS)))
`

/** Runs each in turn, so many times, and gives the median costs. */
async function alternate(times: number, runs: readonly (readonly string[])[]): Promise<Cost[]> {
  const costs = runs.map((): Cost[] => [])
  for (let time = 0; time < times; time++)
    for (const [index, args] of runs.entries()) costs[index]?.push(await runNode(args))
  return costs.map((each) => ({
    seconds: median(each.map(({ seconds }) => seconds)),
    megabytes: median(each.map(({ megabytes }) => megabytes))
  }))
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number
}

async function main(): Promise<void> {
  const articles = readArticles()
  if (!articles) {
    console.error(`There are no articles in ${corpusFolder()}; BACKREAD_CORPUS names their folder`)
    process.exitCode = 2
    return
  }
  const files = Number(process.argv[2] ?? 5_000)
  const root = mkdtempSync(join(tmpdir(), 'backread-speed-'))
  try {
    const withMeter = join(root, 'meter.cjs')
    writeFileSync(withMeter, meter)
    const read = (jobs: number, path: string) => [
      ...['--require', withMeter, command],
      ...['--no-config', '--format', 'unix', '--jobs', String(jobs), path]
    ]
    const one = join(root, 'one.txt')
    writeFileSync(one, draftFrom(articles, 0))
    const [bare, start] = await alternate(21, [['-e', '0'], read(1, one).slice(2)])
    report('start and read one draft', start, bare, '`node -e 0`')

    const folder = archiveOf(root, articles, files)
    const [alone, together] = await alternate(3, [read(1, folder), read(2, folder)])
    report(`read ${files} drafts on one thread`, alone, together, 'on two')

    const [small, large] = [archiveOf(root, articles, 1_000), archiveOf(root, articles, 10_000)]
    const [few, many] = await alternate(1, [read(2, small), read(2, large)])
    console.log(
      `memory on two threads: ${few?.megabytes.toFixed(0)} MB for 1,000 drafts, ${many?.megabytes.toFixed(0)} MB for 10,000`
    )
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function report(what: string, cost: Cost | undefined, other: Cost | undefined, otherName: string): void {
  if (!cost || !other) return
  const ratio = (cost.seconds / other.seconds).toFixed(2)
  console.log(
    `${what}: ${cost.seconds.toFixed(2)} s, ${otherName} ${other.seconds.toFixed(2)} s: ${ratio} times`
  )
}

await main()
