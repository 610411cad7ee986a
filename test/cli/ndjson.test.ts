import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { backread, clean, command, doubled, folderOf, wrongYear } from '../support/cli.ts'
import { hostileDrafts } from '../support/hostile.ts'

const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('')
const answersOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe.each(['1', '2'])('--stdin-format ndjson on %s threads', (jobs) => {
  const args = ['--stdin-format', 'ndjson', '--jobs', jobs]

  it('answers each record in turn, as `--format json` has it, and exits 0', async () => {
    const cwd = folderOf({ 'desk/a.txt': wrongYear })
    const records = [
      { id: 'a', path: 'desk/a.txt', text: wrongYear },
      { id: 7, text: clean },
      { text: doubled },
      { id: null, path: 'web/b.html', text: '<p>The mayor said <b>the</b> the road would open.</p>' }
    ]
    const { code, stdout, stderr } = await backread(cwd, args, { stdin: lines(records) })
    const json = JSON.parse((await backread(cwd, ['--format', 'json', '.'])).stdout)
    const answers = answersOf(stdout)
    expect(answers[0]).toEqual({ id: 'a', messages: json[0].messages })
    expect(answers[1]).toEqual({ id: 7, messages: [] })
    expect(answers[2]).toMatchObject({ id: null, messages: [{ ruleId: 'repeated-words', line: 3 }] })
    expect(answers[3]).toMatchObject({ id: null, messages: [{ ruleId: 'repeated-words' }] })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('answers a bad line with an error, and goes on', async () => {
    const bad = [
      'not json',
      '[]',
      '{"id": 1}',
      '{"id": 2, "text": 3}',
      '{"id": 3, "text": "x", "date": "May"}'
    ]
    const stdin = Buffer.concat([
      Buffer.from(`${bad.join('\n')}\n\n\r\n`),
      Buffer.from('{"id": 4, "text": "caf\xe9"}\n', 'latin1'),
      Buffer.from('{"id": 5, "path": 6, "text": ""}\n{"id": "last", "text": ""}')
    ])
    const { code, stdout } = await backread(folderOf({}), args, { stdin })
    const answers = answersOf(stdout)
    expect(answers.map(({ id }) => id)).toEqual([null, null, 1, 2, 3, null, 5, 'last'])
    expect(answers.map(({ error }) => typeof error)).toEqual([...Array(7).fill('string'), 'undefined'])
    expect(code).toBe(0)
  })

  it('answers what is no record, or cannot be given back, by what was expected', async () => {
    const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`
    const shape = 'expected an object `{id, path, text, date}` in JSON'
    const cases: readonly (readonly [string, string])[] = [
      ...['[1]', '"x"', '5', 'null'].map((line) => [line, `this line is no record, ${shape}`] as const),
      ['['.repeat(200_000), `this line is not JSON, ${shape}`],
      [`{"id": ${deep}, "text": ""}`, 'the `id` of this record is nested too deep, expected a string'],
      [`{"path": ${deep}, "text": ""}`, 'the `path` of this record is nested too deep, expected a string'],
      [
        '{"id": 9007199254740993, "text": ""}',
        'the `id` of this record has more digits than a number keeps, expected a string'
      ],
      ['{"date": 7, "text": ""}', 'unexpected `date` `7`, expected a string'],
      ['{"date": "2025-02-30", "text": ""}', 'unexpected `date` `2025-02-30`, expected a day as `YYYY-MM-DD`']
    ]
    const last = '{"id": "last", "path": "", "text": ""}'
    const stdin = [...cases.map(([line]) => line), last].join('\n')
    const { code, stdout, stderr } = await backread(folderOf({}), args, { stdin })
    expect(answersOf(stdout)).toEqual([
      ...cases.map(([, error]) => ({ id: null, error })),
      { id: 'last', messages: [] }
    ])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('takes a line that is too long for an error, and the next one for a record', async () => {
    const stdin = Buffer.concat([
      Buffer.alloc(65 * 1024 * 1024, 'x'),
      Buffer.from('\n{"id": 1, "text": ""}\n')
    ])
    const { code, stdout } = await backread(folderOf({}), args, { stdin })
    expect(answersOf(stdout)).toEqual([
      { id: null, error: 'this line is too long, expected at most 67108864 bytes' },
      { id: 1, messages: [] }
    ])
    expect(code).toBe(0)
  })

  it('takes config, rules, date and --quiet as ever; the config is the working folder’s', async () => {
    const cwd = folderOf({
      '.backreadrc.yml': 'overrides: [{files: wire/, rules: {repeated-words: error}}]',
      'trap/.backreadrc.yml': 'preset: nonsense'
    })
    const records = [
      { id: 1, path: 'wire/a.txt', text: doubled },
      { id: 2, path: 'trap/b.txt', text: doubled },
      { id: 3, text: 'The fair opens on Monday, 5 May 2025.', date: '2025-05-01T08:00:00Z' }
    ]
    const { stdout } = await backread(cwd, [...args, '--quiet'], { stdin: lines(records) })
    expect(answersOf(stdout).map(({ messages }) => messages.length)).toEqual([1, 0, 0])
  })

  it('keeps to a line an answer, whatever a record holds', async () => {
    const drafts = [...hostileDrafts(60), '\u2028\n\r\n', '']
    const { stdout } = await backread(folderOf({}), args, {
      stdin: lines(drafts.map((text, id) => ({ id, path: `${text}.md`, text })))
    })
    expect(answersOf(stdout).map(({ id }) => id)).toEqual(drafts.map((_, id) => id))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
  })

  it('answers before the next record comes', async () => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    for (const id of [1, 2, 3]) {
      child.stdin.write(lines([{ id, text: clean }]))
      expect(JSON.parse((await answers.next()).value)).toEqual({ id, messages: [] })
    }
    child.stdin.end()
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
  })

  it('reads no more than it can answer while nobody takes its answers', async () => {
    const child = spawn(process.execPath, [command, ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    const record = lines([{ id: 1, text: doubled.repeat(40) }])
    child.stdin.on('error', () => {})
    let taken = 0
    await new Promise<void>((full) => {
      const more = () => {
        // A pipe that takes no more for this long is full: what is read is bounded.
        const timer = setTimeout(full, 3_000)
        child.stdin.write(record.repeat(20), () => {
          clearTimeout(timer)
          taken += 20
          if (taken < 20_000) more()
          else full()
        })
      }
      more()
    })
    child.kill()
    expect(taken).toBeLessThan(20_000)
  })
})

describe('where --stdin-format ndjson is mistaken', () => {
  it.each([
    [['--rule', 'no-such=off'], 'no-such'],
    [['--config', 'missing.yml'], 'missing.yml'],
    [['--fix'], '`--fix` does not go with `--stdin-format`'],
    [['--output', 'x.json'], '`--output` does not go with'],
    [['--max-warnings', '0'], '`--max-warnings` does not go with'],
    [['a.txt'], 'read files in a run of their own']
  ])('%s: one line, exit 2, no answer', async (args, words) => {
    const cwd = folderOf({ 'a.txt': clean })
    const run = await backread(cwd, ['--stdin-format', 'ndjson', ...args], {
      stdin: lines([{ text: clean }])
    })
    expect(run).toMatchObject({ code: 2, stdout: '' })
    expect(run.stderr).toContain(words)
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
  })
})
