import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, command, doubled, folderOf } from '../support/cli.ts'

const isRoot = process.getuid?.() === 0
const isUnix = process.platform !== 'win32'
const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const mended = doubled.replace('the the', 'the')
const found = '3:20: warning Unexpected repeated `the`, remove one occurrence [repeated-words]'

/** Runs a line of shell on the built command, `$backread`. */
function shell(cwd: string, line: string, uid?: number) {
  return spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, backread: `${process.execPath} ${command}` },
    ...(uid === undefined ? {} : { uid })
  })
}

describe('bytes', () => {
  it('are read, guessed with a remark, or refused by name; the others are read', async () => {
    const cwd = folderOf({
      'empty.txt': '',
      'invalid.txt': Buffer.concat([Buffer.from(doubled), Buffer.from([0x80, 0xff, 0xc3])]),
      'latin.txt': Buffer.from(`${doubled}Caf\xe9 opens.\n`, 'latin1'),
      'le.txt': utf16(`\ufeff${doubled}`),
      'be.txt': utf16(`\ufeff${doubled}`).swap16(),
      'le-bare.txt': utf16(doubled),
      'be-bare.txt': utf16(doubled).swap16(),
      'lone.txt': Buffer.concat([utf16(`\ufeff${doubled}`), Buffer.from([0x00, 0xd8, 0x20, 0x00])]),
      'mark.txt': Buffer.from([0xef, 0xbb, 0xbf]),
      'nul.txt': `${doubled}\0`,
      'wide.txt': `${doubled}${'wide '.repeat(2_000_000)}\n`
    })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', '.'])
    expect(stdout.split('\n').filter((line) => !line.includes('[cut-off-text]'))).toEqual([
      `be.txt:${found}`,
      `invalid.txt:${found}`,
      expect.stringMatching(/^invalid\.txt:4:1: info This file is not UTF-8 .*Windows-1252/),
      `latin.txt:${found}`,
      expect.stringMatching(/^latin\.txt:4:4: info This file is not UTF-8 .*Windows-1252/),
      `le.txt:${found}`,
      ''
    ])
    const noText = 'it is not text, expected a draft as text, Markdown or HTML'
    expect(stderr.split('\n')).toEqual([
      ...['be-bare', 'le-bare', 'lone', 'nul'].map((name) => `backread: ${name}.txt: ${noText}`),
      'backread: wide.txt: it has a line of 10,000,000 characters, expected lines of at most 2,000,000',
      ''
    ])
    expect(code).toBe(2)
  })

  it('that are half a character are answered as a record', async () => {
    const stdin = `${JSON.stringify({ id: '\ud800', text: `\udc00 ${doubled}` })}\n`
    const { code, stdout } = await backread(folderOf({}), ['--stdin-format', 'ndjson', '--jobs', '1'], {
      stdin
    })
    expect(JSON.parse(stdout)).toMatchObject({ id: '\ud800', messages: [{ ruleId: 'repeated-words' }] })
    expect(code).toBe(0)
  })
})

