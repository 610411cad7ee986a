/** Of whom or of what a statement speaks: the noun phrase before its verb, and the person whom it means. */
import type { Block } from '../../draft/draft.ts'
import { verbForm } from '../numbers/lemmas.ts'
import { mentionsIn } from '../people/in-block.ts'
import { type NameMention, type Person, people } from '../people/index.ts'
import { type Sentence, sentencesOf } from '../sentences.ts'
import { pastForms } from './data.ts'
import { type Word, wordsIn } from './words.ts'

/** A subject. */
export interface Subject {
  /** The person, where a name or a pronoun says which; for `Garrity’s widow` the owner is in `owner`. */
  readonly person: Person | undefined
  readonly owner: Person | undefined
  /** The key of its noun: `council` of `Leith council`; empty for a pronoun that was not resolved. */
  readonly head: string
  /** Keys of its other content words, names among them. */
  readonly modifiers: ReadonlySet<string>
  /** Keys of its words with a capital: `halden` of `a Halden spokeswoman`. */
  readonly names: ReadonlySet<string>
  readonly article: 'definite' | 'indefinite' | 'none'
  /** For a pronoun that means nobody known: the paragraph in which it stands. */
  readonly block?: Block
}

const nobody: Subject = {
  person: undefined,
  owner: undefined,
  head: '',
  modifiers: new Set(),
  names: new Set(),
  article: 'none'
}

/** Words between a subject and its verb. */
const trailing =
  /(?:\s|^)(?:has|have|had|was|were|is|are|be|been|being|will|would|did|does|do|also|later|then|still|since|never|not|all|both|each|himself|herself|themselves|repeatedly|reportedly|formally|publicly|again|once|on \p{L}+day|\p{L}+ly|initially|,|\(\d{1,2}\),?)\s*$/u
