import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPool } from '../../src/engine/pool.ts'
import { backread, clean, doubled, folderOf, wrongYear } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

/** Many drafts of every kind; more than are read without threads. */
function archive(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {}
  const kinds = [doubled, wrongYear, clean]
  for (let number = 0; number < 40; number++)
    files[`desk${number % 4}/draft-${number}.txt`] = kinds[number % kinds.length] as string
  for (const [number, draft] of hostileDrafts(12).entries()) files[`hostile/${number}.md`] = draft
  return {
    ...files,
    'page.html': '<h1>Council</h1><p>The council met in the the town hall on Monday.</p>',
    'old.txt': Buffer.from(`The caf\xe9 in the the town hall stays open.`, 'latin1'),
    'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'stet.md': `<!-- stet repeated-words: it is so -->\n${doubled}\n<!-- stet year-typo -->\n\nAll is well in the hall.\n`
  }
}

const settings = {
  '.backreadrc.yml': `plugins: [./loud.mjs, ./broken.mjs]
rules: {quote-marks: error}
overrides: [{files: desk1/, rules: {repeated-words: error}}]
stet:
  - {file: desk0/, rule: repeated-words, quote: the the}
  - {file: desk2/, rule: year-typo, quote: nowhere}
  - {file: desk3/, rule: no-such-rule, quote: x}
`,
  'loud.mjs': `export default function loud() {
  return (tree, file) => {
    const message = file.message('Unexpected \`council\`, expected \`board\`', { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } })
    message.expected = ['board']
    message.note = 'House style.'
  }
}
`,
  'broken.mjs': `export default function broken() {
  return (tree, file) => {
    // The stack names the file that is run, which is another in a thread.
    if (file.path?.includes('draft-7')) throw Object.assign(new Error('out of order'), { stack: '' })
  }
}
`
}

describe('--jobs', () => {
  const formats = [
    ['--format', 'text'],
    ['--format', 'text', '--verbose'],
    ['--format', 'unix', '--quiet'],
    ['--format', 'json', '--preset', 'style'],
    ['--format', 'sarif', '--rule', 'repeated-words=error'],
    ['--format', 'github', '--max-warnings', '3'],
    ['--format', 'junit', '--date', '2024-05-06'],
    ['--format', 'checkstyle', '--no-config'],
    ['--format', 'html']
  ]
  it.each(formats)('gives the same report on one thread and on two: %s %s %s %s', async (...args) => {
    const cwd = folderOf({ ...settings, ...archive() })
    symlinkSync(join(cwd, 'nowhere'), join(cwd, 'desk1/gone.txt'))
    const run = (jobs: string, names: readonly string[]) => backread(cwd, [...args, '--jobs', jobs, ...names])
    const names = ['.', 'missing.txt', 'desk0']
    const [one, two] = [await run('1', names), await run('2', names)]
    expect(two).toEqual(one)
    expect(one.stderr).toContain('picture.txt: it is not text')
    expect(one.code).toBe(2)
  })

  it('reads piped text beside many files', async () => {
    const cwd = folderOf(archive())
    const run = (jobs: string) =>
      backread(cwd, ['--format', 'unix', '--jobs', jobs, 'desk0', '-', '.'], { stdin: doubled })
    const [one, two] = [await run('1'), await run('2')]
    expect(two).toEqual(one)
    expect(two.stdout).toContain('<stdin>:3:20')
  })

  it.each(['0', '-1', 'two', '1.5', '257', '99999999999999999999'])(
    'wants a number of threads, not %s',
    async (jobs) => {
      const { code, stderr } = await backread(folderOf({ 'a.txt': clean }), [`--jobs=${jobs}`, 'a.txt'])
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: `backread: unexpected \`${jobs}\` for \`--jobs\`, expected a whole number, from 1 to 256\n`
      })
    }
  )
})

const killer = `export default function killer() {
  return (tree) => {
    const text = JSON.stringify(tree)
    if (text.includes('exiting')) process.exit(3)
    if (text.includes('hungry')) for (const all = []; ; ) all.push(new Array(1e5).fill({ all }))
    if (text.includes('looping')) for (;;) {}
    if (text.includes('stray')) Promise.reject(new Error('late'))
  }
}
`
const deadly = (what: string) => `Council meets\n\nThe council was ${what} in the the town hall on Monday.\n`

