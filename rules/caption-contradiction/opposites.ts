/** Two words of one group that exclude each other and speak of one scene, thing or person. */
import { textOf } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { headOf, isSame, type Phrases, subjectOf } from '../../src/facts/phrases/index.ts'
import { type Conflict, spanOfWords } from './conflict.ts'
import { contrast } from './data.ts'
import { type Term, termsOf } from './terms.ts'

/** The opposites in a caption, one for each group. */
export function oppositesIn(caption: Caption, phrases: Phrases): readonly Conflict[] {
  if (contrast.test(caption.text)) return []
  const terms = termsOf(phrases).filter(({ group }) => !group.unless?.test(caption.text))
  const found = new Map<string, Conflict>()
  for (const [index, later] of terms.entries()) {
    if (found.has(later.group.name)) continue
    const earlier = terms.slice(0, index).find((term) => excludes(phrases, term, later))
    if (earlier) found.set(later.group.name, conflictOf(caption, phrases, earlier, later))
  }
  return [...found.values()]
}

function conflictOf(caption: Caption, phrases: Phrases, earlier: Term, later: Term): Conflict {
  const at = spanOfWords(phrases, caption.block, later.first, later.last)
  const other = spanOfWords(phrases, caption.block, earlier.first, earlier.last)
  return {
    at,
    other,
    reason: `The caption says \`${textOf(other)}\` and \`${textOf(at)}\` ${later.group.of}; check which is right`,
    note: `\`${textOf(other)}\` is ${earlier.side.name}, \`${textOf(at)}\` is ${later.side.name}: one caption tells one moment.`
  }
}

function excludes(phrases: Phrases, a: Term, b: Term): boolean {
  if (a.group !== b.group || a.side === b.side || b.first <= a.last) return false
  const { excludes: list } = a.side
  if (list && !list.includes(b.side.name)) return false
  if (!inOneSentence(phrases, a.last, b.first) || isCoordinated(phrases, a, b)) return false
  return speakOfOne(phrases, a, b)
}

function speakOfOne(phrases: Phrases, a: Term, b: Term): boolean {
  switch (a.group.name) {
    case 'light':
    case 'season':
      return !isListed(phrases, a, b) && !tellsTwoDays(phrases)
    case 'place':
      return isSame(phrases, a.holder, b.holder) && !isListed(phrases, a, b) && isOnePlace(phrases, a, b)
    case 'travel':
      return isSame(phrases, a.holder, b.holder) && !isElsewhere(phrases, a, b)
    default:
      return isSame(phrases, a.holder, b.holder)
  }
}

function inOneSentence({ words }: Phrases, from: number, to: number): boolean {
  return !words.slice(from + 1, to + 1).some(({ gap }) => /[.!?;]/u.test(gap))
}

/** `day and night`, `in summer and in winter`: nothing but joiners between the two. */
function isCoordinated({ words }: Phrases, a: Term, b: Term): boolean {
  const between = words.slice(a.last + 1, b.first)
  if (between.length === 0) return false
  return (
    between.some(({ part }) => part === 'joiner') &&
    between.every(({ part }) => part === 'joiner' || part === 'preposition' || part === 'article')
  )
}

