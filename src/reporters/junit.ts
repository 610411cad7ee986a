/**
 * JUnit’s XML, as continuous integration reads it: a suite a draft, a case a finding. Errors and warnings are
 * failures; info passes, and says its words. A draft without findings is one case that passes.
 */
import type { VFileMessage } from 'vfile-message'
import { levelOf, relatedOf } from '../report.ts'
import type { FileReport, Reporter } from './reporter.ts'
import { startTag, xmlDeclaration, xmlText } from './xml.ts'

/** Makes the reporter. */
export function createReporter(): Reporter {
  let before = `${xmlDeclaration}<testsuites name="backread">\n`
  const opened = () => {
    const text = before
    before = ''
    return text
  }
  return {
    file: (report) => opened() + suiteOf(report),
    end: () => `${opened()}</testsuites>\n`
  }
}

function suiteOf({ path, messages }: FileReport): string {
  const failures = messages.filter(isFailure).length
  const tests = Math.max(1, messages.length)
  const cases =
    messages.length === 0
      ? `    ${startTag('testcase', { name: 'nothing found', classname: path, time: 0 }, '/')}\n`
      : messages.map((message) => caseOf(message, path)).join('')
  const counts = { name: path, tests, failures, errors: 0, skipped: 0, time: 0 }
  return `  ${startTag('testsuite', counts)}\n${cases}  </testsuite>\n`
}

function caseOf(message: VFileMessage, path: string): string {
  const { ruleId = '', reason, line = 1, column = 1 } = message
  const open = startTag('testcase', { name: `${ruleId} ${line}:${column}`, classname: path, time: 0 })
  const words = xmlText(wordsOf(message, path))
  const inner = isFailure(message)
    ? `${startTag('failure', { type: levelOf(message), message: reason })}${words}</failure>`
    : `<system-out>${words}</system-out>`
  return `    ${open}${inner}</testcase>\n`
}

function isFailure({ fatal }: VFileMessage): boolean {
  return fatal !== undefined && fatal !== null
}

function wordsOf(message: VFileMessage, path: string): string {
  const { line = 1, column = 1, reason, note, url } = message
  const related = relatedOf(message).map(
    (other) => `${other.path ?? path}:${other.line ?? 1}:${other.column ?? 1}: ${other.reason}`
  )
  return [`${path}:${line}:${column}: ${levelOf(message)} ${reason}`, ...related, note, url]
    .filter((each) => each !== undefined && each !== '')
    .join('\n')
}
