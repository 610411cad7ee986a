/**
 * The findings as JSON: an array of `{path, messages}`, a draft a line. The shape is documented in the README and
 * stays as it is; `place` always has a start and an end, and what is absent is null.
 */
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { levelOf, relatedOf } from '../report.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { visibleJson } from './visible.ts'

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

function jsonOf({ path, messages }: FileReport) {
  return { path, messages: messages.map(messageOf) }
}

function messageOf(message: VFileMessage) {
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
