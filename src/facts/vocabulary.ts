/** Which words the blocks of a draft have, by their first letters: what cannot match there need not be tried. */
import type { Block, Draft } from '../draft/draft.ts'
import { keyLengths, neededWords } from '../draft/needed-words.ts'
import { fact } from './fact.ts'
import { hashOf, neededOf, readNeeds, writeNeeds } from './needed.ts'

/** What the words of a draft tell of it: the blocks that meet each set of words, and what each pattern was told. */
interface Vocabulary {
  /** By the number of a set, the blocks that have a word of it; the sets are those known when the draft was read. */
  readonly meeting: readonly (Set<Block> | undefined)[]
  readonly told: Map<RegExp, ReadonlySet<Block> | 'any'>
}

const vocabulary = fact((draft): Vocabulary => {
  registerListed()
  const meeting = new Array<Set<Block> | undefined>(numberOfSet.size).fill(undefined)
  for (const block of draft.blocks) addWords(block, meeting)
  for (const block of draft.meta) addWords(block, meeting)
  return { meeting, told: new Map() }
})

/** Words are runs of what `\w` matches, as `\b` has them; each has the keys of its beginnings. */
function addWords(block: Block, meeting: (Set<Block> | undefined)[]): void {
  const { text } = block
  let key = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? wordCode(text.charCodeAt(at)) : 0
    if (code === 0) {
      if (length > 0) add(block, key, meeting)
      key = 0
      length = 0
    } else if (length < keyLengths.whole) {
      if (length === keyLengths.open) add(block, key, meeting)
      key = nextKey(key, code)
      length++
    }
  }
}

/** A key is a hash of 32 bits: that two beginnings may share one costs a search in vain, no more. */
function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code) | 0
}

function add(block: Block, key: number, meeting: (Set<Block> | undefined)[]): void {
  const sets = setsByKey.get(key)
  if (!sets) return
  for (const set of sets) {
    const blocks = meeting[set]
    if (blocks) blocks.add(block)
    else meeting[set] = new Set([block])
  }
}

/** The code of a letter in small, a figure or an underscore; 0 of all else. */
function wordCode(code: number): number {
  if (code > 96) return code < 123 ? code : 0
  if (code > 64) return code < 91 ? code + 32 : code === 95 ? code : 0
  return code > 47 && code < 58 ? code : 0
}

function keyOf(word: string): number {
  let key = 0
  for (let at = 0; at < word.length; at++) key = nextKey(key, word.charCodeAt(at))
  return key
}

/** The ways of a pattern to match, each with the numbers of the sets of words of which it needs one each. */
type Ways = readonly (readonly number[])[]

// What all patterns need is looked up together, at one reading of a draft: by the key of a word the sets that have it.
const setsByKey = new Map<number, number[]>()
const numberOfSet = new Map<string, number>()

function register(needs: string): Ways | undefined {
  return readNeeds(needs)?.map((sets) => sets.map(numberOf))
}

/** The number of a set of words; patterns that need the same words share it. */
function numberOf(words: readonly string[]): number {
  const name = words.join(' ')
  const known = numberOfSet.get(name)
  if (known !== undefined) return known
  const set = numberOfSet.size
  numberOfSet.set(name, set)
  for (const word of words) {
    const key = keyOf(word)
    const sets = setsByKey.get(key)
    if (sets) sets.push(set)
    else setsByKey.set(key, [set])
  }
  return set
}

const listed = new Map<string, Ways | undefined>()

/** Makes the listed needs known before the first draft is read. */
function registerListed(): void {
  if (listed.size > 0) return
  for (const hash in neededOf) listed.set(hash, register(neededOf[hash] as string))
}

/** What a pattern is known to need, or in how many drafts it was asked for while that is not known. */
const ways = new WeakMap<RegExp, Ways | 'anything' | number>()
// To read a pattern takes as long as to try it on a draft or two: a run over one draft is quicker without.
const draftsBefore = 2

/** What a pattern needs, if it is listed or has been asked for in a few drafts; else `undefined`. */
function waysOf(pattern: RegExp): Ways | undefined {
  const known = ways.get(pattern) ?? 0
  if (typeof known === 'object') return known
  if (known === 'anything') return undefined
  const hash = hashOf(pattern.source)
  if (!listed.has(hash) && known < draftsBefore) {
    ways.set(pattern, known + 1)
    return undefined
  }
  const found = listed.has(hash) ? listed.get(hash) : register(writeNeeds(neededWords(pattern)))
  ways.set(pattern, found ?? 'anything')
  return found
}

/** The blocks, front matter among them, in which a pattern may match. */
function blocksWith(draft: Draft, pattern: RegExp): ReadonlySet<Block> | 'any' {
  const { meeting, told } = vocabulary(draft)
  let found = told.get(pattern)
  if (found === undefined) {
    found = blocksThatMeet(waysOf(pattern), meeting)
    told.set(pattern, found)
  }
  return found
}

const none: ReadonlySet<Block> = new Set()

function blocksThatMeet(
  needed: Ways | undefined,
  meeting: Vocabulary['meeting']
): ReadonlySet<Block> | 'any' {
  if (!needed) return 'any'
  let found = none
  for (const sets of needed) {
    const blocks = blocksOfWay(sets, meeting)
    if (blocks === 'any') return 'any'
    if (blocks.size > 0) found = found.size === 0 ? blocks : new Set([...found, ...blocks])
  }
  return found
}

/** The blocks that have a word of every set; any, where a set became known after the draft was read. */
function blocksOfWay(sets: readonly number[], meeting: Vocabulary['meeting']): ReadonlySet<Block> | 'any' {
  let found: ReadonlySet<Block> | undefined
  for (const set of sets) {
    if (set >= meeting.length) return 'any'
    const blocks = meeting[set] ?? none
    found = found ? intersection(found, blocks) : blocks
    if (found.size === 0) return none
  }
  return found ?? none
}

function intersection(a: ReadonlySet<Block>, b: ReadonlySet<Block>): ReadonlySet<Block> {
  const found = new Set<Block>()
  for (const block of a) if (b.has(block)) found.add(block)
  return found
}

/** Whether a pattern may match somewhere in a block: false where the block lacks every word that it needs. */
export function mayMatch(block: Block, pattern: RegExp): boolean {
  const found = blocksWith(block.draft, pattern)
  return found === 'any' || found.has(block)
}

const noMatches: readonly RegExpExecArray[] = []

/** All matches of a global pattern in the text of a block. */
export function matchesIn(block: Block, pattern: RegExp): readonly RegExpExecArray[] {
  if (!mayMatch(block, pattern)) return noMatches
  const match = pattern.exec(block.text)
  if (!match) return noMatches
  // Few blocks get here: `matchAll` makes a copy of the pattern at each call.
  pattern.lastIndex = 0
  return [...block.text.matchAll(pattern)]
}

/** The blocks of a draft in which a pattern may match, in their order. */
export function blocksFor(draft: Draft, pattern: RegExp): readonly Block[] {
  const found = blocksWith(draft, pattern)
  if (found === 'any') return draft.blocks
  return found.size === 0 ? [] : draft.blocks.filter((block) => found.has(block))
}

/**
 * The patterns that were asked for in a draft.
 *
 * @public for the list that a bundle has (scripts/needed.mjs).
 */
export function patternsAsked(draft: Draft): readonly RegExp[] {
  return [...vocabulary(draft).told.keys()]
}
