/** What stands in elements of XML, and where in the file. */
import { addPiece, align, type Writing } from '../../align.ts'
import type { Piece } from '../../draft.ts'
import type { Value } from '../item.ts'
import { childrenOf, XmlCdata, type XmlElement, XmlText } from '../xml.ts'

/** An element's name without the prefix of its namespace. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The elements of a name within one, in order; not those within each other. */
export function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (localName(child) === name ? [child] : findAll(child, name)))
}

/** The first element of a name within one. */
export function findFirst(element: XmlElement, name: string): XmlElement | undefined {
  return findAll(element, name)[0]
}

const xmlText: Writing = { references: 'strict', escapes: false, prefixes: false, drops: false }
const xmlData: Writing = { ...xmlText, references: 'none' }
const dataStart = '<![CDATA['
const dataEnd = ']]>'

/** A text's map to the file. */
export function piecesOf(source: string, node: XmlText | XmlCdata): Piece[] {
  const { text, start, end } = node
  return node instanceof XmlCdata
    ? align(text, source, start + dataStart.length, end - dataEnd.length, xmlData)
    : align(text, source, start, end, xmlText)
}

/** All text in an element. */
export function textIn(source: string, element: XmlElement): Value {
  let text = ''
  const pieces: Piece[] = []
  const walk = (parent: XmlElement): void => {
    for (const node of parent.children) {
      if (node instanceof XmlText || node instanceof XmlCdata) {
        for (const piece of piecesOf(source, node)) addPiece(pieces, { ...piece, at: piece.at + text.length })
        text += node.text
      } else if ('children' in node) walk(node as XmlElement)
    }
  }
  walk(element)
  return { text, pieces }
}

/** The value of an attribute, or `undefined` where the element has none of the name. */
export function attributeOf(source: string, element: XmlElement, name: string): Value | undefined {
  const text = element.attributes[name]
  const before = new RegExp(`\\s${name}\\s*=\\s*["']`).exec(source.slice(element.start, element.end))
  if (text === undefined || !before) return undefined
  const start = element.start + before.index + before[0].length
  const end = source.indexOf(source[start - 1] as string, start)
  return { text, pieces: align(text, source, start, end, xmlText) }
}

/**
 * What stands between an element's tags, as HTML reads it: without prefixes, and without elements that XML writes in one
 * tag and HTML would leave open. All else keeps its place.
 */
export function sliceOf(source: string, { start, end }: XmlElement): Value {
  const from = source.indexOf('>', start) + 1
  const text = source
    .slice(from, Math.max(from, source.lastIndexOf('</', end)))
    .replace(/<([\w:-]+)(?:\s[^<>]*)?\/>/g, (tag, name: string) =>
      isVoid.test(name) ? tag : ' '.repeat(tag.length)
    )
    .replace(
      /(<\/?)(\w+:)([\w-]+)/g,
      (_, open: string, prefix: string, name: string) => open + name + ' '.repeat(prefix.length)
    )
  return { text, pieces: [{ at: 0, length: text.length, fileAt: from, fileLength: text.length }] }
}

const isVoid = /^(?:\w+:)?(?:br|hr|img|meta|link|col|wbr|source|input)$/
