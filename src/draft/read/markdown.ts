/** Reads Markdown: its blocks with their kinds, and where each character of them stands in the file. */
import type { Heading, Html, Nodes, Paragraph, Parents, PhrasingContent, Root, Yaml } from 'mdast'
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive'
import { align, markdownRaw, markdownText } from '../align.ts'
import type { BlockParts, DraftParts, Piece } from '../draft.ts'
import { tellKindsByForm } from '../form.ts'
import { addText, type Collector, createCollector, finishWords } from './collect.ts'
import { readToml, readYaml } from './front-matter.ts'
import {
  type Context,
  createGatherer,
  endBlock,
  type Gatherer,
  gatherBreak,
  gatherPicture,
  gatherText,
  inBlock,
  inContext,
  newGroup,
  promoteHeading
} from './gather.ts'
import { blockElements, verbatimElements } from './hast.ts'
import { gatherHtml } from './html.ts'
import { htmlRunAt, isTooDeepMarkdown, openedBy } from './markdown-html.ts'
import { parseMarkdown, wordsOf } from './mdast.ts'
import { readText } from './text.ts'

/** Reads Markdown, with GFM, front matter, raw HTML and figure directives, into blocks. */
export function readMarkdown(source: string): DraftParts {
  if (isTooDeepMarkdown(source)) return asPlainText(source)
  try {
    return readParsed(source)
  } catch (error) {
    // The parser and the walk call themselves: too deep a draft overflows the stack.
    if (error instanceof RangeError) return asPlainText(source)
    throw error
  }
}

function asPlainText(source: string): DraftParts {
  return { ...readText(source), format: 'markdown' }
}

/** A draft as it is read. */
interface Page {
  readonly source: string
  /** The parser counts from after a byte order mark. */
  readonly shift: number
  readonly gatherer: Gatherer
  readonly definitions: ReadonlyMap<string, Nodes>
  /** Paragraphs that are bold throughout: by their index in the blocks. */
  readonly bold: Set<number>
}

function readParsed(source: string): DraftParts {
  const tree = parseMarkdown(source)
  const gatherer = createGatherer('line-ends')
  const shift = source.startsWith('\uFEFF') ? 1 : 0
  const page: Page = { source, shift, gatherer, definitions: definitionsOf(tree), bold: new Set() }
  readFlow(page, tree)
  endBlock(gatherer)
  const { blocks, meta, comments } = gatherer
  const title = meta.find(({ name }) => name === 'title')?.text
  if (title === undefined) promoteHeading(blocks)
  return { format: 'markdown', source, blocks: tellKinds(page, title), meta, comments }
}

function tellKinds({ gatherer: { blocks }, bold }: Page, title: string | undefined): BlockParts[] {
  const hasHeading = blocks.some(({ kind }) => kind === 'headline' || kind === 'heading')
  const told = tellKindsByForm(blocks, {
    headlines: !hasHeading && title === undefined,
    captions: !blocks.some(({ kind }) => kind === 'caption' || kind === 'alt'),
    title
  })
  return told.map((block, index) =>
    block.kind === 'body' && bold.has(index) && isShortTitle(block.text)
      ? { ...block, kind: 'heading' }
      : block
  )
}

/** `**What happens next**` alone in its paragraph is a heading; a bold sentence is not. */
function isShortTitle(text: string): boolean {
  return text.length <= 90 && !/[.,;]["”’)]*$/u.test(text)
}

function definitionsOf(tree: Root): ReadonlyMap<string, Nodes> {
  const found = new Map<string, Nodes>()
  const walk = (nodes: readonly Nodes[]): void => {
    for (const node of nodes) {
      if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node)
      else if (node.type !== 'paragraph' && 'children' in node) walk(node.children)
    }
  }
  walk(tree.children)
  return found
}

function readFlow(page: Page, parent: Parents): void {
  const { gatherer } = page
  const base = gatherer.context
  const nodes = parent.children
  let opened: readonly OpenElement[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Nodes
    gatherer.context = opened.at(-1)?.context ?? base
    if (node.type === 'html') {
      const end = parent.type === 'root' ? htmlRunAt(nodes, index) : index
      opened = readHtml(page, node, nodes[end] as Nodes, opened)
      index = end
    } else if (!opened.some(({ name }) => name === 'nav')) readBlock(page, node)
  }
  gatherer.context = base
}