describe.skipIf(!isUnix)('files', () => {
  it('that are none are passed by in a folder, and refused by name', () => {
    const cwd = folderOf({ 'in/a.txt': doubled })
    spawnSync('mkfifo', ['pipe.txt', 'in/pipe.txt'], { cwd })
    symlinkSync('/dev/zero', join(cwd, 'in/zero.txt'))
    symlinkSync('../in', join(cwd, 'in/up'))
    symlinkSync('round.txt', join(cwd, 'in/round.txt'))
    const { status, stdout, stderr } = shell(
      cwd,
      '$backread --format unix in pipe.txt in/zero.txt /dev/zero in/round.txt'
    )
    expect(stdout).toBe(`in/a.txt:${found}\n`)
    expect(stderr.split('\n')).toEqual([
      'backread: in/round.txt: its links lead in a circle',
      'backread: pipe.txt: it is neither a file nor a folder',
      'backread: in/zero.txt: it is neither a file nor a folder',
      'backread: /dev/zero: it is neither a file nor a folder',
      ''
    ])
    expect(status).toBe(2)
  })

  it('that vanish are told by name', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'plugins: [./thief.mjs]',
      'thief.mjs':
        "import { rmSync } from 'node:fs'\nexport default () => () => rmSync('b.txt', { force: true })\n",
      'a.txt': doubled,
      'b.txt': doubled,
      'c.txt': doubled
    })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', '--jobs', '1', '.'])
    expect(stdout).toBe(`a.txt:${found}\nc.txt:${found}\n`)
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'backread: b.txt: no such file or folder\n' })
  })

  it.skipIf(!isRoot)('that one may not read or write are told by name, and stay', () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': doubled, 'shut/c.txt': doubled })
    chmodSync(cwd, 0o777)
    chmodSync(join(cwd, 'a.txt'), 0)
    chmodSync(join(cwd, 'b.txt'), 0o444)
    chmodSync(join(cwd, 'shut'), 0)
    const nobody = 65534
    const { status, stderr } = shell(cwd, '$backread --fix .', nobody)
    expect(stderr.split('\n')).toEqual([
      'backread: a.txt: you may not read it (permission denied)',
      'backread: b.txt: not mended: you may not write it (permission denied)',
      'backread: shut: you may not read it (permission denied)',
      ''
    ])
    expect(status).toBe(2)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'shut'])
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(doubled)
  })

  it.skipIf(!isRoot)('that say what to ignore are told by name where they cannot be read', () => {
    const cwd = folderOf({ 'a.txt': doubled, 'shut/.backreadignore': '', 'shut/in/b.txt': doubled })
    chmodSync(cwd, 0o777)
    chmodSync(join(cwd, 'shut/.backreadignore'), 0)
    const { status, stdout, stderr } = shell(cwd, '$backread --format unix .', 65534)
    expect(stdout).toBe(`a.txt:${found}\n`)
    expect(stderr).toBe(`backread: ${cwd}/shut/.backreadignore: you may not read it (permission denied)\n`)
    expect(status).toBe(2)
  })

  it('are told of where folders stand deeper than a path may be long, and the others are read', () => {
    const cwd = folderOf({ 'a.txt': doubled, 'z.txt': doubled })
    const deep = 'mkdir deep && cd deep && for i in {1..50}; do mkdir $1 && cd $1 || exit; done'
    shell(cwd, `${deep.replaceAll('$1', 'n'.repeat(200))}; touch b.txt`)
    const { status, stdout, stderr } = shell(
      cwd,
      '$backread --format unix .; code=$?; rm -r deep; exit $code'
    )
    expect(stdout).toBe(`a.txt:${found}\nz.txt:${found}\n`)
    expect(stderr).toMatch(/^backread: \S+: the name is too long\n$/)
    expect(status).toBe(2)
  })

  it('are read with few open at once', () => {
    const names = Array.from({ length: 60 }, (_, at) => `${at % 7}/${at % 11}/draft-${at}.txt`)
    const cwd = folderOf(Object.fromEntries(names.map((name) => [name, doubled])))
    const { status, stdout, stderr } = shell(cwd, 'ulimit -n 40; $backread --format unix --jobs 1 .')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.match(/\[repeated-words\]/g)).toHaveLength(60)
  })
})

describe.skipIf(process.platform !== 'linux')('too few descriptors', () => {
  const names = Array.from({ length: 60 }, (_, at) => `draft-${at}.txt`)
  const drafts = Object.fromEntries(names.map((name) => [name, doubled]))

  // How many Node.js wants for itself differs by its version.
  it.each(
    [20, 22, 24, 26, 28].flatMap((count) => ['--jobs 1', '--jobs 2', '--fix'].map((how) => [count, how]))
  )('are told of, or are enough, and nothing breaks down: %d for %s', (count, how) => {
    const cwd = folderOf(drafts)
    const { status, stderr } = shell(cwd, `ulimit -n ${count}; $backread ${how} .`)
    expect([0, 2]).toContain(status)
    expect(stderr).toMatch(/^(?:backread: .*(?:EMFILE|too many files are open).*\n)*$/)
    expect(stderr === '').toBe(status === 0)
    const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'))
    expect(texts.filter((text) => text !== doubled && text !== mended)).toEqual([])
  })
})

