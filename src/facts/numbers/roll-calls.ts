/**
 * Sentences that name those who were counted before: `Four men were jailed. … Those jailed were …`, `The dead were …`,
 * `Ann Moss and Lee Orr, the jailed men, …`, `Two comets were seen. The comets, named Ester and Orla, …`.
 */
import type { Block, Draft } from '../../draft/draft.ts'
import type { Span } from '../../draft/place.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { classOf } from './concepts.ts'
import { arePeople, type Count, type CountedList, countsByBlock } from './counts.ts'
import { states } from './data.ts'
import { itemsIn } from './items.ts'
import { isPlural, nounLemma, verbForm } from './lemmas.ts'
import { tokensOf } from './tokens.ts'

const day = String.raw`(?: (?:late |early )?on \p{Lu}\p{L}+)?`
const naming =
  '(?:were|are)(?: (?:named|identified)(?: (?:by|on) [^,.:;]{1,30}?)? as| listed as)?|have been (?:named|identified)(?: by [^,.:;]{1,30}?)? as'
const opening = new RegExp(
  String.raw`^(?:Those (?:who (?:were|have been) )?(?<deed>\p{L}+)${day}|The (?<noun>\p{L}+)) (?:${naming}):? (?=\p{Lu})`,
  'u'
)

// `The comets, provisionally named Ester and Orla, are …`
const calledSo =
  /^The (?<noun>\p{L}+s), (?:\p{L}+ly )?(?:named|called|dubbed|nicknamed|known as|identified as) (?<names>\p{Lu}[^.:;]{0,160}? and \p{Lu}[^,.:;]{1,40}), \p{Ll}/u
// `Ann Moss, Lee Orr and Ida Lund, the accused men, spoke`
const namedBefore =
  /^(?<names>\p{Lu}[^.:;]{0,160}? and \p{Lu}[^,.:;]{1,40}), the (?:(?<deed>\p{Ll}+) )?(?<noun>\p{Ll}+),/u

/** The lists of people or things that take up a count of them from the same paragraph or the two before it. */
export const rollCalls = fact((draft): readonly CountedList[] =>
  draft.blocks.flatMap((block) =>
    block.kind === 'body' ? sentencesOf(block).flatMap((sentence) => rollCallIn(draft, sentence)) : []
  )
)

function rollCallIn(draft: Draft, sentence: Sentence): CountedList[] {
  const match = opening.exec(sentence.text)
  if (!match) return namesTakenUp(draft, sentence)
  const { block, start, end } = sentence
  const { deed, noun } = match.groups ?? {}
  const counts = countsBefore(draft, sentence).filter(
    (count) => arePeople(count.noun) && isOf(count, deed, noun)
  )
  return listOf(counts, { block, start: start + match[0].length, end })
}

/** Names beside the noun that was counted, and no other count of that noun. */
function namesTakenUp(draft: Draft, sentence: Sentence): CountedList[] {
  const { block, start, text } = sentence
  const isCalled = text.startsWith('The ')
  if (!isCalled && !text.includes(', the ')) return []
  const { names = '', noun = '', deed } = (isCalled ? calledSo : namedBefore).exec(text)?.groups ?? {}
  if (!isPlural(noun)) return []
  const lemma = nounLemma(noun)
  const counts = countsBefore(draft, sentence).filter((count) => headOf(count) === lemma)
  // `Ann Moss and Lee Orr, the arresting officers,` are none of the officers who were hurt.
  if (deed && !counts.every((count) => isOf(count, deed, undefined) || isAccused(count, deed))) return []
  const from = start + text.indexOf(names)
  const list = listOf(counts, { block, start: from, end: from + names.length })
  // Two of four, `Ann Moss and Lee Orr, the directors,`, may be named alone.
  return list.filter(
    ({ count, list: { items, most } }) =>
      items.every(({ text: own }) => namesOnly.test(own)) && (isCalled || most >= count.value)
  )
}

const namesOnly = /^(?:\p{Lu}[\p{L}\p{M}\d’'-]*(?: |$)|and ){1,8}$/u

/** `Two men are on trial … the accused men` */
function isAccused(count: Count, deed: string): boolean {
  const told = /\b(?:charged|court|trial|indicted|tried|dock|pleaded)\b/u
  return deed === 'accused' && told.test(sentenceAt(count)?.text ?? '')
}

/** The list of a span, under the count that all counts before it agree on. */
function listOf(counts: readonly Count[], span: Span): CountedList[] {
  const [count] = counts
  if (!count || counts.some(({ value }) => value !== count.value)) return []
  const items = itemsIn(span)
  const introduction = sentenceAt(count)
  if (!items || items.isOpen || !introduction) return []
  return [{ count, list: { form: 'next', introduction, above: [], announced: true, ...items } }]
}

/** The counts that are told before a sentence, in its paragraph or the two before it. */
function countsBefore(draft: Draft, { block, start }: Sentence): Count[] {
  const near = draft.blocks.slice(Math.max(0, block.index - 2), block.index + 1).filter(isBody)
  const all = near.flatMap((each) => countsByBlock(draft).get(each) ?? [])
  return all.filter(({ block: own, end }) => own !== block || end <= start)
}

function isBody({ kind }: Block): boolean {
  return kind === 'body'
}

/** Whether those who are named can be those who were counted: the same noun, or the same deed in their sentence. */
function isOf(count: Count, deed: string | undefined, noun: string | undefined): boolean {
  const own = noun && nounLemma(noun.toLowerCase())
  if (own && own === headOf(count)) return true
  const lemma = lemmaOf(deed ?? noun ?? '')
  const sentence = sentenceAt(count)
  return (
    lemma !== undefined &&
    sentence !== undefined &&
    tokensOf(sentence).some(({ lower }) => lemmaOf(lower) === lemma)
  )
}

/** The last word of what is counted, in the singular. */
function headOf({ noun }: Count): string {
  return nounLemma(/[\p{L}’'-]+$/u.exec(noun)?.[0].toLowerCase() ?? '')
}

function lemmaOf(word: string): string | undefined {
  const lemma = states.get(word) ?? verbForm(word)?.lemma
  return lemma && classOf(lemma)
}
