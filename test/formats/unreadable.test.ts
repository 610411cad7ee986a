import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { backread, folderOf } from '../support/cli.ts'
import { docxOf, paragraph } from '../support/pack.ts'

const whole = docxOf(paragraph('The council met on Monday evening in the old town hall.'))

/** A document whose text unpacks to many megabytes of one letter; its directory may say that it does not. */
function bomb(said?: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(60_000_000).fill(97) }, { level: 9 })
  if (said === undefined) return bytes
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < bytes.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, said, true)
  return bytes
}

function damaged(): Uint8Array {
  const bytes = Uint8Array.from(whole)
  const at = Buffer.from(bytes).indexOf('word/document.xml') + 'word/document.xml'.length
  bytes.fill(0x5a, at, at + 30)
  return bytes
}

const laughs = `<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><nitf><body><p>&b;</p></body></nitf>`
const outside =
  '<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/hostname">]><nitf><body><p>&x;</p></body></nitf>'
const parts = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`
  ).join('')

describe('a file that is not what its name says, or that no draft is', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['a bomb', 'a.docx', bomb(), 'it unpacks to more than 48 MB or 250 times its size'],
    [
      'a bomb that says it is small',
      'a.docx',
      bomb(1000),
      'it unpacks to more than 48 MB or 250 times its size'
    ],
    [
      'half a document',
      'a.docx',
      whole.subarray(0, whole.length >> 1),
      'it is damaged or cut short, expected a whole ZIP archive as Word writes it'
    ],
    [
      'a document with a hole',
      'a.docx',
      damaged(),
      'it is damaged or cut short, expected a whole ZIP archive as Word writes it'
    ],
    ['nothing', 'a.docx', '', 'it is no Word document, expected a .docx'],
    ['text', 'a.docx', 'The council met.', 'it is no Word document, expected a .docx'],
    [
      'an old document',
      'a.docx',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0),
      'it is a Word file of before 2007, or has a password, expected a .docx; save it as one'
    ],
    [
      'an archive of other things',
      'a.docx',
      zipSync({ 'a.txt': whole }),
      'it has no text of Word’s in it, expected a .docx'
    ],
    [
      'a document that leads outside',
      'a.docx',
      docxOf('', {
        '_rels/.rels':
          '<Relationships><Relationship Type="/officeDocument" Target="../../../etc/hostname"/></Relationships>'
      }),
      'it has no text of Word’s in it, expected a .docx'
    ],
    [
      'elements in elements',
      'a.docx',
      docxOf('<w:sdt>'.repeat(10_000) + '</w:sdt>'.repeat(10_000)),
      'its elements stand more than 400 deep in each other, expected a document'
    ],
    [
      'lists in lists',
      'a.json',
      `{"headlines": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'it is JSON more than 200 levels deep, expected an item of ninjs'
    ],
    [
      'another JSON',
      'package.json',
      '{"name": "desk"}',
      'it is JSON but no ninjs, expected an item with `headlines`, `bodies` or `descriptions`'
    ],
    ['laughs', 'a.xml', laughs, "it cannot be read as XML, line 1: Named entity isn't defined: &b;"],
    [
      'an entity that would be fetched',
      'a.xml',
      outside,
      "it cannot be read as XML, line 1: Named entity isn't defined: &x;"
    ],
    [
      'XML in XML',
      'a.xml',
      `<nitf>${'<p>'.repeat(10_000)}${'</p>'.repeat(10_000)}</nitf>`,
      'its elements stand more than 400 deep in each other, expected a document'
    ],
    [
      'half a text',
      'a.xml',
      '<nitf><body><p>The council',
      'it cannot be read as XML, line 1: Missing end tag for element p'
    ],
    [
      'another XML',
      'feed.xml',
      '<rss><channel/></rss>',
      'it is XML that begins with `rss`, expected NewsML-G2 or NITF'
    ],
    [
      'several texts',
      'a.xml',
      '<newsMessage><newsItem><inlineData/></newsItem><newsItem><inlineData/></newsItem></newsMessage>',
      'it is a message of 2 texts, expected one; read each by itself'
    ],
    [
      'a text in another code',
      'a.xml',
      '<newsItem><inlineData encoding="base64">QQ==</inlineData></newsItem>',
      'its text is encoded as `base64`, expected it in plain words, NITF or XHTML'
    ],
    [
      'no mail',
      'a.eml',
      'The council met.\n\nIt was late.',
      'it has none of a mail’s headers, expected a mail as it is saved or exported'
    ],
    [
      'parts in parts',
      'a.eml',
      `From: a@b.example\nMIME-Version: 1.0\n${parts(2000)}`,
      'it cannot be read as a mail: Maximum MIME nesting depth of 256 levels exceeded'
    ]
  ])('is named, with what was expected: %s', async (_, name, content, why) => {
    const { code, stdout, stderr } = await backread(folderOf({ [name]: content }), [name])
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `backread: ${name}: ${why}\n` })
  })

  it('is named where JSON breaks off, in the words of the JSON parser', async () => {
    const { code, stderr } = await backread(folderOf({ 'a.json': '{"headlines": [{"value": "A' }), ['a.json'])
    expect(stderr).toMatch(/^backread: a\.json: it is no JSON: .+\n$/)
    expect(code).toBe(2)
  })

  it('is read without its tags where HTML in it is too deep', async () => {
    const deep = `${'<div>'.repeat(10_000)}The council met in the the hall.`
    const cwd = folderOf({
      'a.json': JSON.stringify({
        headlines: [{ value: 'Council meets' }],
        bodies: [{ contenttype: 'text/html', value: deep }]
      }),
      'a.eml': `From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n${deep}`
    })
    const { stdout, stderr } = await backread(cwd, ['--format', 'unix', 'a.json', 'a.eml'])
    expect(stdout.match(/Unexpected repeated `the`/g)).toHaveLength(2)
    expect(stderr).toBe('')
  })
})