describe.skipIf(!isRoot || process.platform !== 'linux')('a full disk', () => {
  it('leaves drafts and the last report whole, and says so', () => {
    const long = `${doubled}\n${'The clerk said that it was so, and the room was full.\n\n'.repeat(400)}`
    const cwd = folderOf({})
    const disk = join(cwd, 'disk')
    mkdirSync(disk)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]).status !== 0) return
    try {
      writeFileSync(join(disk, 'a.txt'), long)
      writeFileSync(join(disk, 'report.txt'), 'the last report\n')
      shell(disk, 'head -c 100000 /dev/zero > rest')
      const mending = shell(disk, '$backread --fix --rule repeated-passage=off a.txt')
      expect(mending.stderr).toBe('backread: a.txt: not mended: the disk is full\n')
      const report = shell(disk, '$backread --format json --output report.txt a.txt')
      expect(report.stderr).toBe('backread: report.txt: cannot be written: the disk is full\n')
      const cache = shell(disk, '$backread --cache a.txt')
      expect(cache.stderr).toBe(
        'backread: .backreadcache: cannot be written: the disk is full; expected a folder for the cache\n'
      )
      const stet = shell(disk, '$backread stet a.txt:3 repeated-words')
      expect(stet.stderr).toBe('backread: .backread-stet.yml: cannot be written: the disk is full\n')
      const init = shell(disk, '$backread init')
      expect(init.stderr).toContain('.backreadrc.yml: cannot be written: the disk is full\n')
      const printed = shell(disk, '$backread a.txt > /dev/full')
      expect(printed.stderr).toBe('backread: the report cannot be written: the disk is full\n')
      expect([mending, report, cache, stet, init, printed].map(({ status }) => status)).toEqual(
        Array(6).fill(2)
      )
      expect(readdirSync(disk).sort()).toEqual(['.vscode', 'a.txt', 'report.txt', 'rest'])
      expect(readdirSync(join(disk, '.vscode'))).toEqual([])
      expect(readFileSync(join(disk, 'a.txt'), 'utf8')).toBe(long)
      expect(readFileSync(join(disk, 'report.txt'), 'utf8')).toBe('the last report\n')
    } finally {
      spawnSync('umount', [disk])
    }
  })
})

describe.skipIf(!isUnix)('a signal', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    '%s in mid-fix leaves no draft half written',
    async (signal) => {
      const names = Array.from({ length: 60 }, (_, at) => `a${at + 10}.txt`)
      const tail = 'The clerk said that it was so, and the room was full.\n\n'.repeat(20)
      const [before, after] = [`${doubled}\n${tail}`, `${mended}\n${tail}`]
      const cwd = folderOf({
        '.backreadrc.yml': 'plugins: [./loud.mjs]\nrules: {repeated-passage: off}',
        'loud.mjs': 'export default () => (_, file) => { process.stderr.write(file.path) }\n',
        ...Object.fromEntries(names.map((name) => [name, before]))
      })
      const child = spawn(process.execPath, [command, '--fix', '.'], {
        cwd,
        stdio: ['ignore', 'ignore', 'pipe']
      })
      child.stderr.on('data', (chunk) => {
        if (String(chunk).includes('a20.txt')) child.kill(signal)
      })
      const ended = await new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
      expect(ended).toBe(signal)
      const texts = names.map((name) => readFileSync(join(cwd, name), 'utf8'))
      expect(texts.filter((text) => text !== before && text !== after)).toEqual([])
      expect(texts.filter((text) => text === before).length).toBeGreaterThan(0)
      // Nobody can tidy up after SIGKILL.
      if (signal !== 'SIGKILL')
        expect(readdirSync(cwd).sort()).toEqual(['.backreadrc.yml', ...names, 'loud.mjs'])
    }
  )

  it.skipIf(!existsSync('/bin/bash'))('a report that nobody reads yet is given to its end', () => {
    const files = Array.from({ length: 60 }, (_, at) => [`${at}.txt`, doubled.repeat(20)])
    const folder = folderOf(Object.fromEntries(files))
    const { stdout } = shell(
      folder,
      '$backread --format json --output report.json .; $backread --format json . | (sleep 1; cat)'
    )
    // More than a pipe holds.
    expect(stdout.length).toBeGreaterThan(200_000)
    expect(stdout).toBe(readFileSync(join(folder, 'report.json'), 'utf8'))
  })

  it.skipIf(!existsSync('/bin/bash'))('SIGPIPE is no error: `| head -1`', () => {
    const files = Array.from({ length: 40 }, (_, at) => [`${at}.txt`, doubled.repeat(20)])
    const { stdout, stderr } = shell(
      folderOf(Object.fromEntries(files)),
      '$backread --format unix . | head -1; echo $PIPESTATUS'
    )
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^0\.txt:.*\n[01]\n$/)
  })
})
