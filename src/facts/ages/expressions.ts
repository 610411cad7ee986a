/** Ages as they are written in one block, whoever they belong to. */

import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { numberOf, numberWord } from '../number-words.ts'
import { mayBeNumbered } from '../numbers/figures.ts'

/**
 * How an age is written: `46-year-old`, `aged 46`, `Doe, 46,`, `Doe (46)`, `is 46`, `at 46`,
 * `a man of 46`, `her 46th birthday`, `in her 40s`, or alone in a table’s cell.
 */
export type AgeForm =
  | 'year-old'
  | 'aged'
  | 'comma'
  | 'bracket'
  | 'be'
  | 'at'
  | 'of'
  | 'birthday'
  | 'decade'
  | 'cell'

/** An age. Its span is that of the number. */
export interface AgeExpression extends Span {
  readonly form: AgeForm
  readonly years: number
  /** What it is counted in: `a seven-month-old girl`. */
  readonly unit: 'year' | 'month' | 'week'
  /** Where the whole expression begins: at `aged`, at the comma, at the verb. */
  readonly from: number
  /** Where it ends: after `-year-old`, after the bracket. */
  readonly to: number
  /** The word that leads to it, in small letters: `now`, `then`, `was`, `turned`. */
  readonly lead: string
  /** By how many years it may be off: `in her 40s` is 44, give or take 5. */
  readonly loose: number
}

const number = `(?:\\d{1,3}|${numberWord})`
const adverb = '(?:now|then|only|just|still|already)'
// `46,000`, `46%`, `46.5`, `46-strong`, `46s`, `46 months`, `aged 9 to 14`
const alone = '(?![\\p{L}\\p{N}%°-]|[.,:]\\d)'
const noRange =
  '(?! ?(?:[-–—+] ?\\d|\\+)| (?:to|or|and) (?:\\d|over|under|above|below|older|younger|up|upwards?)| (?:months?|weeks?|days?|minutes?|per)\\b)'
const clauseGoesOn =
  '(?:and|but|last|earlier|over the|when|at the time|now|this|next|today|on|in|years (?:old|of age|young)|while|as|with|[–—])'

const be = "(?:is|was|am|’m|'m|be|been|making (?:him|her)|turn|turned|turns|turning|became|becomes|s)"

interface Pattern {
  readonly form: AgeForm
  /** What a block must have that has the form: told in a fraction of the time that `pattern` takes. */
  readonly sign: RegExp
  /** The number stands last in the match, but in the first form, where it is all of it. */
  readonly pattern: RegExp
}

const patterns: readonly Pattern[] = [
  {
    form: 'year-old',
    sign: /[-‑– ]old/i,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}$€£#.,:-])${number}(?=[-‑– ](?:years?|yrs?|months?|weeks?)[-‑– ]old(?![\\p{L}]|[-‑ ]?s\\b))`,
      'giu'
    )
  },
  {
    form: 'aged',
    sign: /\bage/i,
    pattern: new RegExp(`\\b(?:aged|age|age of|age:)(?: ${adverb})? ${number}${alone}${noRange}`, 'giu')
  },
  {
    form: 'comma',
    sign: /, ?[a-z\d]/i,
    pattern: new RegExp(
      `,(?: ${adverb})? ${number}(?=(?: years? old| years of age)?[,.;:)!?](?!\\d| \\d)|$| [–—-] |[”"])`,
      'gi'
    )
  },
  {
    form: 'of',
    sign: /(?:man|boy|girl|widow|widower) of /i,
    pattern: new RegExp(
      `\\ban? (?:\\p{Ll}[\\p{L}-]+ )?(?:man|woman|boy|girl|widow|widower) of(?: ${adverb})? ${number}(?=[,.;]|$)`,
      'giu'
    )
  },
  {
    form: 'birthday',
    sign: /\d(?:st|nd|rd|th) birthday/i,
    pattern: /(?<![\p{L}\p{N}.,-])\d{1,3}(?=(?:st|nd|rd|th) birthday\b)/giu
  },
  {
    form: 'bracket',
    sign: /\d\)/,
    pattern: new RegExp(`\\((?:${adverb} )?\\d{1,3}(?=\\)(?![’'\\p{L}]))`, 'giu')
  },
  {
    form: 'be',
    sign: new RegExp(`[ ’'–—]${be}(?: ${adverb})?(?: an? [a-z]+)? ${number}`, 'i'),
    pattern: new RegExp(
      `(?<=[ ’'–—])${be}(?: ${adverb})?(?: an? (?:sprightly|spry|youthful|vigorous|hale|fit|frail|ripe|mere|tender|venerable|robust|healthy))? ${number}${alone}(?=(?: years? old| years of age)?(?:[,.;:!?)”"]|$| ${clauseGoesOn}(?!\\p{L})))(?!,? \\d)`,
      'giu'
    )
  },
  {
    form: 'at',
    sign: new RegExp(`\\b(?:at|now|only|just|still)(?: (?:aged|${adverb}))? ${number}`, 'i'),
    pattern: new RegExp(
      `\\b(?:[Aa]t(?: ${adverb})?|(?:Now|Only|Just|Still)(?: aged| only| just)?) ${number}${alone}${noRange}(?=[,.]|;|$| the \\p{Ll}+est\\b| (?:he|she|I|after|in|from|following|on|of|and|when|with|to)\\b| \\p{Lu}\\p{Ll})`,
      'gu'
    )
  }
]

