/** When a draft says what it says of somebody: now, on a day before, or without a sign of either. */
import type { Block, CalendarDate } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { dayNumber } from './calendar.ts'
import { draftDate } from './dates/index.ts'
import { fact } from './fact.ts'
import { isQuoted } from './quotations.ts'
import { type Sentence, sentenceAt, sentencesOf } from './sentences.ts'

/** The time of a statement. */
export interface Timing {
  /** `now`: the present, this week, or a plan ahead; `past`: a scene of a day before; `open`: no sign. */
  readonly when: 'now' | 'past' | 'open'
  /** Whether its own words show it (`is meeting`, `said on Tuesday`), or it is only to be assumed (`said`). */
  readonly shown: boolean
  /** The words that show it. */
  readonly evidence: Span | undefined
}

/** Words that set a time: `in 2010`, `during his first term`, `on Tuesday`, `now`. */
export interface TimeCue extends Span {
  readonly when: 'past' | 'month' | 'work' | 'week' | 'now'
}

const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const spans = '(?:years?|months?|decades?|weeks|generations?|century|centuries|terms?)'
const counted =
  '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|\\d{1,3}|a few|several|many|some|a couple of)'

const pastCue = new RegExp(
  [
    // `in 2010`, `in the spring of 2008`, `on 3 May 1995`, `the 1990s`
    `\\b(?:in|of|by|during|from|until|till|through|before|after|back in|late|early|mid)[ -](?:late |early |the (?:late |early )?|mid-?)?(?:\\d{4}s?|\\d0s)\\b(?! (?:people|years))`,
    `\\b${month} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:1[0-9]{3}|20\\d\\d)\\b`,
    '\\bthe (?:18|19|20)\\d\\ds?\\b(?= (?:election|campaign|race|war|crisis|summit|vote|deal|law|attacks?|agreement|treaty|recession))',
    // `in this 1991 photograph`
    `\\b(?:this|a|an|the) (?:undated|(?:\\p{L}+ )?(?:18|19|20)\\d\\d) (?:file )?(?:photo|photograph|picture|image|portrait)\\b`,
    `\\b${counted} (?:\\p{L}+ )?${spans} (?:ago|earlier|before|previously|later|after)\\b`,
    `\\b(?:last|the previous|the following|that|the next) (?:year|summer|spring|autumn|fall|winter|decade|century|January|February|March|April|June|July|August|September|October|November|December|day|morning)\\b`,
    // `during his first term`, `when she was governor`, `while in office`, `under President Salas`
    `\\b(?:during|throughout|in|over) (?:his|her|their|the|\\p{L}+’s|\\p{L}+'s) (?:\\p{L}+ ){0,2}(?:term|terms|tenure|presidency|premiership|time|years|administration|mayoralty|governorship|reign|watch|spell|chairmanship|leadership)\\b`,
    `\\b(?:when|while|as|after|before|until|once|since) (?:he|she|they|\\p{Lu}[\\p{L}’'.]+(?: \\p{Lu}[\\p{L}’'.]+){0,3}) (?:was|were|had|held|ran|led|served|left|took|became|entered|lost|won|resigned|retired|stood|stepped)\\b`,
    `\\b(?:while|when|whilst) (?:still )?(?:in (?:office|power|government|charge)|president|prime minister|governor|mayor|minister|chief executive|coach|captain|chairman|chair|secretary|senator)\\b`,
    '\\bunder (?:then-|former |the former )?(?:President|Prime Minister|Governor|Gov\\.|Mayor|Chancellor|Premier)\\b',
    '\\b(?:at the time|back then|in those days|in office at|of the day|at that time|by then|in the past|long ago|once|formerly|previously|used to|in retirement|since leaving|after leaving|before leaving|his successor|her successor|his predecessor|her predecessor|the predecessor|memoirs?|era|legacy|archive|file photo|FILE)\\b'
  ].join('|'),
  'gu'
)

