/** Wholes and the parts that the draft gives of them: `12 people, eight men and five women`, `ten in all: four here and five there`. */
import { type Span, textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { enumerations } from './enumerations.ts'
import { nounLemma } from './lemmas.ts'
import { type NumberedSentence, numberedSentences, quantities } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { tableSums } from './tables.ts'

/** A figure of a sum. Its span is the figure with its sign of money. */
export interface Figure extends Span {
  readonly value: number
}

/** A whole and its parts. */
export interface Sum {
  readonly whole: Figure
  readonly parts: readonly Figure[]
  /** What the parts make together. */
  readonly total: number
  /** Whether they are said to be all of it, or may leave some out (`including`). */
  readonly complete: boolean
  /** By how much they may miss the whole, for the rounding that the writer chose. */
  readonly tolerance: number
}

/** The sums of a draft whose parts cannot overlap. Figures that are round (`about`) are in none. */
export const sums = fact((draft): readonly Sum[] => [
  ...numberedSentences(draft).flatMap(sumsIn),
  ...numberedSentences(draft).flatMap((each, index, all) => acrossSentences(each, all[index - 1])),
  ...listSums(quantities(draft), draft.blocks.length > 0 ? enumerations(draft) : []),
  ...draft.blocks.flatMap((block) => sentencesOf(block).flatMap(votesIn)),
  ...tableSums(draft)
])

function sumsIn({ sentence, found }: NumberedSentence): Sum[] {
  const figures = found.map(({ quantity }) => quantity).filter((quantity) => !isOfPart(sentence, quantity))
  const made: Sum[] = []
  for (const [index, whole] of figures.entries()) {
    // `12 medals: five gold, …`: a part is no whole of the parts after it.
    if (
      made.some(({ parts }) =>
        parts.some(({ start, block }) => block === whole.block && start === figureOf(whole).start)
      )
    )
      continue
    const parts = partsAfter(sentence, whole, figures.slice(index + 1))
    const sum =
      (parts && sumOf(sentence, whole, parts)) ??
      totalAfter(sentence, whole, figures.slice(0, index)) ??
      seatsOf(sentence, whole, figures)
    if (sum) made.push(sum)
  }
  return made
}

/** `holds 64 seats and the opposition 57 in the 120-seat chamber`: more than there are. */
function seatsOf(sentence: Sentence, whole: Quantity, figures: readonly Quantity[]): Sum | undefined {
  if (
    !whole.hyphenated ||
    !/^(?:seat|member)$/u.test(whole.counted?.lemma ?? '') ||
    apart.test(sentence.text)
  )
    return undefined
  const parts = figures.filter(
    (each) => each !== whole && !each.unit && (!each.counted || each.counted.lemma === whole.counted?.lemma)
  )
  if (
    parts.length < 2 ||
    !parts.some(({ counted }) => counted) ||
    parts.some((each) => !isExact(each) || each.value > whole.value)
  )
    return undefined
  return {
    ...summed(whole, parts),
    complete: parts.length > 2 && isClose(whole, parts) && !left.test(sentence.text)
  }
}

/** `five of whom are under ten`, `three of them`. */
function isOfPart({ block }: Sentence, { end, figure }: Quantity): boolean {
  return /^ of (?:whom|which|them|those)\b/u.test(
    block.text.slice(Math.min(end, figure.end), figure.end + 12)
  )
}

const beforePart =
  /(?:\bof (?:whom|which|them)|[,;:(–—]|\s-|\band|\bincluding|\bwith|\bwinning|\bdrawing|\blosing|\bwon|\bdrawn|\bdrew|\blost|\btying|\bplus)\s+$/u

/** The row of parts right after a whole: each behind a comma, `and` or the like, the last one behind `and`. */
function partsAfter({ block }: Sentence, whole: Quantity, rest: readonly Quantity[]): Quantity[] | undefined {
  const parts: Quantity[] = []
  let last = whole.end
  for (const quantity of rest) {
    const gap = block.text.slice(last, quantity.start)
    const isSame = isOfUnit(whole, quantity) && isExact(quantity)
    if (
      !isSame ||
      gap.length > 90 ||
      (parts.length > 0 && /[;:]|\b(?:but|while|who|that|of)\b/u.test(gap.replace(/;\s*(?:and )?$/u, '')))
    ) {
      // `$12 million (about £9.4 million) for wells: …`
      if (parts.length === 0 && !isSame && gap.length < 40) {
        last = quantity.end
        continue
      }
      break
    }
    if (!beforePart.test(gap)) break
    parts.push(quantity)
    last = quantity.end
    if (/\band\s+(?:\p{L}+ing\s+)?$/u.test(gap) && parts.length > 1) break
  }
  const lastPart = parts.at(-1)
  const before = lastPart && block.text.slice(0, lastPart.start)
  return parts.length > 1 &&
    before &&
    /\band(?: (?:winning|drawing|losing|won|drawn|drew|lost|tying))?\s+$/u.test(before)
    ? parts
    : undefined
}

/** `120 miles over three days: 40 on Friday and 80 on Saturday`: parts may leave the unit to their whole. */
function isOfUnit(whole: Quantity, part: Quantity): boolean {
  return part.unit
    ? part.unit.name === whole.unit?.name
    : !whole.unit || (whole.unit.kind !== 'money' && !part.counted)
}

function isExact({ approximation, high, isNegated, hyphenated, unit }: Quantity): boolean {
  return (
    !approximation &&
    high === undefined &&
    !isNegated &&
    !hyphenated &&
    unit?.kind !== 'share' &&
    unit?.kind !== 'points'
  )
}

// What says that the parts are not simply added up: `less £1m`, `three are both`, `to be served together`.
const apart =
  /\b(?:both|overlap\p{L}*|some of|together|concurrent\p{L}*|simultaneous\p{L}*|less|minus|net of|after tax|before tax|apiece|each|respectively|per|a day|a week|a month|a year|average|times|instead|rather|later|more than one|multiple|several|previous\p{L}*|earlier|compared|from|up|down)\b/iu
// Who or what is left over.
const left =
  /\b(?:rest|remain\p{L}*|others?|another|abstain\p{L}*|absent|vacan\p{L}*|empty|did not|didn['’]t|independents?|unknown|unidentified|not (?:yet )?known|undecided|recus\p{L}*|ha[sd] no|without|missing|balance|more|neither|one)\b/iu

/** The sum that a whole and its row of parts make, where the parts cannot overlap. */
function sumOf(sentence: Sentence, whole: Quantity, parts: readonly Quantity[]): Sum | undefined {
  const { block, text } = sentence
  const first = parts[0] as Quantity
  const last = parts.at(-1) as Quantity
  if (!isWhole(whole) || whole.value < first.value) return undefined
  const gap = block.text.slice(whole.end, first.start)
  const tail = block.text.slice(last.end, sentence.end)
  const family = familyOf(sentence, parts)
  const isOpen = /\b(?:including|among|such as|mostly|mainly)\b/u.test(gap)
  const head = block.text.slice(sentence.start, whole.start)
  const isColon = /^(?: [\p{L}-]+){0,2} in all, $|[:–—]\s*$|\s-\s+$|\(\s*$/u.test(gap)
  const isOf =
    /\b(?:Of|Among) (?:the |its |his |her |their |all )?$/u.test(head) ||
    /\bof (?:whom|which|them) $/u.test(gap)
  const isAll = /\b[Aa]ll (?:the |its |of the )?$/u.test(head)
  if (/\b(?:some|most|many|several|part) of (?:the |its |their )?$/iu.test(head)) return undefined
  const isPlaced = /^[^,:;]{0,40}, $/u.test(gap) && areContrasted(sentence, parts)
  // Three parts and more that nearly make the whole are meant to make it.
  const isNear = parts.length > 2 && (isColon || /, $/u.test(gap)) && isClose(whole, parts)
  if (!family && !isNear && !((isColon || isPlaced) && areOfWhole(whole, parts))) return undefined
  if (familyOf(sentence, [whole, ...parts])) return undefined
  if (
    family &&
    !isColon &&
    !isOpen &&
    !isOf &&
    !/^(?:[^,:]*, |[^,:]* (?:has|have|had|with) )(?:\p{L}+ing )?$/u.test(gap)
  )
    return undefined
  if (apart.test(tail) || apart.test(gap.replace(/\bfrom [^,:]*$/u, ''))) return undefined
  const next = sentencesOf(block)[sentence.index + 1]?.text ?? ''
  const inTurn =
    /\b(?:consecutive\p{L}*|one after (?:the other|another)|back to back|in (?:turn|succession))\b/u.test(
      text
    )
  const isShort = (!inTurn && left.test(tail)) || leftNext.test(next)
  const isFamilyWhole = family === undefined || family.complete || isAll
  if (whole.unit?.kind === 'time' && !inTurn) return undefined
  return {
    ...summed(whole, parts),
    complete:
      !isOpen && !isShort && isFamilyWhole && (isColon || isOf || isPlaced || isNear || family !== undefined)
  }
}

const leftNext =
  /^(?:[^.]{0,60})\b(?:vacan\p{L}*|abstain\p{L}*|absent|remaining|the rest|other|unknown|both)\b/iu

function isClose({ value }: Quantity, parts: readonly Quantity[]): boolean {
  const total = parts.reduce((sum, part) => sum + part.value, 0)
  return Math.abs(total - value) <= value * 0.15 && parts.every((part) => part.value < value)
}

function isWhole({ approximation, high, isNegated, unit }: Quantity): boolean {
  if (approximation || high !== undefined || isNegated) return false
  return unit?.kind !== 'share' && unit?.kind !== 'points' && unit?.kind !== 'temperature'
}

/** Whether the parts are of what the whole counts: the same noun, none of their own, or kinds of people. */
function areOfWhole(whole: Quantity, parts: readonly Quantity[]): boolean {
  if (whole.unit) return true
  if (whole.value === parts.length) return false
  return (
    parts.every(({ counted }) => !counted || counted.lemma === whole.counted?.lemma || !whole.counted) ||
    parts.every(
      ({ counted }) =>
        counted &&
        people.test(counted.lemma) &&
        whole.counted &&
        people.test(whole.counted.lemma) &&
        parts.length === new Set(parts.map((each) => each.counted?.lemma)).size
    )
  )
}

const people =
  /^(?:person|man|woman|child|boy|girl|adult|soldier|officer|civilian|worker|passenger|member|juror|victim|suspect|student|pupil|teacher|driver|pilot|crewman|democrat|republican|conservative|liberal|senator|player|\p{L}{3,}(?:er|or|ist|man|woman|ian|ant|ent|ee))$/u

/** `14 in the first half and 18 in the second`, `five in the north and four in the south`, `$7 million for Kenya and $5 million for Mali`. */
function areContrasted({ block, end }: Sentence, parts: readonly Quantity[]): boolean {
  const words = parts.map((part, index) => {
    const to = parts[index + 1]?.start ?? end
    return /^\s+(in|at|on|from|for|by|against|under|to|before|after)\s+\S/u.exec(
      block.text.slice(part.end, to)
    )?.[1]
  })
  return words.every((word) => word !== undefined && (word === words[0] || /^(?:before|after)$/u.test(word)))
}

/** Kinds that exclude each other; `complete` where there are no more. */
interface Family {
  readonly complete: boolean
}

// What one thing cannot be two of; those marked leave nothing over.
const families: readonly {
  readonly kinds: readonly (readonly string[])[]
  readonly complete: boolean
  readonly all?: number
}[] = [
  {
    kinds: [
      ['man', 'men', 'male', 'males', 'husband', 'gentleman'],
      ['woman', 'women', 'female', 'females']
    ],
    complete: true
  },
  {
    kinds: [
      ['boy', 'boys'],
      ['girl', 'girls']
    ],
    complete: true
  },
  {
    kinds: [
      ['man', 'men'],
      ['woman', 'women'],
      ['child', 'children', 'boy', 'girl', 'baby', 'infant', 'teenager', 'toddler']
    ],
    complete: true
  },
  {
    kinds: [
      ['adult', 'adults', 'grown-up'],
      ['child', 'children', 'minor', 'teenager', 'juvenile']
    ],
    complete: true
  },
  {
    kinds: [
      ['gold', 'golds'],
      ['silver', 'silvers'],
      ['bronze', 'bronzes']
    ],
    complete: true,
    all: 3
  },
  {
    kinds: [
      ['win', 'won', 'winning', 'victory'],
      ['draw', 'drew', 'drawn', 'drawing', 'tie', 'tied', 'tying'],
      ['lose', 'lost', 'losing', 'defeat', 'loss']
    ],
    complete: true,
    all: 3
  },
  { kinds: [['first'], ['second']], complete: true },
  {
    kinds: [
      ['for', 'favour', 'favor', 'yes', 'ayes'],
      ['against', 'no', 'nays', 'oppose', 'opposed'],
      ['abstention', 'abstain', 'abstained', 'abstaining']
    ],
    complete: false
  },
  { kinds: [['democrat'], ['republican'], ['independent', 'independents']], complete: false },
  {
    kinds: [['conservative', 'tory'], ['labour'], ['liberal', 'lib'], ['green'], ['independent']],
    complete: false
  }
]

/** The family that the parts are of, each of another kind. */
function familyOf({ block, end }: Sentence, parts: readonly Quantity[]): Family | undefined {
  const words = parts.map((part, index) => {
    const to = Math.min(parts[index + 1]?.start ?? end, part.figure.end + 40)
    const after =
      block.text
        .slice(part.figure.end, to)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? []
    const before = /(\p{L}+)\s+$/u.exec(block.text.slice(0, part.figure.start).toLowerCase())?.[1] ?? ''
    return [before, ...after.slice(0, 6)].flatMap((word) => [word, nounLemma(word)])
  })
  for (const { kinds, complete, all } of families) {
    const taken = words.map((own) => kinds.findIndex((kind) => kind.some((word) => own.includes(word))))
    if (taken.includes(-1) || new Set(taken).size !== taken.length) continue
    return { complete: complete && (all === undefined || taken.length >= all) }
  }
  return undefined
}

/** `four in the van and two on foot were killed: six in all`, `ten in total`. */
function totalAfter(sentence: Sentence, whole: Quantity, before: readonly Quantity[]): Sum | undefined {
  const { block } = sentence
  const after = block.text.slice(whole.end, whole.end + 40)
  const ahead = block.text.slice(sentence.start, whole.start)
  const isTotal =
    /^(?:\s[\p{L}-]+){0,2} (?:in all|in total|altogether|all told)\b/u.test(after) ||
    /\b(?:a total of|making a total of|bringing the total to|for a total of|all told,|in all,|making) $/u.test(
      ahead
    )
  if (!isTotal || !/[:;–—,]\s+(?:\p{L}+\s){0,4}$/u.test(ahead) || !isWhole(whole)) return undefined
  const parts: Quantity[] = []
  for (const quantity of before.toReversed()) {
    const to = parts[0]?.start ?? whole.start
    const gap = block.text.slice(quantity.end, to)
    if (
      quantity.unit?.name !== whole.unit?.name ||
      !isExact(quantity) ||
      gap.length > 80 ||
      /[.;]/u.test(gap)
    )
      break
    if (parts.length > 0 && !/(?:,|\band)\s+$/u.test(gap)) break
    parts.unshift(quantity)
  }
  if (parts.length < 2 || apart.test(ahead)) return undefined
  return { ...summed(whole, parts), complete: true }
}

function summed(whole: Quantity, parts: readonly Quantity[]): Omit<Sum, 'complete'> {
  const places = [whole, ...parts].map(({ decimals, magnitude }) =>
    decimals > 0 ? magnitude / 10 ** decimals : 0
  )
  return {
    whole: figureOf(whole),
    parts: parts.map(figureOf),
    total: Number(parts.reduce((sum, { value }) => sum + value, 0).toPrecision(12)),
    tolerance: Math.max(...places) * 1.001
  }
}

function figureOf({ block, start, figure, unit, value }: Quantity): Figure {
  const from = unit?.kind === 'money' && start < figure.start ? start : figure.start
  return { block, start: from, end: figure.end, value }
}

/** `The festival has €10 million, in all from three sources:` over bullets with a figure each. */
function listSums(all: readonly Quantity[], lists: ReturnType<typeof enumerations>): Sum[] {
  return lists.flatMap((list) => {
    if (list.form !== 'list' || !list.announced || list.isOpen) return []
    const sentence = sentencesOf(list.introduction.block).at(-1)
    if (!sentence || /\b(?:including|among|such as)\b/u.test(sentence.text)) return []
    const parts = list.items.map((item) => {
      const inside = all.filter(({ block }) => block === item.block)
      return inside.length === 1 && item.text.length < 80 ? inside[0] : undefined
    })
    if (parts.length < 2 || !parts.every((part): part is Quantity => part !== undefined && isExact(part)))
      return []
    const unit = parts[0]?.unit?.name
    const wholes = all.filter(
      (each) => each.sentence === sentence && each.unit?.name === unit && each.value !== parts.length
    )
    const [whole] = wholes
    if (!whole || wholes.length > 1 || !isWhole(whole) || parts.some((part) => part.unit?.name !== unit))
      return []
    const isSaid =
      /\b(?:in all|total|altogether|made up|split|breaks? down|broken down|as follows|sources|shared|divided)\b/u.test(
        sentence.text
      )
    const isNear = parts.length > 2 && isClose(whole, parts)
    if (whole.unit?.kind !== 'money' && !isSaid && !isNear) return []
    return [{ ...summed(whole, parts), complete: isSaid || isNear }]
  })
}

const takesUp =
  /^(?:(?:The (?:dead|victims|injured|wounded|casualties|group|winners|others|crew|jury|team)|They|Those \p{L}+|Of (?:them|these|those)|All) ?,? ?(?:were|are|included?|is|was|comprised?)?\s*)?$/u

/** `Twelve people were held. Eight were men and five were women.` */
function acrossSentences({ sentence, found }: NumberedSentence, before: NumberedSentence | undefined): Sum[] {
  const parts = found.map(({ quantity }) => quantity)
  const wholes = before?.found.map(({ quantity }) => quantity) ?? []
  const [whole] = wholes
  const first = parts[0]
  if (!before || !whole || !first || wholes.length > 1 || parts.length < 2) return []
  if (before.sentence.block !== sentence.block || before.sentence.index !== sentence.index - 1) return []
  if (!takesUp.test(sentence.block.text.slice(sentence.start, first.start))) return []
  const isPlain = [whole, ...parts].every((each) => isExact(each) && !each.unit)
  const family = isPlain ? familyOf(sentence, parts) : undefined
  if (!family?.complete || apart.test(sentence.text) || whole.value < first.value) return []
  return [{ ...summed(whole, parts), complete: !left.test(sentence.text) }]
}

const votes =
  /\b(?:(?<all>[Aa]ll )(?<every>\d+|\p{L}+) (?:\p{L}+ ){1,8}?(?:voted|present|seats|cast|took part)\b|(?<body>\d+|\p{L}+)-(?:member|person|strong|seat|judge)\b)(?<gap>[^.;]{0,90}?)(?<!\d)(?<yes>\d{1,3})[-–](?<no>\d{1,3})(?![\d-]| (?:win|victory|defeat))/gu

/** `The 12-member council voted 8-5`. */
function votesIn(sentence: Sentence): Sum[] {
  const { block, start, text } = sentence
  return Array.from(text.matchAll(votes), (match): Sum[] => {
    const { all, every, body, yes = '', no = '', gap = '' } = match.groups ?? {}
    const written = every ?? body ?? ''
    const value = wordValue(written)
    if (
      value === undefined ||
      !/\bvot|\bpass|\bapprov|\breject|\bback|\brul|\bagree|\bdecid|\bsplit|\bwon\b|,\s*$/u.test(
        `${all ?? ''}${match[0]}`
      )
    )
      return []
    const at = start + match.index + match[0].indexOf(written)
    const yesAt = start + match.index + match[0].lastIndexOf(`${yes}`, match[0].length - no.length - 2)
    const parts = [
      { block, start: yesAt, end: yesAt + yes.length, value: Number(yes) },
      { block, start: yesAt + yes.length + 1, end: yesAt + yes.length + 1 + no.length, value: Number(no) }
    ]
    return [
      {
        whole: { block, start: at, end: at + written.length, value },
        parts,
        total: Number(yes) + Number(no),
        complete: all !== undefined && !left.test(gap),
        tolerance: 0
      }
    ]
  }).flat()
}

function wordValue(written: string): number | undefined {
  return /^\d+$/u.test(written) ? Number(written) : small.get(written.toLowerCase())
}

const small: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value])
)

/** The words of a sum, for a note: `8 + 5 = 13`. */
export function inFigures({ parts, total }: Sum): string {
  return `${parts.map((part) => textOf(part)).join(' + ')} = ${total.toLocaleString('en-US')}`
}
