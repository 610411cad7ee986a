/** What a reader of findings wants beside them: the sentence that each is in, how long the draft is and of which day. */
import type { VFileMessage } from 'vfile-message'
import type { Block, Draft } from '../draft/draft.ts'
import { spanAt } from '../draft/place.ts'
import { wordCount } from '../draft/word-count.ts'
import { draftDate } from '../facts/dates/draft-date.ts'
import { sentenceAt } from '../facts/sentences.ts'
import { type Level, levelOf, relatedOf } from '../report.ts'
import { visible } from '../reporters/visible.ts'
import type { Result } from './lint-draft.ts'

/** A draft and what was found in it, as plain data: threads can send it, and it holds nothing of the draft in memory. */
export interface DraftView {
  /** Words of its text, without front matter. */
  readonly words: number
  /** Its own day, `YYYY-MM-DD`. */
  readonly date: string | undefined
  /** The ids of the rules that read it. */
  readonly ran: readonly string[]
  /** What these rules found, in the order of the text. */
  readonly findings: readonly FindingView[]
}

/** A finding in its sentence. All text is on one line and safe to print. */
export interface FindingView extends PlaceView {
  readonly rule: string
  readonly level: Level
  /** The words that are marked. */
  readonly quote: string
  /** The marked words with some forty characters on either side: what tells this finding from others like it. */
  readonly context: string
  /** The evidence. */
  readonly note: string | undefined
  /** The other places that it speaks of. */
  readonly related: readonly PlaceView[]
}

/** A place in a draft, with what is said of it. Lines and columns start at 1. */
export interface PlaceView {
  readonly line: number
  readonly column: number
  readonly reason: string
  readonly sentence: Excerpt
}

/** Marked words and what their sentence has around them. */
export interface Excerpt {
  readonly before: string
  readonly words: string
  readonly after: string
}

/** Views a draft that was linted. */
export function viewOf({ file, draft, ran }: Result): DraftView {
  const day = draftDate(draft)
  return {
    words: draft.blocks.reduce((sum, { text }) => sum + wordCount(text), 0),
    date: day && isoOf(day),
    ran: [...ran],
    findings: file.messages.filter(({ ruleId = '' }) => ran.has(ruleId)).map((each) => findingOf(each, draft))
  }
}

function isoOf({ year, month, day }: { year: number; month: number; day: number }): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-'
  )
}

function findingOf(message: VFileMessage, draft: Draft): FindingView {
  const { ruleId: rule = '', actual = '', reason, note } = message
  return {
    rule,
    level: levelOf(message),
    quote: shortened(oneLine(actual).trim()),
    context: contextOf(passageAt(message.place, draft)),
    ...placeOf(message, draft),
    reason: oneLine(reason),
    note: note && oneLine(note),
    related: relatedOf(message).map((other) => placeOf(other, draft))
  }
}

function placeOf(
  { line = 1, column = 1, reason, place }: Pick<VFileMessage, 'line' | 'column' | 'reason' | 'place'>,
  draft: Draft
): PlaceView {
  return { line, column, reason: oneLine(reason), sentence: sentenceOf(passageAt(place, draft)) }
}

/** Marked words in the text around them; the block where they stand in one. */
interface Passage {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly block?: Block
}

function passageAt(place: VFileMessage['place'], draft: Draft): Passage {
  const [from = 0, to = from] =
    place && 'start' in place ? [place.start.offset, place.end.offset] : [place?.offset]
  const span = spanAt(draft, from, to) ?? spanAt({ ...draft, blocks: draft.meta }, from, to)
  return span ? { ...span, text: span.block.text } : { text: draft.source, start: from, end: to }
}

/** So much of a sentence stands on either side of the marked words. */
const mostOfSentence = 300

function sentenceOf({ text, start, end, block }: Passage): Excerpt {
  const first = block && sentenceAt({ block, start, end })
  const last = block && sentenceAt({ block, start: Math.max(start, end - 1), end })
  return {
    before: lastOf(text.slice(first?.start ?? 0, start), mostOfSentence),
    words: shortened(oneLine(text.slice(start, end))),
    after: firstOf(text.slice(end, Math.max(end, last?.end ?? text.length)), mostOfSentence)
  }
}

/** So much of the text on either side tells a finding from others; it must not follow how sentences are told. */
const mostOfContext = 40

function contextOf({ text, start, end }: Passage): string {
  const before = lastOf(text.slice(0, start), mostOfContext)
  return `${before}[[${shortened(oneLine(text.slice(start, end)))}]]${firstOf(text.slice(end), mostOfContext)}`
}

/** The end of a text, cut between words. */
function lastOf(text: string, most: number): string {
  const line = oneLine(text.slice(-8 * most)).trimStart()
  return line.length <= most ? line : `… ${line.slice(-most).replace(/^\S*\s+/, '')}`
}

/** The beginning of a text, cut between words. */
function firstOf(text: string, most: number): string {
  const line = oneLine(text.slice(0, 8 * most)).trimEnd()
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, '')} …`
}

/** Marked words may be whole paragraphs: their beginning and their end. */
function shortened(words: string): string {
  return words.length <= 240 ? words : firstOf(words, 160) + lastOf(words, 60).slice(1)
}

function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ')).replace(/\p{Cs}/gu, '\ufffd')
}
