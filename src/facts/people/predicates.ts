/** What follows a name and gives it an office: an apposition, a relative clause, a predicate. */
import type { Block } from '../../draft/draft.ts'
import type { NameMention, Reading } from './mention.ts'
import type { FoundName } from './names.ts'
import { type FoundOffice, officesIn } from './offices.ts'
import { isTitleOf, nameAfter } from './titled-names.ts'
import type { Word } from './words.ts'

/** What follows a name: an apposition, a relative clause, a predicate. */
export function readAfter(
  reading: Reading,
  { mention, name }: { mention: NameMention; name: FoundName }
): void {
  const { words } = reading
  if (mention.possessive) return
  readAs(reading, mention, name)
  let at = name.to
  if (mention.age && words[at]?.text === ',' && words[at + 1]?.start === mention.age.start) at += 2
  const comma = words[at]?.text === ',' || words[at]?.text === '('
  if (comma) at++
  // `Carla Mendez, 61, was mayor for eight years`
  const isAfterAge = comma && mention.age !== undefined && /^(?:is|was)$/u.test(words[at]?.lower ?? '')
  if (words[at]?.lower === 'who') readClause(reading, mention, at + 1, 'relative')
  else if (isAfterAge) readClause(reading, mention, at, 'predicate')
  else if (comma) readApposition(reading, mention, at)
  else readClause(reading, mention, at, 'predicate')
}

function readApposition(reading: Reading, mention: NameMention, from: number): void {
  const { block, words } = reading
  let at = from
  while (/^(?:now|currently|still|once|formerly|himself|herself)$/u.test(words[at]?.lower ?? '')) at++
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
  const past =
    /^(?:until|from|in|during|under|between|when|at)$/u.test(after?.lower ?? '') ||
    /^(?:once|formerly)$/u.test(words[at - 1]?.lower ?? '')
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

const roleVerb =
  '(?:runs|leads|heads|edits|chairs|coaches|manages|captains|governs|directs|commands|presides)'
const roleVerbs = new RegExp(`^${roleVerb}$`, 'u')

const adverbs = /^(?:now|currently|still|once|also|already|today|again|presently|both|\p{L}+ly)$/u

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

const aheadOfOffice = /^(?:be|been|become|as|serve|served|not|no|never|longer)$/u

/** Whether `will be the` stands before a word. */
export function isAhead(words: readonly Word[], at: number): boolean {
  let from = at - 1
  while (aheadOfOffice.test(words[from]?.lower ?? '') || adverbs.test(words[from]?.lower ?? '')) from--
  return /^(?:will|would)$/u.test(words[from]?.lower ?? '')
}

const mayTellRole = new RegExp(`${roleVerb}\\s+(?:the|its|their|this)`, 'i')

/** Whether a block may tell who `runs the museum`. */
export function tellsRole(block: Block): boolean {
  if (!mayTellRole.test(block.text)) return false
  const { words } = officesIn(block)
  return words.some(({ lower }, at) => roleVerbs.test(lower) && objectEnd(words, at + 1) !== undefined)
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
