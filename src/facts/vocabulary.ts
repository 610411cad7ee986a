/** Which words the blocks of a draft have, by their first letters: what cannot match there need not be tried. */
import type { Block, Draft } from '../draft/draft.ts'
import { keyLengths, neededWords } from '../draft/needed-words.ts'
import { intersection } from '../draft/search.ts'
import { fact } from './fact.ts'
import { hashOf, keyOf, listedNeeds, nextKey, recordsIn, type Ways, waysIn } from './needed.ts'

/** What the words of a draft tell of it: the blocks that meet each set of words, and what each pattern was told. */
interface Vocabulary {
  /** The blocks of the draft, and its front matter. */
  readonly all: readonly Block[]
  /** By the number of a set, where in `all` a word of it stands; the sets are those known when the draft was read. */
  readonly meeting: readonly (number[] | undefined)[]
  readonly told: Map<RegExp, ReadonlySet<Block> | 'any'>
}

const vocabulary = fact((draft): Vocabulary => {
  registerListed()
  const all = [...draft.blocks, ...draft.meta]
  const meeting = new Array<number[] | undefined>(knownSets).fill(undefined)
  for (const [index, { text }] of all.entries()) addWords(text, index, meeting)
  return { all, meeting, told: new Map() }
})

/** Words are runs of what `\w` matches, as `\b` has them; each has the keys of its beginnings. */
function addWords(text: string, block: number, meeting: (number[] | undefined)[]): void {
  let key = 0
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const letter = code < 128 ? (wordCodes[code] as number) : 0
    if (letter === 0) {
      if (length > 0) add(block, key, meeting)
      key = 0
      length = 0
    } else if (length < keyLengths.whole) {
      if (length === keyLengths.open) add(block, key, meeting)
      key = nextKey(key, letter)
      length++
    }
  }
  if (length > 0) add(block, key, meeting)
}

function add(block: number, key: number, meeting: (number[] | undefined)[]): void {
  const sets = isWanted[key & lastSlot] === 1 ? setsByKey.get(key) : undefined
  if (!sets) return
  for (const set of sets) {
    const blocks = meeting[set]
    if (!blocks) meeting[set] = [block]
    else if (blocks[blocks.length - 1] !== block) blocks.push(block)
  }
}

/** By the code of a character what it is in a word: the code of a letter in small, a figure or an underscore; 0 of all else. */
const wordCodes = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  return /\w/.test(character) ? character.toLowerCase().charCodeAt(0) : 0
})

// What all patterns need is looked up together, at one reading of a draft: by the key of a word the sets that have it.
const setsByKey = new Map<number, number[]>()
let knownSets = listedNeeds.sets
// Most words of a draft no pattern wants: a slot for the keys that end alike says so at once.
const lastSlot = 0xffff
const isWanted = new Uint8Array(lastSlot + 1)

function want(key: number, sets: readonly number[]): void {
  isWanted[key & lastSlot] = 1
  setsByKey.set(key, [...(setsByKey.get(key) ?? []), ...sets])
}

/** By the hash of a pattern’s source its ways to match, in a row. */
const listed = new Map<number, readonly number[]>()

/** Makes the listed needs known before the first draft is read. */
function registerListed(): void {
  if (listed.size > 0) return
  for (const [key, sets] of recordsIn(listedNeeds.keys)) want(key, sets)
  for (const [hash, row] of recordsIn(listedNeeds.patterns)) listed.set(hash, row)
}

const numberOfSet = new Map<string, number>()

/** The number of a set of words; patterns that need the same words share it, but for the listed. */
function numberOf(words: ReadonlySet<string>): number {
  const name = [...words].join(' ')
  const known = numberOfSet.get(name)
  if (known !== undefined) return known
  const set = knownSets++
  numberOfSet.set(name, set)
  for (const word of words) want(keyOf(word), [set])
  return set
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
  const row = listed.get(hashOf(pattern.source))
  if (!row && known < draftsBefore) {
    ways.set(pattern, known + 1)
    return undefined
  }
  const found = row ? waysIn(row) : waysRead(pattern)
  ways.set(pattern, found ?? 'anything')
  return found
}

function waysRead(pattern: RegExp): Ways | undefined {
  const needs = neededWords(pattern)
  return needs?.map((sets) => sets.map(numberOf))
}

/** The blocks, front matter among them, in which a pattern may match. */
function blocksWith(draft: Draft, pattern: RegExp): ReadonlySet<Block> | 'any' {
  const known = vocabulary(draft)
  let found = known.told.get(pattern)
  if (found === undefined) {
    found = blocksThatMeet(waysOf(pattern), known)
    known.told.set(pattern, found)
  }
  return found
}

const none: ReadonlySet<Block> = new Set()

function blocksThatMeet(needed: Ways | undefined, { all, meeting }: Vocabulary): ReadonlySet<Block> | 'any' {
  if (!needed) return 'any'
  let found: Set<Block> | undefined
  for (const sets of needed) {
    const blocks = blocksOfWay(sets, meeting)
    if (blocks === 'any') return 'any'
    if (blocks.length === 0) continue
    found ??= new Set()
    for (const block of blocks) found.add(all[block] as Block)
  }
  return found ?? none
}

const nowhere: readonly number[] = []

/** The blocks that have a word of every set; any, where a set became known after the draft was read. */
function blocksOfWay(sets: readonly number[], meeting: Vocabulary['meeting']): readonly number[] | 'any' {
  let found: readonly number[] | undefined
  for (const set of sets) {
    if (set >= meeting.length) return 'any'
    const blocks = meeting[set] ?? nowhere
    found = found ? intersection(found, blocks) : blocks
    if (found.length === 0) return nowhere
  }
  return found ?? nowhere
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
