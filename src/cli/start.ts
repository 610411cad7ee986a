/** The command's way in, `dist/backread.cjs`: runs the bundle. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBundle } from '../engine/code-cache.ts'
import { setFlags } from '../engine/v8-flags.ts'

setFlags()
const here = fileURLToPath(new URL('.', import.meta.url))
const { exports, keep } = runBundle<typeof import('./bundled.ts')>(
  join(here, 'command.cjs'),
  join(here, '../.cache')
)
process.on('exit', keep)
exports.runCommand()
