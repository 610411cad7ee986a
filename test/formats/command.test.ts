import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backread, clean, doubled, folderOf } from '../support/cli.ts'
import { docxOf, paragraph } from '../support/pack.ts'

const met = 'The council met in the the town hall on Monday evening.'
const word = docxOf(paragraph('Council meets') + paragraph(met))
const mail = `From: ann@courier.example\nSubject: Council meets\n\n${met}\n`
const wire = JSON.stringify({ headlines: [{ value: 'Council meets' }], bodies: [{ value: met }] })
const nitf = `<nitf><body><body.head><hedline><hl1>Council meets</hl1></hedline></body.head><body.content><p>${met}</p></body.content></body></nitf>`

const unix = ['--format', 'unix']

function namesIn(stdout: string): string[] {
  return [...new Set(stdout.split('\n').map((line) => line.split(':')[0] ?? ''))].filter(Boolean)
}

describe('which files are read', () => {
  it('finds Word documents and mails in a folder, and JSON and XML only where they are named', async () => {
    const cwd = folderOf({
      'a.docx': word,
      'b.eml': mail,
      'c.json': wire,
      'd.xml': nitf,
      'package.json': '{"name": "desk"}',
      '~$a.docx': 'Word has it open'
    })
    expect(await backread(cwd, [...unix, '.'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^a\.docx:2:20: .*\nb\.eml:2:20: .*\n$/),
      stderr: ''
    })
    expect(namesIn((await backread(cwd, [...unix, 'c.json', 'd.xml'])).stdout)).toEqual(['c.json', 'd.xml'])
    expect(namesIn((await backread(cwd, [...unix, '[cd].xml', '[cd].json'])).stdout)).toEqual([
      'd.xml',
      'c.json'
    ])
    expect(namesIn((await backread(cwd, [...unix, '*'])).stdout)).toEqual(['a.docx', 'b.eml'])
  })

  it('reads as the config says', async () => {
    const cwd = folderOf({
      'wire/a.json': wire,
      'wire/b.g2': nitf,
      'other.json': '{}',
      '.backreadrc': 'readAs: { "wire/*.json": ninjs, "*.g2": newsml }'
    })
    const { stdout, stderr, code } = await backread(cwd, [...unix, '.'])
    expect(namesIn(stdout)).toEqual(['wire/a.json', 'wire/b.g2'])
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  })

  it('reads what is piped in by the name it is given', async () => {
    const cwd = folderOf({})
    for (const [name, stdin] of [
      ['a.docx', word],
      ['a.eml', mail],
      ['a.json', wire],
      ['a.xml', nitf]
    ] as const) {
      const { stdout } = await backread(cwd, [...unix, '--stdin-filename', name, '-'], { stdin })
      expect(stdout).toContain(`${name}:`)
    }
  })

  it('gives the same on several threads', async () => {
    const cwd = folderOf({ 'a.docx': word, 'b.eml': mail, 'c.txt': doubled })
    const one = await backread(cwd, [...unix, '--jobs', '1', '.'])
    expect(await backread(cwd, [...unix, '--jobs', '3', '.'])).toEqual(one)
    expect(namesIn(one.stdout)).toEqual(['a.docx', 'b.eml', 'c.txt'])
  })

  it('reads the text of a record as plain text, whatever its path was', async () => {
    const records = ['a.docx', 'a.eml', 'a.json', 'a.xml'].map((path) =>
      JSON.stringify({ id: path, path, text: doubled })
    )
    const { stdout } = await backread(folderOf({}), ['--stdin-format', 'ndjson'], {
      stdin: records.join('\n')
    })
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ messages }) => messages[0]?.ruleId)).toEqual(Array(4).fill('repeated-words'))
  })
})

