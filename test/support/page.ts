/** A rule's page, read as what it is: documentation, examples and tests in one. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Code, Heading, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { WrittenFormat } from '../../src/draft/draft.ts'
import { lint } from '../../src/index.ts'

const rulesFolder = new URL('../../rules/', import.meta.url)

/** One case of a page: a draft, and what the rule must mark in it. */
export interface Case {
  readonly section: 'Reports' | 'Stays quiet'
  readonly name: string
  /** The draft without its marks. */
  readonly draft: string
  readonly marks: readonly Mark[]
  readonly format: WrittenFormat
  readonly options: CaseOptions
  /** The text of the `report` fence, and where it stands in the page; absent where there is none yet. */
  readonly report?: Fence
  /** Where the draft's fence ends. */
  readonly draftEnd: number
}

/** Words that a rule must mark: offsets into the draft without its marks. */
export interface Mark {
  readonly start: number
  readonly end: number
}

interface Fence {
  readonly text: string
  readonly start: number
  readonly end: number
}

interface CaseOptions {
  readonly date?: string
  readonly path?: string
  readonly language?: string
  readonly options?: Record<string, unknown>
}

/** A page in its parts. */
export interface Page {
  readonly id: string
  readonly url: URL
  readonly source: string
  readonly title: string
  /** The names of its `##` sections, in order. */
  readonly sections: readonly string[]
  readonly cases: readonly Case[]
}

/** The ids of all rules: the folders that have an index.ts. */
export const ruleIds: readonly string[] = readdirSync(rulesFolder, { withFileTypes: true })
  .filter(
    (entry) => entry.isDirectory() && readdirSync(new URL(entry.name, rulesFolder)).includes('index.ts')
  )
  .map((entry) => entry.name)
  .sort()

const formats: Readonly<Record<string, WrittenFormat>> = { text: 'text', md: 'markdown', html: 'html' }

/** Reads the page of a rule. */
export function readPage(id: string): Page {
  const url = new URL(`${id}/readme.md`, rulesFolder)
  const source = readFileSync(url, 'utf8')
  const nodes = fromMarkdown(source).children
  const headings = nodes.filter((node): node is Heading => node.type === 'heading')
  return {
    id,
    url,
    source,
    title: textOf(headings.find(({ depth }) => depth === 1)),
    sections: headings.filter(({ depth }) => depth === 2).map(textOf),
    cases: casesOf(nodes)
  }
}

/** Lints a case's draft with its rule alone. */
export function lintCase(id: string, { draft, format, options }: Case) {
  const rules = Object.fromEntries(ruleIds.map((other) => [other, 'off' as const]))
  return lint(draft, {
    kind: format,
    date: options.date,
    path: options.path,
    config: {
      rules: { ...rules, [id]: options.options ? (['on', options.options] as const) : 'on' },
      ...(options.language ? { language: options.language } : {})
    }
  })
}

/** What stands in double brackets, with the brackets taken out. */
export function takeMarks(marked: string): { draft: string; marks: Mark[] } {
  const marks: Mark[] = []
  let draft = ''
  let at = 0
  for (const match of marked.matchAll(/\[\[([\s\S]+?)\]\](?!\])/g)) {
    draft += marked.slice(at, match.index)
    const words = match[1] as string
    marks.push({ start: draft.length, end: draft.length + words.length })
    draft += words
    at = match.index + match[0].length
  }
  return { draft: draft + marked.slice(at), marks }
}

function casesOf(nodes: readonly RootContent[]): Case[] {
  const cases: Case[] = []
  let section = ''
  let name = ''
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'heading' && node.depth === 2) section = textOf(node)
    if (node.type === 'heading' && node.depth === 3) name = textOf(node)
    if (node.type !== 'code' || node.lang !== 'draft') continue
    if (section === 'Reports' || section === 'Stays quiet')
      cases.push(caseOf(section, name, node, nodes[index + 1]))
  }
  return cases
}

function caseOf(section: Case['section'], name: string, node: Code, next: RootContent | undefined): Case {
  const [, word = 'text', json = '{}'] = /^(text|md|html)?\s*(\{.*\})?$/.exec(node.meta ?? '') ?? []
  const format = formats[word]
  if (!format) throw new Error(`Unexpected format \`${word}\` in case \`${name}\``)
  const report = next?.type === 'code' && next.lang === 'report' ? next : undefined
  return {
    section,
    name,
    ...takeMarks(node.value),
    format,
    options: JSON.parse(json) as CaseOptions,
    ...(report ? { report: { text: report.value, ...offsetsOf(report) } } : {}),
    draftEnd: offsetsOf(node).end
  }
}

function offsetsOf(node: RootContent): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }
}

function textOf(node: RootContent | undefined): string {
  if (!node) return ''
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as RootContent[]).map(textOf).join('') : ''
}
