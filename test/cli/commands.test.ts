import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync } from 'node:fs'
import { PassThrough, Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/command.ts'
import { help } from '../../src/cli/help.ts'
import type { Io } from '../../src/cli/io.ts'
import { startProgress } from '../../src/cli/progress.ts'
import { remarkIds } from '../../src/report.ts'
import { ruleIds } from '../../src/rule-ids.ts'
import { backread, clean, command, doubled, folderOf } from '../support/cli.ts'

/** Runs the command inside this process, on streams that say they are a terminal. */
async function inTerminal(cwd: string, args: readonly string[], columns = 80, env = {}) {
  const stream = () => Object.assign(new PassThrough(), { isTTY: true, columns })
  const [stdout, stderr] = [stream(), stream()]
  const io = {
    cwd,
    env,
    stdin: Object.assign(Readable.from([]), { isTTY: true }),
    isPiped: false,
    stdout,
    stderr
  }
  const code = await run(args, io as unknown as Io)
  return { code, stdout: String(stdout.read() ?? ''), stderr: String(stderr.read() ?? '') }
}

describe('in a terminal', () => {
  it('prints the short help where nothing is named', async () => {
    const { code, stdout } = await inTerminal('/', [])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^Usage: backread \[options\]/)
    expect(stdout.split('\n').length).toBeLessThan(10)
  })

  it('colours, unless NO_COLOR or TERM say otherwise', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    expect((await inTerminal(cwd, ['a.txt'])).stdout).toContain('\u001b[33mwarning')
    expect((await inTerminal(cwd, ['a.txt'], 80, { NO_COLOR: '1' })).stdout).not.toContain('\u001b')
    expect((await inTerminal(cwd, ['a.txt'], 80, { TERM: 'dumb' })).stdout).not.toContain('\u001b')
    expect((await inTerminal(cwd, ['--no-color', 'a.txt'])).stdout).not.toContain('\u001b')
  })

  it('says how far it is only after a second, and takes the line away', async () => {
    const lines: string[] = []
    const stream = { isTTY: true, write: (text: string) => lines.push(text) } as unknown as NodeJS.WriteStream
    let now = 0
    const progress = startProgress(stream, () => now)
    progress.tick()
    now = 999
    progress.tick()
    expect(lines).toEqual([])
    now = 1_200
    progress.tick()
    now = 1_210
    progress.tick()
    expect(lines).toEqual(['\r\u001b[2K3 drafts read …'])
    progress.clear()
    progress.clear()
    expect(lines.slice(1)).toEqual(['\r\u001b[2K'])
  })
})

describe('--help', () => {
  it('names every option there is', async () => {
    const cwd = folderOf({})
    const { stderr } = await backread(cwd, ['--nothing-like-it'])
    expect(stderr).toBe('backread: unknown option `--nothing-like-it`\n')
    const options = [
      'stdin',
      'stdin-filename',
      'format',
      'preset',
      'rule',
      'config',
      'no-config',
      'no-ignore'
    ]
    const more = [
      'max-warnings',
      'quiet',
      'verbose',
      'date',
      'color',
      'no-color',
      'output',
      'version',
      'help'
    ]
    for (const option of [...options, ...more]) expect(help).toContain(`--${option}`)
  })

  it('is printed by a subcommand too', async () => {
    expect((await backread(folderOf({}), ['explain', '--help'])).stdout).toBe(help)
  })
})

describe('backread explain', () => {
  it('prints the rule’s page, and how to let its findings stand', async () => {
    const { code, stdout } = await backread(folderOf({}), ['explain', 'repeated-words'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^repeated-words\n {2}\S/)
    for (const section of ['Why', 'Reports', 'Stays quiet', 'Options', 'Limits', 'Letting it stand'])
      expect(stdout).toContain(`\n${section}\n`)
    expect(stdout).toContain('[[')
    expect(stdout).toContain('<!-- stet repeated-words: why it stands -->')
    expect(stdout).not.toContain('\u001b')
  })

  it('explains what backread itself remarks', async () => {
    const pages = await Promise.all(remarkIds.map((id) => backread(folderOf({}), ['explain', id])))
    for (const [at, { code, stdout }] of pages.entries()) {
      expect(code).toBe(0)
      expect(stdout.startsWith(`${remarkIds[at]}\n`)).toBe(true)
    }
  })

  it('keeps to the width of the terminal, and marks words by colour', async () => {
    const { stdout } = await inTerminal('/', ['explain', 'repeated-words'], 50)
    const lines = stripVTControlCharacters(stdout).split('\n')
    expect(lines.filter((line) => line.length > 50 && / .* /.test(line.trim()))).toEqual([])
    expect(stdout).toContain('\u001b[4;31m')
    expect(stdout).not.toContain('[[')
  })
})

describe('backread rules', () => {
  it('lists every rule with its level, its preset and what it checks, a line each in a pipe', async () => {
    const { code, stdout } = await backread(folderOf({}), ['rules'])
    expect(code).toBe(0)
    const [head, ...rows] = stdout.trimEnd().split('\n')
    expect(head).toMatch(/^rule +level +preset +checks$/)
    expect(rows.map((row) => row.split(' ')[0])).toEqual(ruleIds)
    for (const row of rows) expect(row).toMatch(/^\S+ +(?:error|warning|info) +(?:recommended|style|all) +\S/)
  })
})

describe('what goes wrong inside', () => {
  const files = {
    '.backreadrc.yml': 'plugins: [./fails.mjs]',
    'fails.mjs': 'export default () => () => { throw new Error("out of ink") }',
    'a.txt': doubled
  }

  it('is told in one line, exit 2, and the other rules have run', async () => {
    const { code, stdout, stderr } = await backread(folderOf(files), ['--format', 'unix', 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toContain('[repeated-words]')
    expect(stdout).toContain('a.txt:1:1: error Internal error in fails: out of ink [fails]')
    expect(stderr).toBe('backread: a.txt: Internal error in fails: out of ink\n')
  })

  it('is quiet when nobody reads on', async () => {
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.txt`, doubled])))
    const child = spawn(process.execPath, [command, '--format', 'unix', '.'], { cwd })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += String(chunk)
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it.skipIf(!existsSync('/dev/full'))('is told where the report cannot be written', async () => {
    const full = openSync('/dev/full', 'w')
    const child = spawn(process.execPath, [command, '--help'], { stdio: ['ignore', full, 'pipe'] })
    let stderr = ''
    child.stderr?.on('data', (chunk) => {
      stderr += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    closeSync(full)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^backread: the report cannot be written: .*\n$/)
  })

  it('keeps no draft: many are read in little memory', async () => {
    const text = `${clean}\n${'The council met on Monday and spoke about the road. '.repeat(200)}\n`
    const cwd = folderOf(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.txt`, text])))
    const child = spawn(process.execPath, ['--max-old-space-size=48', command, '.'], { cwd, stdio: 'ignore' })
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0)
  })
})
