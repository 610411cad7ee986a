/** One finding a line, `path:line:column: level message [rule]`, as problem matchers read it. */
import { levelOf } from '../report.ts'
import type { Reporter } from './reporter.ts'
import { visible } from './visible.ts'

/** Makes the reporter. */
export function createReporter(): Reporter {
  return {
    file: ({ path, messages }) =>
      messages
        .map((message) => {
          const { line = 1, column = 1, reason, ruleId } = message
          return `${visible(path)}:${line}:${column}: ${levelOf(message)} ${visible(reason)} [${ruleId}]\n`
        })
        .join(''),
    end: () => ''
  }
}
