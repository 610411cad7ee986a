/** Which words a block and a draft have, by their first letters: what cannot match there need not be tried. */
import type { Block, Draft } from '../draft/draft.ts'
import { keyLength, neededWords } from '../draft/needed-words.ts'
import { fact } from './fact.ts'

/** Beginnings of words, each packed into one number. */
type Vocabulary = Set<number>

const ofBlocks = new WeakMap<Block, Vocabulary>()

function vocabularyOf(block: Block): Vocabulary {
  let words = ofBlocks.get(block)
  if (!words) {
    words = new Set()
    addWords(block.text, words)
    ofBlocks.set(block, words)
  }
  return words
}

/** The words of all blocks of a draft, and what each pattern asked for needs where it may match there. */
const ofDraft = fact((draft) => {
  const words: Vocabulary = new Set()
  for (const { text } of [...draft.blocks, ...draft.meta]) addWords(text, words)
  return { words, needed: new Map<RegExp, Needed>() }
})

/** The words that a pattern needs, `none` where a draft has none of them, `unknown` where they are not known. */
type Needed = readonly number[] | 'none' | 'unknown'

/** Words are runs of what `\w` matches, as `\b` has them. */
function addWords(text: string, words: Vocabulary): void {
  let key = 0
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = wordCode(text.charCodeAt(at))
    if (code === 0) {
      if (length > 0) words.add(key)
      key = 0
      length = 0
    } else if (length < keyLength) {
      key = key * 128 + code
      length++
    }
  }
  if (length > 0) words.add(key)
}

/** The code of a letter in small, a figure or an underscore; 0 of all else. */
function wordCode(code: number): number {
  if (code > 96) return code < 123 ? code : 0
  if (code > 64) return code < 91 ? code + 32 : code === 95 ? code : 0
  return code > 47 && code < 58 ? code : 0
}

function packed(word: string): number {
  let key = 0
  for (let at = 0; at < word.length; at++) key = key * 128 + word.charCodeAt(at)
  return key
}

const needs = new WeakMap<RegExp, readonly number[] | undefined>()
const asked = new WeakMap<RegExp, number>()
// To read a pattern takes as long as to try it on a draft or two: a run over one draft is quicker without.
const draftsBefore = 2

/** The words that a pattern needs, once it has been asked for in a few drafts; `undefined` where that is not known. */
function needsOf(pattern: RegExp): readonly number[] | undefined {
  if (needs.has(pattern)) return needs.get(pattern)
  const times = asked.get(pattern) ?? 0
  asked.set(pattern, times + 1)
  if (times < draftsBefore) return undefined
  const words = neededWords(pattern)
  const keys = words && [...words].map(packed)
  needs.set(pattern, keys)
  return keys
}

function hasAny(words: Vocabulary, keys: readonly number[]): boolean {
  for (const key of keys) if (words.has(key)) return true
  return false
}

/** Whether a pattern may match somewhere in a block: false where the block lacks every word that it needs. */
export function mayMatch(block: Block, pattern: RegExp): boolean {
  const needed = neededIn(block.draft, pattern)
  if (needed === 'none' || needed === 'unknown') return needed === 'unknown'
  return hasAny(vocabularyOf(block), needed)
}

function neededIn(draft: Draft, pattern: RegExp): Needed {
  const { words, needed } = ofDraft(draft)
  let known = needed.get(pattern)
  if (known === undefined) {
    const keys = needsOf(pattern)
    known = keys === undefined ? 'unknown' : hasAny(words, keys) ? keys : 'none'
    needed.set(pattern, known)
  }
  return known
}

/** All matches of a global pattern in the text of a block. */
export function matchesIn(block: Block, pattern: RegExp): RegExpExecArray[] {
  return mayMatch(block, pattern) ? [...block.text.matchAll(pattern)] : []
}
