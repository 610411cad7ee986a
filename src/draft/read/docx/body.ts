/** Reads the text of a Word document: its paragraphs, tables and text boxes, in order. */
import { wordCount } from '../../word-count.ts'
import { type Context, inBlock, inContext, newGroup } from '../gather.ts'
import { childOf, childrenOf, holds, type XmlElement } from '../xml.ts'
import { isContent, lineOf, opensWithPicture, type Page, underPicture, writeLine } from './page.ts'
import { type Part, partsOf } from './paragraph.ts'
import { type Form, formOf } from './styles.ts'

/** Reads the paragraphs and tables of a body, a cell or a box. */
export function readBody(page: Page, body: XmlElement): void {
  const children = blocksIn(body)
  for (const [index, child] of children.entries()) {
    if (child.name === 'w:tbl') readTable(page, child)
    else readParagraph(page, child, children[index + 1]?.name)
  }
}

/** Reads footnotes or endnotes; the lines that part them from the text are none. */
export function readNotes(page: Page, notes: XmlElement | undefined): void {
  const own = (notes ? childrenOf(notes) : []).filter(({ attributes }) => attributes['w:type'] === undefined)
  if (own.length === 0) return
  const group = newGroup(page.gatherer)
  inContext(page.gatherer, { kind: 'list-item', group }, () => {
    for (const note of own) readBody(page, note)
  })
}

/** Paragraphs and tables, also those within a control, a tag or an insertion. */
function blocksIn(body: XmlElement): XmlElement[] {
  return childrenOf(body).flatMap((child) => {
    if (child.name === 'w:p' || child.name === 'w:tbl') return [child]
    return containers.has(child.name) ? blocksIn(child) : []
  })
}

const containers: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:customXml',
  'w:ins',
  'w:moveTo',
  'mc:AlternateContent',
  'mc:Choice'
])

function readParagraph(page: Page, paragraph: XmlElement, next: string | undefined): void {
  const parts = [...page.held, ...partsOf(paragraph)]
  page.held = next === 'w:p' && isEndDeleted(paragraph) ? parts : []
  if (page.held.length > 0) return
  if (parts.some(isContent)) {
    const form = formOf(paragraph, page.styles)
    if (form.centred || page.isBox || (page.isUnderPicture && mayBeCaption(parts))) underPicture(page)
    inBlock(page.gatherer, contextOf(page, form, next), () => writeLine(page, parts, form.italic))
    page.isUnderPicture = opensWithPicture(parts) && lineOf(parts) === ''
  }
  for (const part of parts) if (part.type === 'box') readBox(page, part.content)
}

const longestPlainCaption = 40

/** A caption without a form of its own is told from the text that goes on under a picture: it is short, and nobody speaks. */
function mayBeCaption(parts: readonly Part[]): boolean {
  const line = lineOf(parts)
  return wordCount(line) <= longestPlainCaption && !/^\s*["“‘'«„]/.test(line)
}

function readBox(page: Page, content: XmlElement): void {
  const { isBox } = page
  page.isBox = true
  readBody(page, content)
  page.isBox = isBox
}

/** The end of a paragraph that was deleted, or moved away: what follows is one with it. */
function isEndDeleted(paragraph: XmlElement): boolean {
  const mark = childOf(childOf(paragraph, 'w:pPr'), 'w:rPr')
  return childOf(mark, 'w:del') !== undefined || childOf(mark, 'w:moveFrom') !== undefined
}

function contextOf(page: Page, { kind, list }: Form, next: string | undefined): Context {
  const { gatherer, list: before } = page
  const { context, picture, blocks } = gatherer
  page.list = undefined
  page.isUnderPicture = false
  if (context.kind !== 'body') return context
  if (kind === 'caption') {
    // A picture in the paragraph itself takes the group of its context.
    const group = picture?.next === blocks.length ? picture.group : newGroup(gatherer)
    return next === 'w:tbl' ? { kind: 'heading' } : { kind, group }
  }
  if (kind !== undefined) return { kind }
  if (list === undefined) return context
  page.list = before ?? page.numbered.get(list.id) ?? newGroup(gatherer)
  if (list.isNumbered) page.numbered.set(list.id, page.list)
  return { kind: 'list-item', group: page.list }
}

function readTable(page: Page, table: XmlElement): void {
  const { gatherer } = page
  const rows = childrenOf(table, 'w:tr').filter((row) => !childOf(childOf(row, 'w:trPr'), 'w:del'))
  const isLayout =
    holds(table, ['w:tbl', 'w:drawing', 'w:pict']) || rows.every((row) => cellsOf(row).length < 2)
  const context: Context = isLayout ? gatherer.context : { kind: 'table-cell', group: newGroup(gatherer) }
  inContext(gatherer, context, () => {
    for (const row of rows) {
      page.row = isLayout ? undefined : { begun: false }
      for (const cell of cellsOf(row)) readBody(page, cell)
      page.row = undefined
    }
  })
}

function cellsOf(row: XmlElement): XmlElement[] {
  return childrenOf(row, 'w:tc').filter((cell) => !childOf(childOf(cell, 'w:tcPr'), 'w:cellDel'))
}
