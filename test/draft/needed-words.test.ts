import { describe, expect, it } from 'vitest'
import { eachToken } from '../../src/draft/each-token.ts'
import { neededWords } from '../../src/draft/needed-words.ts'
import { wordCount } from '../../src/draft/word-count.ts'
import { kinds } from '../../src/facts/statements/kinds/index.ts'

const needed = (pattern: RegExp) =>
  neededWords(pattern)
    ?.map((sets) => sets.map((keys) => [...keys].sort().join(' ')).join(' & '))
    .join(' | ') ?? '?'

describe('neededWords', () => {
  it.each([
    [/\b(?:hurt|injur(?:ed|ies))\b/u, 'hurt | injure | injuri'],
    [/\b(?:no|few) (?:\p{L}+ )?survivors\b/u, 'surviv & few no'],
    [/\b[Nn]o[ -]one\b/u, 'no & one'],
    [/\ban? \p{L}+ hurt\b/u, 'hurt & a an'],
    [/\b(?:no|without) (?:reported )?damage\b/u, 'damage & no withou'],
    [/\b(?:not |never )?(?:sold|bought)\b/u, 'bought sold'],
    [/\b(?:ab)+cd\b/u, 'ababab ababcd abcd'],
    [/n['’]t sold\b/u, 'sold & t'],
    [/n['\u2019]t sold\b/u, 'sold & t'],
    [/n\u2019t sold\b/u, 'sold & t'],
    [/(?<!\w)(?:not |never )?(?:sold|bought)\b/iu, 'bought sold'],
    [/(?<=\bnot )sold\b/u, 'not'],
    [/sold\b/u, '?'],
    [/\bso\p{L}*\b/u, '?'],
    [/\b(?:sold|\d+)\b/u, '?']
  ])('reads %s', (pattern, words) => {
    expect(needed(pattern)).toBe(words)
  })

  it('finds one of the words in every match', () => {
    const text =
      'No one was hurt, nobody was injured and three people were wounded. She declined to comment and was found not guilty. He pleaded guilty. The vote was unanimous, 5-4. Two died. It sold out.'
    const runs = (text.toLowerCase().match(/\w+/g) ?? []).map((word) => word)
    const patterns = kinds.flatMap(({ claim, instance }) => [claim, instance].flat())
    for (const pattern of patterns) {
      const ways = neededWords(pattern)
      if (!ways || text.match(pattern) === null) continue
      const isMet = ways.some((sets) =>
        sets.every((keys) => [...keys].some((key) => runs.some((run) => run.startsWith(key))))
      )
      expect(isMet, pattern.source).toBe(true)
    }
  })
})

describe('eachToken', () => {
  it.each([
    /[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*|\S/uy,
    /[\p{L}\p{Nd}\p{M}]+|\S/uy,
    /[\p{L}\p{M}\p{N}]+(?:[’'.,:][\p{L}\p{M}\p{N}]+)*/uy
  ])('cuts as matchAll does: %s', (pattern) => {
    const text =
      'Ann, 46, can’t pay 1,200.5 at cafe\u0301s:\tU.S. mayor (ex-teacher) said;\u00a0“No!” 5th row,two 😀 e.g. end'
    const found: [string, number][] = []
    eachToken(text, pattern, (token, at) => found.push([token, at]))
    const all = [...text.matchAll(new RegExp(pattern.source, 'gu'))]
    expect(found).toEqual(all.map((match) => [match[0], match.index]))
  })
})

describe('wordCount', () => {
  it.each(['', ' a ', 'a b\u00a0c\nd', 'a\u2003b  c\t'])('counts what white space parts: %j', (text) => {
    expect(wordCount(text)).toBe(text.split(/\s+/u).filter(Boolean).length)
  })
})
