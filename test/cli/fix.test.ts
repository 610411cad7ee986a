import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { backread, clean, command, doubled, folderOf, wrongYear } from '../support/cli.ts'

const mended = doubled.replace('the the', 'the')
const rightYear = wrongYear.replace('March 2021', 'March 2025').replace(', 225,', ', 2025,')
const badYear = wrongYear.replace('March 2021', 'March 2025')

function text(...path: string[]): string {
  return readFileSync(join(...path), 'utf8')
}

/** Runs the command on bytes and gives bytes. */
function pipe(cwd: string, args: readonly string[], input: Uint8Array) {
  const options = { cwd, input, maxBuffer: 2 ** 24 }
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], options)
  return { code: status, stdout, stderr: stderr.toString() }
}

describe('--fix', () => {
  it('mends the files, says how much, and reports what is left; a second time it changes nothing', async () => {
    const left = 'Road opens\n\nThe road of of the port will open, [insert name] said on Monday.\n'
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': left, 'c.txt': clean })
    const { code, stdout, stderr } = await backread(cwd, ['--fix', '.'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toBe(
      'b.txt\n3:33-3:46 error Unexpected `[insert name]`, a slot that nobody filled in leftover-text\n\n' +
        '2 findings mended in 2 drafts\n1 error in 1 of 3 drafts\n' +
        '`backread explain leftover-text` says why this is asked and how to let it stand\n'
    )
    expect([text(cwd, 'a.txt'), text(cwd, 'b.txt')]).toEqual([mended, left.replace('of of', 'of')])
    expect(readdirSync(cwd)).toEqual(['a.txt', 'b.txt', 'c.txt'])
    const before = statSync(join(cwd, 'a.txt'))
    const again = await backread(cwd, ['--fix', '.'])
    expect(again.stdout).not.toContain('mended')
    expect(statSync(join(cwd, 'a.txt')).ino).toBe(before.ino)
  })

  it('has the exit code of what is left', async () => {
    const cwd = folderOf({ 'year.txt': badYear, 'doubled.txt': doubled })
    expect((await backread(cwd, ['--max-warnings', '0', 'doubled.txt'])).code).toBe(1)
    expect(await backread(cwd, ['--fix', '--max-warnings', '0', '.'])).toEqual({
      code: 0,
      stdout: '2 findings mended in 2 drafts\n2 drafts read, nothing else found\n',
      stderr: ''
    })
    expect(text(cwd, 'year.txt')).toBe(rightYear)
  })

  it('mends errors only with --quiet, and nothing that is let stand or switched off', async () => {
    const both = `${badYear}\nThe council met in the the town hall.\n`
    const cwd = folderOf({
      'quiet.txt': both,
      'off.txt': both,
      'stet.md': `<!-- stet repeated-words -->\n${doubled.split('\n')[2]}\n`,
      'part.md':
        '“One,” she said. “Two,” he said. “Three.” “Four.”\n\n<!-- stet quote-marks -->\nShe said: "Five."\n\nHe said: "Six."\n'
    })
    const files = ['quiet.txt', 'off.txt', 'stet.md', 'part.md'] as const
    const before = files.map((file) => text(cwd, file))
    await backread(cwd, ['--fix', '--quiet', 'quiet.txt'])
    await backread(cwd, ['--fix', '--rule', 'year-typo=off', 'off.txt', 'stet.md', 'part.md'])
    expect(files.map((file) => text(cwd, file))).toEqual([
      before[0]?.replace(', 225,', ', 2025,'),
      before[1]?.replace('the the', 'the'),
      before[2],
      before[3]
    ])
  })

  it('comes to rest on every sample, and leaves the clean ones alone', async () => {
    const samples = fileURLToPath(new URL('../../samples', import.meta.url))
    const cwd = folderOf({})
    const drafts = readdirSync(samples).filter((name) => /\.(?:txt|md|html)$/.test(name))
    for (const name of drafts) copyFileSync(join(samples, name), join(cwd, name))
    await backread(cwd, ['--fix', '.'])
    const once = drafts.map((name) => text(cwd, name))
    const { stdout } = await backread(cwd, ['--fix', '.'])
    expect(stdout).not.toContain('mended')
    expect(drafts.map((name) => text(cwd, name))).toEqual(once)
    for (const name of drafts)
      expect(text(cwd, name) === text(samples, name), name).toBe(name.startsWith('clean'))
  })

  it('takes a story as one: the year that one draft has mends the other', async () => {
    const cwd = folderOf({
      'a.txt': 'Bridge opens\n\nThe old bridge was closed in March 2025 by the council.\n',
      'b.txt': 'Opening day\n\nThe bridge opened again on February 5, 225, after the the repairs.\n'
    })
    await backread(cwd, ['--fix', 'b.txt'])
    expect(text(cwd, 'b.txt')).toContain('February 5, 225, after the repairs')
    const { stdout } = await backread(cwd, ['--fix', '--story', '.'])
    expect(stdout).toBe('1 finding mended in 1 draft\n2 drafts read, nothing else found\n')
    expect(text(cwd, 'b.txt')).toContain('February 5, 2025, after the repairs')
  })

  it.each([
    [
      ['--fix', '--fix-dry-run', 'a.txt'],
      '`--fix` writes and `--fix-dry-run` writes nothing; give one of them'
    ],
    [['--fix', '--watch', 'a.txt'], '`--watch` only reads; mend with `--fix` in a run of its own']
  ])('says what does not go together: %j', async (args, message) => {
    const cwd = folderOf({ 'a.txt': doubled })
    expect(await backread(cwd, args)).toEqual({ code: 2, stdout: '', stderr: `backread: ${message}\n` })
  })
})

describe('--fix keeps', () => {
  const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le')

  it.each<[string, (words: string) => Uint8Array]>([
    ['a byte order mark', (words) => Buffer.from(`\ufeff${words}`)],
    ['Windows line ends', (words) => Buffer.from(words.replaceAll('\n', '\r\n'))],
    ['old Macintosh line ends', (words) => Buffer.from(words.replaceAll('\n', '\r'))],
    ['a missing last line end', (words) => Buffer.from(words.trimEnd())],
    ['blanks at the end and form feeds', (words) => Buffer.from(`${words}  \n\n\f\n \t`)],
    ['mixed line ends', (words) => Buffer.from(words.replace('\n', '\r\n'))],
    ['UTF-16, little end first', utf16],
    ['UTF-16, big end first', (words) => utf16(words).swap16()],
    ['Windows-1252', (words) => Buffer.from(`${words}Caf\xe9 \x93Zo\xeb\x94 \x80 5\n`, 'latin1')]
  ])('%s', async (_, bytesOf) => {
    const cwd = folderOf({ 'a.txt': bytesOf(doubled), 'a.md': bytesOf(doubled) })
    await backread(cwd, ['--fix', '.'])
    for (const name of ['a.txt', 'a.md'])
      expect(readFileSync(join(cwd, name)).equals(bytesOf(mended)), name).toBe(true)
  })

  it('permissions, and a link that leads to the file', async () => {
    const cwd = folderOf({ 'real/a.txt': doubled, 'b.txt': doubled })
    chmodSync(join(cwd, 'real/a.txt'), 0o640)
    chmodSync(join(cwd, 'b.txt'), 0o755)
    mkdirSync(join(cwd, 'links'))
    symlinkSync('../real/a.txt', join(cwd, 'links/a.txt'))
    const { stderr } = await backread(cwd, ['--fix', 'links', 'b.txt'])
    expect(stderr).toBe('')
    expect(lstatSync(join(cwd, 'links/a.txt')).isSymbolicLink()).toBe(true)
    expect([text(cwd, 'real/a.txt'), text(cwd, 'b.txt')]).toEqual([mended, mended])
    expect(['real/a.txt', 'b.txt'].map((name) => statSync(join(cwd, name)).mode & 0o777)).toEqual([
      0o640, 0o755
    ])
    expect(readdirSync(join(cwd, 'links'))).toEqual(['a.txt'])
  })
})

describe('--fix leaves alone', () => {
  it('a file that changed since it was read, and says so; the others are mended', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'plugins: [./late.mjs]',
      // A plugin stands in for the colleague who saves while the draft is read.
      'late.mjs':
        "import { appendFileSync } from 'node:fs'\nexport default () => (_, file) => { if (file.path === 'a.txt') appendFileSync('a.txt', 'More.\\n') }\n",
      'a.txt': doubled,
      'b.txt': doubled
    })
    const { code, stdout, stderr } = await backread(cwd, ['--fix', 'a.txt', 'b.txt'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'backread: a.txt: not mended: it changed while it was read\n'
    })
    expect(text(cwd, 'a.txt').startsWith(`${doubled}More.\n`)).toBe(true)
    expect(text(cwd, 'b.txt')).toBe(mended)
    expect(stdout).toContain('Unexpected repeated `the`')
    expect(stdout).toContain('1 finding mended in 1 draft\n1 warning in 1 of 2 drafts')
  })

  it('a file whose encoding lacks a character that the fix would write', async () => {
    const draft = Buffer.from(
      `Caf\xe9 opens\n\nThe owner, Micha\\u0142 Nowak, met the the mayor.\n`,
      'latin1'
    )
    const cwd = folderOf({ 'a.txt': draft })
    const { code, stderr } = await backread(cwd, ['--fix', 'a.txt'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        'backread: a.txt: not mended: `ł` is not in its encoding, Windows-1252; save it as UTF-8 first\n'
    })
    expect(readFileSync(join(cwd, 'a.txt')).equals(draft)).toBe(true)
    expect(pipe(cwd, ['--fix', '-'], draft).stdout.equals(draft)).toBe(true)
    expect(await backread(cwd, ['--fix-dry-run', 'a.txt'])).toMatchObject({ code: 2, stdout: '' })
  })

  it.skipIf(process.getuid?.() === 0)('a file that one may not write', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    chmodSync(join(cwd, 'a.txt'), 0o444)
    expect((await backread(cwd, ['--fix', 'a.txt'])).stderr).toBe(
      'backread: a.txt: not mended: you may not write it (permission denied)\n'
    )
    expect(text(cwd, 'a.txt')).toBe(doubled)
  })
})

