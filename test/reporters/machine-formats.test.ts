import type { Log } from 'sarif'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Element, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { createDraft, type Draft } from '../../src/draft/draft.ts'
import { readText } from '../../src/draft/read/text.ts'
import { addMessage, type Finding, type Level } from '../../src/report.ts'
import { reporters } from '../../src/reporters/index.ts'

const source = `Five hurt in crash

A bus left the road on Monday.

Six people were taken to hospital.
`
const draft = createDraft(readText(source), { path: 'desk/crash, 1.txt' })

function at(words: string, of: Draft = draft) {
  const block = of.blocks.find(({ text }) => text.includes(words))
  if (!block) throw new Error(`no ${words}`)
  const start = block.text.indexOf(words)
  return { block, start, end: start + words.length }
}

function file(of: Draft, ...findings: readonly (Finding & { readonly as: Level })[]): VFile {
  const made = new VFile({ path: of.path ?? '', value: of.source })
  for (const { as, ...finding } of findings)
    addMessage(made, finding, as, {
      ruleId: 'year-typo',
      url: 'https://backread.example/rules/year-typo'
    })
  return made
}

async function print(format: string, ...files: readonly VFile[]): Promise<string> {
  const module = await reporters[format]?.()
  if (!module) throw new Error(`no ${format}`)
  const reporter = module.createReporter({ color: false, verbose: false, quiet: false })
  const parts = files.map((each) => reporter.file({ path: each.path, file: each, messages: each.messages }))
  const ends = { drafts: 1, draftsWithFindings: 1, errors: 0, warnings: 1, infos: 0, firstRule: undefined }
  return parts.join('') + reporter.end(ends)
}

const conflict = {
  at: at('Five'),
  as: 'warning',
  reason: 'The headline says `Five`, paragraph 2 `Six`; check [which] is right',
  expected: ['Six'],
  related: [{ at: at('Six'), reason: '`Six` here' }],
  note: 'Both speak of those hurt.',
  fixes: [{ title: 'Make paragraph 2 say `Five`', safe: false, edits: [{ at: at('Six'), text: 'Five' }] }]
} satisfies Finding & { as: Level }

const wrongYear = { at: at('Monday'), as: 'error', reason: 'Unexpected' } satisfies Finding & { as: Level }
const remark = { at: at('bus'), as: 'info', reason: 'A remark' } satisfies Finding & { as: Level }

/** What a draft may hold to harm a reader of reports. */
const hostile = createDraft(readText('An ]]> odd "line" <b>\u001b[31m::error::x\u202e%0A\u0007 & so on.\n'), {
  path: 'a<b>"&\u001b::,%.txt'
})
const hostileFinding = {
  at: at('odd', hostile),
  as: 'error',
  reason: 'Bad \u001b[2J\u0000\ud800\ufffe <script>&"\'\n::error file=x::y %0A\u202e'
} satisfies Finding & { as: Level }

describe('sarif', () => {
  it('gives places, related places, fixes, rules with their pages, and fingerprints that outlive line numbers', async () => {
    const log = JSON.parse(await print('sarif', file(draft, conflict, wrongYear, remark))) as Log
    const run = log.runs[0]
    expect(log.version).toBe('2.1.0')
    expect(run?.columnKind).toBe('utf16CodeUnits')
    expect(run?.tool.driver.rules).toMatchObject([
      {
        id: 'year-typo',
        name: 'YearTypo',
        helpUri: 'https://backread.example/rules/year-typo',
        defaultConfiguration: { level: 'error' }
      }
    ])
    expect(run?.tool.driver.rules?.[0]?.help?.markdown?.length).toBeGreaterThan(80)
    const [first] = run?.results ?? []
    expect(run?.results?.map(({ level }) => level)).toEqual(['warning', 'error', 'note'])
    expect(first).toMatchObject({
      ruleId: 'year-typo',
      ruleIndex: 0,
      message: { text: 'The headline says `Five`, paragraph 2 `Six`; check \\[which\\] is right' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'desk/crash%2C%201.txt' },
            region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 }
          }
        }
      ],
      relatedLocations: [
        {
          id: 1,
          message: { text: '`Six` here' },
          physicalLocation: { region: { startLine: 5, startColumn: 1 } }
        }
      ]
    })
    expect(first?.fixes?.map(({ description }) => description?.text)).toEqual([
      'Make it `Six`',
      'Make paragraph 2 say `Five`'
    ])
    const moved = createDraft(readText(`\n\n${source}`), { path: draft.path })
    const again = JSON.parse(
      await print('sarif', file(moved, { ...wrongYear, at: at('Monday', moved) }))
    ) as Log
    expect(again.runs[0]?.results?.[0]?.partialFingerprints).toEqual(run?.results?.[1]?.partialFingerprints)
  })

  it('tells one finding from another of the same words', async () => {
    const log = JSON.parse(await print('sarif', file(draft, wrongYear, wrongYear))) as Log
    const prints = log.runs[0]?.results?.map(({ partialFingerprints }) =>
      Object.values(partialFingerprints ?? {})
    )
    expect(new Set(prints?.flat()).size).toBe(2)
  })

  it('is a whole log where nothing was found', async () => {
    const log = JSON.parse(await print('sarif')) as Log
    expect(log.runs[0]).toMatchObject({ results: [], tool: { driver: { name: 'backread', rules: [] } } })
  })
})

