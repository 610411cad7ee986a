/** Every mark in a block that can be a quote mark, with what its glyph and its neighbours say of it. */
import type { Block } from '../draft/draft.ts'
import type { Span } from '../draft/place.ts'
import { marksOf } from './marks.ts'

/** How a mark is drawn: `“”‘’`, `"'`, `«»‹›`, or low as in `„“`. */
export type MarkStyle = 'curly' | 'straight' | 'guillemet' | 'low'
export type MarkSize = 'single' | 'double'

/** A mark before it is known what it does. */
export interface MarkForm extends Span {
  readonly glyph: string
  readonly style: MarkStyle
  readonly size: MarkSize
  /** What the glyph is drawn for; straight marks are drawn for both. */
  readonly drawn: 'open' | 'close' | undefined
  /** What the neighbours allow: a space before and a letter after open, the reverse closes. */
  readonly fits: 'open' | 'close' | undefined
  /** What it is besides a quote mark: surely, or perhaps. */
  readonly other: 'apostrophe' | 'measure' | undefined
  readonly sure: boolean
}

const drawings: Readonly<Record<string, readonly [MarkStyle, MarkSize, 'open' | 'close' | undefined]>> = {
  '"': ['straight', 'double', undefined],
  "''": ['straight', 'double', undefined],
  // Some wires send primes for straight marks: `″a total loss,”`
  '″': ['straight', 'double', undefined],
  '′': ['straight', 'single', undefined],
  '‘‘': ['curly', 'double', 'open'],
  '’’': ['curly', 'double', 'close'],
  '``': ['straight', 'double', 'open'],
  '“': ['curly', 'double', 'open'],
  '”': ['curly', 'double', 'close'],
  '‟': ['curly', 'double', 'open'],
  '„': ['low', 'double', 'open'],
  '«': ['guillemet', 'double', 'open'],
  '»': ['guillemet', 'double', 'close'],
  "'": ['straight', 'single', undefined],
  '`': ['straight', 'single', 'open'],
  '‘': ['curly', 'single', 'open'],
  '’': ['curly', 'single', 'close'],
  '‛': ['curly', 'single', 'open'],
  '‚': ['low', 'single', 'open'],
  '‹': ['guillemet', 'single', 'open'],
  '›': ['guillemet', 'single', 'close']
}

const anyMark = /["″“”‟„«»'′`‘’‛‚‹›]/
const marks = /``|''|‘‘|’’|["″“”‟„«»'′`‘’‛‚‹›]/g
const markGlyphs = '"″“”‟„«»\'′`‘’‛‚‹›'

/** The marks of a block in order; code and URLs are left out. */
export function markFormsOf(block: Block): MarkForm[] {
  const { text, verbatim } = block
  const forms: MarkForm[] = []
  if (!anyMark.test(marksOf(block))) return forms
  let code = 0
  for (const match of text.matchAll(marks)) {
    const start = match.index
    while ((verbatim[code]?.end ?? Infinity) <= start) code++
    if ((verbatim[code]?.start ?? Infinity) <= start) continue
    const glyphs = match[0] === '’’' && isAfterClipped(text, start) ? ['’', '’'] : [match[0]]
    for (const [index, glyph] of glyphs.entries()) {
      const drawing = drawings[glyph]
      const at = start + index
      if (drawing) forms.push(formOf(block, at, at + glyph.length, glyph, drawing))
    }
  }
  return forms
}

/** `‘Northbound Drivin’’`: the first stands for a letter, the second closes what one single mark has opened. */
function isAfterClipped(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - longestTitle), at)
  return trailing.test(left) && /(?<!‘)‘[^‘’“”]+$/u.test(left)
}

const longestTitle = 60

function formOf(
  block: Block,
  start: number,
  end: number,
  glyph: string,
  [style, size, drawn]: readonly [MarkStyle, MarkSize, 'open' | 'close' | undefined]
): MarkForm {
  const { text } = block
  if (size === 'single' && drawn !== 'open' && isLetter(text, start - 1) && isLetter(text, end))
    return { block, start, end, glyph, style, size, drawn, fits: undefined, other: 'apostrophe', sure: true }
  const before = beforeMarks(text, start)
  const after = afterMarks(text, end)
  const fits = facing(before, after)
  const [other, sure] =
    isDebris(text, start, end) || (style === 'low' && fits !== 'open')
      ? (['apostrophe', true] as const)
      : style === 'guillemet' || style === 'low'
        ? ([undefined, false] as const)
        : size === 'double'
          ? inches(text, start)
          : apostrophe(text, start, end, before, after, glyph)
  return { block, start, end, glyph, style, size, drawn, fits, other, sure }
}

