/** What a sentence says around a statement: its time, its source, and whether it is meant as fact. */
import type { Span } from '../../draft/place.ts'
import { isQuoted } from '../quotations.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { laySources, sayings } from './data.ts'
import { keysIn } from './words.ts'

/** The times that a sentence names, as keys: `friday`, `2019`, `by evening`. */
export interface Times {
  readonly days: ReadonlySet<string>
  readonly hours: ReadonlySet<string>
  readonly months: ReadonlySet<string>
  readonly years: ReadonlySet<string>
  /** Words that set it apart from what stands around it: `earlier`, `at first`, `last month`, `since then`. */
  readonly shifts: ReadonlySet<string>
}

const day =
  /(?<!\w)(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight|tomorrow|Christmas|Easter)\b|(?<!\w)(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|opening) day\b/giu
const hour =
  /(?<!\w)(?:(?:at|by|before|after|around|until) )?(?:noon|midday|midnight|dawn|dusk|lunch(?:time)?|breakfast|evening|morning|afternoon|nightfall)\b|(?<!\w)(?:at|by) (?:about )?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bby night\b/giu
const month =
  /\b(?:January|February|March|April|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)|\b(?:in|last|next|until|since|of|by|from|for|this) May\b|\b(?:last|next|this|in the|in|that|previous) (?:spring|summer|autumn|fall|winter)\b/gu
const year = /(?<![\d.,£$€-])(?:1[6-9]|20)\d\d(?:s)?(?![\d,]*\d|-\d)/gu
const shift =
  /(?<!\w)(?:earlier|later(?! in the (?:programme|program|interview|show|day|broadcast|debate|hearing|meeting))|previous(?:ly)?|initial(?:ly)?|at first|original(?:ly)?|early reports|first reports|immediate(?:ly)?|since then|by then|before then|(?:until|till)(?! (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon|midnight|late))|eventually|finally|at last|in the end|in time|no longer|any ?more|meanwhile|so far|once (?:was|were|had|ran|held|owned)|formerly|in the past|the past|(?<!until )now|subsequent(?:ly)?|afterwards?|ago|at the time|at that time|last (?:week|month|year|season|night|time)|next (?:week|month|year|season|time)|the (?:next|following|previous) (?:day|week|month|year|morning|night)|(?:days?|weeks?|months?|years?|hours?) (?:later|earlier|before|after)|re-?open\w*|overturned|quashed|retrial|changed (?:his|her|their|its) (?:mind|plea|story)|in fact|turned out|it emerged|has since|have since|was to have)\b/giu

/**
 * The times of a sentence up to the end of a clause; of one that names no day, those of the sentences before it in its paragraph.
 *
 * @param from where the statement ends: a day that comes after a `will` there is not its own.
 */
export function timesOf(sentence: Sentence, end = sentence.end, from = sentence.end): Times {
  const { block, start } = sentence
  // `Three men detained in the raid will be brought before a judge on Monday`
  const ahead = /\b(?:will|(?:is|are) (?:to|due|set|expected))\b/u.exec(block.text.slice(from, sentence.end))
  const { days: named } = timesIn(block.text.slice(start, ahead ? from + ahead.index : sentence.end))
  const dateline = /^\p{Lu}{3}[^–—]{0,80} [–—] /u.exec(sentence.text)?.[0].length ?? 0
  const own = { ...timesIn(block.text.slice(start + dateline, end)), days: named }
  if (named.size > 0) return own
  const before = sentencesOf(sentence.block).slice(0, sentence.index).reverse()
  for (const { text } of before) {
    if (/\b(?:will|(?:is|are) (?:to|due|set|expected|planned|on))\b/u.test(text)) continue
    const { days } = timesIn(text)
    if (days.size > 0) return { ...own, days }
  }
  return own
}

function timesIn(text: string): Times {
  const found = (pattern: RegExp) =>
    new Set(Array.from(text.matchAll(pattern), ([words]) => words.toLowerCase()))
  return {
    days: found(day),
    hours: found(hour),
    months: found(month),
    years: found(year),
    shifts: found(shift)
  }
}

/** Whether two statements may be of one time: no sign sets one of them apart from the other. */
export function mayBeOneTime(a: Times, b: Times): boolean {
  if (isApart(a.days, b.days) || isApart(a.hours, b.hours)) return false
  return isEqual(a.months, b.months) && isEqual(a.years, b.years) && isEqual(a.shifts, b.shifts)
}

/** Whether both name a time and not the same. */
function isApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((each) => b.has(each))
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((each) => b.has(each))
}

