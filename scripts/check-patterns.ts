/**
 * Holds every regular expression of the engine and the rules against scslre, which finds those that backtrack without end:
 * literals are read off the source, composed ones are caught while the modules load and the samples are read.
 * Exit 1 where one is not on the list of known ones.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { full } from 'acorn-walk'
import { transformSync } from 'esbuild'
import { analyse } from 'scslre'

/** A pattern and where it stands. */
interface Found {
  readonly source: string
  readonly flags: string
  readonly file: string
}

/** Patterns that scslre names and that are no danger: how each begins, and why. */
const known: readonly (readonly [start: string, why: string])[] = [
  ['^## Why', 'reads our own pages'],
  ["^option '", 'reads our own words and the command line'],
  ['^(?:[*+?]|\\{', 'reads our own patterns'],
  ['^[\\W_]*(?:for immediate release', 'its `.*` always comes to the end'],
  ['^(?:[Bb]y|BY', 'its `.*` always comes to the end'],
  ['^(?:(?=.{4}$)', 'looks for four characters first'],
  ['[.!?…:;]["”’', 'reads the last 80 characters'],
  ['[("“‘', 'reads the last 80 characters'],
  ['(?:\\s*[([](?:AP|Reuters', 'reads the last 500 characters'],
  ['(?<!\\b(?:at least|more than', 'reads captions of at most 1,200 characters'],
  ['\\b(duo|pair', 'reads captions of at most 1,200 characters'],
  [
    '(?:^|,\\s*(?:and',
    'grows with the square of a run of blanks, and reads captions of at most 1,200 characters'
  ]
]

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, folder, name))
)

function literalsIn(file: string): Found[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'esnext' })
  const found: Found[] = []
  full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), (node) => {
    const { regex } = node as { regex?: { pattern: string; flags: string } }
    if (regex) found.push({ source: regex.pattern, flags: regex.flags, file: relative(root, file) })
  })
  return found
}

/** Loads all modules and reads the samples; gives the patterns that were composed meanwhile. */
async function composed(): Promise<Found[]> {
  const found = new Map<string, Found>()
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags)
      if (!found.has(String(made))) {
        const { stack = '' } = new Error()
        const place = /(?:src|rules)\/[^\s():]+\.ts(?=:\d)/.exec(stack.replaceAll('\\', '/'))?.[0]
        const isOurs = place !== undefined && !/node_modules/.test(stack.split('\n')[2] ?? '')
        if (isOurs) found.set(String(made), { source: made.source, flags: made.flags, file: place })
      }
      return made
    }
  })
  try {
    // The command, its threads and the server begin to run when they are loaded, and compose no patterns.
    const runs = /[\\/]src[\\/](?:cli|engine|server)[\\/]/
    for (const file of files) if (!runs.test(file)) await import(pathToFileURL(file).href)
    const { lint } = await import('../src/index.ts')
    const { readPage, ruleIds } = await import('../test/support/page.ts')
    for (const { draft, format } of ruleIds.flatMap((id) => readPage(id).cases.slice(0, casesOfARule)))
      lint(draft, { kind: format })
  } finally {
    globalThis.RegExp = Native
  }
  return [...found.values()]
}

const casesOfARule = 2

function faultOf({ source, flags }: Found): string | undefined {
  const [report] = analyse(
    { source, flags },
    { reportTypes: { Move: false }, assumeRejectingSuffix: false }
  ).reports
  if (!report) return undefined
  const parts = report.type === 'Trade' ? [report.startQuant.raw, report.endQuant.raw] : [report.quant.raw]
  return `${report.exponential ? 'exponential' : 'polynomial'} in ${parts.map((part) => `\`${part}\``).join(' and ')}`
}

const patterns = new Map(
  [...files.flatMap(literalsIn), ...(await composed())].map((each) => [`/${each.source}/${each.flags}`, each])
)
const unused = new Set(known.map(([start]) => start))
let dangerous = 0
for (const [text, pattern] of patterns) {
  const fault = faultOf(pattern)
  if (fault === undefined) continue
  const [start] = known.find(([each]) => pattern.source.startsWith(each)) ?? []
  if (start !== undefined) unused.delete(start)
  else {
    dangerous++
    console.error(`${pattern.file}: ${fault}: ${text.slice(0, 200)}`)
  }
}
for (const start of unused) console.error(`the known pattern that begins \`${start}\` is no danger any more`)
console.log(`${patterns.size} patterns, ${dangerous} that may run for ever`)
if (dangerous + unused.size > 0) process.exitCode = 1
