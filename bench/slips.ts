/**
 * Slips of the hand, to be planted into clean articles. A slip is one entry in the list at the end: the rule that has to
 * find it, its name, and how it is planted. None is planted where it could not be told from sound copy.
 */
import type { Article } from './corpus.ts'
import type { Random } from './random.ts'

/** An article with a slip in it, and where: offsets into the new text. */
export interface Planted {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether the draft gives an editor all that is needed to tell; absent where that goes without saying. */
  readonly evident?: boolean
}

/** A kind of slip. */
export interface Slip {
  readonly rule: string
  readonly name: string
  /** Plants the slip; `undefined` where the article has no place for it. */
  readonly plant: (article: Article, random: Random) => Planted | undefined
}

/** Puts new words in the place of old ones. */
function replace(text: string, start: number, end: number, words: string): Planted {
  return { text: text.slice(0, start) + words + text.slice(end), start, end: start + words.length }
}

interface Paragraph {
  readonly text: string
  readonly start: number
}

/** The paragraphs below the headline, with their places. */
function paragraphsOf(text: string): Paragraph[] {
  const found = [...text.matchAll(/[^\n]+/g)].map(({ 0: words, index }) => ({ text: words, start: index }))
  return found.slice(1)
}

/** Paragraphs of prose: some length, a full stop, nobody quoted. */
function proseOf(text: string): Paragraph[] {
  return paragraphsOf(text).filter(
    (paragraph) => /^\p{Lu}.{80,}[.]$/u.test(paragraph.text) && !/["“”]/.test(paragraph.text)
  )
}

/** A match of a pattern in the article's prose, picked by chance, with its place in the article. */
function matchIn(paragraphs: readonly Paragraph[], pattern: RegExp, random: Random) {
  const places = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(pattern)].map((match) => ({ match, start: paragraph.start + match.index }))
  )
  return random.pick(places)
}

// A year in a year's own place, in print between 1950 and 2020: `in 2012,`, `since 1998.`, `May 4, 2016`.
const yearInPlace =
  /(?<=\b(?:[Ii]n|[Ss]ince|[Uu]ntil|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.|[A-Z][a-z]+\.? \d{1,2},) )(?:19[5-9]\d|20[012]\d)(?=[.,;)]|\s(?:and|but|when|after|before|to|that|the|as|by|with|for|while|who|which|he|she|it|they)\b)/g

/** Plants a year's slip by a change of its digits, where no year comes of it that anybody would write. */
function yearSlip(name: string, change: (year: string, at: number) => string): Slip {
  return {
    rule: 'year-typo',
    name,
    plant: ({ text }, random) => {
      const place = matchIn(paragraphsOf(text), yearInPlace, random)
      if (!place) return undefined
      const year = place.match[0]
      const broken = change(year, random.below(year.length))
      const value = Number(broken)
      if (broken === year || (value >= 1000 && value < 2100)) return undefined
      return replace(text, place.start, place.start + year.length, broken)
    }
  }
}

function swapDigits(year: string, at: number): string {
  const first = Math.min(at, year.length - 2)
  return year.slice(0, first) + year[first + 1] + year[first] + year.slice(first + 2)
}

const titled =
  /(?<!\p{L})(President|Prime Minister|Chancellor|Gov\.|Governor|Sen\.|Senator|Rep\.|Mayor|Secretary of State|Attorney General|Speaker|Justice Secretary|Foreign Secretary) ((?:\p{Lu}[\p{L}.’'-]+ ){0,2}\p{Lu}[\p{L}’'-]{2,})/gu

const pastMark =
  /\b(?:former|ex-?|then-?|late|retired|outgoing|incoming|elect|acting|interim|designate|when|during|under|first term|years? ago|(?:in|since|of) (?:19|20)\d\d)\b/i
const presentMark =
  /\b(?:is|are|has|have|says|plans|wants|will|needs|faces|now|today|current|sitting)\b|\b(?:said|told|announced|signed|called|asked|met|urged|accused)\b[^.]*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|morning|afternoon))\b/
