/** What backread is measured against: pinned in rivals/package.json, installed into a temporary folder. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Program } from './runs.ts'

const source = fileURLToPath(new URL('rivals/', import.meta.url))

/** Installs the others, once for each list of versions; gives their folder. */
export function installRivals(): string {
  const list = readFileSync(join(source, 'package.json'))
  const version = createHash('sha256').update(list).digest('hex').slice(0, 12)
  const folder = join(tmpdir(), `backread-rivals-${version}`)
  cpSync(source, folder, { recursive: true })
  if (!existsSync(join(folder, 'node_modules', '.package-lock.json'))) {
    console.error(`Installing what backread is measured against into ${folder}`)
    execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32'
    })
  }
  return folder
}

/** The others, each reading the drafts of a folder. */
export function rivalsOn(installed: string, archive: string, paths: readonly string[]) {
  const module = (name: string) => join(installed, 'node_modules', name)
  return {
    textlint: {
      args: [module('textlint/bin/textlint.js'), '--format', 'unix', archive],
      // It looks for its config and its rules where it is run.
      cwd: installed
    },
    'write-good': {
      args: [module('write-good/bin/write-good.js'), '--parse', ...paths],
      isDone: (code) => code === 0 || code === 255
    },
    retext: { args: [join(installed, 'retext.mjs'), archive] },
    'parse-english': { args: [join(installed, 'parse-english.mjs'), archive] }
  } satisfies Readonly<Record<string, Program>>
}
