/** Raw HTML in Markdown: where it is cut in several nodes, and what it leaves open. */
import type { Nodes } from 'mdast'

const containers =
  /<(\/?)(figure|figcaption|table|blockquote|ul|ol|dl|aside|nav|picture|div|section)\b[^<>]*>/gi

/** The tags of containers in a piece of HTML that have no partner in it, in their order. */
export function openedBy(html: string): { name: string; closes: boolean }[] {
  const alone: { name: string; closes: boolean }[] = []
  for (const [, slash, found = ''] of html.matchAll(containers)) {
    const name = found.toLowerCase()
    const last = alone.at(-1)
    if (slash && last?.name === name && !last.closes) alone.pop()
    else alone.push({ name, closes: slash === '/' })
  }
  return alone
}

/** No figure is cut in more nodes than this. */
const longestRun = 24

/**
 * Where HTML that a blank line cut ends: a figure whose `figcaption` stands indented after an empty line is several
 * nodes to Markdown, one of them even code.
 *
 * @returns the index of its last node; `index` itself where the HTML is whole, or has Markdown in it.
 */
export function htmlRunAt(nodes: readonly Nodes[], index: number): number {
  let open = balance(nodes[index])
  for (let end = index + 1; open > 0 && end < nodes.length && end <= index + longestRun; end++) {
    const node = nodes[end]
    const isIndented = node?.type === 'code' && node.lang == null && /^\s*</.test(node.value)
    if (node?.type !== 'html' && !isIndented) return index
    open += balance(node)
    if (open <= 0) return end
  }
  return index
}

function balance(node: Nodes | undefined): number {
  if (node?.type !== 'html' && node?.type !== 'code') return 0
  return openedBy(node.value).reduce((sum, { closes }) => sum + (closes ? -1 : 1), 0)
}

/** Sane drafts stay far below; above, parsing takes time that grows with the square. */
const most = { containers: 200, lines: 5000, marks: 20_000, closers: 2000, comments: 500 }

/** Whether Markdown is built so that a parser would not get through it: read then as plain text. */
export function isTooDeepMarkdown(source: string): boolean {
  let lines = 0
  let marks = 0
  let closers = 0
  for (const line of source.split(/\r\n|\n|\r/)) {
    const isBlank = /^[\s>]*$/.test(line)
    lines = isBlank ? 0 : lines + 1
    marks = isBlank ? 0 : marks + countMatches(line, /[*_[`~]/g)
    closers = isBlank ? 0 : closers + closersOf(line)
    if (lines > most.lines || marks > most.marks || closers > most.closers) return true
    if (containersOf(line) > most.containers) return true
  }
  return countOf(source, '<!--') - countOf(source, '-->') > most.comments
}

/** Marks that may close emphasis (`word_ `), less those that may open it: for each the parser looks back to the start. */
function closersOf(line: string): number {
  return countMatches(line, /[^\s*_][*_]+(?=\s|$)/g) - countMatches(line, /(?:^|\s)[*_]+(?=[^\s*_])/g)
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

/** The marks of quotations and lists that a line begins with. A rule (`* * *`) is none. */
function containersOf(line: string): number {
  const start = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? ''
  return start.length < most.containers ? 0 : countMatches(start, /[>*+)-]/g)
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}
