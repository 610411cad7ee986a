/** `.backread-stet.yml`: what editors let stand from the command line or their editor, in a file that can be reviewed. */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../usage-error.ts'
import { faultOf } from './check.ts'
import type { StetEntry } from './config.ts'
import { readConfig } from './read.ts'

/** The file's name; it lies beside the config, or in the working folder where there is none. */
export const stetFileName = '.backread-stet.yml'

/** Entries, each with the line it stands on, from 1. */
export type PlacedStets = ReadonlyMap<StetEntry, { readonly path: string; readonly line: number }>

/**
 * Reads the entries of a folder's stet file; none where there is no file.
 *
 * @param folder an absolute path.
 * @param name gives a path as messages give it.
 * @throws UsageError naming file, line, key and value for what is not an entry.
 */
export async function loadStets(folder: string, name: (path: string) => string): Promise<PlacedStets> {
  const path = join(folder, stetFileName)
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return new Map()
  const raw = await readConfig(path, name(path))
  const entries = isEmpty(raw.value) ? [] : raw.value
  const fault = await faultOf({ stet: entries }, [])
  if (fault) {
    const line = raw.lineOf(fault.keys.slice(1))
    throw new UsageError(`${name(path)}${line === undefined ? '' : `:${line}`}: ${fault.reason}`)
  }
  return new Map(
    (entries as StetEntry[]).map((entry, index) => [
      entry,
      { path: name(path), line: raw.lineOf([index]) ?? 1 }
    ])
  )
}

// A file of comments alone reads as an empty map.
function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

const head = `# What editors let stand in the drafts below this folder, as \`stet\` in a config has it.
# An entry holds for every finding of its rule on the quoted words of its file, whatever the line.
`

/**
 * Adds entries to a stet file, below those it has; one that stands there already is not added again.
 *
 * @param text the file as it is; empty for a new one.
 * @returns the file's new text, its comments and order kept, and the entries that were added.
 */
export async function addStets(
  text: string,
  entries: readonly StetEntry[]
): Promise<{ text: string; added: readonly StetEntry[] }> {
  const { isSeq, parseDocument, YAMLSeq } = await import('yaml')
  const document = parseDocument(text === '' ? head : text)
  if (!isSeq(document.contents)) document.contents = new YAMLSeq() as never
  const known = new Set(((document.toJS() ?? []) as StetEntry[]).map(keyOf))
  const added: StetEntry[] = []
  for (const entry of entries) {
    if (known.has(keyOf(entry))) continue
    known.add(keyOf(entry))
    added.push(entry)
    document.add(document.createNode(entry))
  }
  return { text: document.toString({ lineWidth: 0 }), added }
}

function keyOf({ file, rule, quote }: StetEntry): string {
  return JSON.stringify([file, rule, quote])
}
