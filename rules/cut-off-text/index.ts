import type { Block, Draft } from '../../src/draft/draft.ts'
import { fileRangeOf, spanOf } from '../../src/draft/place.ts'
import { type OpenEnd, openEndOf } from '../../src/facts/endings.ts'
import { rule } from '../../src/rule.ts'
import { dangling, openers } from './data.ts'

/**
 * A running paragraph that ends in mid-sentence. Quiet about headlines, captions, lists and quotations set apart, about
 * labels, links, results, verse and letters, about sentences that go on in the next paragraph, and in drafts that do
 * without full stops.
 */
export default rule({ id: 'cut-off-text', level: 'warning' }, (draft, report) => {
  const ends = draft.blocks.filter(isRunning).flatMap((block) => openEndOf(block) ?? [])
  if (ends.length === 0 || !usesStops(draft)) return
  for (const end of ends) {
    const evidence =
      isLine(end) || goesOn(end, draft) || standsInLines(end, draft) ? undefined : evidenceOf(end)
    if (!evidence) continue
    report({
      at: end.last,
      reason: `This paragraph breaks off after \`${end.block.text.slice(end.last.start, end.last.end)}\``,
      note: `${evidence}; the other paragraphs of the draft end with a stop.`
    })
  }
})

function isRunning({ kind }: Block): boolean {
  return kind === 'body'
}

const short = 8
const long = 16

/** Why a paragraph was cut off rather than set without a stop. */
function evidenceOf({ block, word, hanging, fragment, before }: OpenEnd): string | undefined {
  const words = countWords(fragment)
  if (before === 0 && words < short) return undefined
  if (hanging) return `It ends with \`${hanging}\``
  if (openBracket.test(fragment)) return 'A bracket is still open'
  if (dangling.has(word)) return 'No sentence ends with this word'
  if (before > 0) return words > 2 || openers.has(word) ? 'Its last sentence has no stop' : undefined
  return words >= long && verb.test(block.text) ? 'It is a long sentence without a stop' : undefined
}

const openBracket = /\([^()]*$/
const verb = /\b(?:is|are|was|were|be|has|have|had|will|would|can|could|said|says|\p{L}{2,}ed)\b/u

/** A line that stands without a stop and is whole: a label, a link, a credit, a name, a result, a signature. */
function isLine({ block, fragment, word, hanging }: OpenEnd): boolean {
  if (lineStart.test(fragment) || link.test(fragment) || handle.test(fragment)) return true
  if (/^[—–-]{1,3}\s?\p{Lu}/u.test(fragment) || isTitled(fragment)) return true
  if (/\d$/.test(word) && !hanging && !/\p{Ll}{2,} \p{Ll}{2,} \S+$/u.test(block.text)) return true
  return hanging === ',' && greeting.test(fragment)
}

const lineStart =
  /^(?:\p{Lu}[\p{L}’' -]{1,40}|\p{Lu}\p{L}+ \d+): |^(?:read|click|watch|listen|see|follow|sign up|subscribe|share|download|additional|reporting|editing|edited|written|photo|image|video|file|copyright|©|with reporting|with files)\b/iu
const link =
  /(?:https?:\/\/|www\.)\S+$|\S+@\S+\.\p{L}+$|\b[\p{L}\d-]+\.(?:com|org|net|co|gov|edu|uk|ie)\S*$/iu
const handle = /(?:^|\s)[#@]\p{L}[\p{L}\p{N}_]*(?:,? .{0,40})?$/u
const greeting = /^(?:dear|sir|madam|yours|sincerely|kind|best|with|warm|i am|faithfully|respectfully)\b/iu

/** `Jane Doe, Staff Writer`: every word of some length has a capital. */
function isTitled(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]{3,}/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Whether the sentence goes on in the next paragraph, or leads to a list or a quotation. */
function goesOn({ block, word, hanging }: OpenEnd, { blocks }: Draft): boolean {
  const next = blocks
    .slice(block.index + 1)
    .find(({ kind }) => kind !== 'alt' && kind !== 'caption' && kind !== 'credit')
  if (!next) return false
  if (/^[\s"“‘'(…-]*\p{Ll}/u.test(next.text) || /^\s*…|^\s*\.\.\./.test(next.text)) return true
  const leads = next.kind === 'list-item' || next.kind === 'block-quote' || next.kind === 'table-cell'
  return (leads && !['a', 'an', 'the'].includes(word)) || (hanging === ',' && /^\s*["“‘']/.test(next.text))
}

/** Whether lines follow each other where the draft's paragraphs have a blank line between them: verse, an address, a wrap. */
function standsInLines({ block }: OpenEnd, { blocks }: Draft): boolean {
  const parted = blocks.filter((other) => isRunning(other) && gapAfter(other, blocks) > 1).length
  if (parted < 2) return false
  const previous = blocks[block.index - 1]
  return gapAfter(block, blocks) === 1 || (previous?.kind === 'body' && gapAfter(previous, blocks) === 1)
}

/** The number of line ends between a block of plain text and the next one; 0 where there is none. */
function gapAfter(block: Block, blocks: readonly Block[]): number {
  const next = blocks[block.index + 1]
  if (!next || block.draft.format !== 'text') return 0
  const end = fileRangeOf(spanOf(block))?.end ?? 0
  const start = fileRangeOf(spanOf(next))?.start ?? 0
  return block.draft.source.slice(end, start).match(/\r\n|[\n\r]/g)?.length ?? 0
}

/** Whether the draft's long paragraphs end with stops, all but a few. */
function usesStops({ blocks }: Draft): boolean {
  const paragraphs = blocks.filter((block) => isRunning(block) && countWords(block.text) >= long)
  const open = paragraphs.filter((block) => openEndOf(block)).length
  const stops = blocks
    .filter(isRunning)
    .reduce((sum, { text }) => sum + (text.match(/[.!?]["”’)]*(?=\s|$)/gu)?.length ?? 0), 0)
  return stops > 1 && (open <= 1 || open * 3 <= paragraphs.length)
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
}
