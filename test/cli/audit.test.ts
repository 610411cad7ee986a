import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, clean, doubled, folderOf, wrongYear } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

const dated = (date: string, text: string) => `---\ndate: ${date}\n---\n\n# Council\n\n${text}`
const words = ['the', 'at', 'of', 'was', 'in', 'and', 'for', 'with', 'from', 'by']

/** Forty dated drafts, each with a word written twice, twenty clean ones, and one with a wrong year. */
function archive(): Record<string, string> {
  const files: Record<string, string> = { 'news/bridge.txt': wrongYear }
  for (let number = 0; number < 40; number++) {
    const day = String((number % 28) + 1).padStart(2, '0')
    const word = words[number % words.length]
    const text = `Visitor ${number} came to the hall ${word} ${word} Monday evening, and the council heard it.\n`
    files[`news/draft-${number}.md`] = dated(`${2000 + number}-03-${day}`, text)
    if (number % 2) files[`news/clean-${number}.txt`] = clean
  }
  return files
}

interface Json {
  drafts: number
  words: number
  rules: {
    rule: string
    hits: number
    drafts: number
    advice: string
    gone: { accepted: number; rejected: number }
    judged: Record<string, number>
    precision: { value: number; low: number; high: number } | null
    newest: { file: string; date: string; sentence: Record<string, string>; related: unknown[] }[]
    sample: { file: string; judgement: string | null }[]
  }[]
}

async function auditOf(cwd: string, ...args: readonly string[]): Promise<Json> {
  const { code, stdout, stderr } = await backread(cwd, ['audit', '--format', 'json', ...args])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return JSON.parse(stdout)
}

const ruleIn = (audit: Json, id = 'repeated-words') => {
  const rule = audit.rules.find(({ rule }) => rule === id)
  if (!rule) throw new Error(`no ${id}`)
  return rule
}

describe('backread audit', () => {
  it('counts hits, drafts and words per rule, and shows the newest in their sentences', async () => {
    const audit = await auditOf(folderOf(archive()), 'news')
    expect(audit.drafts).toBe(61)
    const rule = ruleIn(audit)
    expect(rule).toMatchObject({ hits: 40, drafts: 40, advice: 'judge', precision: null })
    expect(rule.newest.map(({ date }) => date)).toEqual(['2039-03-12', '2038-03-11', '2037-03-10'])
    expect(rule.newest[0]?.sentence).toEqual({
      before: 'Visitor 39 came to the hall ',
      words: 'by by',
      after: ' Monday evening, and the council heard it.'
    })
    expect(rule.sample).toHaveLength(20)
    expect(ruleIn(audit, 'year-typo')).toMatchObject({ hits: 1, newest: [{ date: null }] })
    expect(ruleIn(audit, 'weekday-mismatch')).toMatchObject({ hits: 0, advice: 'none' })
  })

  it('comes to the same on one thread, on two, and over piped records', async () => {
    const files = archive()
    const cwd = folderOf(files)
    const one = await auditOf(cwd, '--jobs', '1', 'news')
    expect(await auditOf(cwd, '--jobs', '2', 'news')).toEqual(one)
    const records = Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, text], id) => `${JSON.stringify({ id, path, text })}\n`)
    const piped = await backread(cwd, ['audit', '--format', 'json', '--stdin-format', 'ndjson'], {
      stdin: records.join('')
    })
    expect(JSON.parse(piped.stdout)).toEqual(one)
  })

  it('names records by path or id, takes their date, and tells which it could not read', async () => {
    const records = [
      { id: 17, text: doubled, date: '2024-05-06T10:00:00Z' },
      { id: 'x', path: 'b.txt', text: doubled },
      { id: 'bad', text: 7 }
    ]
    const { code, stdout, stderr } = await backread(
      folderOf({}),
      ['audit', '--format', 'json', '--stdin-format', 'ndjson'],
      {
        stdin: `${records.map((record) => JSON.stringify(record)).join('\n')}\nnot json\n`
      }
    )
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /^backread: bad: this record has no `text`.*\nbackread: a record without id: this line is not JSON/
    )
    expect(ruleIn(JSON.parse(stdout)).newest).toMatchObject([
      { file: '17', date: '2024-05-06' },
      { file: 'b.txt', date: null }
    ])
  })

  it('prints a table and what it advises, no line longer than the terminal but a path', async () => {
    const { code, stdout } = await backread(folderOf(archive()), ['audit', 'news'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^repeated-words {4}40 +\d+\.\d\d +40 +– +– +0\/20 {2}judge$/m)
    expect(stdout).toMatch(/^judge {7}repeated-words \(20 to go\), year-typo \(1 to go\)$/m)
    expect(stdout).toContain('Visitor 39 came to the hall [[by by]] Monday evening')
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(stdout).not.toContain('\u001b')
  })

  it('reads a share, keeps to one rule, and says where that rule is off', async () => {
    const cwd = folderOf(archive())
    const audit = await auditOf(cwd, '--shard', '1/3', '--only', 'repeated-words', 'news')
    expect(audit.rules.map(({ rule }) => rule)).toEqual(['repeated-words'])
    expect(audit.drafts).toBeGreaterThan(5)
    expect(audit.drafts).toBeLessThan(40)
    const { code, stderr } = await backread(cwd, ['audit', '--only', 'spelling', 'news'])
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'backread: no draft was read by `spelling`; `--rule spelling=on` asks for a rule that is off\n'
    })
  })

  it('counts what is let stand no more, and no remarks', async () => {
    const cwd = folderOf({
      'a.md': `<!-- stet repeated-words -->\n\nThe council met in the the hall.\n\n<!-- stet year-typo -->\n\nAll is well.\n`
    })
    const audit = await auditOf(cwd, 'a.md')
    expect(audit.rules.every(({ hits }) => hits === 0)).toBe(true)
    expect(audit.rules.some(({ rule }) => rule === 'stet')).toBe(false)
  })

  it('tells what cannot be read, and audits the rest', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': Buffer.from([0x89, 0x50, 0, 1]) })
    const { code, stdout, stderr } = await backread(cwd, ['audit', '--format', 'json', '.'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^backread: b\.txt: it is not text/)
    expect(ruleIn(JSON.parse(stdout)).hits).toBe(1)
  })

  it('lets no draft write to a terminal', async () => {
    const files = hostileDrafts(80).map((text, number) => [`${number}.txt`, text.replaceAll('\0', '')])
    const cwd = folderOf(Object.fromEntries(files))
    const { stdout } = await backread(cwd, ['audit', '.'])
    const json = await backread(cwd, ['audit', '--format', 'json', '.'])
    const printed = (stdout + json.stdout).replaceAll('\n', '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(printed).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
    expect(JSON.parse(json.stdout).drafts).toBe(80)
  })
})