// A month without a year may be of this year, and is still a day before: `in March`, `on Jan. 20`.
const monthCue = new RegExp(
  [
    `\\b(?:in|late last|early last) (?:early |late |mid-)?${month}(?! \\d)(?![\\p{L}’'])`,
    `\\b(?:on|of|by|until|from|between) (?:\\p{L}+day,? )?(?:${month} \\d{1,2}|\\d{1,2} ${month})\\b`,
    '\\b[Ll]ast month\\b'
  ].join('|'),
  'gu'
)

// What a book, a play or a recording tells is of no day: `In it, President Brandt loses a bet.`
const workCue =
  /\b(?:in|on) (?:it|the (?:book|novel|memoir|film|movie|play|drama|documentary|series|show|song|painting|picture|photo|photograph|video|tape|tapes|recording|recordings|footage|letter|letters|diary|transcript|opera|musical|game|poem|cartoon|story))\b/gu

const weekday =
  '(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)(?=\\.| (?:morning|afternoon|evening|night)))'
const weekCue = new RegExp(
  `\\b(?:${weekday}|[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|(?:[Ee]arlier |[Ll]ater )?[Tt]his (?:week|weekend|morning|afternoon|evening|month)|[Ll]ast (?:week|night|weekend)|[Oo]ver the weekend|[Aa]t the weekend|[Nn]ext (?:week|weekend|month|year|spring|summer|autumn|winter|fall)|[Oo]vernight)\\b`,
  'gu'
)
const nowCue =
  /\b(?:[Nn]ow|[Cc]urrently|[Pp]resently|[Aa]t present|[Tt]hese days|[Ss]itting|[Ii]ncumbent|[Ss]till)\b/gu

/** The words that set a time in each block, in order. */
const timeCues = fact((draft): ReadonlyMap<Block, readonly TimeCue[]> => {
  return new Map(draft.blocks.map((block) => [block, cuesOf(block)]))
})

// `During her first term` is read as `during her first term`.
const opening =
  /\b(?:During|Throughout|In|On|By|From|When|While|As|After|Before|Until|Once|Since|Under|At|Back|Formerly|Previously|Last|The|A|An|One|Two|Three|Four|Five|Ten|Several|Many|Late|Early)(?= )/gu

function cuesOf(block: Block): TimeCue[] {
  const cues: TimeCue[] = []
  const text = block.text.replace(opening, (word) => word.toLowerCase())
  const scan = (pattern: RegExp, when: TimeCue['when']) => {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      cues.push({ block, start: index, end: index + words.length, when })
    }
  }
  scan(pastCue, 'past')
  scan(workCue, 'work')
  scan(monthCue, 'month')
  scan(weekCue, 'week')
  scan(nowCue, 'now')
  return cues
    .filter((cue) => !isQuoted(cue))
    .flatMap((cue) => {
      const when = isBefore(cue) ? whenDated(cue, draftDate(block.draft)) : cue.when
      return when === undefined ? [] : [{ ...cue, when }]
    })
    .sort((x, y) => x.start - y.start)
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const nearDays = 10

/** A date within days of the draft’s own is of this week, its own year is no far past, and a later year no past at all. */
function whenDated(
  { block, start, end, when }: TimeCue,
  today: CalendarDate | undefined
): TimeCue['when'] | undefined {
  const text = block.text.slice(start, end)
  const named = /\d{4}/u.exec(text)?.[0]
  const year = named === undefined ? undefined : Number(named)
  if (year !== undefined && year > (today?.year ?? 2035)) return undefined
  if (!today) return when
  const month = monthNames.indexOf(
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu.exec(text)?.[0].toLowerCase() ?? ''
  )
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0])
  if (month >= 0 && day > 0) {
    const distance = dayNumber({ year: year ?? today.year, month: month + 1, day }) - dayNumber(today)
    if (Math.abs(distance) <= nearDays) return 'week'
  }
  return year === today.year ? 'month' : when
}

