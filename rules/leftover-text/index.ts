import type { Block, Draft } from '../../src/draft/draft.ts'
import { overlaps, type Span, shorten, textOf } from '../../src/draft/place.ts'
import { brokenCharacters } from '../../src/facts/broken-characters.ts'
import { isEnglish } from '../../src/facts/language.ts'
import { marksOf } from '../../src/facts/marks.ts'
import type { Fix } from '../../src/report.ts'
import { rule } from '../../src/rule.ts'
import { findDummyLatin, findLabels, findMachineMarks, findMarks } from './marks.ts'
import { findConflicts, findMachineTags, findMarkup } from './markup.ts'
import { findSlots } from './slots.ts'
import { findTalk } from './talk.ts'

/**
 * What was never meant to be printed: slots and marks for what is still to come, a chatbot's talk and its traces, broken
 * characters, markup that shows, the marks of a merge. Quiet in code, comments and quotations about such text.
 */
export default rule({ id: 'leftover-text', level: 'error', english: false }, (draft, report) => {
  for (const { at, what, expected, note, certain } of leftovers(draft)) {
    const hint = expected === undefined ? what : `expected ${nameOf(expected)}; ${what}`
    report({
      at,
      reason: `Unexpected ${nameOf(textOf(at))}, ${hint}`,
      ...(expected === undefined ? {} : { expected: [expected] }),
      ...(note === undefined ? {} : { note }),
      ...(certain && expected !== undefined ? { fixes: [fixOf(at, expected)] } : {})
    })
  }
})

function fixOf(at: Span, text: string): Fix {
  const title = text === '' ? `Remove ${nameOf(textOf(at))}` : `Write ${nameOf(text)}`
  return { title, safe: true, edits: [{ at, text }] }
}

interface Leftover {
  readonly at: Span
  /** What it is, in words for an editor. */
  readonly what: string
  readonly expected?: string | undefined
  /** Whether nobody would want to look before `expected` is written. */
  readonly certain?: boolean
  readonly note?: string
}

/** The leftovers of a draft; of those that share a place the first kind speaks. */
function leftovers(draft: Draft): Leftover[] {
  const byBlock = new Map<Block, { leftover: Leftover; rank: number }[]>()
  let rank = 0
  for (const leftover of kindByKind(draft)) {
    const { block } = leftover.at
    const others = byBlock.get(block)
    if (others) others.push({ leftover, rank: rank++ })
    else byBlock.set(block, [{ leftover, rank: rank++ }])
  }
  return [...byBlock.values()].flatMap((found) => {
    const kept: typeof found = []
    for (const each of found.toSorted(
      (a, b) => a.leftover.at.start - b.leftover.at.start || a.rank - b.rank
    )) {
      const last = kept.at(-1)
      if (!last || !overlaps(last.leftover.at, each.leftover.at)) kept.push(each)
      else if (each.rank < last.rank) kept[kept.length - 1] = each
    }
    return kept.map(({ leftover }) => leftover)
  })
}

function* kindByKind(draft: Draft): Generator<Leftover> {
  const { blocks } = draft
  const fields = draft.meta.filter(isShown)
  const inProse = (find: (block: Block) => Span[], among = blocks): Span[] =>
    among.flatMap(find).filter(isProse)
  yield* findConflicts(draft).map(as('two versions were never merged from here on'))
  yield* findMachineTags(draft).map(as('a chatbot’s tag on the address'))
  yield* inProse(findMachineMarks).map(as('a mark that a machine left'))
  if (isEnglish(draft)) {
    yield* inProse(findTalk).map(as('a chatbot’s words to its user, not part of the story'))
    yield* inProse(findLabels).map(as('a label of the working copy'))
  }
  yield* inProse(findDummyLatin).map(as('dummy text'))
  yield* inProse(findSlots, [...blocks, ...fields]).map(as('a slot that nobody filled in'))
  yield* findUnlisted(draft).map(as('a citation with no list of sources to go with it'))
  if (isEnglish(draft))
    yield* inProse(findMarks, [...blocks, ...fields]).map(as('a mark for something still to come'))
  for (const { meant, certain, how, ...at } of brokenCharacters(draft)) {
    const what = meant === undefined ? 'a character that broke' : 'it broke in a conversion'
    if (isProse(at)) yield { at, what, expected: meant, certain, note: `Here ${how}.` }
  }
  for (const { expected, ...at } of blocks.flatMap(findMarkup)) {
    if (isProse(at)) yield { at, what: 'markup that shows', expected }
  }
}

function as(what: string): (at: Span) => Leftover {
  return (at) => ({ at, what })
}

/** The fields of front matter and of a page's head that readers come to see. */
function isShown({ name = '' }: Block): boolean {
  return /title|headline|description|summary|excerpt|standfirst|author|byline/i.test(name)
}

/** Code and addresses are no prose; a tag or a link may have an address in it. */
function isProse(at: Span): boolean {
  return !at.block.verbatim.some(({ start, end }) => start <= at.start && at.end <= end)
}

const citation =
  /(?<=[\p{L}\p{N}.,;:!?”"’')%])(\s?)(\[\^?[1-9]\d?(?:\s?[,–-]\s?\d{1,2})*\](?:\s?\[\d{1,2}\])*)/gu
const entry = /^\[\d{1,2}\]|^\d{1,2}[.)]?\s.*https?:|^1[.):]?\s+\p{Lu}/u
const listHeading =
  /^(?:notes|sources|references|footnotes|endnotes|citations|further reading)(?: and \p{L}+)?[^\p{L}\p{N}_]*$/iu

/** `[1]` after a sentence, with nothing in the draft to answer it. */
function findUnlisted({ blocks }: Draft): Span[] {
  const found: Span[] = []
  for (const block of blocks) {
    if (!marksOf(block).includes('[')) continue
    for (const { 1: gap = '', 2: marks = '', index } of block.text.matchAll(citation)) {
      const start = index + gap.length
      found.push({ block, start, end: start + marks.length })
    }
  }
  if (found.length === 0) return []
  const isListed = blocks.some(({ text }) => entry.test(text) || listHeading.test(text))
  // A page ends in a numbered list, whose numbers the browser adds.
  if (isListed || blocks.slice(-2).every(({ kind }) => kind === 'list-item')) return []
  return found.filter(isProse)
}

const invisible: Readonly<Record<string, string>> = {
  '': 'nothing',
  '\u00a0': 'a no-break space',
  '\u2009': 'a thin space',
  '\u00ad': 'a soft hyphen'
}

/** Words in backticks, short enough for a message; characters that do not show by their names. */
function nameOf(words: string): string {
  const shown = words.replace(/\s/gu, ' ').replace(/[\p{Cc}\p{Co}]/gu, codeOf)
  return invisible[words] ?? `\`${shorten(shown)}\``
}

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
}
