/** Holds a config against the schema. The build of the command puts the compiled check in this module's place. */
import type { ErrorObject } from 'ajv'
import { configSchema } from './schema.ts'

/** The first thing in a config that the schema does not allow; `undefined` where all is well. */
export async function firstSchemaError(config: unknown): Promise<ErrorObject | undefined> {
  const { Ajv } = await import('ajv')
  const validate = new Ajv({ verbose: true, strict: false }).compile(configSchema())
  validate(config)
  return validate.errors?.[0]
}
