/** Drafts as records, a line of JSON each: what other programs pipe through. */
import { resolve } from 'node:path'
import { configLoader, type LoadedConfig, type LoadOptions } from '../config/load.ts'
import { parseIsoDate } from '../draft/iso-date.ts'
import { messageOf } from '../reporters/json.ts'
import { visibleJson } from '../reporters/visible.ts'
import { UsageError } from '../usage-error.ts'
import { lintDraft, type Result } from './lint-draft.ts'
import { type PlanOptions, planFor } from './prepare.ts'
import { readText } from './read-draft.ts'
import { formatBy, type Target } from './targets.ts'
import { TooSlow, withinTime } from './time-limit.ts'
import { type DraftView, viewOf } from './view.ts'

/** What holds for all records of a run. */
export interface RecordHome extends PlanOptions {
  readonly configs: LoadOptions
  /** Give errors only. */
  readonly quiet: boolean
}

/** A draft in a line: `{"id": …, "path": …, "text": …, "date": …}`, all but the text may be absent. */
interface DraftRecord {
  readonly id: unknown
  /** Tells the format, and which overrides of the config hold; nothing is read from there. */
  readonly path: string | undefined
  readonly text: string
  readonly date: string | undefined
}

/**
 * Makes what answers a record's line with a line: `{"id": …, "messages": […]}` as `--format json` has them, or
 * `{"id": …, "error": …}` where it could not be read. The config is the working folder's: a record's path is only a
 * name, and must not choose what is run.
 *
 * @throws UsageError where the config or the options are mistaken.
 */
export async function createAnswers(home: RecordHome): Promise<(line: Uint8Array) => Promise<string>> {
  const lint = await createLinter(home)
  return async (line) => {
    try {
      const record = readRecord(line)
      const { messages } = (await lint(record)).file
      const shown = messages.filter(({ fatal }) => !home.quiet || fatal)
      return write({ id: record.id, messages: shown.map(messageOf) })
    } catch (error) {
      return refuse(line, error)
    }
  }
}

/** A record that was read, or why it was not. */
export type RecordView = { readonly name: string } & (DraftView | { readonly refusal: string })

/**
 * Makes what views the draft in a record's line. It is named by its path, or else by its id.
 *
 * @throws UsageError where the config or the options are mistaken.
 */
export async function createViews(home: RecordHome): Promise<(line: Uint8Array) => Promise<RecordView>> {
  const lint = await createLinter(home)
  return async (line) => {
    try {
      const record = readRecord(line)
      return { name: record.path ?? nameBy(record.id), ...viewOf(await lint(record)) }
    } catch (error) {
      return refuseView(line, error)
    }
  }
}

/** The view of a record that could not be read. */
export function refuseView(line: Uint8Array | undefined, error: unknown): RecordView {
  return { name: nameBy(line === undefined ? null : idOf(line)), refusal: wordsOf(error) }
}

function nameBy(id: unknown): string {
  return id === null ? 'a record without id' : typeof id === 'string' ? id : JSON.stringify(id)
}

/** Lints records. The options are tried before the first comes. */
async function createLinter(home: RecordHome): Promise<(record: DraftRecord) => Promise<Result>> {
  const loaded = await configLoader(home.configs)(home.configs.cwd)
  planFor(targetOf(undefined, loaded, home), home)
  return async ({ path, text, date }) => {
    const target = targetOf(path, loaded, home)
    const day = date === undefined ? home.date : parseIsoDate(date)
    if (date !== undefined && !day)
      throw new UsageError(`unexpected \`date\` \`${date}\`, expected a day as \`YYYY-MM-DD\``)
    try {
      const { draft } = await readText(target, text, { date: day, timeout: home.timeout })
      return withinTime(home.timeout, text.length, () => lintDraft(draft, planFor(target, home)))
    } catch (error) {
      throw error instanceof TooSlow ? new UsageError(`not read: ${error.message}`) : error
    }
  }
}

/** The answer to a record that could not be read. */
export function refuse(line: Uint8Array | undefined, error: unknown): string {
  return write({ id: line === undefined ? null : idOf(line), error: wordsOf(error) })
}

function wordsOf(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return error instanceof UsageError ? words : `internal error: ${words}`
}

function targetOf(path: string | undefined, loaded: LoadedConfig, { configs }: RecordHome): Target {
  if (path === undefined) return { path, name: 'this record', format: 'text', loaded, piped: true }
  const absolute = resolve(configs.cwd, path)
  return { path: absolute, name: path, format: formatBy(absolute, loaded) ?? 'text', loaded, piped: true }
}

const shape = 'expected an object `{id, path, text, date}` in JSON'

function readRecord(line: Uint8Array): DraftRecord {
  const value = parse(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`this line is no record, ${shape}`)
  const { id = null, path, text, date } = value as Readonly<Record<string, unknown>>
  checkId(id)
  if (typeof text !== 'string') throw new UsageError(`this record has no \`text\`, ${shape}`)
  return { id, path: stringIn('path', path) || undefined, text, date: stringIn('date', date) }
}

function stringIn(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new UsageError(`unexpected \`${key}\` \`${jsonOf(key, value)}\`, expected a string`)
}

/** @throws UsageError where the answer could not give the id back as it was. */
function checkId(id: unknown): void {
  jsonOf('id', id)
  if (typeof id === 'number' && Math.abs(id) > Number.MAX_SAFE_INTEGER)
    throw new UsageError('the `id` of this record has more digits than a number keeps, expected a string')
}

function jsonOf(key: string, value: unknown): string {
  try {
    return JSON.stringify(value)
  } catch {
    throw new UsageError(`the \`${key}\` of this record is nested too deep, expected a string`)
  }
}

function parse(line: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line))
  } catch (error) {
    throw new UsageError(`this line is not ${error instanceof SyntaxError ? 'JSON' : 'UTF-8'}, ${shape}`)
  }
}

function idOf(line: Uint8Array): unknown {
  try {
    const value = parse(line)
    const id = (typeof value === 'object' && value !== null && 'id' in value ? value.id : null) ?? null
    checkId(id)
    return id
  } catch {
    return null
  }
}

function write(answer: { readonly id: unknown } & Readonly<Record<string, unknown>>): string {
  return `${visibleJson(JSON.stringify(answer))}\n`
}
