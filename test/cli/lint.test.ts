import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, clean, doubled, folderOf, wrongYear } from '../support/cli.ts'

describe('what is read', () => {
  it('reads a folder: its drafts of every kind, in the order of their names', async () => {
    const cwd = folderOf({
      'b.md': doubled,
      'a.txt': doubled,
      'deep/er/c.html': '<h1>Council</h1><p>The council met in the the town hall on Monday.</p>',
      'D.TXT': doubled,
      'photo.jpg': 'not read',
      '.hidden/e.txt': doubled,
      'node_modules/pkg/readme.md': doubled
    })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', '.'])
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
      'D.TXT',
      'a.txt',
      'b.md',
      'deep/er/c.html',
      ''
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('reads files, folders and patterns side by side, each draft once', async () => {
    const cwd = folderOf({
      'a.txt': doubled,
      'sub/b.txt': doubled,
      'sub/c.md': doubled,
      'sub/d.log': doubled
    })
    const { stdout } = await backread(cwd, [
      '--format',
      'unix',
      'sub/*.md',
      'sub/**/*',
      'a.txt',
      'sub',
      './a.txt'
    ])
    expect(stdout.split('\n').map((line) => line.split(':')[0])).toEqual([
      'sub/c.md',
      'sub/b.txt',
      'a.txt',
      ''
    ])
  })

  it('takes a file whose name looks like a pattern for the file it is', async () => {
    const cwd = folderOf({ 'story[1].txt': doubled })
    expect((await backread(cwd, ['--format', 'unix', 'story[1].txt'])).stdout).toContain('story[1].txt:3:20:')
  })

  it('gives paths relative to the working folder, upward too', async () => {
    const cwd = folderOf({ 'desk/x': '', 'drafts/a.txt': doubled })
    const { stdout } = await backread(join(cwd, 'desk'), ['--format', 'unix', '../drafts'])
    expect(stdout).toMatch(/^\.\.\/drafts\/a\.txt:3:20: warning /)
  })

  it('follows a link to a draft and is not led in a circle by one to a folder', async () => {
    const cwd = folderOf({ 'real/a.txt': doubled })
    mkdirSync(join(cwd, 'drafts'))
    symlinkSync(join(cwd, 'real/a.txt'), join(cwd, 'drafts/link.txt'))
    symlinkSync(join(cwd, 'drafts'), join(cwd, 'drafts/again'))
    const { stdout } = await backread(cwd, ['--format', 'unix', 'drafts'])
    expect(stdout).toMatch(/^drafts\/link\.txt:3:20: .*\n$/)
  })

  it('reads as the config says: readAs', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': "readAs: {'*.copy': text, 'web.txt': html}",
      'a.copy': doubled,
      'web.txt': '<p>The mayor said <b>the</b> the road would open.</p>'
    })
    const { stdout } = await backread(cwd, ['--format', 'unix', 'a.copy', '.'])
    expect(stdout).toMatch(/^a\.copy:3:20: .*\nweb\.txt:1:\d+: .*\n$/)
  })
})

