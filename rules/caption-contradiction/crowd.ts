/** A crowd in an empty place, or nobody in a crowded one: `Thousands gather in the deserted square`. */
import { overlaps, type Span, textOf } from '../../src/draft/place.ts'
import type { Caption } from '../../src/facts/captions.ts'
import { type Term, termsOf } from '../../src/facts/opposites/index.ts'
import { headOf, type Phrases, subjectOf } from '../../src/facts/phrases/index.ts'
import { type Conflict, spanInCaption, spanOfWords } from './conflict.ts'
import { contrast, everybody, nobody } from './data.ts'

const gatherers =
  /^(?:crowds?|thousands|hundreds|throngs?|hordes|multitudes?|dozens|scores|sea|mass|masses|wall|crush|swarms?|droves|legions|army|mob|flood|millions|tens)$/u
/** What only a crowd does: `Shoppers jostle in the deserted arcade`. */
const crowding =
  /^(?:jostles?|throngs?|swarms?|mills?|squeezes?|surges?|pours?|streams?|crams?|packs?|heaves?|queues?|elbows?)$/u
const into = /^(?:in|into|inside|through|across|along|on|at|around)$/u

/** A crowd in an empty place, or nobody in a crowded one: `Thousands gather in the deserted square`. */
export function crowdAndNobody(caption: Caption, phrases: Phrases): Conflict | undefined {
  if (contrast.test(caption.text)) return undefined
  for (const term of termsOf(phrases)) {
    if (term.group.name !== 'crowd' || (term.use === 'fills' && term.side.name === 'empty')) continue
    const told =
      term.side.name === 'empty'
        ? (gathered(caption, phrases, term) ?? toldOf(caption, everybody))
        : toldOf(caption, nobody)
    const own = spanOfWords(phrases, caption.block, term.first, term.last)
    if (!told || overlaps(told, own)) continue
    const [other, at] = told.start < own.start ? [told, own] : [own, told]
    return {
      at,
      other,
      reason: `The caption says \`${textOf(other)}\` and \`${textOf(at)}\` of one place; check which is right`,
      note: 'A place with a crowd in it is not empty, and one with nobody in it is not crowded.'
    }
  }
  return undefined
}

/** The crowd that is the subject where an empty place is told with `in`, `through` and the like. */
function gathered(caption: Caption, phrases: Phrases, { first }: Term): Span | undefined {
  const { words } = phrases
  const phrase = phrases.phraseAt[first]
  if (!phrase || !into.test(phrase.preposition ?? '')) return undefined
  const verb = words.findIndex(
    ({ lower, part }, at) => part === 'verb' && crowding.test(lower) && phrases.clauseAt[at] === phrase.clause
  )
  if (verb >= 0 && verb < first) return spanOfWords(phrases, caption.block, verb, verb)
  const subject = subjectOf(phrases, phrase.clause)?.find((one) => {
    const start = words[one.first]
    return (
      one !== phrase &&
      gatherers.test(start?.part === 'article' ? headOf(phrases, one) : (start?.lower ?? ''))
    )
  })
  return subject && spanOfWords(phrases, caption.block, subject.first, subject.last)
}

function toldOf(caption: Caption, words: RegExp): Span | undefined {
  const match = words.exec(caption.text)
  return match ? spanInCaption(caption, match.index, match[0].length) : undefined
}
