/** The pages that are written in Markdown, wherever in the project they stand. */
import { readFileSync } from 'node:fs'
import { ruleIds } from '../../test/support/page.ts'
import { siteUrl } from './site-url.ts'
import { textOf, treeOf } from './tree.ts'

/** A page of the site. */
export interface SitePage {
  /** Its Markdown, from the project's root. */
  readonly path: string
  /** Where it is on the site, with a slash at both ends. */
  readonly url: string
  readonly title: string
  /** Its first paragraph, as plain text. */
  readonly summary: string
  readonly source: string
}

/** The guides, in the order in which they are listed. */
export const guides = [
  ...[
    'first-run',
    'pre-commit',
    'vs-code',
    'sarif',
    'stylebook',
    'stet',
    'archive',
    'writing-a-rule',
    'precision'
  ].map(guide),
  page('bench/README.md'),
  page('editors/README.md'),
  page('editors/tiptap/README.md'),
  page('.github/SECURITY.md'),
  page('.github/CONTRIBUTING.md')
]

/** What findings that come from no rule lead to. */
export const remarks = ['plugins', 'encoding', 'language', 'length', 'time'].map(guide)

/** The rules' pages, by id. */
export const rules = ruleIds.map((id) => page(`rules/${id}/readme.md`))

export const readme = page('README.md')
export const changelog = page('CHANGELOG.md')

function guide(name: string): SitePage {
  return page(`.docs/guides/${name}.md`)
}

function page(path: string): SitePage {
  const source = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const { children } = treeOf(source)
  const title = children.find((node) => node.type === 'heading')
  const summary = children.find((node) => node.type === 'paragraph')
  if (!title || !summary) throw new Error(`${path}: expected a title and a paragraph below it`)
  return { path, url: siteUrl(path, 'README.md'), title: textOf(title), summary: textOf(summary), source }
}
