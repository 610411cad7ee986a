/** Finds the words of the groups in a caption, each with what it speaks of. */
import {
  type Holder,
  headOf,
  holderOf,
  type Phrases,
  predicateHolder,
  subjectOf,
  type Word
} from '../phrases/index.ts'
import type { Group } from './group.ts'
import { type Entry, keyOf, lexicon, possessives } from './lexicon.ts'
import { clockTime, indoorsAt } from './settings.ts'
import type { Term } from './term.ts'
import { droppers, places, timeAdjectives, timeHeads, venues } from './words.ts'

/** Groups that tell of the whole scene, whoever is in it. */
export const overall: ReadonlySet<string> = new Set(['light', 'season', 'weather'])

const longest = 5

/** The words of the lists in a caption, in order; longer entries win, names and set phrases are left out. */
export function termsOf(phrases: Phrases): readonly Term[] {
  const { words } = phrases
  const { entries: listed, fixed } = lexicon()
  const taken = new Set<number>()
  const found: Term[] = []
  for (let first = 0; first < words.length; first++) {
    if (taken.has(first)) continue
    const extra = clockTime(phrases, first) ?? indoorsAt(phrases, first)
    if (extra) found.push(extra)
    const meant = new Set<Group>()
    for (let length = Math.min(longest, words.length - first); length > 0; length--) {
      const last = first + length - 1
      const key = words
        .slice(first, last + 1)
        .map(({ lower }) => keyOf(lower))
        .join(' ')
      for (const group of fixed.get(key) ?? []) meant.add(group)
      const entries = listed.get(key)?.filter(({ group }) => !meant.has(group)) ?? []
      if (entries.length === 0) continue
      for (let at = first; at <= last; at++) taken.add(at)
      for (const entry of entries) {
        const term = termAt(phrases, entry, first, last)
        if (term) found.push(term)
      }
      break
    }
  }
  return found
}

function termAt(phrases: Phrases, entry: Entry, first: number, last: number): Term | undefined {
  const { words } = phrases
  const word = words[first]
  if (!word || words.slice(first, last + 1).some(({ quoted, name }) => quoted || name)) {
    if (word?.quoted !== false || `${word.text} ${words[last]?.text}` !== 'Milky Way') return undefined
  }
  // `Night Market stalls`, `Dead Sea bathers`: a name at the sentence's start.
  if (/^\p{Lu}/u.test(word.text) && words[last + 1]?.name && entry.use === 'scene') return undefined
  if (isDropped(phrases, entry, first)) return undefined
  if (entry.use === 'does' && !isAction(phrases, first)) return undefined
  if (entry.use === 'fills' && !isAction(phrases, first)) return undefined
  if (entry.use === 'scene' && !tellsScene(phrases, entry, last)) return undefined
  if (entry.use === 'describes' && (word.part === 'verb' || isDated(phrases, last))) return undefined
  // `the whole street`; but `rises whole`.
  if (word.lower === 'whole' && first === last && phrases.phraseAt[first]?.last !== last) return undefined
  if (entry.side.name === 'crowded' && entry.use === 'fills' && !fillsPlace(phrases, last)) return undefined
  if (entry.group.name === 'travel' && entry.side.name === 'leaving' && !leavesPlace(phrases, last))
    return undefined
  return { first, last, holder: termHolder(phrases, entry, first, last), ...entry }
}

/** Whether the words before it in its own phrase take it out of the scene: `not empty`, `after leaving court`. */
function isDropped({ words, phraseAt }: Phrases, { group, use }: Entry, first: number): boolean {
  if (words[first - 1]?.lower === 'to' && use === 'does') return true
  // `Far from empty`, `anything but deserted`.
  if (
    /^(?:far from|anything but|nothing but)$/u.test(`${words[first - 2]?.lower} ${words[first - 1]?.lower}`)
  )
    return true
  for (let at = first - 1; at >= 0; at--) {
    const word = words[at] as Word
    const follows = words[at + 1] as Word
    if (follows.gap !== '') return false
    // Only what belongs to a time or a cause: `from the indoor market`, but `departs from Valletta as she docks`.
    if ((word.lower === 'for' || word.lower === 'from') && use !== 'scene') return false
    if (word.lower === 'for' && group.name === 'trade') return false
    if (droppers.has(word.lower)) return true
    if (['clause', 'relative', 'verb', 'auxiliary'].includes(word.part) && phraseAt[at] === undefined)
      return false
  }
  return false
}

