import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { describe, expect, it } from 'vitest'
import { createDraft, type Draft } from '../../src/draft/draft.ts'
import { readText } from '../../src/draft/read/text.ts'
import { addMessage, type Finding, type Level } from '../../src/report.ts'
import { reporters } from '../../src/reporters/index.ts'
import type { ReporterOptions, Summary } from '../../src/reporters/reporter.ts'

const source = `Five hurt in crash on the coast road

A bus left the road near Port Albert on Monday, the police said.

Six people were taken to hospital, among them the driver, and the road was shut until Tuesday morning while a crane lifted the bus.
`

const draft = createDraft(readText(source), { path: 'crash.txt' })

function at(words: string, of: Draft = draft) {
  const block = of.blocks.find(({ text }) => text.includes(words))
  if (!block) throw new Error(`no ${words}`)
  const start = block.text.indexOf(words)
  return { block, start, end: start + words.length }
}

function fileWith(...findings: readonly (Finding & { readonly as: Level })[]): VFile {
  const file = new VFile({ path: 'crash.txt', value: source })
  for (const { as, ...finding } of findings)
    addMessage(file, finding, as, {
      ruleId: 'number-conflict',
      url: 'https://backread.example/rules/number-conflict'
    })
  return file
}

const conflict = {
  at: at('Five hurt'),
  as: 'warning',
  reason: 'The headline says `Five hurt`, paragraph 2 says `Six people`; check which is right',
  expected: ['Six hurt'],
  related: [
    { at: at('Six people'), reason: '`Six people` here' },
    { at: at('the driver'), reason: 'and among them' }
  ],
  note: 'Both speak of those hurt.\nNo source is named.',
  fixes: [{ title: 'Make paragraph 2 say five', safe: false, edits: [{ at: at('Six'), text: 'Five' }] }]
} satisfies Finding & { as: Level }

const summary: Summary = {
  drafts: 3,
  draftsWithFindings: 1,
  errors: 0,
  warnings: 1,
  infos: 0,
  firstRule: 'number-conflict'
}

async function report(
  format: string,
  files: readonly VFile[],
  options: Partial<ReporterOptions> = {}
): Promise<string> {
  const module = await reporters[format]?.()
  if (!module) throw new Error(`no ${format}`)
  const reporter = module.createReporter({ color: false, verbose: false, quiet: false, ...options })
  const parts = files.map((file) => reporter.file({ path: file.path, file, messages: file.messages }))
  return parts.join('') + reporter.end(summary)
}

describe('text', () => {
  it('is vfile-reporter’s, the other places on rows of their own, the last line what to do next', async () => {
    expect(await report('text', [fileWith(conflict)])).toMatchInlineSnapshot(`
      "crash.txt
      1:1-1:10      warning The headline says \`Five hurt\`, paragraph 2 says \`Six people\`; check which is right number-conflict
          5:1-5:11          \`Six people\` here
          5:47-5:57         and among them

      1 warning in 1 of 3 drafts
      \`backread explain number-conflict\` says why this is asked and how to let it stand
      "
    `)
  })

  it('says more with --verbose: the line with carets, the page, the note', async () => {
    const end = { at: at('a crane lifted the bus'), as: 'error', reason: 'Unexpected `a crane`' } as const
    expect(await report('text', [fileWith(conflict, end)], { verbose: true })).toMatchInlineSnapshot(`
      "crash.txt
      1:1-1:10      warning The headline says \`Five hurt\`, paragraph 2 says \`Six people\`; check which is right number-conflict
          Five hurt in crash on the coast road
          ^^^^^^^^^
          5:1-5:11          \`Six people\` here
          5:47-5:57         and among them
        [url]:
          https://backread.example/rules/number-conflict
        [note]:
          Both speak of those hurt.
          No source is named.
      5:109-5:131   error   Unexpected \`a crane\`                                                               number-conflict
          …nd the road was shut until Tuesday morning while a crane lifted the bus.
                                                            ^^^^^^^^^^^^^^^^^^^^^^
        [url]:
          https://backread.example/rules/number-conflict

      1 warning in 1 of 3 drafts
      \`backread explain number-conflict\` says why this is asked and how to let it stand
      "
    `)
  })

  it('colours levels and quotes, and nothing of the other places but their quotes', async () => {
    const text = await report('text', [fileWith(conflict)], { color: true })
    expect(text).toContain('\u001b[33mwarning\u001b[39m')
    expect(text).toContain('\n    5:1-5:11          \u001b[36m`Six people`\u001b[39m here\n')
  })

  it('leaves out drafts without a finding, and sets drafts apart', async () => {
    const text = await report('text', [fileWith(), fileWith(conflict), fileWith(), fileWith(conflict)])
    expect(text.match(/crash\.txt/g)).toHaveLength(2)
    expect(text).toContain('\n\ncrash.txt\n')
  })
})

describe('unix', () => {
  it('is one line a finding', async () => {
    expect(await report('unix', [fileWith(conflict)])).toBe(
      'crash.txt:1:1: warning The headline says `Five hurt`, paragraph 2 says `Six people`; check which is right [number-conflict]\n'
    )
  })
})

