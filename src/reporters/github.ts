/**
 * GitHub’s workflow commands: a finding becomes an annotation at its line.
 * Source of the form: GitHub’s documentation, *Workflow commands for GitHub Actions*.
 */
import type { VFileMessage } from 'vfile-message'
import { levelOf, relatedOf } from '../report.ts'
import type { Reporter } from './reporter.ts'
import { visible } from './visible.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/** Makes the reporter. */
export function createReporter(): Reporter {
  return {
    file: ({ path, messages }) => messages.map((message) => annotationOf(message, path)).join(''),
    end: () => ''
  }
}

function annotationOf(message: VFileMessage, path: string): string {
  const { line = 1, column = 1, ruleId, place } = message
  const end = place && 'end' in place ? place.end : { line, column }
  const properties = {
    file: path,
    line,
    endLine: end.line,
    col: column,
    // GitHub takes columns only within one line.
    ...(end.line === line ? { endColumn: end.column } : {}),
    title: `backread ${ruleId}`
  }
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${commands[levelOf(message)]} ${written.join(',')}::${wordsOf(message, path)}\n`
}

function wordsOf(message: VFileMessage, path: string): string {
  const related = relatedOf(message).map(
    (other) => `${other.path ?? path}:${other.line ?? 1}:${other.column ?? 1}: ${other.reason}`
  )
  return [message.reason, ...related].map(escapeData).join('%0A')
}

// A draft must not give commands of its own: no line break reaches the log unescaped.
function escapeData(text: string): string {
  return visible(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
