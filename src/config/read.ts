/** Reads one config file: YAML (of which JSON is a part), a package.json's field, or a JavaScript module. */
import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Document, Node, Pair } from 'yaml'
import { importModule } from '../import-module.ts'
import { UsageError, whyUnreadable } from '../usage-error.ts'

/** A config file as it was read, not yet checked. */
export interface RawConfig {
  readonly path: string
  readonly value: unknown
  /** The line, from 1, of what the keys lead to; `undefined` in a JavaScript module. */
  readonly lineOf: (keys: readonly (string | number)[]) => number | undefined
}

const pathsRead = new Set<string>()

/** The config files, stylebooks and the like that this process has read or tried to: absolute paths. */
export function configsRead(): ReadonlySet<string> {
  return pathsRead
}

/**
 * Reads a config file.
 *
 * @param path an absolute path.
 * @param name the path as messages give it.
 * @throws UsageError where the file cannot be read or is not YAML, JSON or a module with a default export.
 */
export async function readConfig(path: string, name: string): Promise<RawConfig> {
  pathsRead.add(path)
  if (/\.[cm]?js$/.test(path)) return { path, value: await readModule(path, name), lineOf: () => undefined }
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new UsageError(`${name}: ${whyUnreadable(error)}`)
  }
  return readYaml(text, path, name)
}

async function readYaml(text: string, path: string, name: string): Promise<RawConfig> {
  const { LineCounter, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  const error = document.errors[0]
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new UsageError(`${name}:${line}:${col}: cannot be read as YAML or JSON: ${error.message}`)
  }
  const field = /(?:^|[/\\])package\.json$/.test(path) ? ['backread'] : []
  return {
    path,
    value: parsed(() => document.toJS(), name, field),
    lineOf(keys) {
      for (let depth = keys.length; depth > 0; depth--) {
        const node = keyNode(document, [...field, ...keys.slice(0, depth)])
        if (node?.range) return lines.linePos(node.range[0]).line
      }
      return undefined
    }
  }
}

/** The node to point at: a key where the last step is one, so that a map's line is that of its name. */
function keyNode(document: Document, keys: readonly (string | number)[]): Node | undefined {
  const parent = document.getIn(keys.slice(0, -1), true)
  const key = keys.at(-1)
  const { items } = (parent ?? {}) as { items?: readonly (Pair<Node> | Node)[] }
  for (const [index, item] of (items ?? []).entries()) {
    if (index === key && 'range' in item) return item
    if ('key' in item && 'value' in item.key && item.key.value === key) return item.key
  }
  return undefined
}

function parsed(parse: () => unknown, name: string, field: readonly string[]): unknown {
  let value: unknown
  try {
    value = parse()
  } catch (error) {
    throw new UsageError(
      `${name}: cannot be read as YAML: ${error instanceof Error ? error.message : String(error)}`
    )
  }
  for (const key of field) value = (value as Record<string, unknown> | null)?.[key]
  return value ?? {}
}

async function readModule(path: string, name: string): Promise<unknown> {
  let module: { default?: unknown }
  try {
    module = (await importModule(`${pathToFileURL(path).href}${versionOf(path)}`)) as { default?: unknown }
  } catch (error) {
    throw new UsageError(`${name}: cannot be loaded: ${firstLine(error)}`)
  }
  if (module.default === undefined)
    throw new UsageError(`${name}: has no default export, expected the config as one`)
  return module.default
}

const firstVersions = new Map<string, number>()

/** Node.js loads a module once; one that was changed since then counts as another, by the end of its URL. */
function versionOf(path: string): string {
  const { mtimeMs = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  const first = firstVersions.get(path) ?? mtimeMs
  firstVersions.set(path, first)
  return mtimeMs === first ? '' : `?${mtimeMs}`
}

/** What an error says, on one line. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split(/\r?\n/, 1)[0] as string
}
