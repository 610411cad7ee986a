/** The config that holds for a draft: found, read, checked, its bases merged in, its plugins loaded. */
import { dirname, relative, resolve } from 'node:path'
import { createStylebook, mergeStylebooks, type Stylebook } from '../draft/stylebook.ts'
import type { Rule, RuleSetting } from '../rule.ts'
import { ruleIds } from '../rule-ids.ts'
import { UsageError } from '../usage-error.ts'
import { faultOf } from './check.ts'
import { type Config, type RuleSettings, type StetEntry, withOptionsOf } from './config.ts'
import { configFinder, isCode } from './find.ts'
import { loadPlugin, pluginId, resolveModule } from './plugins.ts'
import { type RawConfig, readConfig } from './read.ts'
import { loadStets } from './stet-file.ts'
import { loadStylebook, stylebookAt, stylebookIn } from './stylebook.ts'

/** A config that is ready for use. */
export interface LoadedConfig {
  readonly config: Config
  /** The folder that patterns are relative to. */
  readonly folder: string
  /** Rules made of the config's plugins. */
  readonly plugins: readonly Rule[]
  /** The newsroom's stylebook, those of the config's bases under it. */
  readonly stylebook: Stylebook | undefined
  /** Where each entry of `stet` stands: a file, relative to the working folder, and a line. */
  readonly stetPlaces: ReadonlyMap<StetEntry, { readonly path: string; readonly line: number }>
}

/** What the command line says of configs. */
export interface LoadOptions {
  readonly cwd: string
  /** One config for all drafts, a path relative to `cwd`; patterns are then relative to `cwd`. */
  readonly file?: string | undefined
  /** Use none. */
  readonly none?: boolean | undefined
  /** `false` where nothing may be run that the folder brings: configs in JavaScript and plugins are passed by. */
  readonly trusted?: boolean | undefined
}

/**
 * Makes a loader. It takes the folder of a draft, an absolute path, and gives the config that holds there; each
 * config is read once.
 *
 * The loader rejects with a UsageError that names file, line, key, value and what is allowed; for drafts under one
 * broken config it is the same error each time.
 */
export function configLoader({
  cwd,
  file,
  none,
  trusted = true
}: LoadOptions): (folder: string) => Promise<LoadedConfig> {
  const find = none ? () => undefined : file === undefined ? configFinder(trusted) : () => resolve(cwd, file)
  const known = new Map<string, Promise<LoadedConfig>>()
  return (folder) => {
    const path = find(folder)
    const key = path ?? ''
    let loading = known.get(key)
    if (!loading) {
      const base = path === undefined || file !== undefined ? cwd : dirname(path)
      loading =
        path === undefined
          ? emptyConfig(base, none ? undefined : cwd)
          : load(path, { cwd, folder: base, trusted })
      known.set(key, loading)
    }
    return loading
  }
}

/** Without a config, a stylebook and a stet file may lie in the working folder. */
async function emptyConfig(folder: string, home: string | undefined): Promise<LoadedConfig> {
  const name = (path: string) => nameOf(path, folder)
  const path = home && stylebookIn(home)
  const stylebook = path ? await loadStylebook(path, name(path)) : undefined
  const stets: LoadedConfig['stetPlaces'] = home === undefined ? new Map() : await loadStets(home, name)
  return { config: { stet: [...stets.keys()] }, folder, plugins: [], stylebook, stetPlaces: stets }
}

/** One config file and the bases it builds on, weakest first. */
interface Layer {
  readonly raw: RawConfig
  readonly name: string
  readonly config: Config
}

/** Where a config is read, and what may be run. */
interface Home {
  readonly cwd: string
  readonly folder: string
  readonly trusted: boolean
}

async function load(path: string, { cwd, folder, trusted }: Home): Promise<LoadedConfig> {
  const layers = await layersOf(path, { cwd, trusted }, [])
  const stetPlaces = new Map<StetEntry, { path: string; line: number }>()
  const plugins = new Map<string, Rule>()
  for (const { raw, name, config } of layers) {
    for (const [index, entry] of (config.stet ?? []).entries())
      stetPlaces.set(entry, { path: name, line: raw.lineOf(['stet', index]) ?? 1 })
    for (const [index, plugin] of (trusted ? (config.plugins ?? []) : []).entries()) {
      const rule = await loadPlugin(plugin, raw.path).catch((error: unknown) => {
        throw at(raw, name, ['plugins', index], error)
      })
      plugins.set(rule.id, rule)
    }
  }
  const config = layers.map((layer) => layer.config).reduce(mergeConfigs, {})
  for (const [entry, place] of await loadStets(folder, (each) => nameOf(each, cwd)))
    stetPlaces.set(entry, place)
  const stylebook = await stylebookOf(layers, { cwd, trusted })
  return {
    config: { ...(trusted ? config : withoutPlugins(config)), stet: [...stetPlaces.keys()] },
    folder,
    plugins: [...plugins.values()],
    stylebook,
    stetPlaces
  }
}

