/** Holds a config or a stylebook against its schema. The build of the command puts the compiled checks in this module's place. */
import type { ErrorObject } from 'ajv'
import { configSchema } from './schema.ts'
import { stylebookSchema } from './stylebook-schema.ts'

const schemas = { config: configSchema, stylebook: stylebookSchema }

/** What has a schema. */
export type Checked = keyof typeof schemas

/** The first thing in a config or a stylebook that its schema does not allow; `undefined` where all is well. */
export async function firstSchemaError(
  value: unknown,
  kind: Checked = 'config'
): Promise<ErrorObject | undefined> {
  const { Ajv } = await import('ajv')
  const validate = new Ajv({ verbose: true, strict: false }).compile(schemas[kind]())
  validate(value)
  return validate.errors?.[0]
}
