/** Findings as the protocol has them. */
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver/node'
import { type Level, levelOf, relatedOf } from '../report.ts'
import { visible } from '../reporters/visible.ts'
import type { Reading } from './desk.ts'

const severities: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

/** What a client takes beside the range and the words. */
export interface Takes {
  readonly related: boolean
}

/** The findings of a draft as diagnostics. `uriOf` gives the uri of another draft by its name. */
export function diagnosticsOf(
  { uri, messages }: Reading,
  takes: Takes,
  uriOf: (name: string) => string
): Diagnostic[] {
  return messages.map((message) => {
    const related = relatedOf(message).map((other) => ({
      location: { uri: other.path === undefined ? uri : uriOf(other.path), range: rangeOf(other.place) },
      message: visible(other.reason)
    }))
    return {
      range: rangeOfMessage(message),
      severity: severities[levelOf(message)],
      source: 'backread',
      message: withPlaces(message, takes),
      ...(message.ruleId === undefined ? {} : { code: message.ruleId }),
      ...(message.url === undefined ? {} : { codeDescription: { href: message.url } }),
      ...(takes.related && related.length > 0 ? { relatedInformation: related } : {}),
      ...(isToGo(message) ? { tags: [DiagnosticTag.Unnecessary] } : {})
    }
  })
}

// A client that cannot show the other place is told it in words.
function withPlaces(message: VFileMessage, takes: Takes): string {
  const [other] = takes.related ? [] : relatedOf(message)
  const where = other === undefined ? '' : ` (${other.path ?? 'line'} ${other.line}:${other.column})`
  return visible(message.reason) + where
}

/** Whether the only thing to do with the marked words is to take them out. */
function isToGo({ fixes = [], expected = [] }: VFileMessage): boolean {
  const writes = [...expected, ...fixes.flatMap(({ edits }) => edits.map(({ text }) => text))]
  return writes.length > 0 && writes.every((text) => text === '')
}

/** The range of a finding. */
export function rangeOfMessage({ place }: VFileMessage): Range {
  if (!place) return rangeOf(undefined)
  return rangeOf('start' in place ? place : { start: place, end: place })
}

function rangeOf(place: Position | undefined): Range {
  if (!place) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  const { start, end } = place
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 }
  }
}

/** Whether two ranges share a character, or one is a point that the other has. */
export function rangesMeet(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character)
}
