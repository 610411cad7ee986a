/** What is told of one thing in numbers: each quantity with the words that say what it is of. */
import { textOf } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { once } from '../once.ts'
import { classOf, genericNouns, shareless } from './concepts.ts'
import { keysOf, lemmaOf } from './keys.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import { isPlain } from './plain.ts'
import { numberedIn, numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { leadsOf, rankOf, titlesOf } from './ranks.ts'
import { rateOf } from './rates.ts'
import { scores } from './scores.ts'
import type { Telling } from './telling.ts'
import type { Token } from './tokens.ts'

/** What is told in numbers, in the order of the draft. */
export const tellings = fact((draft): readonly Telling[] => {
  const leads = leadsOf(draft.blocks)
  const titles = titlesOf(draft)
  const numbered = [...titles.flatMap(numberedIn), ...numberedSentences(draft)]
  const counted = numbered.flatMap(({ sentence, tokens, found }) => {
    const rank = titles.includes(sentence.block) ? 'headline' : rankOf(sentence.block, leads)
    if (!rank) return []
    const context = once(() => contentOf(tokens))
    return found.flatMap(({ quantity, first }) => {
      const made = tellingOf(quantity, tokens, first, rank, context)
      return made ? [made] : []
    })
  })
  const others = scores(draft).flatMap((score) => {
    const rank = rankOf(score.block, leads)
    return rank ? [{ rank, ...score }] : []
  })
  return [...counted, ...others].toSorted((a, b) => a.block.index - b.block.index || a.start - b.start)
})

function tellingOf(
  quantity: Quantity,
  tokens: readonly Token[],
  first: number,
  rank: Telling['rank'],
  context: () => ReadonlySet<string>
): Telling | undefined {
  const { block, figure, unit, counted, value, high } = quantity
  // `81 votes to 18`
  if (tokens[first - 1]?.lower === 'to' && /^votes?$/u.test(tokens[first - 2]?.lower ?? '')) return undefined
  const keys = once(() => (unit && shareless.has(unit.kind) ? [] : keysOf(quantity, tokens, first)))
  const rate = unit?.kind === 'money' ? rateOf(quantity) : undefined
  const start = unit?.kind === 'money' && quantity.start < figure.start ? quantity.start : figure.start
  const own = counted && lemmaOf(counted)
  const plain = once(() => isPlain(quantity, rate))
  const noun = own !== undefined && !genericNouns.has(own) ? own : undefined
  return {
    block,
    start,
    end: figure.end,
    value,
    high,
    measure: unit?.name ?? 'count',
    per: rate?.per,
    keys,
    noun,
    modifiers: counted?.modifiers ?? [],
    rank,
    step: stepOf(quantity),
    way: quantity.approximation?.way ?? 'exact',
    isQuoted: quantity.isQuoted,
    isAll: () => isAll(quantity, tokens, first),
    isDefinite: () => isDefinite(quantity, tokens, first),
    isRestricted: () => isRestricted(quantity),
    isPlain: plain,
    context,
    words: () => wordsOf(quantity)
  }
}

const definite = /^(?:the|his|her|their|its|this|these|those|all|both|whose)$/u

function isDefinite({ subject }: Quantity, tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower ?? ''
  if (definite.test(before) || /['’]s?$/u.test(before)) return true
  // `the blackened 42,000 hectares`
  if (verbForm(before) && definite.test(tokens[first - 2]?.lower ?? '')) return true
  if (!subject || tokens[first - 1]?.lower !== 'of') return false
  const at = tokens.findIndex(({ start }) => start === subject.start)
  return definite.test(tokens[at - 1]?.lower ?? '')
}

/** `All 11 crew members were taken`; not `all five states where he won`, `in all eight`. */
function isAll({ counted, block }: Quantity, tokens: readonly Token[], first: number): boolean {
  const at = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  if (tokens[at]?.lower !== 'all' || tokens[at - 1]?.lower === 'in' || !counted) return false
  return /^ (?:were|was|are|have|had|survived|escaped)\b/u.test(
    block.text.slice(counted.end, counted.end + 12)
  )
}

const restricting =
  /^,? (?:who|that|which|on board|aboard|inside|\p{L}{2,}(?:ed|wn|en)|hurt|held|burnt|shot|lost) /u

function isRestricted({ block, counted, figure }: Quantity): boolean {
  const end = counted?.end ?? figure.end
  return restricting.test(`${block.text.slice(end, end + 24)} `)
}

/** `1,200` may be 1,160 told shorter; `12` is 12. */
function stepOf({ value, decimals, magnitude, form }: Quantity): number {
  if (decimals > 0) return magnitude / 10 ** decimals
  if (magnitude > 1 && form === 'figures') return magnitude
  if (value < 100) return magnitude > 1 ? magnitude : 1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return Math.max(step, magnitude)
}

function wordsOf({ block, start, end, counted, deed }: Quantity): string {
  const last = Math.max(end, counted?.end ?? 0, deed && deed.end <= end + 24 ? deed.end : 0)
  return textOf({
    block,
    start: deed && deed.end <= start && start - deed.start < 24 ? Math.min(start, deed.start) : start,
    end: last
  })
}

/** The lemmas of the words that carry the meaning. */
function contentOf(tokens: readonly Token[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ kind, lower }) => {
      if (kind !== 'word' || lower.length < 3 || common.has(lower)) return []
      return [classOf(verbForm(lower)?.lemma ?? nounLemma(lower.replace(/'s$/u, '')))]
    })
  )
}

const common: ReadonlySet<string> = new Set(
  'the and for with from that this its his her their was were are has have had been said says will would after before when while who which into over out not but new two three four five six seven eight nine ten one also more than about his they them she him all'.split(
    ' '
  )
)
