/** The table of what was measured, and the targets. */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'

/** A line of the table. */
export interface Row extends Judged {
  readonly what: string
  readonly figure: string
  /** What it is measured against. */
  readonly beside: string
}

interface Judged {
  readonly ratio: string
  readonly target: string
  readonly reached: boolean
}

/** That a ratio is to be at least so much. */
export function atLeast(least: number, ratio: number): Judged {
  return { ratio: times(ratio), target: `at least ${least} times`, reached: ratio >= least }
}

/** That a ratio is to be under so much. */
export function under(most: number, ratio: number): Judged {
  return { ratio: times(ratio), target: `under ${most} times`, reached: ratio < most }
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} times`
}

/** The rows as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  return [
    '| what | backread | beside | ratio | target | |',
    '| --- | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(
      ({ what, figure, beside, ratio, target, reached }) =>
        `| ${what} | ${figure} | ${beside} | ${ratio} | ${target} | ${reached ? 'ok' : '**short**'} |`
    )
  ].join('\n')
}

/** What was measured on, in words. */
export function machine(): string {
  const [{ model = 'an unknown processor' } = {}] = cpus()
  return `${cpus().length} cores (${model.trim()}), Node.js ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`
}

/** Puts a text between the two marks of a name in bench/README.md. */
export function writeReadme(name: string, text: string): void {
  const path = new URL('../README.md', import.meta.url)
  const readme = readFileSync(path, 'utf8')
  const section = new RegExp(`(?<=<!-- ${name} -->\n)[^]*?(?=<!-- /${name} -->)`)
  if (!section.test(readme)) throw new Error(`bench/README.md has no \`<!-- ${name} -->\``)
  writeFileSync(
    path,
    readme.replace(section, () => `\n${text}\n\n`)
  )
}