describe('github', () => {
  it('annotates a finding at its line, with its related places', async () => {
    expect(await print('github', file(draft, conflict, wrongYear, remark))).toBe(
      [
        '::warning file=desk/crash%2C 1.txt,line=1,endLine=1,col=1,endColumn=5,title=backread year-typo::The headline says `Five`, paragraph 2 `Six`; check [which] is right%0Adesk/crash, 1.txt:5:1: `Six` here',
        '::error file=desk/crash%2C 1.txt,line=3,endLine=3,col=24,endColumn=30,title=backread year-typo::Unexpected',
        '::notice file=desk/crash%2C 1.txt,line=3,endLine=3,col=3,endColumn=6,title=backread year-typo::A remark',
        ''
      ].join('\n')
    )
  })

  it('lets no draft give a command of its own', async () => {
    const text = await print('github', file(hostile, hostileFinding))
    expect(text.trimEnd().split('\n')).toHaveLength(1)
    expect(text.startsWith('::error file=a<b>"&␛%3A%3A%2C%25.txt,')).toBe(true)
    expect(text).toContain('::Bad ␛[2J␀')
    expect(text).toContain('%250A')
  })
})

function elements(node: Root | Element, name: string): Element[] {
  return node.children.flatMap((child) =>
    child.type === 'element' ? [...(child.name === name ? [child] : []), ...elements(child, name)] : []
  )
}

describe('junit', () => {
  it('has a suite a draft and a case a finding; info passes', async () => {
    const quiet = createDraft(readText('All is well.\n'), { path: 'quiet.txt' })
    const root = fromXml(await print('junit', file(draft, conflict, wrongYear, remark), file(quiet)))
    expect(elements(root, 'testsuite').map(({ attributes }) => attributes)).toMatchObject([
      { name: 'desk/crash, 1.txt', tests: '3', failures: '2', errors: '0' },
      { name: 'quiet.txt', tests: '1', failures: '0' }
    ])
    expect(elements(root, 'testcase').map(({ attributes }) => attributes.name)).toEqual([
      'year-typo 1:1',
      'year-typo 3:24',
      'year-typo 3:3',
      'nothing found'
    ])
    expect(elements(root, 'failure').map(({ attributes }) => attributes.type)).toEqual(['warning', 'error'])
    expect(elements(root, 'system-out')).toHaveLength(1)
  })
})

describe('checkstyle', () => {
  it('has a file a draft and an error a finding', async () => {
    const root = fromXml(await print('checkstyle', file(draft, conflict, wrongYear, remark)))
    expect(elements(root, 'file').map(({ attributes }) => attributes.name)).toEqual(['desk/crash, 1.txt'])
    expect(elements(root, 'error').map(({ attributes }) => attributes)).toMatchObject([
      { line: '1', column: '1', severity: 'warning', source: 'backread.year-typo' },
      { line: '3', column: '24', severity: 'error', message: 'Unexpected' },
      { line: '3', column: '3', severity: 'info' }
    ])
  })
})

describe.each(['junit', 'checkstyle'])('%s', (format) => {
  it('is whole XML whatever a draft holds', async () => {
    const text = await print(format, file(hostile, hostileFinding))
    expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Surrogate}|[\u202e\ufffe\uffff]/u)
    expect(JSON.stringify(fromXml(text))).toContain('<script>&')
    expect(text).not.toContain('<script>')
  })

  it('is whole XML where there was no draft', async () => {
    expect(elements(fromXml(await print(format)), 'error')).toEqual([])
  })
})
