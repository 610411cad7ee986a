/** Rules made of retext plugins by others: run on nlcst parsed block by block, their messages stamped as ours. */
import type { Nodes, Root } from 'nlcst'
import retextEnglish from 'retext-english'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Block, Draft } from './draft/draft.ts'
import { placeOf, spanAt, textOf } from './draft/place.ts'
import { isOwnWords } from './facts/own-words.ts'
import type { Finding } from './report.ts'
import { type Rule, type RuleMeta, rule } from './rule.ts'

/** A plugin of retext, and what to run it on. */
export interface PluginRun {
  // biome-ignore lint/suspicious/noExplicitAny: a plugin of any signature is welcome here.
  readonly plugin: Plugin<any[], Root>
  readonly settings?: readonly unknown[]
  /** Whether a block is worth a parse; every block of prose where absent. */
  readonly wants?: (block: Block) => boolean
}

/** A rule that another's plugin does the work of. */
export interface RetextRuleMeta extends RuleMeta<Record<string, never>>, PluginRun {
  /** What to make of a message of the plugin; `undefined` drops it. The message as it is where absent. */
  readonly judge?: (finding: Finding) => Finding | undefined
}

/** Makes a rule of a retext plugin. */
export function retextRule(meta: RetextRuleMeta): Rule<Record<string, never>> {
  return rule(meta, (draft, report) => {
    for (const finding of runPlugin(draft, meta, parse)) {
      const judged = meta.judge ? meta.judge(finding) : finding
      if (judged) report(judged)
    }
  })
}

/** A ready-made rule on wording. Its level is info. */
export interface WordingRuleMeta<Options extends object>
  extends Omit<RuleMeta<Options>, 'level'>,
    Omit<PluginRun, 'settings'> {
  /** What the plugin is given. */
  readonly settings?: (options: Options) => unknown
  /** What to make of a message of the plugin; `undefined` drops it. The message as it is where absent. */
  readonly judge?: (finding: Finding) => Finding | undefined
  /** True where a second finding on the same words would say nothing new. */
  readonly once?: boolean
}

/** Makes a rule of a retext plugin on wording: quiet inside quotations and code. */
export function wordingRule<Options extends object = Record<string, never>>(
  meta: WordingRuleMeta<Options>
): Rule<Options> {
  return rule<Options>({ ...meta, level: 'info' }, (draft, report, options) => {
    const run = { ...meta, settings: meta.settings ? [meta.settings(options)] : [] }
    const seen = new Set<string>()
    for (const finding of wordingFindings(draft, run)) {
      const judged = meta.judge ? meta.judge(finding) : finding
      const words = textOf(finding.at).toLowerCase()
      if (!judged || (meta.once && seen.has(words))) continue
      seen.add(words)
      report(judged)
    }
  })
}

/** What a plugin that leaves its tree as it is finds in the writer's own words. */
export function wordingFindings(draft: Draft, run: PluginRun): Finding[] {
  return pluginFindings(draft, run).filter(({ at }) => isOwnWords(at))
}

/** What a plugin that leaves its tree as it is finds in a draft. */
export function pluginFindings(draft: Draft, run: PluginRun): Finding[] {
  return runPlugin(draft, run, draft.source.length > longestShared ? parse : sharedTree)
}

// A tree takes a hundred times the memory of its text: those of a long draft are not kept.
const longestShared = 200_000

const trees = new WeakMap<Block, Map<number, Root>>()

/** One tree for all plugins that leave it as it is. */
function sharedTree(block: Block, from: number, to: number): Root {
  const known = trees.get(block) ?? new Map<number, Root>()
  trees.set(block, known)
  const tree = known.get(from) ?? parse(block, from, to)
  known.set(from, tree)
  return tree
}

const parser = unified().use(retextEnglish)

// One long block costs the parser time that grows with its square: 200,000 characters of `U.S. ` took 17 s.
const longestParse = 10_000

const notProse: ReadonlySet<Block['kind']> = new Set(['meta', 'table-cell', 'credit'])

function runPlugin(
  draft: Draft,
  { plugin, settings = [], wants }: PluginRun,
  treeOf: (block: Block, from: number, to: number) => Root
): Finding[] {
  const root: Root = { type: 'RootNode', children: [] }
  for (const block of draft.blocks) {
    if (block.pieces.length === 0 || notProse.has(block.kind) || wants?.(block) === false) continue
    for (const { from, to } of cuts(block.text)) {
      root.children.push(...treeOf(block, from, to).children)
    }
  }
  if (root.children.length === 0) return []
  const file = new VFile({ value: draft.source, ...(draft.path === undefined ? {} : { path: draft.path }) })
  unified()
    .use(plugin, ...settings)
    .runSync(root, file)
  return file.messages.flatMap((message) => findingOf(draft, message) ?? [])
}

function parse(block: Block, from: number, to: number): Root {
  const tree = parser.parse(block.text.slice(from, to))
  placeInFile(tree, block, from)
  return tree
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
