/** Reads a newsroom's stylebook, and checks it: an error names file, line, key, value and what is allowed. */
import { statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createStylebook, type Stylebook, type StylebookSource } from '../draft/stylebook.ts'
import { UsageError } from '../usage-error.ts'
import { stylebookFaultOf } from './check.ts'
import { readConfig } from './read.ts'

/** The names a stylebook may have beside its config, in the order they are looked for. */
const stylebookNames: readonly string[] = ['stylebook.yml', 'stylebook.yaml', 'stylebook.json']

/** The stylebook that lies in a folder, an absolute path; `undefined` where there is none. */
export function stylebookIn(folder: string): string | undefined {
  return stylebookNames.map((name) => join(folder, name)).find(isFile)
}

/**
 * The stylebook that a config names, an absolute path.
 *
 * @param name a path from the config.
 * @param from the config, an absolute path.
 * @throws Error where there is no such file.
 */
export function stylebookAt(name: string, from: string): string {
  const path = resolve(dirname(from), name)
  if (!isFile(path)) throw new Error(`Unexpected \`${name}\` for \`stylebook\`, there is no such file`)
  return path
}

/**
 * Reads a stylebook.
 *
 * @param path an absolute path.
 * @param name the path as messages give it.
 * @throws UsageError for what cannot be read, and for the first thing that no stylebook has.
 */
export async function loadStylebook(path: string, name: string): Promise<Stylebook> {
  const raw = await readConfig(path, name)
  const fault = await stylebookFaultOf(raw.value)
  if (fault) {
    const line = raw.lineOf(fault.keys)
    throw new UsageError(`${name}${line === undefined ? '' : `:${line}`}: ${fault.reason}`)
  }
  return createStylebook(raw.value as StylebookSource)
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}
