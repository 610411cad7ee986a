/** A picture told to be black-and-white and in colour. */
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
  // `The sepia photograph was shot on colour film`: of which it is made.
  if (/\b(?:shot|taken|photographed|printed|made|filmed) (?:on|in|with) $/iu.test(between)) return false
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
