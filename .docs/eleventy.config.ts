/** How Eleventy builds the site: see README.md beside this file. */
import { writeFileSync } from 'node:fs'
import { configSchema } from '../src/config/schema.ts'
import { stylebookSchema } from '../src/config/stylebook-schema.ts'
import { homepage, version } from '../src/manifest.ts'
import { bundleClient, copyEngine } from './lib/client.ts'
import { headingsOf } from './lib/headings.ts'
import { homeProof } from './lib/home.ts'
import { checkLinks } from './lib/links.ts'
import { render } from './lib/markdown.ts'
import { changelog, guides, readme, remarks, rules, type SitePage } from './lib/pages.ts'
import { ruleGroups } from './lib/rule-groups.ts'
import { writeSearchIndex } from './lib/search-index.ts'

/** What of Eleventy's own config is used here; it brings no types. */
interface EleventyConfig {
  addGlobalData(name: string, value: unknown): void
  addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void
  addPassthroughCopy(paths: Readonly<Record<string, string>>): void
  addWatchTarget(path: string, options?: { readonly resetConfig: boolean }): void
  addCollection(name: string, items: (api: { getAll(): readonly Item[] }) => readonly Item[]): void
  addFilter(name: string, filter: (value: string) => unknown): void
  setLibrary(name: 'md', library: { render(source: string, data: { repoPath: string }): string }): void
  on(event: 'eleventy.after', run: (built: Built) => Promise<void> | void): void
}

interface Item {
  readonly data: { readonly nav?: string; readonly order?: number }
}

/** What Eleventy has written. */
export interface Built {
  readonly directories: { readonly output: string }
  readonly results: readonly BuiltPage[]
}

/** A page that Eleventy has written. */
export interface BuiltPage {
  readonly url: string
  readonly content: string
}

export default function configure(config: EleventyConfig) {
  const groups = ruleGroups()
  config.addGlobalData('site', {
    homepage,
    version,
    guides,
    remarks,
    ruleCount: rules.length,
    ruleGroups: groups
  })
  config.addGlobalData('homeProof', homeProof)
  config.setLibrary('md', { render: (source, { repoPath }) => render(source, repoPath) })
  config.addFilter('headings', headingsOf)

  // A page that gives a `nav` stands in the head of the site.
  config.addCollection('nav', (api) =>
    api
      .getAll()
      .filter(({ data }) => data.nav !== undefined)
      .toSorted((a, b) => (a.data.order ?? 0) - (b.data.order ?? 0))
  )

  for (const { name, rules } of groups)
    for (const { page, level } of rules) addPage(config, page, 'rule', { group: name, level })
  for (const page of [...guides, ...remarks]) addPage(config, page, 'guide')
  addPage(config, readme, 'page', { title: 'Reference', nav: 'Reference', order: 3 })
  addPage(config, changelog, 'page', { nav: 'Changes', order: 5 })

  config.addPassthroughCopy({ '.docs/static': '.' })
  for (const path of ['rules', 'README.md', 'CHANGELOG.md', 'editors/README.md', '.docs/guides', '.docs/lib'])
    config.addWatchTarget(path, { resetConfig: true })
  config.addWatchTarget('.docs/client')

  config.on('eleventy.after', async ({ directories, results }) => {
    await bundleClient(directories.output)
    copyEngine(directories.output)
    writeSchemas(directories.output)
    writeSearchIndex(directories.output, results)
    checkLinks(directories.output, results)
  })

  return {
    dir: { input: '.docs/pages', includes: '../layouts', output: 'dist/docs' },
    markdownTemplateEngine: false
  }
}

/** Editors look for the schemas where a config and a stylebook name them. */
function writeSchemas(output: string): void {
  writeFileSync(`${output}/schema.json`, JSON.stringify(configSchema()))
  writeFileSync(`${output}/stylebook.schema.json`, JSON.stringify(stylebookSchema()))
}

function addPage(
  config: EleventyConfig,
  { path, url, title, summary, source }: SitePage,
  layout: string,
  data: Readonly<Record<string, unknown>> = {}
): void {
  const name = `${url.slice(1, -1)}.md`
  const own = { layout: `${layout}.njk`, permalink: url, repoPath: path, title, summary }
  config.addTemplate(name, source, { ...own, ...data })
}
