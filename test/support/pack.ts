/** Word documents made by hand, from the XML of their text. */
import { strToU8, zipSync } from 'fflate'
import { createDraft, type Draft } from '../../src/draft/draft.ts'
import { readDocx } from '../../src/draft/read/docx/index.ts'

/** A document’s file, with these elements for a body and these files beside its text. */
export function docxOf(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'word/document.xml': `<w:document xmlns:w="urn:w" xmlns:mc="urn:mc"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    ...others
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A paragraph of plain text, with properties where they are given. */
export function paragraph(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** The draft that a body of a document is read into. */
export function draftOfBody(body: string, others?: Readonly<Record<string, string>>): Draft {
  return createDraft(readDocx(docxOf(body, others)))
}
