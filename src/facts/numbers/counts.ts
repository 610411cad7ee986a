/** Exact counts of a few things that a list may name: `three countries`, `a trio of towns`. */
import type { Block, Draft } from '../../draft/draft.ts'
import { type Span, textOf } from '../../draft/place.ts'
import { groupByBlock } from '../by-block.ts'
import { fact } from '../fact.ts'
import { numberWord } from '../number-words.ts'
import { matchesIn } from '../vocabulary.ts'
import type { Enumeration } from './enumerations.ts'
import { nounLemma } from './lemmas.ts'
import { quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'

/** A count; its span is the figure, or the word for a set: `trio`. */
export interface Count extends Span {
  readonly value: number
  /** What is counted, as written. */
  readonly noun: string
  /** Where the counted words end. */
  readonly to: number
}

/** A count and its list. */
export interface CountedList {
  readonly count: Count
  readonly list: Enumeration
}

export type Counts = ReadonlyMap<Block, readonly Count[]>

/** The counts of a draft, by block and in reading order. */
export const countsByBlock = fact(
  (draft): Counts => groupByBlock([...quantities(draft).filter(isCount).map(countOf), ...setsIn(draft)])
)

function countOf({ figure, counted, value }: Quantity): Count {
  return { value, noun: counted ? textOf(counted) : '', to: counted?.end ?? figure.end, ...figure }
}

const most = 60
// `two words: go home` are what follows, not how many follow.
const uncounted =
  /^(?:word|time|occasion|percent|point|goal|run|wicket|vote|degree|page|copy|fold|letter|cent|dollar|bedroom)$/u

// `two of three sciences`, `two or three men`, `the first three`
const partial = new RegExp(
  `(?:(?:\\d|\\b${numberWord}) (?:of|in|out of) (?:the |its |these |those )?|\\b(?:than|or|first|last|top) )$`,
  'i'
)

/** Whether a quantity is an exact count of a few things that a list may name. */
function isCount(quantity: Quantity): boolean {
  const { value, high, unit, hyphenated, block, start, counted } = quantity
  if (unit || hyphenated || high !== undefined) return false
  if (!Number.isInteger(value) || value < 2 || value > most) return false
  if (quantity.approximation || quantity.isNegated) return false
  if (quantity.part === 'of' && !isOfThem(quantity)) return false
  if (counted && uncounted.test(counted.lemma)) return false
  if (!counted && !/\b(?:the|all|these|those) $/i.test(block.text.slice(Math.max(0, start - 8), start)))
    return false
  return !partial.test(block.text.slice(Math.max(0, start - 30), start))
}

const sets: Readonly<Record<string, number>> = { duo: 2, trio: 3, quartet: 4, quintet: 5, sextet: 6 }
// `The pair, Lee Orr and Ida Lund, …` are people; elsewhere a pair may be of shoes, or spoken of and not named.
const pairForm = /(?<=(?:^|[.!?]["”’]? )The )pair(?=, \p{Lu})/gu
const setForm = new RegExp(
  `\\b(${Object.keys(sets).join('|')})(?: of (?:[\\p{L}-]+ ){0,2}?[\\p{L}-]+s)?(?![\\p{L}’'-])`,
  'giu'
)

// `three of the city’s services`; not `three of the ten`, `three of them`
const ofThem = new RegExp(`^ of (?:the|its|his|her|their) (?!\\d|${numberWord}\\b)\\p{L}`, 'iu')

function isOfThem({ block, figure, counted }: Quantity): boolean {
  return counted !== undefined && ofThem.test(block.text.slice(figure.end, figure.end + 24))
}

function setsIn({ blocks }: Draft): Count[] {
  return blocks.flatMap((block) =>
    [...matchesIn(block, setForm), ...matchesIn(block, pairForm)].map((match) => {
      const word = match[1] ?? match[0]
      const start = match.index
      return {
        block,
        start,
        end: start + word.length,
        value: sets[word.toLowerCase()] ?? 2,
        noun: match[0],
        to: start + match[0].length
      }
    })
  )
}

const people =
  /^(?:person|man|woman|child|boy|girl|kid|son|daughter|wife|guest|thief|nurse|judge|friend|cousin|niece|nephew|relative|suspect|defendant|candidate|minister|pupil|student|resident|mp|justice|colleague|critic|artist|chief|recruit|official|teen|\p{L}{3,}(?:er|or|ist|man|woman|ian|ant|ent|ee|eer|mate|ate))$/u

/** Whether what is counted are people, by the last word of the noun. */
export function arePeople(noun: string): boolean {
  return people.test(nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? ''))
}
