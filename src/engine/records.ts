/** Drafts as records, a line of JSON each: what other programs pipe through. */
import { resolve } from 'node:path'
import { configLoader, type LoadedConfig, type LoadOptions } from '../config/load.ts'
import { parseIsoDate } from '../draft/iso-date.ts'
import { messageOf } from '../reporters/json.ts'
import { visibleJson } from '../reporters/visible.ts'
import { UsageError } from '../usage-error.ts'
import { lintDraft } from './lint-draft.ts'
import { type PlanOptions, planFor } from './prepare.ts'
import { readText } from './read-draft.ts'
import { formatBy, type Target } from './targets.ts'

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
  const loaded = await configLoader(home.configs)(home.configs.cwd)
  planFor(targetOf(undefined, loaded, home), home)
  return async (line) => {
    try {
      const record = readRecord(line)
      return write({ id: record.id, messages: await messagesIn(record, loaded, home) })
    } catch (error) {
      return refuse(line, error)
    }
  }
}

/** The answer to a record that could not be read. */
export function refuse(line: Uint8Array | undefined, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error)
  return write({
    id: line === undefined ? null : idOf(line),
    error: error instanceof UsageError ? words : `internal error: ${words}`
  })
}

async function messagesIn({ path, text, date }: DraftRecord, loaded: LoadedConfig, home: RecordHome) {
  const target = targetOf(path, loaded, home)
  const day = date === undefined ? home.date : parseIsoDate(date)
  if (date !== undefined && !day)
    throw new UsageError(`unexpected \`date\` \`${date}\`, expected a day as \`YYYY-MM-DD\``)
  const { draft } = await readText(target, text, day)
  const { messages } = lintDraft(draft, planFor(target, home)).file
  return messages.filter(({ fatal }) => !home.quiet || fatal).map(messageOf)
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
  if (typeof text !== 'string') throw new UsageError(`this record has no \`text\`, ${shape}`)
  return { id, path: stringIn('path', path), text, date: stringIn('date', date) }
}

function stringIn(key: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new UsageError(`unexpected \`${key}\` \`${JSON.stringify(value)}\`, expected a string`)
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
    return (typeof value === 'object' && value !== null && 'id' in value ? value.id : null) ?? null
  } catch {
    return null
  }
}

function write(answer: { readonly id: unknown } & Readonly<Record<string, unknown>>): string {
  return `${visibleJson(JSON.stringify(answer))}\n`
}
