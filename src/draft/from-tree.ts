/** Draft of an nlcst tree: for a rule that runs by itself in somebody else's retext pipeline. */
import type { Node, Root } from 'nlcst'
import { toString as nlcstToString } from 'nlcst-to-string'
import type { VFile } from 'vfile'
import { type BlockParts, createDraft, type Draft, type DraftParts, type Piece, type Range } from './draft.ts'
import { tellKindsByForm } from './form.ts'
import { readText } from './read/text.ts'
import { addressRanges, joinRanges } from './verbatim.ts'

const known = new WeakMap<Root, Draft>()

/**
 * The draft that a tree stands for, made once for each tree.
 * A tree straight from retext is read again from the file's text. One that came over a bridge (from Markdown or HTML)
 * has gaps between its paragraphs and is read from its nodes; captions and headlines are then told by form only.
 */
export function draftOf(tree: Root, file: VFile): Draft {
  let draft = known.get(tree)
  if (!draft) {
    const source = String(file)
    draft = createDraft(coversWhole(tree, source) ? readText(source) : fromNodes(tree, file), {
      path: file.path
    })
    known.set(tree, draft)
  }
  return draft
}

function coversWhole(tree: Root, source: string): boolean {
  let end = 0
  for (const child of tree.children) {
    if (child.position?.start.offset !== end) return false
    end = child.position.end.offset ?? -1
  }
  return end === source.length
}

function fromNodes(tree: Root, { value, path }: VFile): DraftParts {
  const source = String(value)
  const blocks = tree.children
    .filter((node) => node.type === 'ParagraphNode')
    .map((node): BlockParts => {
      const text = nlcstToString(node)
      return { kind: 'body', text, pieces: piecesOf(node, source), verbatim: verbatimOf(node, text) }
    })
  return {
    format: /\.x?html?$/i.test(path ?? '') ? 'html' : 'markdown',
    source,
    blocks: tellKindsByForm(blocks, { headlines: true, captions: true })
  }
}

/** Code comes over a bridge as a source node. */
function verbatimOf(node: Node, text: string): Range[] {
  const ranges = addressRanges(text)
  let at = 0
  for (const leaf of leavesOf(node)) {
    if (leaf.type === 'SourceNode' && leaf.value !== '')
      ranges.push({ start: at, end: at + leaf.value.length })
    at += leaf.value.length
  }
  return joinRanges(ranges)
}

/** A block without positions in even one leaf has none at all: half a map would point at the wrong words. */
function piecesOf(node: Node, source: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const leaf of leavesOf(node)) {
    const start = leaf.position?.start.offset
    const end = leaf.position?.end.offset
    const { length } = leaf.value
    if (start === undefined || end === undefined || end > source.length) return []
    if (length > 0) pieces.push({ at, length, fileAt: start, fileLength: end - start })
    at += length
  }
  return pieces
}

function leavesOf(node: Node): (Node & { value: string })[] {
  if ('value' in node) return [node as Node & { value: string }]
  return 'children' in node ? (node.children as Node[]).flatMap(leavesOf) : []
}
