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
  givenNames,
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

interface Left {
  from: number
  outer: number
  ordinal: boolean
  article: Office['article']
  articleAt: number | undefined
  modifiers: Word[]
  ranks: string[]
  countries: string[]
  names: string[]
  fields: string[]
}

const longestReach = 9

/** Reads the words before a head: modifiers, rank, country, body and field, back to an article. */
function readLeft(words: readonly Word[], head: number): Left {
  const left: Left = {
    from: head,
    outer: head,
    ordinal: false,
    article: 'none',
    articleAt: undefined,
    modifiers: [],
    ranks: [],
    countries: [],
    names: [],
    fields: []
  }
  let owned = false
  for (let at = head - 1; at >= 0 && head - at <= longestReach; at--) {
    const word = words[at] as Word
    const { lower } = word
    if (word.type === 'mark') {
      // `Lt. Gov.`
      if (word.text === '.' && /^(?:lt|dep)$/u.test(words[at - 1]?.lower ?? '')) continue
      // `former Charlottesville, Va., mayor`
      const place = placeBefore(words, at)
      if (place !== undefined) {
        at = place + 1
        continue
      }
      // `the jockeys’ association`
      if (/^['’]$/u.test(word.text) && words[at - 1]?.possessive) continue
      break
    }
    if (isArticle(word)) {
      left.article = /^an?$/u.test(lower)
        ? 'indefinite'
        : /^(?:his|her|its|their|our|my|your)$/u.test(lower)
          ? 'possessive'
          : 'definite'
      left.articleAt = at
      left.outer = at
      break
    }
    if (word.possessive) {
      // Modifiers before an owner are the owner’s: `the late king’s chancellor`.
      if (owned || isPersonal(words, at)) break
      // `former jockeys’ association chairman`: the owner is a kind of body, and `former` goes with the office.
      if (!word.capital && isModifier(words, at - 1)) {
        addScope(left, word)
        left.from = at
        left.outer = at
        continue
      }
      owned = true
      left.article = 'possessive'
      left.articleAt = at
      addScope(left, word)
      left.from = at
      left.outer = at
      continue
    }
    const kind = isUnknownField(words, at, head) ? 'field' : kindOf(words, at, head)
    if (kind === 'other' || (owned && kind !== 'country' && kind !== 'name' && kind !== 'field')) break
    // `joins the law firm ex-Gov. Denham ran`: what stands before a modifier is no field of its office.
    if (kind === 'field' && left.modifiers.length > 0 && !word.capital) break
    if (owned) left.articleAt = at
    // `the first US president to address the Union`: a place in a row, no tenure.
    if (kind === 'neutral' && ordinal.test(word.lower)) left.ordinal = true
    if (kind === 'modifier') left.modifiers.unshift(word)
    if (kind === 'rank' && left.modifiers.length === 0)
      left.ranks.unshift(lower === 'lt' ? 'lieutenant' : lower)
    if (kind === 'country' || kind === 'name' || kind === 'field') addScope(left, word)
    left.outer = at
    if (kind !== 'neutral') left.from = at
  }
  return left
}

// `acting parks director`, `former sanitation chief`; but not `former schoolteacher President Cole`.
function isUnknownField(words: readonly Word[], at: number, head: number): boolean {
  const { type, capital, lower } = words[at] as Word
  const opener = words[at - 1]?.lower ?? ''
  return (
    at === head - 1 &&
    type === 'word' &&
    !capital &&
    words[head]?.capital === false &&
    /^\p{Ll}{3,}$/u.test(lower) &&
    /^(?:former|ex|acting|interim|outgoing|incoming)$/u.test(opener) &&
    kindOf(words, at, head) === 'other' &&
    !functionWords.has(lower) &&
    !/(?:ist|er|or|ian|man|woman)$/u.test(lower)
  )
}

/** The place of `Charlottesville` before the second comma of `Charlottesville, Va.,`. */
function placeBefore(words: readonly Word[], comma: number): number | undefined {
  if (words[comma]?.text !== ',') return undefined
  const state = words[comma - 1]?.text === '.' ? comma - 2 : comma - 1
  const city = words[state - 2]
  const fits =
    words[state]?.capital && words[state - 1]?.text === ',' && city?.capital && !functionWords.has(city.lower)
  return fits ? state - 2 : undefined
}

const ordinal = /^(?:first|second|third|fourth|fifth|last|only|youngest|oldest|first-ever|longest-serving)$/u

function isArticle({ lower, possessive }: Word): boolean {
  return (
    !possessive &&
    /^(?:the|an?|his|her|its|their|our|my|your|this|that|another|any|every|no|one)$/u.test(lower)
  )
}

// `President Obama’s attorney general`: the owner is a person, whose own title is not the attorney general's.
function isPersonal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (offices.has(before.lower) || honorifics.has(before.lower))
}

function kindOf(
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

function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const { lower, capital, opens } = word
  // `Late on Monday`, `said late President …`; `The late senator`.
  if (lower === 'late') return !capital || opens
  if (/^(?:ousted|toppled|deposed|overthrown)$/u.test(lower)) return opens || isVerbless(words[at - 1])
  if (lower === 'present' || lower === 'past' || lower === 'next' || lower === 'then' || lower === 'future')
    return (
      !/^(?:at|since|but|and|by|until|for|from|for the|to)$/u.test(words[at - 1]?.lower ?? '') ||
      lower === 'then'
    )
  return (
    formerWords.has(lower) ||
    thenWords.has(lower) ||
    newWords.has(lower) ||
    holdingWords.has(lower) ||
    (comingWords.has(lower) && !/^(?:elect|designate)$/u.test(lower)) ||
    currentWords.has(lower)
  )
}

// `the toppled president`, `for ousted President Morsi`, but not `that toppled President Morsi`
function isVerbless(before: Word | undefined): boolean {
  return (
    before === undefined ||
    before.possessive ||
    /^(?:the|an?|his|their|its|of|for|by|to|with|from|against|and|recently|since)$/u.test(before.lower)
  )
}

const common =
  /^(?:company|firm|country|nation|club|team|state|city|party|group|organi[sz]ation|paper|newspaper|body|agency|department|town|village|county|region|province|world|island|union|bank|museum|school|university|college|hospital|orchestra|council|church|institute|institution|society|association|federation|district|borough|parish|diocese|league|board|commission|court|chamber|government|theatre|theater|gallery|festival|airline|charity|trust|ministry|office|force|service|brigade)$/u

function addScope(scope: { countries: string[]; names: string[]; fields: string[] }, word: Word): void {
  const country = word.lower === 'us' && word.text !== 'US' ? undefined : countries.get(word.lower)
  if (country) scope.countries.push(country)
  else if (fieldWords.has(word.lower) || !word.capital) {
    if (!/^(?:and|&|the|of)$/u.test(word.lower)) scope.fields.push(word.lower)
  } else scope.names.push(word.lower)
}

/** Whether a common word names no body of its own: `the company’s`, `the country’s`. */
function _isCommonBody(word: string): boolean {
  return common.test(word)
}

const longestComplement = 9

/** A given name with a surname after it; after `for Health` any two words in capitals that name no body. */
function isNameAhead(words: readonly Word[], at: number, field: boolean): boolean {
  const [word, next, third] = [words[at], words[at + 1], words[at + 2]]
  if (!word?.capital || !next?.capital || next.type !== 'word' || fieldWords.has(next.lower)) return false
  return givenNames.has(word.lower) || (field && !common.test(next.lower) && !third?.capital)
}

/** Reads `of Halden Energy`, `for health and social care`, `to Tokyo` after a head. */
function readComplement(words: readonly Word[], from: number) {
  const scope = { countries: [] as string[], names: [] as string[], fields: [] as string[], to: from }
  const first = words[from]
  if (!first || !/^(?:of|for|at)$/u.test(first.lower)) {
    // `ambassador to Tokyo`, but not `told the president to resign`.
    const emissary = /^(?:ambassador|ambassadors|envoy|adviser|commissioner)$/u.test(
      words[from - 1]?.lower ?? ''
    )
    if (first?.lower !== 'to' || !emissary) return scope
  }
  let taken = 0
  for (let at = from + 1; at < words.length && at - from <= longestComplement; at++) {
    const word = words[at] as Word
    const { lower } = word
    if (/^['’]$/u.test(word.text) && words[at - 1]?.possessive) continue
    if (word.type !== 'word') break
    if (/^(?:the|of|and|for|&|its)$/u.test(lower)) continue
    const known = countries.has(lower) || fieldWords.has(lower) || common.test(lower)
    if (lower === 'us' && word.text !== 'US') break
    // `Minister for Health Aoife Brannigan`, `President of France Emmanuel Macron`
    if (taken > 0 && !known && isNameAhead(words, at, scope.fields.length > 0 && first.lower === 'for')) break
    if (
      !known &&
      !(word.capital && !functionWords.has(lower) && !weekdays.has(lower) && !months.has(lower))
    ) {
      // One plain noun after an article, or two before a mark: `chair of the allotments`, `president of the rowing club,`.
      const closes = taken === 1 && words[at + 1]?.type === 'mark' && words[at - 2]?.lower === 'the'
      if (words[at - 1]?.lower !== 'the' ? !closes : taken > 0) break
    }
    addScope(scope, word)
    taken++
    scope.to = at + 1
    if (!known && !word.capital && !word.possessive && words[at - 1]?.lower !== 'the') break
  }
  return scope
}
