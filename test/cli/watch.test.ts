import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { scopeOf } from '../../src/cli/watch/scope.ts'
import { backread, clean, command, doubled, folderOf, wrongYear } from '../support/cli.ts'

/** A watching process: what it printed since the last look. */
interface Watching {
  readonly child: ChildProcess
  /** Waits for a pass to end and gives what it printed; another pass where a save came in two events is part of it. */
  readonly pass: () => Promise<string>
  /** Interrupts it and gives the exit code. */
  readonly end: (signal?: NodeJS.Signals) => Promise<number | null>
}

const closing = 'Watching for changes; Ctrl+C ends it\n'

function watching(cwd: string, args: readonly string[]): Watching {
  const child = spawn(process.execPath, [command, '--watch', ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let printed = ''
  let wake = () => {}
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      wake()
    })
  const ended = new Promise<number | null>((done) => child.on('close', done))
  return {
    child,
    async pass() {
      while (!printed.includes(closing))
        await new Promise<void>((done) => {
          wake = done
        })
      const at = printed.indexOf(closing) + closing.length
      const pass = printed.slice(0, at)
      printed = printed.slice(at)
      return pass.replace(closing, '').trim()
    },
    end(signal = 'SIGINT') {
      child.kill(signal)
      return ended
    }
  }
}

/** Passes until one fits: a save may be heard as more than one change. */
async function passWith(run: Watching, words: string | RegExp): Promise<string> {
  for (;;) {
    const pass = await run.pass()
    if (typeof words === 'string' ? pass.includes(words) : words.test(pass)) return pass
  }
}

const unix = ['--format', 'unix']

