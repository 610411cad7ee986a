/** What a caption says of its picture: black-and-white or in colour, old or of today, before an event or after it. */
import type { Caption } from '../../src/facts/captions.ts'
import { type Conflict, spanInCaption } from './conflict.ts'

const hue =
  'red|green|gold|golden|blue|yellow|orange|pink|purple|violet|crimson|scarlet|turquoise|emerald|azure|magenta|amber'
const frame =
  'photo(?:graph)?s?|pictures?|images?|prints?|plates?|portraits?|snapshots?|shots?|films?|footage|stills?|slides?|frames?|illustrations?|postcards?|negatives?|photography'
const grey = new RegExp(
  `\\b(?:(?:black[- ](?:and|&)[- ]white|monochrome|sepia|gr[ae]yscale)(?=(?: [\\p{L}-]+)? (?:${frame})\\b)|(?<=\\bin (?:grainy |stark )?)(?:black[- ](?:and|&)[- ]white|monochrome|sepia|gr[ae]yscale)\\b(?! \\p{Ll}))`,
  'iu'
)
const colour = new RegExp(
  `\\bcolou?r (?:${frame})\\b|(?<=\\bin (?:full |vivid |living |glorious |bright |natural )?)colou?r\\b(?! and| \\p{Ll}+s\\b)|\\bfull[- ]colou?r\\b|\\bkodachrome\\b|\\btechnicolou?r\\b|(?<=\\b(?:vivid|bright|brilliant|blazing|vibrant|dazzling|glowing)\\b[^,.;]{0,24})\\b(?:${hue})(?: and (?:${hue}))?\\b`,
  'iu'
)

/** `A black-and-white photograph, taken in colour`. */
export function colourOfGrey(caption: Caption): Conflict | undefined {
  const { text } = caption
  if (/colou?ri[sz]|hand-colou?red|tinted|restor|reproduc|contrast|beside|next to|alongside/iu.test(text))
    return undefined
  const [one, two] = [grey.exec(text), colour.exec(text)]
  if (!one || !two || (isOwnPicture(text, one) && isOwnPicture(text, two))) return undefined
  const [first, last] = one.index < two.index ? [one, two] : [two, one]
  return {
    at: spanInCaption(caption, last.index, last[0].length),
    other: spanInCaption(caption, first.index, first[0].length),
    reason: `The caption says \`${first[0]}\` and \`${last[0]}\` of one picture; check which is right`,
    note: 'A picture without colour has no colours to see.'
  }
}

/** `A colour portrait hangs beside a black-and-white one`: each with an article of its own, two pictures. */
function isOwnPicture(text: string, match: RegExpExecArray): boolean {
  if (hues.test(match[0])) return false
  return /(?:^|\s)(?:an?|the|this|another|his|her|its|their)\s+(?:\p{L}+\s+)?$/iu.test(
    text.slice(0, match.index)
  )
}

const hues = new RegExp(`^(?:${hue})\\b`, 'iu')

const oldPicture =
  /^(?:(?:an?|this|the|in this)\s+)?(?:undated\s+)?(?:archive|archival|file|library|vintage)\s+(?:photo(?:graph)?|picture|image|footage|still|film|shot)\b(?=\s+(?:shows?|showing|of|from|taken|provided)\b|[,:])/iu
/** `… in this file photo`, `seen in an archive picture`. */
const inOldPicture =
  /\bin (?:this|an?) (?:undated )?(?:archive|archival|file|library) (?:photo(?:graph)?|picture|image)\b/iu
const today =
  /(?<![\p{L}’'-])(?:earlier today|today|this morning|this afternoon|this evening|tonight)(?![\p{L}’'-])/iu

/** `FILE – Firefighters damp down the warehouse this morning`. */
export function oldPictureOfToday(caption: Caption): Conflict | undefined {
  const { text, block } = caption
  const marked = oldPicture.exec(text) ?? inOldPicture.exec(text)
  const old = caption.archive ?? (marked ? spanInCaption(caption, marked.index, marked[0].length) : undefined)
  const [sentence = ''] = text.split(/(?<=\p{Ll}{3}[.!?])\s/u)
  const now = today.exec(sentence)
  if (!old || !now || /\b(?:1[89]|20)\d\d\b/u.test(text)) return undefined
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
    'tip-off',
    'first whistle'
  ]),
  new Set(['wedding', 'ceremony', 'wedding ceremony', 'vows', 'nuptials', 'marriage']),
  new Set(['take-off', 'takeoff', 'landing', 'flight', 'touchdown']),
  new Set(['launch', 'lift-off', 'liftoff', 'blast-off']),
  new Set(['funeral', 'burial']),
  new Set(['vote', 'ballot', 'count']),
  new Set(['start', 'finish']),
  new Set(['operation', 'surgery']),
  new Set(['curtain-up', 'curtain call', 'final curtain', 'performance', 'show'])
]

const lead =
  '(?:(?:just|shortly|right|moments|minutes|seconds|hours|days|weeks|long|the (?:day|night|morning)|a (?:day|week)) )?'
const event =
  "(?:(?:the|its|his|her|their|an?|\\p{Lu}\\p{Ll}+day’?'?s)\\s+)?([\\p{L}\\d-]+(?:\\s+(?!(?:in|on|at|of|for|with|by|from|and|as|to|last|this|next|is|are|was|were)\\b)[\\p{L}\\d-]+){0,2})"
const ahead = new RegExp(
  `\\b${lead}(?:before|ahead of|prior to|(?:on )?the eve of|in the run-up to|awaiting)\\s+${event}`,
  'iu'
)
const behind = new RegExp(
  `\\b${lead}(?:after|following|in the wake of|in the aftermath of)\\s+${event}`,
  'iu'
)

/** `The Corn Exchange before its restoration, seen after its restoration`. */
export function beforeAndAfter(caption: Caption): Conflict | undefined {
  const { text } = caption
  const [one, two] = [ahead.exec(text), behind.exec(text)]
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

function isOneEvent(one: string, two: string): boolean {
  const [a, b] = [one.toLowerCase(), two.toLowerCase()]
  return a === b || events.some((names) => names.has(a) && names.has(b))
}
