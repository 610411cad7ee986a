/** Checks a config or a stylebook and says what is wrong in one sentence: the key, the value, what is allowed. */
import type { ErrorObject } from 'ajv'
import { type StylebookSource, stylebookFault } from '../draft/stylebook.ts'
import { namesOf } from '../usage-error.ts'
import type { Config } from './config.ts'
import { didYouMean } from './suggest.ts'
import type { Checked } from './validate.ts'

/** What is wrong with a config or a stylebook, and the keys that lead there. */
export interface ConfigFault {
  readonly reason: string
  readonly keys: readonly (string | number)[]
}

/**
 * The first fault of a config, or `undefined` where there is none.
 *
 * @param known the ids of all rules, those of plugins among them.
 */
export async function faultOf(config: unknown, known: readonly string[]): Promise<ConfigFault | undefined> {
  const error = await schemaErrorOf(config, 'config')
  if (error) return describe(error, 'the config')
  const { stylebook } = config as Config
  const fault = typeof stylebook === 'object' ? stylebookFault(stylebook) : undefined
  return fault ? { ...fault, keys: ['stylebook', ...fault.keys] } : unknownRule(config as Config, known)
}

/** The first fault of a stylebook, or `undefined` where there is none. */
export async function stylebookFaultOf(stylebook: unknown): Promise<ConfigFault | undefined> {
  const error = await schemaErrorOf(stylebook, 'stylebook')
  return error ? describe(error, 'the stylebook') : stylebookFault(stylebook as StylebookSource)
}

/** Most runs have no config: the compiled schemas are long, and read where there is one. */
async function schemaErrorOf(value: unknown, kind: Checked): Promise<ErrorObject | undefined> {
  const { firstSchemaError } = await import('./validate.ts')
  return firstSchemaError(value, kind)
}

function describe(error: ErrorObject, root: string): ConfigFault {
  const keys = keysOf(error.instancePath)
  const at = nameOf(keys, root)
  const params = error.params as Record<string, unknown>
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(params.additionalProperty)
      return { reason: unknownKey(key, at, propertiesOf(error)), keys: [...keys, key] }
    }
    case 'required':
      return { reason: `Missing key \`${params.missingProperty}\` in ${at}`, keys }
    case 'enum': {
      const allowed = (params.allowedValues as unknown[]).map(String)
      const names = allowed.filter((name) => name !== 'true' && name !== 'false')
      const given = show(error.data)
      const hint = typeof error.data === 'string' ? didYouMean(error.data, names) : ''
      return { reason: `Unexpected value ${given} for ${at}, expected ${namesOf(names)}${hint}`, keys }
    }
    default:
      return { reason: `Unexpected value ${show(error.data)} for ${at}, expected ${wanted(error)}`, keys }
  }
}

function unknownKey(key: string, at: string, allowed: readonly string[]): string {
  const hint = didYouMean(key, allowed)
  if (allowed.length === 0) return `Unexpected key \`${key}\` in ${at}, it has none`
  return `Unexpected key \`${key}\` in ${at}, expected ${namesOf(allowed)}${hint}`
}

function propertiesOf({ parentSchema }: ErrorObject): string[] {
  const properties = (parentSchema as { properties?: object } | undefined)?.properties ?? {}
  return Object.keys(properties).filter((name) => name !== '$schema')
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  array: 'a list',
  object: 'a map of keys and values',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number'
}

function wanted({ keyword, params, schema, parentSchema, message }: ErrorObject): string {
  const { title, examples } = (parentSchema ?? {}) as { title?: string; examples?: readonly unknown[] }
  if (title && examples) return `${title.replace(/^A/, 'a')} such as ${examples.map(show).join(' or ')}`
  if (keyword === 'type') {
    const types = [schema].flat().map((type) => typeNames[String(type)] ?? String(type))
    return types.join(' or ')
  }
  if (keyword === 'minimum') return `at least ${(params as { limit: number }).limit}`
  if (keyword === 'minItems' || keyword === 'maxItems') return 'a list of one or two entries'
  if (keyword === 'minLength') return 'some words'
  return message ?? 'another'
}

function unknownRule(config: Config, known: readonly string[]): ConfigFault | undefined {
  const layers = [
    { rules: config.rules ?? {}, keys: ['rules'] },
    ...(config.overrides ?? []).map(({ rules }, index) => ({ rules, keys: ['overrides', index, 'rules'] }))
  ]
  for (const { rules, keys } of layers) {
    const id = Object.keys(rules).find((name) => !known.includes(name))
    if (id === undefined) continue
    const hint = didYouMean(id, known) || '; `backread rules` lists them'
    return {
      reason: `Unexpected rule \`${id}\` in ${nameOf(keys)}, no rule has that id${hint}`,
      keys: [...keys, id]
    }
  }
  return undefined
}

function keysOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

function nameOf(keys: readonly (string | number)[], root = 'the config'): string {
  if (keys.length === 0) return root
  return `\`${keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key)).join('')}\``
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}
