/** Which sentences of a draft share so many words in a row that one may tell the other again. */
import type { Draft } from '../../draft/draft.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { isProse } from './told.ts'
import { hashesOf } from './words.ts'

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
      const shingles = shinglesOf(hashesOf(later.text))
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
  else if (group.length < mostKept) group.push(sentence)
  else group[mostKept - 1] = sentence
}

/** A number for each three words in a row, each number once. */
function shinglesOf(hashes: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = shingle; at <= hashes.length; at++) {
    let mixed = 0
    for (let word = at - shingle; word < at; word++) mixed = Math.imul(mixed, 31) + (hashes[word] as number)
    found.add(mixed | 0)
  }
  return found
}

function sharing(kept: ReadonlyMap<number, readonly Sentence[]>, shingles: ReadonlySet<number>): Sentence[] {
  const votes = new Map<Sentence, number>()
  for (const each of shingles)
    for (const sentence of kept.get(each) ?? []) votes.set(sentence, (votes.get(sentence) ?? 0) + 1)
  const fewest = Math.max(2, shingles.size * 0.15)
  return [...votes]
    .filter(([, count]) => count >= fewest)
    .sort(([, a], [, b]) => b - a)
    .map(([sentence]) => sentence)
}
