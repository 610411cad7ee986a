/** Builds the command once before the tests that run it as a process of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))

export default function build(): void {
  const { status } = spawnSync(process.execPath, [script], { stdio: ['ignore', 'ignore', 'ignore'] })
  // The tests of rules run the source and can go on; `npm run build` says what is wrong.
  if (status !== 0) console.error('The command could not be built: its tests run what was built last.')
}