// A figure of two digits, or a number word before what makes it an age: blocks without either have none.
const mayHaveAges =
  /\d|\by(?:ea)?rs?\b|ties\b|genarian|\baged?\b|\bof \p{L}{3,}[,.]|, \p{Ll}[\p{Ll}-]{2,12}[,.]|\b(?:is|was|turn\p{L}*) \p{Ll}/u

// `about 30`, `nearly 40`, `over 35`: nobody's age in years.
const roughly =
  /(?:\b(?:about|around|almost|nearly|over|under|roughly|some|approximately|least|most|than|estimated|believed to be|thought to be|perhaps|maybe|possibly|not|yet|between|c|circa)\.?|[~±])\s*$/i

const oldest = 115

const known = fact(() => new Map<Block, readonly AgeExpression[]>())

/** The ages of a block, in order; read once. */
export function ageExpressions(block: Block): readonly AgeExpression[] {
  const read = known(block.draft)
  const found = read.get(block) ?? expressionsIn(block)
  read.set(block, found)
  return found
}

function expressionsIn(block: Block): AgeExpression[] {
  const isNumbered = mayBeNumbered(block)
  const hasDecades = decadeSign.test(block.text)
  if (!(isNumbered || hasDecades) || !mayHaveAges.test(block.text)) return []
  if (/^\d{1,2}, \p{Ll}/u.test(block.text) && isUnderName(block)) return [cellOf(block)]
  if (/^\d{1,3}$/.test(block.text) && (block.kind === 'table-cell' || isUnderAge(block)))
    return [cellOf(block)]
  const found: AgeExpression[] = []
  for (const { form, sign, pattern } of isNumbered ? patterns : []) {
    if (!sign.test(block.text)) continue
    for (const { 0: words, index } of block.text.matchAll(pattern)) {
      const expression = read(block, form, words, index)
      if (expression) found.push(expression)
    }
  }
  if (hasDecades) found.push(...decadesIn(block))
  return found.sort((a, b) => a.start - b.start)
}

const decades = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
const agedBy = ['quinqua', 'sexa', 'septua', 'octo', 'nona']
const inDecade = new RegExp(
  `\\bin (?<whose>his|her) (?:(?:early|mid|late)[ -])?(?<decade>[2-9]0s|${decades.join('|')})\\b|\\b(?:(?<kind>${agedBy.join('|')})genarian|(?<hundred>centenarian))\\b`,
  'gi'
)
const decadeSign = /\bin h(?:is|er) |enarian/i

/** `in her 60s`, `the octogenarian` */
function decadesIn(block: Block): AgeExpression[] {
  return [...block.text.matchAll(inDecade)].map(({ 0: words, index: from, groups = {} }) => {
    const { whose = '', decade = '', hundred } = groups
    const kind = groups.kind ?? hundred ?? ''
    const ten = hundred
      ? 10
      : kind
        ? agedBy.indexOf(kind.toLowerCase()) + 5
        : Number.parseInt(decade, 10) / 10 || decades.indexOf(decade.toLowerCase()) + 2
    const to = from + words.length
    const start = kind ? from : to - decade.length
    return {
      block,
      start,
      end: to,
      form: 'decade',
      years: ten * 10 + 4,
      unit: 'year',
      from,
      to,
      lead: whose.toLowerCase(),
      loose: 5
    }
  })
}

/** `91` after `Age`, in a definition list or a box of particulars. */
function isUnderAge({ draft, index }: Block): boolean {
  return /^age:?$/i.test(draft.blocks[index - 1]?.text.trim() ?? '')
}

/** `34, tennis player` after `Nora Beck` */
function isUnderName({ draft, index, kind }: Block): boolean {
  return (
    kind !== 'body' &&
    /^\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(draft.blocks[index - 1]?.text.trim() ?? '')
  )
}

function cellOf(block: Block): AgeExpression {
  const end = /^\d+/u.exec(block.text)?.[0].length ?? 0
  return {
    block,
    start: 0,
    end,
    form: 'cell',
    years: Number(block.text.slice(0, end)),
    unit: 'year',
    from: 0,
    to: end,
    lead: '',
    loose: 0
  }
}

const lastNumber = new RegExp(`${number}$`, 'i')

function read(block: Block, form: AgeForm, words: string, from: number): AgeExpression | undefined {
  const written = lastNumber.exec(words)
  const years = written && numberOf(written[0])
  if (!written || !years || years > oldest) return undefined
  const start = from + written.index
  const end = from + words.length
  if (roughly.test(block.text.slice(Math.max(0, start - 24), start))) return undefined
  if (block.verbatim.some((range) => range.start < end && start < range.end)) return undefined
  const lead = words
    .slice(0, written.index)
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase()
  const tail =
    form === 'year-old'
      ? /^[-‑– ](?:years?|yrs?|(month|week)s?)[-‑– ]old/i.exec(block.text.slice(end, end + 16))
      : undefined
  const unit = unitOf(tail?.[1])
  const to = end + (tail?.[0].length ?? (form === 'bracket' ? 1 : 0))
  return { block, start, end, form, years: years / perYear[unit], unit, from, to, lead, loose: 0 }
}

const perYear = { year: 1, month: 12, week: 52 }

function unitOf(word = ''): AgeExpression['unit'] {
  const unit = word.toLowerCase()
  return unit === 'month' || unit === 'week' ? unit : 'year'
}
