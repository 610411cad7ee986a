/** `former` put before a title, and taken from it. */
import type { Article } from '../corpus.ts'
import type { Random } from '../random.ts'
import { type Planted, replace, type Slip } from './slip.ts'

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

/** Whether `former` may stand before a mention: not in somebody's quotation, not in `vice former President`. */
function takesFormer(text: string, { start }: { start: number }): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start)
  const marks = before.match(/["“”]/g) ?? []
  return (
    marks.length % 2 === 0 &&
    !/\b(?:vice|acting|outgoing|incoming|interim|deputy|former|then|ex)[- ]$/i.test(before)
  )
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
  const mention = person && random.pick(person.filter((each) => takesFormer(text, each)))
  if (!person || !mention) return undefined
  const opens = /(?:^|[.!?\n]["”’]?\s*["“]?)$/.test(text.slice(Math.max(0, mention.start - 3), mention.start))
  const words = `${opens ? 'Former' : 'former'} ${text.slice(mention.start, mention.end)}`
  const others = person.filter((other) => other !== mention)
  const evident = isPresent(text, mention) && others.some((other) => isPresent(text, other))
  return { ...replace(text, mention.start, mention.end, words), evident }
}

// `former President Anna Dole`, `former Ohio Gov. Dole`; not `a former Gov. Dole`, who is one of several.
const formerTitled = new RegExp(
  `(?<!\\ban? )\\b[Ff]ormer (?=(?:(?:U\\.S\\.|\\p{Lu}\\p{Ll}+) ){0,2}${titled.source.replace('(?<!\\p{L})', '')})`,
  'gu'
)

/** Takes `former` from one of several mentions of one person that have it. */
function dropFormer({ text }: Article, random: Random): Planted | undefined {
  const mentions = [...text.matchAll(formerTitled)].map(({ 0: words, 2: name = '', index }) => ({
    name,
    surname: name.split(' ').at(-1) ?? '',
    start: index,
    end: index + words.length
  }))
  const several = mentions.filter(({ name, surname }) => {
    const same = mentions.filter((each) => each.surname === surname)
    return (
      same.length > 1 && same.every((each) => each.name === name || each.name === surname || name === surname)
    )
  })
  const mention = random.pick(several)
  if (!mention) return undefined
  const { start, end, surname } = mention
  const rest = text.slice(0, start) + text.slice(end)
  const length = rest.indexOf(surname, start) + surname.length - start
  return { text: rest, start, end: start + length, evident: isPresent(rest, { start, end: start + length }) }
}

export const titleSlips: readonly Slip[] = [
  { rule: 'title-conflict', name: '`former` added to one of several mentions', plant: plantFormer },
  { rule: 'title-conflict', name: '`former` removed where several mentions have it', plant: dropFormer }
]
