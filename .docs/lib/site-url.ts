/** Links between files of the project, as links between pages of the site. */
import { posix } from 'node:path'

const pages: Readonly<Record<string, string>> = {
  'README.md': '/reference/',
  'CHANGELOG.md': '/changelog/',
  '.github/CONTRIBUTING.md': '/guide/contributing/',
  '.github/SECURITY.md': '/guide/security/',
  'bench/README.md': '/guide/benchmarks/',
  'editors/README.md': '/guide/editors/',
  'editors/tiptap/README.md': '/guide/tiptap/',
  'editors/vscode/README.md': '/guide/vs-code/'
}

/**
 * Where a link of a file leads on the site.
 *
 * @param from the file that has the link, from the project's root.
 * @throws Error for a link to a file that is no page.
 */
export function siteUrl(link: string, from: string): string {
  if (/^(?:https?:|#|\/)/.test(link)) return link
  const [file = '', anchor] = link.split('#')
  const path = posix.join(posix.dirname(from), file)
  const url = pages[path] ?? ofRule(path) ?? ofGuide(path)
  if (url === undefined) throw new Error(`${from}: no page of the site is \`${link}\``)
  return anchor === undefined ? url : `${url}#${anchor}`
}

function ofRule(path: string): string | undefined {
  const id = /^rules\/([\w-]+)\/readme\.md$/.exec(path)?.[1]
  return id && `/rules/${id}/`
}

function ofGuide(path: string): string | undefined {
  const name = /^\.docs\/guides\/([\w-]+)\.md$/.exec(path)?.[1]
  return name && `/guide/${name}/`
}
