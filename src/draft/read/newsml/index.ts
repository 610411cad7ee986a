/**
 * Reads NewsML-G2 and NITF.
 *
 * Source of the elements: IPTC, *NewsML-G2 Specification* 2.x and *News Industry Text Format* 3.x.
 */
import type { DraftParts } from '../../draft.ts'
import { createGatherer, type Gatherer, newGroup } from '../gather.ts'
import { addBlock, addMeta, gatherMarkup, gatherPlain, hasBlock, itemOf } from '../item.ts'
import { UnreadableDraft } from '../unreadable.ts'
import { childrenOf, parseXml, type XmlElement } from '../xml.ts'
import { readNitf } from './nitf.ts'
import { findAll, findFirst, localName, sliceOf, textIn } from './source.ts'

/**
 * Reads an item of NewsML-G2, a message with one text in it, or a document of NITF.
 *
 * @throws UnreadableDraft where it is no XML, or XML of another kind.
 */
export function readNewsml(source: string): DraftParts {
  const root = parseXml(source)
  const gatherer = createGatherer('runs')
  if (localName(root) === 'nitf') {
    readNitf(gatherer, source, root)
    return itemOf('nitf', source, gatherer)
  }
  const items = localName(root) === 'newsItem' ? [root] : findAll(root, 'newsItem')
  if (items.length === 0)
    throw new UnreadableDraft(`it is XML that begins with \`${root.name}\`, expected NewsML-G2 or NITF`)
  const texts = items.filter((item) => findFirst(item, 'inlineXML') ?? findFirst(item, 'inlineData'))
  const [text] = texts
  if (texts.length > 1)
    throw new UnreadableDraft(`it is a message of ${texts.length} texts, expected one; read each by itself`)
  if (text) readText(gatherer, source, text)
  for (const item of items) if (item !== text) readCaptions(gatherer, source, item)
  return itemOf('newsml', source, gatherer)
}

function readText(gatherer: Gatherer, source: string, item: XmlElement): void {
  const fields = findAll(item, 'contentMeta').flatMap((meta) => childrenOf(meta))
  const named = (name: string): XmlElement[] => fields.filter((field) => localName(field) === name)
  const [headline, ...others] = named('headline')
  const content = contentOf(item)
  if (headline) addBlock(gatherer, 'headline', textIn(source, headline))
  for (const [name, kind] of outsideText) {
    const [field] = named(name)
    if (field && !(content && findFirst(content, kind))) addBlock(gatherer, kind, textIn(source, field))
  }
  if (content) readContent(gatherer, source, content)
  for (const date of [...findAll(item, 'versionCreated'), ...named('contentCreated')])
    addMeta(gatherer, localName(date), textIn(source, date))
  for (const other of others) addMeta(gatherer, 'headline', textIn(source, other))
}

/** Fields that stand over the text where it does not give them itself. */
const outsideText = [
  ['by', 'byline'],
  ['dateline', 'dateline']
] as const

/** The text in the first of the ways it is given in. */
function contentOf(item: XmlElement): XmlElement | undefined {
  return findFirst(item, 'inlineXML') ?? findFirst(item, 'inlineData')
}

function readContent(gatherer: Gatherer, source: string, content: XmlElement): void {
  const { contenttype = '', encoding } = content.attributes
  const nitf = findFirst(content, 'nitf')
  if (nitf) readNitf(gatherer, source, nitf)
  else if (localName(content) === 'inlineXML') {
    gatherMarkup(gatherer, sliceOf(source, content))
  } else if (encoding !== undefined) {
    throw new UnreadableDraft(
      `its text is encoded as \`${encoding}\`, expected it in plain words, NITF or XHTML`
    )
  } else {
    const value = textIn(source, content)
    if (/html/i.test(contenttype)) gatherMarkup(gatherer, value)
    else gatherPlain(gatherer, value)
  }
}

/** The captions of a picture that comes with the text. */
function readCaptions(gatherer: Gatherer, source: string, item: XmlElement): void {
  const group = newGroup(gatherer)
  for (const description of findAll(item, 'description')) {
    const value = textIn(source, description)
    if (/summary|keyword/i.test(description.attributes.role ?? '') || hasBlock(gatherer, value)) continue
    addBlock(gatherer, 'caption', value, group)
  }
}
