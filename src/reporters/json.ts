/**
 * The findings as JSON: an array of drafts, one a line. The shape stays as it is: what is absent is null or an empty
 * list, and no key is ever left out but `path` in `related` and `edits`.
 */
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { type Level, levelOf, type MessageFix, relatedOf } from '../report.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { visibleJson } from './visible.ts'

/** A draft that was read. */
interface JsonFile {
  /** Relative to the working folder, with `/`; `<stdin>` for piped text without a name. */
  readonly path: string
  /** In the order of the text; empty where nothing was found. */
  readonly messages: readonly JsonMessage[]
}

/** A finding. Lines and columns start at 1, offsets at 0; columns and offsets count UTF-16 code units. */
interface JsonMessage {
  readonly reason: string
  readonly line: number
  readonly column: number
  readonly place: Position
  readonly ruleId: string | null
  readonly source: string | null
  /** True for an error, false for a warning, null for info. */
  readonly fatal: boolean | null
  /** The words at `place`. */
  readonly actual: string | null
  /** What may stand there instead, best first. */
  readonly expected: readonly string[] | null
  readonly note: string | null
  readonly url: string | null
  readonly level: Level
  /** The other places that the finding speaks of; `path` where one is in another draft. */
  readonly related: readonly JsonRelated[]
  /** Ways to mend it; `safe` where no editor would want to look first. */
  readonly fixes: readonly MessageFix[]
}

interface JsonRelated {
  readonly reason: string
  readonly actual: string | null
  readonly path?: string
  readonly line: number
  readonly column: number
  readonly place: Position
}

/** Makes the reporter. */
export function createReporter(): Reporter {
  let before = '[\n'
  return {
    file(report) {
      const text = before + visibleJson(JSON.stringify(jsonOf(report)))
      before = ',\n'
      return text
    },
    end: () => (before === '[\n' ? '[]\n' : '\n]\n')
  }
}

function jsonOf({ path, messages }: FileReport): JsonFile {
  return { path, messages: messages.map(messageOf) }
}

/** A finding in that shape. */
export function messageOf(message: VFileMessage): JsonMessage {
  const place = wholePlace(message)
  return {
    reason: message.reason,
    line: place.start.line,
    column: place.start.column,
    place,
    ruleId: message.ruleId ?? null,
    source: message.source ?? null,
    fatal: message.fatal ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? null,
    note: message.note ?? null,
    url: message.url ?? null,
    level: levelOf(message),
    related: relatedOf(message).map(({ reason, actual, path, place: at }) => ({
      reason,
      actual: actual ?? null,
      ...(path === undefined ? {} : { path }),
      line: at?.start.line ?? 1,
      column: at?.start.column ?? 1,
      place: at ?? top
    })),
    fixes: message.fixes ?? []
  }
}

const top: Position = {
  start: { line: 1, column: 1, offset: 0 },
  end: { line: 1, column: 1, offset: 0 }
}

function wholePlace({ place }: VFileMessage): Position {
  if (!place) return top
  return 'start' in place ? place : { start: place, end: place }
}
