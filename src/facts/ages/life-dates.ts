/** Where a draft says when somebody was born, or died. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { pastForms } from '../dates/data/words.ts'
import { type DateMention, datesOf } from '../dates/index.ts'
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'

/** A birth or a death with its date, whoever it is told of. Its span runs from the verb to the date. */
export interface LifeDate extends Span {
  readonly kind: 'born' | 'died'
  readonly date: DateMention
  /** `(1931–2012)`, `(born 1980)`: after the name. */
  readonly bracket: boolean
}

const verbs =
  /(?<![\p{L}-])(?:born|b\.|died|d\.|came into the world|(?:date of birth|DOB)(?: is| was)?:?)(?![\p{L}-])/giu
// What stands between may be a place, parents, a name; not another thing that happened in that year.
const between =
  /^(?:(?!\b(?:about|around|circa|c\.|probably|possibly|sometime|perhaps|raised|brought|bred|grew|moved|came|went|left|emigrated|educated|who|which|where|whose|when|while|but|before|after|between|since|during|until|weeks|months|years|days|later|and (?:\p{L}+ed|took|became|won|began|spent))\b)[^;.()“”"]|(?<=\b\p{Lu})\.|(?<=\b(?:St|Mt|Ft))\.)*$/u

// What a block must have that tells of a life: far fewer do than have a date.
const verbSign = /(?<![a-z])(?:born|b\.|died|d\.|came into the world|date of birth|DOB)/i
const spanSign = /\d ?[-–—] ?[\d\p{L}]/u

const all = fact((draft): ReadonlyMap<Block, readonly LifeDate[]> => {
  const found = new Map<Block, readonly LifeDate[]>()
  for (const block of draft.blocks) {
    if (verbSign.test(block.text) || spanSign.test(block.text)) found.set(block, lifeDates(block))
  }
  return found
})

/** The dates of births and deaths in a block, in order. */
export function lifeDatesOf(block: Block): readonly LifeDate[] {
  return all(block.draft).get(block) ?? []
}

function lifeDates(block: Block): LifeDate[] {
  const dated = datesOf(block).filter(
    ({ year, kind, era }) => year !== undefined && !Number.isNaN(year.value) && kind !== 'decade' && !era
  )
  if (dated.length === 0) return []
  return [...spans(block, dated), ...told(block, dated)].sort((a, b) => a.start - b.start)
}

const longest = 120

function told(block: Block, dated: readonly DateMention[]): LifeDate[] {
  const found: LifeDate[] = []
  for (const { 0: verb, index } of block.text.matchAll(verbs)) {
    const end = index + verb.length
    const date = dated.find(({ start }) => start >= end)
    const sentence = date && sentenceAt({ block, start: index, end })
    if (!date || !sentence || date.start >= sentence.end || date.start - end > longest) continue
    const words = block.text.slice(end, date.start)
    if (!between.test(words) || goesOn(words)) continue
    const bracket = /[([]\s*$/u.test(block.text.slice(Math.max(0, index - 2), index))
    const kind = /^d(?:ied|\.$)/i.test(verb) ? 'died' : 'born'
    if (
      /\.$/u.test(verb) &&
      !bracket &&
      !/\d{4}[^()]*$/u.test(block.text.slice(Math.max(0, index - 20), index))
    )
      continue
    found.push({ block, start: index, end: date.end, kind, date, bracket })
  }
  return found
}

/** `who has died aged 91, was born in Hull in`: after a comma the date is of another verb; not `died, aged 91, in`. */
function goesOn(words: string): boolean {
  return [...words.matchAll(/, (?:\p{Ll}+ly |also |later )?(\p{Ll}+)(?! by\b)/gu)].some(
    ([, word = '']) =>
      pastForms.has(word) || /^(?:is|has|born|died)$/u.test(word) || /(?<!^ag|^nam|^call)ed$/u.test(word)
  )
}

/** `(1931–2012)`, or `1931–2012` in a line of its own. */
function spans(block: Block, dated: readonly DateMention[]): LifeDate[] {
  return dated.flatMap((date, index): LifeDate[] => {
    const other = dated[index + 1]
    if (!other || date.kind !== other.kind) return []
    const { text } = block
    if (!/^ ?[-–—] ?$/u.test(text.slice(date.end, other.start))) return []
    const inBrackets = text[date.start - 1] === '(' && text[other.end] === ')'
    const alone = date.start === 0 && other.end === text.trimEnd().length
    const inCommas = /\p{Ll}, $/u.test(text.slice(0, date.start).slice(-3)) && text[other.end] === ','
    if (!inBrackets && !alone && !inCommas) return []
    const [start, end] = inBrackets ? [date.start - 1, other.end + 1] : [date.start, other.end]
    const whole = { block, start, end, bracket: true }
    return [
      { kind: 'born', date, ...whole },
      { kind: 'died', date: other, ...whole }
    ]
  })
}