/** The time cues inside a range of a block. */
export function cuesIn(block: Block, start: number, end: number): readonly TimeCue[] {
  const cues = timeCues(block.draft).get(block) ?? []
  let low = 0
  let high = cues.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((cues[middle] as TimeCue).start < start) low = middle + 1
    else high = middle
  }
  const found: TimeCue[] = []
  for (let at = low; at < cues.length && (cues[at] as TimeCue).start < end; at++)
    found.push(cues[at] as TimeCue)
  return found
}

const presentAuxiliary =
  /^(?:is|are|has|have|does|do|will|can|cannot|may|must|isn't|aren't|hasn't|haven't|doesn't|don't|won't|can't|'ll)$/u
const pastAuxiliary =
  /^(?:was|were|had|did|would|could|might|should|wasn't|weren't|hadn't|didn't|wouldn't|couldn't)$/u

/** Verbs that stand in the present tense of a report, in their singular. */
export const presentVerbs: ReadonlySet<string> = new Set(
  `says tells plans wants hopes expects faces leads runs meets visits arrives returns seeks calls urges warns takes makes gives sits
  hosts heads opens holds speaks flies goes comes backs blames calls claims considers continues defends delivers demands denies
  dismisses enters fights gets greets hails hands insists intends joins keeps knows leaves lives looks loses moves needs offers
  orders owes owns picks pledges praises prepares presents promises proposes pushes puts reads refuses rejects remains remembers
  reveals sees sends serves sets shakes shows signs slams stands starts stays steps supports suspects swears talks thinks threatens travels
  tries turns unveils uses vows waits walks waves wins works writes admits announces apologises apologizes argues asks attacks
  attends bans believes brings chairs commands coaches edits directs manages governs captains controls oversees draws earns employs
  names agrees acts carries casts celebrates closes denounces describes discusses enjoys explains favors favours feels fires follows
  hears helps hires issues lays likes maintains marks notes opposes outlines pays plays poses receives records represents requests
  resigns retires rules samples stresses studies tours trails trains understands veto vetoes views votes watches welcomes`.split(
    /\s+/u
  )
)

/** What is said without a date is taken for news. */
const speechVerbs =
  /^(?:said|told|announced|added|asked|warned|called|tweeted|wrote|insisted|declined|refused|promised|pledged|urged|denied|confirmed|rejected|praised|criticised|criticized|condemned|vowed|acknowledged|defended|dismissed|explained|noted|replied|responded|stressed|suggested|testified|thanked|welcomed|admitted|apologised|apologized|declared|hinted)$/u
export const irregularPast =
  /^(?:said|told|met|went|came|took|made|gave|got|saw|left|lost|won|held|led|ran|wrote|spoke|stood|sat|began|became|brought|bought|built|fell|felt|flew|fought|found|grew|heard|kept|knew|laid|let|paid|put|read|rose|sent|set|shook|showed|signed|sought|sold|struck|swore|taught|thought|threw|understood|wore|withdrew|chose|cut|drew|drove|broke|beat|bade|banned|hit)$/u

const reach = 320

interface Part {
  readonly lower: string
  readonly start: number
  readonly end: number
}

/**
 * When a statement is made whose subject, or whose speaker, is the name that ends at `name.end`.
 *
 * @param name the name with its title; the statement is what the sentence says next of it.
 */
export function timeOf(name: Span): Timing {
  const sentence = sentenceAt(name)
  if (!sentence) return open
  const told = timeInSentence(name, sentence)
  const inOffice =
    told.when === 'now' && told.shown ? null : holds.exec(name.block.text.slice(name.end, name.end + 80))
  if (inOffice) {
    const evidence = { block: name.block, start: name.end + 2, end: name.end + inOffice[0].length }
    return { when: 'now', shown: true, evidence }
  }
  const tag = told.when === 'open' ? seat.exec(name.block.text.slice(name.end, name.end + 16)) : null
  if (!tag) return told
  const evidence = { block: name.block, start: name.end, end: name.end + tag[0].length }
  return { when: 'now', shown: false, evidence }
}

// `Judge Tolland, who sits on the district court,`, `Mayor Rossi, who is in her second term,`
const holds =
  /^, who (?:also |now |still |currently )?(?:(?:sits on|presides over|runs|leads|heads|chairs|represents|oversees|governs|commands|manages|edits|coaches|captains)(?= )|is (?:in|serving|midway through) (?:his|her|their) (?:\p{L}+ ){1,2}(?:term|year)\b)/u

// `Sen. Jeff Flake (R-Ariz.)`, `Rep. Darrell Issa, R-Calif.`: the seat is held.
const seat = /^(?:['’]s)?,? ?\(?[RDI]-\p{Lu}[\p{L}.]+/u

function timeInSentence(name: Span, sentence: Sentence): Timing {
  const own = isObject(name, sentence) ? undefined : predicate(name, sentence)
  const verb = own ?? inversion(name, sentence)
  if (!verb) return timeAround(name, sentence)
  const { block } = name
  const evidence = { block, start: verb.start, end: verb.end }
  if (isPresent(verb)) {
    const dated = cuesIn(block, sentence.start, sentence.end).find(
      (cue) => cue.when === 'work' || (isPicture(block) && isBefore(cue))
    )
    return dated ? { when: 'past', shown: true, evidence: dated } : { when: 'now', shown: true, evidence }
  }
  if (verb.lower === 'to') return isHeading(block) ? { when: 'now', shown: true, evidence } : open
  return timeOfPast(name, sentence, verb)
}

// `A statue of President Osei will be unveiled`: the statue will.
function isObject({ block, start }: Span, sentence: Sentence): boolean {
  const before = block.text.slice(Math.max(sentence.start, start - 16), start)
  return /\b(?:of|for|with|by|to|from|against|about|under|between|near|behind|like|than|including|on) (?:the |an? |then-)?$/iu.test(
    before
  )
}

/** A verb in the past tense is of this week where its clause says so; what somebody said without a date is taken for it. */
function timeOfPast(name: Span, sentence: Sentence, verb: Part): Timing {
  const told = past(name, sentence, verb)
  if (told?.shown) return told
  const { block } = name
  const main = isMainSubject(name, sentence) || verb.end <= name.start
  const from = main ? clauseStart(name, sentence) : verb.end
  const week = cuesIn(block, from, clauseEnd(block, verb.end, sentence)).find(({ when }) => when === 'week')
  if (week && !/^(?:had|could|might|should)$/u.test(verb.lower)) {
    const evidence = { block, start: Math.min(verb.start, week.start), end: Math.max(verb.end, week.end) }
    return { when: 'now', shown: verb.lower !== 'would', evidence }
  }
  // `said on Thursday that she would vote at the meeting on May 21`: what is said may have a date of its own.
  if (told) return told
  if (!main || !(speechVerbs.test(verb.lower) || isMoreNews(name, verb))) return open
  return { when: 'now', shown: false, evidence: { block, start: verb.start, end: verb.end } }
}

/** `Chief Minister Solanki also directed officials`, in a paragraph of this week: more of the same news. */
function isMoreNews(name: Span, verb: Part): boolean {
  const { block } = name
  if (!/\balso\b/u.test(block.text.slice(name.end, verb.start))) return false
  const before = [block.draft.blocks[block.index - 1], block]
  return before.some((each) => each && cuesIn(each, 0, each.text.length).some(({ when }) => when === 'week'))
}

// `On Tuesday President Brandt met`, `and President Brandt met`; but not `papers show President Brandt met`.
function isMainSubject({ block, start }: Span, sentence: Sentence): boolean {
  const before = block.text.slice(sentence.start, start).trimEnd()
  if (before === '' || /[,;:–—”"]$/u.test(before)) return true
  if (/(?:^|\s)(?:and|but|after|before|as|while|when|hours|days|then)$/iu.test(before)) return true
  return /^(?:On|At|In|Late|Early|Earlier|By|Speaking|Meanwhile|Yesterday|Today|But|And|Still|Republican|Democratic)\b[^,;]{0,40}$/u.test(
    before
  )
}

const ofTheDay =
  /^['’]s? (?:upcoming|planned|proposed|(?:\p{L}+ )?(?:office|spokes\p{L}+|press secretary|cabinet|schedule|motorcade|nominee))/u

// `met President Brandt on Monday`, `will join President Brandt`
const dealings =
  /\b(?:told|asked|urged|pressed|warned|thanked|met|meet|meets|meeting|met with|meet with|meets with|meeting with|join|joins|joined|called on|calls on|briefed|brief|briefs|see|host|hosts|hosted|welcome|welcomes|welcomed|greeted|accompany|accompanied|replace|succeed) (?:\p{L}+ )?$/u

/** A name that is not the subject is of the time of its sentence where its holder acts: `met President Brandt on Monday`. */
function timeAround(name: Span, sentence: Sentence): Timing {
  const told = past(name, sentence)
  if (told) return told
  const { block } = name
  const before = block.text.slice(Math.max(sentence.start, name.start - 32), name.start)
  const acts = dealings.test(before) || ofTheDay.test(block.text.slice(name.end, name.end + 40))
  if (isHeading(block)) return inHeadline(name, sentence)
  if (!acts || relative.test(block.text.slice(sentence.start, name.start))) return open
  const week = cuesIn(block, sentence.start, sentence.end).find(({ when }) => when === 'week')
  if (week) return { when: 'now', shown: false, evidence: week }
  const ahead = /\b(?:will|is to|are to|plans to|is due to|says)\b/u.exec(sentence.text)
  if (!ahead) return open
  const start = sentence.start + ahead.index
  return { when: 'now', shown: false, evidence: { block, start, end: start + ahead[0].length } }
}

// `Bidder says he owes no apology to Sen. Stone`: a headline’s present is today.
function inHeadline({ block, start }: Span, sentence: Sentence): Timing {
  const verb = partsOf(block.text.slice(sentence.start, start), sentence.start).find((part) =>
    presentVerbs.has(part.lower)
  )
  return verb ? { when: 'now', shown: false, evidence: { block, start: verb.start, end: verb.end } } : open
}

// `the order that President Brandt signed` may be years old.
const relative = /\b(?:that|which|who|whom|whose|because|where|since)\s(?:[^,;]*)$/u

const open: Timing = { when: 'open', shown: false, evidence: undefined }

/**
 * Whether a statement about a name is of a day before: `shown` where its own clause says so, else where another part of
 * the sentence does, or the scene that it stands in.
 */
export function past(name: Span, sentence = sentenceAt(name), verb?: Part): Timing | undefined {
  if (!sentence) return undefined
  const { block } = name
  const cues = cuesIn(block, sentence.start, sentence.end).filter((cue) => isBefore(cue) && !isAhead(cue))
  const [first] = cues
  if (!first) return inPastScene(sentence) ? { when: 'past', shown: false, evidence: undefined } : undefined
  // `The former minister, who left the government in 2021, told reporters`
  const inserted = insertion.test(block.text.slice(name.end, name.end + 32))
  const from = clauseStart(name, sentence)
  const to = clauseEnd(block, verb?.end ?? name.end, sentence)
  const own = cues.find(
    ({ start }) =>
      start >= from && start < to && !(inserted && start > name.end && (!verb || start < verb.start))
  )
  return { when: 'past', shown: own !== undefined, evidence: own ?? first }
}

// `who`, also past `, D-Ohio,` and `, 61,`
const insertion = /^(?:, ?(?:[RDI]-\p{Lu}[\p{L}.]*|\d{1,3}))?,? (?:who|whose|which)\b/u

/** `will decide in June`, `would be put to a vote on May 21`: a month to come. */
function isAhead({ block, start, when }: TimeCue): boolean {
  if (when !== 'month') return false
  const before = block.text.slice(Math.max(0, start - 80), start)
  return /\b(?:will|would|(?:is|are|was|were) to|due|scheduled|expected|(?:plans?|hopes?) to)\b[^.;]*$/u.test(
    before
  )
}

function isBefore({ when }: TimeCue): boolean {
  return when === 'past' || when === 'month' || when === 'work'
}

function isPresent({ lower }: Part): boolean {
  return (lower !== 'may' && presentAuxiliary.test(lower)) || presentVerbs.has(lower)
}

// `hits the road`, `inherits a deficit`; but not `supporters in Ohio`.
function isPresentBefore({ lower }: Part, next: Part | undefined, terse: boolean): boolean {
  if (
    !/\p{Ll}{2}s$/u.test(lower) ||
    /(?:ss|us|ers|ors|ists|ians|ions|ments|ees|ies|als|ears|ides|uts|ays|icts)$/u.test(lower)
  )
    return false
  // `Coach Rafe Dunmore embraces Lind on the ice`
  if (terse) return true
  return /^(?:to|that|the|a|an|his|her|its|their|back|out|up|him|it|them)$/u.test(next?.lower ?? '')
}

function isPast({ lower }: Part): boolean {
  return (
    speechVerbs.test(lower) ||
    irregularPast.test(lower) ||
    /^(?:was|were)$/u.test(lower) ||
    /\p{L}{2}ed$/u.test(lower)
  )
}

function isHeading({ kind }: Block): boolean {
  return kind === 'headline' || kind === 'heading' || kind === 'standfirst'
}

function isPicture({ kind }: Block): boolean {
  return kind === 'caption' || kind === 'alt'
}

// `“…,” said President Brandt`; `tolls to go, says Mayor Lindahl`
function inversion({ block, start }: Span, sentence: Sentence): Part | undefined {
  const before = block.text.slice(Math.max(sentence.start, start - 24), start)
  const match = /(?:^|[\s,”"’])(said|says|adds|added|asked|insisted|wrote|explained|replied|warned) $/u.exec(
    before
  )
  const [, verb] = match ?? []
  return verb ? { lower: verb, start: start - 1 - verb.length, end: start - 1 } : undefined
}

/** The verb of which a name is the subject, past what stands between: `, 61,`, `, who left in May,`, `on Monday`. */
function predicate(name: Span, sentence: Sentence): Part | undefined {
  const { block } = name
  const limit = Math.min(sentence.end, name.end + reach)
  const text = block.text.slice(name.end, limit)
  if (/^['’]/u.test(text)) return undefined
  const parts = partsOf(text, name.end)
  let at = 0
  if (parts[at]?.lower === '(') {
    while (at < parts.length && parts[at]?.lower !== ')') at++
    at++
  }
  // `Sen. Cotton: The Plan Is a Myth`
  if (parts[at]?.lower === ':' && isHeading(block)) return { ...(parts[at] as Part), lower: 'says' }
  // `Rep. Justin Amash of Michigan`
  if (parts[at]?.lower === 'of')
    at += /^(?:new|north|south|west|rhode)$/u.test(parts[at + 1]?.lower ?? '') ? 3 : 2
  if (/^[,–—]$/u.test(parts[at]?.lower ?? '')) return afterInsertion(parts, at, isHeading(block))
  at = skipAdverbs(parts, at)
  const word = parts[at]
  if (!word) return undefined
  if (word.lower === 'and' || word.lower === '&') return afterOther(parts, at)
  if (word.lower === 'who') return undefined
  if (isVerb(word)) return word
  return isPresentBefore(word, parts[at + 1], isPicture(block) || isHeading(block))
    ? { ...word, lower: 'says' }
    : undefined
}

// Of two: `Rep. Ryan and his supporters say`.
function afterOther(parts: readonly Part[], and: number): Part | undefined {
  const verb = parts
    .slice(and, and + 12)
    .find((part) => isPresent(part) || pluralPresent.test(part.lower) || speechVerbs.test(part.lower))
  return verb && pluralPresent.test(verb.lower) ? { ...verb, lower: 'says' } : verb
}

const pluralPresent = /^(?:say|want|agree|believe|argue|insist|expect|oppose|disagree|face)$/u

function isVerb(part: Part): boolean {
  return isPresent(part) || isPast(part) || pastAuxiliary.test(part.lower) || part.lower === 'to'
}

/** After `, who is in her second year,` the sentence goes on with its verb. */
function afterInsertion(parts: readonly Part[], from: number, heading: boolean): Part | undefined {
  let participle: Part | undefined
  for (let at = from; at < parts.length; at++) {
    if (!/^[,–—]$/u.test(parts[at]?.lower ?? '')) continue
    // `mocked by Trump as ‘Pocahontas,’ releases`
    const closer = /^["'”’]$/u.test(parts[at + 1]?.lower ?? '') ? 1 : 0
    const to = skipAdverbs(parts, at + 1 + closer)
    const next = parts[to]
    // `Warren, mocked by Trump, releases`
    if (at === from && parts[to + 1]?.lower === 'by') {
      participle = next
      continue
    }
    if (
      next &&
      next.lower !== 'to' &&
      (isPresent(next) || isPast(next) || pastAuxiliary.test(next.lower)) &&
      !/^(?:seen|based|called|named|backed|joined|accused|elected|appointed|followed)$/u.test(next.lower)
    )
      return next
    if (heading && next && at > from && isPresentBefore(next, undefined, true))
      return { ...next, lower: 'says' }
    if (at > from && /^(?:and|but|which|while|as|when)$/u.test(next?.lower ?? '')) break
  }
  return participle
}

function skipAdverbs(parts: readonly Part[], from: number): number {
  let at = from
  while (at < parts.length && isAdverb(parts, at)) at++
  return at
}

function isAdverb(parts: readonly Part[], at: number): boolean {
  const { lower } = parts[at] as Part
  if (
    /^(?:also|now|still|then|never|not|again|already|today|yesterday|tonight|himself|herself|just|once|later|earlier|early|late|overnight|afternoon|morning|evening|night|this|week|last|both|too|alone)$/u.test(
      lower
    )
  )
    return true
  if (/^\p{L}+day$/u.test(lower) || (/\p{L}{3}ly$/u.test(lower) && lower !== 'family')) return true
  return lower === 'on' && /day$/u.test(parts[at + 1]?.lower ?? '')
}

function partsOf(text: string, offset: number): Part[] {
  return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*|\p{N}+|[^\s\p{L}\p{N}]/gu)].map(
    ({ 0: word, index }) => ({
      lower: word.replace('’', "'").toLowerCase(),
      start: offset + index,
      end: offset + index + word.length
    })
  )
}

const subordinator =
  /\s(?:that|which|who|whom|whose|after|when|before|because|where|while|if|although|though|until)\s|;/u

function clauseStart({ block, start }: Span, sentence: Sentence): number {
  const before = block.text.slice(Math.max(sentence.start, start - reach), start)
  return subordinator.test(before) && before.length > 60 ? start : start - before.length
}

function clauseEnd(block: Block, from: number, sentence: Sentence): number {
  const after = block.text.slice(from, Math.min(sentence.end, from + reach))
  const match = subordinator.exec(after)
  return from + (match ? match.index : after.length)
}

/** For each sentence of a draft, whether it stands in a scene that an earlier date opened. */
const scenes = fact((draft): ReadonlySet<Sentence> => {
  const inScene = new Set<Sentence>()
  for (const block of draft.blocks) {
    if (isHeading(block) || isPicture(block)) continue
    let scene = false
    for (const sentence of sentencesOf(block)) {
      const cues = cuesIn(block, sentence.start, sentence.end)
      if (cues.some(({ when }) => when === 'week' || when === 'now') || presentSentence.test(sentence.text))
        scene = false
      else if (cues.some(({ when }) => when === 'past')) scene = true
      if (scene) inScene.add(sentence)
    }
  }
  return inScene
})

const presentSentence = /(?<![“"‘][^”"’]{0,200})\b(?:is|are|has|have|will|says)\b/u

function inPastScene(sentence: Sentence): boolean {
  return scenes(sentence.block.draft).has(sentence)
}
