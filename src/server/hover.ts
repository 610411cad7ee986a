/** What is shown where the pointer rests on a finding: the evidence, and where the rule is explained. */
import type { VFileMessage } from 'vfile-message'
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import { relatedOf } from '../report.ts'
import { visible } from '../reporters/visible.ts'
import type { Reading } from './desk.ts'
import { rangeOfMessage, rangesMeet } from './diagnostics.ts'

/** The hover at a position; `null` where no finding is. `markdown` says whether the client renders it. */
export function hoverAt({ messages }: Reading, at: Position, markdown: boolean): Hover | null {
  const here = messages.filter((message) => rangesMeet(rangeOfMessage(message), { start: at, end: at }))
  const [first] = here
  if (!first) return null
  const value = here.map((message) => wordsOf(message, markdown)).join(markdown ? '\n\n---\n\n' : '\n\n')
  return {
    contents: { kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
    range: rangeOfMessage(first)
  }
}

function wordsOf(message: VFileMessage, markdown: boolean): string {
  const { ruleId = 'backread', url, note = '' } = message
  const write = markdown ? escapeMarkdown : visible
  const name = markdown && url ? `[${ruleId}](${url})` : ruleId
  const places = relatedOf(message).map(({ reason, line, column }) => write(`${line}:${column} ${reason}`))
  const list = places.map((place) => `- ${place}`).join('\n')
  return [
    `${markdown ? `**${name}**` : name}: ${write(message.reason)}`,
    ...note.split('\n').map(write),
    list
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** Words of a draft as Markdown that means nothing but them; what stands in backticks stays code. */
function escapeMarkdown(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]()<>#+\-.!|~&]/g, '\\$&')))
    .join('')
}
