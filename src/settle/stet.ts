/**
 * What an editor has let stand: by a comment in the draft (`<!-- stet year-typo: the flight’s number -->`), between
 * `<!-- backread-disable -->` and `<!-- backread-enable -->`, or by an entry of the config.
 */
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { StetEntry } from '../config/config.ts'
import { didYouMean } from '../config/suggest.ts'
import type { Block, Draft, DraftComment, Range } from '../draft/draft.ts'
import { pointAt } from '../draft/place.ts'
import { homepage } from '../manifest.ts'

/** What there is to let stand. */
export interface StetOptions {
  /** Entries of the config that hold for this draft. */
  readonly entries: readonly StetEntry[]
  /** The ids a stet may name. */
  readonly known: readonly string[]
  /** The ids of what has run: only of these can it be said that nothing matched. */
  readonly ran: ReadonlySet<string>
}

/**
 * Drops the messages that the draft’s comments or the config let stand; a comment that names no known rule, or that
 * nothing matched, becomes a message itself.
 */
export function letStand(
  messages: readonly VFileMessage[],
  draft: Draft,
  file: VFile,
  options: StetOptions
): { messages: VFileMessage[]; usedStets: ReadonlySet<StetEntry> } {
  const usedStets = new Set<StetEntry>()
  const marks = draft.comments.flatMap((comment) => readComment(comment) ?? [])
  const stets = marks.filter(({ word }) => word === 'stet').map((mark) => stetOf(mark, draft))
  const passages = passagesOf(marks, draft.source.length)
  const left = messages.filter((message) => {
    const entry = options.entries.find((each) => fitsEntry(each, message))
    const stet = stets.find((each) => letsStand(each, message))
    if (entry) usedStets.add(entry)
    if (stet) stet.used = true
    return !entry && !stet && !passages.some((passage) => letsStand(passage, message))
  })
  for (const message of left) keepFromFixes(message, [...stets, ...passages])
  for (const mark of marks) {
    for (const id of mark.rules.filter((each) => !options.known.includes(each)))
      left.push(report(file, draft, mark, unknownRule(mark.word, id, options.known)))
  }
  for (const stet of stets) {
    const rules = stet.rules.filter((id) => options.known.includes(id))
    const judged = stet.rules.length === 0 ? options.ran.size > 0 : rules.some((id) => options.ran.has(id))
    if (!stet.used && judged) left.push(report(file, draft, stet.mark, unmatched(rules)))
  }
  return { messages: left, usedStets }
}

/** A comment that speaks to backread. No rules means all of them. */
interface Mark {
  readonly word: 'stet' | 'backread-disable' | 'backread-enable'
  readonly rules: readonly string[]
  readonly comment: DraftComment
}

/** A part of the file in which some rules are silent. */
interface Silence {
  readonly ranges: readonly Range[]
  readonly rules: readonly string[]
}

interface Stet extends Silence {
  readonly mark: Mark
  used: boolean
}

const marked = /^\s*(stet|backread-disable|backread-enable)(?![\w-])([^:]*)(?::[\s\S]*)?$/i

function readComment(comment: DraftComment): Mark | undefined {
  const match = marked.exec(comment.value)
  if (!match) return undefined
  const word = match[1]?.toLowerCase() as Mark['word']
  return { word, rules: (match[2] ?? '').split(/[\s,]+/).filter((id) => id !== ''), comment }
}

/** A stet holds for the block it stands in or before; for the whole of a figure, list or table it stands before. */
function stetOf(mark: Mark, draft: Draft): Stet {
  const { comment, rules } = mark
  const around = draft.blocks.find((block) => {
    const range = fileRange(block)
    return range && range.start < comment.start && comment.end < range.end
  })
  const next = around ?? draft.blocks[comment.before]
  const blocks = draft.blocks.filter(
    (block) => block === next || (next?.group !== undefined && block.group === next.group && !around)
  )
  return { mark, rules, ranges: blocks.flatMap((block) => fileRange(block) ?? []), used: false }
}

function fileRange({ pieces }: Block): Range | undefined {
  const [first, last] = [pieces[0], pieces.at(-1)]
  return first && last ? { start: first.fileAt, end: last.fileAt + last.fileLength } : undefined
}

/** What stands between a disable and the next enable of the same rules; to the end where none follows. */
function passagesOf(marks: readonly Mark[], length: number): Silence[] {
  return marks.flatMap((mark, index) => {
    if (mark.word !== 'backread-disable') return []
    const end = marks.slice(index + 1).find((other) => other.word === 'backread-enable' && ends(other, mark))
    return { rules: mark.rules, ranges: [{ start: mark.comment.end, end: end?.comment.start ?? length }] }
  })
}

function ends(enable: Mark, disable: Mark): boolean {
  return enable.rules.length === 0 || disable.rules.every((id) => enable.rules.includes(id))
}

function letsStand(silence: Silence, message: VFileMessage): boolean {
  const at = message.place && 'start' in message.place ? message.place.start.offset : undefined
  return isAbout(silence, message) && isIn(silence, at)
}

function isAbout({ rules }: Silence, message: VFileMessage): boolean {
  return rules.length === 0 || rules.includes(message.ruleId ?? '')
}

function isIn({ ranges }: Silence, at: number | undefined): boolean {
  return at !== undefined && ranges.some(({ start, end }) => start <= at && at < end)
}

/** What stands here is not changed by a fix of a finding elsewhere: `Make every quote mark curly`. */
function keepFromFixes(message: VFileMessage, silences: readonly Silence[]): void {
  const about = silences.filter((silence) => isAbout(silence, message))
  if (!message.fixes || about.length === 0) return
  message.fixes = message.fixes.filter(({ edits }) =>
    edits.every(
      ({ path, place }) => path !== undefined || !about.some((each) => isIn(each, place.start.offset))
    )
  )
}

function fitsEntry({ rule, quote }: StetEntry, message: VFileMessage): boolean {
  return rule === message.ruleId && oneLine(quote) === oneLine(message.actual ?? '')
}

// A quote in a config has one space where the draft may have a line break.
function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** What is said of a stet that names no rule there is. */
export function unknownRule(word: string, id: string, known: readonly string[]): string {
  const hint = didYouMean(id, known) || '; `backread rules` lists them'
  return `This \`${word}\` names no known rule: \`${id}\`${hint}`
}

function unmatched(rules: readonly string[]): string {
  const ids = rules.map((id) => `\`${id}\``).join(' or ')
  return `This \`stet\` is not needed: ${ids ? `${ids} finds nothing` : 'no rule finds anything'} here`
}

function report(file: VFile, draft: Draft, { comment }: Mark, reason: string): VFileMessage {
  const place = { start: pointAt(draft, comment.start), end: pointAt(draft, comment.end) }
  const message = file.message(reason, { place, ruleId: 'stet', source: 'backread' })
  message.fatal = undefined
  message.url = stetPage
  message.actual = draft.source.slice(comment.start, comment.end)
  message.note = 'Take it out, or look whether it stands before the paragraph that it is meant for.'
  return message
}

/** The page on letting findings stand. */
export const stetPage = `${homepage}/guide/stet`
