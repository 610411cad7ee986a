/** What stands before an office’s noun: `the former US`, `Norrvik’s acting`, `a second-term Labour`. */
import {
  comingWords,
  currentWords,
  formerWords,
  holdingWords,
  newWords,
  offices,
  thenWords
} from './data/offices.ts'
import { functionWords, honorifics } from './data/words.ts'
import { addScope } from './office-complements.ts'
import { kindOf } from './office-words.ts'
import type { Office } from './offices.ts'
import type { Word } from './words.ts'

interface Left {
  from: number
  outer: number
  ordinal: boolean
  article: Office['article']
  articleAt: number | undefined
  modifiers: Word[]
  ranks: string[]
  countries: string[]
  names: string[]
  fields: string[]
}

const longestReach = 9

/** Reads the words before a head: modifiers, rank, country, body and field, back to an article. */
export function readLeft(words: readonly Word[], head: number): Left {
  const left: Left = {
    from: head,
    outer: head,
    ordinal: false,
    article: 'none',
    articleAt: undefined,
    modifiers: [],
    ranks: [],
    countries: [],
    names: [],
    fields: []
  }
  let owned = false
  for (let at = head - 1; at >= 0 && head - at <= longestReach; at--) {
    const word = words[at] as Word
    const { lower } = word
    if (word.type === 'mark') {
      // `Lt. Gov.`
      if (word.text === '.' && /^(?:lt|dep)$/u.test(words[at - 1]?.lower ?? '')) continue
      // `former Charlottesville, Va., mayor`
      const place = placeBefore(words, at)
      if (place !== undefined) {
        at = place + 1
        continue
      }
      // `the jockeys’ association`
      if (/^['’]$/u.test(word.text) && words[at - 1]?.possessive) continue
      break
    }
    if (isArticle(word)) {
      left.article = /^an?$/u.test(lower)
        ? 'indefinite'
        : /^(?:his|her|its|their|our|my|your)$/u.test(lower)
          ? 'possessive'
          : 'definite'
      left.articleAt = at
      left.outer = at
      break
    }
    if (word.possessive) {
      // Modifiers before an owner are the owner’s: `the late king’s chancellor`.
      if (owned || isPersonal(words, at)) break
      // `former jockeys’ association chairman`: the owner is a kind of body, and `former` goes with the office.
      if (!word.capital && isModifier(words, at - 1)) {
        addScope(left, word)
        left.from = at
        left.outer = at
        continue
      }
      owned = true
      left.article = 'possessive'
      left.articleAt = at
      addScope(left, word)
      left.from = at
      left.outer = at
      continue
    }
    const kind = isUnknownField(words, at, head) ? 'field' : kindOf(words, at, head)
    if (kind === 'other' || (owned && kind !== 'country' && kind !== 'name' && kind !== 'field')) break
    // `joins the law firm ex-Gov. Denham ran`: what stands before a modifier is no field of its office.
    if (kind === 'field' && left.modifiers.length > 0 && !word.capital) break
    if (owned) left.articleAt = at
    // `the first US president to address the Union`: a place in a row, no tenure.
    if (kind === 'neutral' && ordinal.test(word.lower)) left.ordinal = true
    if (kind === 'modifier') left.modifiers.unshift(word)
    if (kind === 'rank' && left.modifiers.length === 0)
      left.ranks.unshift(lower === 'lt' ? 'lieutenant' : lower)
    if (kind === 'country' || kind === 'name' || kind === 'field') addScope(left, word)
    left.outer = at
    if (kind !== 'neutral') left.from = at
  }
  return left
}

// `acting parks director`, `former sanitation chief`; but not `former schoolteacher President Cole`.
function isUnknownField(words: readonly Word[], at: number, head: number): boolean {
  const { type, capital, lower } = words[at] as Word
  const opener = words[at - 1]?.lower ?? ''
  return (
    at === head - 1 &&
    type === 'word' &&
    !capital &&
    words[head]?.capital === false &&
    /^\p{Ll}{3,}$/u.test(lower) &&
    /^(?:former|ex|acting|interim|outgoing|incoming)$/u.test(opener) &&
    kindOf(words, at, head) === 'other' &&
    !functionWords.has(lower) &&
    !/(?:ist|er|or|ian|man|woman)$/u.test(lower)
  )
}

/** The place of `Charlottesville` before the second comma of `Charlottesville, Va.,`. */
function placeBefore(words: readonly Word[], comma: number): number | undefined {
  if (words[comma]?.text !== ',') return undefined
  const state = words[comma - 1]?.text === '.' ? comma - 2 : comma - 1
  const city = words[state - 2]
  const fits =
    words[state]?.capital && words[state - 1]?.text === ',' && city?.capital && !functionWords.has(city.lower)
  return fits ? state - 2 : undefined
}

const ordinal = /^(?:first|second|third|fourth|fifth|last|only|youngest|oldest|first-ever|longest-serving)$/u

function isArticle({ lower, possessive }: Word): boolean {
  return (
    !possessive &&
    /^(?:the|an?|his|her|its|their|our|my|your|this|that|another|any|every|no|one)$/u.test(lower)
  )
}

// `President Obama’s attorney general`: the owner is a person, whose own title is not the attorney general's.
function isPersonal(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (offices.has(before.lower) || honorifics.has(before.lower))
}

export function isModifier(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (!word) return false
  const { lower, capital, opens } = word
  // `Late on Monday`, `said late President …`; `The late senator`.
  if (lower === 'late') return !capital || opens
  if (/^(?:ousted|toppled|deposed|overthrown)$/u.test(lower)) return opens || isVerbless(words[at - 1])
  if (lower === 'present' || lower === 'past' || lower === 'next' || lower === 'then' || lower === 'future')
    return (
      !/^(?:at|since|but|and|by|until|for|from|for the|to)$/u.test(words[at - 1]?.lower ?? '') ||
      lower === 'then'
    )
  return (
    formerWords.has(lower) ||
    thenWords.has(lower) ||
    newWords.has(lower) ||
    holdingWords.has(lower) ||
    (comingWords.has(lower) && !/^(?:elect|designate)$/u.test(lower)) ||
    currentWords.has(lower)
  )
}

// `the toppled president`, `for ousted President Morsi`, but not `that toppled President Morsi`
function isVerbless(before: Word | undefined): boolean {
  return (
    before === undefined ||
    before.possessive ||
    /^(?:the|an?|his|their|its|of|for|by|to|with|from|against|and|recently|since)$/u.test(before.lower)
  )
}
