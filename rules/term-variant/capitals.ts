/** Offices before a name, with a capital or without: `US President Ida Frame`, `US president Ida Frame`. */
import type { Draft } from '../../src/draft/draft.ts'
import type { Span } from '../../src/draft/place.ts'
import { isOwnWords } from '../../src/facts/own-words.ts'
import { offices } from './data.ts'
import type { Mention } from './words.ts'

const name = "(?=\\s\\p{Lu}[\\p{L}\\p{M}’'.-]+)"
const office = `(${offices.replace(/(?<!\p{L})(?!of\b)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})`

const constructions = {
  // `US president Ida Frame`; `the French prime minister, Ida Frame` is another construction.
  country: new RegExp(
    `(?<![\\p{L}.-])((?:U\\.S\\.|U\\.K\\.|US|UK|EU|\\p{Lu}\\p{Ll}+(?:an|ch|ek|ese|i|ish|sh|ss|vak))\\s)${office}${name}`,
    'gu'
  ),
  former: new RegExp(
    `(?<![\\p{L}.-])((?:[Ff]ormer|[Tt]hen|[Ll]ate|[Oo]utgoing|[Ii]ncoming)[\\s-])${office}${name}`,
    'gu'
  ),
  // `on Friday president Ida Frame said` has no word of the kind before it, nor has `club president Ida Frame` another.
  bare: new RegExp(
    `(?<=\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|week|after|against|and|as|before|between|but|by|for|from|if|is|met|of|said|than|that|to|told|under|was|when|while|with)\\s)()${office}${name}`,
    'gu'
  )
} as const

// A headline has capitals of its own.
const notRead = /^(?:headline|heading|credit|byline|meta|table-cell)$/

/** The mentions of offices before names, one term for each office and construction. */
export function capitals({ blocks }: Draft): Mention[] {
  const found: Mention[] = []
  for (const block of blocks) {
    if (notRead.test(block.kind)) continue
    for (const [construction, pattern] of Object.entries(constructions)) {
      for (const { 0: whole, 1: lead = '', 2: title = '', index } of block.text.matchAll(pattern)) {
        const at = { block, start: index, end: index + whole.length }
        found.push(...mentionOf(at, title, construction, lead))
      }
    }
  }
  return found
}

function mentionOf(at: Span, title: string, construction: string, lead: string): Mention[] {
  const form = /^\p{Lu}/u.test(title) ? 'capital' : 'small'
  // `Prime minister Ida Frame` opens a sentence.
  if ((/\s(?!of\s)\p{Ll}/u.test(title) && form === 'capital') || !isOwnWords(at)) return []
  const small = title.toLowerCase()
  const capital = small.replace(/(?<!\p{L})(?!of\b)\p{L}/gu, (letter) => letter.toUpperCase())
  const inForm = (other: string) => lead + (other === 'capital' ? capital : small)
  return [{ term: `${construction} ${small.replace('defense', 'defence')}`, form, at, inForm }]
}