describe('a draft that ends its thread', () => {
  const config = { '.backreadrc.yml': 'plugins: [./killer.mjs]', 'killer.mjs': killer }

  it('is told by name, with exit 2, and the others are read', async () => {
    const drafts = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`a${at + 10}.txt`, doubled]))
    const cwd = folderOf({
      ...config,
      ...drafts,
      'a20.txt': deadly('exiting'),
      'a30.txt': deadly('hungry'),
      'a40.txt': deadly('stray')
    })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', '--jobs', '2', '.'], {
      env: { NODE_OPTIONS: '--max-old-space-size=120' }
    })
    expect(stderr).toBe(
      'backread: a20.txt: not read: it made its thread exit with code 3\nbackread: a30.txt: not read: it took more memory than there is\n'
    )
    expect(stdout.match(/^a\d\d\.txt:3:\d+: warning Unexpected repeated/gm)).toHaveLength(38)
    expect(code).toBe(2)
  })

  it('is told also where it is one of few, if it is very long', async () => {
    const long = `${deadly('hungry')}\n${'x\n'.repeat(2_100_000)}\n`
    const cwd = folderOf({ ...config, 'a.txt': doubled, 'b.txt': long, 'c.txt': doubled })
    const { code, stdout, stderr } = await backread(cwd, ['--format', 'unix', '--jobs', '1', '.'], {
      env: { NODE_OPTIONS: '--max-old-space-size=120' }
    })
    expect(stderr).toBe('backread: b.txt: not read: it took more memory than there is\n')
    expect(stdout.match(/^[ac]\.txt:3:\d+: warning Unexpected repeated/gm)).toHaveLength(2)
    expect(code).toBe(2)
  })

  it('is answered as a record, also on one thread if it is very long', async () => {
    const records = [doubled, `${deadly('hungry')}\n${'x\n'.repeat(2_100_000)}\n`, doubled]
    const stdin = records.map((text, id) => JSON.stringify({ id, text })).join('\n')
    const { code, stdout } = await backread(folderOf(config), ['--stdin-format', 'ndjson', '--jobs', '1'], {
      stdin,
      env: { NODE_OPTIONS: '--max-old-space-size=120' }
    })
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 0, messages: [{ ruleId: 'repeated-words' }] },
      { id: 1, error: 'not read: it took more memory than there is' },
      { id: 2, messages: [{ ruleId: 'repeated-words' }] }
    ])
    expect(code).toBe(0)
  })

  it('is given up where it never ends, and its thread serves again', async () => {
    const cwd = folderOf({ ...config, 'a.txt': deadly('looping'), 'b.txt': doubled })
    const worker = new URL('../../dist/worker.cjs', import.meta.url).pathname
    const pool = await openPool({ jobs: 1, worker, timeout: 4, grace: 1 })
    const home = { rules: {}, configs: { cwd }, wantsSource: false }
    const read = (name: string) =>
      pool.run<{ messages: unknown[] }>(
        'lintFile',
        { path: join(cwd, name), name, format: 'text', home },
        () => 100
      )
    const both = await Promise.allSettled([read('a.txt'), read('b.txt')])
    await pool.close()
    expect(both).toMatchObject([
      { status: 'rejected', reason: { message: 'it was given up after 4 seconds' } },
      { status: 'fulfilled', value: { messages: [{ reason: expect.stringContaining('repeated') }] } }
    ])
  })
})

describe('--shard', () => {
  const drafts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`desk/draft-${at}.txt`, doubled]))
  const namesIn = async (cwd: string, shard: string) => {
    const { stdout } = await backread(cwd, ['--format', 'unix', '--shard', shard, '.'])
    return [...stdout.matchAll(/^(.*?):\d/gm)].map((match) => match[1])
  }

  it('deals each draft to one share, the same whatever comes beside it', async () => {
    const cwd = folderOf(drafts)
    const shares = [await namesIn(cwd, '1/3'), await namesIn(cwd, '2/3'), await namesIn(cwd, '3/3')]
    expect(shares.flat().sort()).toEqual(Object.keys(drafts).sort())
    for (const share of shares) expect(share.length).toBeGreaterThan(8)
    const more = await namesIn(folderOf({ ...drafts, 'another/draft.txt': doubled }), '1/3')
    expect(more.filter((name) => !name?.startsWith('another'))).toEqual(shares[0])
  })

  it('says of no entry of `stet` that it is not needed: another share may need it', async () => {
    const stet = '{"stet": [{"file": "desk/", "rule": "year-typo", "quote": "no"}]}'
    const cwd = folderOf({ 'desk/a.txt': clean, '.backreadrc.json': stet })
    expect((await backread(cwd, ['--format', 'unix', '.'])).stdout).toContain('is not needed')
    expect((await backread(cwd, ['--format', 'unix', '--shard', '1/1', '.'])).stdout).toBe('')
  })

  it.each(['0/2', '3/2', '1', 'a/b'])('is no share: %s', async (shard) => {
    const { code, stderr } = await backread(folderOf({ 'a.txt': clean }), ['--shard', shard, '.'])
    expect(stderr).toBe(
      `backread: unexpected \`${shard}\` for \`--shard\`, expected a share of the drafts, as \`2/8\` for the second of eight\n`
    )
    expect(code).toBe(2)
  })
})
