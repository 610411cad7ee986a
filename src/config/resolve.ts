/** What a config comes to for one draft: the rules that are on. */
import { rules as allRules } from '../../rules/index.ts'
import { presets } from '../presets/index.ts'
import { type Rule, type RuleSetting, readSetting } from '../rule.ts'
import { namesOf } from '../usage-error.ts'
import { type Config, matches, type RuleSettings, withOptionsOf } from './config.ts'
import { checkOptions } from './options.ts'
import { didYouMean } from './suggest.ts'

/** A rule that is switched on, with its setting. */
export interface ActiveRule {
  readonly rule: Rule
  readonly setting: RuleSetting
}

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

function presetOf(name: string): RuleSettings {
  const preset = presets[name]
  if (preset) return preset
  const names = Object.keys(presets)
  throw new Error(`Unexpected preset \`${name}\`, expected ${namesOf(names)}${didYouMean(name, names)}`)
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
