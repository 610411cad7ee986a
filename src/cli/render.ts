/** Renders a rule's page for a terminal. */
import type { Code, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Styles, wrap } from './terminal.ts'

/** How to render. */
export interface RenderOptions {
  readonly styles: Styles
  readonly color: boolean
  readonly width: number
}

/** Renders Markdown: headings, paragraphs, lists, and the drafts of a page with their marks. */
export function renderPage(source: string, options: RenderOptions): string {
  const nodes = fromMarkdown(source).children
  return nodes
    .map((node, index) => {
      const apart = node.type === 'paragraph' && nodes[index - 1]?.type === 'paragraph'
      return `${apart ? '\n' : ''}${render(node, options)}`
    })
    .join('')
}

function render(node: RootContent, options: RenderOptions): string {
  const { styles, width } = options
  switch (node.type) {
    case 'heading': {
      const words = styles.bold(inline(node.children, styles))
      return node.depth > 2 ? `\n${wrap(words, width, '  ')}\n` : `${node.depth === 1 ? '' : '\n'}${words}\n`
    }
    case 'paragraph':
      return `${wrap(inline(node.children, styles), width, '  ')}\n`
    case 'list':
      return node.children
        .map((item) =>
          bullet(item.children.map((child) => render(child, { ...options, width: width - 2 })).join(''))
        )
        .join('')
    case 'code':
      return fence(node, options)
    default:
      return 'children' in node
        ? (node.children as RootContent[]).map((child) => render(child, options)).join('')
        : ''
  }
}

/** Sets text that is indented by two columns two columns further in, behind a dash. */
function bullet(text: string): string {
  return `  - ${text.trimEnd().replace(/^ {2}/gm, '    ').trimStart()}\n`
}

function inline(nodes: readonly PhrasingContent[], styles: Styles): string {
  return nodes
    .map((node) => {
      if (node.type === 'inlineCode') return styles.code(`\`${node.value}\``)
      if ('value' in node) return node.value
      if (!('children' in node)) return ''
      const words = inline(node.children, styles)
      return node.type === 'emphasis'
        ? styles.italic(words)
        : node.type === 'strong'
          ? styles.bold(words)
          : words
    })
    .join('')
}

/** A draft stands behind a bar, its marked words in colour or in brackets; a report stands dim below it. */
function fence({ lang, value }: Code, { styles, color, width }: RenderOptions): string {
  const lines =
    lang === 'draft' ? markWords(value, styles, color).split('\n') : value.split('\n').map(styles.dim)
  const bar = lang === 'draft' ? `    ${styles.dim('│')} ` : '      '
  return `${lines.map((line) => wrap(line, width, bar).trimEnd()).join('\n')}\n`
}

function markWords(text: string, { mark }: Styles, color: boolean): string {
  return color ? text.replace(/\[\[([\s\S]+?)\]\](?!\])/g, (_, words: string) => mark(words)) : text
}
