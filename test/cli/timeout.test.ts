import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenUp } from '../../src/engine/given-up.ts'
import { TooSlow } from '../../src/engine/time-limit.ts'
import { reporters } from '../../src/reporters/index.ts'
import { backread, clean, doubled, folderOf } from '../support/cli.ts'
import { docxOf, paragraph } from '../support/pack.ts'

/** A plugin that stands in for a rule with a fault: a loop, or a pattern, that never ends. */
const files = {
  '.backreadrc.yml': 'plugins: [./slow.mjs]',
  'slow.mjs': `export default function slow() {
  return (tree) => {
    const text = JSON.stringify(tree)
    if (text.includes('looping')) for (;;) {}
    if (text.includes('matching')) /^(a+)+$/.test('a'.repeat(50) + 'b')
  }
}
`,
  'a.txt': doubled,
  'b.txt': 'Council meets\n\nThe council was looping in the the town hall on Monday.\n',
  'c.txt': 'Council meets\n\nThe council was matching in the the town hall on Monday.\n',
  'd.txt': doubled
}
const reason = 'This draft was given up after 3 seconds; nothing in it has been checked'
const told = (name: string) => `backread: ${name}: not read: it was given up after 3 seconds\n`

describe('a draft that takes too long', () => {
  const unix = (name: string) => `${name}:1:1: error ${reason} [time]\n`
  const found = (name: string) =>
    `${name}:3:20: warning Unexpected repeated \`the\`, remove one occurrence [repeated-words]\n`

  it.each(['1', '2'])('has a finding in its place, and the others are read, on threads: %s', async (jobs) => {
    const more = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`z${at}.txt`, clean]))
    const cwd = folderOf({ ...files, ...more })
    const args = ['--format', 'unix', '--timeout', '3', '--jobs', jobs, '.']
    expect(await backread(cwd, args)).toEqual({
      code: 2,
      stdout: found('a.txt') + unix('b.txt') + unix('c.txt') + found('d.txt'),
      stderr: told('b.txt') + told('c.txt')
    })
  })

  it.each(Object.keys(reporters))('stands in a report as %s', async (format) => {
    const loaded = { config: {}, folder: '/', plugins: [], stylebook: undefined, stetPlaces: new Map() }
    const target = { path: '/b.txt', name: 'b.txt', format: 'text', loaded, piped: false } as const
    const { file } = givenUp(target, new TooSlow(3_000))
    const module = await reporters[format]?.()
    const reporter = module?.createReporter({ color: false, verbose: true, quiet: true })
    const told = reporter?.file({ path: 'b.txt', file, messages: file.messages })
    const end = reporter?.end({
      drafts: 1,
      draftsWithFindings: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      mended: undefined,
      firstRule: 'time'
    })
    expect(`${told}${end}`).toContain('given up after 3 seconds')
  })

  it('may be a Word document that is long to take apart', async () => {
    const rows = Array.from({ length: 400_000 }, (_, at) =>
      paragraph(`The clerk said that it was so ${at % 99}.`)
    )
    const cwd = folderOf({ 'a.txt': doubled, 'b.docx': docxOf(rows.join('')) })
    const args = ['--format', 'unix', '--timeout', '1', '--jobs', '1', '.']
    const { code, stdout, stderr } = await backread(cwd, args)
    expect(stdout).toBe(
      `${found('a.txt')}b.docx:1:1: error This draft was given up after 1 second; nothing in it has been checked [time]\n`
    )
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'backread: b.docx: not read: it was given up after 1 second\n'
    })
  })

  it('takes its story with it', async () => {
    const { stdout, stderr } = await backread(folderOf(files), [
      '--story',
      '--format',
      'unix',
      '--timeout',
      '3',
      'a.txt',
      'b.txt'
    ])
    expect(stdout).toBe(unix('a.txt') + unix('b.txt'))
    expect(stderr).toBe(told('a.txt') + told('b.txt'))
  })

  it('is not mended, and is given back where it was piped', async () => {
    const cwd = folderOf(files)
    const { code, stderr } = await backread(cwd, ['--fix', '--timeout', '3', 'a.txt', 'b.txt'])
    expect({ code, stderr }).toEqual({ code: 2, stderr: told('b.txt') })
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).not.toContain('the the')
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(files['b.txt'])
    const piped = await backread(cwd, ['--fix', '--timeout', '3', '-'], { stdin: files['b.txt'] })
    expect(piped).toMatchObject({ code: 2, stdout: files['b.txt'] })
  })

  it.each(['1', '2'])('is answered as a record, on threads: %s', async (jobs) => {
    const lines = [files['b.txt'], clean].map((text, id) => JSON.stringify({ id, text })).join('\n')
    const args = ['--stdin-format', 'ndjson', '--timeout', '3', '--jobs', jobs]
    const { code, stdout } = await backread(folderOf(files), args, { stdin: lines })
    expect(stdout.split('\n')).toEqual([
      '{"id":0,"error":"not read: it was given up after 3 seconds"}',
      '{"id":1,"messages":[]}',
      ''
    ])
    expect(code).toBe(0)
  })

  it.each(['1', '2'])('may be longer than a clock counts, on threads: %s', async (jobs) => {
    const drafts = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`z${at}.txt`, clean]))
    const cwd = folderOf({ 'a.txt': doubled, ...drafts })
    const args = ['--format', 'unix', '--timeout', '99999999999999', '--jobs', jobs, '.']
    expect(await backread(cwd, args)).toEqual({ code: 0, stdout: found('a.txt'), stderr: '' })
  })

  it('wants whole seconds', async () => {
    expect((await backread(folderOf({ 'a.txt': clean }), ['--timeout', '0', 'a.txt'])).stderr).toBe(
      'backread: unexpected `0` for `--timeout`, expected a whole number, 1 or more\n'
    )
  })
})
