/** Parses XML: well-formed, without what a document type declares, and never deeper than a document is. */
import { parseXml as parse, XmlCdata, XmlComment, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml'
import { decodeHTMLStrict } from 'entities/decode'
import { UnreadableDraft } from './unreadable.ts'

export { XmlCdata, XmlComment, XmlElement, XmlText }

/** How deep elements may stand in each other; Word's own stand some thirty deep. */
const deepest = 400

/**
 * Parses a document. Of entities only HTML's characters are known: one that it declares itself, or that would have to be
 * fetched, is refused.
 *
 * @returns its outermost element; offsets of nodes count UTF-16 code units of `source`.
 * @throws UnreadableDraft where it is not well-formed, or too deep.
 */
export function parseXml(source: string): XmlElement {
  if (isTooDeep(source))
    throw new UnreadableDraft(
      `its elements stand more than ${deepest} deep in each other, expected a document`
    )
  try {
    const { root } = parse(source, {
      includeOffsets: true,
      preserveCdata: true,
      preserveComments: true,
      resolveUndefinedEntity: characterOf
    })
    if (root) return root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    const [what = ''] = error.message.split(' (line ')
    throw new UnreadableDraft(`it cannot be read as XML, line ${error.line}: ${what}`)
  }
  throw new UnreadableDraft('it has no element, expected an XML document')
}

/** `&mdash;`: the document types of news have HTML's names for characters, which are the same everywhere. */
function characterOf(reference: string): string | undefined {
  const character = decodeHTMLStrict(reference)
  return character === reference ? undefined : character
}

function isTooDeep(source: string): boolean {
  let depth = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    const end = endOf(source, at)
    if (source[at + 1] === '/') depth--
    else if (!/[!?]/.test(source[at + 1] ?? '') && source[end - 2] !== '/') depth++
    if (depth > deepest) return true
    at = source.indexOf('<', end)
  }
  return false
}

/** Where a tag, a comment or a stretch of plain characters ends. */
function endOf(source: string, at: number): number {
  const mark = source.startsWith('<!--', at) ? '-->' : source.startsWith('<![CDATA[', at) ? ']]>' : '>'
  const found = source.indexOf(mark, at)
  return found < 0 ? source.length : found + mark.length
}

/** The elements right within one, or those of them that have a name. */
export function childrenOf({ children }: XmlElement, name?: string): XmlElement[] {
  return children.filter(
    (node): node is XmlElement => node instanceof XmlElement && (name === undefined || node.name === name)
  )
}

/** The first element of a name right within one. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && childrenOf(element, name)[0]
}

/** Whether an element has one of these names anywhere within. */
export function holds(element: XmlElement, names: readonly string[]): boolean {
  return childrenOf(element).some((child) => names.includes(child.name) || holds(child, names))
}
