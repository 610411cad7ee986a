/** What only looks like an impossible date: talk about the date itself, file numbers, durations and scores. */
import type { Span } from '../../src/draft/place.ts'
import { type ClockTime, clockTimes, type DateMention } from '../../src/facts/dates/index.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../../src/facts/sentences.ts'

const talk =
  /\b(?:(?:does|do|did|doesn|didn|don)[ ’']?(?:n[’']t|t| not) exist|non-?existent|no such (?:date|day|thing|time|month|hour)|there is no|there’s no|there's no|there was no|never (?:was|comes|came|existed|happened|arrives)|impossible|invalid|bogus|fictitious|fictional|imaginary|made-up|made up|invented|mistyped|misprint|misprinted|typo|typing error|clerical error|erroneous|erroneously|by mistake|mistakenly|glitch|bug|should (?:have )?(?:read|say|said)|instead of|rather than|as the saying goes|used to (?:say|write|promise|answer|reply|swear)|(?:nobody|no one) (?:had )?noticed|never noticed|(?:had|has|have) (?:mis)?dated (?:the|an?|his|her|its|their) \p{L}+|that is,? never|or never|riddle|puzzle|trick question|quiz|satir\w*|April Fool\S*|hypothetical|correction|corrected|wrongly|wrong date|nonsense|absurd|joke|prank|hoax|placeholder|dummy|test data|software|computer|spreadsheet|database|leap (?:year|day|second)|calendars? (?:has|have|had|lacks?)|only \d\d days|has (?:only )?(?:28|29|30|thirty|31) days)\b/iu

const dateWords =
  /\b(?:dates?|days?|months?|calendars?|clocks?|hours?|times?|year|February|April|June|September|November|forms?|tickets?|invoices?|invitations?|letters?|field|entry)\b/u

/** Whether the draft speaks of the impossible date as one: its sentence or one beside it says so, or it stands alone in quote marks. */
export function isTalkedAbout(span: Span): boolean {
  const { block, start, end } = span
  const sentence = sentenceAt(span)
  const row = sentence ? sentencesOf(block) : []
  const near = row.slice(Math.max(0, (sentence?.index ?? 0) - 1), (sentence?.index ?? 0) + 2)
  const says = ({ text, index }: Sentence) =>
    talk.test(text) && (index === sentence?.index || dateWords.test(text))
  if (near.some(says)) return true
  const around = block.text.slice(start - 1, start) + block.text.slice(end, end + 2)
  return /^["“‘'][,.]?["”’']/u.test(around)
}

const beforeDate =
  /(?:^|[^\p{L}\s]\s*|\b(?:on|at|dated|stamped|marked|logged|filed|issued|recorded|signed|posted|sent|created|updated|published|received|entered|reads?|says?|shows?|date|from|to|until|till|by|since|before|after|of|between|and|or|for|due|through|in|is|was|as|expires?|ends?|starts?|begins?|began|ended)\s+)$/iu

/** Whether figures with hyphens stand after a noun, as a file number does: `docket 2025-13-04`. */
export function isFileNumber({ block, start, form }: DateMention): boolean {
  return (
    form === 'iso' &&
    block.kind !== 'meta' &&
    !beforeDate.test(block.text.slice(Math.max(0, start - 16), start))
  )
}

const clockPrepositions = new Set(['at', 'by', 'from', 'until', 'till'])
// `shortly before 27:00`
const shortlyBefore =
  /\b(?:(?:shortly|just|soon|right|not long|minutes?|hours?|long) (?:before|after)|around|about) $/i
// An hour further off is a length: `until 48:30`.
const lastSlip = 29
const sportOrTape =
  /\b(?:half|halftime|period|quarter|innings|race|lap|marathon|runner|ran|swam|heat|record|video|clip|footage|recording|podcast|episode|film|tape|track|timestamp|goals?|scored?|won|beat|odds|ratio|mixed|verses?|chapter|psalm|gospel|bible|matthew|mark|luke|john|isaiah|genesis|exodus|koran|quran|surah|sura|anime|japan(?:ese)?|tokyo|aspect|scale|countdown|stopwatch|timer|clocked|finish(?:ed|ing)?|split|penalty|overtime)\b/i
const lengthAfter =
  /^[,]? (?:minutes?|mins?|into|of (?:the|a)|in the (?:first|second|third|fourth|final|video|clip|film|match|game)|left|remaining|to (?:go|play)|mark\b)/i

/** Whether figures with a colon are no time of day: a duration, a score, a verse, odds; so unless something says clock. */
export function isDuration(time: ClockTime): boolean {
  if (time.zone !== undefined || isInTimetable(time)) return false
  const { text } = time.block
  // `at 79:58, the first at 25:10`: minutes of a match.
  const isOfMatch = clockTimes(time.block.draft).some(
    ({ block, hour, zone }) => block === time.block && zone === undefined && hour.value > lastSlip
  )
  // Bars and stations in Japan count on after midnight: `Last orders are at 25:30`.
  if (isOfMatch || /\b(?:Japan(?:ese)?|Tokyo|Osaka)\b/u.test(time.block.text)) return true
  const stands =
    clockPrepositions.has(time.before) ||
    shortlyBefore.test(text.slice(Math.max(0, time.start - 20), time.start))
  if (!stands || time.hour.value > lastSlip) return true
  return (
    sportOrTape.test(text.slice(Math.max(0, time.start - 70), time.start)) ||
    lengthAfter.test(text.slice(time.end, time.end + 40))
  )
}

/** A cell of a table whose other cells are times of day, `07:15` among them. */
function isInTimetable({ block, start, end }: ClockTime): boolean {
  if (block.kind !== 'table-cell' || block.group === undefined || end - start !== block.text.trim().length)
    return false
  const others = clockTimes(block.draft).filter(
    (time) => time.block !== block && time.block.group === block.group
  )
  const right = others.filter(({ hour, minute }) => hour.value < 24 && (minute?.value ?? 0) < 60)
  return (
    right.length >= 3 && right.length === others.length && right.some(({ hour }) => hour.text.startsWith('0'))
  )
}
