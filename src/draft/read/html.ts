/** Reads HTML: which elements are blocks of the draft, and where each character of them stands in the file. */
import type { Comment, Element, Nodes, Text } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { align, composePieces, htmlAttribute, htmlText, stretchOf, type Writing } from '../align.ts'
import type { BlockKind, BlockParts, DraftParts, Piece } from '../draft.ts'
import { tellKindsByForm } from '../form.ts'
import { isTooDeep, readWithoutTags } from './blank.ts'
import { addText, createCollector, finishWords } from './collect.ts'
import {
  createGatherer,
  endBlock,
  type Gatherer,
  gatherBreak,
  gatherComment,
  gatherPicture,
  gatherText,
  inBlock,
  inContext,
  newGroup,
  promoteHeading
} from './gather.ts'
import {
  blockElements,
  findAll,
  headlineOf,
  holds,
  isLeftOut,
  kindByClass,
  verbatimElements
} from './hast.ts'

/** Reads an HTML page, or a piece of one, into blocks. */
export function readHtml(source: string): DraftParts {
  if (isTooDeep(source)) return readWithoutTags(source)
  try {
    return readPage(source)
  } catch (error) {
    // The tree is made and read by functions that call themselves: too deep a page overflows the stack.
    if (error instanceof RangeError) return readWithoutTags(source)
    throw error
  }
}

function readPage(source: string): DraftParts {
  const tree = fromHtml(source, { verbose: true })
  const gatherer = createGatherer('runs')
  const isMain = ({ tagName }: Element): boolean => tagName === 'main' || tagName === 'article'
  const hasMain = findAll(tree, isMain).length > 0
  readChildren({ source, gatherer, headline: headlineOf(tree), isWithin: !hasMain }, tree)
  endBlock(gatherer)
  const { blocks, meta, comments } = gatherer
  promoteHeading(blocks)
  const told = tellKindsByForm(blocks, {
    headlines: !blocks.some(({ kind }) => kind === 'headline'),
    captions: !blocks.some(({ kind }) => kind === 'caption' || kind === 'alt')
  })
  return { format: 'html', source, blocks: told, meta, comments }
}

/**
 * Reads HTML that stands in another text into a gatherer.
 *
 * @param outer the map from this HTML to the file.
 * @throws RangeError where its elements stand too deep in each other.
 */
export function gatherHtml(gatherer: Gatherer, source: string, outer: readonly Piece[]): void {
  if (isTooDeep(source)) throw new RangeError('HTML too deep')
  const tree = fromHtml(source, { fragment: true, verbose: true })
  const hasHeadline = gatherer.blocks.some(({ kind }) => kind === 'headline')
  const { collapse } = gatherer
  gatherer.collapse = 'runs'
  const headline = hasHeadline ? undefined : headlineOf(tree)
  readChildren({ source, gatherer, headline, isWithin: true, outer }, tree)
  gatherer.collapse = collapse
}

/** A page as it is read. */
interface Page {
  readonly source: string
  readonly gatherer: Gatherer
  readonly headline: Element | undefined
  /** Whether what is read now stands in the article, where the page has one. */
  readonly isWithin: boolean
  readonly outer?: readonly Piece[]
}

function readChildren(page: Page, node: Nodes): void {
  if (!('children' in node)) return
  for (const child of node.children) {
    if (child.type === 'text') readWords(page, child)
    else if (child.type === 'comment') readComment(page, child)
    else if (child.type === 'element') readElement(page, child)
  }
}

function readElement(page: Page, element: Element): void {
  const { tagName } = element
  const readSpecial = special.get(tagName)
  if (tagName === 'script') readLinkedData(page, element)
  else if (isLeftOut(element) || isFrame(page, element)) return
  else if (readSpecial) readSpecial(page, element)
  else readBox(page, element)
}

/** Header, footer and side of a page that has an article in it are the site's. */
function isFrame({ isWithin, headline }: Page, element: Element): boolean {
  if (isWithin || !['header', 'footer', 'aside'].includes(element.tagName)) return false
  return findAll(element, (other) => other === headline).length === 0
}

const nothing = (): void => undefined

