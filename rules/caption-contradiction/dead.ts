/** Somebody dead who is seen alive: `The late Hugh Penrose greets his readers on Thursday`. */
import { overlaps, textOf } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import {
  headOf,
  holderOf,
  type Phrase,
  type Phrases,
  subjectOf,
  type Word
} from '../../src/facts/phrases/index.ts'
import { type Conflict, spanOfWords } from './conflict.ts'
import { contrast } from './data.ts'

/** `The late Hugh Penrose greets his readers on Thursday`. */
export function deadAtWork(caption: Caption, phrases: Phrases): Conflict | undefined {
  const { text } = caption
  if (caption.archive || contrast.test(text.replace(formerTitle, '')) || notToday.test(text)) return undefined
  const { words, clauseAt } = phrases
  for (const at of words.keys()) {
    const phrase = theDead(phrases, at, now.test(text) || /\balive\b/iu.test(text))
    if (!phrase || !subjectOf(phrases, phrase.clause)?.includes(phrase)) continue
    const verb = words.findIndex(
      (word, index) =>
        index > phrase.last &&
        isActive(word) &&
        (clauseAt[index] === phrase.clause || isAfterAside(phrases, at, index))
    )
    if (verb < 0 || (clauseAt[at]?.isRelative && !isOnLaterDay(phrases, at, verb))) continue
    const span = spanOfWords(phrases, caption.block, verb, verb)
    const other = spanOfWords(phrases, caption.block, Math.min(at, phrase.first), Math.max(at, phrase.last))
    if (overlaps(span, other)) continue
    return {
      at: span,
      other,
      reason: `The caption has \`${textOf(span)}\` of \`${textOf(other)}\`, who is dead; check which is right`,
      note: `\`${words[at]?.text}\` says that somebody has died; \`${textOf(span)}\` shows them alive.`
    }
  }
  return undefined
}

/**
 * The phrase that the word at `at` calls dead: `the murdered MP` anywhere; `the late Hugh Penrose` and
 * `Hugh Penrose, who died in March` only where the caption tells the day, for old pictures show the dead alive.
 */
function theDead(phrases: Phrases, at: number, isNow: boolean): Phrase | undefined {
  const { words, clauseAt } = phrases
  const lower = words[at]?.lower ?? ''
  const before = words[at - 1]
  if (/^(?:deceased|murdered|slain|assassinated|executed|late|dead)$/u.test(lower)) {
    const phrase = phrases.phraseAt[at]
    if (!phrase || before?.part !== 'article' || holderOf(phrases, at)?.[0] !== phrase) return undefined
    if (lower === 'dead') return creature.test(headOf(phrases, phrase)) ? phrase : undefined
    return lower !== 'late' || (isNow && words[phrase.last]?.name) ? phrase : undefined
  }
  const clause = clauseAt[at]
  if (!isNow || !clause?.isRelative || !/^(?:died|perished)$/u.test(lower) || before?.lower !== 'who')
    return undefined
  const phrase = clause.subject[0]
  const isPlain =
    phrase &&
    !words
      .slice(phrase.first, phrase.last + 1)
      .some((word) => word.lower === 'of' || word.lower.endsWith("'s"))
  return isPlain && words[phrase.last]?.name ? phrase : undefined
}

/** `Len Abbott, who died in March, waves …`: the comma takes up the sentence that the aside broke. */
function isAfterAside({ words, clauseAt }: Phrases, died: number, at: number): boolean {
  const clause = clauseAt[died]
  return (
    clause?.isRelative === true &&
    clauseAt[at] === clause &&
    at > died &&
    words[at]?.gap === ',' &&
    words.slice(died + 1, at).every(({ gap }) => gap === '')
  )
}

/** Who `died in March` or `last month` is not seen `on Saturday`; who `died on Friday` may have been. */
function isOnLaterDay({ words }: Phrases, died: number, verb: number): boolean {
  const told = (from: number, to: number): string =>
    words
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ')
  return now.test(told(verb, words.length)) && !now.test(told(died, verb))
}

function isActive({ part, lower }: Word): boolean {
  return lower === 'alive' || ((part === 'verb' || part === 'participle') && !still.test(lower))
}

/** Who or what can be alive; a dead leaf dances, a dead tree stands. */
const creature =
  /^(?:man|woman|boy|girl|child|men|women|people|children|king|queen|president|minister|dog|cat|horse|mare|cow|bull|sheep|lamb|pig|goat|fox|hare|rabbit|deer|stag|whale|dolphin|seal|shark|tortoise|turtle|lion|tiger|bear|wolf|lynx|elephant|monkey|ape|gorilla|bird|gull|swan|goose|duck|hen|owl|eagle|parrot|penguin|fish|salmon|snake|crocodile|\p{L}{3,}(?:er|or|ist|man|woman))$/u
/** `Former trainer Mick Orr`: what he was tells of no contrast. */
const formerTitle = /\bformer(?= \p{Ll})/giu
const notToday =
  /\b(?:1[89]|20)\d\d\b|\b(?:file|archive|undated|old|statue|portrait|mural|photo(?:graph)?|picture|bust|film)\b/iu
const now =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|this (?:morning|afternoon|evening|week))\b/iu
const still =
  /^(?:l(?:ies|ying|ie)|hang(?:s|ing)?|rest(?:s|ing)?|look(?:s|ing)?|star(?:es|ing)|appear(?:s|ing)?|show(?:s|ing)?|features?|gaz(?:es|ing)|arriv(?:es|ing)|leav(?:es|ing)|returns?|remains?|float(?:s|ing)?|drift(?:s|ing)?|wash(?:es|ing)?|pass|passes|passing|draws?|covers?|lines?|litters?|blocks?|fills?|stands?|falls?|awaits?|comes?|goes|sits?|rots?|including|following)$/u
