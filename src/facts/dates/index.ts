/** Every date of a draft. A grammar of our own: what is a date and what is a count is told by the words around it. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { looksLikeYear } from './around.ts'
import { dateAt } from './days.ts'
import { figuresAt } from './figures.ts'
import type { DateMention, Part } from './mention.ts'
import { runsOf, type Token } from './tokens.ts'
import { yearAt } from './years.ts'

export { draftDate } from './draft-date.ts'
export { tellsEarlyTimes } from './early-times.ts'
export type { DateForm, DateMention, Part, YearPlace } from './mention.ts'
export { type Tense, tenseAt } from './tense.ts'

/** All mentions of dates in a draft's blocks, in reading order. */
export const dates = fact((draft): readonly DateMention[] => {
  const found = draft.blocks.flatMap(readBlock)
  return withLabels(draft, found)
})

/** The dates that a draft's front matter or a page's head gives: its own date among them. */
export const metaDates = fact((draft): readonly DateMention[] =>
  draft.meta.filter(isDateField).flatMap(readMeta)
)

const byBlock = fact((draft) => {
  const groups = new Map<Block, DateMention[]>()
  for (const mention of dates(draft)) {
    const group = groups.get(mention.block)
    if (group) group.push(mention)
    else groups.set(mention.block, [mention])
  }
  return groups
})

/** The dates of one block, in order. */
export function datesOf(block: Block): readonly DateMention[] {
  return byBlock(block.draft).get(block) ?? []
}

// A month or a weekday begins so, written with a capital; a block with neither and without a figure has no date.
const mayHaveDates =
  /\d|J(?:an|AN|u[nl]|U[NL])|F(?:eb|EB|ri|RI)|M(?:a[ry]|A[RY]|on|ON)|A(?:pr|PR|ug|UG)|S(?:ep|EP|at|AT|un|UN)|Oct|OCT|Nov|NOV|Dec|DEC|T(?:ue|UE|hu|HU)|W(?:ed|ED)/

function readBlock(block: Block): DateMention[] {
  const mentions: DateMention[] = []
  if (!mayHaveDates.test(block.text)) return mentions
  for (const tokens of runsOf(block)) {
    let index = 0
    while (index < tokens.length) {
      const read = readAt(block, tokens, index)
      if (read) mentions.push(read.mention)
      index = read ? read.next : index + 1
    }
  }
  return mentions
}

function readAt(block: Block, tokens: readonly Token[], index: number) {
  const { kind, text } = tokens[index] as Token
  if (kind === 'mark') return undefined
  if (kind === 'word') return /^\p{Lu}/u.test(text) ? dateAt(block, tokens, index) : undefined
  return figuresAt(block, tokens, index) ?? dateAt(block, tokens, index) ?? bareYear(block, tokens, index)
}

function bareYear(block: Block, tokens: readonly Token[], index: number) {
  const found = yearAt(tokens, index)
  if (!found) return decade(block, tokens, index)
  const { start, end, text } = tokens[index] as Token
  const year: Part = { block, start, end, text, value: found.value }
  const mention: DateMention = {
    block,
    start,
    end,
    kind: 'year',
    form: 'words',
    year,
    place: found.place,
    word: found.word,
    ...(found.era ? { era: found.era } : {})
  }
  return { mention, next: index + 1 }
}

function decade(block: Block, tokens: readonly Token[], index: number) {
  const { start, end, text } = tokens[index] as Token
  const value = /^(\d{3}0)s$/.exec(text)?.[1]
  if (value === undefined) return undefined
  const year: Part = { block, start, end, text, value: Number(value) }
  const mention: DateMention = { block, start, end, kind: 'decade', form: 'words', year, place: 'bare' }
  return { mention, next: index + 1 }
}

const dateField =
  /(?:^|[^a-z])(?:date|time|datetime|published|modified|updated|created|issued|pubdate|lastmod)(?:$|[^a-z])|date$|_time$|(?:published|modified|updated|created)$/i

function isDateField({ name = '' }: Block): boolean {
  return dateField.test(name)
}

/** A field's value begins with its date: `2025-02-05T10:00:00Z`, `February 5, 2025`, `2025`. */
function readMeta(block: Block): DateMention[] {
  const mentions = readBlock(block).filter(({ place }) => place !== 'bare' || block.text.length < 6)
  return mentions.map((mention) => ({ ...mention, place: 'meta', word: block.name ?? '' }))
}

const label = /^(\d{3,5})(?=\s*[:–—]\s|\s+-\s)/

/** `1926: built as a cinema` in a row of such entries: the number that each begins with is a year. */
function withLabels(draft: Draft, found: readonly DateMention[]): readonly DateMention[] {
  const labels = new Map<number, DateMention>()
  for (const block of draft.blocks) {
    const [text] = label.exec(block.text) ?? []
    if (!text || looksLikeYear({ text } as Token)) continue
    const neighbours = [-2, -1, 1, 2].map(
      (step) => label.exec(draft.blocks[block.index + step]?.text ?? '')?.[0]
    )
    if (neighbours.filter((other) => other && looksLikeYear({ text: other } as Token)).length < 2) continue
    const year: Part = { block, start: 0, end: text.length, text, value: Number(text) }
    labels.set(block.index, {
      block,
      start: 0,
      end: text.length,
      kind: 'year',
      form: 'words',
      year,
      place: 'label'
    })
  }
  if (labels.size === 0) return found
  const others = found.filter(({ block, start }) => !(start === 0 && labels.has(block.index)))
  return [...others, ...labels.values()].toSorted(
    (a, b) => a.block.index - b.block.index || a.start - b.start
  )
}
