/** Lines that tell by themselves what they are: a byline, a dateline, a credit, a label, furniture. */
import type { BlockKind } from './draft.ts'

const particle =
  '(?:d[eiau]|del|della|de la|de los|dos|der|den|du|l[ae]|van|van de[rn]?|von|bin|al|el|y|ten|ter|zu)'
const name = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const person = `${name}(?: (?:${particle} )?${name}){0,4}`
const people = `${person}(?:(?:, and | and | & |, )${person}){0,5}`

const bylineMark =
  '(?:[Bb]y|BY|Words(?: by|:)|WORDS BY|(?:Story|Report|Reporting|Written|Text) by|(?:Author|Reporter|Writer):)'
// Patterns with classes of Unicode take long to compile: each is kept for the lines that pass a look.
const opensByline = new RegExp(`^${bylineMark} `)
const byline = new RegExp(`^${bylineMark} (${people})(.*)$`, 'su')
/** `By Monday the council had …` opens a sentence. */
const noName =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|All|Then|Now|Law|Contrast|Far|Its|Their|His|Her|The|This|That|A|An)\b(?! Associated Press)/u

/** What may follow the name in a byline, beside words in capitals: `, staff writer, in Paris`. */
const bylineWords = new Set(
  `a additional agency and assistant at bureau business chief city columnist contributing contributor correspondent
  court courts crime critic deputy desk editor education environment for freelance from health in international local
  national of on our pictures photographs photography photos political politics producer reporter reporting science
  senior social special sport sports staff technology the to transport with writer`.split(/\s+/)
)