const boundary =
  /(?:[,;:(—–“”"]\s*|\b(?:that|and|but|when|while|as|after|before|because|which|who|if|where|though|although|whether|said|says|or|for)\s)/giu

/**
 * The subject of what begins at `at`.
 *
 * @param sentence the sentence that it stands in.
 */
export function subjectBefore(sentence: Sentence, at: number): Subject {
  const { block, start } = sentence
  let text = block.text.slice(start, at)
  for (let turns = 0; turns < 6 && trailing.test(text); turns++) text = text.replace(trailing, '')
  // `From 1994 to 1998 Abel worked`
  const time =
    /^(?:In|On|At|From|Between|By|Until|Since|During|After)\b[^,]*?(?:\d{4}|\p{L}day) (?=(?:the|he|she|they|his|her|\p{Lu}\p{L}+)\b)/u.exec(
      text
    )
  if (time) return subjectBefore({ ...sentence, start: start + time[0].length }, at)
  const region = regionOf(text)
  const whole = text.slice(region.start, region.end)
  // `Neither Mr Lowe nor his lawyer`
  const own = /^[Nn]either /u.test(whole) ? whole.replace(/ nor .*$/u, '') : whole
  const verb = firstVerb(own)
  const isClause =
    verb < own.length &&
    !/(?:^|\s)(?:the|an?|his|her|its|their|of|\d+|two|three)\s+$/iu.test(own.slice(0, verb))
  return subjectIn(sentence, start + region.start, start + region.start + (isClause ? verb : own.length))
}

/** The subject of a clause that begins at `at`. */
export function subjectAfter(sentence: Sentence, at: number): Subject {
  const rest = sentence.block.text.slice(at, sentence.end)
  return subjectIn(sentence, at, at + Math.min(firstVerb(rest), /[,;:]|$/u.exec(rest)?.index ?? rest.length))
}

/** The last stretch between boundaries; where a `who` clause, an apposition or another verb stands between, what it hangs on. */
function regionOf(text: string): { start: number; end: number } {
  const end = text.trimEnd().length
  const cuts = Array.from(text.matchAll(boundary), ({ 0: mark, index }) => ({
    mark: mark.trim().toLowerCase(),
    from: index,
    to: index + mark.length
  }))
  const lastCut = cuts.at(-1)
  if (!lastCut) return { start: 0, end }
  const isEmpty = lastCut.to >= end
  if (isEmpty && /^(?:and|but|or|while|when|after|before|if|though|although)$/u.test(lastCut.mark)) {
    const opening = cuts.find(({ mark }) => !/^(?:and|or|[“"”])$/u.test(mark)) ?? lastCut
    return { start: 0, end: Math.max(1, Math.min(opening.from, firstVerb(text))) }
  }
  if (isEmpty && !/^(?:[,)(—–:]|who|which)$/u.test(lastCut.mark)) return { start: 0, end: 0 }
  const isRelative = /^(?:who|which)$/u.test(lastCut.mark)
  if (!isRelative && !isEmpty) {
    const region = text.slice(lastCut.to, end)
    // `Hugh Penrose, the founder, declined`: an apposition leads back to the name.
    const before = cuts.at(-2)
    if (lastCut.mark === ',' && /^(?:the|an?|his|her|\d)\b/iu.test(region) && cuts.length <= 2)
      return { start: before && before.to < lastCut.from ? before.to : 0, end }
    return { start: lastCut.to, end }
  }
  const inserted = text.slice((cuts.at(-2) ?? lastCut).to, lastCut.from)
  // `The founder, Hal Pruitt, could not be reached`
  if (
    lastCut.mark === ',' &&
    /^\p{Lu}/u.test(inserted) &&
    /^(?:The|An?|His|Her) [^\p{Lu}]*$/u.test(text.slice(0, cuts.at(-2)?.from))
  )
    return { start: 0, end: lastCut.from }
  const open = isRelative
    ? lastCut
    : (cuts.findLast(({ mark, from }) => mark === ',' && from < lastCut.from) ?? lastCut)
  return { start: 0, end: Math.max(1, open.from) }
}

/** Where the first word stands that looks like a verb in the past; the end of the text where none does. */
function firstVerb(text: string): number {
  for (const { 0: word, index } of text.matchAll(/\b\p{Ll}{3,}\b/gu)) {
    const known = pastForms.has(word) || verbForm(word)?.form === 'past' || auxiliary.test(word)
    if (index > 0 && known) return index
  }
  return text.length
}

const auxiliary = /^(?:was|were|is|are|has|have|had|will|would|can|could|did|does|said|says)$/u

/** Reads a noun phrase. */
export function subjectIn(sentence: Sentence, start: number, end: number): Subject {
  const { block } = sentence
  const words = wordsIn(block, start, end)
  const [opening] = words
  if (!opening) return nobody
  const pronoun = words.at(-1)
  const named = mentionsWithin(block, start, end)
  if (pronoun && /^(?:he|she|they|it)$/u.test(pronoun.lower)) {
    if (pronoun.lower === 'it' || (pronoun.lower === 'they' && named.length === 0))
      return thingBefore(sentence)
    const person = antecedent(sentence, pronoun.start)
    return person
      ? { ...nobody, person }
      : (somebodyBefore(sentence) ?? { ...nobody, head: pronoun.lower, block })
  }
  const cutAt = words.findIndex(
    ({ lower }, index) =>
      index > 0 && /^(?:of|in|at|for|on|from|with|to|near|by|under|over|into)$/u.test(lower)
  )
  const own = cutAt < 0 ? words : words.slice(0, cutAt)
  const ownEnd = own.at(-1)?.end ?? end
  const mention = named.findLast(({ start: from }) => from < ownEnd)
  const content = words.filter(({ isContent, lower }) => isContent || /^(?:\d+|one)$/u.test(lower))
  const head = own.findLast(({ isContent }) => isContent) ?? own.at(-1)
  const isOwner = mention?.possessive === true || (head?.start ?? 0) > (mention?.end ?? Infinity)
  const person = mention && people(block.draft).personOf(mention)
  const owner = /^(?:his|her|their)$/u.test(opening.lower) ? antecedent(sentence, opening.start) : undefined
  return {
    person: isOwner ? undefined : person,
    owner: owner ?? (isOwner && mention?.possessive ? person : undefined),
    head: head?.key ?? '',
    modifiers: new Set(content.filter((word) => word !== head).map(({ key }) => key)),
    names: new Set(
      content
        .filter(({ capital, start: at }) => capital && at > sentence.start)
        .concat(content.filter(({ capital }) => capital && content.length > 1))
        .map(({ key }) => key)
    ),
    article: articleIn(opening, block)
  }
}

/** Whom `he` means where nobody is known by a full name: the subject of a sentence before that is a name alone. */
function somebodyBefore({ block, index }: Sentence): Subject | undefined {
  const sentences = sentencesOf(block)
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const before = sentences[back] as Sentence
    const end = firstVerb(before.text)
    const opening = /^(?:\p{Lu}[\p{L}’'-]+)(?:,| (?=\p{Ll}))/u.exec(before.text)?.[0]
    if (
      opening &&
      end < before.text.length &&
      !/^(?:The|An?|It|He|She|They|There|This|That|His|Her|In|On|At|But|And|As|When|After|Its|Their)[, ]/u.test(
        opening
      )
    )
      return subjectIn(before, before.start, before.start + Math.min(end, opening.length))
  }
  return undefined
}

/** What `it` means: the subject of the sentence before. */
export function thingBefore({ block, index }: Sentence): Subject {
  const before = sentencesOf(block)[index - 1]
  if (!before) return nobody
  const end = firstVerb(before.text)
  if (end >= before.text.length || /^(?:it|they|there|this|that)\b/iu.test(before.text)) return nobody
  return subjectIn(before, before.start, before.start + end)
}

/** `Driver` in a headline is the driver. */
function articleIn(opening: Word, { kind }: Block): Subject['article'] {
  const article = articleOf(opening)
  const isShort = kind === 'headline' || kind === 'standfirst'
  return isShort && article === 'none' ? 'definite' : article
}

function articleOf({ lower }: Word): Subject['article'] {
  if (/^(?:the|this|that|these|those|his|her|its|their|both|all)$/u.test(lower)) return 'definite'
  return /^(?:an?|another|one|two|three|four|five|six|some|several|many|other|\d+|no)$/u.test(lower)
    ? 'indefinite'
    : 'none'
}

/** Whom a pronoun means: the one person named before it in its sentence, else the subject of the sentence before. */
export function antecedent(sentence: Sentence, at: number): Person | undefined {
  const { block, start, index } = sentence
  const own = personsIn(block, start, at)
  if (own.length > 0) return own[0]
  const sentences = sentencesOf(block)
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const before = sentences[back] as Sentence
    const found = personsIn(block, before.start, before.end)
    if (found.length > 0) return found[0]
  }
  const earlier = index < 3 ? block.draft.blocks[block.index - 1] : undefined
  const named = earlier && index === 0 ? personsIn(earlier, 0, earlier.text.length) : []
  return named.length === 1 ? named[0] : undefined
}

function mentionsWithin(block: Block, from: number, to: number): readonly NameMention[] {
  return mentionsIn(block).filter(({ start, end }) => start >= from && end <= to)
}

/** The persons named in a range of a block, in order. */
export function personsIn(block: Block, from: number, to: number): Person[] {
  const { personOf } = people(block.draft)
  const found = new Set<Person>()
  for (const mention of mentionsWithin(block, from, to)) {
    const person = personOf(mention)
    if (person) found.add(person)
  }
  return [...found]
}
