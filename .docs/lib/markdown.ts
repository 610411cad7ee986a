/** Markdown to HTML as the site shows it: drafts with their marks, code in colour, links within the site. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Code, Heading, InlineCode, Link, Parents, Table } from 'mdast'
import { type Raw, type State, toHast } from 'mdast-util-to-hast'
import { ruleIds } from '../../test/support/page.ts'
import { codeBlock } from './code.ts'
import { caseFigures } from './proof.ts'
import { readmePart } from './readme-part.ts'
import { siteUrl } from './site-url.ts'
import { textOf, treeOf } from './tree.ts'

/**
 * Renders a page.
 *
 * @param path where its Markdown stands, from the project's root.
 * @returns HTML; each heading has an id made of its words.
 * @throws Error for a link to a file that is no page.
 */
export function render(source: string, path: string): string {
  const tree = treeOf(source)
  tree.children = tree.children.flatMap((node) => (node.type === 'html' ? readmePart(node.value) : [node]))
  const figures = caseFigures(path)
  const ids = new Map<string, number>()
  const hast = toHast(tree, {
    handlers: {
      heading: (state: State, node: Heading) => heading(state, node, ids),
      // A case's figure has its report in it.
      code: (_: State, node: Code) =>
        figures && node.lang === 'report' ? undefined : raw(figures?.next().value ?? codeBlock(node)),
      inlineCode: (_: State, node: InlineCode, parent: Parents | undefined) => inlineCode(node, parent, path),
      table: (state: State, node: Table) => table(state, node),
      link: (state: State, node: Link) => element('a', { href: siteUrl(node.url, path) }, state.all(node))
    }
  })
  return toHtml(hast, { allowDangerousHtml: true })
}

function heading(state: State, node: Heading, ids: Map<string, number>): Element {
  const slug = slugOf(textOf(node))
  const count = (ids.get(slug) ?? 0) + 1
  ids.set(slug, count)
  const id = count === 1 ? slug : `${slug}-${count}`
  const words = state.all(node)
  return element(
    `h${node.depth}`,
    { id },
    node.depth === 1 ? words : [element('a', { href: `#${id}` }, words)]
  )
}

/** The words of a heading as its id: `Let something stand` is `let-something-stand`. */
function slugOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
}

/** The id of a rule leads to its page, elsewhere than there. */
function inlineCode({ value }: InlineCode, parent: Parents | undefined, path: string): Element {
  const code = element('code', {}, [{ type: 'text', value }])
  const leads = parent?.type !== 'link' && parent?.type !== 'heading' && path !== `rules/${value}/readme.md`
  return leads && ruleIds.includes(value) ? element('a', { href: `/rules/${value}/` }, [code]) : code
}

/** A table that is wider than a phone scrolls by itself, also by keys. */
function table(state: State, node: Table): Element {
  const [head, ...rows] = node.children
  const label = head ? textOf(head) : ''
  const section = (name: string, tag: string, lines: typeof rows) =>
    element(
      name,
      {},
      lines.map((line) =>
        element(
          'tr',
          {},
          line.children.map((cell, index) => {
            const align = node.align?.[index]
            return element(tag, align ? { align } : {}, state.all(cell))
          })
        )
      )
    )
  return element('div', { className: ['wide'], role: 'region', ariaLabel: label, tabIndex: 0 }, [
    element('table', {}, [section('thead', 'th', head ? [head] : []), section('tbody', 'td', rows)])
  ])
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}

function raw(value: string): Raw {
  return { type: 'raw', value }
}
