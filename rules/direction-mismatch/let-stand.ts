/** Changes whose word and figures run opposite ways and are right all the same. */
import { type Change, extentOf, isNegative, type Quantity } from '../../src/facts/numbers/index.ts'

const ranks =
  /\b(?:tables?|positions?|grid|pole|pecking order|number one|places?|top (?:\d+|ten|five|twenty)|divisions?|tiers?|pick|league|hit parade)\b/i
const rankings =
  /\b(?:rank(?:s|ed|ings?)?|standings|league tables?|leaderboard|ladder|seed(?:s|ed|ings?)|No\. ?\d|world number|charts?|order of merit)\b/u
const currencies =
  /\b(?:yen|dollars?|greenback|sterling|pound|euro|yuan|renminbi|rupees?|rou?bles?|won|hryvnias?|lira|shekels?|naira|rand|shillings?|reais|real|pesos?|francs?|krona|krone|kroner|zloty|taka|dirhams?|ringgit|baht|cedis?|rupiah|loonie|aussie|kiwi|currency|currencies|exchange rate)\b/i
const perCurrency =
  /\b(?:(?:per|to the|against the|versus the|to one|for one|for a|a|on the) (?:US |U\.S\. |American |Australian )?(?:dollar|greenback|euro|pound|yen|yuan)|to the (?:US|U\.S\.) dollar|exchange rate)\b/i
const odds = /\b(?:odds|betting|bookmakers?|bookies|favou?rite|handicap|punters?)\b/i
const lessIsMore =
  /\b(?:records?|best|personal best|pace|par|strokes?|shots?|round|rounds|card|lap|laps|splits?|finish(?:ing)? time|times?|ERA|goals-against)\b/i
const losses =
  /\b(?:loss|losses|deficits?|shortfalls?|outflows?|overdrafts?|debts?|gap|decline|contraction|fall|drop|slump|recession|downturn)\b/i
const sizes = new Set([
  'widen',
  'narrow',
  'deepen',
  'shrink',
  'slow',
  'ease',
  'accelerate',
  'moderate',
  'deflate'
])
const speeds = new Set(['slow', 'accelerate', 'quicken', 'decelerate', 'cool'])
const motions = new Set([
  'cut',
  'fall',
  'drop',
  'plunge',
  'tumble',
  'leap',
  'jump',
  'dive',
  'slip',
  'slide',
  'climb',
  'rise',
  'sink'
])
const heights =
  /\b(?:levels?|depths?|heights?|lengths?|widths?|rain(?:fall)?|snow(?:fall)?|waters?|river|lake|reservoir|tides?|waves?|altitude|average|limit|cap|girth|waist|distance|range|visibility)\b/i

/** Whether what rises here is told by a smaller number, or the figures are no two values of one thing. */
export function isLessMore(change: Change, from: Quantity, to: Quantity): boolean {
  return (
    isRank(change, from, to) ||
    isRate(change, from, to) ||
    isRecord(change, from, to) ||
    isLoss(change, from, to) ||
    isMotion(change, from, to) ||
    isDepth(change, to) ||
    isRatio(from, to) ||
    isSpan(change, from, to)
  )
}

/** The words that say what rose: the clause before the word, and its subject. */
function clauseBefore({ sentence, block, start }: Change): string {
  const before = block.text.slice(sentence.start, start)
  return before.slice(Math.max(before.lastIndexOf(';') + 1, 0))
}

function isBare({ unit, counted, magnitude }: Quantity): boolean {
  return !unit && !counted && magnitude === 1
}

/** `rose from 40 to 31` of a player or a team: a place in a table. */
function isRank(change: Change, from: Quantity, to: Quantity): boolean {
  if (!isBare(from) || !isBare(to) || Math.max(from.value, to.value) > 2000) return false
  if (from.decimals > 0 || to.decimals > 0) return false
  const { block } = change
  const before = block.draft.blocks[block.index - 1]
  if (ranks.test(change.sentence.text) || rankings.test(block.text)) return true
  if (before && rankings.test(before.text)) return true
  return change.part === 'verb' && isName(change)
}