const special: ReadonlyMap<string, (page: Page, element: Element) => void> = new Map([
  ['head', readHead],
  ['meta', readMeta],
  ['img', readPicture],
  ['br', readBreak],
  // What is struck out is no part of the draft.
  ['del', nothing],
  ['s', nothing],
  ['strike', nothing]
])

function readBox(page: Page, element: Element): void {
  const { tagName } = element
  if (tagName === 'time') addMeta(page, 'time', attribute(page, element, 'dateTime'))
  const inner = tagName === 'article' || tagName === 'main' ? { ...page, isWithin: true } : page
  const byClass = classKind(page, element)
  if (blockElements.has(tagName) || byClass) {
    inBlock(page.gatherer, contextOf(page, element, byClass), () => readChildren(inner, element))
  } else inContext(page.gatherer, inlineContext(page, element), () => readChildren(inner, element))
}

/** A class tells the kind of a block, and of a span that opens one or gives a credit. */
function classKind({ gatherer, headline }: Page, element: Element): BlockKind | undefined {
  const kind = kindByClass(element)
  const hasHeadline = headline !== undefined || gatherer.blocks.some((block) => block.kind === 'headline')
  if (!kind || /^h\d$/.test(element.tagName) || (kind === 'headline' && hasHeadline)) return undefined
  if (blockElements.has(element.tagName) || kind === 'credit') return kind
  return gatherer.open.text === '' && gatherer.context.kind === 'body' ? kind : undefined
}

function inlineContext({ gatherer }: Page, { tagName }: Element): Gatherer['context'] {
  const { context } = gatherer
  if (verbatimElements.has(tagName)) return { ...context, verbatim: true }
  return tagName === 'em' || tagName === 'i' ? { ...context, emphasised: true } : context
}

/** What the text of a block's element stands in. */
function contextOf(page: Page, element: Element, byClass: BlockKind | undefined): Gatherer['context'] {
  const { context } = page.gatherer
  switch (element.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return { kind: element === page.headline ? 'headline' : 'heading' }
    case 'ul':
    case 'ol':
    case 'dl':
    case 'menu':
      return { ...context, group: newGroup(page.gatherer) }
    case 'li':
    case 'dt':
    case 'dd':
      return { ...context, kind: 'list-item' }
    case 'blockquote':
      return { kind: 'block-quote' }
    case 'table':
      return isLayout(element) ? context : { ...context, group: newGroup(page.gatherer) }
    case 'td':
    case 'th':
      return context.group === undefined ? context : { ...context, kind: 'table-cell' }
    case 'caption':
      return { ...context, kind: 'heading' }
    case 'figcaption':
      return context.kind === 'block-quote' ? context : { ...context, kind: 'caption' }
    case 'figure':
      return { kind: figureKind(page, element), group: newGroup(page.gatherer) }
    case 'pre':
      return { ...context, verbatim: true }
    default:
      return byClass === undefined ? context : boxContext(page, element, byClass)
  }
}

function boxContext(page: Page, element: Element, kind: BlockKind): Gatherer['context'] {
  const { context } = page.gatherer
  if (kind === 'caption' && holds(element, ['img'])) return { kind, group: newGroup(page.gatherer) }
  return { ...context, kind }
}

/** Text beside the picture of a figure is its caption; beside a quotation, whose words they are. */
function figureKind(page: Page, figure: Element): BlockKind {
  if (holds(figure, ['img', 'picture', 'video', 'svg', 'iframe'])) return 'caption'
  return holds(figure, ['blockquote']) ? 'block-quote' : page.gatherer.context.kind
}

/** Whether a table holds a page's columns and not figures. */
function isLayout(table: Element): boolean {
  return table.properties.role !== undefined || holds(table, ['h1', 'h2', 'figure', 'table', 'article'])
}

function readWords(page: Page, node: Text): void {
  gatherText(page.gatherer, node.value, mapOf(page, node.value, node.position, htmlText))
}

function mapOf(page: Page, value: string, position: Text['position'], writing: Writing): Piece[] {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return []
  return throughOuter(page, align(value, page.source, startOfText(page.source, value, start), end, writing))
}

/** Two places that the parser gives otherwise: of a reference after white space, and of the first line of `pre`. */
function startOfText(source: string, value: string, start: number): number {
  if (source[start] === ';' && !value.startsWith(';')) return Math.max(0, source.lastIndexOf('&', start))
  const first = /^(?:\r\n|\n|\r)/.exec(source.slice(start, start + 2))?.[0].length ?? 0
  return value.startsWith('\n') ? start : start + first
}

