import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CodeAction, Diagnostic, Hover, WorkspaceEdit } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { clean, doubled, folderOf } from '../support/cli.ts'
import { able, type Client, connect } from '../support/lsp.ts'

const conflict = `Coalition names its leader

Former Prime Minister Ada Brandt said on Tuesday that she would stand again.

Prime Minister Brandt is meeting the coalition partners today, her office said.
`

const rules = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code)

function uriIn(folder: string, name: string): string {
  return pathToFileURL(join(folder, name)).href
}

async function actions(
  client: Client,
  uri: string,
  diagnostic: Diagnostic,
  only?: string[]
): Promise<CodeAction[]> {
  return await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: diagnostic.range,
    context: { diagnostics: [diagnostic], ...(only ? { only } : {}) }
  })
}

function apply(uri: string, text: string, edit: WorkspaceEdit | undefined): string {
  return TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), edit?.changes?.[uri] ?? [])
}

describe('diagnostics', () => {
  it('come with place, level, rule, page and the other place, from text that is not saved', async () => {
    const folder = folderOf({ 'a.txt': 'what is on disk is not read\n' })
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, conflict)
    const [first] = await client.diagnosticsOf(uri)
    expect(first).toMatchObject({
      code: 'title-conflict',
      source: 'backread',
      codeDescription: { href: 'https://backread.example/rules/title-conflict' }
    })
    expect([1, 2]).toContain(first?.severity)
    expect(first?.relatedInformation?.[0]).toMatchObject({ location: { uri } })
    expect(first?.relatedInformation?.[0]?.message).toContain('Brandt')
  })

  it('follow the text as it changes, a range at a time', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.md')
    client.open(uri, doubled, 'markdown')
    expect(rules(await client.diagnosticsOf(uri))).toEqual(['repeated-words'])
    const [{ range }] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const { start } = range
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: { ...start, character: start.character + 4 } }, text: '' }]
    })
    expect(await client.diagnosticsOf(uri, (found) => found.length === 0)).toEqual([])
    expect(client.sent.at(-1)?.version).toBe(2)
  })

  it('are those of the newest text alone', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, clean)
    for (let version = 2; version < 40; version++) {
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: version % 2 === 0 ? doubled : clean }]
      })
    }
    await client.diagnosticsOf(uri, () => client.sent.at(-1)?.version === 39)
    expect(client.sent.at(-1)?.diagnostics).toEqual([])
    const versions = client.sent.map(({ version }) => version ?? 0)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  })

  it('go when the draft is closed', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, doubled)
    await client.diagnosticsOf(uri, (found) => found.length === 1)
    await client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } })
    expect(await client.diagnosticsOf(uri, (found) => found.length === 0)).toEqual([])
  })

  it('are given to a client that asks for them, and not sent', async () => {
    const folder = folderOf({})
    const capabilities = { ...able, textDocument: { ...able.textDocument, diagnostic: {} } }
    const client = await connect(folder, { capabilities })
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, doubled)
    const report = await client.connection.sendRequest<{ kind: string; items: Diagnostic[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri } }
    )
    expect(client.capabilities.diagnosticProvider).toMatchObject({ identifier: 'backread' })
    expect(report.kind).toBe('full')
    expect(rules(report.items)).toEqual(['repeated-words'])
    expect(client.sent).toEqual([])
  })

  it('tell the other place in words where a client cannot show it', async () => {
    const folder = folderOf({})
    const client = await connect(folder, { capabilities: {} })
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, conflict)
    const [first] = await client.diagnosticsOf(uri)
    expect(first?.relatedInformation).toBeUndefined()
    expect(first?.message).toMatch(/\(line \d+:\d+\)$/)
  })

  it('are of drafts that were never saved, by the editor’s word for their kind', async () => {
    const client = await connect(folderOf({}))
    client.open('untitled:Untitled-1', doubled, 'markdown')
    expect(rules(await client.diagnosticsOf('untitled:Untitled-1'))).toEqual(['repeated-words'])
  })
})

