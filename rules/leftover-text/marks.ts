/** Marks for what is still to come (`TK`, `XXX`, `TODO`), labels of working copy, dummy Latin, machines' citation marks. */
import type { Block } from '../../src/draft/draft.ts'
import { type Span, spanOf } from '../../src/draft/place.ts'
import { fact } from '../../src/facts/fact.ts'
import { marksOf } from '../../src/facts/marks.ts'
import { isQuoted } from '../../src/facts/quotations.ts'
import { sentencesOf } from '../../src/facts/sentences.ts'
import { mayMatch } from '../../src/facts/vocabulary.ts'
import { bareLabels, notYet, weakLabels, wordCount, workingLabels } from './data/labels.ts'
import { machineMarks, machinePages } from './data/machines.ts'
import {
  afterXxx,
  certainMarks,
  dummyLatin,
  dummyParagraph,
  measures,
  money,
  months,
  namesMark,
  plainCapitals,
  plural,
  titles
} from './data/slots.ts'

const { raw } = String
const standIns = [
  raw`(?:TK)+|tktk(?:tk)*`,
  raw`XX?\/XX?(?:\/(?:\d{2,4}|X{2,4}))?|X{2,}|X(?=\s(?:million|billion|percent|per cent)\b)|xx(?=\s(?:per ?cent|million|people))`,
  raw`First ?[Nn]ame (?:Last ?[Nn]ame|Surname)`,
  raw`TODO|Todo(?=:)|TO[- ]DO(?=:)|FIXME|FIX ME(?=:)|TB[ACD]|\?{3,}`,
  raw`(?:dd[/.-]mm|mm[/.-]dd)[/.-]yy(?:yy)?|(?:DD[/.-]MM|MM[/.-]DD)[/.-]YY(?:YY)?`
].join('|')
const hashes = raw`(?<![\w#])#{1,3}(?:,#{3})+(?![\w#])`
const marks = new RegExp(
  raw`(?<![\p{L}\p{N}_@#./&-])(?:${standIns})(?![\p{L}\p{N}_@]|-\d|\.\p{L})|${hashes}`,
  'gu'
)

