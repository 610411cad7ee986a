/**
 * Tries the properties on drafts of random seeds: `npm run fuzz [-- MINUTES [SEED]]`. Prints the seed of each round, and for
 * a property that does not hold the shrunk draft. Exit 1 where one did not.
 */
import * as fc from 'fast-check'
import { properties } from './properties.ts'

const [minutes = '10', given] = process.argv.slice(2)
if (!(Number(minutes) > 0) || Number.isNaN(Number(given ?? 0)))
  throw new Error(`unexpected \`${[minutes, given].join(' ').trim()}\`, expected minutes, and a seed or none`)
const until = Date.now() + Number(minutes) * 60_000
const runsARound = 200
const longestRound = 120_000

let runs = 0
const broken = new Set<string>()
for (let round = 0; round === 0 || (Date.now() < until && given === undefined); round++) {
  const seed = given === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(given)
  console.log(`seed ${seed}`)
  for (const { name, share, property } of properties) {
    if (broken.has(name) || (round > 0 && Date.now() > until)) continue
    const result = await fc.check(property, {
      seed,
      numRuns: Math.ceil(runsARound * share),
      interruptAfterTimeLimit: longestRound
    })
    runs += result.numRuns
    if (!result.failed) continue
    broken.add(name)
    const { errorInstance } = result
    const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
    console.log(`${name}: does not hold\n${fc.defaultReportMessage(result)}\n${why}\n`)
  }
}
console.log(`${runs} drafts, ${properties.length} properties, ${broken.size} that did not hold`)
process.exitCode = broken.size > 0 ? 1 : 0
