/** A user's own retext plugins, as rules. */
import { existsSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import { importModule } from '../import-module.ts'
import { homepage } from '../manifest.ts'
import type { Rule } from '../rule.ts'
import { firstLine } from './read.ts'

/** A plugin as a config names it: a package or a path, alone or with options. */
export type PluginEntry = string | readonly [string, unknown?]

/** The id a plugin's rule has: its name without scope, `retext-` and extension. */
export function pluginId(entry: PluginEntry): string {
  const name = String(typeof entry === 'string' ? entry : entry[0])
  return basename(name)
    .replace(/\.[cm]?[jt]s$/, '')
    .replace(/^retext-/, '')
}

/**
 * Loads a plugin and makes a rule of it.
 *
 * @param from the config file that names it, an absolute path.
 * @throws Error where there is no such package or file, where it exports no plugin, or where it exports a rule of
 * another id.
 */
export async function loadPlugin(entry: PluginEntry, from: string): Promise<Rule> {
  const [name, options] = typeof entry === 'string' ? [entry] : entry
  const path = await resolvePlugin(name, from)
  let module: { default?: unknown }
  try {
    module = (await importModule(pathToFileURL(path).href)) as { default?: unknown }
  } catch (error) {
    throw new Error(`Unexpected plugin \`${name}\`, it cannot be loaded: ${firstLine(error)}`)
  }
  // A CommonJS module that was compiled from a default export has it one step further in.
  const inner = module.default as { default?: unknown } | undefined
  const plugin = typeof inner === 'function' ? inner : inner?.default
  if (typeof plugin !== 'function')
    throw new Error(`Unexpected plugin \`${name}\`, expected a retext plugin as its default export`)
  if (isRule(plugin)) return ownRule(plugin, entry)
  const { retextRule } = await import('../retext.ts')
  return retextRule({
    id: pluginId(entry),
    level: 'warning',
    url: `${homepage}/guide/plugins`,
    english: false,
    plugin: plugin as Plugin<unknown[], Root>,
    settings: options === undefined ? [] : [options]
  }) as unknown as Rule
}

/** What `rule()` makes reads the draft itself, and keeps its related places. */
function isRule(plugin: object): plugin is Rule {
  return 'run' in plugin && 'id' in plugin
}

function ownRule(rule: Rule, entry: PluginEntry): Rule {
  const id = pluginId(entry)
  if (rule.id !== id)
    throw new Error(
      `Unexpected id \`${rule.id}\` of a rule, expected \`${id}\` as its file or package is called`
    )
  if (typeof entry !== 'string')
    throw new Error(`Unexpected options of \`${id}\` in \`plugins\`, expected them in \`rules\``)
  return rule
}

async function resolvePlugin(name: string, from: string): Promise<string> {
  try {
    return await resolveModule(name, from)
  } catch (error) {
    // unified's habit: `plugins: [emoji]` is retext-emoji.
    if (isPath(name) || name.startsWith('@') || name.startsWith('retext-')) throw error
    return await resolveModule(`retext-${name}`, from).catch(() => {
      throw error
    })
  }
}

/**
 * The file that a path or a package's name stands for, seen from another file.
 *
 * @throws Error naming the value and what was expected.
 */
export async function resolveModule(name: string, from: string): Promise<string> {
  if (isPath(name)) return resolvePath(name, from)
  const { resolve: resolveImport } = await import('import-meta-resolve')
  try {
    return fileURLToPath(resolveImport(name, pathToFileURL(from).href))
  } catch {
    throw new Error(
      `Unexpected \`${name}\`, expected a package that is installed beside the config, or a path such as \`./${basename(name)}\``
    )
  }
}

function resolvePath(name: string, from: string): string {
  const path = resolve(dirname(from), name)
  if (existsSync(path) && statSync(path).isFile()) return path
  throw new Error(`Unexpected \`${name}\`, there is no such file`)
}

function isPath(name: string): boolean {
  return isAbsolute(name) || /^\.{1,2}(?:[/\\]|$)/.test(name)
}
