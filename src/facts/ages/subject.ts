/** Whom a pronoun or a description means: the one person named before it. */
import type { Block } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { type Name, namesIn } from './names.ts'

/** The last name that ends at or before a place, and what stands between; none where it is a possessive. */
export function nameBefore(block: Block, at: number): { name: Name; text: string } | undefined {
  const name = namesIn(block).findLast(({ end }) => end <= at)
  return name && !name.possessive ? { name, text: block.text.slice(name.end, at) } : undefined
}

/** Words for somebody else than the one just named. */
export const someoneElse =
  /\b(?:whose|his|her|their|who had|which|and|but|son|daughter|child(?:ren)?|baby|boy|girl|twins?|brother|sister|mother|father|wife|husband|partner|widow|man|woman|men|women)\b/i

/** The one person whom a draft names in full. */
export const onlyPerson = fact((draft): Person | undefined => {
  const named = new Set<Person>()
  for (const block of draft.blocks)
    for (const { person, full, isPlace } of namesIn(block)) if (full && !isPlace) named.add(person)
  const [person] = named
  return named.size === 1 ? person : undefined
})

// `“I was born in 1960,” said Milo Ruud`
const saying = /\b(?:said|says|told|tells|added|laughed|joked|wrote)\b/u

/** The one person named in the rest of a sentence in which somebody speaks of himself. */
export function speakerOf({ block, end }: Sentence, at: number): Person | undefined {
  const rest = block.text.slice(at, end)
  if (!saying.test(rest)) return undefined
  const named = new Set(
    namesIn(block)
      .filter((name) => name.start >= at && name.end <= end && !name.isPlace)
      .map(({ person }) => person)
  )
  const [person] = named
  return named.size === 1 ? person : undefined
}

const others =
  'child|children|baby|twins?|sibling|partner|parents?|cousin|grandparents?|grandchild(?:ren)?|teenager|victim|suspect|driver|friend|colleague|predecessor|successor|horse|dog|cat'
const men =
  'son|boy|brother|father|dad|husband|widower|boyfriend|uncle|nephew|grandfather|grandson|(?<!\\b(?:first|only|last|\\p{L}+est|a) )m[ae]n'
const women =
  'daughter|girl|sister|mother|mum|mom|wife|widow|girlfriend|aunt|niece|grandmother|granddaughter|(?<!\\b(?:first|only|last|\\p{L}+est|a) )wom[ae]n'
// `the son of a signalman` is the person himself.
const ofParents = '(?! of (?:an?|the|two|three|\\p{Ll}))'
/** Somebody without a name. */
export const anybody = new RegExp(`\\b(?:${others}|${men}|${women})s?\\b${ofParents}`, 'iu')
const anyMan = new RegExp(`\\b(?:${others}|${men})s?\\b${ofParents}`, 'iu')
const anyWoman = new RegExp(`\\b(?:${others}|${women})s?\\b${ofParents}`, 'iu')
const farthest = 4

// `picked lettuce with her mother`, `born to a bus driver and a nurse`, `since she was a child`: no subject to go on with.
const aside =
  /\b(?:with|from|for|like|of|to|beside|behind|without|under|alongside|by) (?:his|her) (?:own |late |\p{Ll}+est )?\p{Ll}+(?: and \p{Ll}+)?|\bborn\b[^,.;]{0,40}? to an? [^,.;]{3,40}|\b(?:was|as|were) (?:only |just |still )?an? (?:\p{Ll}+ )?(?:child|boy|girl|baby|teenager|student)\b/giu

// `has named Oonagh Fee to chair the board`: the next sentence tells of her.
const appoints =
  /\b(?:named|appointed|hired|chosen|chose|picked|elected|promoted|nominated|signed|recruited|made) (?:as \p{Ll}+ )?$/u

/**
 * The one person whom the sentence names before a place; else the one of the nearest sentence before it that names any.
 * `undefined` where there are several, or where somebody without a name is about whom the pronoun may mean.
 */
export function subjectOf(sentence: Sentence, at: number, pronoun?: string): Person | undefined {
  const lower = pronoun?.toLowerCase()
  const stranger = lower === 'he' ? anyMan : lower === 'she' ? anyWoman : anybody
  let here: Sentence | undefined = sentence
  let end = at
  for (let back = 0; back < farthest && here; back++) {
    const { block, start } = here
    if (stranger.test(block.text.slice(start, end).replace(aside, ' '))) return undefined
    const own = namesIn(block).filter((name) => name.start >= start && name.end <= end && !name.isPlace)
    const named = new Set(own.map(({ person }) => person))
    if (named.size > 1) return back > 0 && named.size === 2 ? appointee(own) : undefined
    const [person] = named
    if (person) return person
    here = sentenceBefore(here)
    end = here?.end ?? 0
  }
  return here || pronoun === undefined ? undefined : namedNext(sentence)
}

/** Whom a description such as `the 38-year-old` means: not the one who speaks, as in `Coach Frye said that the 38-year-old`. */
export function describedIn(sentence: Sentence, at: number): Person | undefined {
  const near = nameBefore(sentence.block, at)
  const before = sentenceBefore(sentence)
  const isSaid =
    near &&
    near.name.from >= sentence.start &&
    /^ (?:said|says|added|adds|insisted|insists|believes|believed|thinks|thought|argued|joked|told \p{L}+)(?: that)? the $/u.test(
      near.text
    )
  return isSaid && before ? subjectOf(before, before.end) : subjectOf(sentence, at)
}

function appointee(names: readonly Name[]): Person | undefined {
  const last = names.at(-1)
  return last && appoints.test(last.block.text.slice(Math.max(0, last.from - 40), last.from))
    ? last.person
    : undefined
}

/** `He was born in Ghent in 1966. Luc Verhaeghe has …`: nobody is named before. */
function namedNext({ block, index }: Sentence): Person | undefined {
  const next = sentencesOf(block)[index + 1]
  const [name] = next ? namesIn(block).filter(({ start, end }) => start >= next.start && end <= next.end) : []
  return name && next && name.from === next.start && !name.possessive ? name.person : undefined
}

function sentenceBefore({ block, index }: Sentence): Sentence | undefined {
  if (index > 0) return sentencesOf(block)[index - 1]
  const above = block.draft.blocks[block.index - 1]
  return above?.kind === 'body' && block.kind === 'body' ? sentencesOf(above).at(-1) : undefined
}
