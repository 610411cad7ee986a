import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { parse } from 'yaml'
import { init } from '../../src/cli/init.ts'
import { firstSchemaError } from '../../src/config/validate.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backread-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const read = (path: string) => readFileSync(join(folder, path), 'utf8')

async function run(cwd = folder) {
  const stdout = new PassThrough()
  const stderr = new PassThrough()
  const code = await init(cwd, { stdout, stderr })
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

it('writes a config, the tasks and a hook, and says so', async () => {
  expect(await run()).toEqual({
    code: 0,
    stdout:
      'wrote .backreadrc.yml\nwrote .vscode/tasks.json\nwrote .pre-commit-config.yaml\nNext: `backread .` reads the drafts in this folder\n',
    stderr: ''
  })
})

it('writes a config that the schema allows, as it is and with every comment taken out', async () => {
  await run()
  const text = read('.backreadrc.yml')
  expect(text).toMatch(/^# yaml-language-server: \$schema=\S+\/schema\.json\n/)
  expect(parse(text)).toEqual({ preset: 'recommended' })
  const whole = parse(text.replace(/^# (?=[a-z]+:(?:$| [a-z]+-)| )/gm, ''))
  expect(Object.keys(whole).sort()).toEqual(['boilerplate', 'ignore', 'language', 'preset', 'rules', 'stet'])
  expect(await firstSchemaError(whole)).toBeUndefined()
})

it('names the installed schema where there is one', async () => {
  mkdirSync(join(folder, 'node_modules/backread/dist'), { recursive: true })
  writeFileSync(join(folder, 'node_modules/backread/dist/schema.json'), '{}')
  mkdirSync(join(folder, 'drafts'))
  await run(join(folder, 'drafts'))
  expect(read('drafts/.backreadrc.yml')).toContain('$schema=../node_modules/backread/dist/schema.json\n')
})

it('writes a hook that pre-commit can read', async () => {
  await run()
  expect(parse(read('.pre-commit-config.yaml')).repos[0].hooks[0]).toMatchObject({
    id: 'backread',
    language: 'system',
    require_serial: true,
    verbose: true
  })
})

it('overwrites nothing when it is run again', async () => {
  await run()
  writeFileSync(join(folder, '.backreadrc.yml'), 'preset: style\n')
  const { code, stdout } = await run()
  expect(code).toBe(0)
  expect(stdout).not.toContain('wrote')
  expect(read('.backreadrc.yml')).toBe('preset: style\n')
})

it('writes no second config beside another', async () => {
  writeFileSync(join(folder, 'package.json'), '{"backread": {"preset": "style"}}')
  const { stdout } = await run()
  expect(stdout).toContain('left package.json, the config of this folder, as it is\n')
  expect(readdirSync(folder)).not.toContain('.backreadrc.yml')
})

it('says what to add to files that are there', async () => {
  mkdirSync(join(folder, '.vscode'))
  writeFileSync(join(folder, '.vscode/tasks.json'), '{"version": "2.0.0", "tasks": []}')
  writeFileSync(join(folder, '.pre-commit-config.yaml'), 'repos: []\n')
  const { stdout } = await run()
  expect(stdout).toContain('left .vscode/tasks.json as it is\n')
  expect(stdout).toContain('"label": "backread: this draft"')
  expect(stdout).toContain('left .pre-commit-config.yaml as it is\n')
  const advice = /its `repos`:\n([\s\S]*?)^Next/m.exec(stdout)?.[1] ?? ''
  expect(parse(advice)[0].hooks[0].id).toBe('backread')
  expect(read('.pre-commit-config.yaml')).toBe('repos: []\n')
})

it('writes no hook below the root of a repository, where pre-commit would not see it', async () => {
  mkdirSync(join(folder, '.git'))
  mkdirSync(join(folder, 'drafts'))
  const { stdout } = await run(join(folder, 'drafts'))
  expect(stdout).toContain('left out .pre-commit-config.yaml, which belongs in the root of the repository\n')
  expect(readdirSync(join(folder, 'drafts')).sort()).toEqual(['.backreadrc.yml', '.vscode'])
})

it('goes on where one file cannot be written, and exits 2', async () => {
  writeFileSync(join(folder, '.vscode'), 'a file where a folder has to be')
  const { code, stdout, stderr } = await run()
  expect(code).toBe(2)
  expect(stderr).toMatch(/^\.vscode\/tasks\.json: cannot be written: /)
  expect(stdout).toContain('wrote .pre-commit-config.yaml\n')
})