/** `Samoa fell`, `she climbed`: somebody or some team, and nothing that is measured. */
function isName(change: Change): boolean {
  const before = clauseBefore(change).trimEnd()
  if (/(?:^|[\s,])(?:he|she|they|we|I|who)(?: (?:has|have|had|also|then|later))?$/i.test(before)) return true
  const name =
    /(?:^|[\s“"(])((?:[Tt]he )?(?:\p{Lu}[\p{L}’'.-]*)(?: \p{Lu}[\p{L}’'.-]*)*)(?: (?:has|have|had|also|then|later))?$/u.exec(
      before
    )?.[1]
  return (
    name !== undefined && /^(?:\p{Lu}[\p{L}’'.-]*)(?: \p{Lu}[\p{L}’'.-]*)*$/u.test(name) && !plural.test(name)
  )
}

// At the beginning of a sentence any word has a capital: `Deaths fell`, `Attendances rose`.
const plural = /^\p{Lu}\p{Ll}+(?:s|th|ce|ge|ment|ion|ity|ance|ness|age|out|ing|er)$/u

/** `the yen rose to 147 from 149 per dollar`: fewer of it buy more. */
function isRate(change: Change, from: Quantity, to: Quantity): boolean {
  const isMoney = (quantity: Quantity) => !quantity.unit || quantity.unit.kind === 'money'
  if (!isMoney(from) || !isMoney(to)) return false
  if (perCurrency.test(change.sentence.text)) return true
  // `the yen rose`, but `sterling’s volatility index eased`.
  const before = clauseBefore(change).replace(/(?: (?:has|have|had|was|also|then|later|\p{L}+ly))*\s*$/u, '')
  return currencies.test(/[\p{L}’']+$/u.exec(before)?.[0] ?? '')
}

/** Records, times, rounds of golf, odds: the smaller number is the better one. */
function isRecord(change: Change, from: Quantity, to: Quantity): boolean {
  const { text } = change.sentence
  if (speeds.has(change.lemma) && from.unit?.kind === 'time') return true
  if (odds.test(text) && (isBare(from) || isBare(to))) return true
  if (isArticled(from) || isArticled(to)) return true
  const isTime = from.unit?.kind === 'time' && to.unit?.kind === 'time'
  const isScore = isBare(from) && isBare(to) && from.value < 200
  return change.direction === 'up' && (isTime || isScore) && lessIsMore.test(clauseBefore(change))
}

/** `to a 68`: a bare figure with an article is a score. */
function isArticled({ block, start, ...quantity }: Quantity): boolean {
  const before = block.text.slice(Math.max(0, start - 30), start)
  return (
    quantity.unit === undefined &&
    !quantity.counted &&
    quantity.magnitude === 1 &&
    /\ban? (?:[\p{L}-]+ )?$/u.test(before)
  )
}

/** `the loss deepened to -8 from -3`: losses are told by their size. */
function isLoss(change: Change, from: Quantity, to: Quantity): boolean {
  if (!isNegative(from) && !isNegative(to)) return false
  const told = losses.test(clauseBefore(change)) || change.part === 'noun' || sizes.has(change.lemma)
  if (!told) return false
  if (!isNegative(from) || !isNegative(to)) return true
  const grows = Math.abs(extentOf(to).low) > Math.abs(extentOf(from).low)
  return grows === (change.direction === 'up')
}

/** `fell from 20 to 30 feet`: how far somebody fell. */
function isMotion(change: Change, from: Quantity, to: Quantity): boolean {
  if (!motions.has(change.lemma) || to.unit?.kind !== 'length') return false
  const isRange =
    from.start < to.start && /^\s*(?:to|-|–)\s*$/u.test(change.block.text.slice(from.figure.end, to.start))
  return isRange && !heights.test(change.block.text.slice(change.sentence.start, from.start))
}

const deep =
  /\b(?:deep(?:er|est)?|depths?|div(?:es?|ed|ers?|ing)|dove|surfac(?:es?|ed|ing)|sea ?bed|sea ?floor|sub(?:marine|mersible)s?|under ?water|undersea)\b/i

/** `the diver rose from 40 metres to 12`: who moves under water is higher where the figure is less. */
function isDepth(change: Change, to: Quantity): boolean {
  if (!motions.has(change.lemma) || change.part !== 'verb' || to.unit?.kind !== 'length') return false
  // A depth or a level that rises is a measure, and larger.
  return deep.test(change.block.text) && !heights.test(clauseBefore(change))
}

const denominator = /^(?: \p{L}+)? (?:in|out of|per|for) (?:every )?(\d[\d,]*)/u

/** `from 6 per 1,000 to 9 per 1,000`: with one second number, the first ones can be held together. */
function areOfOneRatio(figures: readonly Quantity[]): boolean {
  const [first, ...others] = figures.map(
    ({ block, end }) => denominator.exec(block.text.slice(end, end + 24))?.[1]
  )
  return first !== undefined && others.every((other) => other === first)
}

/** `from one in six to one in nine`, `from 1 in 100`: the second number of a ratio tells nothing by itself. */
function isRatio(...figures: Quantity[]): boolean {
  if (areOfOneRatio(figures)) return false
  return figures.some(({ block, start, end }) => {
    const [before, after] = [
      block.text.slice(Math.max(0, start - 16), start),
      block.text.slice(end, end + 24)
    ]
    return (
      /\b(?:in|out of|per|every) (?:every )?$/u.test(before) ||
      /^(?: \p{L}+)? (?:in|out of|per|for) (?:every )?(?!(?:1[89]|20)\d\d\b)(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|a hundred|a thousand)/u.test(
        after
      ) ||
      /^(?:-|–|\/|:)\d/u.test(after) ||
      /\d(?:-|–|\/|:)$/u.test(before)
    )
  })
}

/** `rises from 7 to 5 on the days when …`, `from 9 to 5`: hours, told in the habitual present. */
function isSpan(change: Change, from: Quantity, to: Quantity): boolean {
  if (!isBare(from) || !isBare(to) || Math.max(from.value, to.value) > 12) return false
  return change.part === 'verb' && change.block.kind !== 'headline' && isHabit(change)
}

function isHabit({ block, start, end, lemma }: Change): boolean {
  const word = block.text.slice(start, end).toLowerCase()
  return word === `${lemma}s` || word === `${lemma}es`
}
