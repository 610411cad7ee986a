/** Edits of a text: put in order, kept apart, applied. */
import { type Format, isPacked, type TextFormat } from '../draft/draft.ts'

/** A change of a draft: half-open offsets into its source, in UTF-16 code units. */
export interface SourceEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A draft's text and how to read it. */
export interface Source {
  readonly source: string
  readonly format: Format
}

/** Applies edits that do not overlap, in any order. */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  let text = ''
  let at = 0
  for (const { start, end, text: written } of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    text += source.slice(at, start) + written
    at = end
  }
  return text + source.slice(at)
}

/** Whether two edits share a character or touch: what one wrote may be what the other was for. */
export function collide(a: SourceEdit, b: SourceEdit): boolean {
  return a.start <= b.end && b.start <= a.end
}

/** Whether two edits come to the same text: `the the` for `the` is what the removal of ` the` is. */
export function isSameChange(source: string, a: SourceEdit, b: SourceEdit): boolean {
  const start = Math.min(a.start, b.start)
  const end = Math.max(a.end, b.end)
  const written = (edit: SourceEdit) =>
    source.slice(start, edit.start) + edit.text + source.slice(edit.end, end)
  return written(a) === written(b)
}

/** What a format would not take for the character it is. A line break ends a paragraph, or a field. */
const markup: Readonly<Record<TextFormat, RegExp>> = {
  text: /[\r\n]/,
  markdown: /[\r\n<>&\\`*_[\]~|]/,
  html: /[\r\n<>&]/,
  newsml: /[\r\n<>&]/,
  nitf: /[\r\n<>&]/,
  // HTML may stand in a string of it.
  ninjs: /[\p{Cc}"\\<>&]/u
}

/** Whether an edit would write something that is markup where it stands, and was not there before; in a packed format all is. */
export function bringsMarkup({ source, format }: Source, { start, end, text }: SourceEdit): boolean {
  if (isPacked(format)) return true
  const before = source.slice(start, end)
  const fresh = [...text].filter((character) => !before.includes(character)).join('')
  if (fresh === '') return false
  if (markup[format].test(fresh)) return true
  if (format === 'text') return false
  if (/["']/.test(fresh) && isInTag(source, start)) return true
  return format === 'markdown' && /["':#{},!%@]/.test(fresh) && isInFrontMatter(source, start)
}

/** `<img alt="…`: a quote mark would end the attribute. */
function isInTag(source: string, at: number): boolean {
  const open = source.lastIndexOf('<', at - 1)
  return (
    at > 0 && open >= 0 && open > source.lastIndexOf('>', at - 1) && /[a-z/!]/i.test(source[open + 1] ?? '')
  )
}

function isInFrontMatter(source: string, at: number): boolean {
  const fence = /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(source)?.[0].trim()
  return fence !== undefined && at < source.indexOf(`\n${fence}`, 3)
}
