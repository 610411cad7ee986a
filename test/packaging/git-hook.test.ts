import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = join(root, 'dist/backread.cjs')

const good = `Council settles budget

The council met on Monday to settle the budget after a long night. Ruth Alder, the mayor, said the vote was close.
`
const withWarning = good.replace('settle the budget', 'settle the the budget')
// The caption is the only fault: nothing can be staged and daring at once.
const withCaption = `Army holds exercise near the coast

The army held its yearly exercise near the coast on Monday, and about 400 soldiers took part, a spokeswoman said. The
road along the cliffs was closed for three hours in the morning and again in the evening.

Caption: A daring military operation takes place during a simulated drill.
`

let repository: string

beforeEach(() => {
  if (!existsSync(command)) throw new Error('dist/backread.cjs is missing; run `npm run build` first')
  repository = mkdtempSync(join(tmpdir(), 'backread-hook-'))
  run('git', 'init', '--quiet', '--initial-branch', 'main')
})
afterEach(() => rmSync(repository, { recursive: true, force: true }))

function run(name: string, ...args: string[]) {
  // A git that runs these tests as a hook of its own says so in the environment, and would be asked for by ours.
  const inherited = Object.entries(process.env).filter(
    ([key]) => !key.startsWith('GIT_') && key !== 'FORCE_COLOR'
  )
  const env = {
    ...Object.fromEntries(inherited),
    NO_COLOR: '1',
    GIT_CONFIG_GLOBAL: join(repository, '.no-config'),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Desk',
    GIT_AUTHOR_EMAIL: 'desk@example.com',
    GIT_COMMITTER_NAME: 'Desk',
    GIT_COMMITTER_EMAIL: 'desk@example.com',
    PRE_COMMIT_HOME: join(repository, '.git/pre-commit-home')
  }
  const { status, stdout, stderr } = spawnSync(name, args, { cwd: repository, env, encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

function write(path: string, text: string): void {
  const file = join(repository, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

function commit(path: string, text: string) {
  write(path, text)
  run('git', 'add', '--all')
  return run('git', 'commit', '--quiet', '--message', path)
}

const commits = () => Number(run('git', 'rev-list', '--count', '--all').output)

describe('a plain git hook', () => {
  beforeEach(() => {
    const hook = join(repository, '.git/hooks/pre-commit')
    mkdirSync(dirname(hook), { recursive: true })
    writeFileSync(
      hook,
      `#!/bin/sh\ngit diff --cached --name-only --diff-filter=d -z -- '*.txt' '*.md' '*.html' |\n  xargs -0 -r '${process.execPath}' '${command}' --max-warnings 0\n`
    )
    chmodSync(hook, 0o755)
  })

  it('blocks a bad draft and lets a good one pass', () => {
    const blocked = commit("drafts/the mayor's budget.txt", withWarning)
    expect(blocked.status).toBe(1)
    expect(blocked.output).toContain("drafts/the mayor's budget.txt")
    expect(blocked.output).toContain('repeated-words')
    expect(commits()).toBe(0)

    const passed = commit("drafts/the mayor's budget.txt", good)
    expect(passed).toEqual({ status: 0, output: '1 draft read, nothing found\n' })
    expect(commits()).toBe(1)
  })

  it('lets a commit without drafts pass', () => {
    expect(commit('LICENSE', 'the the')).toEqual({ status: 0, output: '' })
  })
})

const version = spawnSync('pre-commit', ['--version'], { encoding: 'utf8' })
const missing = version.status === 0 ? '' : ' (skipped: pre-commit is not installed)'

describe.skipIf(missing)(`pre-commit${missing}`, () => {
  // What the framework installs is this build: the hooks are the published ones, and only how they start differs.
  function useHook(id: string): void {
    const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as Record<
      string,
      unknown
    >[]
    const hook = hooks.find((each) => each.id === id)
    const entry = String(hook?.entry).replace(/^backread/, `"${process.execPath}" "${command}"`)
    const local = { repo: 'local', hooks: [{ ...hook, entry, language: 'system' }] }
    write('.pre-commit-config.yaml', stringify({ repos: [local] }))
    expect(run('pre-commit', 'install').status).toBe(0)
  }

  it('blocks a draft with an error, prints a warning, and lets a good draft pass', () => {
    useHook('backread')
    write('.backreadrc.yml', "overrides: [{ files: 'front-page/', rules: { repeated-words: error } }]")
    const blocked = commit('front-page/budget.txt', withWarning)
    expect(blocked.status).toBe(1)
    expect(blocked.output).toContain('repeated-words')
    expect(commits()).toBe(0)

    rmSync(join(repository, 'front-page'), { recursive: true })
    const warned = commit('warning.md', withWarning)
    expect(warned.status).toBe(0)
    expect(warned.output).toContain('repeated-words')
    expect(commits()).toBe(1)

    const passed = commit('good.html', `<!doctype html><title>Budget</title><p>${good}</p>`)
    expect(passed.status).toBe(0)
    expect(passed.output).toContain('nothing found')
  })

  it('prints a draft whose only fault is its caption, and blocks it by the strict hook', () => {
    useHook('backread-strict')
    const blocked = commit('exercise.txt', withCaption)
    expect(blocked.status).toBe(1)
    expect(blocked.output).toContain('caption-contradiction')
    expect(commits()).toBe(0)

    useHook('backread')
    const printed = commit('exercise.txt', withCaption)
    expect(printed.status).toBe(0)
    expect(printed.output).toContain('caption-contradiction')
    expect(commits()).toBe(1)
  })

  it('leaves files alone that are plain text and no drafts', () => {
    useHook('backread-strict')
    const { status, output } = commit('LICENSE', 'the the')
    expect(status).toBe(0)
    expect(output).toContain('(no files to check)Skipped')
  })
})
