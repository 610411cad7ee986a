/** The words of a stretch of text, each with the part that it can play. */
import type { Span } from '../../draft/place.ts'
import { seenVerbs, weakVerbs } from '../../draft/scene-verbs.ts'
import { articles, clauseWords, closed, notAdverbs, notParticiples } from './data.ts'

/** What a word does in its sentence, as far as closed word classes and its neighbours tell. */
export type Part =
  | 'article'
  | 'preposition'
  | 'joiner'
  | 'clause'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'participle'
  | 'adverb'
  | 'noun'

/** A word; offsets are those of its block. */
export interface Word {
  readonly text: string
  readonly lower: string
  readonly start: number
  readonly end: number
  /** The punctuation between the word before and this one, without spaces: `,`, `;`, `,“`. */
  readonly gap: string
  /** Whether it stands inside quote marks. */
  readonly quoted: boolean
  /** Whether it has a capital letter that is not the sentence's. */
  readonly name: boolean
  readonly part: Part
}

type BareWord = Omit<Word, 'part'>

/** The words of a span, in order. */
export function wordsOf(span: Span): readonly Word[] {
  const words: Word[] = []
  const bare = split(span)
  for (const [index, word] of bare.entries()) {
    words.push({ ...word, part: partOf(word, words[index - 1], bare[index + 1]) })
  }
  return words
}

const wordForm = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu

function split({ block, start, end }: Span): BareWord[] {
  const text = block.text.slice(start, end)
  const words: BareWord[] = []
  let at = 0
  let quoted = false
  for (const match of text.matchAll(wordForm)) {
    const gap = text.slice(at, match.index).replace(/\s+/gu, '')
    for (const mark of gap.match(/["“”]/gu) ?? []) quoted = mark === '"' ? !quoted : mark === '“'
    const opens = words.length === 0 || /[.!?:;–—]/u.test(gap)
    words.push({
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      start: start + match.index,
      end: start + match.index + match[0].length,
      gap,
      quoted,
      name: !opens && /^\p{Lu}/u.test(match[0])
    })
    at = match.index + match[0].length
  }
  return words
}

function partOf(word: BareWord, previous: Word | undefined, next: BareWord | undefined): Part {
  const { lower } = word
  if (word.name && lower !== 'i') return 'noun'
  if (clauseWords.has(lower)) return opensClause(lower, next) ? 'clause' : 'preposition'
  if (lower === 'that' && previous?.part !== 'noun') return 'article'
  for (const [part, list] of closed) if (list.has(lower)) return part
  if (/^\d/u.test(lower)) return 'article'
  const inPhrase = previous !== undefined && word.gap === '' && opensPhrase(previous)
  if (/^\p{L}{3,}ly$/u.test(lower) && !notAdverbs.has(lower)) return 'adverb'
  if (inPhrase) return 'noun'
  if (/^\p{L}{2,}ing$/u.test(lower) && !notParticiples.has(lower)) return 'participle'
  return isVerb(word, previous, next) ? 'verb' : 'noun'
}

/** Whether what follows has to belong to a noun: `the`, `two`, `of`, `Kirkgate’s`. */
function opensPhrase(word: Word): boolean {
  return word.part === 'article' || word.lower === 'of' || word.lower.endsWith("'s")
}

/** `as she docks`, `as the sun sets`; but `as a reminder`, `as well`. */
function opensClause(lower: string, next: BareWord | undefined): boolean {
  return (
    lower !== 'as' || (next !== undefined && !/^(?:an?|part|well|such|many|much|of|to)$/u.test(next.lower))
  )
}

function isVerb({ lower, gap }: BareWord, previous: Word | undefined, next: BareWord | undefined): boolean {
  if (!previous || previous.part === 'preposition' || previous.part === 'article') return false
  if (seenVerbs.has(lower) || weakVerbs.has(lower)) return isThird(lower) || takesBase(previous)
  // An unlisted verb shows by what stands after it: `feeds the`, `overpowered them`.
  if (!next || next.gap !== '' || gap !== '' || previous.part !== 'noun') return false
  if (!articles.has(next.lower) && !/^(?:it|him|her|them|himself|herself)$/u.test(next.lower)) return false
  return /^\p{Ll}{2,}ed$/u.test(lower) || (isThird(lower) && !isPlural(previous))
}

function isThird(lower: string): boolean {
  return /[^suai]s$/u.test(lower)
}

/** A form without -s has a plural before it: `soldiers storm`, not `a storm`. */
function takesBase(previous: Word): boolean {
  return previous.part !== 'noun' || isPlural(previous)
}

function isPlural({ lower, name }: Word): boolean {
  return name || /(?:[^su']s|men|women|people|children|police|staff|crew|couple|sheep|cattle)$/u.test(lower)
}
