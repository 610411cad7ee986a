/** The rules' pages, as the package brings them. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The file with the page of a rule, an absolute path; `undefined` where it has none. */
export function pagePathOf(id: string): string | undefined {
  // The bundle stands one folder below the package's root, the source two.
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const path = join(folder, 'rules', id, 'readme.md')
    if (existsSync(path)) return path
    if (dirname(folder) === folder) return undefined
  }
}

/** The page of a rule as Markdown, or `undefined` where it has none. */
export function pageOf(id: string): string | undefined {
  const path = pagePathOf(id)
  return path === undefined ? undefined : readFileSync(path, 'utf8')
}

/** What a rule checks: the line under its page's title. */
export function summaryOf(id: string): string {
  const line = /^# .*\n+(.+)/.exec(pageOf(id) ?? '')?.[1] ?? ''
  return line.replace(/\.$/, '')
}

/** Why a rule asks: the section of its page under *Why*, as Markdown. */
export function reasonsOf(id: string): string {
  return /^## Why\n+([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(pageOf(id) ?? '')?.[1]?.trim() ?? ''
}
