/**
 * What reading costs, beside what others take for the same drafts, and whether it is as little as it is meant to be.
 *
 *     npm run bench:speed -- [--quick] [--only NAME]… [--write]
 *
 * Whole processes of the built command, from start to end, medians of runs that alternate: a busy machine slows all
 * sides. The others are installed into a temporary folder at first. Reads the corpus in BACKREAD_CORPUS (by default
 * ../shared/corpus), and says so and stops where there is none. `--quick` takes a tenth of the drafts, `--only` one of
 * start, beside, threads, memory, cache and length; `--write` puts the table into bench/README.md.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { corpusFolder, readArticles } from './corpus.ts'
import { measures, type Size } from './speed/measures.ts'
import { createMeter } from './speed/runs.ts'
import { machine, type Row, tableOf, writeReadme } from './speed/table.ts'

const full: Size = {
  runs: 5,
  starts: 21,
  drafts: 1_000,
  manyDrafts: 5_000,
  memoryDrafts: 1_000,
  longBytes: 10_000_000
}

const quick: Size = {
  runs: 3,
  starts: 7,
  drafts: 100,
  manyDrafts: 500,
  memoryDrafts: 100,
  longBytes: 1_000_000
}

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true },
    write: { type: 'boolean', default: false }
  }
})

async function main(): Promise<void> {
  const articles = readArticles()
  if (!articles) {
    console.log(`There is no corpus in ${corpusFolder()}; name its folder in BACKREAD_CORPUS`)
    return
  }
  const root = mkdtempSync(join(tmpdir(), 'backread-speed-'))
  try {
    const bench = { articles, root, metered: createMeter(root), size: options.quick ? quick : full }
    const before = machine()
    const rows: Row[] = []
    for (const [name, measure] of Object.entries(measures))
      if (options.only?.includes(name) ?? true) {
        const found = await measure(bench)
        console.error(found.length > 0 ? tableOf(found) : `Nothing to measure for ${name}`)
        rows.push(...found)
      }
    const text = `${tableOf(rows)}\n\nMeasured on ${before} at the start.`
    console.log(`\n${text}`)
    if (options.write) writeReadme('speed', text)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

await main()
