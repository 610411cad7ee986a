/** Checks what the site links to: a link within it that leads nowhere fails the build. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import type { BuiltPage } from '../eleventy.config.ts'
import { elementsOf } from './html.ts'

interface Links {
  readonly url: string
  readonly ids: ReadonlySet<string>
  /** Values of `href` and `src`. */
  readonly targets: readonly string[]
}

/**
 * Checks the links, images, scripts and anchors of every page. Addresses of other sites are not asked for.
 *
 * @param output the folder with the whole site in it.
 * @throws Error that names each page with each link of it that is broken.
 */
export function checkLinks(output: string, pages: readonly BuiltPage[]): void {
  const read = pages.filter(({ content }) => content.startsWith('<!doctype html>')).map(linksOf)
  const idsByUrl = new Map(read.map(({ url, ids }) => [url, ids]))
  const broken = read.flatMap(({ url, targets }) =>
    targets
      .filter((target) => !leads(new URL(target, `https://site.invalid${url}`), output, idsByUrl))
      .map((target) => `${url} links to \`${target}\`, which is not there`)
  )
  if (broken.length > 0) throw new Error(`Broken links:\n${broken.join('\n')}`)
}

function linksOf({ url, content }: BuiltPage): Links {
  const elements = elementsOf(fromHtml(content))
  return {
    url,
    ids: new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? id : []))),
    targets: elements.flatMap(({ properties: { href, src } }) =>
      [href, src].flatMap((value) => (typeof value === 'string' ? value : []))
    )
  }
}

function leads(
  { host, pathname, hash }: URL,
  output: string,
  idsByUrl: ReadonlyMap<string, ReadonlySet<string>>
): boolean {
  if (host !== 'site.invalid') return true
  const ids = idsByUrl.get(pathname)
  if (!ids) return hash === '' && existsSync(join(output, pathname)) && !pathname.endsWith('/')
  return hash === '' || ids.has(decodeURIComponent(hash.slice(1)))
}