describe('what is passed over', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'built/\n',
    'built/a.txt': doubled,
    'sub/.gitignore': '*.txt\n!kept.txt\n',
    'sub/b.txt': doubled,
    'sub/kept.txt': doubled,
    '.backreadignore': '/wire\n',
    'wire/c.txt': doubled,
    '.backreadrc.json': '{"ignore": ["old-*"]}',
    'old-d.txt': doubled
  }
  const paths = ({ stdout }: { stdout: string }) =>
    [...stdout.matchAll(/^(.*?):\d/gm)].map((match) => match[1])

  it('passes over what .gitignore, .backreadignore and the config say', async () => {
    const cwd = folderOf(files)
    expect(paths(await backread(cwd, ['--format', 'unix', '.']))).toEqual(['sub/kept.txt'])
    expect(paths(await backread(cwd, ['--format', 'unix', '**/*.txt']))).toEqual(['sub/kept.txt'])
    expect(paths(await backread(join(cwd, 'sub'), ['--format', 'unix', '.']))).toEqual(['kept.txt'])
  })

  it('reads all of them with --no-ignore', async () => {
    const cwd = folderOf(files)
    const all = ['built/a.txt', 'old-d.txt', 'sub/b.txt', 'sub/kept.txt', 'wire/c.txt']
    expect(paths(await backread(cwd, ['--no-ignore', '--format', 'unix', '.']))).toEqual(all)
  })

  it('reads a file or folder that is named, though git ignores it', async () => {
    const cwd = folderOf(files)
    expect(paths(await backread(cwd, ['--format', 'unix', 'built', 'sub/b.txt']))).toEqual([
      'built/a.txt',
      'sub/b.txt'
    ])
  })

  it('passes over named drafts too where .backreadignore or the config say so: silent, exit 0', async () => {
    const cwd = folderOf(files)
    const silent = { code: 0, stdout: '', stderr: '' }
    expect(await backread(cwd, ['wire/c.txt', 'old-d.txt'])).toEqual(silent)
    expect(await backread(cwd, ['wire'])).toEqual(silent)
    expect(await backread(cwd, ['wire/*.txt'])).toEqual(silent)
    expect((await backread(cwd, ['--no-ignore', 'wire/c.txt'])).stdout).toContain('repeated-words')
  })

  it('holds a .gitignore where there is no git repository', async () => {
    const cwd = folderOf({ '.gitignore': 'b.txt', 'a.txt': doubled, 'b.txt': doubled })
    expect(paths(await backread(cwd, ['--format', 'unix', '.']))).toEqual(['a.txt'])
  })
})

describe('piped text', () => {
  it('is read with `-`, with --stdin, and without any argument', async () => {
    const cwd = folderOf({})
    const runs = [['-'], ['--stdin'], [], ['-', '--stdin']].map((args) =>
      backread(cwd, ['--format', 'unix', ...args], { stdin: doubled })
    )
    for (const { code, stdout } of await Promise.all(runs)) {
      expect(code).toBe(0)
      expect(stdout).toMatch(/^<stdin>:3:20: warning .*\n$/)
    }
  })

  it('takes its kind, its config and its name from --stdin-filename', async () => {
    const cwd = folderOf({ 'news/.backreadrc.yml': 'rules: {repeated-words: error}' })
    const stdin = '<p>The mayor said <b>the</b> the road would open.</p>'
    const args = ['--format', 'unix', '-', '--stdin-filename', 'news/page.html']
    expect(await backread(cwd, args, { stdin })).toEqual({
      code: 1,
      stdout: expect.stringMatching(
        /^news\/page\.html:1:\d+: error Unexpected repeated `the`.* \[repeated-words\]\n$/
      ),
      stderr: ''
    })
  })

  it('is silent where its name is ignored', async () => {
    const cwd = folderOf({ '.backreadignore': 'wire/' })
    const args = ['-', '--stdin-filename', 'wire/a.txt']
    expect(await backread(cwd, args, { stdin: doubled })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('may be empty', async () => {
    expect((await backread(folderOf({}), ['-'], { stdin: '' })).code).toBe(0)
  })
})

describe('exit codes', () => {
  it('is 0 for a clean draft and for warnings, 1 for an error', async () => {
    const cwd = folderOf({ 'clean.txt': clean, 'doubled.txt': doubled, 'year.txt': wrongYear })
    const codes = await Promise.all(
      [['clean.txt'], ['doubled.txt'], ['year.txt'], ['.']].map((args) => backread(cwd, args))
    )
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 1, 1])
    expect(codes[0]?.stdout).toBe('1 draft read, nothing found\n')
  })

  it('is 1 for more warnings than --max-warnings allows, also where --quiet prints none', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    expect((await backread(cwd, ['--max-warnings', '1', 'a.txt'])).code).toBe(0)
    expect(await backread(cwd, ['--max-warnings=0', '--quiet', 'a.txt'])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'backread: 1 warning, `--max-warnings` allows 0\n'
    })
  })

  it('is 2 where one draft cannot be read, and the others are read all the same', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', 'gone.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(stdout).toMatch(/^a\.txt:3:20: warning /)
    expect(stderr).toBe('backread: gone.txt: no such file or folder\n')
  })
})

