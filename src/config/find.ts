/** Which config holds for a file: the nearest one upward from it. */
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The names a config may have, in the order they are looked for in a folder. */
const configNames: readonly string[] = [
  '.backreadrc',
  '.backreadrc.json',
  '.backreadrc.yml',
  '.backreadrc.yaml',
  'backread.config.js',
  'backread.config.mjs',
  'package.json'
]

/** Makes a finder that looks into each folder once. It takes an absolute folder and gives a config's absolute path. */
export function configFinder(): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder)
    const parent = dirname(folder)
    const found = configIn(folder) ?? (parent === folder ? undefined : find(parent))
    known.set(folder, found)
    return found
  }
}

function configIn(folder: string): string | undefined {
  return configNames.map((name) => join(folder, name)).find(isConfig)
}

function isConfig(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  return !path.endsWith('package.json') || hasField(path)
}

// A package.json that cannot be read is npm's business, unless it is the one that names us.
function hasField(path: string): boolean {
  const text = readFileSync(path, 'utf8')
  if (!text.includes('"backread"')) return false
  try {
    return Object.hasOwn(JSON.parse(text), 'backread')
  } catch {
    return false
  }
}
