/** A part of the README inside a guide: `<!-- README: precision -->` stands for what the README has under that mark. */
import { readFileSync } from 'node:fs'
import type { RootContent } from 'mdast'
import { treeOf } from './tree.ts'

/**
 * What a comment stands for; nothing for a comment that only its file's readers see.
 *
 * @throws Error where the README has no such part.
 */
export function readmePart(comment: string): RootContent[] {
  const name = /^<!-- README: (\w+) -->$/.exec(comment)?.[1]
  if (name === undefined) return []
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const part = new RegExp(`<!-- ${name} -->\\n([\\s\\S]*?)<!-- /${name} -->`).exec(readme)?.[1]
  if (part === undefined) throw new Error(`README.md has no part marked \`<!-- ${name} -->\``)
  return treeOf(part).children
}
