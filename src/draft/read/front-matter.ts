/** Reads front matter: its fields as blocks of kind `meta`, each value with its place in the file. */
import { isMap, isScalar, isSeq, type Node, parseDocument, type Scalar } from 'yaml'
import { addPiece, wholePiece } from '../align.ts'
import type { BlockParts, Piece } from '../draft.ts'

/** Fields that an editor writes words or days into. */
const wanted =
  /title|headline|deck?$|dek$|standfirst|summary|description|excerpt|caption|^alt$|author|byline|name|date|publish|update|modified|created|lastmod|time/i

/** Longer front matter is data and no draft's. */
const longest = 100_000

/**
 * Reads YAML front matter.
 *
 * @param yaml what stands between the fences.
 * @param fileAt where it starts in the file.
 */
export function readYaml(yaml: string, fileAt: number): BlockParts[] {
  if (yaml.length > longest) return []
  // With this schema `2025-02-05` and `225` stay as they are written.
  const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' })
  const meta: BlockParts[] = []
  readNode(document.contents, '', (name, scalar) => {
    const { range, value } = scalar
    if (!range || typeof value !== 'string' || value.trim() === '') return
    const pieces = alignScalar(value, yaml, range[0], range[1])
    meta.push({
      kind: 'meta',
      name,
      text: value.replace(/\s/g, ' '),
      pieces: pieces.map((piece) => ({ ...piece, fileAt: piece.fileAt + fileAt }))
    })
  })
  return meta
}

function readNode(node: Node | null, name: string, add: (name: string, scalar: Scalar) => void): void {
  if (isScalar(node)) {
    if (wanted.test(name.slice(name.lastIndexOf('.') + 1))) add(name, node)
  } else if (isSeq(node)) {
    for (const item of node.items) readNode(item as Node | null, name, add)
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const field = isScalar(key) ? String(key.value) : ''
      readNode(value as Node | null, name === '' ? field : `${name}.${field}`, add)
    }
  }
}

/** Quotation marks, folded lines and indents part a scalar's value from its source; its words stand as they are. */
function alignScalar(value: string, yaml: string, start: number, end: number): Piece[] {
  const pieces: Piece[] = []
  let fileAt = start
  for (const { 0: text, index } of value.matchAll(/\S+|\s+/g)) {
    const window = yaml.slice(fileAt, Math.min(end, fileAt + longestGap + text.length))
    const found = /^\s/.test(text) ? /\s+/.exec(window)?.[0] : text
    const gap = found === undefined ? -1 : window.indexOf(found)
    if (found === undefined || gap < 0) return wholePiece(value, yaml, start, end)
    addPiece(pieces, { at: index, length: text.length, fileAt: fileAt + gap, fileLength: found.length })
    fileAt += gap + found.length
  }
  return pieces
}

/** The mark, line's end and indent before a value's first word: `>-`, a newline, four spaces. */
const longestGap = 40

const tomlField =
  /^([\w.-]+)[ \t]*=[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|(\d[\dT:.Z+-]*(?: +[\dT:.Z+-]+)*))[ \t]*(?:#.*)?\r?$/gm

/** Reads the fields of TOML front matter that stand on a line of their own; those of tables are left out. */
export function readToml(toml: string, fileAt: number): BlockParts[] {
  if (toml.length > longest) return []
  const table = /^[ \t]*\[/m.exec(toml)?.index ?? toml.length
  const meta: BlockParts[] = []
  for (const match of toml.slice(0, table).matchAll(tomlField)) {
    const [found, name = '', double, single, bare] = match
    const text = (double ?? single ?? bare ?? '').trim()
    if (text === '' || !wanted.test(name)) continue
    const at = match.index + found.indexOf(text, name.length)
    const piece = { at: 0, length: text.length, fileAt: fileAt + at, fileLength: text.length }
    meta.push({ kind: 'meta', name, text, pieces: [piece] })
  }
  return meta
}
