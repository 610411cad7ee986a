/** Writing HTML in which a draft stays text. */
import { escapeAttribute as escapeQuotes, escapeText } from 'entities/escape'
import { visible, visibleLine } from '../visible.ts'

/** Text between tags, on one line. */
export function text(words: string): string {
  return escapeText(visible(words))
}

/** The text of a draft between tags, character for character, its line breaks kept. */
export function draftText(words: string): string {
  return words
    .split(/\r\n|[\r\n]/)
    .map((line) => escapeText(visibleLine(line)))
    .join('\n')
}

/** The value of an attribute, between double quotes. */
export function attribute(words: string): string {
  return escapeQuotes(visible(words)).replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Words with `code` in backticks. */
export function prose(words: string): string {
  return words
    .split(/`([^`]+)`/)
    .map((part, index) => (index % 2 === 1 ? `<code>${text(part)}</code>` : text(part)))
    .join('')
}