describe('--fix with piped text', () => {
  it('writes the mended text to stdout, byte for byte, and the report to stderr', () => {
    const cwd = folderOf({})
    const slot = '[insert name] said it.'
    for (const bytesOf of [
      (words: string) => Buffer.from(words),
      (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le'),
      (words: string) => Buffer.from(`${words}Caf\xe9`, 'latin1')
    ]) {
      const { code, stdout, stderr } = pipe(cwd, ['--fix', '-'], bytesOf(doubled + slot))
      expect(code).toBe(1)
      expect(stdout.equals(bytesOf(mended + slot))).toBe(true)
      expect(stderr).toContain('a slot that nobody filled in')
      expect(stderr).toContain('1 finding mended in 1 draft')
    }
  })

  it('gives back what there is nothing to mend in, and what is ignored', () => {
    const cwd = folderOf({ '.backreadignore': 'wire/' })
    expect(pipe(cwd, ['--fix', '-'], Buffer.from(clean))).toEqual({
      code: 0,
      stdout: Buffer.from(clean),
      stderr: '1 draft read, nothing found\n'
    })
    const ignored = pipe(cwd, ['--fix', '-', '--stdin-filename', 'wire/a.txt'], Buffer.from(doubled))
    expect(ignored).toEqual({ code: 0, stdout: Buffer.from(doubled), stderr: '' })
    expect(pipe(cwd, ['--fix', '-'], Buffer.alloc(0)).stdout).toHaveLength(0)
  })
})

describe('--fix with piped text that cannot be read', () => {
  it.each<[string, Record<string, string>, string]>([
    ['it is not text', {}, `${doubled}\0`],
    ['it has a line of 3,000,000 characters', {}, 'x'.repeat(3_000_000)],
    ['cannot be read as YAML or JSON', { '.backreadrc.yml': 'rules: [' }, doubled]
  ])('gives it back: %s', (why, files, piped) => {
    const { code, stdout, stderr } = pipe(folderOf(files), ['--fix', '-'], Buffer.from(piped))
    expect(stderr).toContain(why)
    expect(stdout.equals(Buffer.from(piped))).toBe(true)
    expect(code).toBe(2)
  })
})

describe('--fix-dry-run', () => {
  it('prints a diff that comes to what --fix writes, and writes nothing; the report goes to stderr', async () => {
    const files = {
      'a.txt': doubled,
      'sub/b.md': `${badYear}\nThe council met in the the hall.`,
      'c.txt': clean,
      'd.txt': doubled.replaceAll('\n', '\r\n')
    }
    const [cwd, other] = [folderOf(files), folderOf(files)]
    const { code, stdout, stderr } = await backread(cwd, ['--fix-dry-run', '.'])
    expect(code).toBe(0)
    expect(stderr).toBe('4 findings would be mended in 3 drafts\n4 drafts read, nothing else found\n')
    expect(stdout.startsWith('--- a/a.txt\n+++ b/a.txt\n@@ -1,3 +1,3 @@\n Council meets\n')).toBe(true)
    for (const [name, content] of Object.entries(files)) expect(text(cwd, name)).toBe(content)
    const applied = spawnSync('git', ['apply', '-p1'], { cwd, input: stdout })
    expect(applied.stderr.toString()).toBe('')
    await backread(other, ['--fix', '.'])
    for (const name of Object.keys(files)) expect(text(cwd, name)).toBe(text(other, name))
  })

  it('prints nothing where there is nothing to mend, and a diff of piped text', async () => {
    const cwd = folderOf({ 'a.txt': clean })
    expect((await backread(cwd, ['--fix-dry-run', 'a.txt'])).stdout).toBe('')
    const { stdout } = await backread(cwd, ['--fix-dry-run', '-'], { stdin: doubled })
    expect(stdout).toContain('--- a/<stdin>\n+++ b/<stdin>\n')
  })

  it('shows what would command a terminal', async () => {
    const hostile = `Council \u001b[2J meets\u202e\n\nThe council\u0007 met in the the town hall on Monday.\n`
    const cwd = folderOf({ 'a\u001b[31m.txt': hostile })
    const { stdout } = await backread(cwd, ['--fix-dry-run', '.'])
    expect(stdout).toContain('+++ b/a␛[31m.txt')
    expect(stdout).toContain('Council ␛[2J meets\\u{202e}')
    for (const character of ['\u001b', '\u0007', '\u202e']) expect(stdout).not.toContain(character)
  })

  it('is coloured where wanted', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const { stdout } = await backread(cwd, ['--fix-dry-run', '--color', 'a.txt'])
    expect(stdout).toContain('\u001b[32m+The council')
  })
})

describe('a machine format after --fix', () => {
  it('has what is left', async () => {
    const cwd = folderOf({ 'a.txt': `${doubled}\n[insert name] said so.\n` })
    const { stdout } = await backread(cwd, ['--fix', '--format', 'json', 'a.txt'])
    const [{ messages }] = JSON.parse(stdout)
    expect(messages.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['leftover-text'])
    writeFileSync(join(cwd, 'a.txt'), doubled)
    const dry = await backread(cwd, ['--fix-dry-run', '--format', 'json', '--output', 'report.json', 'a.txt'])
    expect(dry.stdout).toContain('+The council met in the town hall')
    expect(JSON.parse(text(cwd, 'report.json'))).toEqual([{ path: 'a.txt', messages: [] }])
  })
})
