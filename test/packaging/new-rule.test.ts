import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeMarks } from '../support/page.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'backread-new-rule-'))

beforeAll(() => {
  for (const name of ['package.json', 'scripts'])
    cpSync(join(root, name), join(copy, name), { recursive: true })
  for (const name of ['rules', 'src']) mkdirSync(join(copy, name))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

function newRule(...ids: string[]) {
  return spawnSync(process.execPath, ['scripts/new-rule.mjs', ...ids], { cwd: copy, encoding: 'utf8' })
}

const read = (path: string) => readFileSync(join(copy, path), 'utf8')

it('makes a rule of two files, enters it and says what comes next', () => {
  const { status, stdout } = newRule('shaky-maths')
  expect(status).toBe(0)
  expect(stdout).toContain('Made rules/shaky-maths/index.ts and rules/shaky-maths/readme.md')
  expect(stdout).toContain('npx vitest run test/rules -t shaky-maths')
  expect(read('rules/shaky-maths/index.ts')).toContain("id: 'shaky-maths'")
  expect(read('rules/index.ts')).toContain("import shakyMaths from './shaky-maths/index.ts'")
})

it('begins the page with a case that fails until the rule is written', () => {
  const page = read('rules/shaky-maths/readme.md')
  expect(page).toMatch(/^# shaky-maths\n/)
  const drafts = [...page.matchAll(/```draft\n([\s\S]*?)\n```/g)].map((match) => takeMarks(match[1] ?? ''))
  expect(drafts.map(({ marks }) => marks.length)).toEqual([1, 0])
})

it('refuses a rule that exists', () => {
  const { status, stderr } = newRule('shaky-maths')
  expect(status).toBe(2)
  expect(stderr).toBe('new-rule: rule `shaky-maths` exists already, in rules/shaky-maths/\n')
})

it.each(['Shaky-Maths', 'shaky_maths', '../shaky', 'shaky-', '-shaky', ''])('refuses the id `%s`', (id) => {
  const { status, stderr } = newRule(id)
  expect(status).toBe(2)
  expect(stderr).toContain(`unexpected id \`${id}\`, expected lower-case words joined by hyphens`)
  expect(id === '' || !existsSync(join(copy, 'rules', id))).toBe(true)
})

it.each([[[]], [['one', 'two']]])('wants one id, not %j', (ids) => {
  const { status, stderr } = newRule(...ids)
  expect(status).toBe(2)
  expect(stderr).toContain('expected one id')
})
