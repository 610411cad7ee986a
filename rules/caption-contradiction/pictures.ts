/** What a caption says of its picture: black-and-white or in colour, old or of today, before an event or after it. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const hue =
  'red|green|gold|golden|blue|yellow|orange|pink|purple|violet|crimson|scarlet|turquoise|emerald|azure|magenta|amber'
const frame =
  'photo(?:graph)?s?|pictures?|images?|prints?|plates?|portraits?|snapshots?|shots?|films?|footage|stills?|slides?|frames?|illustrations?|postcards?|negatives?|photography|snaps?|views?|posters?|engravings?|etchings?|sketch(?:es)?|paintings?|drawings?|lithographs?'
const grey = new RegExp(
  `\\b(?:(?:black[- ](?:and|&)[- ]white|monochrome|sepia(?:-toned|-tinted)?|gr[ae]yscale)(?=(?: [\\p{L}-]+)? (?:${frame})\\b)|(?<=\\bin (?:grainy |stark )?)(?:black[- ](?:and|&)[- ]white|monochrome|sepia(?:-toned|-tinted)?|gr[ae]yscale)\\b(?! \\p{Ll})|\\bshades of gr[ae]y\\b)`,
  'iu'
)
const colour = new RegExp(
  `\\bcolou?r (?:${frame})\\b|(?<=\\bin (?:full |vivid |living |glorious |bright |natural |rich |garish |lurid |glowing |brilliant |strong |warm |pastel |sumptuous )?)colou?r\\b(?! and| \\p{Ll}+s\\b)|\\bfull[- ]colou?r\\b|(?<=\\b(?:bright|vivid|brilliant|full|vibrant|original|natural) (?:bright |vivid )?)colou?rs\\b|\\bcolou?rs of the rainbow\\b|\\b(?:multi|many|bright|rainbow)-?colou?red\\b|\\bkodachrome\\b|\\btechnicolou?r\\b|(?<=\\b(?:vivid|bright|brilliant|blazing|vibrant|dazzling|glowing|glows? with the|aglow with the|ablaze with the)\\b[^,.;]{0,24})\\b(?:${hue})s?(?: and (?:${hue})s?)?\\b`,
  'iu'
)

/** `A black-and-white photograph, taken in colour`. */
export function colourOfGrey(caption: Caption): Conflict | undefined {
  const { text } = caption
  if (/colou?ri[sz]|hand-colou?red|tinted|restor|reproduc|contrast|beside|next to|alongside/iu.test(text))
    return undefined
  const [one, two] = [grey.exec(text), colour.exec(text) ?? hueInGrey(text)]
  if (!one || !two || areTwoPictures(text, one, two)) return undefined
  const [first, last] = one.index < two.index ? [one, two] : [two, one]
  return {
    at: spanInCaption(caption, last.index, last[0].length),
    other: spanInCaption(caption, first.index, first[0].length),
    reason: `The caption says \`${first[0]}\` and \`${last[0]}\` of one picture; check which is right`,
    note: 'A picture without colour has no colours to see.'
  }
}

/** A plain colour counts only where the caption opens with the grey picture. */
function hueInGrey(text: string): RegExpExecArray | null {
  return opensGrey.test(text) ? seenHue.exec(text) : null
}

const opensGrey = new RegExp(
  `^(?:(?:an?|this|the|in this) )?(?:\\p{L}+ )?(?:black[- ](?:and|&)[- ]white|monochrome|sepia(?:-toned|-tinted)?|gr[ae]yscale) (?:${frame})\\b`,
  'iu'
)
/** `A black-and-white photograph shows a girl in a red coat`. */
const seenHue =
  /(?<=\b(?:in|an?|the|his|her|their|its|with|and|of) (?:\p{Ll}+ )?)(?:red|blue|green|yellow|purple|scarlet|crimson|turquoise|pink|violet|orange)(?= \p{Ll}{3,})(?! (?:carpet|cards?|tape|cross|army|whales?|part(?:y|ies)|lights?|fever|juice|tea|belt|fees|shirts|squirrels?|deer|grouse|kites?|beret|berets|wine|room|house|line|lane|label|ribbon|zone|energy|paper)\b)/u

