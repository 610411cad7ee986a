/** Offices in prose: `the former US president`, `Norrvik’s acting chief executive`, `secretary-general of the union`. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import {
  comingWords,
  countries,
  currentWords,
  fieldWords,
  formerWords,
  functionWords,
  holdingWords,
  honorifics,
  longestOffice,
  months,
  neutralWords,
  newWords,
  offices,
  pluralOffices,
  rankWords,
  thenWords,
  weekdays
} from './data.ts'
import { readComplement } from './office-complements.ts'
import { isModifier, readLeft } from './office-modifiers.ts'
import type { Word } from './words.ts'

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

/** Whether a hyphenated word is one form of an office (`secretary-general`) and must not be split. */
export function isOfficeWord(lower: string): boolean {
  return offices.has(lower)
}

/** The offices among the words of a block, in order. */
export function findOffices(block: Block, words: readonly Word[]): FoundOffice[] {
  const found: FoundOffice[] = []
  let at = 0
  while (at < words.length) {
    const head = headAt(words, at)
    if (!head) {
      at++
      continue
    }
    found.push(officeAt(block, words, at, head))
    at = head.to
  }
  return found
}

interface Head {
  readonly name: string
  readonly field: string | undefined
  readonly plural: boolean
  readonly to: number
}

const firstWords = new Set([...offices.keys(), ...pluralOffices.keys()].map((form) => form.split(' ')[0]))

function headAt(words: readonly Word[], at: number): Head | undefined {
  if (!firstWords.has(words[at]?.lower)) return undefined
  for (let length = longestOffice; length > 0; length--) {
    const run = words.slice(at, at + length)
    if (run.length < length || run.some(({ type }) => type !== 'word')) continue
    if (run.slice(0, -1).some(({ possessive }) => possessive)) continue
    const form = run.map(({ lower }) => lower).join(' ')
    const name = offices.get(form) ?? pluralOffices.get(form)
    if (name === undefined || isOtherWord(run, form)) continue
    // `principal conductor`, `chief negotiator`: the office is the word after.
    if (/^(?:principal|chief|head|president)$/u.test(form) && headAt(words, at + length)) continue
    // A `secretary of state` is `Secretary Lindholm` for short.
    const plural = !offices.has(form)
    if (name === 'secretary of state')
      return { name: 'secretary', field: 'department of state', plural, to: at + length }
    return { name, field: undefined, plural, to: at + length }
  }
  return undefined
}

// `rep`, `sec`, `da` and the like are offices only as they are printed; so is `AG`, not `ag`.
function isOtherWord(run: readonly Word[], form: string): boolean {
  const { text = '', capital = false } = run[0] ?? {}
  if (/^(?:pm|mp|msp|mep|td|md|da|ag|ceo|cfo|coo|cto)$/u.test(form)) return text !== text.toUpperCase()
  return /^(?:gov|sen|rep|sec|pres|supt|capt|comm|cllr)$/u.test(form) && !capital
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

export function kindOf(
  words: readonly Word[],
  at: number,
  head: number
): 'modifier' | 'rank' | 'country' | 'name' | 'field' | 'neutral' | 'other' {
  const word = words[at] as Word
  const { lower, capital, text } = word
  if (word.type === 'number')
    return words[at + 1]?.lower && /^(?:st|nd|rd|th)$/u.test(words[at + 1]?.lower ?? '') ? 'neutral' : 'other'
  if (/^(?:st|nd|rd|th)$/u.test(lower) && words[at - 1]?.type === 'number') return 'neutral'
  if (isModifier(words, at)) return 'modifier'
  if (rankWords.has(lower)) return 'rank'
  if (countries.has(lower)) return lower !== 'us' || text === 'US' ? 'country' : 'other'
  if (/^(?:new|south|north|united|saudi|sri|hong|el|costa|puerto|czech|central)$/u.test(lower) && capital)
    return 'name'
  if (lower === 'and' || lower === '&')
    return fieldWords.has(words[at - 1]?.lower ?? '') &&
      at + 1 < head &&
      fieldWords.has(words[at + 1]?.lower ?? '')
      ? 'field'
      : 'other'
  if (fieldWords.has(lower)) return 'field'
  if (neutralWords.has(lower)) return 'neutral'
  if (!capital || weekdays.has(lower) || (months.has(lower) && text.length > 3 && lower !== 'may'))
    return 'other'
  if (functionWords.has(lower) || honorifics.has(lower)) return 'other'
  return 'name'
}

export const common =
  /^(?:company|firm|country|nation|club|team|state|city|party|group|organi[sz]ation|paper|newspaper|body|agency|department|town|village|county|region|province|world|island|union|bank|museum|school|university|college|hospital|orchestra|council|church|institute|institution|society|association|federation|district|borough|parish|diocese|league|board|commission|court|chamber|government|theatre|theater|gallery|festival|airline|charity|trust|ministry|office|force|service|brigade)$/u
