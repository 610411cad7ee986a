/** Mentions of people in one block, and the offices that the block gives them. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { functionWords, givenNames, honorifics, looseOffices, months } from './data.ts'
import { type FoundName, isBodyName, nameAt } from './names.ts'
import { type FoundOffice, findOffices, isOfficeWord, type Office } from './offices.ts'
import { type Word, wordsOf } from './words.ts'

/** How a draft ties an office to a name. */
export type Relation =
  /** `former President Maria Brandt` */
  | 'title'
  /** `The bishop, Hugh Trentham,` */
  | 'named'
  /** `Lind, the company’s chief executive,` */
  | 'apposition'
  /** `who is managing director of Konkan Paints` */
  | 'relative'
  /** `Holroyd is England’s captain` */
  | 'predicate'
  /** `As the country’s petroleum minister, Bakare` */
  | 'as'
  /** `who runs the museum` */
  | 'role'
  /** `the former health minister`, without a name */
  | 'description'

/** A name as a block has it. */
export interface NameMention extends Span {
  /** Given names and initials in small letters; empty for a surname alone. */
  readonly given: readonly string[]
  /** In small letters, with its particles. */
  readonly surname: string
  readonly suffix: string | undefined
  readonly honorific: string | undefined
  readonly possessive: boolean
  /** `Jane Doe, 45,` or `45-year-old Jane Doe`. */
  readonly age: Age | undefined
  /** Whether it is surely a person’s: by a title, an honorific, an age, or a given name. */
  readonly sure: boolean
  /** Names the mention by its title and all: `Former President Maria Brandt`. */
  readonly whole: Span
}

/** An age in years, and where it stands. */
export interface Age extends Span {
  readonly years: number
}

/** An office tied to a name in a block, or standing alone as a description. */
export interface Tie {
  readonly relation: Relation
  /** For `role`: `undefined`. */
  readonly office: Office | undefined
  /** `runs` in `who runs the museum`. */
  readonly verb: string | undefined
  /** The name; `undefined` for a description. */
  readonly mention: NameMention | undefined
  /** What a rule marks. */
  readonly span: Span
  /** Where the statement is said of a day before: `who was`, `until March`. */
  readonly past: boolean
}

/** What one block holds. */
export interface BlockPeople {
  readonly mentions: readonly NameMention[]
  readonly ties: readonly Tie[]
}

/** What the rest of the draft tells of names. */
export interface KnownNames {
  /** Whether a word is somebody’s surname: then it is a name by itself. */
  readonly isSurname: (lower: string) => boolean
  /** For a block in title case: the words that names elsewhere in the draft are made of. */
  readonly only: ((lower: string) => boolean) | undefined
}

const longestBlock = 500_000

/** Reads a block; without `known`, only names that show by themselves are found. A block of half a million characters is no prose. */
export function readBlock(block: Block, known?: KnownNames): BlockPeople {
  if (block.text.length > longestBlock) return { mentions: [], ties: [] }
  const words = wordsOf(block, isOfficeWord)
  const offices = findOffices(block, words)
  const reading: Reading = {
    block,
    words,
    only: known?.only,
    isSurname: known?.isSurname,
    offices,
    byOuter: new Map(
      offices.flatMap((found) => [[found.from, found] as const, [found.outer, found] as const])
    ),
    byEnd: new Map(offices.map((found) => [found.end, found])),
    mentions: [],
    ties: [],
    used: new Set()
  }
  readNames(reading)
  for (const entry of reading.mentions) readAfter(reading, entry)
  for (const found of reading.offices) if (!reading.used.has(found)) addDescription(reading, found)
  return { mentions: reading.mentions.map(({ mention }) => mention), ties: reading.ties }
}

interface Reading {
  readonly block: Block
  readonly words: readonly Word[]
  readonly only: KnownNames['only']
  readonly isSurname: KnownNames['isSurname'] | undefined
  readonly offices: readonly FoundOffice[]
  /** By the places where they begin, with and without an article, and by the place after them. */
  readonly byOuter: ReadonlyMap<number, FoundOffice>
  readonly byEnd: ReadonlyMap<number, FoundOffice>
  readonly mentions: { mention: NameMention; name: FoundName }[]
  readonly ties: Tie[]
  readonly used: Set<FoundOffice>
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
    at = readPlainName(reading, at)
  }
}

/** A title and the names that follow it; gives the place after them. */
function readTitle(reading: Reading, found: FoundOffice): number {
  const { words } = reading
  const { office } = found
  if (office.possessive) return found.to
  if (office.plural) return readTitledList(reading, found)
  const name = nameAfter(reading, found.to)
  if (name && isTitleOf(found, name, words)) {
    addTitled(reading, found, name, found.from)
    return name.to
  }
  const beyond = found.end > found.to ? nameAfter(reading, found.end) : undefined
  // `Former Minister for Health Aoife Brannigan`
  if (beyond && beyond.given.length > 0 && words[found.head]?.capital) {
    addTitled(reading, found, beyond, found.from)
    return beyond.to
  }
  return readNamed(reading, found)
}

