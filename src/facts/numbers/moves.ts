/** Rates and changes that are told twice: `cut its cash rate to 3.25%` … `with the cash rate now at 3.5%`; `up 5.1%` … `the rise of 7.1%`. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { fits } from './agreement.ts'
import { changes } from './changes.ts'
import { nounLemma } from './lemmas.ts'
import type { NumberConflict } from './near-headline.ts'
import { numberedSentences } from './quantities.ts'
import type { Change, Quantity } from './quantity.ts'
import type { Telling } from './telling.ts'
import { tellings } from './tellings.ts'

/** A change or a level in percent. */
interface Move {
  readonly telling: Telling
  readonly quantity: Quantity
  /** Whether it says how far (`rose 5%`) or where to (`rose to 5%`, `stands at 5%`). */
  readonly kind: 'by' | 'to'
  readonly direction?: 'up' | 'down'
  /** The nouns that say of what. */
  readonly of: ReadonlySet<string>
  /** Whether it takes up what was told: `the rise`, `Antrim’s rise`, `the rate, now at`. */
  readonly takesUp: boolean
}

/** The later tellings of a rate or a change that differ from the first one. */
export const moveConflicts = fact((draft): readonly NumberConflict[] => {
  const percents = tellings(draft).filter(({ measure }) => measure === 'percent')
  if (percents.length < 2) return []
  const all = movesIn(draft, percents)
  const found: NumberConflict[] = []
  for (const [index, later] of all.entries()) {
    if (!later.takesUp) continue
    const earlier = all.slice(0, index).filter((each) => areOfOne(each, later))
    const [first] = earlier
    if (!first || earlier.some(({ telling }) => fits(telling, later.telling))) continue
    if (earlier.some(({ telling }) => !fits(telling, first.telling)) || isToldBefore(draft, later)) continue
    found.push({ telling: later.telling, others: earlier.map(({ telling }) => telling) })
  }
  return found
})

function movesIn(draft: Draft, percents: readonly Telling[]): Move[] {
  const told = new Map(percents.map((telling) => [`${telling.block.index}:${telling.end}`, telling]))
  const tellingOf = ({ block, figure }: Quantity) => told.get(`${block.index}:${figure.end}`)
  const moved = new Set<Quantity>()
  const changed = changes(draft).flatMap((change): Move[] => {
    const quantity = change.to ?? change.by
    for (const each of [change.to, change.by, change.from]) if (each) moved.add(each)
    const telling = quantity && tellingOf(quantity)
    // `The fall to 3.7 percent makes a cut likely`: what a noun tells has come about.
    const isApart = change.part === 'noun' && quantity !== undefined && !isOwn(change, quantity)
    const isPlan = change.part !== 'noun' && quantity?.isHypothetical
    if (!quantity || !telling || change.isNegated || isPlan || isApart || !isTold(quantity)) return []
    const { direction } = change
    return [{ telling, quantity, kind: change.to ? 'to' : 'by', direction, ...subjectOf(change) }]
  })
  const levels = numberedSentences(draft).flatMap(({ found }) =>
    found.flatMap(({ quantity }) => {
      const telling = tellingOf(quantity)
      const level =
        !telling || moved.has(quantity) || !isTold(quantity) || quantity.isHypothetical
          ? undefined
          : levelOf(quantity)
      return telling && level ? [{ telling, quantity, kind: 'to' as const, ...level }] : []
    })
  )
  return [...changed, ...levels].toSorted(
    (a, b) => a.telling.block.index - b.telling.block.index || a.telling.start - b.telling.start
  )
}

/** `the rise in rents to 5%`, `the 5% rise`: whether the figure stands with its noun. */
function isOwn({ block, start, end }: Change, { start: from, end: to }: Quantity): boolean {
  if (to <= start) return start - to < 24
  return /^(?: in [^,;:]{1,40}?)? (?:of|to|by) $/u.test(block.text.slice(end, from))
}

/** Whether a percentage is told as it is: exactly, by the draft itself, of no plan. */
function isTold({
  unit,
  approximation,
  high,
  isNegated,
  isQuoted,
  isHypothetical,
  block,
  start
}: Quantity): boolean {
  if (unit?.kind !== 'share' || unit.name !== 'percent' || approximation || high !== undefined) return false
  return (
    !isNegated &&
    !isQuoted &&
    !isHypothetical &&
    block.kind !== 'headline' &&
    !/\bfrom $/u.test(block.text.slice(Math.max(0, start - 5), start))
  )
}

