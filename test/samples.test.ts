import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lint } from '../src/index.ts'
import { backread } from './support/cli.ts'

/** A fault as its author planted it: by its words, not by its line. */
interface Planted {
  readonly quote: string
  /** Which occurrence of the quote in the file, from 1. */
  readonly nth: number
  readonly rule: string
  readonly why: string
}

const folder = new URL('../samples/', import.meta.url)
const names = readdirSync(folder).filter(
  (name) => /\.(?:txt|md|html)$/.test(name) && !name.endsWith('.report.txt')
)

describe.each(names)('%s', (name) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const key = JSON.parse(readFileSync(new URL(`${name}.key.json`, folder), 'utf8')) as Planted[]
  const messages = lint(source, { path: name })

  it('has every planted fault reported, and nothing else', () => {
    const matched = new Set<unknown>()
    const missed = key.filter((fault) => {
      const at = offsetOf(source, fault)
      const message = messages.find(({ ruleId, place }) => {
        const range = place && 'start' in place ? place : undefined
        return (
          ruleId === fault.rule &&
          (range?.start.offset ?? -1) < at + fault.quote.length &&
          at < (range?.end.offset ?? -1)
        )
      })
      matched.add(message)
      return message === undefined
    })
    const falseAlarms = messages.filter((message) => !matched.has(message))
    expect({
      missed: missed.map(({ rule, quote, why }) => `${rule}: ${quote} (${why})`),
      'false alarms': falseAlarms.map(({ ruleId, line, reason }) => `${ruleId}: line ${line}: ${reason}`)
    }).toEqual({ missed: [], 'false alarms': [] })
  })

  it('has the report that stands beside it', async () => {
    const { stdout } = await backread(fileURLToPath(folder), ['--no-color', '--no-config', name])
    await expect(stdout).toMatchFileSnapshot(fileURLToPath(new URL(`${name}.report`, folder)))
  })
})

function offsetOf(source: string, { quote, nth }: Planted): number {
  let at = -1
  for (let count = 0; count < nth; count++) at = source.indexOf(quote, at + 1)
  if (at < 0) throw new Error(`The key names \`${quote}\`, which does not stand ${nth} times in the sample`)
  return at
}
