/** The way out where a file is so deeply nested that no parser gets through it. */
import type { DraftParts } from '../draft.ts'
import { readText } from './text.ts'

const tag = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])[^<>]*>|<!--|-->|<![^<>]*>/gi
const inline =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i

/**
 * Reads HTML as plain text: each tag is blanked, so that every word keeps its place; a tag of a block ends a line.
 * References such as `&amp;` stay as they are written.
 */
export function readWithoutTags(source: string): DraftParts {
  const blanked = source.replace(tag, (found: string, _slash: string, name: string | undefined) =>
    name && inline.test(name) ? ' '.repeat(found.length) : `\n${' '.repeat(found.length - 1)}`
  )
  return { ...readText(blanked), format: 'html', source }
}

/** Elements that need no end tag; and those that have none. */
const open =
  /^(?:p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option|optgroup|rt|rp|colgroup|html|head|body|area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i

/** How deep a file's elements may stand in each other; parsing takes time that grows with the square of it. */
const deepest = 500

/** Whether elements stand too deep in each other, judged by counting tags. */
export function isTooDeep(source: string): boolean {
  let depth = 0
  for (const [found, slash, name] of source.matchAll(tag)) {
    if (!name || open.test(name) || found.endsWith('/>')) continue
    depth += slash ? -1 : 1
    if (depth < 0) depth = 0
    if (depth > deepest) return true
  }
  return false
}
