/** The drafts of a folder, one after the other. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export function* draftsIn(folder) {
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.txt')) yield readFileSync(join(folder, name), 'utf8')
}
