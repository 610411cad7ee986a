/** A draft as an editor sees it: its lines numbered, the marks in them, and what is reported below. */
import type { VFileMessage } from 'vfile-message'
import { levelOf, read, relatedOf, type WrittenFormat } from '../../src/index.ts'
import { type Mark, markedText } from '../../src/reporters/html/draft.ts'
import { prose, text } from '../../src/reporters/html/markup.ts'
import { type Case, lintCase, readPage } from '../../test/support/page.ts'

/** A draft to show. */
export interface Proof {
  readonly source: string
  readonly format: WrittenFormat
  readonly messages: readonly VFileMessage[]
  /** The number of the first finding in its page. */
  readonly first: number
  /** What stands above it. */
  readonly title: string
  /** Whether only the first line and those with marks are shown. */
  readonly excerpt?: boolean
}

/** The figures of a rule's cases, in the order of its page; `undefined` for any other page. */
export function caseFigures(path: string): Iterator<string, undefined> | undefined {
  const id = /^rules\/([\w-]+)\/readme\.md$/.exec(path)?.[1]
  return id === undefined ? undefined : figuresOf(id)
}

function* figuresOf(id: string): Generator<string, undefined> {
  let first = 1
  for (const each of readPage(id).cases) {
    const messages = lintCase(id, each)
    yield proof({ source: each.draft, format: each.format, messages, first, title: titleOf(each) })
    first += messages.length
  }
}

const formats: Readonly<Record<WrittenFormat, string>> = {
  text: 'Plain text',
  markdown: 'Markdown',
  html: 'HTML'
}

function titleOf({ format, options: { date, language, options, path } }: Case): string {
  return [
    formats[format],
    date === undefined ? '' : `dated ${date}`,
    language ?? '',
    path ?? '',
    options === undefined ? '' : JSON.stringify(options)
  ]
    .filter((each) => each !== '')
    .join(' · ')
}

/** A draft with its findings as HTML: the findings below, or in an excerpt each below its own line. */
export function proof({ source, format, messages, first, title, excerpt = false }: Proof): string {
  const marks = messages.flatMap((message, index) => marksOf(message, first + index))
  const kinds = kindsOf(source, format)
  const rows: string[] = []
  let start = 0
  for (const [index, line] of source.split('\n').entries()) {
    const here = within(marks, start, start + line.length)
    start += line.length + 1
    const row = `<p class="line ${kinds.get(index) ?? ''}" data-line="${index + 1}">${markedText(line, here)}</p>`
    if (!excerpt) rows.push(row)
    else if (here.length > 0 || index === 0) rows.push(row + notes(messages, first, index + 1))
    else if (line !== '' && rows.at(-1) !== gap) rows.push(gap)
  }
  const below = messages.length > 0 ? notes(messages, first) : '<p class="quiet">Nothing is reported.</p>'
  return `<figure class="proof ${format}${excerpt ? ' excerpt' : ''}">
<figcaption>${text(title)}</figcaption>
<div class="copy"><svg class="threads" aria-hidden="true"></svg>${rows.join('')}</div>
${excerpt ? '' : below}</figure>`
}

const gap = '<p class="gap">…</p>'

/** The notes on all findings with their evidence, or short ones on those of a line. */
function notes(messages: readonly VFileMessage[], first: number, line?: number): string {
  const items = messages.map((message, index) =>
    line === undefined || line === message.line ? note(message, first + index, line !== undefined) : ''
  )
  return items.some((item) => item !== '') ? `<ol class="notes">${items.join('')}</ol>` : ''
}

/** The places that a finding speaks of, as offsets into the source. */
function marksOf(message: VFileMessage, number: number): Mark[] {
  const level = levelOf(message)
  const own = message.place && 'start' in message.place ? [message.place] : []
  const others = relatedOf(message).flatMap(({ place }) => place ?? [])
  return [...own, ...others].map(({ start, end }, index) => ({
    start: start.offset ?? 0,
    end: end.offset ?? 0,
    number,
    level,
    own: index < own.length
  }))
}

function within(marks: readonly Mark[], from: number, to: number): Mark[] {
  return marks
    .filter(({ start, end }) => start < to && end > from)
    .map((mark) => ({ ...mark, start: Math.max(0, mark.start - from), end: Math.min(to, mark.end) - from }))
}

/** What kind of block begins in each line. */
function kindsOf(source: string, format: WrittenFormat): Map<number, string> {
  return new Map(
    read(source, { kind: format }).blocks.map(({ kind, pieces }) => [
      source.slice(0, pieces[0]?.fileAt ?? 0).split('\n').length - 1,
      kind
    ])
  )
}

function note(message: VFileMessage, number: number, short: boolean): string {
  const { ruleId = '', reason, line, column, expected = [], note: evidence } = message
  const level = levelOf(message)
  const rule = short ? ` <a href="/rules/${text(ruleId)}/">${text(ruleId)}</a>` : ''
  const others = relatedOf(message).map(
    (other) => `<li>${other.line}:${other.column} ${prose(other.reason)}</li>`
  )
  const wanted = expected.filter((each) => each !== '').slice(0, 3)
  return `<li class="note ${level}" data-number="${number}" tabindex="0"><p class="head"><b>${number}</b> ${level}${rule} <span>${line}:${column}</span></p>
<p>${prose(reason)}</p>
${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}
${wanted.length > 0 ? `<p>Write ${wanted.map((each) => `<code>${text(each)}</code>`).join(' or ')}</p>` : ''}
${evidence && !short ? `<p class="evidence">${prose(evidence)}</p>` : ''}</li>`
}