describe('--watch', { timeout: 60_000 }, () => {
  it('reads again what was saved, and ends with exit code 0 when it is interrupted', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const run = watching(cwd, [...unix, 'a.txt'])
    expect(await run.pass()).toMatch(/^a\.txt:3:20: warning .*\[repeated-words\]$/)
    writeFileSync(join(cwd, 'a.txt'), wrongYear)
    await passWith(run, /^a\.txt:3:73: error .*\[year-typo\]$/)
    expect(await run.end()).toBe(0)
  })

  it('ends as well when it is told to by SIGTERM', async () => {
    const run = watching(folderOf({ 'a.txt': clean }), ['a.txt'])
    expect(await run.pass()).toBe('1 draft read, nothing found')
    expect(await run.end('SIGTERM')).toBe(0)
  })

  it('prints the draft that changed first', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': doubled, 'c.txt': doubled })
    const run = watching(cwd, [...unix, '.'])
    const order = (pass: string) => pass.split('\n').map((line) => line.split(':')[0])
    expect(order(await run.pass())).toEqual(['a.txt', 'b.txt', 'c.txt'])
    writeFileSync(join(cwd, 'c.txt'), doubled.replace('Monday', 'Tuesday'))
    expect(order(await passWith(run, 'c.txt'))).toEqual(['c.txt', 'a.txt', 'b.txt'])
  })

  it('hears of drafts that come, go and come back, also in new folders and by replacement', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const run = watching(cwd, [...unix, '.'])
    await run.pass()
    mkdirSync(join(cwd, 'sub'))
    writeFileSync(join(cwd, 'sub/b.md'), doubled)
    await passWith(run, 'sub/b.md:3:20')
    rmSync(join(cwd, 'a.txt'))
    await passWith(run, /^sub\/b\.md.*$/)
    // Editors write a new file and move it over the old one.
    writeFileSync(join(cwd, '.a.swp'), wrongYear)
    renameSync(join(cwd, '.a.swp'), join(cwd, 'a.txt'))
    await passWith(run, 'a.txt:3:73: error')
    rmSync(join(cwd, 'sub'), { recursive: true })
    await passWith(run, /^a\.txt:3:73: error.*$/)
  })

  it('waits for a named draft that is gone, and reads it when it is back', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const run = watching(cwd, [...unix, 'a.txt'])
    await run.pass()
    rmSync(join(cwd, 'a.txt'))
    await passWith(run, 'backread: a.txt: no such file or folder')
    writeFileSync(join(cwd, 'a.txt'), doubled)
    await passWith(run, 'a.txt:3:20: warning')
    expect(await run.end()).toBe(0)
  })

  it('follows a link to the draft it leads to', async () => {
    const cwd = folderOf({ 'real/a.txt': clean, 'links/kept.txt': clean })
    symlinkSync('../real/a.txt', join(cwd, 'links/a.txt'))
    const run = watching(cwd, [...unix, 'links'])
    await run.pass()
    writeFileSync(join(cwd, 'real/a.txt'), doubled)
    await passWith(run, 'links/a.txt:3:20')
  })

  it('reads configs, stylebooks, ignore files and what is let stand again', async () => {
    const cwd = folderOf({ 'news/a.txt': doubled, 'news/b.txt': doubled })
    const run = watching(cwd, [...unix, 'news'])
    await run.pass()
    writeFileSync(join(cwd, '.backreadrc.yml'), 'extends: ./desk/base.txt.yml\n')
    await passWith(run, 'there is no such file')
    mkdirSync(join(cwd, 'desk'))
    writeFileSync(join(cwd, 'desk/base.txt.yml'), 'rules: {repeated-words: error}\n')
    writeFileSync(join(cwd, '.backreadrc.yml'), 'extends: ./desk/base.txt.yml\n\n')
    await passWith(run, 'news/a.txt:3:20: error')
    writeFileSync(join(cwd, 'desk/base.txt.yml'), 'rules: {repeated-wrods: error}\n')
    await passWith(run, 'did you mean `repeated-words`?')
    writeFileSync(join(cwd, 'desk/base.txt.yml'), 'rules: {repeated-words: info}\n')
    await passWith(run, 'news/a.txt:3:20: info')
    writeFileSync(join(cwd, '.backreadignore'), 'news/a.txt\n')
    await passWith(run, /^news\/b\.txt:3:20: info.*$/)
  })

  it('reads a config in JavaScript again', async () => {
    const cwd = folderOf({
      'a.txt': doubled,
      'backread.config.mjs': "export default { rules: { 'repeated-words': 'error' } }\n"
    })
    const run = watching(cwd, [...unix, 'a.txt'])
    expect(await run.pass()).toContain('a.txt:3:20: error')
    writeFileSync(
      join(cwd, 'backread.config.mjs'),
      "export default { rules: { 'repeated-words': 'info' } }\n"
    )
    await passWith(run, 'a.txt:3:20: info')
  })

  it('holds the drafts of a story against each other again, the one that changed first', async () => {
    const cwd = folderOf({
      'a.txt': 'Bridge opens\n\nThe old bridge was closed in March 2021 by the council.\n',
      'b.txt': 'Opening day\n\nThe bridge has been closed since 221, after the the repairs.\n'
    })
    const run = watching(cwd, [...unix, '--story', '.'])
    expect(await run.pass()).toContain('expected `2021` as in paragraph 1 of a.txt')
    writeFileSync(
      join(cwd, 'b.txt'),
      'Opening day\n\nThe bridge has been closed since 2021 by the the council.\n'
    )
    await passWith(run, /^b\.txt:3:\d+: warning.*$/)
    writeFileSync(join(cwd, 'a.txt'), doubled)
    await passWith(run, /^a\.txt.*\nb\.txt.*$/)
    writeFileSync(join(cwd, 'b.txt'), doubled)
    await passWith(run, /^b\.txt.*\na\.txt.*$/)
  })

  it('writes its report to a file', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const run = watching(cwd, [...unix, '--output', 'report.txt', '.'])
    expect(await run.pass()).toBe('')
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toContain('a.txt:3:20: warning')
    rmSync(join(cwd, 'a.txt'))
    writeFileSync(join(cwd, 'b.txt'), doubled)
    do await run.pass()
    while (!/^b\.txt.*\n$/.test(readFileSync(join(cwd, 'report.txt'), 'utf8')))
  })

  it('hears of drafts and of what decides how they are read, not of its own report nor of other files', () => {
    const cwd = folderOf({ 'a.txt': doubled, 'sub/b.md': doubled, 'node_modules/c/d.txt': doubled })
    const scope = scopeOf(['.'], 'report.txt', cwd)
    expect([...scope.folders()]).toEqual(expect.arrayContaining([cwd, join(cwd, 'sub')]))
    expect([...scope.folders()].some((folder) => folder.includes('node_modules'))).toBe(false)
    const heard = (name: string) => scope.concernedBy(join(cwd, name)) !== undefined
    const wanted = [
      'a.txt',
      'new.html',
      'sub',
      'sub/b.md',
      '.backreadrc.yml',
      'sub/.gitignore',
      'stylebook.yml'
    ]
    expect(wanted.filter((name) => !heard(name))).toEqual([])
    const others = ['report.txt', 'report.txt.1234', 'run.log', '.a.txt.swp', 'photo.jpg', 'node_modules']
    expect(others.filter(heard)).toEqual([])
  })

  it('does not watch what is piped in', async () => {
    expect(await backread(folderOf({}), ['--watch', '-'], { stdin: doubled })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'backread: `--watch` wants files or folders; piped text does not change\n'
    })
  })

  const hasScript = spawnSync('script', ['--version']).stdout?.toString().includes('util-linux') ?? false

  it.skipIf(!hasScript)(
    'clears the screen of a terminal before each pass (needs util-linux’s script)',
    async () => {
      const cwd = folderOf({ 'a.txt': doubled })
      const child = spawn(
        'script',
        ['-qec', `exec '${process.execPath}' '${command}' --watch a.txt`, '/dev/null'],
        {
          cwd,
          stdio: ['pipe', 'pipe', 'ignore']
        }
      )
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      const screens = await new Promise<number>((done) => {
        let printed = ''
        let saved = false
        let isDone = false
        child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
          printed += chunk
          const passes = printed.split('Ctrl+C ends it').length - 1
          if (passes === 1 && !saved) writeFileSync(join(cwd, 'a.txt'), wrongYear)
          saved ||= passes === 1
          if (passes >= 2 && !isDone) {
            isDone = true
            // The key itself, as the terminal sends it.
            child.stdin.write('\u0003')
            done(printed.split('\u001b[2J\u001b[3J\u001b[H').length - 1)
          }
        })
      })
      expect(screens).toBeGreaterThanOrEqual(2)
      expect(await new Promise((done) => child.on('close', done))).toBe(0)
    }
  )
})
