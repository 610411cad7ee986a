/** Offices in prose: `the former US president`, `Norrvik’s acting chief executive`, `secretary-general of the union`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { blockFact } from '../fact.ts'
import {
  comingWords,
  currentWords,
  forenameOffices,
  formerWords,
  holdingWords,
  newWords,
  offices,
  thenWords
} from './data/offices.ts'
import { readComplement } from './office-complements.ts'
import { type Head, headAt, mayHaveOffices } from './office-heads.ts'
import { readLeft } from './office-modifiers.ts'
import { cutWordsOf, type Word } from './words.ts'

/**
 * How an office is held at the time that its sentence tells: `former` (also late, ousted, ex-), `then` (then-President),
 * `holding` (acting, interim, outgoing), `coming` (-elect, incoming), `current` (sitting, serving), or `plain`.
 */
export type Holding = 'former' | 'then' | 'holding' | 'coming' | 'current' | 'plain'

/** An office as a draft words it. Its span runs from the first word that belongs to it, article left out. */
export interface Office extends Span {
  /** The office by its first form, with its rank: `president`, `deputy prime minister`. */
  readonly name: string
  /** The head: `chief executive` in `the company’s former chief executive of Halden`. */
  readonly head: Span
  readonly holding: Holding
  /** The words that say how it is held, as they stand: `former`, `acting`. */
  readonly modifiers: readonly Span[]
  /** `the`, `a`, `his`, `Kenya’s`, or nothing. */
  readonly article: 'definite' | 'indefinite' | 'possessive' | 'none'
  /** Where the article begins; `start` where there is none. */
  readonly articleStart: number
  /** Whose office: countries by name, other names in small letters, and common words such as `health`. */
  readonly scope: Scope
  readonly plural: boolean
  readonly possessive: boolean
}

/** What an office belongs to. */
export interface Scope {
  readonly countries: readonly string[]
  readonly names: readonly string[]
  readonly fields: readonly string[]
}

/** An office with its places in the list of words: `[from, to)`, `head` where the head begins. */
export interface FoundOffice {
  readonly office: Office
  readonly from: number
  /** Before the article and any `disgraced` or `new`. */
  readonly outer: number
  readonly head: number
  /** After the head and `-elect`. */
  readonly to: number
  /** After a complement such as `of Halden Energy`; equal to `to` where there is none. */
  readonly end: number
}

/** The words of a block, offices cut out of what hyphens join to them, and the offices among them in order. */
export interface OfficesIn {
  readonly words: readonly Word[]
  readonly offices: readonly FoundOffice[]
}

export const officesIn = blockFact((block): OfficesIn => {
  // `secretary-general` is one form of an office.
  const words = cutWordsOf(block, (lower) => offices.has(lower))
  return { words, offices: mayHaveOffices(block) ? findOffices(block, words) : [] }
})

// Of a draft that speaks of no `dean`, Dean Kipp’s mother chose the name.
function isForename({ draft }: Block, words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (!word?.capital || !forenameOffices.has(word.lower) || !next?.capital) return false
  const office = new RegExp(`\\b${word.lower}s?\\b|\\b${word.text} of\\b|\\bthe ${word.text}\\b`)
  return !draft.blocks.some(({ text }) => office.test(text))
}

function findOffices(block: Block, words: readonly Word[]): FoundOffice[] {
  const found: FoundOffice[] = []
  let at = 0
  while (at < words.length) {
    const head = isForename(block, words, at) ? undefined : headAt(words, at)
    if (head) found.push(officeAt(block, words, at, head))
    at = head?.to ?? at + 1
  }
  return found
}

function officeAt(block: Block, words: readonly Word[], at: number, head: Head): FoundOffice {
  const left = readLeft(words, at)
  let { to } = head
  const modifiers = [...left.modifiers]
  if (
    words[to]?.text === '.' &&
    words[to]?.start === words[to - 1]?.end &&
    /^(?:gov|sen|rep|sec|pres|supt|capt|cllr)$/u.test(words[at]?.lower ?? '')
  )
    to++
  const after = words[to]
  if (after && /^(?:elect|designate)$/u.test(after.lower)) {
    modifiers.push(after)
    to++
  }
  const complement = readComplement(words, to)
  const scope = {
    countries: [...left.countries, ...complement.countries],
    names: [...left.names, ...complement.names],
    fields: [...left.fields, ...complement.fields, ...(head.field ? [head.field] : [])]
  }
  const last = words[to - 1] as Word
  const start = (words[left.from] as Word).start
  return {
    from: left.from,
    outer: left.outer,
    head: at,
    to,
    end: complement.to,
    office: {
      block,
      start,
      end: last.end,
      name: [...left.ranks, head.name].join(' '),
      head: { block, start: (words[at] as Word).start, end: (words[head.to - 1] as Word).end },
      holding: left.ordinal && modifiers.length === 0 ? 'then' : holdingOf(modifiers),
      modifiers: modifiers.map((word) => ({ block, start: word.start, end: word.end })),
      article: left.article,
      articleStart: left.articleAt === undefined ? start : (words[left.articleAt] as Word).start,
      scope,
      plural: head.plural,
      possessive: last.possessive
    }
  }
}

/** `former acting` is former, `acting` holds, `then-acting` is of its day. */
function holdingOf(modifiers: readonly Word[]): Holding {
  const has = (list: ReadonlySet<string>) => modifiers.some(({ lower }) => list.has(lower))
  if (has(thenWords) || has(newWords)) return 'then'
  if (has(formerWords)) return 'former'
  if (has(comingWords)) return 'coming'
  if (has(holdingWords)) return 'holding'
  return has(currentWords) ? 'current' : 'plain'
}