describe('backread audit --judge', () => {
  const judge = (cwd: string, keys: string, ...args: readonly string[]) =>
    backread(cwd, ['audit', '--judge', '--examples', '0', ...args, 'news'], { stdin: keys })

  it('asks about one finding at a time, writes each judgement, and counts them', async () => {
    const cwd = folderOf(archive())
    const keys = `${'a\n'.repeat(15)}r\nr\nu\ns\n?\nq\n`
    const { code, stdout, stderr } = await judge(cwd, keys)
    expect(code).toBe(0)
    expect(stderr.match(/\[a\]ccept/g)).toHaveLength(20)
    expect(stderr).toContain('repeated-words 40 hits · 1 of 20 to judge, 21 of all rules')
    const file = readFileSync(join(cwd, 'backread-judgements.yml'), 'utf8')
    expect(file.match(/judgement: accept$/gm)).toHaveLength(15)
    expect(file.match(/judgement: reject$/gm)).toHaveLength(2)
    expect(file.match(/judgement: unsure$/gm)).toHaveLength(1)
    expect(stdout).toMatch(/^repeated-words +40 +\S+ +40 +88% +66–97% +18\/20 {2}judge$/m)
    const again = await judge(cwd, '')
    expect(again.stderr).toContain('1 of 2 to judge, 3 of all rules')
    expect(ruleIn(await auditOf(cwd, 'news')).judged).toEqual({
      accepted: 15,
      rejected: 2,
      unsure: 1,
      open: 2
    })
  })

  it('goes back, and a later word holds', async () => {
    const cwd = folderOf(archive())
    await judge(cwd, 'reject\nback\naccept\nquit\n', '--only', 'repeated-words')
    const rule = ruleIn(await auditOf(cwd, 'news'))
    expect(rule.judged).toEqual({ accepted: 1, rejected: 0, unsure: 0, open: 19 })
    expect(rule.sample[0]?.judgement).toBe('accept')
  })

  it('stops where the answers stop, and says so where nobody is there to ask', async () => {
    const cwd = folderOf(archive())
    await judge(cwd, 'a')
    expect(ruleIn(await auditOf(cwd, 'news')).judged).toMatchObject({ accepted: 1, open: 19 })
    const { code, stdout, stderr } = await backread(cwd, ['audit', '--judge', 'news'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^backread: `--judge` asks at a terminal, and there is none/)
  })
})

describe('judging in the file', () => {
  it('draws the sample into it; what is written there counts', async () => {
    const cwd = folderOf(archive())
    const drawn = await backread(cwd, [
      'audit',
      '--draw',
      '--sample',
      '5',
      '--judgements',
      'desk.yml',
      'news'
    ])
    expect(drawn.stderr).toBe('6 findings to judge in desk.yml\n')
    const path = join(cwd, 'desk.yml')
    const text = readFileSync(path, 'utf8')
    expect(text.match(/judgement:$/gm)).toHaveLength(6)
    expect(text).toMatch(
      /says: Unexpected repeated `\w+`, remove one occurrence\n {2}quote: \w+ \w+\n {2}context: /
    )
    writeFileSync(path, text.replaceAll(/judgement:$/gm, 'judgement: reject'))
    const audit = await auditOf(cwd, '--sample', '5', '--judgements', 'desk.yml', 'news')
    expect(ruleIn(audit)).toMatchObject({
      advice: 'off',
      precision: { value: 0, low: 0 },
      judged: { rejected: 5 }
    })
    // Drawn again, nothing is asked twice.
    const again = await backread(cwd, [
      'audit',
      '--draw',
      '--sample',
      '5',
      '--judgements',
      'desk.yml',
      'news'
    ])
    expect(again.stderr).toBe('All of the sample is judged\n')
  })

  it('holds when the draft’s lines move, and tells what is no longer found', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'b.txt': doubled })
    await backread(cwd, ['audit', '--judge', '.'], { stdin: 'a\na\n' })
    writeFileSync(join(cwd, 'a.txt'), `Council in short\n\nA new first paragraph stands here.\n\n${doubled}`)
    writeFileSync(join(cwd, 'b.txt'), clean)
    const rule = ruleIn(await auditOf(cwd, '.'))
    expect(rule).toMatchObject({
      hits: 1,
      judged: { accepted: 1, open: 0 },
      gone: { accepted: 1, rejected: 0 }
    })
    const { stdout } = await backread(cwd, ['audit', '.'])
    expect(stdout).toMatch(
      /^gone {8}judged before and not found again: repeated-words 1 accepted, 0\s+rejected$/m
    )
  })

  it('is refused where it is broken, before anything is read', async () => {
    const cwd = folderOf({ 'a.txt': doubled, 'backread-judgements.yml': '- rule: x\n' })
    const { code, stdout, stderr } = await backread(cwd, ['audit', 'a.txt'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^backread: backread-judgements\.yml:1: this entry has no `file`/)
  })
})

