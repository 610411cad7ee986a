/** Ranges that run backwards on purpose. */
import { type DateRange, dateRanges } from '../../src/facts/dates/index.ts'
import { sentenceAt } from '../../src/facts/sentences.ts'
import { comesAfter } from './order.ts'

// A date that is moved, corrected, compared or counted down is told from its old value to its new one.
const moved =
  /\b(?:mov(?:ed?|es|ing)|brought forward|bring(?:s|ing)? forward|forward|shift\w*|advanc\w*|accelerat\w*|pull\w*|push\w*|chang\w*|revis\w*|reset|switch\w*|deadlines?|targets?|goals?|postpon\w*|delay\w*|reschedul\w*|correct\w*|amend\w*|backdat\w*|re-?dat\w*|earlier|sooner|back|compared?|comparing|comparisons?|versus|differ(?:s|ed|ing)?|swing\w*|swung|gap|contrast\w*|cut|brought|lowered|vary|varied|trac(?:e|es|ed|ing)|skipp?\w*|jump(?:s|ed)? back|restated|altered|rewrote|slip\w*)\b/i
const movedAfter =
  /^[^.;]{0,20}\b(?:was|were|been|being|is|are) (?:moved|brought|shifted|advanced|pulled|changed|revised|postponed|delayed|rescheduled|corrected|amended)\b|\b(?:earlier than planned|ahead of schedule)\b/i
const backwards =
  /\b(?:backwards?|in reverse|reverse (?:order|chronolog\w*)|reversed|rewind\w*|rewound|count(?:s|ed|ing)? down|countdown|descending|newest first|latest first|most recent first|back (?:through|over|across|in time)|flashbacks?|time[- ]travel\w*|time machine|misprint\w*|typo|misdated|mistyped|wrong way round|nonsens\w*|impossible)\b/i
const rising =
  /\b(?:rose|rises?|risen|rising|grew|grow[ns]?|growing|increas\w*|climb\w*|doubl\w*|tripl\w*|jump\w*|soar\w*|surg\w*|up)\b/i
const falling =
  /\b(?:fell|falls?|fallen|falling|dropp?\w*|declin\w*|decreas\w*|down|shrank|shrunk|slid|slipp\w*|sank|plung\w*|tumbl\w*|dwindl\w*|reduc\w*|went|goes|going|lost|losing|eas(?:e[ds]?|ing)|dipp?\w*|slump\w*|halv\w*)\b/i
// `held from`, `the campaign’s president from`, `fell by 70 percent from`: what lasts so long, or has its amount already.
const lasted =
  /\b(?:held|serv(?:ed|ing)|rul(?:ed|ing)|reign(?:ed|ing)?|ran|lived|living|work(?:ed|ing)|taught|teaching|play(?:ed|ing)|lasted|lasting|conducted|led|head(?:ed|ing)|chaired|edited|coach(?:ed)?|governed|represented|stationed|imprisoned|jailed|married|employed|office|power|president|director|mayor|governor|editor|captain|chair(?:man|woman)?|secretary|minister|chief|manager|senator|ambassador|by (?:[\p{L}]+ ){0,3}[\d.,]+ ?(?:%|percent|per ?cent|(?:percentage )?points?))(?: (?:there|here))? from (?:\p{L}+ )?$/iu
const choice =
  /\b(?:differences?|gaps?|comparisons?|compar(?:e[ds]?|ing)|contrasts?|choice|choose|chose|choosing|split|similarit\w*|parallels?|distinctions?|links?|relationship|swings?|divide|divided|differ\w*|alternat\w*|var(?:y|ied|ies)|toss-up|torn|waver\w*|undecided|decide|switch\w*)\b[^.]{0,40}$/i

/** Whether a range that runs backwards says so, or is none: a moved date, a countdown, a fall from one number to another. */
export function isMeantBackwards(range: DateRange): boolean {
  const { block, from, join } = range
  const sentence = sentenceAt(range)
  const before = block.text.slice(Math.max(sentence?.start ?? 0, range.start - 70), range.start)
  const after = block.text.slice(range.end, Math.min(sentence?.end ?? block.text.length, range.end + 50))
  if (backwards.test(sentence?.text ?? '')) return true
  if (join === 'between') return choice.test(before)
  if (join === 'dash') return isNumber(range, before, after)
  if (join === 'to' && !isSureRange(range, before)) return true
  if (lasted.test(before)) return false
  // `moved the ban from 2035 to 2030, and that on stoves from 2032 to 2028`
  const isSecond = dateRanges(block.draft).some(
    (other) =>
      other.block === block &&
      other.end < range.start &&
      sentenceAt(other) === sentence &&
      comesAfter(other.from, other.to) &&
      isMeantBackwards(other)
  )
  if (isSecond) return true
  if (moved.test(before) || movedAfter.test(after)) return true
  // `fell from 2016 to 1912` may count; what rises to a smaller number can only be years.
  return from.kind === 'year' && falling.test(before) && !rising.test(before)
}

/** `pages 2016–1912`, `Resolution 2016-1912`, `2016-1912 won`: figures with a dash that name or score something. */
function isNumber(range: DateRange, before: string, after: string): boolean {
  const { bracketed, from, to, block } = range
  if (from.kind !== 'year') return false
  if (
    /\b(?:pages?|pp\.?|nos?\.?|numbers?|bill|act|law|ordinance|directive|regulation|motion|petition|rule|standard|permit|contract|resolution|order|docket|case|file|ref\.?|tel\.?|phone|call|verses?|lines?|score|won|beat|lost|led|series|model|part|rooms?|seats?|tickets?|items?|lots?|metres|meters|altitude)\s?$/i.test(
      before
    )
  )
    return true
  if (/^\s?(?:won|lost|on|votes?|points?|m\b|km\b|ft\b|BC|B\.C|bc\b)/.test(after)) return true
  const hyphen = block.text.slice(from.end, to.start).includes('-')
  return hyphen && !bracketed && from.place === 'bare' && !isOfYears(range, before, after)
}

/** `the 1953-1950 Korean War`, `a world tour, 2012-2009)`, `Mike Brown 2014-1996`: years by their looks, and no number. */
function isOfYears({ from, to }: DateRange, before: string, after: string): boolean {
  const [first = 0, last = 0] = [from.year?.value, to.year?.value]
  const span = first - last
  if (last < 1800 || first > 2050 || span > 120 || /^\s?[\d$£€%/-]/.test(after)) return false
  if (/\b(?:the|a|an|this|that|its|his|her|their|whole|entire) $/i.test(before)) return /^ \p{L}/u.test(after)
  if (/(?:[,:;(]|\b(?:in|for|during|of|over|years?|seasons?|period|coverage)) $|^$/i.test(before))
    return /^(?:\s*$|[,.;:)\]]|["”’])/.test(after)
  const closed = /^(?:\s*$|[,.;:)\]])/.test(after)
  if (
    closed &&
    /\b(?:mayor|president|director|captain|king|queen|editor|leader|minister|governor|chair(?:man|woman)?|secretary|coach|manager|bishop|head) $/i.test(
      before
    )
  )
    return true
  return span > 15 && /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ $/u.test(before)
}

/** `June 5 to June 2` is a range; `2016 to 2012` only in brackets or after `years`, `seasons`, `period`. */
function isSureRange({ from, bracketed }: DateRange, before: string): boolean {
  if (from.kind === 'day' || from.kind === 'month' || bracketed) return true
  return /\b(?:years?|seasons?|periods?|dates?|term|terms|held|served|president|director|editor|captain|mayor|governor|chair(?:man|woman)?)[,:]? $/i.test(
    before
  )
}
