import retextSpell from 'retext-spell'
import type { Draft } from '../../src/draft/draft.ts'
import { textOf } from '../../src/draft/place.ts'
import { type Variety, variety } from '../../src/facts/language.ts'
import type { Finding } from '../../src/report.ts'
import { wordingFindings } from '../../src/retext.ts'
import { rule } from '../../src/rule.ts'
import { newWords } from './data.ts'
import { type Dictionary, dictionaryOf } from './dictionaries.ts'

interface Options {
  readonly words: readonly string[]
}

/**
 * Words that no dictionary has. retext-spell finds them, by the dictionary of the draft's own English, by both where that
 * is open; each word is one finding. Quiet inside quotations, code and addresses, and on words with a capital: names are
 * in no dictionary.
 */
export default rule<Options>(
  {
    id: 'spelling',
    // `dont`, `deja`, `colour` where the draft has `color`: each has a rule of its own.
    yieldsTo: ['contractions', 'diacritics', 'term-variant'],
    level: 'info',
    options: {
      words: {
        type: 'array',
        items: { type: 'string' },
        default: [],
        description: 'Words that are right here.'
      }
    }
  },
  (draft, report, { words }) => {
    const right = new Set(words.map((word) => word.toLowerCase()))
    const seen = new Set<string>()
    for (const finding of unknownWords(draft)) {
      const word = textOf(finding.at)
      const key = word.toLowerCase()
      if (!isWord(word) || right.has(key) || seen.has(key)) continue
      seen.add(key)
      report(worded(finding, word))
    }
  }
)

/** A word of the language: not `3D`, `Kharkiv`, `soirée`, and not one made at will: `pre-dinner`, `cyber-security`. */
function isWord(word: string): boolean {
  return /^[a-z][a-z'’-]{2,}$/.test(word) && !prefixed.test(word)
}

const prefixed =
  /^(?:anti|bio|co|cyber|de|e|eco|ex|inter|micro|mid|multi|neo|non|post|pre|pro|re|self|semi|sub|un)-/u

const shown = 3

function worded(finding: Finding, word: string): Finding {
  const expected = finding.expected?.slice(0, shown) ?? []
  const meant =
    expected.length > 0 ? `, ${expected.map((each) => `\`${each}\``).join(' or ')} may be meant` : ''
  return { at: finding.at, expected, reason: `Unknown word \`${word}\`${meant}` }
}

function unknownWords(draft: Draft): Finding[] {
  const own = variety(draft)
  const found = findingsBy(draft, own ?? 'american')
  if (found.length === 0) return found
  if (own === undefined) {
    const others = new Set(findingsBy(draft, 'british').map(({ at }) => at.start + at.block.index * 1e9))
    return found.filter(({ at }) => others.has(at.start + at.block.index * 1e9))
  }
  // Oxford has `organize`; which ending the draft wants is the business of term-variant.
  return found.filter(({ at }) => own === 'american' || !/iz(?:e[ds]?|ing|ers?|ations?)$/u.test(textOf(at)))
}

/** Names of the draft at hand: suggestions for them would take longer than all the rest. */
const names: string[] = []
const checkers = new Map<Variety, ReturnType<typeof retextSpell>>()

function findingsBy(draft: Draft, dictionary: Variety): Finding[] {
  const capitals = draft.blocks.flatMap(
    ({ text }) => text.match(/[\p{L}\p{M}\p{N}'’.-]*\p{Lu}[\p{L}\p{M}\p{N}'’.-]*/gu) ?? []
  )
  const known = new Set(capitals.flatMap((word) => formsOf(word.replaceAll('’', "'"))))
  names.splice(0, names.length, ...newWords, ...known)
  // A dictionary takes a tenth of a second to read: once a run, not once a draft.
  const checker = checkers.get(dictionary) ?? checkerBy(dictionaryOf(dictionary))
  checkers.set(dictionary, checker)
  return wordingFindings(draft, { plugin: () => checker })
}

/** `Smith's.` as the parser may cut it. */
function formsOf(word: string): string[] {
  const bare = word.replace(/^['.-]+|['.-]+$/g, '')
  return [word, bare, bare.replace(/'s$/, ''), `${bare}.`]
}

// Each takes some hundredths of a second; a file that is no prose would take an hour.
const mostSuggestions = 500

function checkerBy(dictionary: Dictionary): ReturnType<typeof retextSpell> {
  return retextSpell({ dictionary, ignore: names, max: mostSuggestions })
}
