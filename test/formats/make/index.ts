/**
 * Writes the sample files into `test/formats/files`: `npx tsx test/formats/make`. The Word documents that LibreOffice
 * writes are left as they are where it is not installed.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { asHtmlMail, asPlainMail, asWholeMail } from './mail.ts'
import { type Story, stories } from './stories.ts'
import { asNewsml, asNinjs2, asNinjs3, asNitf } from './wire.ts'
import { asDocx, asLibreOfficeDocx } from './word.ts'
import { asHtml, asMarkdown, asText } from './written.ts'

const folder = new URL('../files/', import.meta.url)

async function filesOf(story: Story): Promise<Record<string, string | Uint8Array | undefined>> {
  return {
    'plain.txt': asText(story),
    'markdown.md': asMarkdown(story),
    'page.html': asHtml(story),
    'library.docx': await asDocx(story),
    'libreoffice.docx': asLibreOfficeDocx(story),
    'ninjs2.json': asNinjs2(story),
    'ninjs3.json': asNinjs3(story),
    'newsml-nitf.xml': asNewsml(story, 'nitf'),
    'newsml-xhtml.xml': asNewsml(story, 'xhtml'),
    'nitf.xml': asNitf(story),
    'plain.eml': asPlainMail(story),
    'html.eml': asHtmlMail(story),
    'whole.eml': asWholeMail(story)
  }
}

mkdirSync(folder, { recursive: true })
for (const story of stories) {
  for (const [name, content] of Object.entries(await filesOf(story))) {
    if (content === undefined)
      console.error(`${story.name}-${name} is as it was: there is no LibreOffice here.`)
    else writeFileSync(new URL(`${story.name}-${name}`, folder), content)
  }
}
