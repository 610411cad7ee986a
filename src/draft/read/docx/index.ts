/**
 * Reads a Word document. Nobody reads its file as it is stored, so the draft's source is made here: each paragraph with
 * words, and each row of a table, is a line. A place's line is then the paragraph's number, and its column where in it.
 */
import { decode } from '../../decode.ts'
import type { DraftParts } from '../../draft.ts'
import { tellKindsByForm } from '../../form.ts'
import { createGatherer, promoteHeading } from '../gather.ts'
import { UnreadableDraft } from '../unreadable.ts'
import { childOf, childrenOf, parseXml, type XmlElement } from '../xml.ts'
import { readBody, readNotes } from './body.ts'
import { createPage } from './page.ts'
import { stylesIn } from './styles.ts'
import { openZip } from './zip.ts'

/**
 * Reads a document with its tracked changes as if they were accepted. Headers, footers and comments in the margin are
 * left out; footnotes come last.
 *
 * @param bytes the file.
 * @throws UnreadableDraft where it is no whole Word document.
 */
export function readDocx(bytes: Uint8Array): DraftParts {
  if (startsWith(bytes, oldWord))
    throw new UnreadableDraft(
      'it is a Word file of before 2007, or has a password, expected a .docx; save it as one'
    )
  if (!startsWith(bytes, [0x50, 0x4b])) throw new UnreadableDraft('it is no Word document, expected a .docx')
  const take = openZip(bytes)
  const main = targetsOf(take, '', '_rels/.rels').get('officeDocument') ?? 'word/document.xml'
  const root = rootIn(take, main)
  const body = childOf(root, 'w:body')
  if (!body) throw new UnreadableDraft('it has no text of Word’s in it, expected a .docx')
  const folder = main.replace(/[^/]*$/, '')
  const parts = targetsOf(take, folder, `${folder}_rels/${main.slice(folder.length)}.rels`)
  const partOf = (type: string): XmlElement | undefined => rootIn(take, parts.get(type) ?? '')
  const gatherer = createGatherer('line-ends')
  const page = createPage(gatherer, stylesIn(partOf('styles'), partOf('numbering')))
  readBody(page, body)
  for (const type of ['footnotes', 'endnotes']) readNotes(page, partOf(type))
  const { blocks } = gatherer
  promoteHeading(blocks)
  const told = tellKindsByForm(blocks, {
    headlines: !blocks.some(({ kind }) => kind === 'headline'),
    captions: !blocks.some(({ kind }) => kind === 'caption' || kind === 'alt')
  })
  return { format: 'docx', source: page.source, blocks: told }
}

/** How a file of Word before 2007 begins, and any that has a password. */
const oldWord: readonly number[] = [0xd0, 0xcf, 0x11, 0xe0]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte)
}

type Take = (name: string) => Uint8Array | undefined

function rootIn(take: Take, name: string): XmlElement | undefined {
  const bytes = take(name)
  const decoded = bytes && decode(bytes)
  return decoded && !decoded.binary ? parseXml(decoded.text) : undefined
}

/** The parts that one part of the document leads to: the last word of each relation's type, and the part's name. */
function targetsOf(take: Take, folder: string, name: string): Map<string, string> {
  const root = rootIn(take, name)
  return new Map(
    (root ? childrenOf(root, 'Relationship') : []).map(({ attributes: { Type = '', Target = '' } }) => [
      Type.replace(/^.*\//, ''),
      Target.startsWith('/') ? Target.slice(1) : folder + Target
    ])
  )
}
