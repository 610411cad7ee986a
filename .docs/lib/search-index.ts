/** The index of the site's search: each section of each page, without the drafts of its examples. */
import { writeFileSync } from 'node:fs'
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import MiniSearch from 'minisearch'
import { type SearchEntry, searchOptions } from '../client/lib/search-options.ts'
import type { BuiltPage } from '../eleventy.config.ts'
import { elementsOf, hasClass, wordsOf } from './html.ts'

/** Writes the index beside the scripts that read it. */
export function writeSearchIndex(output: string, pages: readonly BuiltPage[]): void {
  const index = new MiniSearch<SearchEntry>(searchOptions)
  index.addAll(pages.flatMap(entriesOf))
  writeFileSync(`${output}/assets/search.json`, JSON.stringify(index))
}

/** A page without an article, such as the home page, is not searched. */
function entriesOf({ url, content }: BuiltPage): SearchEntry[] {
  const article = elementsOf(fromHtml(content)).find(({ tagName }) => tagName === 'article')
  if (!article) return []
  const entries: (Omit<SearchEntry, 'text'> & { text: string })[] = []
  let page = ''
  for (const node of article.children) {
    if (node.type !== 'element') continue
    if (node.tagName === 'h1') page = wordsOf(node)
    if (startsSection(node, url)) {
      const { id } = node.properties
      const isTitle = node.tagName === 'h1'
      entries.push({
        id: isTitle ? url : `${url}#${id}`,
        page,
        title: isTitle ? page : '',
        heading: isTitle ? '' : wordsOf(node),
        text: ''
      })
    } else {
      const last = entries.at(-1)
      if (last) last.text += ` ${wordsOf(node, (element) => hasClass(element, 'proof')).replace(/\s+/g, ' ')}`
    }
  }
  return entries
}

/** The cases of a rule belong to their section. */
function startsSection({ tagName }: Element, url: string): boolean {
  return (url.startsWith('/rules/') ? /^h[12]$/ : /^h[1-3]$/).test(tagName)
}
