/** The stories as Word documents: by a library, and by LibreOffice from a flat OpenDocument text. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun
} from 'docx'
import type { Part, Story } from './stories.ts'

/** A picture of one dot. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)

const change = { author: 'Desk', date: '2026-02-06T09:00:00Z' }

/** A document of Word’s own styles, with a tracked change in each paragraph. */
export async function asDocx({ headline, byline, parts }: Story): Promise<Uint8Array> {
  const document = new Document({
    creator: 'The desk',
    title: headline,
    numbering: {
      config: [
        {
          reference: 'list',
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }]
        }
      ]
    },
    sections: [
      {
        children: [
          new Paragraph({ text: headline, heading: HeadingLevel.TITLE }),
          new Paragraph(byline),
          new Paragraph(''),
          ...parts.flatMap(paragraphsOf)
        ]
      }
    ]
  })
  return await Packer.toBuffer(document)
}

function paragraphsOf(part: Part, index: number): Paragraph[] {
  switch (part.type) {
    case 'heading':
      return [new Paragraph({ text: part.text, heading: HeadingLevel.HEADING_2 })]
    case 'quote':
      return [new Paragraph({ text: part.text, style: 'IntenseQuote' })]
    case 'list':
      return part.items.map((text) => new Paragraph({ text, numbering: { reference: 'list', level: 0 } }))
    case 'picture':
      // By its style in one story, by where it stands in another.
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, children: [imageOf(part.alt)] }),
        index % 2 === 0
          ? new Paragraph({ children: [new TextRun({ text: part.caption, italics: true })] })
          : new Paragraph({ text: part.caption, style: 'Caption' })
      ]
    default:
      return [new Paragraph({ children: tracked(part.text, index) })]
  }
}

function imageOf(alt: string): ImageRun {
  const altText = { name: 'Picture', title: '', description: alt }
  return new ImageRun({ type: 'png', data: picture, transformation: { width: 240, height: 160 }, altText })
}

/** A paragraph in which a word was struck and another put in. */
function tracked(text: string, index: number) {
  const words = text.split(' ')
  const at = Math.min(3, words.length - 2)
  return [
    new TextRun(`${words.slice(0, at).join(' ')} `),
    new DeletedTextRun({ id: index * 2, ...change, text: 'formerly ' }),
    new InsertedTextRun({ id: index * 2 + 1, ...change, text: `${words[at]} ` }),
    new TextRun(words.slice(at + 1).join(' '))
  ]
}

/** A document that LibreOffice writes; `undefined` where it is not installed. */
export function asLibreOfficeDocx(story: Story): Uint8Array | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'backread-office-'))
  try {
    const source = join(folder, `${story.name}.fodt`)
    writeFileSync(source, asFlatOpenDocument(story))
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'docx',
      '--outdir',
      folder
    ]
    execFileSync('soffice', [...args, source], { stdio: 'ignore' })
    return readFileSync(join(folder, `${story.name}.docx`))
  } catch {
    return undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const namespaces = ['office', 'text', 'style', 'draw', 'fo', 'svg', 'xlink', 'dc']
  .map((name) => {
    const compatible = name === 'fo' || name === 'svg'
    const uri = compatible
      ? `urn:oasis:names:tc:opendocument:xmlns:${name === 'fo' ? 'xsl-fo' : 'svg'}-compatible:1.0`
      : name === 'draw'
        ? 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'
        : name === 'xlink'
          ? 'http://www.w3.org/1999/xlink'
          : name === 'dc'
            ? 'http://purl.org/dc/elements/1.1/'
            : `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`
    return `xmlns:${name}="${uri}"`
  })
  .join(' ')

function asFlatOpenDocument({ headline, byline, parts }: Story): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:body><office:text>
<text:tracked-changes><text:changed-region text:id="gone"><text:deletion>
<office:change-info><dc:creator>Desk</dc:creator><dc:date>2026-02-06T09:00:00</dc:date></office:change-info>
<text:p>Nothing of this is left. </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="Title">${inXml(headline)}</text:p>
<text:p text:style-name="Text_20_body">${inXml(byline)}</text:p>
${parts.map(openDocumentOf).join('\n')}
</office:text></office:body>
</office:document>
`
}

function openDocumentOf(part: Part, index: number): string {
  switch (part.type) {
    case 'heading':
      return `<text:h text:outline-level="2" text:style-name="Heading_20_2">${inXml(part.text)}</text:h>`
    case 'quote':
      return `<text:p text:style-name="Quotations">${inXml(part.text)}</text:p>`
    case 'list':
      return `<text:list>${part.items
        .map(
          (item) =>
            `<text:list-item><text:p text:style-name="Text_20_body">${inXml(item)}</text:p></text:list-item>`
        )
        .join('')}</text:list>`
    case 'picture':
      // As it stands after *Insert › Caption*: picture and caption in one frame.
      return `<text:p text:style-name="Text_20_body"><draw:frame draw:name="Frame" text:anchor-type="char" svg:width="8cm" svg:height="6cm"><draw:text-box><text:p text:style-name="Illustration"><draw:frame draw:name="Image" text:anchor-type="as-char" svg:width="8cm" svg:height="5cm"><draw:image><office:binary-data>${picture.toString('base64')}</office:binary-data></draw:image><svg:desc>${inXml(part.alt)}</svg:desc></draw:frame>${inXml(part.caption)}</text:p></draw:text-box></draw:frame></text:p>`
    default:
      return `<text:p text:style-name="Text_20_body">${index === 0 ? '<text:change text:change-id="gone"/>' : ''}${inXml(part.text)}</text:p>`
  }
}

/** A text with XML’s own characters as references. */
export function inXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
