/** Rules made of retext plugins by others: run on nlcst parsed block by block, their messages stamped as ours. */
import type { Nodes, Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Block, Draft } from './draft/draft.ts'
import { placeOf, spanAt } from './draft/place.ts'
import type { Finding } from './report.ts'
import { type Rule, type RuleMeta, rule } from './rule.ts'

/** A rule that another's plugin does the work of. */
export interface RetextRuleMeta extends RuleMeta<Record<string, never>> {
  // biome-ignore lint/suspicious/noExplicitAny: a plugin of any signature is welcome here.
  readonly plugin: Plugin<any[], Root>
  readonly settings?: readonly unknown[]
  /** Whether a block is worth a parse; every block of prose where absent. */
  readonly wants?: (block: Block) => boolean
  /** What to make of a message of the plugin; `undefined` drops it. The message as it is where absent. */
  readonly judge?: (finding: Finding) => Finding | undefined
}

/** Makes a rule of a retext plugin. */
export function retextRule(meta: RetextRuleMeta): Rule<Record<string, never>> {
  return rule(meta, (draft, report) => {
    for (const finding of runPlugin(draft, meta)) {
      const judged = meta.judge ? meta.judge(finding) : finding
      if (judged) report(judged)
    }
  })
}

const parser = unified().use(retextEnglish)

// One long block costs the parser time that grows with its square: 200,000 characters of `U.S. ` took 17 s.
const longestParse = 10_000

const notProse: ReadonlySet<Block['kind']> = new Set(['meta', 'table-cell', 'credit'])

function runPlugin(draft: Draft, meta: RetextRuleMeta): Finding[] {
  const root: Root = { type: 'RootNode', children: [] }
  for (const block of draft.blocks) {
    if (block.pieces.length === 0 || notProse.has(block.kind) || meta.wants?.(block) === false) continue
    for (const { from, to } of cuts(block.text)) {
      const tree = parser.parse(block.text.slice(from, to))
      placeInFile(tree, block, from)
      root.children.push(...tree.children)
    }
  }
  if (root.children.length === 0) return []
  const file = new VFile({ value: draft.source, ...(draft.path === undefined ? {} : { path: draft.path }) })
  unified()
    .use(meta.plugin, ...(meta.settings ?? []))
    .runSync(root, file)
  return file.messages.flatMap((message) => findingOf(draft, message) ?? [])
}

function* cuts(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  while (text.length - from > longestParse) {
    const window = text.slice(from, from + longestParse)
    const end =
      Math.max(window.lastIndexOf('. '), window.lastIndexOf('\n')) + 1 || window.lastIndexOf(' ') + 1
    const to = from + (end || longestParse)
    yield { from, to }
    from = to
  }
  yield { from, to: text.length }
}

function placeInFile(node: Nodes, block: Block, from: number): void {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  const place =
    start === undefined || end === undefined
      ? undefined
      : placeOf({ block, start: from + start, end: from + end })
  if (place) node.position = place
  if ('children' in node) for (const child of node.children) placeInFile(child, block, from)
}

function findingOf(draft: Draft, message: VFileMessage): Finding | undefined {
  const place = message.place && 'start' in message.place ? message.place : undefined
  const at = place && spanAt(draft, place.start.offset ?? 0, place.end.offset ?? 0)
  if (!at) return undefined
  const { expected, note } = message
  return { at, reason: message.reason, ...(expected ? { expected } : {}), ...(note ? { note } : {}) }
}
