/** Every check that is not a test, one after the other; a failing one does not hide the next. */
import { spawnSync } from 'node:child_process'

const checks = [
  ['generated files are current', 'node', ['scripts/generate.mjs', '--check']],
  ['rule pages are current', 'tsx', ['scripts/update-pages.ts', '--check']],
  ['types', 'tsc', []],
  ['format and lint', 'biome', ['check', '--error-on-warnings']],
  ['unused code', 'knip', []],
  ['package', 'publint', ['--strict']],
  ['types of the package', 'attw', ['--pack', '--profile', 'esm-only', '--no-emoji']]
]

// publint and attw pack the package, and packing would build it once more each time.
const env = { ...process.env, npm_config_ignore_scripts: 'true' }

const failed = checks.filter(([name, command, args]) => {
  const { status, error } = spawnSync(command, args, {
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32'
  })
  if (error) console.error(`${command}: ${error.message}`)
  console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`)
  return status !== 0
})

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.map(([name]) => name).join(', ')}`)
  process.exitCode = 1
}
