import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, clean, doubled, folderOf, wrongYear } from '../support/cli.ts'

const drafts = {
  'a.txt': doubled,
  'desk/b.md': `# Bridge\n\n${wrongYear}`,
  'desk/c.html': `<p>${doubled}</p>`,
  'd.txt': clean
}

/** The pages of a cache, absolute paths. */
function pagesIn(cwd: string, folder = '.backreadcache'): string[] {
  const names = existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)) : []
  return names.filter((name) => name.endsWith('.page')).map((name) => join(cwd, folder, name))
}

/** Puts another finding in place of a cached one, so that a report tells where it comes from. */
function mark(cwd: string, folder?: string): void {
  for (const path of pagesIn(cwd, folder)) {
    const [, ...lines] = readFileSync(path, 'utf8').split('\n')
    const body = lines.join('\n').replaceAll('Unexpected', 'From the cache:')
    writeFileSync(path, `backread ${checksum(body)}\n${body}`)
  }
}

function checksum(text: string): string {
  let sum = ~0
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return (~sum >>> 0).toString(16)
}

/** Whether each draft of a second run comes from the cache. */
async function isCached(cwd: string, args: readonly string[], folder?: string): Promise<boolean[]> {
  mark(cwd, folder)
  const { stdout } = await backread(cwd, ['--cache', '--format', 'json', ...args])
  return (JSON.parse(stdout) as { messages: { reason: string }[] }[])
    .filter(({ messages }) => messages.length > 0)
    .map(({ messages }) => messages.every(({ reason }) => reason.startsWith('From the cache:')))
}

