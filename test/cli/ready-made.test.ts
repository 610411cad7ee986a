import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { backread, command, folderOf } from '../support/cli.ts'

const draft =
  'The goverment bought an bike. She dont like it, and the colour was found very grey in the harbour.\n'

it('finds nothing of style by default, and no dictionary is wanted', async () => {
  const { code, stdout } = await backread(folderOf({ 'a.txt': draft }), ['--no-config', 'a.txt'])
  expect([code, stdout]).toEqual([0, '1 draft read, nothing found\n'])
})

it('runs the plugins of retext from the built command, the speller with its dictionaries', async () => {
  const { stdout } = await backread(folderOf({ 'a.txt': draft }), ['--no-config', '--preset', 'all', 'a.txt'])
  const ids = stdout
    .split('\n')
    .filter((line) => /^\d+:/.test(line))
    .map((line) => line.split(/\s+/).at(-1))
  expect(ids).toEqual(['spelling', 'indefinite-article', 'contractions', 'passive', 'intensify'])
})

it('reads a plugin of retext only when its rule calls it', () => {
  const imports = readdirSync('rules', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap(
      (name) => readFileSync(join('rules', name), 'utf8').match(/^import \w+ from 'retext-.+'$/gm) ?? []
    )
  // The command only starts what lies beside it.
  const bundle = readFileSync(command.replace(/backread\.cjs$/, 'command.cjs'), 'utf8')
  const whenCalled =
    /function [\w$]+\(\.{3}([\w$]+)\)\{return\([\w$]+\(\),[\w$]+\([\w$]+\)\)\.default\.apply\(this,\1\)\}/g
  expect(bundle.match(whenCalled)).toHaveLength(imports.length)
})