/** `A colour portrait hangs beside a black-and-white one`, `colour prints and black-and-white negatives`. */
function areTwoPictures(text: string, one: RegExpExecArray, two: RegExpExecArray): boolean {
  const [from, to] = [Math.min(one.index, two.index), Math.max(one.index, two.index)]
  const between = text.slice(from, to)
  if (hues.test(one[0]) || hues.test(two[0]))
    return /\b(?:hangs?|hung|stands?|displayed|holds?|holding|on an?|against|above|framed)\b/iu.test(between)
  // `an old black-and-white colour slide`: one noun, one picture.
  if (/^[\p{L}-]+(?: and white)? $/u.test(between)) return false
  const own = [one, two].map(
    (match) => ownArticle.test(text.slice(0, match.index)) || ownFrame.test(text.slice(match.index))
  )
  return own.every(Boolean)
}

const ownArticle = /(?:^|\s)(?:an?|the|this|another|his|her|its|their)\s+(?:\p{L}+\s+)?$/iu
const ownFrame = new RegExp(`^[\\p{L}-]+(?:[- ]and[- ]white)? (?:${frame})\\b`, 'iu')
const hues = new RegExp(`^(?:${hue})s?\\b`, 'iu')

const oldPicture =
  /^(?:(?:an?|this|the|in this)\s+)?(?:undated\s+)?(?:archive|archival|file|stock|library|vintage|old|historic|historical|period)\s+(?:photo(?:graph)?|picture|image|footage|still|film|shot|snap|snapshot)\b(?! (?:is|are|goes|hangs|was)\b)(?! of [^,]{2,60} (?:is|are|goes|hangs|hang)\b)(?=\s+(?:shows?|showing|of|from|taken|provided)\b|[,:])/iu
/** `… in this file photo`, `seen in an archive picture`. */
const inOldPicture =
  /\bfrom (?:the|our|its) archives?\b|\bin (?:this|an?) (?:undated )?(?:archive|archival|file|library) (?:photo(?:graph)?|picture|image)\b/iu
