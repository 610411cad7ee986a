/**
 * What a paragraph of a Word document is made of, as it reads with all its tracked changes accepted.
 *
 * Source of the element names: ECMA-376, *Office Open XML File Formats*, part 1, 17 and 20.
 */
import { childOf, childrenOf, type XmlElement, XmlText } from '../xml.ts'

/** A stretch of text, a line's end, a picture with its alt text, or a text box that is anchored here. */
export type Part =
  | { readonly type: 'text'; readonly value: string; readonly italic: boolean }
  | { readonly type: 'break' }
  | { readonly type: 'picture'; readonly alt: string; readonly isInline: boolean }
  | { readonly type: 'box'; readonly content: XmlElement }

/** The parts of a paragraph in order. */
export function partsOf(paragraph: XmlElement): Part[] {
  const parts: Part[] = []
  readInline(paragraph, false, parts)
  return parts
}

/** What a reader of the accepted document does not see, and what is no content. */
const leftOut: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:instrText',
  'w:delText',
  'w:rt',
  'w:sdtPr',
  'mc:Fallback'
])

const characters: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:noBreakHyphen': '\u2011'
}

function readInline(element: XmlElement, italic: boolean, parts: Part[]): void {
  for (const child of childrenOf(element)) {
    const { name } = child
    const character = characters[name]
    if (leftOut.has(name)) continue
    if (character !== undefined) parts.push({ type: 'text', value: character, italic })
    else if (name === 'w:t') parts.push({ type: 'text', value: wordsOf(child), italic })
    else if (name === 'w:br' || name === 'w:cr') parts.push({ type: 'break' })
    else if (name === 'w:r') readRun(child, italic, parts)
    else if (name === 'w:drawing' || name === 'w:pict' || name === 'w:object') readDrawing(child, parts)
    else readInline(child, italic, parts)
  }
}

function readRun(run: XmlElement, italic: boolean, parts: Part[]): void {
  const properties = childOf(run, 'w:rPr')
  // Hidden words are not printed; what is struck out is no part of the draft.
  if (['w:vanish', 'w:strike', 'w:dstrike'].some((name) => isOn(properties, name))) return
  readInline(run, italic || isOn(properties, 'w:i'), parts)
}

/** A picture gives its alt text; a shape with text in it gives a box. */
function readDrawing(drawing: XmlElement, parts: Part[]): void {
  const boxes = findAll(drawing, 'w:txbxContent')
  if (boxes.length > 0) parts.push(...boxes.map((content): Part => ({ type: 'box', content })))
  else if (findAll(drawing, 'pic:pic').length > 0 || findAll(drawing, 'v:imagedata').length > 0)
    parts.push({ type: 'picture', alt: altOf(drawing), isInline: findAll(drawing, 'wp:anchor').length === 0 })
}

function altOf(drawing: XmlElement): string {
  const [properties] = findAll(drawing, 'wp:docPr')
  const [shape] = findAll(drawing, 'v:shape')
  const alt = properties?.attributes.descr ?? shape?.attributes.alt ?? ''
  return alt.replace(/\s+/g, ' ').trim()
}

/** The elements of a name within one, not those within each other, nor those for programs that know no better. */
function findAll(element: XmlElement, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    child.name === name ? [child] : leftOut.has(child.name) ? [] : findAll(child, name)
  )
}

function wordsOf(element: XmlElement): string {
  return element.children.map((node) => (node instanceof XmlText ? node.text : '')).join('')
}

/** Whether a property that stands alone (`<w:i/>`) or with its value (`<w:i w:val="0"/>`) is on. */
export function isOn(properties: XmlElement | undefined, name: string): boolean {
  const property = childOf(properties, name)
  return property !== undefined && !/^(?:0|false|off|none)$/.test(property.attributes['w:val'] ?? '')
}