const reports =
  /^,? (?:also |later |again )?(?:\p{Ll}{2,}ed|said|told|met|went|made|gave|took|spoke|won|held)\b/u

/** Whether a mention's sentence speaks of the present outside of quote marks: the present tense, this week, a report. */
function isPresent(text: string, { start, end }: { start: number; end: number }): boolean {
  const from = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('. ', start)) + 1
  const to = /[.!?](?:\s|$)|\n|$/.exec(text.slice(end))?.index ?? 0
  const sentence = text.slice(from, end + to)
  if (pastMark.test(sentence) || /["“”]/.test(sentence)) return false
  return presentMark.test(sentence) || reports.test(text.slice(end, end + 40))
}

/** Puts `former` before one of several mentions of one person with a title. */
function plantFormer({ text }: Article, random: Random): Planted | undefined {
  const mentions = [...text.matchAll(titled)].map(({ 1: title = '', 2: name = '', 0: words, index }) => ({
    key: `${title} ${name.split(' ').at(-1)}`,
    start: index,
    end: index + words.length
  }))
  const people = [...new Set(mentions.map(({ key }) => key))].map((key) =>
    mentions.filter((each) => each.key === key)
  )
  const several = people.filter((all) => {
    const surname = all[0]?.key.split(' ').at(-1) ?? ''
    return all.length > 1 && !new RegExp(`(?:former|ex-|then-|late)[^.\\n]{0,40}${surname}`, 'i').test(text)
  })
  const person = random.pick(several)
  const mention = person && random.pick(person)
  if (!person || !mention) return undefined
  const opens = /(?:^|[.!?\n]["”’]?\s*["“]?)$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))
  const words = `${opens ? 'Former' : 'former'} ${text.slice(mention.start, mention.end)}`
  const others = person.filter((other) => other !== mention)
  const evident = isPresent(text, mention) && others.some((other) => isPresent(text, other))
  return { ...replace(text, mention.start, mention.end, words), evident }
}

/** Doubles a word of the reporter's own that nobody doubles on purpose. */
function doubleWord({ text }: Article, random: Random): Planted | undefined {
  const place = matchIn(
    proseOf(text),
    /(?<=\p{Ll} )(?!(?:had|that|can|her|in|on|very|so|no)\b)\p{Ll}{2,12}(?= \p{Ll})/gu,
    random
  )
  if (!place) return undefined
  const word = place.match[0]
  return replace(text, place.start, place.start + word.length, `${word} ${word}`)
}