/** Who says what a sentence says. */
export interface Source {
  /** Content words of the name or the description; empty where the draft speaks for itself. */
  readonly keys: ReadonlySet<string>
  /** Whether the draft does not vouch for it: an allegation, a rumour, one side’s case. */
  readonly isHearsay: boolean
}

const saying = `(?:${sayings})`
const first = new RegExp(
  `^(?:[^,]{0,60}, )?((?:[\\p{L}\\p{N}’'.-]+ ){1,9}?)(?:also |later |has |have |had |then )?${saying}(?= (?:that|on|in|at|there|no|the|a|an|all|three|two|it|he|she|they|\\p{Lu})\\b|,? ["“])`,
  'u'
)
const last = new RegExp(
  `[,”"]\\s((?:(?!and |but |who |which )[\\p{L}\\p{N}’'.-]+,? ){1,9}?)${saying}(?!\\p{L})|[,”"]\\s${saying}\\s([^,.;]{2,60})`,
  'u'
)
const according = /\baccording to ((?:[\p{L}\p{N}’'.-]+ ?){1,8})/iu
const hearsay =
  /\b(?:alleg(?:e[sd]?|ing|ations?|edly)|claim(?:s|ed|ing)? (?:that|to|\p{L}+ )|rumou?r(?:s|ed)?|it was said|was said to|is said to|purported(?:ly)?|supposed(?:ly)?|accus(?:es?|ed|ing|ation)|memoirs?|a book|the book|the film|the novel|conspiracy|hoax|falsely|(?:false|untrue|incorrect) (?:claims?|reports?|rumou?rs?|story|stories|statements?)|wrongly|incorrectly|correction|an? (?:earlier|previous) version|this (?:article|story)|an article|misreported|unconfirmed|fake|joked|myth)\b/iu

/** Who says what stands at a span. */
export function sourceOf(sentence: Sentence, statement: Span): Source {
  const { text, block, start } = sentence
  const match = according.exec(text) ?? last.exec(text) ?? first.exec(text)
  const name = match?.[1] ?? match?.[2]
  const isHearsay = hearsay.test(text) || (name !== undefined && laySources.test(name))
  if (!match || name === undefined) return { keys: new Set(), isHearsay }
  const from = start + match.index + match[0].indexOf(name)
  // `Police said that two men were arrested`: the statement itself is no source.
  if (from < statement.end && statement.start < from + name.length)
    return { keys: new Set(), isHearsay: hearsay.test(text) }
  return { keys: keysIn(block, from, from + name.length), isHearsay }
}

/** Whether two sources may be one: the draft itself agrees with any. */
export function mayBeOneSource(a: Source, b: Source): boolean {
  if (a.isHearsay || b.isHearsay) return false
  return a.keys.size === 0 || b.keys.size === 0 || [...a.keys].some((key) => b.keys.has(key))
}

const unreal =
  /\b(?:if|unless|whether|would|could|might|may|should|must|can|hop(?:es?|ed|ing)|fear(?:s|ed|ing)?|wish(?:es|ed)?|wants?|wanted|plans?|planned|expect(?:s|ed)?|likely|unlikely|risk(?:s|ed)?|threat(?:en(?:s|ed)?)?|in case|lest|imagine|suppose|as though|as if|ensure|promis(?:e[sd]?|ing)|pledg(?:e[sd]?|ing)|vow(?:s|ed)?|want|will|not|never|neither|nor|hardly|doubt(?:s|ed)?|almost|nearly|virtually|perhaps|probably|possibly|about to|due to|to be|requir(?:es?|ed|ing)|need(?:s|ed)?|Had (?:no|any|one|he|she|they|it|the))\b|n['’]t\b/u

/** Whether the words before a span take it out of what is told as fact: `if`, `would`, `not`. */
export function isUnreal(sentence: Sentence, at: number): boolean {
  if (/\?["”’]?$/u.test(sentence.text) || /^["“‘]?(?:If|Unless|Whether|Had|Should)\b/u.test(sentence.text))
    return true
  const before = sentence.block.text.slice(sentence.start, at)
  const clause =
    before.split(/[;,:—–]\s|[,.!][”"]\s|\b(?:and|but|that|after|when|because|while)\s/u).at(-1) ?? before
  return unreal.test(clause)
}

/** Whether a statement is quoted, or stands in a picture’s line, a table or a credit. */
export function isAside(span: Span): boolean {
  return isQuoted(span) || /^(?:caption|alt|credit|table-cell|byline|block-quote)$/u.test(span.block.kind)
}