const today =
  /(?<![\p{L}’'-])(?:earlier today|today|yesterday|last night|moments ago|minutes ago|(?:an|two|three|four) hours? ago|earlier this week|this morning|this afternoon|this evening|tonight|this week)(?![\p{L}-])/iu

/** `FILE – Firefighters damp down the warehouse this morning`. */
export function oldPictureOfToday(caption: Caption): Conflict | undefined {
  const { text, block } = caption
  const marked = oldPicture.exec(text) ?? inOldPicture.exec(text)
  const old = caption.archive ?? (marked ? spanInCaption(caption, marked.index, marked[0].length) : undefined)
  const [sentence = ''] = text.split(/(?<=\p{Ll}{3}[.!?])\s/u)
  const now = today.exec(sentence)
  if (!old || !now) return undefined
  // A year tells of an old picture, unless the day is the camera's own: `this 2011 file photo, pictured today`.
  const isYears = /\b(?:1[89]|20)\d\d\b/u.test(text)
  if (isYears && !byCamera.test(sentence.slice(0, now.index)) && !(marked && ofYear.test(sentence)))
    return undefined
  // What a file picture's subject did today is told beside it: `who resigned today`, `due in court today`.
  const before = /[^,;–—]*$/u.exec(sentence.slice(0, now.index))?.[0] ?? ''
  if (aside.test(before)) return undefined
  return {
    at: spanInCaption(caption, now.index, now[0].length),
    other: old,
    reason: `The caption says \`${now[0]}\` of a picture marked \`${block.text.slice(old.start, old.end)}\`; check which is right`,
    note: 'A file picture was taken on another day than the one it is used for.'
  }
}

const byCamera = /\b(?:pictured|photographed|captured|filmed)(?: here)? (?:earlier )?$/iu
/** `A stock photo from 2014 shows the queue`: the year is the picture's. */
const ofYear =
  /\b(?:photo(?:graph)?|picture|image|footage|still) (?:from|of|taken in) (?:1[89]|20)\d\d shows\b/iu

const aside =
  /\b(?:who|which|that|whose|due|expected|scheduled|facing|faces|announced|said|until|since|to|as it (?:is|looks|stands)|still|seen|before|after|has|have|was|were|will|(?!photographed|pictured|captured|filmed)\p{L}{2,}ed)\b/iu

/** Names of one event: the same noun, or words of one line here. Drawn up for this project from match and wedding reports. */
const events: readonly ReadonlySet<string>[] = [
  new Set([
    'kick-off',
    'kickoff',
    'kick off',
    'final whistle',
    'full time',
    'full-time',
    'throw-in',
    'match',
    'game',
    'tip-off',
    'first whistle'
  ]),
  new Set([
    'wedding',
    'newlyweds',
    'newly-weds',
    'ceremony',
    'wedding ceremony',
    'vows',
    'nuptials',
    'marriage'
  ]),
  new Set(['take-off', 'takeoff', 'landing', 'flight', 'touchdown']),
  new Set(['launch', 'lift-off', 'liftoff', 'blast-off']),
  new Set(['funeral', 'burial']),
  new Set(['vote', 'ballot', 'count', 'polls', 'poll', 'election']),
  new Set(['start', 'finish']),
  new Set(['operation', 'surgery']),
  new Set(['curtain-up', 'curtain call', 'final curtain', 'performance', 'show'])
]

const lead =
  '(?:(?:just|shortly|right|moments|minutes|seconds|hours|days|weeks|long|the (?:day|night|morning)|a (?:day|week)) )?'
const event =
  "(?:(?:the|its|his|her|their|an?|\\p{Lu}\\p{Ll}+day’?'?s)\\s+)?([\\p{L}\\d-]+(?:\\s+(?!(?:in|on|at|of|for|with|by|from|and|as|to|last|this|next|is|are|was|were)\\b)[\\p{L}\\d-]+){0,2})"
const ahead = new RegExp(
  `\\b${lead}(?:before|on (?:the|their|his|her|its) way to|ahead of|prior to|in advance of|in the run-up to|(?:on )?the eve of|in the run-up to|in the (?:hours|minutes|days) before|at the (?:start|beginning|outset) of|awaiting|await|awaits|waiting for|waits? for)\\s+${event}`,
  'iu'
)
const behind = new RegExp(
  `\\b${lead}(?:after|following|subsequent to|fresh from|recovering from|in the wake of|in the aftermath of|at the (?:end|close|conclusion) of|(?:home|back|coming|returning) from|now that|once)\\s+${event}`,
  'iu'
)

/** `before boarding … after boarding` */
function gerunds(text: string): readonly [RegExpExecArray, RegExpExecArray] | undefined {
  const one = /\b(?:before|prior to) (\p{Ll}+ing)\b/u.exec(text)
  const two = /\b(?:after|following) (\p{Ll}+ing)\b/u.exec(text)
  return one && two && one[1] === two[1] ? [one, two] : undefined
}

/** `a pre-match handshake`, `a post-match interview` */
const pre = /\bpre-([\p{Ll}-]+)\b/u
const post = /\bpost-([\p{Ll}-]+)\b/u

/** `as newlyweds`: what only the day after makes. */
const newlyWed = /\b(newly-?weds)\b/iu

/** `The Corn Exchange before its restoration, seen after its restoration`. */
export function beforeAndAfter(caption: Caption): Conflict | undefined {
  const { text } = caption
  const [one, two] = gerunds(text) ?? [
    ahead.exec(text) ?? pre.exec(text),
    behind.exec(text) ?? post.exec(text) ?? newlyWed.exec(text)
  ]
  if (!one || !two || !isOneEvent(one[1] ?? '', two[1] ?? '')) return undefined
  const [first, last] = one.index < two.index ? [one, two] : [two, one]
  const between = text.slice(first.index + first[0].length, last.index)
  if (/[.;:]|\b(?:and|or|but|as|while|who|which|that|then|not)\b/iu.test(between) || pair.test(text))
    return undefined
  return {
    at: spanInCaption(caption, last.index, last[0].length),
    other: spanInCaption(caption, first.index, first[0].length),
    reason: `The caption says \`${first[0]}\` and \`${last[0]}\`; check which is right`,
    note: 'One picture is taken either before an event or after it.'
  }
}

const pair =
  /\bbefore[- ]and[- ]after\b|\b(?:left|right|top|bottom|above|below|combination|composite|then|photos|pictures|images|views)\b/iu

/** `cup final` and `final`; not `first match` and `match`. */
function endsIn(long: string, short: string): boolean {
  return (
    !short.includes(' ') &&
    long.endsWith(` ${short}`) &&
    !/\b(?:first|second|third|last|previous|next|other|opening|earlier|another|half|semi|quarter|final)\b/u.test(
      long.slice(0, -short.length)
    )
  )
}

function isOneEvent(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()]
  if (/^(?:it|he|she|they|that|this|all)\b/u.test(a)) return false
  if (endsIn(a, b) || endsIn(b, a)) return true
  return a === b || events.some((names) => names.has(a) && names.has(b))
}
