/** Parses Markdown into mdast; keeps what mdast throws away, the parts of an alt text and a title with their places. */
import type { Nodes, Parents, PhrasingContent, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { type CompileContext, type Extension, fromMarkdown, type Token } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'

/** The words of an image or of a definition: nodes with places, where mdast has a string. */
export interface Words {
  readonly alt?: readonly PhrasingContent[]
  readonly title?: readonly PhrasingContent[]
}

const known = new WeakMap<Nodes, Words>()

/** The words of an image or of a definition. */
export function wordsOf(node: Nodes): Words {
  return known.get(node) ?? {}
}

/** Parses Markdown with GFM, front matter and the directives of blocks. */
export function parseMarkdown(source: string): Root {
  return fromMarkdown(source, {
    extensions: [
      // Addresses are told by their form in every format; and these constructs take time that grows with the square.
      { ...gfm(), disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } },
      frontmatter(['yaml', 'toml']),
      // Not those within a line: `note:this` is prose.
      { flow: directive().flow ?? {} }
    ],
    mdastExtensions: [
      // A transform splits text into nodes without places.
      ...gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension),
      frontmatterFromMarkdown(['yaml', 'toml']),
      directiveFromMarkdown(),
      keepWords
    ]
  })
}

const keepWords: Extension = {
  exit: { label: exitLabel, resourceTitleString: exitTitle, definitionTitleString: exitTitle }
}

function exitLabel(this: CompileContext, _token: Token): undefined {
  const { children } = this.stack.at(-1) as Parents
  const value = this.resume()
  const node = this.stack.at(-1)
  this.data.inReference = true
  if (node?.type === 'link') node.children = children as typeof node.children
  else if (node?.type === 'image') {
    node.alt = value
    known.set(node, { ...known.get(node), alt: children as PhrasingContent[] })
  }
}

function exitTitle(this: CompileContext, _token: Token): undefined {
  const { children } = this.stack.at(-1) as Parents
  const value = this.resume()
  const node = this.stack.at(-1)
  if (node?.type !== 'link' && node?.type !== 'image' && node?.type !== 'definition') return
  node.title = value
  known.set(node, { ...known.get(node), title: children as PhrasingContent[] })
}
