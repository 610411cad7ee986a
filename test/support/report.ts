import type { VFileMessage } from 'vfile-message'
import { levelOf, relatedOf } from '../../src/index.ts'

/** The findings of a case as its page shows them: a line a finding, a line each related place. */
export function showMessages(messages: readonly VFileMessage[]): string {
  return messages.flatMap((message) => [lineOf(message), ...relatedOf(message).map(relatedLine)]).join('\n')
}

function lineOf(message: VFileMessage): string {
  return `${message.line}:${message.column} ${levelOf(message)} ${message.reason}`
}

function relatedLine({ line, column, reason }: ReturnType<typeof relatedOf>[number]): string {
  return `  ${line}:${column} ${reason}`
}
