/** Which words of a sentence are its verbs. */
import { isPlural, verbForm } from '../numbers/lemmas.ts'
import { irregular } from './data.ts'
import { type SceneWord, verbLemma } from './words.ts'

/** Whether a word is a verb here: a present form as captions have it, or a past one that no article comes before. */
export function isVerb(words: readonly SceneWord[], at: number): boolean {
  const word = words[at] as SceneWord
  const before = words[at - 1]
  if (word.part === 'auxiliary') return true
  if (word.name || word.part === 'article') return false
  if (word.part === 'verb') return !isNamedThing(words, at)
  const follows = before !== undefined && word.gap === '' && !before.isDate
  const inPhrase =
    follows && (before.part === 'article' || before.part === 'preposition' || /'s?$/u.test(before.lower))
  if (word.part === 'participle') return !inPhrase || before?.part === 'preposition'
  // `The Bishop of Ely blesses the bridge`: a verb of no list, between a name and its object.
  if (follows && before.name && /[^suai]s$/u.test(word.lower) && words[at + 1]?.part === 'article')
    return true
  const form = irregular.has(word.lower) ? 'past' : verbForm(word.lower)?.form
  if (follows && before.lower === 'to') return form === 'base' && opensVerb(words[at + 1])
  if (inPhrase) return false
  if (follows && unchanging.has(word.lower) && before.part === 'noun') return opensClauseOf(words[at + 1])
  if (form !== 'past' && form !== 'participle') return false
  // `the spillway gave way`: only a form in -ed may stand before a noun as an adjective does.
  if (!word.lower.endsWith('ed')) return true
  return (
    !follows || opensVerb(words[at + 1]) || before.part !== 'noun' || before.name || isPlural(before.lower)
  )
}

/** Verbs that are written alike in the present and in the past. */
const unchanging: ReadonlySet<string> = new Set('burst hit shut shed split spread quit'.split(' '))

/** `the reservoir burst its bank`, `the pipe burst on Friday`; not `the reservoir burst` at an end, which may be a noun. */
function opensClauseOf(next: SceneWord | undefined): boolean {
  return (
    next !== undefined && next.gap === '' && (next.part === 'article' || /^(?:on|in|at)$/u.test(next.lower))
  )
}

/** `the Ferris wheel`: a name between an article and a word that could be a verb as well. */
function isNamedThing(words: readonly SceneWord[], at: number): boolean {
  const [first, before, word, next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  if (!before?.name || word?.gap !== '' || before.gap !== '' || first?.part !== 'article') return false
  return !/s$/u.test(word.lower) && !/(?:s|n)$/u.test(before.lower) && next?.part !== 'article'
}

/** What follows a verb and no adjective: `ran into`, `struck the`, `was`; not `damaged houses`. */
function opensVerb(next: SceneWord | undefined): boolean {
  return next === undefined || next.gap !== '' || next.isDate || next.name || next.part !== 'noun'
}

const ranks = /^(?:first|last)$/u

/** Whether the verb phrase goes on after the word at `at`: `has been`, `was badly damaged`. */
export function isInVerb(words: readonly SceneWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]]
  if (word === undefined || next?.gap !== '') return false
  if (next.part === 'auxiliary') return true
  const isInside = word.part === 'adverb' || ranks.test(word.lower)
  if (word.part !== 'auxiliary' && !isInside) return false
  if (next.part === 'adverb') return true
  // `was first lit`
  if (ranks.test(next.lower)) return verbLemma(words[at + 2]?.lower ?? '') !== undefined
  if (next.name || next.part === 'article' || next.part === 'preposition') return false
  return verbLemma(next.lower) !== undefined || opensVerb(words[at + 2])
}