/** `damaged in 1944`: what was so in another year. */
function isDated({ words }: Phrases, last: number): boolean {
  const [one, two] = [words[last + 1], words[last + 2]]
  return (
    one?.gap === '' &&
    /^(?:in|since|by|during)$/u.test(one.lower) &&
    /^(?:1[5-9]\d\d|20\d\d)$/u.test(two?.lower ?? '')
  )
}

/** `fill every seat`, `pack the square`; not `fill empty bottles`, `pack their bags`. */
function fillsPlace(phrases: Phrases, last: number): boolean {
  const { words, phraseAt } = phrases
  const object = words[last + 1]?.gap === '' ? phraseAt[last + 1] : undefined
  return object === undefined || words[object.last]?.name === true || venues.test(headOf(phrases, object))
}

/** Whether a form is used as a verb: `stands in the rain`, not `in the stands`. */
function isAction({ words }: Phrases, at: number): boolean {
  const word = words[at]
  if (!word) return false
  if (word.part === 'verb' || word.part === 'participle') return true
  // `a smiling man`; and after `to`, as in `cuts the ribbon to open the library`.
  if (word.lower.endsWith('ing')) return words[at - 1]?.part === 'article' && words[at + 1]?.part === 'noun'
  return (
    words[at - 1]?.lower === 'to' &&
    !/^(?:due|set|about|hopes?|plans?|waits?|prepar\p{L}+|ready)$/u.test(words[at - 2]?.lower ?? '')
  )
}

/** Whether a word of time, season or place stands for the scene: `on a summer day`, not `summer coats`. */
function tellsScene({ words, phraseAt, clauseAt }: Phrases, { group }: Entry, last: number): boolean {
  if (!overall.has(group.name) && group.name !== 'mood') return true
  // `a pass that opens each summer`, and a mare called Sunrise.
  if (clauseAt[last]?.isRelative || /^(?:each|every|all)$/u.test(words[last - 1]?.lower ?? '')) return false
  if (last === 0 && words[1]?.gap === ',') return false
  const phrase = phraseAt[last]
  if (!phrase || phrase.last === last || timeAdjectives.has(words[last]?.lower ?? '')) return true
  const next = words[last + 1]
  return next !== undefined && (next.lower === 'of' || next.part !== 'noun' || timeHeads.has(next.lower))
}

/** `leaves court`, `leaving for Paris`; not `leaving a trail of mud`, `leaves the car`. */
function leavesPlace(phrases: Phrases, last: number): boolean {
  const { words, phraseAt } = phrases
  const next = words[last + 1]
  if (next?.gap !== '') return true
  const object = phraseAt[last + 1]
  if (!object) return next.part !== 'pronoun' && next.lower !== 'behind'
  return places.has(headOf(phrases, object)) || words[object.first]?.name === true
}

function termHolder(phrases: Phrases, { use, group }: Entry, first: number, last: number): Holder {
  const { words, phraseAt, clauseAt } = phrases
  const clause = clauseAt[first]
  // `the grand opening of her bakery, the day it closed for good`
  if (group.name === 'trade' && words[first - 1]?.lower === 'it' && words[first - 2]?.lower === 'day')
    return [...new Set(phraseAt.slice(0, first - 2))].filter((phrase) => phrase !== undefined)
  if (use === 'describes') return holderOf(phrases, first, last)
  if (use === 'does') {
    return words[first]?.part === 'verb'
      ? clause && subjectOf(phrases, clause)
      : holderOf(phrases, first, last)
  }
  if (use === 'fills') {
    const object = words[last + 1]?.gap === '' ? phraseAt[last + 1] : undefined
    return object ? [object] : clause && subjectOf(phrases, clause)
  }
  if (group.name === 'trade') return ownerOf(phrases, first, last)
  return clause && subjectOf(phrases, clause)
}

/** Whose opening it is: `its opening`, `the closure of the mine`. */
function ownerOf(phrases: Phrases, first: number, last: number): Holder {
  const { words, phraseAt } = phrases
  const owner = words[first - 1]?.lower ?? ''
  if (possessives.includes(owner))
    return [...new Set(phraseAt.slice(0, first - 1))].filter((phrase) => phrase !== undefined)
  if (words[last + 1]?.lower === 'of')
    return phraseAt[last + 2] ? [phraseAt[last + 2] as NonNullable<Holder>[number]] : undefined
  return predicateHolder(phrases, first)
}
