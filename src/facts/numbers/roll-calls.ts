/** Sentences that name those who were counted before: `Four men were jailed. … Those jailed were …`, `The dead were …`. */
import type { Block, Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { classOf } from './concepts.ts'
import { arePeople, type Count, type CountedList, countsByBlock } from './counts.ts'
import { states } from './data.ts'
import { itemsIn } from './items.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import { tokensOf } from './tokens.ts'

const day = String.raw`(?: (?:late |early )?on \p{Lu}\p{L}+)?`
const naming =
  '(?:were|are)(?: (?:named|identified)(?: (?:by|on) [^,.:;]{1,30}?)? as| listed as)?|have been (?:named|identified)(?: by [^,.:;]{1,30}?)? as'
const opening = new RegExp(
  String.raw`^(?:Those (?:who (?:were|have been) )?(?<deed>\p{L}+)${day}|The (?<noun>\p{L}+)) (?:${naming}):? (?=\p{Lu})`,
  'u'
)

/** The lists of people that take up a count of them from the same paragraph or the two before it. */
export const rollCalls = fact((draft): readonly CountedList[] =>
  draft.blocks.flatMap((block) =>
    block.kind === 'body' ? sentencesOf(block).flatMap((sentence) => rollCallIn(draft, sentence)) : []
  )
)

function rollCallIn(draft: Draft, sentence: Sentence): CountedList[] {
  const match = opening.exec(sentence.text)
  if (!match) return []
  const { block, start, end } = sentence
  const { deed, noun } = match.groups ?? {}
  const counts = countsBefore(draft, sentence).filter((count) => isOf(count, deed, noun))
  const [count] = counts
  if (!count || counts.some(({ value }) => value !== count.value)) return []
  const items = itemsIn({ block, start: start + match[0].length, end })
  if (!items || items.isOpen) return []
  const introduction = sentenceAt(count) ?? sentence
  return [{ count, list: { form: 'next', introduction, above: [], announced: true, ...items } }]
}

/** The counts of people that are told before a sentence, each the first of its own sentence. */
function countsBefore(draft: Draft, { block, start }: Sentence): Count[] {
  const near = draft.blocks.slice(Math.max(0, block.index - 2), block.index + 1).filter(isBody)
  const all = near.flatMap((each) => countsByBlock(draft).get(each) ?? [])
  return all.filter((count) => (count.block !== block || count.end <= start) && arePeople(count.noun))
}

function isBody({ kind }: Block): boolean {
  return kind === 'body'
}

/** Whether those who are named can be those who were counted: the same noun, or the same deed in their sentence. */
function isOf(count: Count, deed: string | undefined, noun: string | undefined): boolean {
  const own = noun && nounLemma(noun.toLowerCase())
  const counted = nounLemma(/[\p{L}’'-]+$/u.exec(count.noun)?.[0].toLowerCase() ?? '')
  if (own && own === counted) return true
  const lemma = lemmaOf(deed ?? noun ?? '')
  const sentence = sentenceAt(count)
  return (
    lemma !== undefined &&
    sentence !== undefined &&
    tokensOf(sentence).some(({ lower }) => lemmaOf(lower) === lemma)
  )
}

function lemmaOf(word: string): string | undefined {
  const lemma = states.get(word) ?? verbForm(word)?.lemma
  return lemma && classOf(lemma)
}
