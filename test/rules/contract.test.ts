import { readFileSync } from 'node:fs'
import type { Node } from 'nlcst'
import { retext } from 'retext'
import retextEnglish from 'retext-english'
import { removePosition } from 'unist-util-remove-position'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { type Rule, relatedOf } from '../../src/index.ts'
import { presets } from '../../src/presets/index.ts'
import { lintCase, readPage, ruleIds } from '../support/page.ts'

const { homepage } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

it('knows every rule that has a folder', () => {
  expect(rules.map(({ id }) => id)).toEqual(ruleIds)
})

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const page = readPage(id)
  const reports = page.cases.filter(({ section }) => section === 'Reports')
  const quiet = page.cases.filter(({ section }) => section === 'Stays quiet')

  it('is called the same everywhere', () => {
    expect(page.title).toBe(id)
    expect(rule.url).toBe(`${homepage}/rules/${id}`)
    expect(Object.keys(presets.all ?? {})).toContain(id)
  })

  it('has a page with its sections in order, and cases that can fail', () => {
    expect(page.sections).toEqual(['Why', 'Reports', 'Stays quiet', 'Options', 'Limits'])
    expect(reports.length).toBeGreaterThan(0)
    expect(quiet.length).toBeGreaterThan(0)
    for (const example of reports) expect(example.marks, example.name).not.toEqual([])
    for (const example of quiet) expect(example.marks, example.name).toEqual([])
    const names = page.cases.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  })

  it('shows what it reports, written by `npm run update`', () => {
    for (const example of reports) expect(example.report, example.name).toBeDefined()
  })

  it('refuses an unknown option and an unknown level', () => {
    const example = reports[0]
    if (!example) throw new Error('no case')
    const file = new VFile(example.draft)
    const run = (setting: unknown) => () =>
      retext()
        .use(rule as never, setting as never)
        .processSync(file)
    expect(run(['on', { colour: 'red' }])).toThrow(`\`colour\` for rule \`${id}\``)
    expect(run('loud')).toThrow(`\`loud\` for rule \`${id}\``)
  })

  it('stamps every message and every related place', () => {
    for (const example of reports) {
      for (const message of lintCase(id, example)) {
        expect(message).toMatchObject({ ruleId: id, source: 'backread', url: rule.url })
        expect(message.reason).toMatch(/^[^\n]+[^.!\n]$/u)
        expect(message.actual).toBeTruthy()
        let cause = message.cause as typeof message | undefined
        while (cause) {
          expect(cause).toMatchObject({ ruleId: id, source: 'backread' })
          expect(cause.place).toBeDefined()
          cause = cause.cause as typeof message | undefined
        }
        for (const { reason } of relatedOf(message)) expect(reason).not.toBe('')
      }
    }
  })

  it('runs by itself as a retext plugin', () => {
    const plain = reports.filter(
      ({ format, options }) => format === 'text' && Object.keys(options).length === 0
    )
    expect(plain.length).toBeGreaterThan(0)
    for (const example of plain) {
      const file = new VFile(example.draft)
      const processor = retext().use(rule as unknown as Rule)
      processor.runSync(processor.parse(file), file)
      expect(file.messages.length, example.name).toBe(example.marks.length)
    }
  })

  it('does no harm to a tree without positions', () => {
    for (const { draft } of reports) {
      const file = new VFile(draft)
      const tree = retext().use(retextEnglish).parse(file)
      removePosition(tree as Node)
      retext()
        .use(rule as unknown as Rule)
        .runSync(tree, file)
    }
  })
})