describe('a draft that takes too long', () => {
  const slow = {
    '.backreadrc.yml': 'plugins: [./slow.mjs]',
    'slow.mjs':
      "export default () => (tree) => { if (JSON.stringify(tree).includes('looping')) for (;;) {} }\n"
  }
  const looping = doubled.replace('met', 'was looping')
  const givenUp = {
    code: 'time',
    severity: 1,
    message: 'This draft was given up after 10 seconds; nothing in it has been checked'
  }

  it('has an error in its place, and is read again when it changes', async () => {
    const folder = folderOf(slow)
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, looping)
    const [error] = await client.diagnosticsOf(uri, (found) => found.length > 0)
    expect(error).toMatchObject(givenUp)
    expect((await actions(client, uri, error as Diagnostic)).map(({ title }) => title)).toEqual([
      'Explain time'
    ])
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: doubled }]
    })
    expect(rules(await client.diagnosticsOf(uri, ([first]) => first?.code !== 'time'))).toEqual([
      'repeated-words'
    ])
  })

  it('takes its story with it', async () => {
    const folder = folderOf({ ...slow, 'a.txt': doubled, 'b.txt': looping })
    const client = await connect(folder)
    await client.connection.sendRequest('workspace/executeCommand', { command: 'backread.readStory' })
    for (const name of ['a.txt', 'b.txt'])
      expect(await client.diagnosticsOf(uriIn(folder, name))).toMatchObject([givenUp])
  })
})

describe('configs', () => {
  it('hold as on the command line, and when they change', async () => {
    const folder = folderOf({ '.backreadrc.yml': 'rules:\n  repeated-words: off\n', 'deep/a.txt': doubled })
    const client = await connect(folder)
    const uri = uriIn(folder, 'deep/a.txt')
    client.open(uri, doubled)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    const config = join(folder, '.backreadrc.yml')
    const { writeFileSync } = await import('node:fs')
    writeFileSync(config, 'rules:\n  repeated-words: error\n')
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: pathToFileURL(config).href, type: 2 }]
    })
    const found = await client.diagnosticsOf(uri, (each) => each.length > 0)
    expect(found).toMatchObject([{ code: 'repeated-words', severity: 1 }])
  })

  it('that cannot be used are told of once, in one line', async () => {
    const folder = folderOf({ '.backreadrc.yml': 'rules:\n  repeated-word: off\n' })
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, doubled)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    expect(client.shown).toEqual([
      expect.stringMatching(/^backread: \.backreadrc\.yml:2: Unexpected rule `repeated-word`.*did you mean/)
    ])
  })

  it('run no code of an untrusted workspace', async () => {
    const folder = folderOf({
      'backread.config.mjs':
        'import { writeFileSync } from "node:fs"; writeFileSync("ran", ""); export default {}',
      'news/.backreadrc.yml': 'plugins: [../spy.mjs]\nrules:\n  spy: error\n',
      'spy.mjs':
        'import { writeFileSync } from "node:fs"; writeFileSync("ran", ""); export default () => () => {}'
    })
    const client = await connect(folder, { initializationOptions: { trusted: false } })
    for (const name of ['a.txt', 'news/b.txt']) {
      client.open(uriIn(folder, name), doubled)
      expect(rules(await client.diagnosticsOf(uriIn(folder, name)))).toEqual(['repeated-words'])
    }
    expect(existsSync(join(folder, 'ran'))).toBe(false)
    expect(client.shown).toEqual([])
  })

  it('pass by what they ignore', async () => {
    const folder = folderOf({ '.backreadrc.yml': 'ignore: [wire/]\n', '.backreadignore': 'b.txt\n' })
    const client = await connect(folder)
    for (const name of ['wire/a.txt', 'b.txt']) {
      client.open(uriIn(folder, name), doubled)
      expect(await client.diagnosticsOf(uriIn(folder, name))).toEqual([])
    }
  })
})

