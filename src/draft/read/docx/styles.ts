/** What a Word document’s styles say of its paragraphs. */
import type { BlockKind } from '../../draft.ts'
import { kindByName } from '../hast.ts'
import { childOf, childrenOf, type XmlElement } from '../xml.ts'
import { isOn } from './paragraph.ts'

/** What a paragraph is, by its own properties and its style. */
export interface Form {
  /** `undefined` where the style says nothing: a paragraph of the text. */
  readonly kind: BlockKind | undefined
  /** The list that it is an item of. */
  readonly list: List | undefined
  readonly italic: boolean
  readonly centred: boolean
}

/** A list, by the number that Word gives it. */
export interface List {
  readonly id: string
  readonly isNumbered: boolean
}

interface Style extends Omit<Form, 'list'> {
  readonly list: string | undefined
  readonly basedOn: string | undefined
}

/** What the document says of its paragraphs in other places. */
export interface Styles {
  /** By their ids. The style of paragraphs that name none has the id ``. */
  readonly styles: ReadonlyMap<string, Style>
  /** The lists whose items have numbers, and no bullets. */
  readonly numbered: ReadonlySet<string>
}

/** Reads `word/styles.xml` and `word/numbering.xml`. */
export function stylesIn(root: XmlElement | undefined, numbering: XmlElement | undefined): Styles {
  return { styles: paragraphStyles(root), numbered: numberedLists(numbering) }
}

function numberedLists(root: XmlElement | undefined): Set<string> {
  const forms = new Map(
    (root ? childrenOf(root, 'w:abstractNum') : []).map((form) => {
      const level = childOf(form, 'w:lvl')
      return [form.attributes['w:abstractNumId'], level && valOf(level, 'w:numFmt')]
    })
  )
  const lists = (root ? childrenOf(root, 'w:num') : []).filter(
    (list) => forms.get(valOf(list, 'w:abstractNumId')) !== 'bullet'
  )
  return new Set(lists.map(({ attributes }) => attributes['w:numId'] ?? ''))
}

function paragraphStyles(root: XmlElement | undefined): Map<string, Style> {
  const styles = new Map<string, Style>()
  for (const style of root ? childrenOf(root, 'w:style') : []) {
    const { 'w:styleId': id = '', 'w:default': isDefault, 'w:type': type } = style.attributes
    if (type !== 'paragraph') continue
    const entry = styleFrom(style)
    styles.set(id, entry)
    if (isDefault === '1' || isDefault === 'true') styles.set('', entry)
  }
  return styles
}

function styleFrom(style: XmlElement): Style {
  const own = ownForm(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'))
  return {
    ...own,
    kind: kindByStyle(valOf(style, 'w:name') ?? '') ?? own.kind,
    basedOn: valOf(style, 'w:basedOn')
  }
}

/** What a paragraph is: its own properties are stronger than its style, and that than the style it is based on. */
export function formOf(paragraph: XmlElement, styles: Styles): Form {
  const properties = childOf(paragraph, 'w:pPr')
  const own = ownForm(properties, undefined)
  const chain = chainFrom(properties && valOf(properties, 'w:pStyle'), styles.styles)
  const list = own.list ?? chain.find((style) => style.list !== undefined)?.list
  return {
    kind: own.kind ?? chain.find((style) => style.kind !== undefined)?.kind,
    list:
      list === undefined || list === noList ? undefined : { id: list, isNumbered: styles.numbered.has(list) },
    italic: chain.some((style) => style.italic),
    centred: own.centred || chain.some((style) => style.centred)
  }
}

function chainFrom(id = '', styles: Styles['styles']): Style[] {
  const chain: Style[] = []
  let style = styles.get(id) ?? unlisted(id)
  while (style && !chain.includes(style)) {
    chain.push(style)
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
  }
  return chain
}

/** A style that the document names and leaves to Word: its id is its name without spaces, as in `IntenseQuote`. */
function unlisted(id: string): Style | undefined {
  const kind = kindByStyle(id.replace(/(?<=\p{Ll})(?=[\p{Lu}\d])/gu, ' '))
  return kind && { kind, list: undefined, italic: false, centred: false, basedOn: undefined }
}

/** The number by which a paragraph says that it is in no list. */
const noList = '0'

/** The level of a paragraph that is no heading. */
const bodyLevel = 9

function ownForm(
  properties: XmlElement | undefined,
  letters: XmlElement | undefined
): Omit<Style, 'basedOn'> {
  const level = Number((properties && valOf(properties, 'w:outlineLvl')) ?? bodyLevel)
  const numbering = childOf(properties, 'w:numPr')
  return {
    kind: level < bodyLevel ? 'heading' : undefined,
    list: numbering && valOf(numbering, 'w:numId'),
    italic: isOn(letters, 'w:i'),
    centred: properties !== undefined && valOf(properties, 'w:jc') === 'center'
  }
}

/** Word's own styles have these names in every language; a newsroom's own are told by what it calls them. */
function kindByStyle(name: string): BlockKind | undefined {
  const words = name.toLowerCase()
  if (words === 'title') return 'headline'
  if (/^heading \d$/.test(words)) return 'heading'
  if (/^(?:caption|figure|illustration)\b/.test(words)) return 'caption'
  return /\bquote$|^quotations$/.test(words) ? 'block-quote' : kindByName(words)
}

function valOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.attributes['w:val']
}
