/**
 * Reads a mail. Nobody reads its file as it is stored, in parts and transfer encodings, so the draft's source is made
 * here: the subject and each paragraph are a line, so is a row of a table.
 */
import PostalMime, { type Email } from 'postal-mime'
import type { BlockParts, DraftParts } from '../../draft.ts'
import { tellKindsByForm } from '../../form.ts'
import { readHtml } from '../html.ts'
import { readText } from '../text.ts'
import { UnreadableDraft } from '../unreadable.ts'
import { setOnLines } from './lines.ts'
import { quotedElements, withoutQuotedLines, withoutQuotes } from './quoted.ts'

/**
 * Takes a mail apart.
 *
 * @param bytes the file.
 * @returns what reads its HTML, or its plain text where it has none; quoted mails and attachments are left out.
 * @throws UnreadableDraft where it is no mail.
 */
export async function openEml(bytes: Uint8Array): Promise<() => DraftParts> {
  const mail = await parse(bytes)
  return () => readMail(mail)
}

function readMail({ subject = '', headers, html, text = '' }: Email): DraftParts {
  const isForwarded = handsOn.test(subject)
  const letter = letterIn(withWindowsMarks(html ?? text), html !== undefined, isForwarded)
  const title = titleFrom(subject, letter.blocks)
  const { source, blocks } = setOnLines([...title, ...letter.blocks], letter.isSameRow, letter.markOf)
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

async function parse(bytes: Uint8Array): Promise<Email> {
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

/** The text of a mail, and what its source says of the lines it is set on. */
interface Letter {
  readonly blocks: readonly BlockParts[]
  /** Whether two cells of a table stand in one row. */
  readonly isSameRow: (before: BlockParts, block: BlockParts) => boolean
  /** The mark of a list's item. */
  readonly markOf: (block: BlockParts) => string
}

function letterIn(text: string, isHtml: boolean, isForwarded: boolean): Letter {
  return isHtml
    ? htmlLetter(text, isForwarded)
    : plainLetter(isForwarded ? text : withoutQuotedLines(text), isForwarded)
}

function plainLetter(text: string, isForwarded: boolean): Letter {
  return {
    blocks: withoutQuotes(readText(text).blocks, isForwarded),
    isSameRow: () => false,
    markOf({ kind, pieces: [first] }) {
      if (kind !== 'list-item' || !first) return ''
      return text.slice(text.lastIndexOf('\n', first.fileAt - 1) + 1, first.fileAt).trimStart()
    }
  }
}

function htmlLetter(html: string, isForwarded: boolean): Letter {
  const quoted = isForwarded ? [] : quotedElements(html)
  const { blocks } = readHtml(html)
  const own = blocks.filter(
    ({ pieces: [first] }) =>
      !quoted.some(({ start, end }) => first && start <= first.fileAt && first.fileAt < end)
  )
  return {
    blocks: withoutQuotes(own.length > 0 ? own : blocks, isForwarded),
    isSameRow(before, block) {
      const [last, first] = [before.pieces.at(-1), block.pieces[0]]
      const areCells =
        before.kind === 'table-cell' && block.kind === 'table-cell' && before.group === block.group
      return areCells && !/<tr\b/i.test(html.slice(last?.fileAt, first?.fileAt))
    },
    markOf: () => ''
  }
}