describe('code actions', () => {
  it('mend what is certain: by itself, and all at once', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, doubled)
    const [first] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const [fix] = await actions(client, uri, first)
    expect(fix).toMatchObject({ kind: 'quickfix', isPreferred: true })
    expect(fix?.diagnostics).toHaveLength(1)
    expect(apply(uri, doubled, fix?.edit)).toBe(doubled.replace('the the', 'the'))
    const [all, ...none] = await actions(client, uri, first, ['source.fixAll'])
    expect(none).toEqual([])
    expect(all?.kind).toBe('source.fixAll.backread')
    expect(apply(uri, doubled, all?.edit)).toBe(doubled.replace('the the', 'the'))
  })

  it('offer both readings of a conflict, each at its own place', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, conflict)
    const [first] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const offered = (await actions(client, uri, first)).filter(({ edit }) => edit)
    expect(offered.length).toBeGreaterThanOrEqual(2)
    const lines = offered.map(({ edit }) => edit?.changes?.[uri]?.[0]?.range.start.line)
    expect(new Set(lines)).toEqual(new Set([2, 4]))
    expect(await actions(client, uri, first, ['source.fixAll'])).toEqual([])
  })

  it.each([
    ['markdown', 'a.md', '## The `town` hall\n\nThe council met in the the hall.\n'],
    ['markdown', 'b.md', '**The council** met in the the hall,\nand it rained.\n'],
    ['html', 'c.html', '<p class="a">The <b>council</b> met in the the hall.</p>\n']
  ])('let a finding stand by a comment in %s (%s)', async (language, name, text) => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, name)
    client.open(uri, text, language)
    const [first] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const stet = (await actions(client, uri, first)).find(({ title }) => title.startsWith('Let it stand'))
    const changed = apply(uri, text, stet?.edit)
    expect(changed).toContain('<!-- stet repeated-words -->')
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: changed }]
    })
    expect(await client.diagnosticsOf(uri, () => client.sent.at(-1)?.version === 2)).toEqual([])
  })

  it('let a finding stand by an entry beside the config in plain text', async () => {
    const folder = folderOf({ '.backreadrc.yml': 'preset: recommended\n' })
    const client = await connect(folder)
    const uri = uriIn(folder, 'news/a.txt')
    client.open(uri, doubled)
    const [first] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const stet = (await actions(client, uri, first)).find(({ title }) => title.startsWith('Let it stand'))
    await client.connection.sendRequest('workspace/executeCommand', stet?.command)
    expect(await client.diagnosticsOf(uri, (found) => found.length === 0)).toEqual([])
    expect(parse(readFileSync(join(folder, '.backread-stet.yml'), 'utf8'))).toEqual([
      { file: 'news/a.txt', rule: 'repeated-words', quote: 'the the' }
    ])
  })

  it('open the rule’s page', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, doubled)
    const [first] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const explain = (await actions(client, uri, first)).find(
      ({ title }) => title === 'Explain repeated-words'
    )
    await client.connection.sendRequest('workspace/executeCommand', explain?.command)
    expect(readFileSync(fileURLToPath(client.opened[0] ?? ''), 'utf8')).toMatch(/^# repeated-words/)
  })
})

describe('hover', () => {
  it('gives the evidence, and nothing that a draft could use as markup', async () => {
    const folder = folderOf({})
    const client = await connect(folder)
    const uri = uriIn(folder, 'a.txt')
    client.open(uri, conflict)
    const [{ range }] = (await client.diagnosticsOf(uri)) as [Diagnostic]
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: range.start
    })
    expect(hover.contents).toMatchObject({ kind: 'markdown' })
    expect(JSON.stringify(hover.contents)).toContain(
      '[title-conflict](https://backread.example/rules/title-conflict)'
    )
    const nothing = await client.connection.sendRequest('textDocument/hover', {
      textDocument: { uri },
      position: { line: 1, character: 0 }
    })
    expect(nothing).toBeNull()
  })
})

describe('a story', () => {
  it('is the drafts of the folder, open or not, held against each other until it is closed', async () => {
    const [one, two] = conflict.split('\n\nPrime') as [string, string]
    const folder = folderOf({ 'one.txt': one, 'two.txt': `Two\n\nPrime${two}` })
    const client = await connect(folder)
    const uri = uriIn(folder, 'two.txt')
    client.open(uri, `Two\n\nPrime${two}`)
    expect(await client.diagnosticsOf(uri)).toEqual([])
    await client.connection.sendRequest('workspace/executeCommand', {
      command: 'backread.readStory',
      arguments: [pathToFileURL(folder).href]
    })
    const uris = [uri, uriIn(folder, 'one.txt')]
    const marked = () =>
      uris.find((each) => client.sent.findLast((params) => params.uri === each)?.diagnostics.length)
    await client.diagnosticsOf(uri, () => marked() !== undefined)
    const found = client.sent.findLast((params) => params.uri === marked())?.diagnostics ?? []
    expect(rules(found)).toEqual(['title-conflict'])
    expect(found[0]?.relatedInformation?.[0]?.location.uri).toBe(uris.find((each) => each !== marked()))
    expect(client.shown.at(-1)).toMatch(/holds 2 drafts of this folder against each other: 1 finding$/)
    await client.connection.sendRequest('workspace/executeCommand', { command: 'backread.closeStory' })
    await client.diagnosticsOf(uri, () => marked() === undefined)
    expect(marked()).toBeUndefined()
  })
})
