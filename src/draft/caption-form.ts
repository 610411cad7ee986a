/** Whether a paragraph without markup is marked as a caption: by a label, a credit, an opening that no text has. */
import { wordCount } from './word-count.ts'

/** `Caption:`, `Photo 2:`, `FILE PHOTO:`, `[Image: …`, `Above:` at the start of a line. */
const label =
  /^[([]?(?:(?:photo|picture|image)[ -]?caption|caption|photo(?:graph)?|(?:main |lead |top )?(?:image|picture)|pictured(?: here| above| below| left| right)?|pic(?:ture)? shows|photo shows|seen here|cutline|above|below|pic|(?:file|archive|library|stock) (?:photo(?:graph)?|image|picture|pic)|fig(?:ure)?\.?)(?: ?\d{1,2})?\s*(?:[:–—]|-\s)\s*/iu
/** `FILE –`, `(File)`: an agency's mark of an old picture. */
const fileLabel = /^(?:\(?file\)?\s*[–—-]\s*|\(file\)\s*|file:\s*)/iu
const agencies =
  'AP|Reuters|REUTERS|AFP|PA|EPA|EFE|ANI|PTI|AAP|TASS|Xinhua|UPI|Getty|Associated Press|Shutterstock|Alamy|iStock'
/**
 * A credit at the end: `(AP Photo/Rhona Pike)`, `Getty Images`, `Photo: Rhona Pike`, `© Rhona Pike`.
 * An agency's bare name in brackets credits words as well as pictures.
 */
const credit = new RegExp(
  [
    `\\s*[([](?:${agencies})(?: (?:Photo|Images|Wire|Pictures?|photo))?\\s?[/–—|:, ][^()\\n]{2,60}[)\\]]`,
    // `(State Wire Photo/Carla Nuñez)`: whatever the agency is called.
    '\\s*[([](?:\\p{Lu}[\\p{L}.]{0,20} ){1,4}(?:Photo|Pictures?|Images?)\\s?/[^()\\n]{2,60}[)\\]]',
    '\\s*[([](?:Getty Images|AP Photo|Shutterstock|Alamy)[)\\]]',
    '\\s*[([](?:[Pp]hoto|PHOTO|[Pp]icture|[Ii]mage|[Pp]ic|[Pp]hotograph|[Cc]redit|[Ff]ile|[Cc]ourtesy)s?\\b[^()\\n]{2,70}[)\\]]',
    '\\s+[|/–—]?\\s*(?:(?:\\p{Lu}(?:\\p{L}+|\\.) ){2,3})?[|/–—]?\\s?(?:(?:AFP|Bloomberg|NurPhoto)?[ /]?(?:via )?Getty Images|REUTERS|AP Photo|EPA|Shutterstock|Alamy)(?:\\s?[/–—|]\\s?[^.\\n]{2,40})?',
    '\\s+(?:Photo|Picture|Photograph|Image|Pic|Photo [Cc]redit|Credit)(?: by|:)\\s[^.\\n]{2,50}',
    '\\s*©[^.\\n]{2,50}'
  ]
    .map((form) => `(?:${form})\\.?$`)
    .join('|'),
  'u'
)

const longestCredit = 500
/** What every credit has, in so many characters at its end: to compile the pattern above takes as long as to read a draft. */
const creditTail = 200
const mayHaveCredit = new RegExp(
  `©|Images?|REUTERS|AP Photo|EPA|Shutterstock|Alamy|P(?:hoto|icture|ic\\b)|Credit|(?:${agencies}|photo|PHOTO|picture|image|pic|credit|[Ff]ile|[Cc]ourtesy)[^()\\n]{0,71}[)\\]]\\.?$`
)

/** Where a marked caption's own words begin and end, without its label and its credit; offsets into the text. */
export interface CaptionWords {
  readonly start: number
  readonly end: number
  /** Where an agency's mark of an old picture ends (`FILE –`, `Archive image:`); absent where it has none. */
  readonly archiveEnd?: number
  readonly label: boolean
  readonly credit: boolean
}

/** Takes the label and the credit off a caption. */
export function captionWords(text: string): CaptionWords {
  const file = fileLabel.exec(text)?.[0].length
  const other = label.exec(text)?.[0]
  const start = file ?? other?.length ?? 0
  const from = Math.max(start, text.length - longestCredit)
  const tail = mayHaveCredit.test(text.slice(-creditTail)) ? credit.exec(text.slice(from)) : null
  const isArchive = file !== undefined || /file|archive|library/iu.test(other ?? '')
  return {
    start,
    end: tail ? from + tail.index : text.trimEnd().length,
    ...(isArchive ? { archiveEnd: text.slice(0, start).replace(/[\s:–—-]+$/u, '').length } : {}),
    label: start > 0,
    credit: tail !== null
  }
}

/** No caption has more words. */
export const longestCaption = 90

/**
 * Why a mark of its own or the line above it makes a block a caption, in words for an editor, or `undefined`.
 *
 * @param before the text of the block above it.
 */
export function captionByMark(block: string, before: string): string | undefined {
  const text = block.trim()
  const marked = captionWords(text)
  const words = text.slice(marked.start, marked.end)
  if (marked.label && tellsSomething(words)) return `it is marked \`${text.slice(0, marked.start).trim()}\``
  if (marked.credit && wordCount(words) >= 4)
    return `it ends in a credit, \`${text.slice(marked.end).trim()}\``
  const line = before.trim()
  if (/^(?:photo |image |picture )?caption:?$/iu.test(line)) return `the line above it is \`${line}\``
  const people = mayOpen.test(words.slice(0, 120)) ? peopleOpener.exec(words)?.[0] : undefined
  return people && wordCount(words) >= 4 ? `it opens with \`${people.trim()}\`` : undefined
}

/** What every such opening has. */
const mayOpen = /left|clockwise|\bl[- ](?:to[- ])?r\b|\brow\b|photo|picture|image/i

/** `From left: Ann Hill …`, `In this photo, …`: words that only a caption opens with, wherever it stands. */
const peopleOpener =
  /^(?:(?:pictured |seen )?(?:\(?l[- ](?:to[- ])?r\)?|left to right|from left(?: to right)?|clockwise from [\p{L} ]{3,20}|front row|back row)\s*[:,]|[^.,:;]{3,60}, (?:pictured |standing )?(?:from left(?: to right)?|left to right|clockwise from [\p{L} ]{3,20})\s*[:,]|in this (?:file |handout |undated |archive )?(?:photo(?:graph)?|picture|image)\b|(?:this|our) (?:photo(?:graph)?|picture|image) shows)/iu

/** Whether a label has a caption after it, and not a photographer: `Photo: Rhona Pike for the Argus`. */
function tellsSomething(words: string): boolean {
  return wordCount(words) >= 3 && /\s(?!(?:for|via|by|of|and|the|in|at)\s)\p{Ll}{2,}/u.test(words)
}
