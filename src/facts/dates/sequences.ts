/** Dates told in sequence: `born in 1923 … died in 1950`, `three years later, in 2008`. */
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { sentenceAt } from '../sentences.ts'
import { dates } from './index.ts'
import type { DateMention, Part } from './mention.ts'

/** A beginning and its end, told of one person or thing: birth and death, taking a post and leaving it. */
export interface Course {
  readonly kind: 'life' | 'spell' | 'after'
  readonly from: DateMention
  readonly to: DateMention
}

/** A step from one date to another; its span runs from the number of its units to the second date. */
export interface DateStep extends Span {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  /** How many units: negative for `three years earlier`. */
  readonly count: number
  /** The number as written: `three`, `12`. */
  readonly number: Part
  readonly to: DateMention
  /** The date told last before it, in its sentence or the one before. */
  readonly from: DateMention
}

const bornBefore = /\bborn(?: [\p{L}.’' ]{1,30},?)?(?: on| in)?\s$|\bb\. ?$/iu
// The next sentence but one at most: `Born in 1923 … She died in 1950`.
const diedLater = /\. (?:He|She) (?:\p{L}+ ){0,2}(?:died|passed away)\b[^.;]{0,60} $/u
const diedBetween =
  /^[,;)]?\s[^.;]{0,50}?\b(?:died|dies|was killed|passed away|d\.)(?: (?:on|in|at|there|peacefully|suddenly|\p{Lu}[\p{L}’'-]+),?){0,5}\s$/u
// Verbs of beginning and of ending, in the past, as notices and profiles have them.
const beganBefore =
  /\b(?:became|joined|entered|elected|appointed|named|hired|recruited|took (?:office|over|up|the|on)|founded|established|formed|launched|opened|built|began|started|broke out|introduced|imposed|moved in|enlisted|enrolled|matriculated|married|wed|bought|acquired|purchased|arrested|jailed|imprisoned|captured|signed|promoted|ordained|crowned|succeeded|arrived|came into force|took effect)\b[^.;]{0,60} (?:on|in|since|from|during) (?:early |late |mid-)?$|\b(?:he|she) (?:ran|led|edited|managed|owned|headed|chaired|taught|lived|worked)\b[^.;,]{0,40} from (?:early |late |mid-)?$/i
const endedBetween =
  /^,?(?: and| but| then| only to| before|,? it| he| she|,? who)*(?: \p{L}+ly| later| finally| eventually| then)?(?: was| were| had| has been| been)? (?:left|leaving|quit|quitting|resigned|resigning|retired|retiring|closed|closing|shut|ended|ending|finished|over|stepped down|stood down|dismissed|called off|wound up|suspended|halted|abandoned|broken off|adjourned|fired|sacked|ousted|discharged|divorced|separated|graduated|graduating|demolished|dissolved|disbanded|abolished|repealed|lifted|scrapped|cancelled|canceled|sold|selling|released|freed|expired|died|folded|went bankrupt|served until|lasted until|lasting until|ran until|running until|remained until|stayed until|held it until|ruled until|reigned until|abdicated|deposed|departed|gave it up|lost it|lost the post)\b(?: [\p{L}’']+){0,4}(?: (?:on|in|of|until))?(?: early| late| mid-)? $/iu
const anotherPerson =
  /\b(?:whose|whom|said|says|told|father|mother|parents?|son|daughter|brother|sister|husband|wife|widow|uncle|aunt|grand\p{L}+|friend|partner|successor|predecessor|rival|they|their)\b/iu

/** The courses of a draft: pairs of neighbouring dates whose words tell a beginning and its end. */
export const courses = fact((draft): readonly Course[] => {
  const found = dates(draft)
  return found.flatMap((from, index) => {
    const to = found[index + 1]
    const isOpen =
      from.year === undefined && to?.year === undefined && from.kind === 'day' && to?.kind === 'day'
    const kind =
      to && ((from.year && to.year) || isOpen) && to.block === from.block ? courseOf(from, to) : undefined
    return to && kind ? [{ kind, from, to }] : []
  })
})

// `opened in 2012, after digging began in`, `finished in 1894, three years after work had started in`
const afterwards =
  /^,? (?:(?:(?:\p{L}+|\d+) (?:day|week|month|year|decade)s?|just|only|soon|shortly|long|not long) )?after (?!(?:a|an|the) \p{L}+ in )(?:(?!\b(?:that|which|who|whose|where|when|since|before|until|scheduled|due|planned|expected|promised|deadline|target)\b)[^.;,():])*(?:ed|began|begun|broke|fell|rose|ran|won|lost|left|took|made|came|went|met|sank|burst|died|built|cut|hit|shut|set|sold|bought|found|dug|drawn|laid|told|held|split) (?:[^.;,():]{0,40} )?(?:in|on) (?:early |late |mid-)?$/u
const inBefore = /\b(?:in|on) (?:early |late |mid-)?$/i

/** `opened in 2012, after digging began in 2016`: an event that comes after a later one. */
export const aftermaths = fact((draft): readonly Course[] => {
  const found = dates(draft)
  return found.flatMap((later, index) => {
    const from = found[index + 1]
    if (!from?.year || !later.year || from.block !== later.block || from.kind !== later.kind) return []
    const { text } = from.block
    const between = text.slice(later.end, from.start)
    const opens = inBefore.test(text.slice(Math.max(0, later.start - 12), later.start))
    return opens && between.length < 110 && afterwards.test(between)
      ? [{ kind: 'after', from, to: later }]
      : []
  })
})

function courseOf(from: DateMention, to: DateMention): Course['kind'] | undefined {
  const { text } = from.block
  const between = text.slice(from.end, to.start)
  if (between.length > 260 || anotherPerson.test(between)) return undefined
  const before = text.slice(Math.max(0, from.start - 90), from.start)
  const bornHere = bornBefore.test(before)
  if (bornHere && (diedBetween.test(between) || diedLater.test(between))) return 'life'
  return between.length < 110 && endedBetween.test(between) && beganBefore.test(before) ? 'spell' : undefined
}

const numbers =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )
const step = new RegExp(
  `\\b(?:(an?|${numbers.join('|')}|\\d{1,2}) (day|week|month|year|decade)s? (later|earlier|afterwards?|on)|the (following|next|previous) (day|week|month|year)),? (?:(?:on|in) )?(?:the |early |late )?$`,
  'i'
)

const stepAtHead = new RegExp(`^${step.source}`, 'i')

/** The steps of a draft whose first date stands in the same sentence, in the one before, or in the paragraph before. */
export const dateSteps = fact((draft): readonly DateStep[] => {
  const found = dates(draft).filter(({ kind, era }) => kind !== 'decade' && kind !== 'weekday' && !era)
  return found.flatMap((to, index) => {
    const from = found[index - 1]
    if (!from || (from.block !== to.block && !opensNext(from, to))) return []
    const start = Math.max(0, to.start - 44)
    const match = step.exec(to.block.text.slice(start, to.start))
    return match && isNear(from, to) ? [stepOf(from, to, match, start + match.index)] : []
  })
})

/** `A year later, in 2018,` at the head of the paragraph after the one that tells of 2017. */
function opensNext(from: DateMention, to: DateMention): boolean {
  const { block } = to
  return (
    from.block.kind === 'body' &&
    block.kind === 'body' &&
    block.index - from.block.index === 1 &&
    from.year !== undefined &&
    to.year !== undefined &&
    sentenceAt(to)?.index === 0 &&
    stepAtHead.test(block.text.slice(0, to.start)) &&
    dates(block.draft).filter((date) => date.block === from.block && date.year).length === 1
  )
}

function stepOf(from: DateMention, to: DateMention, match: RegExpExecArray, at: number): DateStep {
  const [, word = 'a', unit = match[5] ?? '', way = match[4] ?? ''] = match
  const { block } = to
  const number: Part = { block, start: at, end: at + word.length, text: word, value: numberOf(word) }
  const decade = unit.toLowerCase() === 'decade'
  const back = /^(?:earlier|previous)$/i.test(way)
  const count = number.value * (decade ? 10 : 1) * (back ? -1 : 1)
  const kind = decade ? 'year' : (unit.toLowerCase() as DateStep['unit'])
  return { block, start: at, end: to.end, unit: kind, count, number, to, from }
}

function numberOf(word: string): number {
  if (/^\d+$/.test(word)) return Number(word)
  return /^an?$/i.test(word) ? 1 : numbers.indexOf(word.toLowerCase()) + 1
}

function isNear(from: DateMention, to: DateMention): boolean {
  if (from.block !== to.block) return true
  const [first, second] = [sentenceAt(from), sentenceAt(to)]
  return first !== undefined && second !== undefined && second.index - first.index <= 1
}
