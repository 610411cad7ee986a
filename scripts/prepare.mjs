/**
 * Builds after `npm install`, also where npm installs the package from git: as a dependency, or globally, as
 * pre-commit does. There the outer command's settings (`-g`, `--omit=dev`, a prefix) reach this nested run through
 * the environment and the development dependencies are missing, so they are installed here without those settings.
 */
import { spawnSync } from 'node:child_process'
import { lstatSync, mkdirSync, readdirSync, realpathSync, renameSync, unlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const require = createRequire(import.meta.url)
const { env } = process

const leaking =
  /^npm_config_(?:global|location|prefix|global_prefix|local_prefix|omit|include|production|only|dev|dry_run|save)$/i

function npm(...args) {
  const clean = Object.fromEntries(Object.entries(env).filter(([name]) => !leaking.test(name)))
  delete clean.NODE_ENV
  // What npm prints here would stand in the output of an outer `npm pack`, which its callers parse.
  const { status, error } = spawnSync('npm', args, {
    cwd: root,
    env: clean,
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

/**
 * `npm install -g git+…` clones the package and runs `npm install` there with `-g` still on. That moves the folder in
 * which the package and its dependencies are being unpacked aside (`.backread-Ab12Cd34`), for a link to the clone, and
 * removes it in the end: the package would be unpacked into the clone, and go with it. So the folder goes back into
 * its place. `npm install -g .` by hand makes the same link on purpose; only pacote sets the variable asked for.
 */
function restoreGlobalFolder() {
  if (env.npm_config_global !== 'true' || env._PACOTE_NO_PREPARE_ === undefined) return
  const prefix = env.npm_config_global_prefix ?? env.npm_config_prefix ?? ''
  const modules = join(prefix, process.platform === 'win32' ? 'node_modules' : 'lib/node_modules')
  const place = join(modules, 'backread')
  if (!lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink()) return
  if (realpathSync(place) !== realpathSync(root)) return
  unlinkSync(place)
  const aside = readdirSync(modules).find((name) => /^\.backread-\w{8}$/.test(name))
  if (aside) renameSync(join(modules, aside), place)
  else mkdirSync(place)
}

restoreGlobalFolder()
if (!hasBuildTools()) {
  npm('install', '--ignore-scripts', '--include=dev', '--no-save', '--no-audit', '--no-fund')
}
npm('run', '--silent', 'build')
