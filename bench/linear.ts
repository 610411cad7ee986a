/**
 * How each rule's cost grows with the length of a draft: the same published text in drafts of 1, 10, 100 and 1,000 KB.
 *
 *     npm run bench:linear -- [--rule ID]… [--quick] [--write]
 *
 * A rule runs alone, over drafts that no other rule has read, so that its facts count as its own. Each figure is the
 * processor time for a draft, the mean over all drafts of that length. The exponent is that of a power of the length, fitted to
 * all four; the last step is that from 100 to 1,000 KB alone. At 1 a rule is linear; past 1.15 it is marked. Reads the
 * corpus in BACKREAD_CORPUS (by default ../shared/corpus), and says so and stops where there is none. `--quick` stops
 * at 100 KB; `--write` puts the table into bench/README.md.
 */
import { parseArgs } from 'node:util'
import { VFile } from 'vfile'
import { rules } from '../rules/index.ts'
import { read } from '../src/index.ts'
import type { Rule } from '../src/rule.ts'
import { corpusFolder, readArticles } from './corpus.ts'
import { writeReadme } from './speed/table.ts'

const { values: options } = parseArgs({
  options: {
    rule: { type: 'string', multiple: true },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false }
  }
})

const kilobyte = 1000
const kilobytes = options.quick ? [1, 10, 100] : [1, 10, 100, 1_000]
const longest = Math.max(...kilobytes) * kilobyte
const tooSteep = 1.15

/** A text cut into drafts of about a length, each to the end of a line. */
function cut(text: string, length: number): string[] {
  const drafts: string[] = []
  for (let start = 0; start < text.length; ) {
    const line = text.indexOf('\n', Math.min(start + length, text.length) - 1)
    const end = line < 0 ? text.length : line + 1
    drafts.push(text.slice(start, end))
    start = end
  }
  return drafts
}

/** Milliseconds of the processor for a draft, by a rule that reads them all. */
function costOf(rule: Rule, drafts: readonly string[]): number {
  const fresh = drafts.map((text) => read(text, { config: { language: 'en' } }))
  const before = process.cpuUsage()
  for (const draft of fresh) rule.run(draft, new VFile({ value: draft.source }))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / drafts.length
}

/** The exponent of the power of the length that fits the costs best. */
function exponentOf(costs: readonly number[]): number {
  const points = costs.map((cost, at) => ({
    x: Math.log(kilobytes.at(at - costs.length) ?? 1),
    y: Math.log(cost)
  }))
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  return (
    mean(points.map((point) => (point.x - x) * (point.y - y))) /
    mean(points.map((point) => (point.x - x) ** 2))
  )
}

function rowOf(rule: Rule, drafts: readonly (readonly string[])[]): string {
  // Drafts of the second length are enough to have the code compiled.
  costOf(rule, drafts[1] ?? [])
  const costs = drafts.map((each) => costOf(rule, each))
  const exponents = [exponentOf(costs), exponentOf(costs.slice(-2))]
  const steep = exponents.some((exponent) => exponent > tooSteep)
  const cells = [...costs.map(inMilliseconds), ...exponents.map((exponent) => exponent.toFixed(2))]
  return `| \`${rule.id}\` | ${cells.join(' | ')} | ${steep ? '**steep**' : ''} |`
}

function inMilliseconds(cost: number): string {
  return cost.toFixed(cost < 10 ? 2 : 0)
}

function measure(text: string): void {
  const drafts = kilobytes.map((size) => cut(text, size * kilobyte))
  const heads = [
    'rule',
    ...kilobytes.map((size) => `${size.toLocaleString('en-US')} KB`),
    'exponent',
    'last step',
    ''
  ]
  const rows = [`| ${heads.join(' | ')} |`, `| --- |${' ---: |'.repeat(heads.length - 2)} --- |`]
  for (const line of rows) console.log(line)
  for (const rule of rules) {
    if (options.rule && !options.rule.includes(rule.id)) continue
    const row = rowOf(rule, drafts)
    console.log(row)
    rows.push(row)
  }
  if (options.write) writeReadme('linear', `Milliseconds of the processor for a draft:\n\n${rows.join('\n')}`)
}

const articles = readArticles()
if (articles)
  measure(
    articles
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, longest)
  )
else console.log(`There is no corpus in ${corpusFolder()}; name its folder in BACKREAD_CORPUS`)
