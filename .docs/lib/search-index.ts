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
  const children = article?.children.filter((node) => node.type === 'element') ?? []
  const starts = children.filter((element) => startsSection(element, url))
  const page = starts[0] ? wordsOf(starts[0]) : ''
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const section = children.slice(children.indexOf(start) + 1, next && children.indexOf(next))
    const text = section
      .map((element) => wordsOf(element, isProof))
      .join(' ')
      .replace(/\s+/g, ' ')
    const about = section[0] && !isProof(section[0]) ? wordsOf(section[0]).slice(0, 100) : ''
    if (index === 0) return { id: url, page, title: page, heading: '', text, about }
    return { id: `${url}#${start.properties.id}`, page, title: '', heading: wordsOf(start), text, about }
  })
}

/** The page of a rule is found as a whole. */
function startsSection({ tagName }: Element, url: string): boolean {
  return (/^\/rules\/./.test(url) ? /^h1$/ : /^h[1-3]$/).test(tagName)
}

function isProof(element: Element): boolean {
  return hasClass(element, 'proof')
}
