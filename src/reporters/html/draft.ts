/** A draft as an editor reads it: each block with the marks in it, and the notes on it beside. */
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import type { Block, BlockKind, Draft } from '../../draft/draft.ts'
import { type Level, levelOf, relatedOf } from '../../report.ts'
import { attribute, draftText, prose, text } from './markup.ts'

/** A finding with its number in the report. */
export interface Numbered {
  readonly number: number
  readonly message: VFileMessage
}

/** A stretch of a block that a finding speaks of. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly number: number
  readonly level: Level
  /** Whether it is the finding's own place, and not the other one. */
  readonly own: boolean
}

/** A draft as a section of the report. */
export function draftSection(
  path: string,
  draft: Draft | undefined,
  findings: readonly Numbered[],
  id: string
): string {
  const blocks = draft ? [...draft.meta, ...draft.blocks] : []
  const marks = marksIn(blocks, findings)
  const placed = new Map<Block, Numbered[]>()
  const unplaced: Numbered[] = []
  for (const finding of findings) {
    const block = blocks.find((each) =>
      marks.get(each)?.some(({ own, number }) => own && number === finding.number)
    )
    if (block) placed.set(block, [...(placed.get(block) ?? []), finding])
    else unplaced.push(finding)
  }
  const rows = [
    ...(unplaced.length > 0 ? [row('', unplaced)] : []),
    ...shownOf(blocks, marks).map((block) =>
      block === 'gap' ? gap : row(blockMarkup(block, marks.get(block) ?? []), placed.get(block) ?? [])
    )
  ]
  const count = `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}`
  return `<article class="draft" id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name">${text(path)} <small>${count}</small></h2>
<svg class="threads" aria-hidden="true"></svg>
${rows.join('\n')}
</article>`
}

function marksIn(blocks: readonly Block[], findings: readonly Numbered[]): Map<Block, Mark[]> {
  const marks = new Map<Block, Mark[]>()
  const add = (place: Position | undefined, number: number, message: VFileMessage, own: boolean) => {
    if (!place) return
    for (const block of blocks) {
      const span = spanIn(block, place.start.offset ?? 0, place.end.offset ?? 0)
      if (!span) continue
      marks.set(block, [...(marks.get(block) ?? []), { ...span, number, level: levelOf(message), own }])
      return
    }
  }
  for (const { number, message } of findings) {
    const { place } = message
    add(place && 'start' in place ? place : undefined, number, message, true)
    for (const other of relatedOf(message))
      if (other.path === undefined) add(other.place, number, message, false)
  }
  return marks
}

/** The stretch of a block's text that two offsets into the file enclose; `undefined` where it does not have the first. */
function spanIn(
  { pieces, text: words }: Block,
  from: number,
  to: number
): { start: number; end: number } | undefined {
  const textAt = (offset: number) => {
    const piece = pieces.find(({ fileAt, fileLength }) => fileAt <= offset && offset < fileAt + fileLength)
    return piece && piece.at + (piece.length === piece.fileLength ? offset - piece.fileAt : 0)
  }
  const start = textAt(from)
  if (start === undefined) return undefined
  return { start, end: Math.max(start, (textAt(Math.max(from, to - 1)) ?? words.length - 1) + 1) }
}

// A long draft is shown around its findings.
const wholeUpTo = 150
const around = 3

function shownOf(blocks: readonly Block[], marks: ReadonlyMap<Block, readonly Mark[]>): (Block | 'gap')[] {
  const wanted = blocks.filter(({ kind }) => kind !== 'meta').length <= wholeUpTo
  const near = (index: number) =>
    blocks.slice(Math.max(0, index - around), index + around + 1).some((block) => marks.has(block))
  const shown: (Block | 'gap')[] = []
  for (const [index, block] of blocks.entries()) {
    const isShown = block.kind === 'meta' ? marks.has(block) : wanted || near(index)
    if (isShown) shown.push(block)
    else if (block.kind !== 'meta' && shown.at(-1) !== 'gap') shown.push('gap')
  }
  return shown
}

const gap = '<div class="row"><p class="gap">… without findings …</p></div>'

function row(markup: string, findings: readonly Numbered[]): string {
  const notes = findings.length === 0 ? '' : `<div class="notes">${findings.map(note).join('')}</div>`
  return `<div class="row"><div>${markup}</div>${notes}</div>`
}

const named: Partial<Record<BlockKind, string>> = { alt: 'Alt text', meta: 'Front matter' }

function blockMarkup(block: Block, marks: readonly Mark[]): string {
  const name = block.kind === 'meta' ? `Front matter: ${block.name ?? ''}` : named[block.kind]
  const label = name === undefined ? '' : `<span class="kind">${text(name)}</span>`
  const tag = block.kind === 'table-cell' || block.kind === 'list-item' ? 'div' : 'p'
  return `<${tag} class="text ${block.kind}">${label}${markedText(block.text, marks)}</${tag}>`
}

/** A block's text, cut where a mark begins or ends; what two marks share belongs to both. */
export function markedText(words: string, marks: readonly Mark[]): string {
  const cuts = [...new Set([0, words.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b
  )
  return cuts
    .slice(0, -1)
    .map((from, index) => {
      const to = cuts[index + 1] as number
      const here = marks.filter(({ start, end }) => start <= from && to <= end)
      return here.length === 0 ? draftText(words.slice(from, to)) : marked(words.slice(from, to), here, to)
    })
    .join('')
}

function marked(words: string, marks: readonly Mark[], to: number): string {
  const [first] = marks.toSorted((a, b) => Number(b.own) - Number(a.own))
  if (!first) return draftText(words)
  const numbers = [...new Set([first, ...marks].map(({ number }) => number))]
  const ends = marks.filter(({ own, end }) => own && end === to)
  const kind = first.own ? '' : ' other'
  const signs = ends.map(({ number }) => `<sup>${number}</sup>`).join('')
  return `<mark class="${first.level}${kind}" data-of="${numbers.join(' ')}">${draftText(words)}${signs}</mark>`
}

function note({ number, message }: Numbered): string {
  const { ruleId = '', reason, line = 1, column = 1, note: evidence, url, expected } = message
  const level = levelOf(message)
  const rule = url
    ? `<a href="${attribute(safeUrl(url))}" rel="noreferrer">${text(ruleId)}</a>`
    : text(ruleId)
  const others = relatedOf(message).map((other) => {
    const where = `${other.path === undefined ? 'line' : other.path} ${other.line ?? 1}:${other.column ?? 1}`
    return `<li>${text(where)} ${prose(other.reason)}</li>`
  })
  const wanted = (expected ?? []).filter((each) => each !== '').slice(0, 3)
  return `<section class="note ${level}" id="note-${number}" tabindex="0" aria-labelledby="head-${number}"
 data-number="${number}" data-level="${level}" data-rule="${attribute(ruleId)}">
<h3 id="head-${number}">${number} · ${level} · ${rule} · ${line}:${column}</h3>
<p>${prose(reason)}</p>
${others.length > 0 ? `<ul>${others.join('')}</ul>` : ''}
${wanted.length > 0 ? `<p>Write ${wanted.map((each) => `<code>${text(each)}</code>`).join(' or ')}</p>` : ''}
${evidence ? `<p class="evidence">${evidence.split('\n').map(prose).join('\n')}</p>` : ''}
</section>`
}

/** A plugin may give any address; only those of the web are followed. */
function safeUrl(url: string): string {
  return /^https?:\/\//i.test(url) ? url : '#'
}
