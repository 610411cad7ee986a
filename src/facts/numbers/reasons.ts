/** Counts that the sentences after them number off: `The judge gave three reasons. First, … Second, …`. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt, sentencesOf } from '../sentences.ts'
import { type Count, type CountedList, countsByBlock } from './counts.ts'
import type { Item } from './items.ts'

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'] as const
const last =
  /\b(?:finally|lastly|last|the other|another|then|next|also|in addition|besides|moreover|furthermore)\b/i

/** The counts whose things are told one by one behind `First`, `Second` and so on. */
export const reasonsInOrder = fact((draft): readonly CountedList[] => {
  const sentences = draft.blocks.flatMap((block) =>
    block.kind === 'body' || block.kind === 'list-item' ? sentencesOf(block) : []
  )
  const counts = countsByBlock(draft)
  return sentences.flatMap((sentence, index) => {
    if (!startsWith(sentence, 0)) return []
    const before = sentences[index - 1]
    const own = before && (counts.get(before.block) ?? []).filter((count) => sentenceAt(count) === before)
    const [count] = own ?? []
    if (!before || !count || own?.length !== 1 || count.noun === '') return []
    return listFrom(draft, count, sentences.slice(index)) ?? []
  })
})

const numbering: readonly RegExp[] = ordinals.map(
  (word) =>
    new RegExp(`^(?:And |The )?${word}(?:ly)?(?:,|:| (?:is|was|that|came|he|she|it|they|the)\\b)`, 'i')
)

function startsWith({ text }: Sentence, step: number): boolean {
  return numbering[step]?.test(text) ?? false
}

/** The sentences that number off, from the first one on; `undefined` where more may be told without a number. */
function listFrom(draft: Draft, count: Count, sentences: readonly Sentence[]): CountedList | undefined {
  const starts: Sentence[] = []
  let rest: readonly Sentence[] = sentences
  for (const [step, word] of ordinals.entries()) {
    const at = rest.findIndex((sentence) => startsWith(sentence, step))
    const start = rest[at]
    if (!start || at > farthest) break
    // `There is a second reason`, or another `First,`: the next one is told otherwise.
    if (rest.slice(0, at).some((sentence) => startsWith(sentence, 0) || sentence.text.includes(` ${word} `)))
      return undefined
    // One more than was counted has to follow at once, in the words of the others: `The third man` may be of something else.
    const isMore = starts.length >= count.value
    if (isMore && (at > 3 || opensWithThe(start) !== opensWithThe(sentences[0]))) break
    // `First, he had fled; second, he held two passports`
    if (new RegExp(`[,;] (?:and )?${ordinals[step + 1] ?? word}(?:ly)?,`, 'i').test(start.text))
      return undefined
    starts.push(start)
    rest = rest.slice(at + 1)
  }
  const [first] = starts
  const end = starts.at(-1)
  if (!first || !end || starts.length < 2) return undefined
  const isFew = starts.length * 2 < count.value
  if (starts.length < count.value && (isFew || isToldFurther(rest, starts.length))) return undefined
  const items = starts.map(
    ({ block, start, end: to, text }): Item => ({ block, start, end: to, text, least: 1, most: 1 })
  )
  const span = first.block === end.block ? { ...first, end: end.end } : first
  return {
    count,
    list: {
      block: span.block,
      start: span.start,
      end: span.end,
      items,
      least: items.length,
      most: items.length,
      isOpen: false,
      form: 'next',
      introduction: sentenceAt(count) ?? first,
      above: draft.blocks.slice(0, 0),
      announced: true
    }
  }
}

function opensWithThe(sentence: Sentence | undefined): boolean {
  return sentence?.text.startsWith('The ') ?? false
}

const farthest = 20

/** Whether the next of them may be told after all: `The third reason`, `Finally`. */
function isToldFurther(rest: readonly Sentence[], step: number): boolean {
  const next = new RegExp(`\\b${ordinals[step] ?? 'next'}(?:ly)?\\b`, 'i')
  return rest.slice(0, 40).some(({ text }) => next.test(text) || last.test(text.slice(0, 40)))
}