describe('what cannot be read', () => {
  const kinds = '.txt, .text, .md, .markdown'

  it.each([
    ['a missing file', ['gone.txt'], 'gone.txt: no such file or folder'],
    ['a pattern that nothing matches', ['*.md'], `*.md: there is nothing to read here, expected ${kinds}`],
    ['an empty folder', ['empty'], `empty: there is nothing to read here, expected ${kinds}`],
    ['a folder of pictures', ['pictures'], `pictures: there is nothing to read here, expected ${kinds}`],
    [
      'a file of no known kind',
      ['pictures/p.jpg'],
      `pictures/p.jpg: not a kind of file that backread reads, expected ${kinds}`
    ],
    [
      'a file without an extension',
      ['NOTES'],
      `NOTES: not a kind of file that backread reads, expected ${kinds}`
    ],
    ['a binary', ['binary.txt'], 'binary.txt: it is not text, expected a draft as text, Markdown or HTML'],
    ['links in a circle', ['loop.txt'], 'loop.txt: its links lead in a circle']
  ])('%s: one line, exit 2', async (_, args, message) => {
    const cwd = folderOf({
      'pictures/p.jpg': 'x',
      NOTES: doubled,
      'binary.txt': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff])
    })
    mkdirSync(join(cwd, 'empty'))
    symlinkSync(join(cwd, 'loop.txt'), join(cwd, 'loop.txt'))
    const { code, stdout, stderr } = await backread(cwd, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.startsWith(`backread: ${message}`)).toBe(true)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it.skipIf(process.getuid?.() === 0)('a file that one may not read', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    chmodSync(join(cwd, 'a.txt'), 0)
    expect(await backread(cwd, ['a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'backread: a.txt: you may not read it (permission denied)\n'
    })
  })

  it('prints JSON whole all the same', async () => {
    const cwd = folderOf({ 'a.txt': clean })
    const { code, stdout } = await backread(cwd, ['--format', 'json', 'gone.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toEqual([{ path: 'a.txt', messages: [] }])
    expect(JSON.parse((await backread(cwd, ['--format', 'json', 'gone.txt'])).stdout)).toEqual([])
  })

  it('is not a draft in Windows-1252, which gets a remark', async () => {
    const text =
      'Caf\xe9 opens\n\nThe caf\xe9 on Mill Street opened on Monday after repairs that took a year.\n'
    const cwd = folderOf({ 'a.txt': Buffer.from(text, 'latin1') })
    const { code, stdout } = await backread(cwd, ['--format', 'unix', 'a.txt'])
    expect(code).toBe(0)
    expect(stdout).toMatch(
      /^a\.txt:1:4: info This file is not UTF-8 and has been read as Windows-1252;.* \[encoding\]\n$/
    )
  })

  it('is a line of 50 MB, told quickly; a paragraph of 1 MB is read in part', async () => {
    const sentence = 'The council met on Monday and the mayor spoke at length about the road. '
    const cwd = folderOf({
      'huge.txt': sentence.repeat(700_000),
      'long.txt': sentence.repeat(14_000),
      'long.md': sentence.repeat(14_000),
      'long.html': `<p>${sentence.repeat(14_000)}</p>`
    })
    const huge = await backread(cwd, ['huge.txt'])
    expect(huge.code).toBe(2)
    expect(huge.stderr).toBe(
      'backread: huge.txt: it has a line of 50,400,000 characters, expected lines of at most 2,000,000\n'
    )
    const { code, stdout } = await backread(cwd, ['--format', 'unix', 'long.txt', 'long.md', 'long.html'])
    expect(code).toBe(0)
    expect(
      stdout.match(/This paragraph has 1,0\d\d,\d{3} characters; only about the first 100,000/g)
    ).toHaveLength(3)
  }, 120_000)
})

describe('options', () => {
  it('--rule sets the level of a rule, over any config, more than once', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'rules: {repeated-words: warning}',
      'a.txt': doubled,
      'b.txt': wrongYear
    })
    const args = ['--rule', 'repeated-words=error', '--rule=year-typo=off', '--format', 'unix', '.']
    const { code, stdout } = await backread(cwd, args)
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt:3:20: error .* \[repeated-words\]\n$/)
  })

  it('--preset chooses the rules to start from, over the config', async () => {
    const cwd = folderOf({ '.backreadrc.yml': 'preset: style', 'a.txt': doubled })
    for (const preset of ['recommended', 'style', 'all']) {
      const { stdout } = await backread(cwd, ['--preset', preset, 'a.txt'])
      expect(stdout).toContain('repeated-words')
    }
  })

  it('--date gives the draft its day', async () => {
    const cwd = folderOf({ 'a.txt': wrongYear.replace('The old bridge was closed in March 2021. ', '') })
    const { stdout } = await backread(cwd, ['--date', '2025-02-07', 'a.txt'])
    expect(stdout).toContain('expected `2025`')
  })

  it('--config uses one config, --no-config none', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'rules: {repeated-words: off}',
      'desk/strict.yml': 'rules: {repeated-words: error}\nignore: [/b.txt]',
      'a.txt': doubled,
      'b.txt': doubled
    })
    expect((await backread(cwd, ['a.txt'])).stdout).toBe('1 draft read, nothing found\n')
    expect((await backread(cwd, ['--no-config', '--format', 'unix', 'a.txt'])).stdout).toContain(': warning ')
    const { code, stdout } = await backread(cwd, ['--config', 'desk/strict.yml', '--format', 'unix', '.'])
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.txt:3:20: error .*\n$/)
  })

  it('--quiet prints errors only, in every format', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': wrongYear })
    const text = await backread(cwd, ['--quiet', '.'])
    expect(text.stdout).not.toContain('repeated-words')
    expect(text.stdout).toContain('1 error in 1 of 2 drafts')
    const unix = await backread(cwd, ['--quiet', '--format', 'unix', '.'])
    expect(unix.stdout).toMatch(/^b\.txt:.* \[year-typo\]\n$/)
    const json = JSON.parse((await backread(cwd, ['--quiet', '--format', 'json', '.'])).stdout)
    expect(json[0]).toEqual({ path: 'a.txt', messages: [] })
    expect(json[1].messages).toHaveLength(1)
  })

  it('--output writes the report to a file and nothing to the terminal', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'report.txt': 'old' })
    const args = ['--output', 'report.txt', 'a.txt']
    expect(await backread(cwd, args, { env: { FORCE_COLOR: '1' } })).toEqual({
      code: 0,
      stdout: '',
      stderr: ''
    })
    const report = readFileSync(join(cwd, 'report.txt'), 'utf8')
    expect(report).toContain('Unexpected repeated `the`')
  })

  it('--output says before it reads anything where it cannot write', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'sub/b.txt': clean })
    expect(await backread(cwd, ['--output', 'gone/report.txt', 'a.txt'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'backread: gone/report.txt: cannot be written, there is no folder `gone`\n'
    })
    const { code, stderr } = await backread(cwd, ['--output', 'sub', 'a.txt'])
    expect(code).toBe(2)
    expect(stderr).toBe('backread: sub: cannot be written, it is a folder; expected a file for `--output`\n')
    expect(existsSync(join(cwd, 'gone'))).toBe(false)
  })

  it('--output neither reads the last report as a draft nor replaces a draft', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'report.txt': doubled })
    await backread(cwd, ['--format', 'unix', '--output', 'report.txt', '.'])
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).toMatch(/^a\.txt:3:20: .*\n$/)
    const { code, stderr } = await backread(cwd, ['--output', 'a.txt', 'a.txt'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'backread: a.txt: the report would replace this draft\n'
    })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(doubled)
  })

  it('colours as told: --color, --no-color, FORCE_COLOR, NO_COLOR, and never in a pipe', async () => {
    const cwd = folderOf({ 'a.txt': doubled })
    const colored = async (args: string[], env = {}) =>
      (await backread(cwd, [...args, 'a.txt'], { env })).stdout.includes('\u001b')
    expect(await colored([])).toBe(false)
    expect(await colored(['--color'])).toBe(true)
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true)
    expect(await colored([], { FORCE_COLOR: '0' })).toBe(false)
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false)
    expect(await colored(['--color'], { NO_COLOR: '1' })).toBe(true)
  })

  it('--version and --help', async () => {
    const cwd = folderOf({})
    expect((await backread(cwd, ['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const { code, stdout } = await backread(cwd, ['--help'])
    expect(code).toBe(0)
    const lines = stdout.split('\n')
    expect(lines.length).toBeLessThanOrEqual(36)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(80)
  })
})

describe('a mistaken command line: one line, exit 2', () => {
  it.each([
    [['--quite', 'a.txt'], 'unknown option `--quite`; did you mean `--quiet`?'],
    [
      ['--format', 'jsn', 'a.txt'],
      'unexpected `jsn` for `--format`, expected `text`, `unix`, `html`, `json`, `sarif`, `github`, `junit`, `checkstyle`; did you mean `json`?'
    ],
    [
      ['--preset', 'recomended', 'a.txt'],
      'unexpected `recomended` for `--preset`, expected `recommended`, `style`, `all`; did you mean `recommended`?'
    ],
    [
      ['--rule', 'year-tipo=off', 'a.txt'],
      'Unexpected rule `year-tipo`, no rule has that id; did you mean `year-typo`?'
    ],
    [['--rule', 'year-typo=warn', 'a.txt'], 'did you mean `warning`?'],
    [
      ['--rule', 'year-typo', 'a.txt'],
      'unexpected `year-typo` for `--rule`, expected a rule and its level, as in `--rule quote-marks=off`'
    ],
    [
      ['--date', '2025-02-30', 'a.txt'],
      'unexpected `2025-02-30` for `--date`, expected a day as `YYYY-MM-DD`'
    ],
    [
      ['--max-warnings', 'few', 'a.txt'],
      'unexpected `few` for `--max-warnings`, expected a whole number, 0 or more'
    ],
    [['--config', 'gone.yml', 'a.txt'], 'gone.yml: no such file or folder'],
    [['--config'], '`--config` wants a value, as in `--config <file>`'],
    [
      ['--stdin-filename', 'b.txt', 'a.txt'],
      '`--stdin-filename` names piped text, and none is read here; add `-`'
    ],
    [['explain', 'year-tipo'], 'unknown rule `year-tipo`; did you mean `year-typo`?'],
    [['explian', 'year-typo'], 'explian: no such file, folder or command; did you mean `explain`?'],
    [[''], 'an empty name was given, expected a file, a folder or a pattern'],
    [['--config', '', 'a.txt'], 'an empty name was given for `--config`'],
    [['--output', '', 'a.txt'], 'an empty name was given for `--output`'],
    [['--cache', '--cache-location', '', 'a.txt'], 'an empty name was given for `--cache-location`'],
    [['explain'], 'missing required argument `rule`'],
    [[], 'there is nothing to read; name a file or a folder, or pipe a draft in']
  ])('%j', async (args, message) => {
    const cwd = folderOf({ 'a.txt': doubled })
    const { code, stdout, stderr } = await backread(cwd, args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
