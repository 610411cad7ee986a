/** Checkstyle’s XML: a file a draft, an error a finding. */
import { levelOf } from '../report.ts'
import type { Reporter } from './reporter.ts'
import { startTag, xmlDeclaration } from './xml.ts'

/** Makes the reporter. */
export function createReporter(): Reporter {
  let before = `${xmlDeclaration}<checkstyle version="4.3">\n`
  const opened = () => {
    const text = before
    before = ''
    return text
  }
  return {
    file({ path, messages }) {
      const errors = messages.map((message) => {
        const { line = 1, column = 1, reason, ruleId } = message
        const severity = levelOf(message)
        return `    ${startTag('error', { line, column, severity, message: reason, source: `backread.${ruleId}` }, '/')}\n`
      })
      return `${opened()}  ${startTag('file', { name: path })}\n${errors.join('')}  </file>\n`
    },
    end: () => `${opened()}</checkstyle>\n`
  }
}
