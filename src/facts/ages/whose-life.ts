/** Whom a birth or a death is told of. */
import type { Block } from '../../draft/draft.ts'
import type { Person } from '../people/index.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { type LifeDate, lifeDatesOf } from './life-dates.ts'
import { namesIn } from './names.ts'
import { anybody, nameBefore, onlyPerson, someoneElse, speakerOf, subjectOf } from './subject.ts'

/** Whose birth or death a draft tells; `undefined` where it may be anybody's. */
export function whoseLife(life: LifeDate): Person | undefined {
  const { block, start } = life
  const near = nameBefore(block, start)
  const owner = namesIn(block).findLast(({ end }) => end <= start)
  // `Ida Brook’s date of birth is`
  if (owner?.possessive && /^['’]s $/u.test(block.text.slice(owner.end, start))) return owner.person
  if (near && untilBorn.test(near.text)) return near.name.person
  // `Jane Doe, singer, born 4 June 1940; died 3 March 2024`
  const before = bornBefore(life)
  if (before) return whoseLife(before)
  const alone = block.text.trim().length <= life.end - start + 2
  if (alone) return nameAbove(block)
  if (life.bracket) return undefined
  if (near && sentenceAt(near.name) === sentenceAt(life) && isInsertion(near.text)) return near.name.person
  const sentence = sentenceAt(life)
  const head = sentence && block.text.slice(sentence.start, start)
  if (head === undefined) return undefined
  if (head === '') return firstAfter(life, sentence as Sentence)
  // `The 33-year-old, born in 1999,`
  const described = /\bthe [\p{N}\p{L}-]+-year-old(?: \p{Ll}+)?, (?:who was )?$/iu.exec(head)
  if (described) return subjectOf(sentence as Sentence, (sentence as Sentence).start + described.index)
  if (/(?:^|[“"‘' ])I was $/u.test(head)) return speakerOf(sentence as Sentence, life.end)
  const pronoun = /(?:^|[,;] (?:and )?)(he|she)(?: was| had been| has)? $/i.exec(head)?.[1]
  if (pronoun) return subjectOf(sentence as Sentence, start, pronoun)
  // `The first woman in the boat was born`, of the only one named
  const isNoun =
    /^The [^,;:“”"]{3,50}(?:, (?:who is )?(?:aged )?[\p{L}\p{N}-]{2,14},)? (?:was|had been) $/u.test(head) &&
    !anybody.test(head)
  return isNoun && namesIn(block).every((name) => name.end <= start || name.isPlace)
    ? onlyPerson(block.draft)
    : undefined
}

/** `1940–2020` under `Pavol Hudec` */
function nameAbove(block: Block): Person | undefined {
  const above = block.draft.blocks[block.index - 1]
  const named = new Set(above ? namesIn(above).map(({ person }) => person) : [])
  const [person] = named
  return named.size === 1 ? person : onlyPerson(block.draft)
}

/** The birth that a death follows at once: `born 4 June 1940; died 3 March 2024`. */
function bornBefore({ block, start, kind }: LifeDate): LifeDate | undefined {
  if (kind !== 'died') return undefined
  return lifeDatesOf(block).findLast(
    (other) =>
      other.kind === 'born' &&
      other.end <= start &&
      /^[,;]? ?(?:and |– |— )?$/u.test(block.text.slice(other.end, start))
  )
}

// `Doe was born`, `Doe (born`, `Doe, who was born`
const untilBorn = /^(?: (?=came)|,? ?\(? ?|,? who (?:was |has |had )?|,? (?:was|has|had) |,? himself )$/u

/** `Doe, a teacher born in 1980`, `Doe, 45, was born` */
function isInsertion(text: string): boolean {
  return /^, [^.;:()]{1,70} $/u.test(text) && !someoneElse.test(text)
}

/** `Born in Aberdeen in 1958, Fraser Mack joined the fleet`; else the person of the sentence before. */
function firstAfter({ block, end }: LifeDate, sentence: Sentence): Person | undefined {
  const next = namesIn(block).find((name) => name.from >= end && name.end <= sentence.end)
  const between = next && block.text.slice(end, next.from)
  // `Born in 1967, she has fished Lough Neagh` is of nobody named here.
  if (next && !/, (?:s?he) /u.test(between ?? ''))
    return /^[^.;]*, $/u.test(between ?? '') && !next.possessive ? next.person : undefined
  const pronoun = /^,? ?[^.;]*?, (he|she) /u.exec(block.text.slice(end, end + 80))?.[1]
  return pronoun ? subjectOf(sentence, sentence.start, pronoun) : undefined
}
