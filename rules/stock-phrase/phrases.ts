/** The worn phrases of a draft, in the writer's own words. */
import type { Block, Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { verbForms } from '../../src/draft/verb-forms.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { irregular } from './data/irregular.ts'
import { machine } from './data/machine.ts'
import { newsroom } from './data/newsroom.ts'

/** A worn phrase, and whose it is. */
export interface Worn extends Span {
  readonly kind: 'machine' | 'newsroom'
}

/** A step of a pattern: the words that fit, or any; and whether it may be absent. */
interface Step {
  readonly words: ReadonlySet<string> | undefined
  readonly optional: boolean
}

interface Pattern {
  readonly kind: Worn['kind']
  readonly steps: readonly Step[]
  /** How many of the steps lead up to what is marked. */
  readonly lead: number
}

interface Token {
  readonly lower: string
  readonly start: number
  readonly end: number
  /** Whether it follows the one before with nothing but a space or a hyphen between. */
  readonly joined: boolean
}

/** The worn phrases of a draft, and how many words of prose it has. */
export function wornPhrases({ blocks }: Draft): { readonly found: readonly Worn[]; readonly words: number } {
  const found: Worn[] = []
  let words = 0
  for (const block of blocks) {
    if (/^(?:credit|byline|dateline|meta|table-cell)$/.test(block.kind)) continue
    const tokens = tokensOf(block)
    words += tokens.length
    found.push(...wornIn(block, tokens))
  }
  return { found, words }
}

const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'][\p{L}]+)*/gu

function tokensOf({ text }: Block): Token[] {
  const tokens: Token[] = []
  let last = 0
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    const joined = /^[\s‐‑-]*$/u.test(text.slice(last, index))
    last = index + word.length
    tokens.push({ lower: word.toLowerCase().replaceAll('’', "'"), start: index, end: last, joined })
  }
  return tokens
}

function wornIn(block: Block, tokens: readonly Token[]): Worn[] {
  const known = patternsByWord()
  const found: Worn[] = []
  for (let at = 0; at < tokens.length; at++) {
    let best: Worn | undefined
    for (const pattern of known.get((tokens[at] as Token).lower) ?? []) {
      const match = matchAt(pattern, tokens, at)
      if (!match) continue
      const span = { block, start: (tokens[match.from] as Token).start, end: (tokens[match.to] as Token).end }
      if (!best || span.end > best.end) best = { ...span, kind: pattern.kind }
    }
    const last = found.at(-1)
    if (!best || (last && last.end > best.start) || !isOwnWords(best) || isTitle(best)) continue
    // Two that touch are one turn of phrase: `heartfelt tributes poured in`.
    if (last && block.text.slice(last.end, best.start).trim() === '')
      found[found.length - 1] = { ...last, end: best.end }
    else found.push(best)
  }
  return found
}

/** `The Perfect Storm`, a board game called Game Changer: two capitals and more are a name. */
function isTitle({ block, start, end }: Span): boolean {
  const words = block.text
    .slice(start, end)
    .split(/[\s-]+/u)
    .slice(1)
  return (
    words.filter((word) => /^\p{Lu}/u.test(word)).length > 0 &&
    block.kind !== 'headline' &&
    block.kind !== 'heading'
  )
}

function matchAt(
  { steps, lead }: Pattern,
  tokens: readonly Token[],
  at: number
): { from: number; to: number } | undefined {
  let position = at
  let from = at
  for (const [index, { words, optional }] of steps.entries()) {
    if (index === lead) from = position
    const token = tokens[position]
    const isNext = token !== undefined && (position === at || token.joined)
    const isGap = words === undefined && steps[index + 1]?.words?.has(token?.lower ?? '') === true
    if (isNext && !isGap && (words === undefined || words.has(token.lower))) position++
    else if (!optional) return undefined
  }
  return { from, to: position - 1 }
}

let byWord: ReadonlyMap<string, readonly Pattern[]> | undefined

/** The patterns by the words that may open them, made when first wanted. */
function patternsByWord(): ReadonlyMap<string, readonly Pattern[]> {
  if (byWord) return byWord
  const map = new Map<string, Pattern[]>()
  for (const [kind, list] of [
    ['machine', machine],
    ['newsroom', newsroom]
  ] as const) {
    for (const line of list.trim().split(/;\s+/)) {
      const pattern = { kind, ...read(line) }
      for (const word of openers(pattern.steps)) map.set(word, [...(map.get(word) ?? []), pattern])
    }
  }
  byWord = map
  return map
}

function read(line: string): { steps: Step[]; lead: number } {
  const [lead, marked] = line.includes('^') ? line.split(' ^ ') : ['', line]
  const leading = stepsOf(lead ?? '')
  return { steps: [...leading, ...stepsOf(marked ?? '')], lead: leading.length }
}

function stepsOf(text: string): Step[] {
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (word === '_') return { words: undefined, optional: true }
      const bare = word.replace(/^\?|\?$/g, '')
      return { words: new Set(bare.split('|').flatMap(formsOf)), optional: bare !== word }
    })
}

function formsOf(word: string): string[] {
  if (!word.startsWith('~')) return [word]
  const base = word.slice(1)
  const own = irregular[base]
  if (own !== undefined) return own.split(' ')
  const { third, participle, past } = verbForms(base)
  return [base, third, participle, past]
}

/** The words of the first step, and of those after it where that may be absent. */
function openers(steps: readonly Step[]): string[] {
  const first = steps.findIndex(({ optional }) => !optional)
  return steps.slice(0, first + 1).flatMap(({ words }) => [...(words ?? [])])
}