/** The name after a title, past an honorific: `Prime Minister Sir Alan Reyes`. */
function nameAfter({ words, only }: Reading, at: number): FoundName | undefined {
  let from = at
  if (honorifics.has(words[from]?.lower ?? '') && words[from]?.capital) {
    from++
    if (words[from]?.text === '.') from++
  }
  const name = nameAt(words, from, { only, titled: true })
  return name && !isBodyName(name) ? name : undefined
}

function isTitleOf(found: FoundOffice, name: FoundName, words: readonly Word[]): boolean {
  const head = words[found.head] as Word
  if (head.capital) return true
  // `the judge Trump appointed`, `his chief Trump critic`
  if (name.given.length === 0)
    return (
      found.office.article === 'none' &&
      (found.office.modifiers.length > 0 || !looseOffices.has(found.office.name))
    )
  return true
}

function addTitled(reading: Reading, found: FoundOffice, name: FoundName, from: number): NameMention {
  const { block, words } = reading
  const { office } = found
  reading.used.add(found)
  const whole = { block, start: (words[from] as Word).start, end: nameEnd(words, name) }
  const mention = addMention(reading, name, { sure: true, honorific: undefined, whole, from })
  // `A President Brandt would face …`: nobody holds that office.
  if (office.article === 'indefinite' && name.given.length === 0) return mention
  reading.ties.push({ relation: 'title', office, verb: undefined, mention, span: whole, past: false })
  return mention
}

/** `former presidents Bill Clinton, George Bush and Jimmy Carter` */
function readTitledList(reading: Reading, found: FoundOffice): number {
  const { words } = reading
  let at = found.to
  for (;;) {
    const name = nameAfter(reading, at)
    if (!name || (at === found.to && name.given.length === 0 && !/^and$/u.test(words[name.to]?.lower ?? '')))
      break
    addTitled(reading, found, name, at === found.to ? found.from : name.from)
    at = name.to
    if (words[at]?.text === ',') at++
    if (/^(?:and|&)$/u.test(words[at]?.lower ?? '')) at++
    if (at === name.to) break
  }
  return Math.max(at, found.to)
}

/** `The bishop, Hugh Trentham,`; gives the place after it. */
function readNamed(reading: Reading, found: FoundOffice): number {
  const { block, words, only } = reading
  const { office } = found
  if (office.article === 'none' && found.outer === found.head) return found.to
  if (words[found.end]?.text !== ',') return found.to
  const span = { block, start: office.articleStart, end: (words[found.end - 1] as Word).end }
  // `The outgoing mayor of Kilmore, Cllr Breda Nolan,`
  const second = reading.byOuter.get(found.end + 1)
  if (second && second.office.article === 'none' && words[second.head]?.capital && !second.office.plural) {
    const name = nameAfter(reading, second.to)
    if (!name || name.given.length === 0 || !/^[,.;:)–—]$/u.test(words[name.to]?.text ?? '.')) return found.to
    const mention = addTitled(reading, second, name, second.from)
    reading.used.add(found)
    reading.ties.push({ relation: 'named', office, verb: undefined, mention, span, past: false })
    return name.to
  }
  let from = found.end + 1
  if (honorifics.has(words[from]?.lower ?? '') && words[from]?.capital)
    from += words[from + 1]?.text === '.' ? 2 : 1
  const name = nameAt(words, from, { only, titled: from > found.end + 1 })
  if (
    !name ||
    (name.given.length === 0 && from === found.end + 1) ||
    isBodyName(name) ||
    !/^[,.;:)–—]$/u.test(words[name.to]?.text ?? '.')
  )
    return found.to
  const mention = addMention(reading, name, { sure: true, honorific: undefined, whole: undefined })
  reading.used.add(found)
  reading.ties.push({ relation: 'named', office, verb: undefined, mention, span, past: false })
  return name.to
}

