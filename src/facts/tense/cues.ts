/** Words that tell a time: dates, `last year`, `once`, `on Tuesday`, `now`. */
import type { Block, CalendarDate } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { dayNumber } from '../calendar.ts'
import { draftDate } from '../dates/index.ts'
import { blockFact } from '../fact.ts'
import { isQuoted } from '../quotations.ts'

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
    // `When the supporters last saw him`
    '\\bwhen (?:\\p{L}+ ){1,4}last (?:saw|met|heard|spoke|played|appeared|visited|came|sat|stood|worked)\\b',
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

// `During her first term` is read as `during her first term`.
const opening =
  /\b(?:During|Throughout|In|On|By|From|When|While|As|After|Before|Until|Once|Since|Under|At|Back|Formerly|Previously|Last|The|A|An|One|Two|Three|Four|Five|Ten|Several|Many|Late|Early)(?= )/gu

/** The words that set a time in a block, in order. */
const cuesOf = blockFact((block): readonly TimeCue[] => {
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
})

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
    /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.exec(text)?.[0].toLowerCase() ?? ''
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
  // A field of front matter tells no time.
  const cues = block.draft.blocks[block.index] === block ? cuesOf(block) : []
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

export function isBefore({ when }: TimeCue): boolean {
  return when === 'past' || when === 'month' || when === 'work'
}
