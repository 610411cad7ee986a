import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { command, folderOf } from '../support/cli.ts'

const version = spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout?.split('\n')[0]
if (!version) console.log('Neovim is not installed here, so its test does not run')

it.skipIf(!version)('Neovim prints the diagnostics and applies a fix', () => {
  const folder = folderOf({ 'draft.md': '# Council\n\nThe council met in the the hall on Monday.\n' })
  const file = join(folder, 'draft.md')
  const script = fileURLToPath(new URL('neovim.lua', import.meta.url))
  const printed = execFileSync('nvim', ['--headless', '--clean', '-n', '-c', `luafile ${script}`], {
    encoding: 'utf8',
    timeout: 60_000,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      HOME: folder,
      XDG_STATE_HOME: folder,
      BACKREAD_COMMAND: JSON.stringify([process.execPath, command, 'lsp', '--stdio']),
      BACKREAD_FILE: file,
      BACKREAD_FIX: 'Remove the second `the`'
    }
  })
  const found = printed.split('\n').filter((line) => line.startsWith('{'))
  expect(found.map((line) => JSON.parse(line))).toMatchObject([
    { line: 3, column: 20, code: 'repeated-words' }
  ])
  expect(readFileSync(file, 'utf8')).toContain('met in the hall')
})
