/** Mentions of people in one block, and the offices that the block gives them. */
import type { Block } from '../../draft/draft.ts'
import { looseOffices } from './data/offices.ts'
import type { KnownNames, NameMention, Reading, Tie } from './mention.ts'
import { type FoundOffice, officesIn } from './offices.ts'
import { readPlainName } from './plain-names.ts'
import { readAfter } from './predicates.ts'
import { readTitle } from './titled-names.ts'
import type { Word } from './words.ts'

/** What one block holds. */
export interface BlockPeople {
  readonly mentions: readonly NameMention[]
  readonly ties: readonly Tie[]
}

const longestBlock = 500_000

/** Reads a block; without `known`, only names that show by themselves are found. A block of half a million characters is no prose. */
export function readBlock(block: Block, known?: KnownNames): BlockPeople {
  if (block.text.length > longestBlock) return { mentions: [], ties: [] }
  const { words, offices } = officesIn(block)
  const reading: Reading = {
    block,
    words,
    only: known?.only,
    isSurname: known?.isSurname,
    offices,
    byOuter: new Map(),
    byEnd: new Map(),
    mentions: [],
    ties: [],
    used: new Set()
  }
  for (const found of offices) {
    reading.byOuter.set(found.from, found).set(found.outer, found)
    reading.byEnd.set(found.end, found)
  }
  readNames(reading)
  for (const entry of reading.mentions) readAfter(reading, entry)
  for (const found of reading.offices) if (!reading.used.has(found)) addDescription(reading, found)
  return { mentions: reading.mentions.map(({ mention }) => mention), ties: reading.ties }
}

function readNames(reading: Reading): void {
  const { words, offices } = reading
  let next = 0
  let at = 0
  while (at < words.length) {
    while ((offices[next]?.from ?? Infinity) < at && (offices[next]?.to ?? 0) <= at) next++
    const office = offices[next]
    // A name may be part of what stands before an office (`Norrvik chief executive`): the office goes first.
    if (office && office.from <= at) {
      at = Math.max(at + 1, readTitle(reading, office))
      next++
      continue
    }
    at = words[at]?.capital ? readPlainName(reading, at) : at + 1
  }
}

function addDescription(reading: Reading, found: FoundOffice): void {
  const { block, words } = reading
  const { office } = found
  if (office.possessive || office.plural) return
  if (office.article === 'none' && office.holding === 'plain') return
  const span = { block, start: office.articleStart, end: office.end }
  const head = words[found.head] as Word
  if (looseOffices.has(office.name) && !head.capital && office.holding === 'plain') return
  reading.ties.push({
    relation: 'description',
    office,
    verb: undefined,
    mention: undefined,
    span,
    past: false
  })
}