describe('mending', () => {
  it.each(['--fix', '--fix-dry-run'])(
    '%s leaves a Word document and a mail as they are, and says so',
    async (option) => {
      const cwd = folderOf({ 'a.docx': word, 'b.eml': mail, 'c.docx': docxOf(paragraph(clean)) })
      const { code, stdout, stderr } = await backread(cwd, [option, '.'])
      for (const [name, format] of [
        ['a.docx', '.docx'],
        ['b.eml', '.eml']
      ])
        expect(stderr).toContain(
          `backread: ${name}: not mended: backread writes no ${format}; mend it where it was written\n`
        )
      expect(stderr).not.toContain('c.docx')
      expect(stdout + stderr).toContain('Unexpected repeated `the`')
      expect(code).toBe(2)
      expect(readFileSync(join(cwd, 'a.docx'))).toEqual(Buffer.from(word))
      expect(readFileSync(join(cwd, 'b.eml'), 'utf8')).toBe(mail)
    }
  )

  it('writes within a string of JSON and a text of XML, and nothing that would break them', async () => {
    const broken = `${met} It was the old clerk\u00e2\u20ac\u2122s wish.`
    const cwd = folderOf({
      'a.json': JSON.stringify({ headlines: [{ value: 'Council meets' }], bodies: [{ value: broken }] }),
      'b.xml': nitf.replace(met, broken)
    })
    await backread(cwd, ['--fix', 'a.json', 'b.xml'])
    const item = JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))
    expect(item.bodies[0].value).toBe(
      'The council met in the town hall on Monday evening. It was the old clerk’s wish.'
    )
    expect(readFileSync(join(cwd, 'b.xml'), 'utf8')).toBe(nitf.replace(met, item.bodies[0].value))
  })

  it('does not write over words that JSON writes in another way', async () => {
    const source = `{"headlines": [{"value": "Council meets"}], "bodies": [{"value": "The council met in the\\tthe town hall on Monday evening, at the \\u0074he clerk's wish."}]}`
    const cwd = folderOf({ 'a.json': source })
    await backread(cwd, ['--fix', 'a.json'])
    expect(() => JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8'))).not.toThrow()
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toContain('\\u0074he')
  })
})

describe('letting stand', () => {
  it('takes the entry of a config for a Word document, and writes one', async () => {
    const cwd = folderOf({ 'a.docx': word })
    const written = await backread(cwd, [
      'stet',
      'a.docx:2',
      'repeated-words',
      '--because',
      'the band’s name'
    ])
    expect(written).toMatchObject({ code: 0, stderr: '' })
    expect(readFileSync(join(cwd, '.backread-stet.yml'), 'utf8')).toContain('a.docx')
    const { stdout } = await backread(cwd, [...unix, 'a.docx'])
    expect(stdout).toBe('')
  })
})

describe('reports', () => {
  const cwd = () => folderOf({ 'a.docx': word, 'b.eml': mail, 'c.json': wire })
  const names = ['a.docx', 'b.eml', 'c.json']

  it('shows the draft in HTML', async () => {
    const { stdout } = await backread(cwd(), ['--format', 'html', ...names])
    expect(stdout.match(/<mark class="warning"[^>]*>the the<sup>/g)).toHaveLength(3)
    expect(stdout).toContain('warning · <a')
  })

  it('gives SARIF no fixes in files that it could not be made in', async () => {
    const { stdout } = await backread(cwd(), ['--format', 'sarif', ...names])
    const results = JSON.parse(stdout).runs[0].results as readonly {
      readonly fixes?: unknown
      readonly locations: readonly { readonly physicalLocation: { readonly region: unknown } }[]
    }[]
    expect(results.map(({ fixes }) => fixes !== undefined)).toEqual([false, false, true])
    expect(results[0]?.locations[0]?.physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 20,
      endLine: 2,
      endColumn: 27
    })
  })

  it('quotes the words in JSON', async () => {
    const { stdout } = await backread(cwd(), ['--format', 'json', ...names])
    const files = JSON.parse(stdout) as readonly {
      readonly messages: readonly { readonly actual: string }[]
    }[]
    expect(files.map(({ messages }) => messages[0]?.actual)).toEqual(['the the', 'the the', 'the the'])
  })

  it('holds a Word document against the captions in a text', async () => {
    const folder = folderOf({
      'a.docx': docxOf(
        paragraph('Council meets') +
          paragraph('Harbour master Eilidh Brannock met the council on Monday evening.')
      ),
      'b.txt': 'Former harbour master Eilidh Brannock will retire in the spring, she said on Monday.\n'
    })
    expect((await backread(folder, ['--story', 'a.docx', 'b.txt'])).stdout).toContain('title-conflict')
  })
})
