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
  const mail = await parse(bytes)
  const subject = (mail.subject ?? '').replace(/\s+/g, ' ').trim()
  const isForwarded = /^(?:fwd?|wg|tr)\s*:/i.test(subject)
  const headline = subject.replace(/^(?:(?:re|fwd?|aw|wg|sv|tr)\s*:\s*)+/i, '')
  const html = mail.html
  const body = html === undefined ? plainBlocks(mail.text ?? '', isForwarded) : htmlBlocks(html, isForwarded)
  // A subject is a headline only where the text has none: it may as well speak to the desk.
  const isTitled = body.some(({ kind }) => kind === 'headline')
  const over: BlockParts[] =
    headline === ''
      ? []
      : [{ kind: isTitled ? 'meta' : 'headline', name: 'subject', text: headline, pieces: [] }]
  const { source, blocks } = setOnLines([...over, ...body], isSameRow(html))
  const date = mail.headers.find(({ key }) => key === 'date')?.value
  return {
    format: 'eml',
    source,
    blocks: tellKindsByForm(
      blocks.filter(({ kind }) => kind !== 'meta'),
      { headlines: false, captions: false }
    ),
    meta: [
      ...blocks.filter(({ kind }) => kind === 'meta'),
      ...(date === undefined ? [] : [{ kind: 'meta' as const, name: 'date', text: date.trim(), pieces: [] }])
    ]
  }
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