/** The marks of a block that stand for something still to come. */
export function findMarks(block: Block): Span[] {
  const { text } = block
  if (!/TK|tktk|X|xx |TO[- ]?DO|Todo:|FIX|TB[ACD]|\?\?\?|First ?[Nn]ame|[-./]yy|[-./]YY|#,#/.test(text))
    return []
  return [...text.matchAll(marks)].flatMap(({ 0: mark, index: start }) => {
    const span = { block, start, end: start + mark.length }
    const before = text.slice(Math.max(0, start - 32), start)
    const after = text.slice(span.end, span.end + 32)
    return !isQuoted(span) &&
      !namesMark.test(before) &&
      !isName(block, mark, before, after) &&
      isStillToCome(mark, before, after)
      ? [span]
      : []
  })
}

/** Initials of somebody in the draft; chromosomes. */
function isName({ draft }: Block, mark: string, before: string, after: string): boolean {
  if (mark === 'TK')
    return (
      !isFigure(before, after) && draft.blocks.some(({ text }) => /(?<!\p{L})T\p{Ll}+ K\p{Ll}+/u.test(text))
    )
  return mark === 'XX' && draft.blocks.some(({ text }) => /\bXY\b|chromosom/i.test(text))
}

function isStillToCome(mark: string, before: string, after: string): boolean {
  if (mark === 'TODO') return !isShouted(before, after)
  if (certainMarks.test(mark)) return true
  if (mark === 'X') return money.test(before)
  // `Write the date as dd/mm/yyyy` tells of the form; a day stands behind `on` and its like.
  if (/^[dm]/i.test(mark)) return /\b(?:on|by|from|until|since|before|after)\s$/i.test(before)
  if (mark.startsWith('#')) return true
  if (mark.startsWith('?')) return /(?:^|\s)$/.test(before) && /^(?:\s\p{Ll}|[,;])/u.test(after)
  if (mark === 'TK') return isTk(before, after)
  if (/^X{3,}$/.test(mark)) return isXxx(before, after)
  return isFigure(before, after) || (mark === 'XX' && months.test(after))
}

/** `TODO O NADA`: capitals on either side are a title or a headline. */
function isShouted(before: string, after: string): boolean {
  return /\p{Lu}{2,}\s$/u.test(before) || /^\s(?:\p{Lu}{1,}\s|\p{Lu}{2,})/u.test(after)
}

/** A figure's place: money before it, what it counts after it. */
function isFigure(before: string, after: string): boolean {
  if (money.test(before) || measures.test(after) || /\baged?\s$/i.test(before)) return true
  return plural.test(after) && (!nameBefore.test(before) || plainCapitals.test(before))
}

/** `the beer Dos Equis XX sponsors …`: behind a name it may be the name's own, and the plural a verb. */
const nameBefore = /[\p{L},]\s\p{Lu}[\p{L}’'-]*\s$/u

/** `TK Maxx`, `TK1952` and `T.K.` are names; so is `TK` before any other capital, unless a figure belongs there. */
function isTk(before: string, after: string): boolean {
  if (money.test(before)) return true
  return !/^(?:\s?\d|\s\p{Lu}|['’]s)/u.test(after) && !/\b(?:flight|airline|code)\s$/i.test(before)
}

/** Roman numbers have a capital on one side: `Super Bowl XXX`, `XXX Corps`. */
function isXxx(before: string, after: string): boolean {
  if (money.test(before) || titles.test(before)) return true
  if (afterXxx.test(after) || /X\s$/.test(before)) return false
  return !/\p{Lu}[\p{L}’'-]*\.?,?\s$/u.test(before) || plainCapitals.test(before)
}

/** The label that a block begins with, or the length that was asked for. */
export function findLabels(block: Block): Span[] {
  const { text, kind } = block
  if (kind === 'block-quote' || kind === 'table-cell') return []
  const stars = /^[*_#\s]*/.exec(text)?.[0].length ?? 0
  const line = text.slice(stars)
  if (text.length < 60 && wordCount.test(line)) return [{ block, start: stars, end: text.trimEnd().length }]
  const page = machinePages.exec(line)
  if (page && !isPrintedTurn(block)) return [{ block, start: stars, end: stars + page[0].length }]
  if (text.length < 60 && notYet.test(text)) return [spanOf(block)]
  if ((kind === 'headline' || kind === 'heading') && bareLabels.test(text)) return [spanOf(block)]
  if (!line.slice(0, longestLabel).includes(':')) return []
  const label = workingLabels.exec(line) ?? weakLabelOf(block, line)
  if (!label) return []
  const closing = /^[*_]*/.exec(line.slice(label[0].length))?.[0].length ?? 0
  return [{ block, start: 0, end: stars + label[0].length + closing }]
}

/** `Prompt: …` and `ChatGPT: …` in a story about chatbots, which prints what was said turn by turn. */
export function isPrintedTurn({ text, draft }: Block): boolean {
  return turn.test(text.slice(0, longestLabel)) && isTranscript(draft)
}

const chatbot = '(?:ChatGPT|Claude|Copilot|DeepSeek|Gemini|Grok|Llama|Mistral|Perplexity)'
const turn = new RegExp(`^[*_\\s]*(?:Prompt|User|Human|${chatbot})\\s?:`)
const answer = new RegExp(`^[*_\\s]*${chatbot}\\s?:`)
const isTranscript = fact(({ blocks }) => blocks.some(({ text }) => answer.test(text.slice(0, longestLabel))))

const longestLabel = 60

/** A label that is one only where another block of the draft has one too. */
function weakLabelOf(block: Block, line: string): RegExpExecArray | null {
  const label = block.kind === 'list-item' ? null : weakLabels.exec(line)
  return label && labelled(block.draft).some((other) => other !== block) ? label : null
}

/** The blocks that begin with a label, whichever. */
const labelled = fact(({ blocks }): readonly Block[] =>
  blocks.filter(({ text }) => {
    const line = text.slice(0, longestLabel).replace(/^[*_#\s]+/, '')
    return line.includes(':') && (workingLabels.test(line) || weakLabels.test(line))
  })
)

/** Words of which dummy text has one at least. */
const dummyHint =
  /\b(?:lorem|ipsum|quisquam|asdf|qwer|test|dummy|placeholder|sample|dolor|amet|veniam|nostrud|pariatur|voluptat|laborum|pellentesque|curabitur)/i

/** The sentences of a block that are dummy Latin; neighbours are one finding. */
export function findDummyLatin(block: Block): Span[] {
  if (!mayMatch(block, dummyHint) || !dummyHint.test(block.text)) return []
  const found: Span[] = []
  let last = -2
  for (const [index, sentence] of sentencesOf(block).entries()) {
    if (isQuoted(sentence) || !isDummy(sentence.text, sentence.text === block.text.trim())) continue
    const before = found.at(-1)
    if (before && last === index - 1) found[found.length - 1] = { ...before, end: sentence.end }
    else found.push({ block, start: sentence.start, end: sentence.end })
    last = index
  }
  return found
}

function isDummy(text: string, isWhole: boolean): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  if (isWhole && dummyParagraph.test(text)) return true
  const dummies = words.filter((word) => dummyLatin.has(word)).length
  return dummies >= 3 && dummies * 2 > words.length
}

/** Of the marks without a bracket: what a block opens with, what stands anywhere in it, the characters of them. */
const machineOpening = /^(?:@@|---|:::|Sent |Get |Begin |By )/
const machineHint = /turn\d|oaicite|oai_c|grok_|Error! |Click /
const machineCharacters = /[【[{<#\ue000-\uf8ff]/

/** The marks and tokens of machines in a block. */
export function findMachineMarks(block: Block): Span[] {
  const { text } = block
  if (!machineCharacters.test(marksOf(block)) && !machineOpening.test(text) && !machineHint.test(text))
    return []
  return machineMarks.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .map(({ 0: mark, index: start }) => ({ block, start, end: start + mark.length }))
      .filter((span) => !isQuoted(span))
  )
}