const months = 'January February March April May June July August September October November December'.split(
  ' '
)
const owned = /(?:^|\s)((?:\p{Lu}[\p{L}\p{M}.&-]*\s){0,3}\p{Lu}[\p{L}\p{M}.&-]*)[’']s? (?:\p{L}+ )?$/u
const stopped = /[,;:–—()]/u

/** Of what a change is told, and whether as of something told before. */
function subjectOf({ block, start, end, part, sentence, by, to }: Change): Pick<Move, 'of' | 'takesUp'> {
  const before = block.text.slice(sentence.start, start)
  const figure = to ?? by
  // `cut its cash rate to 3.25 per cent`
  const object = part === 'verb' && figure && figure.start > end ? block.text.slice(end, figure.start) : ''
  if (part !== 'noun') {
    // `Antrim Copper, up 5.1 per cent`
    const led = part === 'adverb' ? before.replace(/,\s*$/u, '') : before
    return { of: nounsOf(`${led.slice(clauseStart(led))} ${object}`), takesUp: false }
  }
  const after = block.text.slice(Math.max(end, by?.end ?? 0, to?.end ?? 0), sentence.end)
  const whose = owned.exec(
    block.text.slice(sentence.start, Math.min(start, by?.start ?? start, to?.start ?? start))
  )?.[1]
  const within = inWhat.exec(after)?.[1] ?? ''
  const head = before.slice(-40).replace(/[$£€]?[\d.,]+(?:%| per ?cent)? ?-?(?:\p{L}+ )?$/u, '')
  return {
    of: nounsOf(`${whose ?? ''} ${within}`),
    takesUp: whose !== undefined || /\b(?:[Tt]he|[Ii]ts|[Tt]hat|[Tt]his)\s(?:\p{L}+ )?$/u.test(head)
  }
}

// `a rise in rents`, `a fall in the price of milk`; not `in May`
const inWhat = new RegExp(
  `^ in (?!(?:${months.join('|')})\\b|(?:the )?(?:first|second|third|last|past|year|month|week|quarter)\\b)(?:the )?((?:[\\p{L}’'-]+ of )?[\\p{L}’'-]+)`,
  'u'
)

function clauseStart(text: string): number {
  for (let at = text.length - 1; at >= 0; at--) if (stopped.test(text[at] ?? '')) return at + 1
  return 0
}

const indicator =
  /(?<article>\b(?:[Tt]he|[Ii]ts|[Ww]ith the)\s)?(?<noun>(?:\p{L}+ ){0,2}?(?:rate|inflation|unemployment|turnout|occupancy))(?: (?:in|for|at|across) [^,;:.]{1,30}?)?(?:, | (?:has been |had been |is |was |stands? |stood |still |remains? |reached |hit )?)(?<now>now |currently |already )?(?<link>at |of |is |was |to |standing at )?$/iu

/** `the cash rate, now at 3.5 per cent`, `inflation, at 2.4 per cent`. */
function levelOf({ block, start, sentence }: Quantity): Pick<Move, 'of' | 'takesUp'> | undefined {
  const match = indicator.exec(block.text.slice(Math.max(sentence.start, start - 80), start))
  if (!match?.groups) return undefined
  const { article, noun = '', now, link } = match.groups
  const isNow = now !== undefined || link === 'of '
  return { of: nounsOf(noun), takesUp: article !== undefined && isNow }
}

const idle: ReadonlySet<string> = new Set(
  'the and for with from this that its his her their was were are has have had been new official annual key main rate level figure per cent percent number price in of on at by to a an it said year month week day also well after winner loser'.split(
    ' '
  )
)

function nounsOf(text: string): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/[\p{L}][\p{L}-]*/gu)]
      .map(([word]) => nounLemma(word.toLowerCase()))
      .filter((word) => word.length > 2 && !idle.has(word))
  )
}

const times =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:first|second|third|fourth|last|next|this|previous|past) (?:half|quarter|year|month|week|decade)|(?:19|20)\d\d|year-on-year|month-on-month|annual(?:ly)?|monthly|over the (?:year|month|week|quarter)|so far|earlier|ago|yesterday|today|expected|forecast|target\w*|core|initial\w*|since)\b/gu

/** Whether two moves can only be one, told twice: of one kind, of one thing, and of no other time. */
function areOfOne(earlier: Move, later: Move): boolean {
  if (earlier.kind !== later.kind || earlier.quantity.sentence === later.quantity.sentence) return false
  if (earlier.direction && later.direction && earlier.direction !== later.direction) return false
  const isShared = [...later.of].some((word) => earlier.of.has(word))
  const isNear = later.quantity.block.index - earlier.quantity.block.index <= 2
  if (later.of.size > 0 ? !isShared : !isNear || later.direction === undefined) return false
  const { text } = earlier.quantity.sentence
  if (placesOf(later).some((place) => !text.includes(place))) return false
  const own = timesOf(earlier)
  return [...timesOf(later)].every((time) => own.has(time))
}

const placed = new RegExp(`\\b[Ii]n (?!${months.join('|')})(\\p{Lu}\\p{L}+)`, 'gu')

/** Where a move is told of: `In Sweden the inflation rate, now at 2.2 percent`; not the place of a speech after it. */
function placesOf({ quantity: { sentence, block, end } }: Move): string[] {
  return Array.from(block.text.slice(sentence.start, end + 24).matchAll(placed), ([, place = '']) => place)
}

const best = /\b(?:first|\p{L}{2,}est|best|worst)\b[^,.;]{0,30}? since [^,.;]{1,30}/gu

/** The words of time in a move’s sentence; `its best day since 2020` sets none. */
function timesOf({ quantity: { sentence } }: Move): ReadonlySet<string> {
  return new Set(
    sentence.text
      .replace(best, '')
      .replace(/\bsince (?:\p{L}+ )?\d{4}\b/gu, '')
      .match(times) ?? []
  )
}

/** Whether the draft has told the later value before, of whatever. */
function isToldBefore(draft: Draft, { telling }: Move): boolean {
  return tellings(draft).some(
    (each) =>
      each.measure === telling.measure &&
      each.value === telling.value &&
      (each.block.index < telling.block.index || (each.block === telling.block && each.start < telling.start))
  )
}