function readBlock(page: Page, node: Nodes): void {
  const { gatherer } = page
  const { context } = gatherer
  switch (node.type) {
    case 'heading':
      inBlock(gatherer, { kind: headingKind(page, node) }, () => readInline(page, node.children))
      break
    case 'paragraph':
      readParagraph(page, node)
      break
    case 'blockquote':
      inBlock(gatherer, { kind: 'block-quote' }, () => readFlow(page, node))
      break
    case 'list':
    case 'table':
      inContext(gatherer, { ...context, group: newGroup(gatherer) }, () => readFlow(page, node))
      break
    case 'listItem':
    case 'footnoteDefinition':
      inBlock(gatherer, { ...context, kind: 'list-item' }, () => readFlow(page, node))
      break
    case 'tableRow':
      readFlow(page, node)
      break
    case 'tableCell':
      inBlock(gatherer, { ...context, kind: 'table-cell' }, () => readInline(page, node.children))
      break
    case 'containerDirective':
    case 'leafDirective':
      readDirective(page, node)
      break
    case 'yaml':
      readFrontMatter(page, node, readYaml)
      break
    default:
      // The types of mdast do not know this node of a parser's extension.
      if ((node.type as string) === 'toml') readFrontMatter(page, node as unknown as Yaml, readToml)
      else endBlock(gatherer)
  }
}

function headingKind({ gatherer }: Page, { depth }: Heading): 'headline' | 'heading' {
  return depth === 1 && !gatherer.blocks.some(({ kind }) => kind === 'headline') ? 'headline' : 'heading'
}

function readParagraph(page: Page, node: Paragraph): void {
  const { gatherer } = page
  inBlock(gatherer, gatherer.context, () => readInline(page, node.children))
  const isBold = node.children.every(
    (child) => child.type === 'strong' || (child.type === 'text' && child.value.trim() === '')
  )
  if (isBold) page.bold.add(gatherer.blocks.length - 1)
}

/** `:::figure{alt="…"}` over a caption; any other directive is a box of the same text. */
function readDirective(page: Page, node: ContainerDirective | LeafDirective): void {
  const { gatherer } = page
  const isFigure = /^(?:figure|fig|image|img|photo|picture|caption)$/i.test(node.name)
  const context: Context = isFigure ? { kind: 'caption', group: newGroup(gatherer) } : gatherer.context
  inBlock(gatherer, context, () => {
    if (isFigure) gatherPicture(gatherer, altOfDirective(page, node))
    if (node.type === 'leafDirective') readInline(page, node.children)
    else readFlow(page, node)
  })
}

function altOfDirective(page: Page, node: ContainerDirective | LeafDirective): BlockParts[] {
  const text = node.attributes?.alt
  if (!text) return []
  const { start, end } = rangeOf(page, node)
  const at = page.source.slice(start, end).indexOf(`"${text}"`)
  const pieces =
    at < 0 ? [] : [{ at: 0, length: text.length, fileAt: start + at + 1, fileLength: text.length }]
  return pieces.length > 0 ? [{ kind: 'alt', text, pieces }] : []
}

function readFrontMatter(page: Page, node: Yaml, read: (text: string, fileAt: number) => BlockParts[]): void {
  const { start, end } = rangeOf(page, node)
  const fence = /^(?:---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/.exec(page.source.slice(start, end))?.[0].length ?? 0
  if (!page.source.startsWith(node.value, start + fence)) return
  page.gatherer.meta.push(...read(node.value, start + fence))
}

function readInline(page: Page, nodes: readonly PhrasingContent[]): void {
  const { gatherer } = page
  const base = gatherer.context
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'text':
        if (/^[\r\n]/.test(node.value) && isPicture(nodes[index - 1])) gatherBreak(gatherer, 0, 0)
        gatherText(gatherer, node.value, mapOf(page, node, markdownText))
        break
      case 'inlineCode':
        inContext(gatherer, { ...gatherer.context, verbatim: true }, () =>
          gatherText(gatherer, node.value, codeMap(page, node))
        )
        break
      case 'emphasis':
        inContext(gatherer, { ...gatherer.context, emphasised: true }, () => readInline(page, node.children))
        break
      case 'strong':
      case 'link':
      case 'linkReference':
        readInline(page, node.children)
        break
      case 'break': {
        const { start, end } = rangeOf(page, node)
        gatherBreak(gatherer, start, end)
        break
      }
      case 'image':
      case 'imageReference':
        readPicture(page, node)
        break
      case 'html':
        readInlineHtml(page, node, base)
        break
      // What is struck out is no part of the draft; the mark of a footnote is none of its words.
      default:
    }
  }
  gatherer.context = base
}

function isPicture(node: Nodes | undefined): boolean {
  if (node?.type === 'link') return node.children.every(isPicture)
  return node?.type === 'image' || node?.type === 'imageReference'
}