function throughOuter({ outer }: Page, pieces: readonly Piece[]): Piece[] {
  return outer ? composePieces(pieces, outer) : [...pieces]
}

function fileRange(page: Page, { position }: Nodes): { start: number; end: number } {
  const start = position?.start.offset ?? 0
  const end = position?.end.offset ?? start
  if (!page.outer) return { start, end }
  const { fileAt, fileEnd } = stretchOf(page.outer, start, end)
  return { start: fileAt, end: fileEnd }
}

function readComment(page: Page, node: Comment): void {
  const { start, end } = fileRange(page, node)
  // `<?xml …?>` and `<!foo>` are comments to the parser only.
  if (page.source.startsWith('<!--', node.position?.start.offset)) {
    gatherComment(page.gatherer, node.value, start, end)
  }
}

function readBreak(page: Page, element: Element): void {
  const { start, end } = fileRange(page, element)
  gatherBreak(page.gatherer, start, end)
}

function readPicture(page: Page, element: Element): void {
  const alt = attribute(page, element, 'alt')
  const title = attribute(page, element, 'title')
  gatherPicture(page.gatherer, [
    ...(alt ? [{ kind: 'alt' as const, ...alt }] : []),
    ...(title && title.text !== alt?.text ? [{ kind: 'caption' as const, ...title }] : [])
  ])
}

type Words = Pick<BlockParts, 'text' | 'pieces'>

/** The words of an attribute, or `undefined` where it is absent or empty. */
function attribute(page: Page, element: Element, name: string): Words | undefined {
  const value = element.properties[name]
  const place = element.data?.position?.properties?.[name]
  const start = place?.start.offset
  const end = place?.end.offset
  if (typeof value !== 'string' || start === undefined || end === undefined) return undefined
  const written = page.source.slice(start, end)
  const [before, mark] = /^[^=]*=\s*(["']?)/.exec(written) ?? ['', '']
  const inner = align(value, page.source, start + before.length, end - (mark?.length ?? 0), htmlAttribute)
  const words = createCollector()
  addText(words, value, throughOuter(page, inner), 'runs')
  return finishWords(words)
}

function addMeta({ gatherer }: Page, name: string, words: Words | undefined): void {
  if (words) gatherer.meta.push({ kind: 'meta', name, ...words })
}

function readHead(page: Page, head: Element): void {
  for (const child of head.children) {
    if (child.type === 'comment') readComment(page, child)
    else if (child.type !== 'element') continue
    else if (child.tagName === 'meta') readMeta(page, child)
    else if (child.tagName === 'script') readLinkedData(page, child)
    else if (child.tagName === 'title') readTitle(page, child)
  }
}

function readTitle(page: Page, title: Element): void {
  const words = createCollector()
  for (const child of title.children) {
    if (child.type !== 'text') continue
    addText(words, child.value, mapOf(page, child.value, child.position, htmlText), 'runs')
  }
  addMeta(page, 'title', finishWords(words))
}

const wantedMeta = /title|headline|description|author|date|time|modified|published|created/i

function readMeta(page: Page, element: Element): void {
  const { property, name, itemProp } = element.properties
  const field = String(property ?? name ?? itemProp ?? '')
  if (wantedMeta.test(field)) addMeta(page, field, attribute(page, element, 'content'))
}

const linkedDate = /"(date(?:Published|Modified|Created))"\s*:\s*"([^"\\]{1,64})"/g

/** The dates of a page's JSON-LD. */
function readLinkedData(page: Page, script: Element): void {
  const [text] = script.children
  const start = text?.position?.start.offset
  if (script.properties.type !== 'application/ld+json' || text?.type !== 'text' || start === undefined) return
  for (const match of text.value.matchAll(linkedDate)) {
    const [found, name = '', value = ''] = match
    const fileAt = start + match.index + found.length - 1 - value.length
    if (!page.source.startsWith(value, fileAt)) continue
    const piece = { at: 0, length: value.length, fileAt, fileLength: value.length }
    addMeta(page, name, { text: value, pieces: throughOuter(page, [piece]) })
  }
}
