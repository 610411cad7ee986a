/** Runs every `check:…` script of package.json, one after the other; a failing one does not hide the next. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// publint and attw pack the package, and packing would build it once more each time.
const env = { ...process.env, npm_config_ignore_scripts: 'true' }

const failed = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .filter((name) => {
    const { status } = spawnSync('npm', ['run', '--silent', name], {
      env,
      stdio: 'inherit',
      shell: process.platform === 'win32'
    })
    console.log(`${status === 0 ? 'ok' : 'FAILED'}: ${name}`)
    return status !== 0
  })

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = 1
}