/** Whether a letter from a to z stands at a place: between two of them a mark is an apostrophe. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at) | 32
  return code > 96 && code < 123
}

/** What a broken encoding or broken markup leaves behind: `â€“`, `Ã¢â‚¬â„¢`, `.md" >}}">`. */
function isDebris(text: string, start: number, end: number): boolean {
  return (start > 0 && 'â€ÅÂ¬='.includes(text[start - 1] as string)) || text[end] === '>'
}

// Marks beside marks: `“‘It`, `.’”`. More than a few in a row are no quotation.
const longestRun = 4

function beforeMarks(text: string, at: number): string {
  let index = at - 1
  while (index >= 0 && at - index <= longestRun && markGlyphs.includes(text[index] as string)) index--
  return text[index] ?? ''
}

function afterMarks(text: string, at: number): string {
  let index = at
  while (index < text.length && index - at < longestRun && markGlyphs.includes(text[index] as string)) index++
  return text[index] ?? ''
}

const opensAfter = /^[\s([{/—–¿¡-]?$/u
const closesBefore = /^[\s.,;:!?…)\]}/—–[-]?$/u

function facing(before: string, after: string): MarkForm['fits'] {
  const open = opensAfter.test(before) && /\S/u.test(after)
  const close = closesBefore.test(after) && /\S/u.test(before)
  return open === close ? undefined : open ? 'open' : 'close'
}

const feetThenInches = /\d\s?['’′‘]\s?\d{1,2}(?:\.\d+|\s?[½¼¾]|[ -]\d\/\d)?$/u
const figure = /[\d½¼¾⅓⅔⅛]$/u

/** `6'11"` and `32'14"N` surely measure; `90"` does where no quotation is open. */
function inches(text: string, start: number): readonly [MarkForm['other'], boolean] {
  if (feetThenInches.test(text.slice(Math.max(0, start - 16), start))) return ['measure', true]
  return figure.test(text.slice(Math.max(0, start - 1), start)) ? ['measure', false] : [undefined, false]
}

// Words that lose their beginning in print. Merriam-Webster, Collins and AP copy; `’90s` and `’22` by their figures.
const elided = new Set(
  `tis twas twere twill twould tain em til till cause cos coz cuz bout round neath gainst nother nuff un uns im
  er ere ead ave ow ello cept kay member fraid scuse nam hood burbs n s t d ll re ve most fore tween mongst
  pon nough ware zactly sup shroom shrooms stache cello tude rents gator gators possum lectric tater taters
  course cross long night mericans merican stros canes noles huskers skins cuse nova bama zona dores cats
  horns phone bus flu plane twixt board`.split(/\s+/)
)
const shortYear = /^\d\ds?$/
// `runnin’`, `o’`, `an’`, `th’`, `wi’`, `ol’`, `li’l’`, and plurals and names that form their genitive with a mark alone.
const trailing = /(?:[sxz]|in|(?<![a-zà-ÿ])(?:o|an|th|wi|ol|lil|mo|po|fo|yo|ya|tha|de|da|lo|fi|bro|nothin))$/i

function apostrophe(
  text: string,
  start: number,
  end: number,
  before: string,
  after: string,
  glyph: string
): readonly [MarkForm['other'], boolean] {
  const left = text.slice(Math.max(0, start - 12), start)
  const right = text.slice(end, end + 16)
  const figureLeft = figure.test(left)
  const [afterWord, beforeWord] = [isInWord(left.at(-1)), isInWord(right[0])]
  if (figureLeft && /^\s?\d/.test(right) && glyph !== '‘') return ['measure', true]
  if (afterWord && beforeWord) return ['apostrophe', true]
  // `“Larkspur”’s heroine`, `the (late) king (of Spain)’s`
  if (/[”"’')]$/.test(left) && right[0] === 's' && !isInWord(right[1])) return ['apostrophe', true]
  if (!afterWord && /^n['’‘]/i.test(right) && !isInWord(right[2]) && before !== '')
    return ['apostrophe', true]
  if (/['’‘]n$/i.test(left) && !isInWord(left.at(-3)) && after !== '') return ['apostrophe', true]
  if (figureLeft) return ['measure', false]
  if (beforeWord) {
    const word = /^[a-zà-ÿ\d]*/i.exec(right)?.[0].toLowerCase() ?? ''
    return elided.has(word) || shortYear.test(word) || glyph === '’'
      ? ['apostrophe', false]
      : [undefined, false]
  }
  return trailing.test(left) ? ['apostrophe', false] : [undefined, false]
}

/** Whether a character, if there is one, is a letter, a figure or an accent. */
function isInWord(character: string | undefined): boolean {
  if (character === undefined) return false
  return character > '\x7f' ? /[\p{L}\p{N}\p{M}]/u.test(character) : /[a-z\d]/i.test(character)
}
