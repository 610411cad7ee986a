/**
 * The noun phrases and clauses of a caption-like sentence, told by closed word classes: enough to say of what a word
 * speaks (`The gutted hall stands untouched`: one thing; `A man stands beside a seated woman`: two people).
 * No parser: where the words leave it open, the answer is that nothing is known.
 */
import type { Span } from '../../draft/place.ts'
import { parts, pictures } from './data.ts'
import { type Word, wordsOf } from './words.ts'

export type { Word } from './words.ts'

/** A noun phrase, with its complements in `of`; word indexes, both included. */
export interface Phrase {
  readonly first: number
  last: number
  /** The preposition that it stands after. */
  readonly preposition: string | undefined
  readonly clause: Clause
}

/** A clause; one without a subject of its own speaks of its parent's. */
export interface Clause {
  readonly first: number
  readonly parent: Clause | undefined
  /** Whether `who`, `which` or `that` opens it. */
  readonly isRelative: boolean
  readonly phrases: Phrase[]
  subject: readonly Phrase[]
  pronoun: string | undefined
  hasVerb: boolean
}

/** A stretch of text in words, phrases and clauses. */
export interface Phrases {
  readonly words: readonly Word[]
  readonly phraseAt: readonly (Phrase | undefined)[]
  readonly clauseAt: readonly Clause[]
}

/** Reads a span into words, phrases and clauses. */
export function phrasesOf(span: Span): Phrases {
  const words = wordsOf(span)
  const reading: Reading = {
    words,
    phraseAt: [],
    clauseAt: [],
    clause: openClause(0, undefined),
    phrase: undefined,
    preposition: undefined,
    stretch: 0
  }
  for (const [at, word] of words.entries()) {
    readGap(reading, at, word)
    readWord(reading, at, word)
    const isInside = isNominal(word) || word.part === 'adverb' || word.lower === 'of'
    reading.phraseAt.push(isInside ? reading.phrase : undefined)
    reading.clauseAt.push(reading.clause)
  }
  return reading
}

/** Where a reading stands: what is open, and what the words so far belong to. */
interface Reading extends Phrases {
  readonly phraseAt: (Phrase | undefined)[]
  readonly clauseAt: Clause[]
  clause: Clause
  phrase: Phrase | undefined
  preposition: string | undefined
  /** Where the stretch since the last comma, joiner or clause word begins. */
  stretch: number
}

/** A comma ends a phrase, a full stop a clause; the next sentence's `it` still speaks of this one. */
function readGap(reading: Reading, at: number, word: Word): void {
  if (word.gap === '' || (word.gap === ',' && reading.phrase && isAdjectiveList(reading, at))) return
  closePhrase(reading)
  reading.stretch = at
  if (/[.!?;:]/u.test(word.gap)) {
    const isPronoun = word.part === 'pronoun' || /^(?:its|his|her|their)$/u.test(word.lower)
    reading.clause = openClause(at, isPronoun ? reading.clause : undefined)
  }
}

function readWord(reading: Reading, at: number, word: Word): void {
  const { words } = reading
  switch (word.part) {
    case 'preposition':
      if (word.lower === 'of' && reading.phrase && !pictures.has(words[reading.phrase.last]?.lower ?? ''))
        return
      closePhrase(reading)
      reading.preposition = word.lower
      return
    case 'clause':
    case 'relative': {
      const named = word.part === 'relative' ? reading.phraseAt.findLast(Boolean) : undefined
      reading.clause = openClause(at + 1, reading.clause, named)
      closePhrase(reading)
      reading.stretch = at + 1
      return
    }
    case 'joiner':
      reading.phrase = undefined
      reading.stretch = at + 1
      return
    case 'pronoun':
      reading.phrase = undefined
      if (!reading.clause.hasVerb && reading.clause.subject.length === 0) reading.clause.pronoun = word.lower
      return
    case 'verb':
    case 'auxiliary':
      readVerb(reading, at)
      closePhrase(reading)
      return
    case 'participle':
      reading.phrase = undefined
      return
    case 'article':
    case 'noun':
      readNoun(reading, at, word)
  }
}

function closePhrase(reading: Reading): void {
  reading.phrase = undefined
  reading.preposition = undefined
}

