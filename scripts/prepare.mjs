/**
 * Builds after `npm install`, also where npm installs the package from git: as a dependency, or globally, as
 * pre-commit does. There `-g` and `--omit=dev` leak into this nested run, the compiler is missing, and the
 * development dependencies have to be installed with those settings taken out of the environment.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const compiler = 'node_modules/typescript/package.json'
const leaking = /^npm_config_(?:global|location|prefix|omit|production|include|only|dev|dry_run|global_prefix|local_prefix)$/i

function npm(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaking.test(name)))
  delete env.NODE_ENV
  // What npm prints here would stand in the output of an outer `npm pack`, which its callers parse.
  const { status, error } = spawnSync('npm', args, { env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

if (!existsSync(compiler)) npm(existsSync('package-lock.json') ? 'ci' : 'install', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund')
npm('run', '--silent', 'build')
