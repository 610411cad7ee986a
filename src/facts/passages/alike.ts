/** Which sentences of a draft share so many words in a row that one may tell the other again. */
import type { Draft } from '../../draft/draft.ts'
import { codeAt } from '../../draft/each-token.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isProse } from './told.ts'

/** A sentence, and the earlier ones that share the most with it: those that share as much in the order of the draft. */
export interface Alike {
  readonly later: Sentence
  readonly firsts: readonly Sentence[]
}

/** Words in a row that two sentences have to share at all to be compared. */
const shingle = 3
/** The fewest of these that two sentences share, and the least part of the later one’s. */
const fewestShared = 2
const leastShared = 0.15
/** No more sentences are kept for one shingle, the first ones and the last: time stays linear. */
const mostKept = 6

/** The sentences of running text that share enough with earlier ones, in the order of the draft. */
export function alikeSentences({ blocks }: Draft): Alike[] {
  const sentences = blocks.filter(isProse).flatMap(sentencesOf)
  const rows = sentences.map(({ text }) => shinglesOf(text))
  const mayRecur = recurring(rows)
  const kept = new Map<number, Sentence[]>()
  const found: Alike[] = []
  for (const [index, row] of rows.entries()) {
    const again = row.filter(mayRecur)
    if (again.length === 0) continue
    const later = sentences[index] as Sentence
    const firsts = sharing(kept, again, Math.max(fewestShared, row.length * leastShared))
    if (firsts.length > 0) found.push({ later, firsts })
    for (const each of again) keep(kept, each, later)
  }
  return found
}

const fewestSlots = 0x10000
/** So many for each shingle: where there are few, strangers share one. */
const slotsEach = 4

/** Tells shingles that may come twice from those that surely do not, which nearly all are: by a slot for each. */
function recurring(rows: readonly (readonly number[])[]): (shingle: number) => boolean {
  const total = rows.reduce((sum, { length }) => sum + length, 0)
  const slots = Math.max(fewestSlots, 2 ** Math.ceil(Math.log2(total * slotsEach)))
  const counts = new Uint8Array(slots)
  for (const row of rows)
    for (const each of row) {
      const slot = each & (slots - 1)
      counts[slot] = Math.min(2, (counts[slot] as number) + 1)
    }
  return (shingle) => (counts[shingle & (slots - 1)] as number) > 1
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
    const letter = inWord(codeAt(text, at))
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
  return (mark === '’' || mark === "'") && text[at + 1] === 's' && inWord(codeAt(text, at + 2)) === 0
}

/** The sentences that share so many shingles at least, those that share the most first. */
function sharing(
  kept: ReadonlyMap<number, readonly Sentence[]>,
  shingles: readonly number[],
  fewest: number
): Sentence[] {
  const votes = new Map<Sentence, number>()
  for (const each of shingles)
    for (const sentence of kept.get(each) ?? []) votes.set(sentence, (votes.get(sentence) ?? 0) + 1)
  return [...votes]
    .filter(([, count]) => count >= fewest)
    .sort(([, a], [, b]) => b - a)
    .map(([sentence]) => sentence)
}