/** A verb gives its clause a subject; a second one with a noun of its own (`…, the south stand is empty`) a clause. */
function readVerb(reading: Reading, at: number): void {
  const { clause, stretch } = reading
  const own = reading.phraseAt.slice(stretch).find((phrase) => phrase?.clause === clause && isFree(phrase))
  if (clause.hasVerb && own) {
    reading.clause = openClause(stretch, clause, own)
    for (let back = stretch; back < at; back++) reading.clauseAt[back] = reading.clause
  } else if (!clause.hasVerb && clause.subject.length === 0 && !clause.pronoun) {
    clause.subject = own ? [own] : clause.phrases.filter(isFree).slice(0, 1)
  }
  reading.clause.hasVerb = true
}

function readNoun(reading: Reading, at: number, word: Word): void {
  const { clause, preposition } = reading
  if (!reading.phrase || (word.part === 'article' && reading.words[at - 1]?.part === 'noun')) {
    reading.phrase = { first: at, last: at, preposition, clause }
    clause.phrases.push(reading.phrase)
  }
  reading.phrase.last = at
}

/** `a packed, empty train`: an article and an adjective before the comma. */
function isAdjectiveList({ words, phrase }: Reading, at: number): boolean {
  return (
    phrase?.first === at - 2 &&
    words[phrase.first]?.part === 'article' &&
    words[at]?.part === 'noun' &&
    /(?:ed|y|ing|ful|less|ous|ive|ish)$/u.test(words[at - 1]?.lower ?? '')
  )
}

function openClause(first: number, parent: Clause | undefined, subject?: Phrase): Clause {
  return {
    first,
    parent,
    isRelative: subject !== undefined && subject.last < first,
    phrases: [],
    subject: subject ? [subject] : [],
    pronoun: undefined,
    hasVerb: false
  }
}

function isNominal({ part }: Word): boolean {
  return part === 'noun' || part === 'article'
}

function isFree({ preposition }: Phrase): boolean {
  return preposition === undefined
}

/** What a word speaks of: the phrases that may be meant, or `undefined` where that is open. */
export type Holder = readonly Phrase[] | undefined

/** Of what a describing word speaks: the noun beside it, or what its clause is about. */
export function holderOf(phrases: Phrases, first: number, last = first): Holder {
  const phrase = phrases.phraseAt[first]
  if (!phrase || (phrase.first >= first && phrase.last <= last)) return predicateHolder(phrases, first)
  // `is full of worshippers`
  if (phrase.first === first && phrases.words[last + 1]?.lower === 'of')
    return predicateHolder(phrases, first)
  return isOfHead(phrases, phrase, first) ? [phrase] : undefined
}

/**
 * Whether a word describes the phrase's own noun: `wrecked` in `the driver of the wrecked car` does not, `dead` in
 * `the dead man’s brother` neither; `empty` in `every seat of the empty stand` does.
 */
function isOfHead({ words }: Phrases, phrase: Phrase, at: number): boolean {
  const inside = words.slice(phrase.first, at)
  const of = inside.findLast(({ lower }) => lower === 'of')
  const whole = of && inside[inside.indexOf(of) - 1]
  if (whole && !parts.has(whole.lower)) return false
  return !words.slice(at, phrase.last).some(({ lower }) => lower.endsWith("'s"))
}

/** Of what a verb, or an adjective after one, speaks. */
export function predicateHolder(phrases: Phrases, at: number): Holder {
  const { words, phraseAt, clauseAt } = phrases
  const clause = clauseAt[at]
  if (!clause) return undefined
  if (words[at]?.gap === '' && words[at]?.part !== 'verb') {
    const beside = besidePhrase(phrases, at)
    if (beside) return [beside]
  }
  // `with coach Paul Stern, seated, …`: of the name before it, if that is not the subject.
  const before = phraseAt[at - 1]
  if (words[at]?.gap === ',' && before && words[at + 1]?.gap === ',' && words[before.last]?.name)
    return [before]
  // `behind his customer, seated on a stool`: either may be meant.
  if (words[at]?.gap === ',' && before && words[at]?.part !== 'verb' && maybePerson(words, before)) {
    const subject = subjectOf(phrases, clause)
    const isBeforeVerb = !words
      .slice(clause.first, at)
      .some(({ part }) => part === 'verb' || part === 'auxiliary')
    return isBeforeVerb || subject?.includes(before) ? subject : undefined
  }
  return subjectOf(phrases, clause)
}