describe('json', () => {
  it('has the documented shape', async () => {
    const info = { at: at('the driver'), as: 'info', reason: 'A remark' } as const
    const text = await report('json', [fileWith(conflict, info), new VFile({ path: 'b.md' })])
    expect(JSON.parse(text)).toMatchInlineSnapshot(`
      [
        {
          "messages": [
            {
              "actual": "Five hurt",
              "column": 1,
              "expected": [
                "Six hurt",
              ],
              "fatal": false,
              "fixes": [
                {
                  "edits": [
                    {
                      "place": {
                        "end": {
                          "column": 4,
                          "line": 5,
                          "offset": 107,
                        },
                        "start": {
                          "column": 1,
                          "line": 5,
                          "offset": 104,
                        },
                      },
                      "text": "Five",
                    },
                  ],
                  "safe": false,
                  "title": "Make paragraph 2 say five",
                },
              ],
              "level": "warning",
              "line": 1,
              "note": "Both speak of those hurt.
      No source is named.",
              "place": {
                "end": {
                  "column": 10,
                  "line": 1,
                  "offset": 9,
                },
                "start": {
                  "column": 1,
                  "line": 1,
                  "offset": 0,
                },
              },
              "reason": "The headline says \`Five hurt\`, paragraph 2 says \`Six people\`; check which is right",
              "related": [
                {
                  "actual": "Six people",
                  "column": 1,
                  "line": 5,
                  "place": {
                    "end": {
                      "column": 11,
                      "line": 5,
                      "offset": 114,
                    },
                    "start": {
                      "column": 1,
                      "line": 5,
                      "offset": 104,
                    },
                  },
                  "reason": "\`Six people\` here",
                },
                {
                  "actual": "the driver",
                  "column": 47,
                  "line": 5,
                  "place": {
                    "end": {
                      "column": 57,
                      "line": 5,
                      "offset": 160,
                    },
                    "start": {
                      "column": 47,
                      "line": 5,
                      "offset": 150,
                    },
                  },
                  "reason": "and among them",
                },
              ],
              "ruleId": "number-conflict",
              "source": "backread",
              "url": "https://backread.example/rules/number-conflict",
            },
            {
              "actual": "the driver",
              "column": 47,
              "expected": null,
              "fatal": null,
              "fixes": [],
              "level": "info",
              "line": 5,
              "note": null,
              "place": {
                "end": {
                  "column": 57,
                  "line": 5,
                  "offset": 160,
                },
                "start": {
                  "column": 47,
                  "line": 5,
                  "offset": 150,
                },
              },
              "reason": "A remark",
              "related": [],
              "ruleId": "number-conflict",
              "source": "backread",
              "url": "https://backread.example/rules/number-conflict",
            },
          ],
          "path": "crash.txt",
        },
        {
          "messages": [],
          "path": "b.md",
        },
      ]
    `)
    for (const message of JSON.parse(text)[0].messages) {
      expect(Object.keys(message)).toEqual([
        'reason',
        'line',
        'column',
        'place',
        'ruleId',
        'source',
        'fatal',
        'actual',
        'expected',
        'note',
        'url',
        'level',
        'related',
        'fixes'
      ])
    }
  })

  it('is whole without a draft', async () => {
    expect(JSON.parse(await report('json', []))).toEqual([])
  })

  it('gives a place with start and end to a message that has a point, or none', async () => {
    const file = new VFile({ path: 'a.txt' })
    file.message('Nowhere')
    file.message('A point', { place: { line: 2, column: 3, offset: 9 } })
    const [nowhere, point] = JSON.parse(await report('json', [file]))[0].messages
    expect(nowhere).toMatchObject({ line: 1, column: 1, place: { start: { offset: 0 }, end: { offset: 0 } } })
    expect(point).toMatchObject({ line: 2, column: 3, place: { start: { offset: 9 }, end: { offset: 9 } } })
  })
})

describe('what a draft holds is shown and never sent', () => {
  const hostile = '\u001b[2J\u0000\u0007\u009b31m\u202e\u2066\ufeff\r'
  const pattern = /[^\P{Cc}\n]|\p{Bidi_Control}|\ufeff/u

  function hostileFile(): VFile {
    const text = `The ${hostile} council met.\n`
    const file = new VFile({ path: `dra${hostile.replace('\u0000', '')}ft.txt`, value: text })
    const place = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 8, offset: 7 } }
    const message: VFileMessage = file.message(`Unexpected \`${hostile}\`\nin two lines`, {
      place,
      ruleId: 'x'
    })
    message.note = hostile
    message.actual = hostile
    return file
  }

  it.each(['text', 'unix', 'json'])('%s', async (format) => {
    const text = await report(format, [hostileFile()], { verbose: true })
    expect(text).not.toMatch(pattern)
    expect(text).toContain(format === 'json' ? '\\u001b[2J' : '␛[2J')
    expect(text).toContain(format === 'json' ? '\\u202e' : '\\u{202e}')
    if (format === 'json') expect(JSON.parse(text)[0].messages[0].actual).toBe(hostile)
    if (format === 'unix') expect(text.split('\n')).toHaveLength(2)
  })
})