describe('--cache', () => {
  it.each([
    ['text'],
    ['text', '--verbose'],
    ['unix', '--quiet'],
    ['json', '--preset', 'style'],
    ['sarif', '--jobs', '1'],
    ['github', '--max-warnings', '1'],
    ['html'],
    ['junit', '--date', '2024-05-06']
  ])('gives the report of a run without it, the first time and the second: %s %s %s', async (...args) => {
    const config = `plugins: []\nrules: {quote-marks: error}\nstet:\n  - {file: a.txt, rule: repeated-words, quote: the the}\n  - {file: d.txt, rule: year-typo, quote: nowhere}\n`
    const cwd = folderOf({ ...drafts, '.backreadrc.yml': config })
    const run = (...more: string[]) => backread(cwd, ['--format', ...args, ...more, '.'])
    const without = await run()
    expect(await run('--cache')).toEqual(without)
    expect(pagesIn(cwd)).toHaveLength(2)
    expect(await run('--cache')).toEqual(without)
  })

  it('is off without the option, and keeps itself out of git', async () => {
    const cwd = folderOf(drafts)
    await backread(cwd, ['.'])
    expect(existsSync(join(cwd, '.backreadcache'))).toBe(false)
    await backread(cwd, ['--cache', '.'])
    expect(readFileSync(join(cwd, '.backreadcache/.gitignore'), 'utf8')).toBe('*\n')
  })

  it('reads again what has changed, and nothing else', async () => {
    const cwd = folderOf(drafts)
    await backread(cwd, ['--cache', '.'])
    expect(await isCached(cwd, ['.'])).toEqual([true, true, true])
    appendFileSync(join(cwd, 'desk/b.md'), '\nAll is well.\n')
    expect(await isCached(cwd, ['.'])).toEqual([true, false, true])
    expect(await isCached(cwd, ['.'])).toEqual([true, true, true])
  })

  it.each<[string, Record<string, string>, string[]]>([
    ['the config', { '.backreadrc.yml': 'rules: {spelling: off}' }, []],
    ['the stylebook', { 'stylebook.yml': 'people: [Marta Okonjo]' }, []],
    ['what is let stand', { '.backread-stet.yml': '- {file: x.txt, rule: year-typo, quote: x}' }, []],
    ['the format of a file', { '.backreadrc.yml': `readAs: {'*.txt': markdown}` }, []],
    ['the preset', {}, ['--preset', 'all']],
    ['a rule', {}, ['--rule', 'quote-marks=error']],
    ['the date', {}, ['--date', '2024-05-06']],
    ['the strategy', {}, ['--cache-strategy', 'metadata']]
  ])('reads again when another is %s', async (_, files, args) => {
    const cwd = folderOf(drafts)
    await backread(cwd, ['--cache', '.'])
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
    expect(await isCached(cwd, [...args, 'a.txt'])).toEqual([false])
    expect(await isCached(cwd, [...args, 'a.txt'])).toEqual([true])
  })

  it('goes by content, or by size and time where it is told to', async () => {
    const cwd = folderOf(drafts)
    const path = join(cwd, 'a.txt')
    const byTime = ['--cache-strategy', 'metadata', 'a.txt']
    const touch = () => utimesSync(path, new Date(), new Date(statSync(path).mtimeMs + 5_000))
    await backread(cwd, ['--cache', 'a.txt'])
    touch()
    expect(await isCached(cwd, ['a.txt'])).toEqual([true])
    await backread(cwd, ['--cache', ...byTime])
    expect(await isCached(cwd, byTime)).toEqual([true])
    touch()
    expect(await isCached(cwd, byTime)).toEqual([false])
  })

  it.each<[string, (page: string) => string]>([
    ['empty', () => ''],
    ['cut short', (page) => page.slice(0, page.length / 2)],
    ['changed by a letter', (page) => page.replace('repeated', 'repaeted')],
    ['something else', () => '{"a": [1, 2'],
    ['not text', () => '\u0000\ufffd'.repeat(500)]
  ])('does without a page that is %s, and writes it anew', async (_, damage) => {
    const cwd = folderOf(drafts)
    const without = await backread(cwd, ['.'])
    await backread(cwd, ['--cache', '.'])
    const whole = pagesIn(cwd).map((path) => readFileSync(path, 'utf8'))
    for (const path of pagesIn(cwd)) writeFileSync(path, damage(readFileSync(path, 'utf8')))
    expect(await backread(cwd, ['--cache', '.'])).toEqual(without)
    expect(pagesIn(cwd).map((path) => readFileSync(path, 'utf8'))).toEqual(whole)
  })

  it('serves several runs at once', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`desk${at % 3}/${at}.txt`, doubled])
    )
    const cwd = folderOf(many)
    const run = (...args: string[]) => backread(cwd, ['--format', 'unix', ...args, '.'])
    const without = await run()
    const runs = [run('--cache'), run('--cache', '--jobs', '2'), run('--cache', '--jobs', '1')]
    expect(await Promise.all(runs)).toEqual([without, without, without])
    expect(await run('--cache')).toEqual(without)
    expect(await isCached(cwd, ['.'])).toEqual(Array.from({ length: 60 }, () => true))
    expect(
      readdirSync(join(cwd, '.backreadcache')).filter(
        (name) => !/^(?:[0-9a-f]{32}\.page|\.gitignore)$/.test(name)
      )
    ).toEqual([])
  })

  it('forgets drafts that are gone', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': doubled })
    await backread(cwd, ['--cache', '.'])
    rmSync(join(cwd, 'b.txt'))
    writeFileSync(join(cwd, 'a.txt'), wrongYear)
    await backread(cwd, ['--cache', '.'])
    const [page = ''] = pagesIn(cwd).map((path) => readFileSync(path, 'utf8'))
    expect(page).toContain('"a.txt"')
    expect(page).not.toContain('"b.txt"')
  })

  it('keeps nothing of a rule that broke down, nor under plugins, which may read what they like', async () => {
    const broken = `export default () => { throw new Error('out of order') }`
    const cwd = folderOf({ ...drafts, '.backreadrc.yml': 'plugins: [./broken.mjs]', 'broken.mjs': broken })
    const first = await backread(cwd, ['--cache', '.'])
    expect(first).toMatchObject({ code: 2, stderr: expect.stringContaining('out of order') })
    expect(await backread(cwd, ['--cache', '.'])).toEqual(first)
    expect(pagesIn(cwd)).toEqual([])
  })

  it('keeps nothing of a file that cannot be read, of piped text, of a story, or of what is mended', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'picture.txt': Buffer.from([0x89, 0x50, 0, 1, 2, 3]) })
    const refused = await backread(cwd, ['--cache', 'picture.txt'])
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining('picture.txt: it is not text') })
    expect(await backread(cwd, ['--cache', 'picture.txt'])).toEqual(refused)
    await backread(cwd, ['--cache', '-'], { stdin: doubled })
    await backread(cwd, ['--cache', '--story', 'a.txt'])
    await backread(cwd, ['--cache', '--fix', 'a.txt'])
    expect(pagesIn(cwd)).toEqual([])
  })

  it('lies where it is told to, and makes no .gitignore in a folder of others', async () => {
    const cwd = folderOf({ ...drafts, 'kept/notes.txt': clean })
    await backread(cwd, ['--cache', '--cache-location', 'kept', 'a.txt'])
    expect(pagesIn(cwd, 'kept')).toHaveLength(1)
    expect(existsSync(join(cwd, 'kept/.gitignore'))).toBe(false)
    expect(await isCached(cwd, ['--cache-location', 'kept', 'a.txt'], 'kept')).toEqual([true])
    const { code, stderr } = await backread(cwd, ['--cache', '--cache-location', 'd.txt', 'a.txt'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^backread: d\.txt: cannot be written: .+; expected a folder for the cache\n$/)
  })

  it.each([
    [
      ['--cache-location', 'x', 'a.txt'],
      '`--cache-location` says how to cache, and nothing is cached here; add `--cache`'
    ],
    [
      ['--cache', '--cache-strategy', 'time', 'a.txt'],
      'unexpected `time` for `--cache-strategy`, expected `content`, `metadata`'
    ],
    [
      ['--cache', '--stdin-format', 'ndjson'],
      '`--cache` does not go with `--stdin-format`, which answers each record by itself on stdout'
    ]
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await backread(folderOf(drafts), args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: `backread: ${words}\n` })
  })
})
