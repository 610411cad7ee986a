/** Reads NITF, by itself or in NewsML-G2. */
import { align } from '../../align.ts'
import type { BlockKind } from '../../draft.ts'
import {
  type Context,
  endBlock,
  type Gatherer,
  gatherBreak,
  gatherComment,
  gatherPicture,
  gatherText,
  inBlock,
  inContext,
  newGroup
} from '../gather.ts'
import { addMeta } from '../item.ts'
import { XmlCdata, XmlComment, XmlElement, XmlText } from '../xml.ts'
import { attributeOf, findAll, findFirst, localName, piecesOf, textIn } from './source.ts'

/** Reads a `nitf` element into a gatherer. */
export function readNitf(gatherer: Gatherer, source: string, nitf: XmlElement): void {
  const head = findFirst(nitf, 'head')
  const body = findFirst(nitf, 'body')
  const title = head && findFirst(head, 'title')
  if (title) addMeta(gatherer, 'title', textIn(source, title))
  for (const name of ['date.issue', 'date.release', 'story.date'])
    for (const date of findAll(nitf, name)) addDate(gatherer, source, name, date)
  if (body) readNodes({ gatherer, source }, body)
  endBlock(gatherer)
}

/** `20260205T101500Z` reads as `2026-02-05`. */
function addDate(gatherer: Gatherer, source: string, name: string, element: XmlElement): void {
  const norm = attributeOf(source, element, 'norm')
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(norm?.text ?? '')
  const first = norm?.pieces[0]
  if (!day || !first) return
  const [{ length }, ...parts] = day
  const text = parts.join('-')
  addMeta(gatherer, name, {
    text,
    pieces: align(text, source, first.fileAt, first.fileAt + length, asWritten)
  })
}

const asWritten = { references: 'none', escapes: false, prefixes: false, drops: false } as const

interface Page {
  readonly gatherer: Gatherer
  readonly source: string
}

function readNodes(page: Page, element: XmlElement): void {
  const { gatherer, source } = page
  for (const node of element.children) {
    if (node instanceof XmlText || node instanceof XmlCdata)
      gatherText(gatherer, node.text, piecesOf(source, node))
    else if (node instanceof XmlComment) gatherComment(gatherer, node.content, node.start, node.end)
    else if (node instanceof XmlElement) readElement(page, node)
  }
}

/** Elements that are about the text, and no part of it. */
const leftOut: ReadonlySet<string> = new Set([
  ...['rights', 'note', 'distributor', 'series', 'media-metadata', 'media-object', 'bibliography', 'head']
])

const kinds: Readonly<Record<string, BlockKind>> = {
  hl1: 'headline',
  byline: 'byline',
  dateline: 'dateline',
  abstract: 'standfirst',
  bq: 'block-quote',
  pullquote: 'block-quote',
  'media-caption': 'caption',
  'media-producer': 'credit',
  credit: 'credit',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  fn: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'heading'
}

/** Elements that stand in a block of their own, of the kind of what they stand in. */
const blocks: ReadonlySet<string> = new Set([
  'p',
  'block',
  'pre',
  'tagline',
  'hedline',
  'body.head',
  'body.content',
  'body.end'
])

/** Elements whose blocks belong together. */
const groups: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'table', 'media'])

function readElement(page: Page, element: XmlElement): void {
  const { gatherer, source } = page
  const name = localName(element)
  const context = contextOf(gatherer, element, name)
  const read = (): void => readNodes(page, element)
  if (leftOut.has(name)) return
  if (name === 'br') gatherBreak(gatherer, element.start, element.end)
  else if (name === 'media-reference') readPicture(gatherer, source, element)
  else if (name === 'em') inContext(gatherer, { ...context, emphasised: true }, read)
  else if (blocks.has(name) || groups.has(name) || context.kind !== gatherer.context.kind || kinds[name])
    inBlock(gatherer, context, read)
  else read()
}

function contextOf(gatherer: Gatherer, { parent }: XmlElement, name: string): Context {
  const { context } = gatherer
  const kind = kinds[name]
  if (groups.has(name)) return { ...context, group: newGroup(gatherer) }
  if (name === 'hl2')
    return {
      kind: parent instanceof XmlElement && localName(parent) === 'hedline' ? 'standfirst' : 'heading'
    }
  if (name === 'pre') return { ...context, verbatim: true }
  return kind === undefined || (kind === 'caption' && context.kind === 'block-quote')
    ? context
    : { ...context, kind }
}

function readPicture(gatherer: Gatherer, source: string, element: XmlElement): void {
  const alt = attributeOf(source, element, 'alternate-text')
  gatherPicture(gatherer, alt ? [{ kind: 'alt', text: alt.text, pieces: alt.pieces }] : [])
}