/** An honorific with a name, or a name of two words or more; gives the place after it. */
function readPlainName(reading: Reading, at: number): number {
  const { words, only } = reading
  const word = words[at] as Word
  if (!word.capital) return at + 1
  const honorific = honorifics.has(word.lower) && word.text.length > 1 ? word : undefined
  let from = at
  if (honorific) {
    from = at + 1
    if (words[from]?.text === '.') from++
  }
  const name = nameAt(words, from, { only, titled: honorific !== undefined }) ?? surnameAt(reading, at)
  if (!name) return at + 1
  if (isBodyName(name)) return name.to
  if (!honorific && name.given.length === 0 && !reading.isSurname?.(name.surname)) return at + 1
  const whole = { block: reading.block, start: word.start, end: nameEnd(words, name) }
  const sure =
    honorific !== undefined ||
    givenNames.has(name.given[0] ?? '') ||
    /^(?:who|said|says|told)$/u.test(words[name.to]?.lower ?? '')
  addMention(reading, name, { sure, honorific: honorific?.lower, whole, from: at })
  return name.to
}

/** A surname that is also another word: `May said`, but not `in May`, `May 5`. */
function surnameAt({ block, words, isSurname, only }: Reading, at: number): FoundName | undefined {
  const { lower, start, possessive, opens } = words[at] as Word
  if (only || !isSurname?.(lower) || (opens && functionWords.has(lower) && !months.has(lower)))
    return undefined
  const dated = /(?:\b(?:in|of|by|since|until|from|last|next|this|early|late|mid)|\d)[ -]$/iu
  if (dated.test(block.text.slice(Math.max(0, start - 8), start)) || words[at + 1]?.type === 'number')
    return undefined
  return { from: at, to: at + 1, given: [], surname: lower, suffix: undefined, possessive }
}