/** A config whose plugins are not loaded: what it says of their rules is left out with them. */
function withoutPlugins({ plugins: _, ...config }: Config): Config {
  const known = (rules: RuleSettings) =>
    Object.fromEntries(Object.entries(rules).filter(([id]) => ruleIds.includes(id)))
  return {
    ...config,
    rules: known(config.rules ?? {}),
    overrides: (config.overrides ?? []).map(({ files, rules }) => ({ files, rules: known(rules) }))
  }
}

/** The stylebooks of a config and of its bases as one: each named in its config, or lying beside it. */
async function stylebookOf(
  layers: readonly Layer[],
  { cwd, trusted }: Omit<Home, 'folder'>
): Promise<Stylebook | undefined> {
  const books = new Map<unknown, Stylebook>()
  for (const { raw, name, config } of layers) {
    const { stylebook } = config
    if (typeof stylebook === 'object') {
      books.set(stylebook, createStylebook(stylebook))
      continue
    }
    const path = stylebook === undefined ? stylebookIn(dirname(raw.path)) : named(stylebook, raw, name)
    if (path !== undefined && (trusted || !isCode(path)))
      books.set(path, await loadStylebook(path, nameOf(path, cwd)))
  }
  const [first, ...others] = books.values()
  return first && others.reduce(mergeStylebooks, first)
}

function named(stylebook: string, raw: RawConfig, name: string): string {
  try {
    return stylebookAt(stylebook, raw.path)
  } catch (error) {
    throw at(raw, name, ['stylebook'], error)
  }
}

async function layersOf(
  path: string,
  home: Omit<Home, 'folder'>,
  above: readonly string[]
): Promise<Layer[]> {
  const { cwd, trusted } = home
  const name = nameOf(path, cwd)
  const raw = await readConfig(path, name)
  const given = (raw.value as Config | null)?.extends ?? []
  const bases = (Array.isArray(given) ? given : [given]).filter((base) => typeof base === 'string')
  const layers: Layer[] = []
  for (const base of bases) {
    const basePath = await resolveModule(base, raw.path).catch((error: unknown) => {
      throw at(raw, name, ['extends'], error)
    })
    if (basePath === path || above.includes(basePath))
      throw at(
        raw,
        name,
        ['extends'],
        `Unexpected \`${base}\` in \`extends\`, it extends this config in turn`
      )
    if (trusted || !isCode(basePath)) layers.push(...(await layersOf(basePath, home, [...above, path])))
  }
  const own = (raw.value as Config | null)?.plugins
  const plugins = [
    ...layers.flatMap(({ config }) => config.plugins ?? []),
    ...(Array.isArray(own) ? own : [])
  ]
  const fault = await faultOf(raw.value, [...ruleIds, ...plugins.map((plugin) => pluginId(plugin))])
  if (fault) throw at(raw, name, fault.keys, fault.reason)
  return [...layers, { raw, name, config: raw.value as Config }]
}

function at(raw: RawConfig, name: string, keys: readonly (string | number)[], error: unknown): Error {
  const line = raw.lineOf(keys)
  const reason = error instanceof Error ? error.message : String(error)
  return new UsageError(`${name}${line === undefined ? '' : `:${line}`}: ${reason}`)
}

function nameOf(path: string, cwd: string): string {
  return (relative(cwd, path) || path).replaceAll('\\', '/')
}

/** Two configs as one: lists are joined, rules of the second are stronger, its single values replace the first's. */
function mergeConfigs(weaker: Config, stronger: Config): Config {
  return {
    ...weaker,
    ...stronger,
    rules: mergeRules(weaker.rules ?? {}, stronger.rules ?? {}),
    overrides: [...(weaker.overrides ?? []), ...(stronger.overrides ?? [])],
    ignore: [...(weaker.ignore ?? []), ...(stronger.ignore ?? [])],
    stet: [...(weaker.stet ?? []), ...(stronger.stet ?? [])],
    plugins: [...(weaker.plugins ?? []), ...(stronger.plugins ?? [])],
    boilerplate: [...(weaker.boilerplate ?? []), ...(stronger.boilerplate ?? [])],
    readAs: { ...weaker.readAs, ...stronger.readAs }
  }
}

function mergeRules(weaker: RuleSettings, stronger: RuleSettings): RuleSettings {
  const merged = new Map<string, RuleSetting>(Object.entries(weaker))
  for (const [id, setting] of Object.entries(stronger)) merged.set(id, withOptionsOf(merged.get(id), setting))
  return Object.fromEntries(merged)
}
