/**
 * backread for web pages and newsroom systems: plain data in, plain data out, nothing of Node.js.
 *
 * @module backread/browser
 */
import type { VFileMessage } from 'vfile-message'
import { rules as allRules } from '../rules/index.ts'
import type { Config } from './config/config.ts'
import { resolveRules } from './config/resolve.ts'
import { contextFrom, type LintOptions } from './context.ts'
import { type BlockKind, createDraft, type Draft, type Format, type WrittenFormat } from './draft/draft.ts'
import { lintDraft } from './engine/lint-draft.ts'
import { presets } from './presets/index.ts'
import { readFile, readLater } from './read-file.ts'
import { type Level, levelOf, relatedOf } from './report.ts'

export type { Config, StetEntry } from './config/config.ts'
export type { BlockKind, Format, WrittenFormat } from './draft/draft.ts'
export type { Level } from './report.ts'
export type { RuleSetting } from './rule.ts'

/** A half-open range of UTF-16 code units, from 0: of the text that was checked, or of the text of the block `block`. */
export interface Place {
  /** The index of the block; absent where a whole text was checked. */
  readonly block?: number
  readonly start: number
  readonly end: number
}

/** A way to mend a finding. `safe` is true where no editor would want to look first. */
export interface Mend {
  readonly title: string
  readonly safe: boolean
  readonly edits: readonly (Place & { readonly text: string })[]
}

/** What backread found, as plain data. */
export interface Found extends Place {
  readonly rule: string
  readonly level: Level
  /** One sentence that is enough by itself; values stand in backticks. */
  readonly reason: string
  /** The rule's page. */
  readonly url: string | undefined
  /** The evidence. */
  readonly note: string | undefined
  /** The marked words. */
  readonly actual: string | undefined
  /** What may stand there instead, best first. */
  readonly expected: readonly string[]
  /** The other places that the finding speaks of. */
  readonly related: readonly (Place & { readonly reason: string })[]
  readonly fixes: readonly Mend[]
}

/** What to know about a draft. */
export interface CheckOptions<Kind extends Format = WrittenFormat> {
  /** What the text is written in; plain text where absent. */
  readonly format?: Kind | undefined
  /** The draft's own date, as `YYYY-MM-DD`. */
  readonly date?: string | undefined
  /** A config as its file has it: `preset`, `rules`, `language`, `boilerplate`, and the stylebook itself. */
  readonly config?: Omit<Config, 'extends' | 'plugins' | 'overrides' | 'ignore' | 'readAs'> | undefined
}

/** A part of a draft as a structured editor has it. */
export interface TextBlock {
  readonly kind: BlockKind
  readonly text: string
}

/**
 * Checks a text. The reader of its format is loaded when it is first wanted.
 *
 * @returns what was found, in the order of the text.
 * @throws Error for an unknown format, date, preset, rule, level or option.
 */
export async function check(text: string, options: CheckOptions = {}): Promise<Found[]> {
  const draft = await readLater(text, optionsFrom(options))
  return foundIn(draft, options, (start, end) => ({ start, end }))
}

/**
 * Checks a draft that an editor has in blocks; what stands in a block is prose without markup.
 *
 * @returns what was found, in the order of the blocks; places are of a block's own text.
 * @throws Error as `check` does.
 */
export function checkBlocks(
  blocks: readonly TextBlock[],
  options: Omit<CheckOptions, 'format'> = {}
): Found[] {
  const starts: number[] = []
  let source = ''
  for (const { text } of blocks) {
    starts.push(source.length)
    source += `${text}\n\n`
  }
  const parts = blocks.map(({ kind, text }, index) => ({
    kind,
    text,
    pieces: [{ at: 0, length: text.length, fileAt: starts[index] ?? 0, fileLength: text.length }]
  }))
  const draft = createDraft({ format: 'text', source, blocks: parts }, contextFrom(optionsFrom(options)))
  return foundIn(draft, options, (start, end) => {
    const after = starts.findIndex((each) => each > start)
    const block = after < 0 ? starts.length - 1 : after - 1
    const from = starts[block] ?? 0
    return { block, start: start - from, end: end - from }
  })
}

/**
 * Checks a file of any format, as `check` does. Its reader is loaded when it is first wanted.
 *
 * @param bytes the whole file.
 * @param options with the `path`, which tells the format where `format` is absent.
 * @returns the text that places are of, and what was found: of a Word document or a mail the paragraphs, a line each.
 * @throws Error as `check` does, and where the file is not of its format.
 */
export async function checkFile(
  bytes: Uint8Array,
  options: CheckOptions<Format> & { readonly path?: string } = {}
): Promise<{ readonly text: string; readonly found: readonly Found[] }> {
  const draft = await readFile(bytes, { ...optionsFrom(options), path: options.path })
  return { text: draft.source, found: foundIn(draft, options, (start, end) => ({ start, end })) }
}

/** A rule, and the smallest preset that has it. */
export interface RuleInfo {
  readonly id: string
  readonly level: Level
  readonly preset: string
  readonly url: string
}

/** All rules. */
export function rules(): RuleInfo[] {
  return allRules.map(({ id, level, url }) => ({
    id,
    level,
    url,
    preset: Object.keys(presets).find((name) => Object.hasOwn(presets[name] ?? {}, id)) ?? ''
  }))
}

function optionsFrom<Kind extends Format>({ format, date, config }: CheckOptions<Kind>): LintOptions<Kind> {
  return { kind: format, date, config }
}

type PlaceFrom = (start: number, end: number) => Place

function foundIn(draft: Draft, { config = {} }: CheckOptions<Format>, placeFrom: PlaceFrom): Found[] {
  const { file } = lintDraft(draft, { rules: resolveRules(config), stet: config.stet ?? [] })
  return file.messages.map((message) => foundFrom(message, placeFrom))
}

function foundFrom(message: VFileMessage, placeFrom: PlaceFrom): Found {
  return {
    ...placed(message.place, placeFrom),
    rule: message.ruleId ?? '',
    level: levelOf(message),
    reason: message.reason,
    url: message.url ?? undefined,
    note: message.note ?? undefined,
    actual: message.actual ?? undefined,
    expected: message.expected ?? [],
    related: relatedOf(message).map(({ place, reason }) => ({ ...placed(place, placeFrom), reason })),
    fixes: (message.fixes ?? []).map(({ title, safe, edits }) => ({
      title,
      safe,
      edits: edits.map(({ place, text }) => ({ ...placed(place, placeFrom), text }))
    }))
  }
}

function placed(place: VFileMessage['place'], placeFrom: PlaceFrom): Place {
  const whole = place && 'start' in place ? place : undefined
  const start = whole?.start.offset ?? 0
  return placeFrom(start, whole?.end.offset ?? start)
}
