/** A rule's options: a flat JSON schema with defaults, checked without a validator so that a rule runs anywhere. */

/** The schema of one option. */
export interface OptionSchema<Value = unknown> {
  readonly type: 'boolean' | 'integer' | 'number' | 'string' | 'array'
  readonly default: Value
  readonly description: string
  readonly minimum?: number
  readonly enum?: readonly Value[]
  /** Of an array: what stands in it. */
  readonly items?: { readonly type: 'string' }
}

/** The schema of all options of a rule. */
export type OptionsSchema<Options extends object> = {
  readonly [Key in keyof Options]-?: OptionSchema<Options[Key]>
}

/**
 * Fills in what a rule's options leave out.
 *
 * @throws Error for an unknown option or a value of another kind, naming the rule, the value and what is allowed.
 */
export function checkOptions<Options extends object>(
  id: string,
  schema: OptionsSchema<Options>,
  given: Partial<Options>
): Options {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new Error(`Unexpected options \`${JSON.stringify(given)}\` for rule \`${id}\`, expected an object`)
  }
  const known = Object.keys(schema)
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) {
      const allowed =
        known.length > 0 ? `expected ${known.map((name) => `\`${name}\``).join(', ')}` : 'it has none'
      throw new Error(`Unexpected option \`${key}\` for rule \`${id}\`, ${allowed}`)
    }
  }
  const complete: Record<string, unknown> = {}
  for (const [key, option] of Object.entries(schema) as [string, OptionSchema][]) {
    const value = (given as Record<string, unknown>)[key]
    if (value !== undefined) checkValue(id, key, option, value)
    complete[key] = value ?? option.default
  }
  return complete as Options
}

function checkValue(id: string, key: string, option: OptionSchema, value: unknown): void {
  if (fits(option, value)) return
  const allowed = option.enum?.map((entry) => `\`${entry}\``).join(' or ')
  const least = option.minimum === undefined ? '' : ` of at least ${option.minimum}`
  const kind =
    option.type === 'array'
      ? 'a list of strings'
      : `${option.type === 'integer' ? 'an' : 'a'} ${option.type}${least}`
  throw new Error(
    `Unexpected value \`${JSON.stringify(value)}\` for option \`${key}\` of rule \`${id}\`, expected ${allowed ?? kind}`
  )
}

function fits(option: OptionSchema, value: unknown): boolean {
  if (option.enum) return option.enum.includes(value)
  if (option.type === 'array')
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
  if (option.type === 'integer' || option.type === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value)) return false
    if (option.type === 'integer' && !Number.isInteger(value)) return false
    return option.minimum === undefined || value >= option.minimum
  }
  return typeof value === option.type
}
