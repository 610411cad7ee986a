import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taskLabels, tasksText } from '../../src/cli/init.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { tasks } = JSON.parse(tasksText)

/** What VS Code makes of a line of output: the groups of a match, by the names that the pattern gives them. */
function read(line: string) {
  const { regexp, ...groups } = tasks[0].problemMatcher.pattern as { regexp: string } & Record<string, number>
  const match = new RegExp(regexp).exec(line)
  return (
    match && Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, match[Number(group)]]))
  )
}

it('is the same in this repository as what `backread init` writes', () => {
  expect(readFileSync(join(root, '.vscode/tasks.json'), 'utf8')).toBe(tasksText)
})

it('has a task for the open draft and one for the whole folder, with one matcher', () => {
  expect(tasks.map((task: { label: string }) => task.label)).toEqual([taskLabels.draft, taskLabels.folder])
  expect(tasks[0].args.at(-1)).toBe(`\${relativeFile}`)
  expect(tasks[1].args.at(-1)).toBe('.')
  expect(tasks[0].problemMatcher).toEqual(tasks[1].problemMatcher)
  expect(tasks[0].problemMatcher.fileLocation).toEqual(['relative', `\${workspaceFolder}`])
})

describe('the matcher on what the command prints', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backread-tasks-'))
  let lines: string[]

  beforeAll(() => {
    mkdirSync(join(folder, 'news desk'))
    // The level of one rule is set for each draft, so that each level is seen.
    writeFileSync(
      join(folder, '.backreadrc.yml'),
      ['error', 'info']
        .map((level) => `  - files: '*${level}.*'\n    rules: { repeated-words: ${level} }\n`)
        .reduce((text, override) => text + override, 'overrides:\n')
    )
    const draft =
      'Council settles budget\n\nThe council met to settle the the budget, the mayor said on Monday.\n'
    for (const name of ['news desk/it’s 10:30: error.txt', 'warning.md', 'info.txt'])
      writeFileSync(join(folder, name), draft)
    const { args } = tasks[1]
    const options = args.slice(args.indexOf('backread') + 1, -1)
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'dist/backread.cjs'), ...options, args.at(-1)],
      { cwd: folder, encoding: 'utf8' }
    )
    expect(stderr).toBe('')
    lines = stdout.trimEnd().split('\n')
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('reads every line, with relative paths, places, levels and rules', () => {
    const found = lines.map(read).filter((problem) => problem?.code === 'repeated-words')
    expect(lines.map(read)).not.toContain(null)
    const place = {
      line: '3',
      column: '27',
      code: 'repeated-words',
      message: expect.stringContaining('`the`')
    }
    expect(found).toHaveLength(3)
    expect(found).toContainEqual({ file: 'info.txt', severity: 'info', ...place })
    expect(found).toContainEqual({ file: 'news desk/it’s 10:30: error.txt', severity: 'error', ...place })
    expect(found).toContainEqual({ file: 'warning.md', severity: 'warning', ...place })
  })
})

it('reads a reason that has colons and brackets', () => {
  expect(
    read('a.txt:1:2: warning Unexpected `25:10`, expected `[2]` as in `b.md:3:4: x` [impossible-date]')
  ).toEqual({
    file: 'a.txt',
    line: '1',
    column: '2',
    severity: 'warning',
    message: 'Unexpected `25:10`, expected `[2]` as in `b.md:3:4: x`',
    code: 'impossible-date'
  })
})

it.each(['', '1 warning', 'backread: no such file or folder', 'npm warn something 1:2: warning'])(
  'leaves the line `%s` alone',
  (line) => expect(read(line)).toBeNull()
)
