/** What is no part of a draft in a mail: what it quotes of others, with the headers of these, and words to the desk. */
import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { BlockParts, Range } from '../../draft.ts'
import { isTooDeep } from '../blank.ts'
import { findAll } from '../hast.ts'

/** `Hi Ann`, `Dear all,`: a line to the desk. */
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b(?:\s+[\p{L}.’'-]+){0,4}\s*(?:[,!.:–-]\s*)?$/iu

/** `On 4 March 2026, the night desk` and, on the next line, `<desk@courier.example> wrote:`. */
const brokenAttribution = /^(On\b.{6,200})\r?\n(.{1,200}\bwrote:)[ \t]*$/gm

/** A plain text without lines that begin with `>`, a greeting and the signature; as it is where nothing else is in it. */
export function withoutQuotedLines(text: string): string {
  const lines = text.replace(brokenAttribution, '$1 $2').split(/\r?\n/)
  const signature = lines.indexOf('-- ')
  const own = (signature < 0 ? lines : lines.slice(0, signature)).filter((line) => !line.startsWith('>'))
  const first = own.findIndex((line) => line.trim() !== '')
  if (greeting.test(own[first] ?? '')) own.splice(first, 1)
  return own.some((line) => line.trim() !== '') ? own.join('\n') : text
}

/** How the writers of mail mark what they quote. */
const quoteClasses =
  /(?:^| )(?:gmail_quote\S*|gmail_signature|yahoo_quoted|moz-cite-prefix|moz-signature|protonmail_quote)(?: |$)/

/** The elements of an HTML mail that quote another one: offsets into it. */
export function quotedElements(html: string): Range[] {
  if (isTooDeep(html)) return []
  const tree = fromHtml(html, { verbose: true })
  return findAll(tree, isQuote).flatMap(({ position, properties }) => {
    const start = position?.start.offset
    const end = position?.end.offset
    if (start === undefined || end === undefined) return []
    // Outlook on the web marks where the other mail begins, and that goes on to the end.
    return [{ start, end: outlookIds.has(String(properties.id)) ? html.length : end }]
  })
}

const outlookIds: ReadonlySet<string> = new Set(['divRplyFwdMsg', 'appendonsend'])

function isQuote({ tagName, properties }: Element): boolean {
  const { className, id, type } = properties
  if (tagName === 'blockquote' && type === 'cite') return true
  return outlookIds.has(String(id)) || quoteClasses.test(Array.isArray(className) ? className.join(' ') : '')
}

const attribution = /^(?:on\b.{6,300}\bwrote|.{4,200}<[^\s@]+@[^\s>]+> wrote):$/i
const rule = /^[-_=\s]*(?:(?:original message|forwarded message|begin forwarded message:?)[-_=\s]*)?$/i
const header = /^\**(?:from|sent|date|to|cc|subject|reply-to)\s?:/i

/** How many blocks the headers of a quoted mail may be. */
const headerBlocks = 6

/**
 * The blocks before the headers of the mail that is answered; of a mail that hands another on, all but these headers: the
 * draft is in what it hands on.
 */
export function withoutQuotes(blocks: readonly BlockParts[], isForwarded: boolean): readonly BlockParts[] {
  const [first] = blocks
  if (first && greeting.test(first.text)) return withoutQuotes(blocks.slice(1), isForwarded)
  const start = blocks.findIndex((_, index) => isHeaders(blocks.slice(index, index + headerBlocks)))
  const isOwn = ({ text }: BlockParts): boolean => !attribution.test(text) && !rule.test(text)
  if (start < 0) return blocks.filter(isOwn)
  const before = blocks.slice(0, start).filter(isOwn)
  if (!isForwarded && before.length > 0) return before
  const after = blocks.slice(start)
  const end = after.findIndex((block) => isOwn(block) && !header.test(block.text))
  return [...before, ...(end < 0 ? [] : after.slice(end))]
}

/** `From: …`, `Sent: …`, `To: …`, `Subject: …`: in one block, or one after the other. */
function isHeaders(blocks: readonly BlockParts[]): boolean {
  const [first] = blocks
  if (!first || !/^\**from\s?:/i.test(first.text)) return false
  const text = blocks.map((block) => block.text).join('\n')
  return /\b(?:sent|date)\s?:/i.test(text) && /\bsubject\s?:/i.test(text)
}
