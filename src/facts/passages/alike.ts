/** Which sentences of a draft share so many words in a row that one may tell the other again. */
import type { Draft } from '../../draft/draft.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isProse } from './told.ts'

/** A sentence, and the earlier ones that share the most with it: those that share as much in the order of the draft. */
export interface Alike {
  readonly later: Sentence
  readonly firsts: readonly Sentence[]
}

/** Words in a row that two sentences have to share at all to be compared. */
const shingle = 3
/** No more sentences are kept for one shingle, the first ones and the last: time stays linear. */
const mostKept = 6

/** The sentences of running text that share enough with earlier ones, in the order of the draft. */
export function alikeSentences({ blocks }: Draft): Alike[] {
  const kept = new Map<number, Sentence[]>()
  const found: Alike[] = []
  for (const block of blocks) {
    if (!isProse(block)) continue
    for (const later of sentencesOf(block)) {
      const shingles = shinglesOf(later.text)
      const firsts = sharing(kept, shingles)
      if (firsts.length > 0) found.push({ later, firsts })
      for (const each of shingles) keep(kept, each, later)
    }
  }
  return found
}

function keep(kept: Map<number, Sentence[]>, each: number, sentence: Sentence): void {
  const group = kept.get(each)
  if (!group) kept.set(each, [sentence])
  else if (group.at(-1) === sentence) return
  else if (group.length < mostKept) group.push(sentence)
  else group[mostKept - 1] = sentence
}

/**
 * A number for each three words in a row: the same for the same words in capitals or small letters, with a possessive
 * ending or without. Read character by character, since every sentence is asked and few are alike.
 */
function shinglesOf(text: string): number[] {
  const found: number[] = []
  let [first, second, hash, words] = [0, 0, 0, 0]
  for (let at = 0; at <= text.length; at++) {
    const letter = inWord(text.charCodeAt(at))
    if (letter > 0) hash = Math.imul(hash ^ letter, fnvPrime)
    else if (hash !== 0) {
      if (++words >= shingle) found.push((Math.imul(first, 961) + Math.imul(second, 31) + hash) | 0)
      first = second
      second = hash
      hash = 0
      if (isPossessive(text, at)) at++
    }
  }
  return found
}

// The hash of a word is FNV-1a.
const fnvPrime = 0x01000193

/** The code of a letter in small or of a figure; 0 of all else. What is not ASCII is taken as it is. */
function inWord(code: number): number {
  if (code > 96 && code < 123) return code
  if (code > 64 && code < 91) return code + 32
  if (code < 128) return code > 47 && code < 58 ? code : 0
  return code > 191 && (code < 0x2000 || code > 0x206f) ? code : 0
}

/** Whether `’s` and no more stands at `at`. */
function isPossessive(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === '’' || mark === "'") && text[at + 1] === 's' && inWord(text.charCodeAt(at + 2)) === 0
}

function sharing(kept: ReadonlyMap<number, readonly Sentence[]>, shingles: readonly number[]): Sentence[] {
  const votes = new Map<Sentence, number>()
  for (const each of shingles)
    for (const sentence of kept.get(each) ?? []) votes.set(sentence, (votes.get(sentence) ?? 0) + 1)
  const fewest = Math.max(2, shingles.length * 0.15)
  return [...votes]
    .filter(([, count]) => count >= fewest)
    .sort(([, a], [, b]) => b - a)
    .map(([sentence]) => sentence)
}
