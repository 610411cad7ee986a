/**
 * Builds after `npm install`, also where npm installs the package from git: as a dependency, or globally, as
 * pre-commit does. There the outer command's settings (`-g`, `--omit=dev`, a prefix) reach this nested run through
 * the environment and the development dependencies are missing, so they are installed here without those settings.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'

const root = new URL('../', import.meta.url)
const require = createRequire(import.meta.url)
const leaking =
  /^npm_config_(?:global|location|prefix|global_prefix|local_prefix|omit|include|production|only|dev|dry_run|save)$/i

function npm(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !leaking.test(name)))
  delete env.NODE_ENV
  // What npm prints here would stand in the output of an outer `npm pack`, which its callers parse.
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32'
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

function hasBuildTools() {
  return ['typescript/package.json', 'esbuild/package.json'].every((path) => {
    try {
      return Boolean(require.resolve(path))
    } catch {
      return false
    }
  })
}

if (!hasBuildTools()) {
  npm('install', '--ignore-scripts', '--include=dev', '--no-save', '--no-audit', '--no-fund')
}
npm('run', '--silent', 'build')
