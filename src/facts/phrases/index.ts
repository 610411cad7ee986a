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
  readonly parent: Clause | undefined
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
  const phraseAt: (Phrase | undefined)[] = []
  const clauseAt: Clause[] = []
  let clause = openClause(undefined)
  let phrase: Phrase | undefined
  let preposition: string | undefined
  // Where the stretch since the last comma, joiner or clause word begins.
  let stretch = 0

  for (const [at, word] of words.entries()) {
    const isStop = /[.!?;:]/u.test(word.gap)
    if (word.gap !== '' && !(word.gap === ',' && phrase && isAdjectiveList(words, phrase, at))) {
      phrase = undefined
      preposition = undefined
      stretch = at
    }
    if (isStop) clause = openClause(undefined)
    switch (word.part) {
      case 'preposition':
        if (word.lower === 'of' && phrase && !pictures.has(words[phrase.last]?.lower ?? '')) break
        phrase = undefined
        preposition = word.lower
        break
      case 'clause':
      case 'relative':
        clause = openClause(clause, word.part === 'relative' ? phraseAt.findLast(Boolean) : undefined)
        phrase = undefined
        preposition = undefined
        stretch = at + 1
        break
      case 'joiner':
        phrase = undefined
        stretch = at + 1
        break
      case 'pronoun':
        phrase = undefined
        if (!clause.hasVerb && clause.subject.length === 0) clause.pronoun = word.lower
        break
      case 'verb':
      case 'auxiliary': {
        const own = phrasesSince(phraseAt, stretch, clause)
        if (clause.hasVerb && own.length > 0) {
          // `… is packed, the south stand is empty`: a subject of its own.
          clause = openClause(clause)
          clause.subject = own
          for (let back = stretch; back < at; back++) clauseAt[back] = clause
        } else if (!clause.hasVerb && clause.subject.length === 0 && !clause.pronoun) {
          clause.subject = own.length > 0 ? own : clause.phrases.filter(isFree).slice(0, 1)
        }
        clause.hasVerb = true
        phrase = undefined
        preposition = undefined
        break
      }
      case 'participle':
        phrase = undefined
        break
      case 'article':
      case 'noun':
        if (!phrase || (word.part === 'article' && words[at - 1]?.part === 'noun')) {
          phrase = { first: at, last: at, preposition, clause }
          clause.phrases.push(phrase)
        }
        phrase.last = at
        break
      default:
        break
    }
    phraseAt.push(
      word.part === 'adverb' || word.lower === 'of' ? phrase : isNominal(word) ? phrase : undefined
    )
    clauseAt.push(clause)
  }
  return { words, phraseAt, clauseAt }
}

/** `a packed, empty train`: an article and an adjective before the comma. */
function isAdjectiveList(words: readonly Word[], phrase: Phrase, at: number): boolean {
  return (
    phrase.first === at - 2 &&
    words[phrase.first]?.part === 'article' &&
    words[at]?.part === 'noun' &&
    /(?:ed|y|ing|ful|less|ous|ive|ish)$/u.test(words[at - 1]?.lower ?? '')
  )
}

function openClause(parent: Clause | undefined, subject?: Phrase): Clause {
  return { parent, phrases: [], subject: subject ? [subject] : [], pronoun: undefined, hasVerb: false }
}

function isNominal({ part }: Word): boolean {
  return part === 'noun' || part === 'article'
}

function isFree({ preposition }: Phrase): boolean {
  return preposition === undefined
}

/** The phrases after no preposition that begin at `from` or later, in one clause. */
function phrasesSince(phraseAt: readonly (Phrase | undefined)[], from: number, clause: Clause): Phrase[] {
  const found = phraseAt
    .slice(from)
    .filter((phrase): phrase is Phrase => phrase?.clause === clause && isFree(phrase))
  return [...new Set(found)].slice(0, 1)
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
  if (clause.parent) return subjectOf({ words }, clause.parent)
  const first = clause.phrases.find(isFree)
  return first ? [first] : undefined
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
