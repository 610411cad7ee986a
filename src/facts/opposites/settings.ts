/** Settings that are told without a word of the lists: an hour by the clock, a room. */
import { headOf, type Phrases, subjectOf } from '../phrases/index.ts'
import { light, place } from './data/index.ts'
import type { Term } from './term.ts'
import { rooms } from './words.ts'

/** `at 1 p.m.`, `at 11.30pm`: the side of the day that a clock time falls on. */
export function clockTime({ words }: Phrases, first: number): Term | undefined {
  if (!/^(?:at|around|about|shortly)$/u.test(words[first - 1]?.lower ?? '')) return undefined
  const joined = `${words[first]?.lower ?? ''} ${words[first + 1]?.lower ?? ''}`
  const match = /^(\d{1,2})(?:[.]\d\d)? ?([ap])\.?m\b/u.exec(joined)
  if (!match) return undefined
  const hour = (Number(match[1]) % 12) + (match[2] === 'p' ? 12 : 0)
  const name =
    hour < 4 || hour > 21
      ? 'night'
      : hour < 10
        ? 'morning'
        : hour < 12
          ? 'daylight'
          : hour < 14
            ? 'noon'
            : hour < 17
              ? 'afternoon'
              : 'dusk'
  const side = light.sides.find((one) => one.name === name)
  const last = /[ap]/u.test(words[first]?.lower ?? '') ? first : first + 1
  return side && { group: light, side, use: 'scene', first, last, holder: undefined }
}

/** `inside the ballroom`, `in the hall`. */
export function indoorsAt(phrases: Phrases, first: number): Term | undefined {
  const { words, phraseAt, clauseAt } = phrases
  const phrase = phraseAt[first]
  if (!phrase || phrase.first !== first || !/^(?:in|inside)$/u.test(phrase.preposition ?? ''))
    return undefined
  const side = place.sides[0]
  const clause = clauseAt[first]
  if (!side || !clause || !rooms.has(headOf(phrases, phrase))) return undefined
  if (
    words
      .slice(first, phrase.last + 1)
      .some(({ lower }) => /^(?:open|outdoor|open-air|roofless)$/u.test(lower))
  )
    return undefined
  return { group: place, side, use: 'scene', first, last: phrase.last, holder: subjectOf(phrases, clause) }
}