/** `keep the whale wet and alive`, `with a boy sitting`: the phrase just before, if a word there can speak of it. */
function besidePhrase({ words, phraseAt }: Phrases, at: number): Phrase | undefined {
  let back = at - 1
  while (words[back]?.part === 'adverb' || words[back]?.part === 'joiner') back--
  const phrase = phraseAt[back]
  // `…, whole and undamaged`: the word before is no noun but one more of the kind.
  if (!phrase || (words[phrase.first]?.part !== 'article' && phrase.first === phrase.last && back < at - 1))
    return undefined
  return /^(?:in|on|during|from|through|by|for)$/u.test(phrase.preposition ?? '') ? undefined : phrase
}

/** What a clause is about: its own subject, or that of the clause it hangs on. */
export function subjectOf({ words }: Pick<Phrases, 'words'>, clause: Clause): Holder {
  if (clause.pronoun !== undefined) return antecedents(words, clause.pronoun, clause.parent)
  if (clause.subject.length > 0) return clause.subject
  const opening = clause.phrases.find(({ first }) => first === clause.first)
  if (clause.parent && opening && isFree(opening) && isNamed(words, opening)) return [opening]
  if (clause.parent) return subjectOf({ words }, clause.parent)
  const first = clause.phrases.find(isFree)
  return first ? [first] : undefined
}

/** `the judges` in `as the judges, seated, look on`; not `seated` in `while seated at the bench`. */
function isNamed(words: readonly Word[], { first, last }: Phrase): boolean {
  const { part, name, lower } = words[first] as Word
  return part === 'article' || name || last > first || /[^su]s$/u.test(lower)
}

/** `it` may be any thing named before; `she` only the subject, where nobody else is named. */
function antecedents(words: readonly Word[], pronoun: string, parent: Clause | undefined): Holder {
  if (!parent) return undefined
  const subject = subjectOf({ words }, parent)
  if (pronoun === 'it') return [...(subject ?? []), ...parent.phrases]
  const others = parent.phrases.filter((phrase) => !subject?.includes(phrase) && maybePerson(words, phrase))
  return others.length > 0 ? undefined : subject
}

/** Whether a phrase may be somebody: a name that is no place, or a noun for a person. */
function maybePerson(words: readonly Word[], phrase: Phrase): boolean {
  const own = words.slice(phrase.first, phrase.last + 1)
  if (own.some(({ lower }) => person.test(lower))) return true
  return (
    own.some(({ name }) => name) &&
    !/^(?:in|at|from|on|of|to|into|off|near|outside|for|during)$/u.test(phrase.preposition ?? '')
  )
}

const person =
  /^(?:man|woman|boy|girl|child|baby|people|men|women|children|friend|wife|husband|son|daughter|brother|sister|mother|father|parents?|patients?|guests?|friends|colleagues?|fans?|team-?mates?|partner|bride|groom|king|queen|crowd|\p{L}{3,}(?:er|or|ist|ers|ors|ists|man|men|woman|women|ian|ians))$/u

/** The words that tell one thing from another: a name's last word, a noun's own form. */
export function headOf({ words }: Phrases, phrase: Phrase): string {
  let last = phrase.last
  for (let at = phrase.first; at < phrase.last; at++) {
    if (words[at + 1]?.lower === 'of') {
      last = at
      break
    }
  }
  return (words[last]?.lower ?? '').replace(/'s$/u, '')
}

/** Whether two holders are surely one thing: a phrase in common, or the same name or noun taken up again. */
export function isSame(phrases: Phrases, a: Holder, b: Holder): boolean {
  if (!a || !b) return false
  return a.some((one) =>
    b.some((two) => one === two || takesUp(phrases, one, two) || takesUp(phrases, two, one))
  )
}

/** `Omar Said … Said`, `the gutted hall … the hall`; not `the north stand … the south stand`. */
function takesUp(phrases: Phrases, one: Phrase, two: Phrase): boolean {
  if (headOf(phrases, one) !== headOf(phrases, two)) return false
  const words = phrases.words.slice(two.first, two.last + 1)
  return (
    words.length === 1 || (words.length === 2 && /^(?:the|his|her|its|their)$/u.test(words[0]?.lower ?? ''))
  )
}
