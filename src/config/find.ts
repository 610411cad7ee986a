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

/** Whether a config is a program: to read it is to run it. */
export function isCode(path: string): boolean {
  return /\.[cm]?[jt]s$/.test(path)
}

/**
 * Makes a finder that looks into each folder once. It takes an absolute folder and gives a config's absolute path.
 *
 * @param trusted `false` to pass by configs in JavaScript.
 */
export function configFinder(trusted = true): (folder: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return function find(folder: string): string | undefined {
    if (known.has(folder)) return known.get(folder)
    const parent = dirname(folder)
    const found = configIn(folder, trusted) ?? (parent === folder ? undefined : find(parent))
    known.set(folder, found)
    return found
  }
}

function configIn(folder: string, trusted: boolean): string | undefined {
  return configNames
    .filter((name) => trusted || !isCode(name))
    .map((name) => join(folder, name))
    .find(isConfig)
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