/** `, local government reporter` */
const role =
  /[,|–—-] (?:[\p{L}’'-]+ ){0,4}(?:reporter|writer|correspondent|editor|columnist|critic|contributor|agency|press|bureau|desk)$/iu
/** Whether a line names who wrote the draft: `By Jane Doe`, `Words: Jane Doe | Pictures: Joe Roe`. */
function isByline(line: string): boolean {
  const [, names = '', rest = ''] = (opensByline.test(line) && byline.exec(line)) || []
  if (names === '' || noName.test(names)) return false
  const words = rest.split(/[\s,;|·•–—/()[\]:-]+/u).filter(Boolean)
  if (words.length > 14) return false
  return role.test(rest) || words.every((word) => /^[\p{Lu}\p{N}@]/u.test(word) || isBylineWord(word))
}

function isBylineWord(word: string): boolean {
  return bylineWords.has(word.replace(/[.’']s?$/u, '')) || word.includes('@')
}

const bareName = new RegExp(`^${person}$`, 'u')

/** Whether a line that stands under the headline names a writer without a `By`: `Jane Doe, health correspondent`. */
export function isBareByline(line: string): boolean {
  return line.length <= 90 && role.test(line) && new RegExp(`^${person}[ ,|–—-]`, 'u').test(line)
}

/** Whether a line is a name of two to four words and nothing else. */
export function isBareName(line: string): boolean {
  return /^\S+(?: \S+){1,3}$/.test(line) && bareName.test(line)
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const clock =
  '(?:(?: at|,| [|–—-])? \\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?)?(?: ?(?:[A-Z]{2,4}|local time))?)'
const writtenDate = `(?:${weekday},? )?(?:(?:the )?${day}(?: of)? ${month}|${month} ${day})(?:,? \\d{2,5})?`
const numericDate = '(?:\\d{2,4}[-/.]\\d{1,2}[-/.]\\d{1,4})'
const hasDate = /\d[-/.]\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
/** A date and nothing else, a place before it at most: `London, 4 March 2026`, `Thursday, March 4, 2026, 5:10 p.m.`. */
const dateAlone = new RegExp(
  `^(?:[\\p{L}. ]{2,30}[,|–—-] ?)?(?:${writtenDate}|${month} \\d{4}|${numericDate})${clock}?$`,
  'iu'
)
const dateLabel =
  /^(?:(?:first )?(?:published|posted|updated|last updated|last modified|modified|issued|filed)(?: on| at)?|date|date ?line)\b ?:? ?(?=[\d[(<{]|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)).{2,60}$/iu
/** An agency's dateline on a line of its own: `GENEVA, March 4 (Reuters) –`. */
const agencyLine =
  /^\p{Lu}{2}[\p{Lu} .'’-]*(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?(?:, \p{L}+\.? \d{1,2}(?:, \d{4})?)?(?: \([^()]{2,30}\))? ?[–—-]{1,2}$/u

const creditNames =
  "(?:\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*|of|the|and|&|for|via|by|de|van|von|courtesy|handout|supplied|file|[/|,–—-])"
const creditLine = new RegExp(
  `^[([]?(?:(?:photo|picture|image|pic|illustration|graphic|video|photograph|photography|main image|source|credit)s?(?: by| credit| courtesy of)?[:/]? ?|(?:photos?|pictures?|photographs?|illustrations?|images?) by |©\\s?(?:\\d{4} )?)${creditNames}(?:[ /]${creditNames}){0,8}[)\\]]?\\.?$`,
  'iu'
)
const agencyCredit =
  /^[([]?(?:AP|REUTERS|Reuters|AFP|PA|EPA|PTI|ANI|AAP|Getty Images|Alamy|Shutterstock|Associated Press)(?: (?:Photo|Images|Wire|Pictures))?(?: ?[/–—|] ?[^.]{2,60})?[)\]]?$/u
const creditStart =
  /^[([]?(?:(?:Photo|PHOTO|Picture|Image|Pic|Illustration|Graphic|Video|Photograph|Photography|Main image|Source|Credit)s?(?: by| credit| courtesy of)?(?:[:/]| by)|©)/u

function isCredit(line: string): boolean {
  if (line.length > 90) return false
  if (agencyCredit.test(line)) return true
  if (!creditStart.test(line) || !creditLine.test(line)) return false
  // `Photo: Firefighters at the scene` is a caption: its words are not all names.
  const words = line
    .replace(creditStart, '')
    .split(/[\s/|,()[\]–—-]+/u)
    .filter(Boolean)
  const names = words.filter((word) => /^[\p{Lu}\p{N}&@]/u.test(word))
  return words.length <= 8 && names.length * 2 > words.length && !isShouted(words)
}

/** `VIDEO: SENATOR LEAVES COURT` is a line of links. */
function isShouted(words: readonly string[]): boolean {
  return words.length > 3 && words.every((word) => word === word.toUpperCase())
}

/** The kind of a line that tells it by itself: `By Jane Doe`, `March 4, 2026`, `Photo: Jane Doe`. */
export function kindByLine(text: string): BlockKind | undefined {
  const line = text.trim()
  if (line.length > 160) return undefined
  if (isByline(line)) return 'byline'
  if (dateLabel.test(line) || isAgencyLine(line) || isDateAlone(line)) return 'dateline'
  return isCredit(line) ? 'credit' : undefined
}

function isAgencyLine(line: string): boolean {
  return /[–—-]$/.test(line) && agencyLine.test(line)
}

function isDateAlone(line: string): boolean {
  return /\d/.test(line) && hasDate.test(line) && dateAlone.test(line)
}

const label =
  /^[*_#\s]*(headline|(?:main )?title|standfirst|sub-?(?:head(?:line|ing)?|title)|deck|dek|strapline|kicker|summary|by-?line|author|date ?line)s?[*_]*\s*:[*_]*\s*(?=\S)/iu
const labelKinds: readonly (readonly [label: RegExp, kind: BlockKind])[] = [
  [/^(?:headline|(?:main )?title)$/i, 'headline'],
  [/^(?:by-?line|author)$/i, 'byline'],
  [/^date ?line$/i, 'dateline'],
  [/./, 'standfirst']
]

/** The kind that a label names: `Headline: …`, `**Standfirst:** …`. */
export function kindByLabel(line: string): BlockKind | undefined {
  const found = label.exec(line)?.[1]
  return found === undefined ? undefined : labelKinds.find(([pattern]) => pattern.test(found))?.[1]
}

/** A line without its label and the marks of Markdown around it. */
export function withoutLabel(line: string): string {
  return line.replace(label, '').replace(/^[#*_\s]+|[*_\s]+$/gu, '')
}

const furniture =
  /^[\W_]*(?:for immediate release|(?:strictly )?embargo(?:ed)?\b.*|(?:news|press|media) release|exclusive|breaking(?: news)?|advert(?:isement)?|slug\b.*|word ?count\b.*|\d+ words?|ends|-30-|more|draft(?: \d+)?|body|article|content|text)[\W_]*$|^\[[^\]]*\]$|^[\W_]*$/isu
const chat = /^(?:sure|certainly|of course|absolutely|okay|ok|sorry|thank you|thanks|here(?:’|'| i)s)\b/iu

/** Lines at the top that are neither a headline nor prose: `FOR IMMEDIATE RELEASE`, `(700 words)`, `Certainly!`. */
export function isFurniture(line: string): boolean {
  return furniture.test(line) || (chat.test(line) && /[!:.]$/.test(line))
}
