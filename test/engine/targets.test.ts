import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { configLoader } from '../../src/config/load.ts'
import { type Target, targetsOf } from '../../src/engine/targets.ts'
import { clean, folderOf } from '../support/cli.ts'

function search(cwd: string, ...args: string[]): AsyncGenerator<Target> {
  const configFor = configLoader({ cwd, none: true })
  return targetsOf(args, {
    cwd,
    noIgnore: false,
    configFor,
    trouble: (error) => expect(error).toBeUndefined()
  })
}

async function rest(targets: AsyncGenerator<Target>): Promise<string[]> {
  const names: string[] = []
  for await (const { name } of targets) names.push(name)
  return names
}

// What is written after the first draft was given can only be found by a search that has not been there.
it.each([
  ['a folder', ['.']],
  ['folders', ['a', 'b']]
])('gives the first draft of %s before it has looked for the last', async (_, args) => {
  const cwd = folderOf({ 'a/1.txt': clean, 'a/2.txt': clean, 'b/1.txt': clean })
  const targets = search(cwd, ...args)
  const first = await targets.next()
  expect(first.value?.name).toBe('a/1.txt')
  mkdirSync(join(cwd, 'b/late'))
  writeFileSync(join(cwd, 'b/late/3.txt'), clean)
  expect(await rest(targets)).toEqual(['a/2.txt', 'b/1.txt', 'b/late/3.txt'])
})
