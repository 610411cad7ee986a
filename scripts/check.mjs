/** Runs every `check:…` script of package.json, all at once; a failing one does not hide the others. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

// publint and attw pack the package, and packing would build it once more each time.
const env = { ...process.env, npm_config_ignore_scripts: 'true' }

/** Runs a script, and keeps what it says until its turn comes. */
function run(name) {
  const child = spawn('npm', ['run', '--silent', name], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32'
  })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => said.push(data))
  return new Promise((done) => {
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)))
    child.on('close', (code) => done({ name, code, said: Buffer.concat(said) }))
  })
}

const failed = []
const checks = Object.keys(scripts).filter((name) => name.startsWith('check:'))
for (const check of checks.map(run)) {
  const { name, code, said } = await check
  process.stdout.write(said)
  console.log(`${code === 0 ? 'ok' : 'FAILED'}: ${name}`)
  if (code !== 0) failed.push(name)
}

if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}`)
  process.exitCode = 1
}
