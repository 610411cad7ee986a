/** What the tree of an HTML page says about its elements. */
import type { Element, Nodes, RootContent } from 'hast'
import type { BlockKind } from '../draft.ts'

/** Elements whose text is no part of the article. */
const leftOut = new Set(
  `script style nav template noscript svg iframe object embed canvas audio video button select textarea input
  label datalist progress meter dialog map`.split(/\s+/)
)

const leftOutClasses =
  /(?:^|[ _-])(?:nav|navbar|navigation|menu|breadcrumbs?|pagination|share|sharing|sharedaddy|social)(?:$|[ _-])/i

/** Whether a page does not show an element's text, or shows it as something other than the article. */
export function isLeftOut(element: Element): boolean {
  const { tagName, properties } = element
  if (leftOut.has(tagName) || (properties.hidden ?? false) !== false) return true
  if (properties.ariaHidden === 'true') return true
  if (/\b(?:navigation|search|menu|menubar|banner|dialog)\b/.test(String(properties.role ?? ''))) return true
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(String(properties.style ?? ''))) return true
  if (tagName === 'a' && /\bskip-(?:link|to)/i.test(classOf(element))) return true
  const isBox = tagName === 'div' || tagName === 'ul' || tagName === 'ol' || tagName === 'aside'
  return (isBox && leftOutClasses.test(classOf(element))) || (tagName === 'aside' && isMostlyLinks(element))
}

function isMostlyLinks(element: Element): boolean {
  const links = findAll(element, ({ tagName }) => tagName === 'a')
  const linked = links.reduce((sum, link) => sum + textLength(link), 0)
  return linked * 2 > textLength(element)
}

function textLength(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0
}

/** Elements that stand in a block of their own. */
export const blockElements = new Set(
  `address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre search section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/)
)

/** Elements whose text is code and the like. */
export const verbatimElements = new Set(['pre', 'code', 'kbd', 'samp', 'tt', 'var', 'math'])

const kindsByClass: readonly (readonly [names: RegExp, kind: BlockKind])[] = [
  [/^(?:credits?|photocredit)$/, 'credit'],
  [/^(?:caption|cutline)$/, 'caption'],
  [/^byline$/, 'byline'],
  [/^(?:dateline|timestamp|pubdate)$/, 'dateline'],
  [/^(?:standfirst|dek|deck|subheadline|subtitle|strapline)$/, 'standfirst'],
  [/^pullquote$/, 'block-quote'],
  [/^(?:headline|title)$/, 'headline']
]

/** The kind that an element's class names, as in `<p class="byline">` or `<span class="photo-credit">`. */
export function kindByClass(element: Element): BlockKind | undefined {
  return kindByName(classOf(element))
}

/** The kind that the name of a class or a style speaks of. */
export function kindByName(name: string): BlockKind | undefined {
  const names = name.toLowerCase().split(/[\s_-]+/)
  return kindsByClass.find(([pattern]) => names.some((name) => pattern.test(name)))?.[1]
}

function classOf(element: Element): string {
  const { className } = element.properties
  return Array.isArray(className) ? className.join(' ') : ''
}

/** The elements under a node that a test lets through, in the order of the page. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  const walk = (children: readonly RootContent[]): void => {
    for (const child of children) {
      if (child.type !== 'element') continue
      if (test(child)) found.push(child)
      walk(child.children)
    }
  }
  if ('children' in node) walk(node.children)
  return found
}

/** Whether an element has another of one of these names in it. */
export function holds(element: Element, names: readonly string[]): boolean {
  return findAll(element, ({ tagName }) => names.includes(tagName)).length > 0
}

/** The page's headline: the first `h1` of its article, else the first of all. */
export function headlineOf(tree: Nodes): Element | undefined {
  const isHeading = ({ tagName }: Element): boolean => tagName === 'h1'
  const shown = (node: Nodes): Element[] => findAll(node, isHeading).filter((heading) => !isLeftOut(heading))
  const articles = findAll(tree, ({ tagName }) => tagName === 'article' || tagName === 'main')
  return articles.flatMap(shown)[0] ?? shown(tree)[0]
}