/** Drops the mark that closes the only quotation of a paragraph. */
function dropClosingMark({ text }: Article, random: Random): Planted | undefined {
  const paragraphs = paragraphsOf(text)
  const fit = paragraphs.filter(({ text: words }, at) => {
    const isPair = /^[^"“”]*(?:“[^"“”]{12,}”|"[^"“”]{12,}"(?!\d))[^"“”]*$/.test(words)
    return isPair && !/^["“]/.test(paragraphs[at + 1]?.text ?? '') && !/\d["”]/.test(words)
  })
  const paragraph = random.pick(fit)
  if (!paragraph) return undefined
  const open = paragraph.text.search(/["“]/)
  const close = paragraph.text.search(/(?<=.["“].*)["”]|(?<=^["“].*)["”]/)
  const start = paragraph.start + close
  const { text: broken } = replace(text, start, start + 1, '')
  return { text: broken, start: paragraph.start + open, end: paragraph.start + paragraph.text.length - 1 }
}

/** Cuts the article off in the middle of a sentence of its prose. */
function cutEnd({ text }: Article, random: Random): Planted | undefined {
  const paragraph = random.pick(proseOf(text).slice(1))
  if (!paragraph) return undefined
  const ends = [...paragraph.text.matchAll(/(?<=\p{Ll}) (?=\p{L})/gu)].slice(4)
  const end = random.pick(ends)
  if (!end) return undefined
  const cut = text.slice(0, paragraph.start + end.index)
  return { text: cut, start: Math.max(paragraph.start, cut.length - 40), end: cut.length }
}

/** Pastes a leftover in place of what a pattern finds in the article's prose. */
function paste(
  name: string,
  pattern: RegExp,
  leftover: (found: string, random: Random) => string | undefined
): Slip {
  return {
    rule: 'leftover-text',
    name,
    plant: ({ text }, random) => {
      const place = matchIn(proseOf(text), pattern, random)
      const words = place && leftover(place.match[0], random)
      return place && words
        ? replace(text, place.start, place.start + place.match[0].length, words)
        : undefined
    }
  }
}

/** Pastes a chatbot's sentence above the headline or below the last line. */
function plantTalk({ text }: Article, random: Random): Planted {
  if (random.below(2) === 0) {
    const words = random.pick(openings) ?? ''
    return { text: `${words}\n\n${text}`, start: 0, end: words.length }
  }
  const words = random.pick(closings) ?? ''
  const start = text.length + 2
  return { text: `${text}\n\n${words}`, start, end: start + words.length }
}

const openings = [
  'Certainly! Here is a news article based on your notes:',
  'Sure, here’s the story in about 400 words:',
  'Of course. Below is the revised version, with a shorter opening paragraph.',
  'I’ve rewritten the article in a neutral tone, as you asked.'
]

const closings = [
  'I hope this helps! Let me know if you’d like any changes.',
  'Would you like me to suggest three headlines for this story?',
  'Note: The quotes in this article are invented and should be replaced before publication.',
  'As an AI language model, I cannot verify the figures given above.',
  'Feel free to ask for further revisions.'
]

const slots = [
  '[Insert Name]',
  '[spokesperson name]',
  '[City, State]',
  '{{name}}',
  '[TK]',
  '[name of company]'
]

/** How UTF-8 reads when it is taken for Windows-1252. */
function misread(character: string): string | undefined {
  const broken: Readonly<Record<string, string>> = {
    '’': 'â€™',
    "'": 'â€™',
    '—': 'â€”',
    '–': 'â€“',
    é: 'Ã©',
    '£': 'Â£'
  }
  return broken[character]
}

/** The slips, in the order of the table. */
export const slips: readonly Slip[] = [
  yearSlip('a digit of a year dropped', (year, at) => year.slice(0, at) + year.slice(at + 1)),
  yearSlip('a digit of a year doubled', (year, at) => year.slice(0, at + 1) + year.slice(at)),
  yearSlip('two digits of a year swapped', swapDigits),
  { rule: 'title-conflict', name: '`former` added to one of several mentions', plant: plantFormer },
  { rule: 'repeated-words', name: 'a word doubled', plant: doubleWord },
  { rule: 'quote-marks', name: 'a closing quote mark dropped', plant: dropClosingMark },
  { rule: 'cut-off-text', name: 'the end cut off in mid-sentence', plant: cutEnd },
  paste('a name’s slot left open', /(?<=\p{Ll} )\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?=[ ,.])/gu, (_, random) =>
    random.pick(slots)
  ),
  paste('TK in place of a figure', /(?<= )\d+(?= (?:percent|people|years|million|other)\b)/g, () => 'TK'),
  { rule: 'leftover-text', name: 'a chatbot’s sentence pasted', plant: plantTalk },
  paste('a chatbot’s citation mark pasted', /(?<=\p{Ll})\.(?= \p{Lu})/gu, () => '.【4†source】'),
  paste('a character broken', /(?<=\p{Ll})['’](?=[a-z])|[—–é£]/gu, misread),
  paste('a reference left in', /(?<=\p{Ll} )and(?= \p{Ll})/gu, () => '&amp;')
]
