import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { searchedExtensions } from '../../src/draft/read/formats.ts'
import { ruleIds } from '../support/page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('what npm packs', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backread-pack-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  // Without the build: `prepare` would build once more.
  const env = { ...process.env, npm_config_ignore_scripts: 'true', npm_config_update_notifier: 'false' }
  const pack = (...args: string[]) =>
    execFileSync('npm', ['pack', '--pack-destination', folder, ...args], {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32'
    })
  const packed = JSON.parse(pack('--dry-run', '--json'))
  const paths: string[] = (Array.isArray(packed) ? packed[0] : packed.backread).files.map(
    ({ path }: { path: string }) => path
  )

  it('has the command, the library with its types, the schema and the pages', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/backread.cjs',
        'dist/schema.json',
        'dist/src/index.js',
        'dist/src/index.d.ts',
        'dist/src/presets/recommended.js',
        ...ruleIds.flatMap((id) => [
          `dist/rules/${id}/index.js`,
          `dist/rules/${id}/index.d.ts`,
          `rules/${id}/readme.md`
        ]),
        'LICENSE',
        'CHANGELOG.md'
      ])
    )
  })

  it('has no tests, sources or samples', () => {
    expect(
      paths.filter(
        (path) => /^(?:test|src|samples|bench|scripts|\.)/.test(path) || /(?<!\.d)\.ts$/.test(path)
      )
    ).toEqual([])
  })

  // pre-commit up to 4.6.0 takes the whole of stdout for the tarball's name; a line of ours there breaks it.
  it('prints the name of the tarball and nothing else', () => {
    expect(pack()).toMatch(/^backread-\d+\.\d+\.\d+\.tgz\n$/)
    expect(read('.npmrc')).toContain('foreground-scripts=false')
  })
})

it('has a command that runs by itself', () => {
  const { bin } = JSON.parse(read('package.json'))
  const command = join(root, bin.backread)
  expect(read(bin.backread)).toMatch(/^#!\/usr\/bin\/env node\n/)
  if (process.platform !== 'win32') expect(statSync(command).mode & 0o111).toBe(0o111)
  expect(execFileSync(process.execPath, [command, '--version'], { encoding: 'utf8' }).trim()).toBe(
    JSON.parse(read('package.json')).version
  )
})

describe('the hooks for pre-commit', () => {
  const hooks: Record<string, unknown>[] = parse(read('.pre-commit-hooks.yaml'))

  it('are one that shows warnings and one that blocks them', () => {
    expect(hooks.map(({ id, entry }) => [id, entry])).toEqual([
      ['backread', 'backread'],
      ['backread-strict', 'backread --max-warnings 0']
    ])
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        language: 'node',
        require_serial: true,
        verbose: true
      })
    }
  })

  it('take every kind of file that a search picks up, and no file without an ending', () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(String(files))
      for (const extension of searchedExtensions) expect(`a/b.${extension}`).toMatch(pattern)
      for (const name of ['LICENSE', 'README', 'notes.rst', 'mytxt', 'package.json'])
        expect(name).not.toMatch(pattern)
    }
  })
})

it('keeps built files out of git', () => {
  expect(read('.gitignore').split('\n')).toContain('dist/')
  expect(readdirSync(root)).toContain('package-lock.json')
})
