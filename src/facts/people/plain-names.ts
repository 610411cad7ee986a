/** Names by themselves or after an honorific, with the age beside them. */
import type { Block } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { givenNames } from './data/given-names.ts'
import { functionWords, honorifics, months } from './data/words.ts'
import type { Age, NameMention, Reading } from './mention.ts'
import { type FoundName, isBodyName, nameAt } from './names.ts'
import type { Word } from './words.ts'

/** An honorific with a name, or a name of two words or more, that begins at a capital; gives the place after it. */
export function readPlainName(reading: Reading, at: number): number {
  const { words, only } = reading
  const word = words[at] as Word
  const honorific = honorifics.has(word.lower) && word.text.length > 1 ? word : undefined
  let from = at
  if (honorific) {
    from = at + 1
    if (words[from]?.text === '.') from++
  }
  const name = nameAt(words, from, { only, titled: honorific !== undefined }) ?? surnameAt(reading, at)
  if (!name) return at + 1
  if (isBodyName(name)) return name.to
  if (!honorific && name.given.length === 0 && !reading.isSurname?.(name.surname)) return at + 1
  const whole = { block: reading.block, start: word.start, end: nameEnd(words, name) }
  const sure =
    honorific !== undefined ||
    givenNames.has(name.given[0] ?? '') ||
    /^(?:who|said|says|told)$/u.test(words[name.to]?.lower ?? '')
  addMention(reading, name, { sure, honorific: honorific?.lower, whole, from: at })
  return name.to
}

/** A surname that is also another word: `May said`, but not `in May`, `May 5`. */
function surnameAt({ block, words, isSurname, only }: Reading, at: number): FoundName | undefined {
  const { lower, start, possessive, opens } = words[at] as Word
  if (only || !isSurname?.(lower) || (opens && functionWords.has(lower) && !months.has(lower)))
    return undefined
  const dated = /(?:\b(?:in|of|by|since|until|from|last|next|this|early|late|mid)|\d)[ -]$/i
  if (dated.test(block.text.slice(Math.max(0, start - 8), start)) || words[at + 1]?.type === 'number')
    return undefined
  return { from: at, to: at + 1, given: [], surname: lower, suffix: undefined, possessive }
}

export function nameEnd(words: readonly Word[], name: FoundName): number {
  const last = words[name.to - 1] as Word
  return name.possessive ? last.end - (/['’]s$/i.test(last.text) ? 2 : 0) : last.end
}

export function addMention(
  reading: Reading,
  name: FoundName,
  more: { sure: boolean; honorific: string | undefined; whole: Span | undefined; from?: number }
): NameMention {
  const { block, words } = reading
  const start = (words[name.from] as Word).start
  const end = nameEnd(words, name)
  const age = ageAfter(block, words, name.to) ?? ageBefore(block, words, more.from ?? name.from)
  const mention: NameMention = {
    block,
    start,
    end,
    given: name.given,
    surname: name.surname,
    suffix: name.suffix,
    honorific: more.honorific,
    possessive: name.possessive,
    age,
    sure: more.sure || age !== undefined,
    whole: more.whole ?? { block, start, end }
  }
  reading.mentions.push({ mention, name })
  return mention
}

// `, 45,`
function ageAfter(block: Block, words: readonly Word[], at: number): Age | undefined {
  const [comma, number, close] = words.slice(at, at + 3)
  if (comma?.text !== ',' || !number || !/^\d{1,3}$/u.test(number.text) || (close && close.type !== 'mark'))
    return undefined
  const years = Number(number.text)
  return years > 0 && years < 120 ? { block, start: number.start, end: number.end, years } : undefined
}

// `45-year-old`
function ageBefore(block: Block, words: readonly Word[], at: number): Age | undefined {
  const [number, mark, word] = words.slice(Math.max(0, at - 3), at)
  if (number?.type !== 'number' || mark?.type !== 'mark' || word?.lower !== 'year-old') return undefined
  const years = Number.parseInt(number.text, 10)
  return years > 0 && years < 120 ? { block, start: number.start, end: number.end, years } : undefined
}
