/** The words of a stretch of text, each with the part that it can play. */

import { eachToken } from '../../draft/each-token.ts'
import type { Span } from '../../draft/place.ts'
import { isSeen, isWeak } from '../../draft/scene-verbs.ts'
import { perWord } from '../per-word.ts'
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

/** How many words after it tell the part of a word. */
const ahead = 7

/** The words of a span, in order. */
export function wordsOf(span: Span): readonly Word[] {
  const words: Word[] = []
  const bare = split(span)
  for (const [index, word] of bare.entries()) {
    const { text, lower, start, end, gap, quoted, name } = word
    const part = partOf(bare, index, words[index - 1])
    words.push({ text, lower, start, end, gap, quoted, name, part })
  }
  return words
}

const wordForm = /[\p{L}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/uy

/** Calls `visit` with each word of a span in small letters, as `wordsOf` has them. */
export function eachLower({ block, start, end }: Span, visit: (lower: string) => void): void {
  eachToken(block.text.slice(start, end), wordForm, (form) => visit(spellingOf(form).lower))
}

function split({ block, start, end }: Span): BareWord[] {
  const text = block.text.slice(start, end)
  const words: BareWord[] = []
  let at = 0
  let quoted = false
  eachToken(text, wordForm, (form, index) => {
    const between = text.slice(at, index)
    const gap = between === ' ' ? '' : between.replace(/\s+/g, '')
    if (gap !== '')
      for (const mark of gap.match(/["“”]/g) ?? []) quoted = mark === '"' ? !quoted : mark === '“'
    const opens = words.length === 0 || (gap !== '' && /[.!?:;–—]/.test(gap))
    const { lower, capital } = spellingOf(form)
    at = index + form.length
    words.push({
      text: form,
      lower,
      start: start + index,
      end: start + at,
      gap,
      quoted,
      name: !opens && capital
    })
  })
  return words
}

const spellingOf = perWord((text) => ({
  lower: text.toLowerCase().replaceAll('’', "'"),
  capital: /^\p{Lu}/u.test(text)
}))

/** The part that a word plays wherever it stands, or that its ending speaks for; else `open`. */
const partByForm = perWord((lower): Part | 'open' => {
  for (const [part, list] of closed) if (list.has(lower)) return part
  if (/^\d/.test(lower)) return 'article'
  if (/^\p{L}{3,}ly$/u.test(lower) && !notAdverbs.has(lower)) return 'adverb'
  return /^\p{L}{2,}ing$/u.test(lower) && !notParticiples.has(lower) ? 'participle' : 'open'
})

function partOf(bare: readonly BareWord[], index: number, previous: Word | undefined): Part {
  const word = bare[index] as BareWord
  const { lower } = word
  if (word.name && lower !== 'i') return 'noun'
  if (clauseWords.has(lower))
    return opensClause(lower, bare.slice(index + 1, index + 1 + ahead)) ? 'clause' : 'preposition'
  if (lower === 'that' && previous?.part !== 'noun') return 'article'
  const part = partByForm(lower)
  if (part !== 'open' && part !== 'participle') return part
  if (previous !== undefined && word.gap === '' && opensPhrase(previous)) return 'noun'
  if (part === 'participle') return part
  return isVerb(word, previous, bare[index + 1]) ? 'verb' : 'noun'
}

/** Whether what follows has to belong to a noun: `the`, `two`, `of`, `Kirkgate’s`. */
function opensPhrase(word: Word): boolean {
  return word.part === 'article' || word.lower === 'of' || word.lower.endsWith("'s")
}

/** `as she docks`, `as a patient sits up`; but `as a reminder`, `as well`. */
function opensClause(lower: string, rest: readonly BareWord[]): boolean {
  const next = rest[0]
  if (lower !== 'as') return true
  if (!next || /^(?:part|well|such|many|much|of|to)$/u.test(next.lower)) return false
  if (!/^an?$/u.test(next.lower)) return true
  return rest
    .slice(2)
    .some(
      (word, at) =>
        isListed(word) && isThird(word.lower) && rest.slice(1, at + 3).every(({ gap }) => gap === '')
    )
}

function isListed({ lower }: BareWord): boolean {
  return isSeen(lower) || isWeak(lower)
}

function isVerb(word: BareWord, previous: Word | undefined, next: BareWord | undefined): boolean {
  const { lower, gap } = word
  if (!previous || previous.part === 'preposition' || previous.part === 'article') return false
  const isPhrasal = next !== undefined && isSeen(`${lower} ${next.lower}`)
  if (isListed(word) || isPhrasal) return isThird(lower) || takesBase(previous)
  // An unlisted verb shows by what stands after it: `feeds the`, `overpowered them`.
  if (next?.gap !== '' || gap !== '' || previous.part !== 'noun') return false
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
