/**
 * An audit as JSON. The shape stays as it is: what is absent is null, and no key is ever left out. Shares go from 0 to 1,
 * lines and columns start at 1, days are `YYYY-MM-DD`.
 */
import type { Audit } from '../../audit/audit.ts'
import { version } from '../../manifest.ts'
import { visibleJson } from '../visible.ts'

/** Prints an audit: its own shape, with the version of backread that made it. */
export function jsonOf(audit: Audit): string {
  const { since = null, until = null } = audit
  const words = JSON.stringify({ version, ...audit, since, until }, nulled, 2)
  return `${words.split('\n').map(visibleJson).join('\n')}\n`
}

/** What is not known is null: a key that comes and goes is hard to read by program. */
function nulled(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, each ?? null]))
}
