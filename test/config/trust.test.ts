import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { configLoader } from '../../src/config/load.ts'
import { backread, doubled, folderOf } from '../support/cli.ts'

const mark = (name: string) =>
  `import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('./ran-${name}', import.meta.url), '')\n`
const config = (name: string) => `${mark(name)}export default {}\n`
const plugin = `${mark('plugin')}export default () => () => {}\n`

/** A repository whose every program leaves a mark when it runs. */
const hostile = {
  'a.txt': doubled,
  'code/backread.config.mjs': config('config'),
  'code/b.txt': doubled,
  'data/.backreadrc.yml':
    'extends: ./base.mjs\nplugins: [./spy.mjs]\nstylebook: ./book.mjs\nrules: {spy: error}\n',
  'data/base.mjs': config('base'),
  'data/spy.mjs': plugin,
  'data/book.mjs': config('book'),
  'data/c.txt': doubled
}
const marks = ['code/ran-config', 'data/ran-base', 'data/ran-plugin', 'data/ran-book']
const ran = (cwd: string) => marks.filter((name) => existsSync(join(cwd, name)))

describe('a repository that brings programs', () => {
  it('runs them by default', async () => {
    const cwd = folderOf(hostile)
    await backread(cwd, ['code', 'data'])
    expect(ran(cwd)).toEqual(marks)
  })

  it.each([
    ['files', ['.']],
    ['a story', ['--story', 'a.txt', 'code/b.txt', 'data/c.txt']],
    ['mending', ['--fix', '.']],
    ['the audit', ['audit', '.']],
    ['a report', ['--format', 'html', '.']]
  ])('runs none with --no-config: %s', async (_, args) => {
    const cwd = folderOf(hostile)
    const { stderr } = await backread(cwd, ['--no-config', ...args])
    expect(stderr).not.toContain('internal error')
    expect(ran(cwd)).toEqual([])
  })

  it('runs none for a record, whatever its path', async () => {
    const cwd = folderOf(hostile)
    const stdin = `${JSON.stringify({ path: 'code/b.txt', text: doubled })}\n${JSON.stringify({ path: 'data/c.txt', text: doubled })}\n`
    const { stdout } = await backread(cwd, ['--stdin-format', 'ndjson', '--jobs', '1'], { stdin })
    expect(stdout.match(/repeated-words/g)?.length).toBeGreaterThan(1)
    expect(ran(cwd)).toEqual([])
  })

  it('runs none where it is not trusted, and what it says as data holds', async () => {
    const cwd = folderOf({
      ...hostile,
      'data/.backreadrc.yml': `${hostile['data/.backreadrc.yml']}language: en-GB\n`
    })
    const configFor = configLoader({ cwd, trusted: false })
    expect((await configFor(join(cwd, 'code'))).config.plugins ?? []).toEqual([])
    const { config, plugins, stylebook } = await configFor(join(cwd, 'data'))
    expect({ language: config.language, plugins, stylebook }).toEqual({
      language: 'en-GB',
      plugins: [],
      stylebook: undefined
    })
    expect(ran(cwd)).toEqual([])
  })
})
