/** Two words of one group that exclude each other and speak of one scene, thing or person. */
import { textOf } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { overall, type Term, termsOf } from '../../src/facts/opposites/index.ts'
import { headOf, isSame, type Phrase, type Phrases } from '../../src/facts/phrases/index.ts'
import { type Conflict, spanOfWords } from './conflict.ts'
import { beside, contrast, structure, wonder } from './data.ts'

/** The opposites in a caption, one for each group. */
export function oppositesIn(caption: Caption, phrases: Phrases): readonly Conflict[] {
  if (contrast.test(caption.text)) return []
  const isNews = wonder.test(caption.text)
  const terms = termsOf(phrases).filter(
    ({ group }) => !group.unless?.test(caption.text) && !(isNews && overall.has(group.name))
  )
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
  if (!inOneScene(phrases, a, b) || isCoordinated(phrases, a, b)) return false
  if (isSideBySide(phrases, a, b) || tellsTwoTimes(phrases) || isAhead(phrases, a, b)) return false
  if (!overall.has(a.group.name) && tellsTwoHours(phrases)) return false
  return speakOfOne(phrases, a, b)
}

function speakOfOne(phrases: Phrases, a: Term, b: Term): boolean {
  switch (a.group.name) {
    case 'light':
    case 'season':
    case 'weather':
      return !isListed(phrases, a, b) && !tellsYesterday(phrases)
    case 'place':
      return (
        isSame(phrases, a.holder, b.holder) &&
        !isListed(phrases, a, b) &&
        !isAside(phrases, a, b) &&
        isOnePlace(phrases, a, b)
      )
    case 'state':
      return isSame(phrases, a.holder, b.holder) || isOfPart(phrases, a, b)
    case 'travel':
      return isSame(phrases, a.holder, b.holder) && !isElsewhere(phrases, a, b)
    default:
      return isSame(phrases, a.holder, b.holder)
  }
}

/** One sentence; or two where the second has the present tense too and takes up the first (`It is empty`). */
function inOneScene({ words, clauseAt }: Phrases, a: Term, b: Term): boolean {
  const between = words.slice(a.last + 1, b.first + 1)
  if (between.some(({ gap }) => gap.includes(';'))) return false
  if (!between.some(({ gap }) => /[.!?]/u.test(gap))) return true
  const clause = clauseAt[b.first]
  return (
    clause?.parent !== undefined &&
    !words.slice(clause.first).some(({ lower }) => /^(?:was|were|had|will|said)$/u.test(lower))
  )
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

/** `A ruined barn next to an intact one`, `full in March and empty in August`: each has a place or a time of its own. */
function isSideBySide({ words }: Phrases, a: Term, b: Term): boolean {
  const between = words.slice(a.last + 1, b.first)
  if (
    between.some(
      ({ lower }, at) => beside.has(lower) || (lower === 'next' && between[at + 1]?.lower === 'to')
    )
  )
    return true
  const [one, two] = [words[a.last + 1], words[b.last + 1]]
  return (
    one?.part === 'preposition' &&
    one.lower === two?.lower &&
    one.lower !== 'of' &&
    between.some(({ part, gap }, at) => part === 'joiner' || (at > 0 && gap !== ''))
  )
}

const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?$/u
const month =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?$/u
const year = /^(?:1[89]|20)\d\d$/u

/** Two weekdays, two months or two years: there are two moments, each with its own look. */
function tellsTwoTimes({ words }: Phrases): boolean {
  return [weekday, month, year].some((time) => {
    const told = words.filter(({ lower, name }) => time.test(lower) && (name || time !== month))
    return new Set(told.map(({ lower }) => lower.slice(0, 4))).size > 1
  })
}

/** `at the opening of the summit, which closes on Sunday`: the clause has a day of its own. */
function isAhead({ words }: Phrases, a: Term, b: Term): boolean {
  const opens = words.slice(a.last + 1, b.first).some(({ lower }) => /^(?:which|that|who|when)$/u.test(lower))
  return (
    opens && words.slice(b.last + 1, b.last + 4).some(({ lower }) => weekday.test(lower) || month.test(lower))
  )
}

const hour =
  /^(?:dawn|sunrise|morning|noon|midday|lunchtime|afternoon|dusk|sunset|evening|nightfall|night|midnight)$/u

/** `packed for the noon service, empty by evening` */
function tellsTwoHours({ words }: Phrases): boolean {
  return new Set(words.filter(({ lower }) => hour.test(lower)).map(({ lower }) => lower)).size > 1
}

function tellsYesterday({ words }: Phrases): boolean {
  return words.some(({ lower }) => lower === 'yesterday' || lower === 'tomorrow')
}

/** `watch the final, played indoors at the hall, on a screen outside`: the aside speaks of the noun before it. */
function isAside({ words }: Phrases, a: Term, b: Term): boolean {
  let opens = a.first
  while (opens > 0 && words[opens]?.gap === '') opens--
  const isParticiple = /^(?:held|\p{L}{2,}ed)$/u.test(words[opens]?.lower ?? '')
  return isParticiple && words.slice(a.last + 1, b.first + 1).some(({ gap }) => gap !== '')
}

/** `The undamaged church, its roof torn off`: what its own roof or walls have lost, the whole has lost too. */
function isOfPart(phrases: Phrases, whole: Term, part: Term): boolean {
  if (whole.side.name !== 'intact' || part.side.name !== 'damaged') return false
  const { words } = phrases
  const [phrase] = part.holder ?? []
  const [own] = whole.holder ?? []
  if (!phrase || !own || whole.holder?.length !== 1) return false
  if (!/^(?:its|their)$/u.test(words[phrase.first]?.lower ?? '')) return false
  if (!structure.has(words[phrase.first + 1]?.lower ?? '') || words[phrase.first]?.gap !== ',') return false
  return isJustBefore(phrases, own, phrase)
}

/** Whether no other phrase stands between the two. */
function isJustBefore({ phraseAt }: Phrases, one: Phrase, two: Phrase): boolean {
  return phraseAt.slice(one.last + 1, two.first).every((phrase) => phrase === undefined)
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