function readPicture(page: Page, node: Nodes): void {
  const definition = 'identifier' in node ? page.definitions.get(node.identifier) : undefined
  const alt = collectWords(page, wordsOf(node).alt)
  const title = collectWords(page, wordsOf(definition ?? node).title)
  gatherPicture(page.gatherer, [
    ...(alt ? [{ kind: 'alt' as const, ...alt }] : []),
    ...(title && title.text !== alt?.text ? [{ kind: 'caption' as const, ...title }] : [])
  ])
}

type Words = Pick<BlockParts, 'text' | 'pieces'>

function collectWords(page: Page, nodes: readonly PhrasingContent[] | undefined): Words | undefined {
  const words = createCollector()
  collect(page, nodes ?? [], words)
  return finishWords(words)
}

function collect(page: Page, nodes: readonly PhrasingContent[], into: Collector): void {
  for (const node of nodes) {
    if (node.type === 'text') addText(into, node.value, mapOf(page, node, markdownText), 'line-ends')
    else if (node.type === 'inlineCode') addText(into, node.value, codeMap(page, node), 'line-ends', true)
    else if (node.type === 'image') collect(page, wordsOf(node).alt ?? [], into)
    else if ('children' in node) collect(page, node.children as PhrasingContent[], into)
  }
}

function rangeOf({ shift }: Page, { position }: Nodes): { start: number; end: number } {
  const start = (position?.start.offset ?? 0) + shift
  return { start, end: (position?.end.offset ?? 0) + shift }
}

function mapOf(page: Page, node: Nodes & { value: string }, writing: typeof markdownText): Piece[] {
  const { start, end } = rangeOf(page, node)
  return align(node.value, page.source, start, end, writing)
}

/** Code stands between backticks, and a space or a line's end may stand inside them. */
function codeMap(page: Page, node: Nodes & { value: string }): Piece[] {
  const { start, end } = rangeOf(page, node)
  const written = page.source.slice(start, end)
  const inner = /^`+/.exec(written)?.[0].length ?? 0
  const at = written.indexOf(node.value, inner)
  if (at < 0 || at > inner + 1) return align(node.value, page.source, start, end, markdownRaw)
  return [{ at: 0, length: node.value.length, fileAt: start + at, fileLength: node.value.length }]
}

/** An element that a piece of raw HTML opened and left open for the Markdown that follows. */
interface OpenElement {
  readonly name: string
  readonly context: Context
}

/** Reads raw HTML from one node to another, and says which elements stay open after it. */
function readHtml(
  page: Page,
  first: Html,
  last: Nodes,
  opened: readonly OpenElement[]
): readonly OpenElement[] {
  const { gatherer, source } = page
  const { start } = rangeOf(page, first)
  const { end } = rangeOf(page, last)
  const html = first === last ? first.value : source.slice(start, end)
  const before = gatherer.groups
  endBlock(gatherer)
  gatherHtml(gatherer, html, align(html, source, start, end, markdownRaw))
  endBlock(gatherer)
  const group = gatherer.groups > before ? gatherer.groups : undefined
  let open = opened
  for (const { name, closes } of openedBy(html)) {
    if (!closes) open = [...open, { name, context: elementContext(gatherer, name, group) }]
    else if (open.some((element) => element.name === name))
      open = open.slice(
        0,
        open.findLastIndex((element) => element.name === name)
      )
    gatherer.context = open.at(-1)?.context ?? gatherer.context
  }
  return open
}

function elementContext(gatherer: Gatherer, name: string, group: number | undefined): Context {
  if (name === 'figure') return { kind: 'body', group: group ?? newGroup(gatherer) }
  if (name === 'figcaption') return { ...gatherer.context, kind: 'caption' }
  return name === 'blockquote' ? { kind: 'block-quote' } : gatherer.context
}

const htmlTag = /^<(\/?)([a-z][a-z0-9-]*)/i

function readInlineHtml(page: Page, node: Html, base: Context): void {
  const { gatherer } = page
  const { start, end } = rangeOf(page, node)
  const [, slash, name = ''] = htmlTag.exec(node.value.toLowerCase()) ?? []
  if (name === 'br') gatherBreak(gatherer, start, end)
  else if (name === 'img' || name === '') gatherHtml(gatherer, node.value, mapOf(page, node, markdownRaw))
  else if (blockElements.has(name)) endBlock(gatherer)
  else if (slash) gatherer.context = base
  else if (verbatimElements.has(name)) gatherer.context = { ...gatherer.context, verbatim: true }
  else if (name === 'em' || name === 'i') gatherer.context = { ...gatherer.context, emphasised: true }
}
