import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, it } from 'vitest'

/** Who may import what; the first pattern that fits a file holds for it. Targets are paths from the project's root. */
const layers: readonly { readonly of: RegExp; readonly may: RegExp; readonly node: boolean }[] = [
  { of: /^rules\/index\.ts$/, may: /^(?:rules\/|src\/rule\.ts)/, node: false },
  {
    of: /^rules\/([^/]+)\//,
    may: /^(?:src\/(?:rule|report|retext)\.ts|src\/(?:draft|facts)\/|rules\/SELF\/)/,
    node: false
  },
  { of: /^src\/draft\//, may: /^src\/draft\//, node: false },
  { of: /^src\/facts\//, may: /^src\/(?:draft|facts)\//, node: false },
  { of: /^src\/fix\//, may: /^src\/(?:draft|fix|report)/, node: false },
  { of: /^src\/settle\//, may: /^src\/(?:draft|settle|config|report|rule|manifest)/, node: false },
  {
    of: /^src\/(?:rule|report|retext|manifest|index|browser|context|read-file)\.ts$/,
    may: /^(?:src\/(?!cli|reporters)|rules\/index)/,
    node: false
  },
  { of: /^src\/engine\/lint-draft\.ts$/, may: /^src\/(?!cli|reporters)/, node: false },
  { of: /^src\/reporters\//, may: /^(?:src\/(?!cli|facts)|rules\/index)/, node: true },
  { of: /^src\/cli\//, may: /^(?:src|rules)\//, node: true },
  { of: /^src\//, may: /^(?:src\/(?!cli)|rules\/index)/, node: true }
]

const root = new URL('../', import.meta.url)

function files(folder: string): string[] {
  return readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.ts'))
}

function importsOf(file: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8')
  return [
    ...source.matchAll(/(?:^(?:import|export)\s[^'"]*?from\s*|^import\s*|import\()\s*['"]([^'"]+)['"]/gm)
  ].map((match) => match[1] as string)
}

it.each([...files('src'), ...files('rules')])('%s imports only what its layer may', (file) => {
  const layer = layers.find(({ of }) => of.test(file))
  if (!layer) throw new Error(`no layer for ${file}`)
  const self = layer.of.exec(file)?.[1] ?? ''
  const may = new RegExp(layer.may.source.replace('SELF', self))
  for (const target of importsOf(file)) {
    if (target.startsWith('.')) expect(posix.join(posix.dirname(file), target)).toMatch(may)
    else if (!layer.node) expect(target).not.toMatch(/^node:/)
  }
})
