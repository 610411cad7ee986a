/** Lints many drafts, one after another, and keeps none of them. */
import { VFile } from 'vfile'
import {
  type ActiveRule,
  matches,
  type RuleSettings,
  resolveRules,
  ruleIds,
  type StetEntry
} from '../config/config.ts'
import type { LoadedConfig } from '../config/load.ts'
import type { CalendarDate, Draft } from '../draft/draft.ts'
import { shorten } from '../draft/place.ts'
import { stetPage, unknownRule } from '../settle/stet.ts'
import { UsageError } from '../usage-error.ts'
import { inside } from './ignores.ts'
import { lintDraft, type Result, remarkIds } from './lint-draft.ts'
import { lintStory } from './lint-story.ts'
import { type Mendable, type Mending, mendDrafts, type Outcome } from './mend.ts'
import { type Input, readDraft } from './read-draft.ts'
import type { Target } from './targets.ts'

/** What holds for all drafts of a run. */
export interface RunOptions {
  readonly preset?: string | undefined
  /** Settings that are stronger than any config's. */
  readonly rules: RuleSettings
  readonly date?: CalendarDate | undefined
  /** Whether the drafts are of one story, and held against each other. */
  readonly story?: boolean | undefined
  readonly input: Input
  /** What to mend; nothing where absent. */
  readonly mending?: Mending | undefined
  /** Is told of what could not be read; the rest is. */
  readonly trouble: (error: unknown) => void
}

/** A draft that was linted, or a config of which something is to be said. */
export interface Linted {
  readonly path: string
  readonly file: VFile
  /** The draft as it was read; absent for a config. */
  readonly draft?: Draft
  readonly isDraft: boolean
  /** How many of its findings were mended. */
  readonly mended: number
}

/** Lints the targets in turn; at the end come the configs whose entries of `stet` nothing matched. */
export async function* lintFiles(
  targets: AsyncIterable<Target>,
  options: RunOptions
): AsyncGenerator<Linted> {
  const stets = new Map<StetEntry, StetUse>()
  yield* options.story ? lintTogether(targets, options, stets) : lintOneByOne(targets, options, stets)
  yield* unusedStets(stets)
}

async function* lintOneByOne(
  targets: AsyncIterable<Target>,
  options: RunOptions,
  stets: Map<StetEntry, StetUse>
): AsyncGenerator<Linted> {
  for await (const target of targets) {
    try {
      const part = await prepare(target, options)
      for (const outcome of await outcomesOf([part], lintEach, options))
        yield conclude(part, outcome, { options, stets })
    } catch (error) {
      options.trouble(error)
    }
  }
}

async function* lintTogether(
  targets: AsyncIterable<Target>,
  options: RunOptions,
  stets: Map<StetEntry, StetUse>
): AsyncGenerator<Linted> {
  const parts: Mendable[] = []
  for await (const target of targets) {
    try {
      parts.push(await prepare(target, options))
    } catch (error) {
      options.trouble(error)
    }
  }
  for (const [index, outcome] of (await outcomesOf(parts, lintStory, options)).entries())
    yield conclude(parts[index] as Mendable, outcome, { options, stets })
}

function lintEach(parts: readonly Mendable[]): Result[] {
  return parts.map(({ draft, plan }) => lintDraft(draft, plan))
}

async function outcomesOf(
  parts: readonly Mendable[],
  lint: (parts: readonly Mendable[]) => Result[],
  { mending, trouble }: RunOptions
): Promise<Outcome[]> {
  if (mending) return await mendDrafts(parts, lint, mending, trouble)
  return lint(parts).map((result) => ({ result, mended: 0 }))
}

/** Of an entry whose draft was read: where it stands, whether it was of use, what it could have matched. */
interface StetUse {
  readonly place: { readonly path: string; readonly line: number }
  readonly known: readonly string[]
  used: boolean
  ran: boolean
}

/** Reads a target and says what to do with it. */
async function prepare(target: Target, options: RunOptions): Promise<Mendable> {
  const { loaded } = target
  const { guessedEncoding, ...read } = await readDraft(target, options.input, options.date)
  const at = target.path === undefined ? undefined : inside(loaded.folder, target.path)
  const config = options.preset === undefined ? loaded.config : { ...loaded.config, preset: options.preset }
  const rules = resolveRules(config, at, loaded.plugins, options.rules)
  const stet = at === undefined ? [] : (config.stet ?? []).filter(({ file }) => matches(file, at))
  return { target, ...read, plan: { rules, stet, guessedEncoding } }
}

function conclude(
  { target: { loaded, name }, plan: { rules, stet = [] } }: Mendable,
  { result: { file, draft, failed, usedStets }, mended }: Outcome,
  { options, stets }: { readonly options: RunOptions; readonly stets: Map<StetEntry, StetUse> }
): Linted {
  for (const entry of stet) noteUse(stets, entry, usedStets.has(entry), rules, loaded)
  if (failed) reportFailures(file, name, options.trouble)
  return { path: name, file, draft, isDraft: true, mended }
}

function noteUse(
  stets: Map<StetEntry, StetUse>,
  entry: StetEntry,
  used: boolean,
  rules: readonly ActiveRule[],
  { stetPlaces, plugins }: LoadedConfig
): void {
  const use = stets.get(entry) ?? {
    place: stetPlaces.get(entry) ?? { path: '', line: 1 },
    known: [...ruleIds, ...plugins.map(({ id }) => id), ...remarkIds],
    used: false,
    ran: false
  }
  use.used ||= used
  use.ran ||= rules.some(({ rule }) => rule.id === entry.rule)
  stets.set(entry, use)
}

function* unusedStets(stets: ReadonlyMap<StetEntry, StetUse>): Generator<Linted> {
  const files = new Map<string, VFile>()
  for (const [entry, { place, known, used, ran }] of stets) {
    const isKnown = known.includes(entry.rule)
    if (used || (isKnown && !ran)) continue
    const file = files.get(place.path) ?? new VFile({ path: place.path })
    files.set(place.path, file)
    const point = { line: place.line, column: 1 }
    const message = file.message(isKnown ? notNeeded(entry) : unknownRule('stet', entry.rule, known), {
      place: { start: point, end: point },
      ruleId: 'stet',
      source: 'backread'
    })
    message.fatal = undefined
    message.url = stetPage
    message.actual = entry.quote
    message.note = 'Take the entry out, or look whether its quote is what the finding marks.'
  }
  for (const [path, file] of files) yield { path, file, isDraft: false, mended: 0 }
}

function notNeeded({ file, rule, quote }: StetEntry): string {
  return `This \`stet\` is not needed: \`${rule}\` does not mark \`${shorten(quote)}\` in \`${file}\``
}

function reportFailures(file: VFile, name: string, trouble: (error: unknown) => void): void {
  for (const { reason } of file.messages)
    if (reason.startsWith('Internal error in ')) trouble(new UsageError(`${name}: ${reason}`))
}