/** `skaters in January and swimmers in July`: a joiner, and a noun of its own before the second. */
function isListed({ words, phraseAt }: Phrases, a: Term, b: Term): boolean {
  const joiner = words.findIndex(({ part }, at) => at > a.last && at < b.first && part === 'joiner')
  if (joiner < 0) return false
  return phraseAt
    .slice(joiner + 1, b.first)
    .some((phrase) => phrase !== undefined && phrase !== phraseAt[b.first])
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/u

/** With two weekdays, or yesterday and today, there are two times of day. */
function tellsTwoDays({ words }: Phrases): boolean {
  const days = new Set(words.filter(({ lower }) => weekday.test(lower)).map(({ lower }) => lower.slice(0, 3)))
  return days.size > 1 || words.some(({ lower }) => lower === 'yesterday' || lower === 'tomorrow')
}

/** Two places that both have a name of their own (`the indoor market`, `the open-air stage`) are two places. */
function isOnePlace(phrases: Phrases, a: Term, b: Term): boolean {
  const nounOf = ({ first, last }: Term): string | undefined => {
    const phrase = phrases.phraseAt[first]
    return phrase && phrase.last > last ? headOf(phrases, phrase) : undefined
  }
  const [one, two] = [nounOf(a), nounOf(b)]
  return one === undefined || two === undefined || one === two
}

/** `leaves Paris as he arrives in Rome`: each has a place of its own. */
function isElsewhere({ words }: Phrases, a: Term, b: Term): boolean {
  const placeOf = (from: number, to: number): string | undefined =>
    words.slice(from, to).find(({ name, lower }, at) => name && at < 6 && !weekday.test(lower))?.lower
  const [one, two] = [placeOf(a.last + 1, b.first), placeOf(b.last + 1, words.length)]
  return one !== undefined && two !== undefined && one !== two
}

const gatherers = /^(?:crowds?|thousands|hundreds|throngs?|hordes|multitudes?)$/u

/** `Thousands gather in the deserted square`. */
export function crowdInEmptyPlace(caption: Caption, phrases: Phrases): Conflict | undefined {
  if (contrast.test(caption.text)) return undefined
  for (const term of termsOf(phrases)) {
    const phrase = term.side.name === 'empty' ? phrases.phraseAt[term.first] : undefined
    if (!phrase || !/^(?:in|into|inside|through|across|along|on)$/u.test(phrase.preposition ?? '')) continue
    const subject = subjectOf(phrases, phrase.clause)?.find(
      (one) =>
        one !== phrase &&
        gatherers.test(
          phrases.words[one.first]?.part === 'article'
            ? headOf(phrases, one)
            : (phrases.words[one.first]?.lower ?? '')
        )
    )
    if (!subject || !phrase.clause.hasVerb) continue
    const at = spanOfWords(phrases, caption.block, term.first, term.last)
    const other = spanOfWords(phrases, caption.block, subject.first, subject.last)
    return {
      at,
      other,
      reason: `The caption has \`${textOf(other)}\` in a place that is \`${textOf(at)}\`; check which is right`,
      note: 'A place with a crowd in it is not empty.'
    }
  }
  return undefined
}

/** `The late Hugh Penrose greets his readers on Thursday`. */
export function deadAtWork(caption: Caption, phrases: Phrases): Conflict | undefined {
  if (caption.archive || contrast.test(caption.text)) return undefined
  if (!now.test(caption.text) || /\b(?:1[89]|20)\d\d\b|\b(?:file|archive|undated|old)\b/iu.test(caption.text))
    return undefined
  const { words, phraseAt, clauseAt } = phrases
  for (const [at, { lower }] of words.entries()) {
    const phrase = phraseAt[at]
    if (lower !== 'late' || words[at - 1]?.lower !== 'the' || !phrase || !words[phrase.last]?.name) continue
    if (words.slice(at, phrase.last + 1).some((word) => word.lower.endsWith("'s") || word.lower === 'of'))
      continue
    const verb = words.findIndex(
      (word, index) =>
        index > at &&
        word.part === 'verb' &&
        !still.test(word.lower) &&
        clauseAt[index]?.subject.includes(phrase)
    )
    if (verb < 0) continue
    const span = spanOfWords(phrases, caption.block, verb, verb)
    const other = spanOfWords(phrases, caption.block, at, phrase.last)
    return {
      at: span,
      other,
      reason: `The caption has \`${textOf(span)}\` of \`${textOf(other)}\`, who is dead; check which is right`,
      note: '`Late` says that somebody has died; the verb and the day show them alive.'
    }
  }
  return undefined
}

const now =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|this (?:morning|afternoon|evening|week))\b/iu
const still = /^(?:lies?|hangs?|rests?|looks?|stares?|appears?|stands?|shows?|features?|gazes?)$/u
