/** What a newsroom may configure, and what a config comes to for one draft. No file is read here. */
import ignore from 'ignore'
import { rules as allRules } from '../../rules/index.ts'
import type { Format } from '../draft/draft.ts'
import type { StylebookSource } from '../draft/stylebook.ts'
import { presets } from '../presets/index.ts'
import { type Rule, type RuleLevel, type RuleSetting, readSetting } from '../rule.ts'
import { checkOptions } from './options.ts'
import { didYouMean } from './suggest.ts'

/** One finding that an editor has let stand. */
export interface StetEntry {
  /** The draft's path, or a pattern as in `.gitignore`. */
  readonly file: string
  readonly rule: string
  /** The words that the finding marks. */
  readonly quote: string
  readonly because?: string
}

/** Settings of rules, by id. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** A config, as its file has it. */
export interface Config {
  /** Config files or packages to start from, the last one strongest. */
  readonly extends?: string | readonly string[]
  readonly preset?: string
  readonly rules?: RuleSettings
  /** retext plugins, by package name or path, each with options or without. */
  readonly plugins?: readonly (string | readonly [string, unknown])[]
  readonly overrides?: readonly { readonly files: string | readonly string[]; readonly rules: RuleSettings }[]
  readonly ignore?: readonly string[]
  readonly stet?: readonly StetEntry[]
  readonly boilerplate?: readonly string[]
  /** A path from the config, or the stylebook itself; `stylebook.yml` beside the config where absent. */
  readonly stylebook?: string | StylebookSource
  /** Patterns, and the format to read matching files as. */
  readonly readAs?: Readonly<Record<string, Format>>
  /** A BCP 47 tag; told from the draft where absent. */
  readonly language?: string
}

/** A rule that is switched on, with its setting. */
export interface ActiveRule {
  readonly rule: Rule
  readonly setting: RuleSetting
}

/** The ids of all rules, without those of plugins. */
export const ruleIds: readonly string[] = allRules.map(({ id }) => id)

/** The preset where a config names none. */
const defaultPreset = 'recommended'

/**
 * The rules that are on for a draft.
 *
 * @param config the config that holds for the draft.
 * @param path the draft's path relative to the config's folder, with `/`; overrides are matched against it.
 * @param more rules from plugins.
 * @param strongest settings that hold over all others, as the command line gives them.
 * @throws Error for an unknown preset, rule, level or option, naming the value and what is allowed.
 */
export function resolveRules(
  config: Config = {},
  path?: string,
  more: readonly Rule[] = [],
  strongest: RuleSettings = {}
): ActiveRule[] {
  const known = new Map([...allRules, ...more].map((rule) => [rule.id, rule]))
  const settings = new Map<string, RuleSetting>(Object.entries(presetOf(config.preset ?? defaultPreset)))
  for (const rule of more) settings.set(rule.id, 'on')
  const layers = [config.rules ?? {}]
  for (const { files, rules } of config.overrides ?? []) {
    checkSettings(rules, known)
    if (path !== undefined && matches(files, path)) layers.push(rules)
  }
  layers.push(strongest)
  for (const layer of layers) {
    checkSettings(layer, known)
    for (const [id, setting] of Object.entries(layer))
      settings.set(id, withOptionsOf(settings.get(id), setting))
  }
  const active: ActiveRule[] = []
  for (const [id, setting] of settings) {
    const rule = known.get(id)
    if (rule && readSetting(id, setting).level !== 'off') active.push({ rule, setting })
  }
  return active
}

/** Whether a path fits one of the patterns, written as in `.gitignore`. */
export function matches(patterns: string | readonly string[], path: string): boolean {
  // A path outside of the config's folder (`../x`) is not relative to it and fits nothing.
  return ignore.isPathValid(path) && ignore().add(patterns).ignores(path)
}

function presetOf(name: string): RuleSettings {
  const preset = presets[name]
  if (preset) return preset
  const names = Object.keys(presets)
  throw new Error(`Unexpected preset \`${name}\`, expected ${listOf(names)}${didYouMean(name, names)}`)
}

function checkSettings(settings: RuleSettings, known: ReadonlyMap<string, Rule>): void {
  for (const [id, setting] of Object.entries(settings)) {
    const rule = known.get(id)
    if (!rule) {
      const hint = didYouMean(id, [...known.keys()])
      throw new Error(
        `Unexpected rule \`${id}\`, no rule has that id${hint || '; `backread rules` lists them'}`
      )
    }
    checkOptions(id, rule.options, readSetting(id, setting).options)
  }
}

/** A level alone keeps the options that a weaker layer gave. */
export function withOptionsOf(weaker: RuleSetting | undefined, setting: RuleSetting): RuleSetting {
  if (Array.isArray(setting) || !Array.isArray(weaker)) return setting
  return [setting as RuleLevel | boolean, weaker[1]]
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