function nameEnd(words: readonly Word[], name: FoundName): number {
  const last = words[name.to - 1] as Word
  return name.possessive ? last.end - (/['’]s$/iu.test(last.text) ? 2 : 0) : last.end
}

function addMention(
  reading: Reading,
  name: FoundName,
  more: { sure: boolean; honorific: string | undefined; whole: Span | undefined; from?: number }
): NameMention {
  const { block, words } = reading
  const start = (words[name.from] as Word).start
  const end = nameEnd(words, name)
  const age = ageAfter(block, words, name.to) ?? ageBefore(block, words, more.from ?? name.from)
  const mention: NameMention = {
    block,
    start,
    end,
    given: name.given,
    surname: name.surname,
    suffix: name.suffix,
    honorific: more.honorific,
    possessive: name.possessive,
    age,
    sure: more.sure || age !== undefined,
    whole: more.whole ?? { block, start, end }
  }
  reading.mentions.push({ mention, name })
  return mention
}

// `, 45,`
function ageAfter(block: Block, words: readonly Word[], at: number): Age | undefined {
  const [comma, number, close] = words.slice(at, at + 3)
  if (comma?.text !== ',' || !number || !/^\d{1,3}$/u.test(number.text) || (close && close.type !== 'mark'))
    return undefined
  const years = Number(number.text)
  return years > 0 && years < 120 ? { block, start: number.start, end: number.end, years } : undefined
}

// `45-year-old`
function ageBefore(block: Block, words: readonly Word[], at: number): Age | undefined {
  const [number, mark, word] = words.slice(Math.max(0, at - 3), at)
  if (number?.type !== 'number' || mark?.type !== 'mark' || word?.lower !== 'year-old') return undefined
  const years = Number.parseInt(number.text, 10)
  return years > 0 && years < 120 ? { block, start: number.start, end: number.end, years } : undefined
}

/** What follows a name: an apposition, a relative clause, a predicate. */
function readAfter(reading: Reading, { mention, name }: { mention: NameMention; name: FoundName }): void {
  const { words } = reading
  if (mention.possessive) return
  readAs(reading, mention, name)
  let at = name.to
  if (mention.age && words[at]?.text === ',' && words[at + 1]?.start === mention.age.start) at += 2
  const comma = words[at]?.text === ',' || words[at]?.text === '('
  if (comma) at++
  if (words[at]?.lower === 'who') readClause(reading, mention, at + 1, 'relative')
  else if (comma) readApposition(reading, mention, at)
  else readClause(reading, mention, at, 'predicate')
}

function readApposition(reading: Reading, mention: NameMention, from: number): void {
  const { block, words } = reading
  let at = from
  while (/^(?:now|currently|still|himself|herself)$/u.test(words[at]?.lower ?? '')) at++
  const found = officeFrom(reading, at)
  if (!found || found.office.plural || isFollowedByName(reading, found)) return
  const after = words[found.end]
  const closed =
    !after ||
    /^[,.;:)–—]$/u.test(after.text) ||
    /^(?:and|who|since|until|from|for|in|at|during|under|between|when|but)$/u.test(after.lower)
  if (!closed) return
  reading.used.add(found)
  const span = { block, start: found.office.articleStart, end: (words[found.end - 1] as Word).end }
  const past = /^(?:until|from|in|during|under|between|when|at)$/u.test(after?.lower ?? '')
  reading.ties.push({ relation: 'apposition', office: found.office, verb: undefined, mention, span, past })
}

/** `As the country’s petroleum minister, Bakare has …` */
function readAs(reading: Reading, mention: NameMention, name: FoundName): void {
  const { block, words, byEnd } = reading
  if (words[name.from - 1]?.text !== ',') return
  const found = byEnd.get(name.from - 1)
  if (!found || words[found.outer - 1]?.lower !== 'as' || found.office.plural) return
  reading.used.add(found)
  const span = { block, start: found.office.articleStart, end: (words[found.end - 1] as Word).end }
  reading.ties.push({ relation: 'as', office: found.office, verb: undefined, mention, span, past: false })
}

function officeFrom({ byOuter }: Reading, at: number): FoundOffice | undefined {
  return byOuter.get(at)
}

function isFollowedByName(reading: Reading, found: FoundOffice): boolean {
  const name = nameAfter(reading, found.to)
  return name !== undefined && isTitleOf(found, name, reading.words)
}

const roleVerbs =
  /^(?:runs|leads|heads|edits|chairs|coaches|manages|captains|governs|directs|commands|presides)$/u
const adverbs = /^(?:now|currently|still|also|already|today|again|presently|both|\p{L}+ly)$/u

/** `is the chief executive`, `was mayor until May`, `runs the museum`, `will be the next director`. */
function readClause(
  reading: Reading,
  mention: NameMention,
  from: number,
  relation: 'relative' | 'predicate'
): void {
  const { block, words } = reading
  let at = from
  const skip = () => {
    while (adverbs.test(words[at]?.lower ?? '')) at++
  }
  skip()
  let verb = words[at]
  if (verb?.type !== 'word') return
  if (roleVerbs.test(verb.lower)) {
    const to = objectEnd(words, at + 1)
    if (to === undefined) return
    const start = relation === 'relative' ? (words[from - 1] as Word).start : verb.start
    const span = { block, start, end: (words[to - 1] as Word).end }
    reading.ties.push({ relation: 'role', office: undefined, verb: verb.lower, mention, span, past: false })
    return
  }
  if (relation === 'predicate' && !/^(?:is|was)$/u.test(verb.lower)) {
    // `Holroyd has 71 caps and is England’s captain`
    const next = words
      .slice(at, at + 12)
      .findIndex(
        ({ lower, type }, index, run) => type === 'word' && lower === 'is' && run[index - 1]?.lower === 'and'
      )
    if (next > 0) at += next
  }
  verb = words[at] as Word
  const past = /^(?:was|became|were|served|had)$/u.test(verb.lower)
  const ahead = /^(?:will|would)$/u.test(verb.lower)
  if (!past && !ahead && !/^(?:is|remains|has|serves)$/u.test(verb.lower)) return
  at++
  skip()
  if (/^(?:be|been|become|as|serve|served)$/u.test(words[at]?.lower ?? '')) at++
  else if (ahead || verb.lower === 'had' || verb.lower === 'has') return
  if (words[at]?.lower === 'as') at++
  skip()
  const negated = /^(?:not|no|never)$/u.test(words[at]?.lower ?? '')
  if (negated) at += words[at + 1]?.lower === 'longer' ? 2 : 1
  const found = officeFrom(reading, at)
  if (!found || found.office.plural || isFollowedByName(reading, found) || reading.used.has(found)) return
  // `is a former minister's son`, `is the president's friend`
  if (found.office.possessive) return
  reading.used.add(found)
  const span = { block, start: found.office.articleStart, end: (words[found.end - 1] as Word).end }
  reading.ties.push({
    relation,
    office:
      ahead && found.office.holding === 'plain' && found.office.article === 'definite'
        ? { ...found.office, holding: 'coming' }
        : found.office,
    verb: undefined,
    mention,
    span,
    past:
      past ||
      negated ||
      (ahead && found.office.article === 'none') ||
      /^(?:until|from|when|during|under)$/u.test(words[found.end]?.lower ?? '')
  })
}

/** After `the museum` or `the city’s police`: the body must be one that the draft has named before. */
function objectEnd(words: readonly Word[], from: number): number | undefined {
  if (!/^(?:the|its|their|this)$/u.test(words[from]?.lower ?? '')) return undefined
  let at = from + 1
  while (at < words.length && at - from < 5) {
    const word = words[at] as Word
    if (
      (word.type !== 'word' && !isHundreds(words, at)) ||
      /^(?:and|of|in|on|with|from|since|for|said|has|is|was|will|at|as|to)$/u.test(word.lower)
    )
      break
    at++
  }
  return at > from + 1 ? at : undefined
}

// `the 3,100-strong force`
function isHundreds(words: readonly Word[], at: number): boolean {
  return [words[at], words[at - 1]].some((word) => word?.type === 'number')
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
