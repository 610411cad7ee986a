import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { clean, command, doubled, folderOf, wrongYear } from '../support/cli.ts'

/** A package of its own, with a folder of drafts beside it. */
function install(files: Readonly<Record<string, string>> = {}) {
  const root = folderOf({
    'drafts/a.txt': doubled,
    'drafts/b.txt': wrongYear,
    'drafts/c.txt': clean,
    ...files
  })
  for (const name of ['backread.cjs', 'command.cjs', 'import-module.cjs', 'worker.cjs'])
    cpSync(join(dirname(command), name), join(root, 'dist', name))
  // Threads and plugins want packages.
  writeFileSync(join(root, 'package.json'), '{}')
  const cache = join(root, '.cache')
  return {
    cache,
    kept: () => (existsSync(cache) ? readdirSync(cache) : []).map((name) => join(cache, name)),
    run(...args: string[]) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'dist/backread.cjs'), ...args],
        { cwd: join(root, 'drafts'), encoding: 'utf8' }
      )
      return { code: status, stdout, stderr }
    }
  }
}

describe('the code that V8 compiled', () => {
  it('is kept in one file by the first run that reads, and the report is the same from it', () => {
    const { kept, run } = install()
    expect(run('--version').code).toBe(0)
    expect(kept()).toEqual([])
    const first = run('--format', 'json', '.')
    expect(first).toMatchObject({ code: 1, stderr: '' })
    expect(kept()).toHaveLength(1)
    const before = readFileSync(kept()[0] as string)
    expect(run('--format', 'json', '.')).toEqual(first)
    expect(readFileSync(kept()[0] as string).equals(before)).toBe(true)
  })

  it.each<[string, (path: string) => void]>([
    ['cut short', (path) => truncateSync(path, 1_000)],
    ['empty', (path) => truncateSync(path, 0)],
    ['of another text', (path) => writeFileSync(path, 'x'.repeat(2_000_000))],
    [
      'off by one byte',
      (path) =>
        writeFileSync(
          path,
          readFileSync(path).map((byte, at) => (at === 99_999 ? byte ^ 1 : byte))
        )
    ]
  ])('is compiled and kept anew where it is %s', (_, damage) => {
    const { kept, run } = install()
    const first = run('.')
    const [path = ''] = kept()
    const size = readFileSync(path).length
    damage(path)
    expect(run('.')).toEqual(first)
    expect(readFileSync(path).length).toBeGreaterThan(size / 2)
    expect(run('.')).toEqual(first)
  })

  it('is not taken for another version of the command', () => {
    const { cache, run } = install()
    run('.')
    const file = join(cache, '../dist/command.cjs')
    const source = readFileSync(file, 'utf8')
    writeFileSync(file, source.replaceAll('Unexpected repeated', 'Unlooked-for again'))
    expect(run('a.txt').stdout).toContain('Unlooked-for again')
  })

  it('is done without where it cannot be written', () => {
    const { run } = install({ '.cache': 'a file, no folder' })
    expect(run('a.txt')).toMatchObject({ code: 0, stderr: '', stdout: expect.stringContaining('repeated') })
  })

  it('imports plugins and configs in JavaScript', () => {
    const { run } = install({
      'drafts/backread.config.mjs': `export default { plugins: ['./loud.mjs'] }`,
      'drafts/loud.mjs': `export default () => (tree, file) => { file.message('Loud', { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } }) }`
    })
    const first = run('a.txt')
    expect(first).toMatchObject({ stderr: '', stdout: expect.stringContaining('Loud') })
    expect(run('a.txt')).toEqual(first)
  })
})