describe('wrong use of audit', () => {
  it.each([
    [
      ['--format', 'sarif'],
      'unexpected `sarif` for `--format`, an audit is printed as `text`, `json`, `html`'
    ],
    [['--fix'], '`--fix` does not go with `audit`, which reads and counts'],
    [['--cache'], '`--cache` does not go with `audit`, which reads and counts'],
    [['--watch'], '`--watch` does not go with `audit`, which reads and counts'],
    [['--max-warnings', '0'], '`--max-warnings` does not go with `audit`, which reads and counts'],
    [['--judge', '--draw'], '`--judge` asks here and `--draw` asks in the file; give one of them'],
    [['--judge', '-'], '`--judge` takes its answers from stdin, where the drafts come from; name files'],
    [
      ['--only', 'repeated-word'],
      'unknown rule `repeated-word` for `--only`; did you mean `repeated-words`?'
    ],
    [['--sample', '0'], 'unexpected `0` for `--sample`, expected a whole number, 1 or more'],
    [['--output', 'x.yml', '--judgements', 'x.yml'], 'x.yml: the report would replace the judgements'],
    [['--jugde'], 'unknown option `--jugde`; did you mean `--judge`?']
  ])('%j', async (args, words) => {
    const cwd = folderOf({ 'a.txt': doubled })
    const { code, stdout, stderr } = await backread(cwd, ['audit', ...args, 'a.txt'], { stdin: '' })
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `backread: ${words}\n` })
    expect(existsSync(join(cwd, 'x.yml'))).toBe(false)
  })

  it('says what it wants where nothing is named', async () => {
    const { stderr } = await backread(folderOf({}), ['audit'])
    expect(stderr).toBe('backread: there is nothing to audit; name files or folders, or pipe records in\n')
    expect((await backread(folderOf({}), ['audit', '--help'])).stdout).toMatch(/^Usage: backread audit/)
  })
})
