import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { backread, clean, doubled, folderOf } from '../support/cli.ts'

const twoYears = 'The depot opened on May 5, 225, and the hall has been shut since 222 for repairs.\n'

function stetsIn(folder: string): unknown {
  return parse(readFileSync(join(folder, '.backread-stet.yml'), 'utf8'))
}

describe('backread stet', () => {
  it('lets a finding stand, with its reason, in a file beside the config', async () => {
    const cwd = folderOf({ '.backreadrc.yml': 'preset: recommended\n', 'news/a.txt': doubled })
    const run = await backread(cwd, ['stet', 'news/a.txt:3', 'repeated-words', '--because', 'she stammers'])
    expect(run).toMatchObject({ code: 0, stderr: '' })
    expect(run.stdout).toContain(
      'stands in news/a.txt: repeated-words is silent there, by .backread-stet.yml'
    )
    expect(stetsIn(cwd)).toEqual([
      { file: 'news/a.txt', rule: 'repeated-words', quote: 'the the', because: 'she stammers' }
    ])
    expect(await backread(cwd, ['--format', 'unix', '.'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('keeps what the file has, its comments too, and adds nothing twice', async () => {
    const cwd = folderOf({
      '.backread-stet.yml': '# ours\n- file: b.txt # the ferry\n  rule: year-typo\n  quote: "225"\n',
      'a.txt': doubled
    })
    await backread(cwd, ['stet', 'a.txt:3'])
    const again = await backread(cwd, ['stet', 'a.txt:3', '--no-color'])
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('no rule finds anything here')
    const text = readFileSync(join(cwd, '.backread-stet.yml'), 'utf8')
    expect(text).toContain('# ours')
    expect(text).toContain('# the ferry')
    expect(parse(text)).toHaveLength(2)
  })

  it('asks which, where there is more than one finding in the line', async () => {
    const cwd = folderOf({ 'a.txt': twoYears })
    const run = await backread(cwd, ['stet', 'a.txt:1', 'year-typo'])
    expect(run.code).toBe(2)
    expect(run.stderr).toMatch(
      /expected one of `a\.txt:1:28 year-typo` \(225\), `a\.txt:1:\d+ year-typo` \(222\)/
    )
    expect((await backread(cwd, ['stet', 'a.txt:1:28'])).code).toBe(0)
    expect(stetsIn(cwd)).toEqual([{ file: 'a.txt', rule: 'year-typo', quote: '225' }])
  })

  it.each([
    [['a.txt'], 'unexpected `a.txt`, expected a place and a rule, as in `draft.txt:12 year-typo`'],
    [['a.txt:1', 'yeer-typo'], 'unknown rule `yeer-typo`; did you mean `year-typo`?'],
    [['a.txt:2', 'repeated-words'], 'repeated-words finds nothing here, but `the the` in line 3'],
    [['b.txt:2'], 'b.txt: no such file'],
    [['a.txt:3', '--no-config'], '`stet` writes beside the config']
  ])('says what is wrong with %j', async (args, words) => {
    const cwd = folderOf({ 'a.txt': doubled })
    const run = await backread(cwd, ['stet', ...args])
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(words)
  })

  it('draws a baseline: only what comes later counts', async () => {
    const cwd = folderOf({ 'old/a.txt': doubled, 'old/b.txt': twoYears, 'old/c.txt': clean })
    const run = await backread(cwd, ['stet', '--baseline', 'old'])
    expect(run).toEqual({ code: 0, stdout: '3 entries added to .backread-stet.yml\n', stderr: '' })
    expect((await backread(cwd, ['--format', 'unix', 'old'])).stdout).toBe('')
    writeFileSync(join(cwd, 'old/c.txt'), doubled)
    expect((await backread(cwd, ['--format', 'unix', 'old'])).stdout).toContain('old/c.txt:3:20')
    expect((await backread(cwd, ['stet', '--baseline', 'old'])).stdout).toBe(
      '1 entry added to .backread-stet.yml\n'
    )
  })

  it('says where nothing was to be let stand', async () => {
    const cwd = folderOf({ 'c.txt': clean })
    expect((await backread(cwd, ['stet', '--baseline', '.'])).stdout).toBe(
      'Nothing is found, so nothing was written\n'
    )
  })
})

describe('.backread-stet.yml', () => {
  it('is told of where an entry matches nothing any more, at its line', async () => {
    const cwd = folderOf({
      '.backread-stet.yml': '# ours\n- file: a.txt\n  rule: year-typo\n  quote: "225"\n',
      'a.txt': clean
    })
    const { stdout } = await backread(cwd, ['--format', 'unix', '.'])
    expect(stdout).toBe(
      '.backread-stet.yml:2:1: info This `stet` is not needed: `year-typo` does not mark `225` in `a.txt` [stet]\n'
    )
  })

  it('is checked: an error names the file, the line, the key and the value', async () => {
    const cwd = folderOf({
      '.backread-stet.yml': '- file: a.txt\n  rule: year-typo\n  quote: 225\n',
      'a.txt': clean
    })
    const run = await backread(cwd, ['a.txt'])
    expect(run.code).toBe(2)
    expect(run.stderr).toBe(
      'backread: .backread-stet.yml:3: Unexpected value `225` for `stet[0].quote`, expected a string\n'
    )
  })

  it('may be empty', async () => {
    const cwd = folderOf({ '.backread-stet.yml': '# nothing yet\n', 'a.txt': clean })
    expect((await backread(cwd, ['a.txt'])).code).toBe(0)
  })

  it('is not read without a config', async () => {
    const cwd = folderOf({ '.backread-stet.yml': '- 1\n', 'a.txt': clean })
    expect((await backread(cwd, ['--no-config', 'a.txt'])).code).toBe(0)
  })
})
