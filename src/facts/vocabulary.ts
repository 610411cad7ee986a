/** Which words the blocks of a draft have, by their first letters: what cannot match there need not be tried. */
import type { Block, Draft } from '../draft/draft.ts'
import { keyLengths, neededWords } from '../draft/needed-words.ts'
import { fact } from './fact.ts'
import { hashOf, neededOf, readNeeds, writeNeeds } from './needed.ts'

/** The blocks that have a word, by the keys of the word’s beginnings, and what each pattern was told. */
interface Vocabulary {
  readonly blocks: ReadonlyMap<number, readonly Block[]>
  readonly told: Map<RegExp, ReadonlySet<Block> | 'any'>
}

const vocabulary = fact((draft): Vocabulary => {
  const blocks = new Map<number, Block[]>()
  for (const block of draft.blocks) addWords(block, blocks)
  for (const block of draft.meta) addWords(block, blocks)
  return { blocks, told: new Map() }
})

/** Words are runs of what `\w` matches, as `\b` has them; each has the keys of its beginnings. */
function addWords(block: Block, blocks: Map<number, Block[]>): void {
  const { text } = block
  let key = 0
  let length = 0
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? wordCode(text.charCodeAt(at)) : 0
    if (code === 0) {
      if (length > 0) add(block, key, blocks)
      key = 0
      length = 0
    } else if (length < keyLengths.whole) {
      if (length === keyLengths.open) add(block, key, blocks)
      key = nextKey(key, code)
      length++
    }
  }
}

/** A key is a hash of 32 bits: that two beginnings may share one costs a search in vain, no more. */
function nextKey(key: number, code: number): number {
  return (Math.imul(key, 131) + code) | 0
}

function add(block: Block, key: number, blocks: Map<number, Block[]>): void {
  const having = blocks.get(key)
  if (!having) blocks.set(key, [block])
  else if (having[having.length - 1] !== block) having.push(block)
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

/** The ways of a pattern to match, each with the sets of keys of which it needs one each. */
type Ways = readonly (readonly (readonly number[])[])[]

const ways = new WeakMap<RegExp, Ways | undefined>()
const asked = new WeakMap<RegExp, number>()
// To read a pattern takes as long as to try it on a draft or two: a run over one draft is quicker without.
const draftsBefore = 2

/** What a pattern needs, if it is listed or has been asked for in a few drafts; else `undefined`. */
function waysOf(pattern: RegExp): Ways | undefined {
  if (ways.has(pattern)) return ways.get(pattern)
  const listed = neededOf[hashOf(pattern.source)]
  const times = asked.get(pattern) ?? 0
  asked.set(pattern, times + 1)
  if (listed === undefined && times < draftsBefore) return undefined
  const needs = readNeeds(listed ?? writeNeeds(neededWords(pattern)))
  const found = needs?.map((sets) => sets.map((words) => words.map(keyOf)))
  ways.set(pattern, found)
  return found
}

/** The blocks, front matter among them, in which a pattern may match. */
function blocksWith(draft: Draft, pattern: RegExp): ReadonlySet<Block> | 'any' {
  const { blocks, told } = vocabulary(draft)
  let found = told.get(pattern)
  if (found === undefined) {
    found = blocksThatMeet(waysOf(pattern), blocks)
    told.set(pattern, found)
  }
  return found
}

const none: ReadonlySet<Block> = new Set()

function blocksThatMeet(needed: Ways | undefined, blocks: Vocabulary['blocks']): ReadonlySet<Block> | 'any' {
  if (!needed) return 'any'
  let found: Set<Block> | undefined
  for (const sets of needed) {
    if (!sets.every((keys) => keys.some((key) => blocks.has(key)))) continue
    const [first, ...others] = sets.map((keys) => new Set(keys.flatMap((key) => blocks.get(key) ?? [])))
    found ??= new Set()
    for (const block of first ?? []) if (others.every((having) => having.has(block))) found.add(block)
  }
  return found ?? none
}

/** Whether a pattern may match somewhere in a block: false where the block lacks every word that it needs. */
export function mayMatch(block: Block, pattern: RegExp): boolean {
  const found = blocksWith(block.draft, pattern)
  return found === 'any' || found.has(block)
}

/** All matches of a global pattern in the text of a block. */
export function matchesIn(block: Block, pattern: RegExp): RegExpExecArray[] {
  return mayMatch(block, pattern) ? [...block.text.matchAll(pattern)] : []
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
