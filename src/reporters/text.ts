/** The report for people, by vfile-reporter: a draft at a time, the other place of a finding on a row of its own. */

import width from 'string-width'
import type { Position } from 'unist'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { relatedOf } from '../report.ts'
import type { FileReport, Mended, Reporter, ReporterOptions, Summary } from './reporter.ts'
import { visible, visibleLine } from './visible.ts'

/** Makes the reporter. */
export function createReporter(options: ReporterOptions): Reporter {
  let first = true
  return {
    file(report) {
      if (report.messages.length === 0) return ''
      const text = `${first ? '' : '\n'}${reportOf(report, options)}\n`
      first = false
      return text
    },
    end: (summary) => closing(summary, options)
  }
}

const causeHeadings: readonly string[] = ['  [cause]:', '  \x1b[1m[cause]\x1b[22m:']

// Tells the rows of related places, which vfile-reporter labels `info` as if they were findings; it has no width.
const relatedMark = '\u0000'

function reportOf(report: FileReport, { color, verbose }: ReporterOptions): string {
  const file = new VFile({ path: visible(report.path) })
  file.messages = report.messages.map((message) => forPrint(message, report, verbose))
  const rows = reporter([file], { color, verbose, quiet: true }).split('\n')
  // vfile-reporter closes with a blank line and a count; the count of all drafts stands at the end of the run.
  const count = rows.lastIndexOf('')
  return (count < 0 ? rows : rows.slice(0, count))
    .filter((row) => !causeHeadings.includes(row))
    .map((row) => (row.includes(relatedMark) ? relatedRow(row) : row))
    .join('\n')
}

function relatedRow(row: string): string {
  const plain = row
    .replace(relatedMark, '')
    .replace('\u001b[33minfo\u001b[39m', 'info')
    .replace('info', '    ')
  return plain.replaceAll('\u001b[1m', '').replaceAll('\u001b[22m', '').trimEnd()
}

/** A copy to print: control characters shown, the source left out (it is always ours), the line below if wanted. */
function forPrint(message: VFileMessage, { file }: FileReport, verbose: boolean): VFileMessage {
  const excerpt = verbose && message.place && 'start' in message.place ? excerptOf(file, message.place) : ''
  let cause: VFileMessage | undefined
  for (const related of relatedOf(message).reverse())
    cause = new VFileMessage(visible(related.reason) + relatedMark, { place: related.place, cause })
  const print = new VFileMessage(visible(message.reason) + excerpt, {
    place: message.place,
    ruleId: message.ruleId,
    cause
  })
  print.fatal = message.fatal
  print.url = message.url
  if (message.note !== undefined) print.note = message.note.split(/\r?\n/).map(visible).join('\n')
  return print
}

const excerptWidth = 72

/** The line that a finding is on, with carets under its words; a long line is cut around them. */
function excerptOf(file: VFile, { start, end }: Position): string {
  const line = lineAround(String(file), start.offset ?? 0)
  const at = start.column - 1
  const length = end.line === start.line ? end.column - start.column : line.length - at
  const shown = Math.min(Math.max(length, 1), excerptWidth)
  const room = Math.floor((excerptWidth - shown) / 2)
  const from = Math.max(0, Math.min(at - room, line.length - excerptWidth))
  const to = from + excerptWidth
  const before = (from > 0 ? '…' : '') + visibleLine(line.slice(from, at))
  const words = visibleLine(line.slice(at, at + shown))
  const after = visibleLine(line.slice(at + shown, to)) + (to < line.length ? '…' : '')
  const carets = '^'.repeat(Math.max(1, width(words)))
  return `\n    ${before}${words}${after}\n    ${' '.repeat(width(before))}${carets}`
}

function lineAround(text: string, offset: number): string {
  const start = text.slice(0, offset).search(/[^\r\n]*$/)
  return /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''
}

/** The last lines: what was found, and what to do next. */
function closing(summary: Summary, { color, quiet }: ReporterOptions): string {
  const { drafts, errors, warnings, infos } = summary
  const paint = (code: number, text: string) => (color ? `\x1b[${code}m${text}\x1b[39m` : text)
  const counts = [
    ...(errors > 0 ? [paint(31, plural(errors, 'error'))] : []),
    ...(warnings > 0 ? [paint(33, plural(warnings, 'warning'))] : []),
    ...(infos > 0 ? [`${infos} info`] : [])
  ]
  const mended = summary.mended && !quiet ? mendedLine(summary.mended) : ''
  if (counts.length === 0)
    return quiet || drafts === 0
      ? ''
      : `${mended}${plural(drafts, 'draft')} read, nothing ${mended === '' ? '' : 'else '}found\n`
  const where = drafts === 1 ? '' : ` in ${summary.draftsWithFindings} of ${plural(drafts, 'draft')}`
  const next = summary.firstRule
    ? `\`backread explain ${summary.firstRule}\` says why this is asked and how to let it stand`
    : '`--verbose` says more'
  return `\n${mended}${counts.join(', ')}${where}\n${next}\n`
}

function mendedLine({ findings, drafts, isDryRun }: Mended): string {
  return `${plural(findings, 'finding')} ${isDryRun ? 'would be ' : ''}mended in ${plural(drafts, 'draft')}\n`
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
