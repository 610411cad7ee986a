/**
 * Reads a mail. Nobody reads its file as it is stored, in parts and transfer encodings, so the draft's source is made
 * here: the subject and each paragraph are a line, so is a row of a table.
 */
import PostalMime from 'postal-mime'
import type { BlockParts, DraftParts } from '../../draft.ts'
import { tellKindsByForm } from '../../form.ts'
import { readHtml } from '../html.ts'
import { readText } from '../text.ts'
import { UnreadableDraft } from '../unreadable.ts'
import { setOnLines } from './lines.ts'
import { quotedElements, withoutQuotedLines, withoutQuotes } from './quoted.ts'

/**
 * Reads a mail: its HTML where it has any, else its plain text, without what it quotes of other mails. Attachments are left
 * alone.
 *
 * @param bytes the file.
 * @throws UnreadableDraft where it is no mail.
 */
export async function readEml(bytes: Uint8Array): Promise<DraftParts> {
  const { subject = '', headers, html, text = '' } = await parse(bytes)
  const isForwarded = handsOn.test(subject)
  const body =
    html === undefined
      ? plainBlocks(withWindowsMarks(text), isForwarded)
      : htmlBlocks(withWindowsMarks(html), isForwarded)
  const title = titleFrom(subject, body)
  const { source, blocks } = setOnLines([...title, ...body], isSameRow(html))
  const shown = blocks.filter(({ kind }) => kind !== 'meta')
  const meta = blocks.filter(({ kind }) => kind === 'meta')
  const date = headers.find(({ key }) => key === 'date')?.value.trim()
  if (date) meta.push({ kind: 'meta', name: 'date', text: date, pieces: [] })
  return {
    format: 'eml',
    source,
    blocks: tellKindsByForm(shown, { headlines: false, captions: false }),
    meta
  }
}

/** `Fwd:` in the languages that programs for mail speak most. */
const handsOn = /^\s*(?:fwd?|wg|tr)\s*:/i
const answers = /^\s*(?:(?:re|aw|sv|fwd?|wg|tr)\s*:\s*)+/i

/** The subject is a headline only where the text has none: it may as well speak to the desk. */
function titleFrom(subject: string, body: readonly BlockParts[]): BlockParts[] {
  const text = withWindowsMarks(subject).replace(/\s+/g, ' ').trim().replace(answers, '')
  if (text === '') return []
  const isTitled = body.some(({ kind }) => kind === 'headline')
  return [
    isTitled ? { kind: 'meta', name: 'subject', text, pieces: [] } : { kind: 'headline', text, pieces: [] }
  ]
}

/** Node.js 20 takes Windows-1252 for Latin-1, so that quote marks and dashes become controls, which no mail has. */
function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    new TextDecoder('windows-1252').decode(Uint8Array.of(control.charCodeAt(0)), { stream: true })
  )
}

async function parse(bytes: Uint8Array) {
  try {
    const mail = await PostalMime.parse(bytes)
    if (
      mail.headers.some(({ key }) => /^(?:from|to|date|subject|mime-version|received|message-id)$/.test(key))
    )
      return mail
  } catch (error) {
    throw new UnreadableDraft(
      `it cannot be read as a mail: ${error instanceof Error ? error.message : error}`
    )
  }
  throw new UnreadableDraft('it has none of a mail’s headers, expected a mail as it is saved or exported')
}

function plainBlocks(text: string, isForwarded: boolean): readonly BlockParts[] {
  return withoutQuotes(readText(isForwarded ? text : withoutQuotedLines(text)).blocks, isForwarded)
}

function htmlBlocks(html: string, isForwarded: boolean): readonly BlockParts[] {
  const quoted = isForwarded ? [] : quotedElements(html)
  const { blocks } = readHtml(html)
  const own = blocks.filter(
    ({ pieces: [first] }) =>
      !quoted.some(({ start, end }) => first && start <= first.fileAt && first.fileAt < end)
  )
  return withoutQuotes(own.length > 0 ? own : blocks, isForwarded)
}

/** Whether two cells of an HTML table stand in one row. */
function isSameRow(html: string | undefined) {
  return (before: BlockParts, block: BlockParts): boolean => {
    const [last, first] = [before.pieces.at(-1), block.pieces[0]]
    if (html === undefined || before.kind !== 'table-cell' || block.kind !== 'table-cell' || !last || !first)
      return false
    return (
      before.group === block.group && !/<tr\b/i.test(html.slice(last.fileAt + last.fileLength, first.fileAt))
    )
  }
}
