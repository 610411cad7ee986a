/** Later mentions that recall what was told before: `his six wickets`, `the 231-vote margin`, `When it came ashore, it blew at 190 km/h`. */
import { sayingVerbs } from '../attribution.ts'
import { fact } from '../fact.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { fits, slipOf } from './agreement.ts'
import { classOf, otherTimes } from './concepts.ts'
import { nounLemma, verbForm } from './lemmas.ts'
import type { NumberConflict } from './near-headline.ts'
import type { Telling } from './telling.ts'
import { tellings } from './tellings.ts'

const byVotes = /\b(?:by|(?:margin|majority) of) (?:just |only |a mere )?$/u
const toVotes = /^[- ]votes? (?:to|against|for|in favou?r|versus|out of)\b/u

const contests =
  /\b(?:w[io]ns?|winning|beat|lost|loses?|lose|failed|defeat\w*|elected|re-elected|approved|passed|rejected|ousted|unseated|another|also)\b/u

/** `approved the levy by 312 votes … the 231-vote margin`; not `by 312 votes to 81`. */
export function isMargin(earlier: Telling, later: Telling): boolean {
  const { block, start, end } = earlier
  if (later.block !== block || contests.test(block.text.slice(end, later.start)) || !isAlone(later))
    return false
  return (
    byVotes.test(block.text.slice(Math.max(0, start - 30), start)) &&
    !toVotes.test(block.text.slice(end, end + 24)) &&
    /\bthe $/iu.test(later.block.text.slice(Math.max(0, later.start - 4), later.start)) &&
    /^-vote (?:margin|majority)\b/u.test(later.block.text.slice(later.end, later.end + 16))
  )
}

/** Whether a sentence speaks of no place, vote or time of its own. */
function isAlone(telling: Telling): boolean {
  const text = sentenceAt(telling)?.text ?? ''
  return (
    !otherTimes.test(text) &&
    !/\b(?:[Ii]n|[Oo]n|[Ff]or|of|against|over) (?:the )?\p{Lu}|\b(?:other|neighbou?ring|first|recount\w*|primary|run-?off)\b/u.test(
      text
    )
  )
}

const wholeDeed =
  /^ \p{L}+ (?:(?:were|was|had|came|helped|made|took|meant|gave|earned)\b|in the (?:innings|match|game|race|final|fight|raid|half|set)\b)/u

/** `Orr took seven wickets … Orr said his six wickets in the innings`: what one did, told one less; one more may have come since. */
export function isOwnDeed(earlier: Telling, later: Telling): boolean {
  const noun = later.noun
  if (!noun || earlier.noun !== noun || earlier.value - later.value !== 1) return false
  if (earlier.block !== later.block || !earlier.keys().some((key) => key !== noun)) return false
  const text = later.block.text
  if (!/\b(?:his|her) $/u.test(text.slice(Math.max(0, later.start - 5), later.start))) return false
  if (!wholeDeed.test(text.slice(later.end, later.end + 60))) return false
  const who = /^\p{Lu}\p{L}{2,}(?=[ ,])/u.exec(sentenceAt(later)?.text ?? '')?.[0]
  const told = text.slice(sentenceAt(earlier)?.start ?? 0, earlier.start)
  // `seven in the match … six in the innings`, `his first six`
  const after = text.slice(earlier.end, earlier.end + 40)
  const isApart =
    /\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|another|more|early|first|last|season|year|career)\b/iu
  return (
    who !== undefined &&
    new RegExp(`\\b${who}\\b`, 'u').test(told) &&
    !isApart.test(text.slice(earlier.start, later.end + 40)) &&
    !/^ \p{L}+ in \p{L}/u.test(after)
  )
}

// What has a length or a price may have several; a speed at one moment is one.
const speed = / an hour$| a second$|^knot$/u
const recalling = /^(?:When|As|While) (?:it|he|she|they|the \p{L}+) (?<deed>[\p{L}’' -]{6,60}?), /u

/** `made landfall with winds of 140 km/h … When it made landfall, it was blowing at 190 km/h`. */
export const recalls = fact((draft): readonly NumberConflict[] => {
  const measured = tellings(draft).filter(({ measure, rank }) => rank !== 'headline' && speed.test(measure))
  return measured.flatMap((later) => {
    const sentence = sentenceAt(later)
    const deed = sentence && recalling.exec(sentence.text)?.groups?.deed
    if (!deed || !isSole(later, sentence, measured)) return []
    const words = wordsOf(deed)
    const earlier = measured.filter(
      (each) =>
        each.measure === later.measure &&
        each.block === later.block &&
        each.start < later.start &&
        !fits(each, later)
    )
    const [first] = earlier
    const at = first && sentenceAt(first)
    if (!first || !at || earlier.length > 1 || words.length < 2 || at === sentence) return []
    const isSame = words.every((word) => first.context().has(word)) && slipOf(first.value, later.value)
    if (gusts.test(at.text) !== gusts.test(sentence.text) || areBySeveral(at, sentence)) return []
    return isSame && isSole(first, at, measured) ? [{ telling: later, others: [first] }] : []
  })
})

const gusts = /\bgust|\bsustained\b/iu

/** Whether two sentences are of two sources: `police said` and `the hospital said`. */
function areBySeveral(a: Sentence, b: Sentence): boolean {
  const [one, two] = [a, b].map(({ text }) => said.exec(text)?.[1])
  return one !== undefined && two !== undefined && one !== two
}

const said = new RegExp(`, ([^,]{2,40}?) (?:${sayingVerbs})\\b`, 'u')

/** Whether a figure is told plainly, and alone of its measure in its sentence. */
function isSole(telling: Telling, sentence: Sentence, all: readonly Telling[]): boolean {
  if (!telling.isPlain() || telling.isQuoted) return false
  return all.every(
    (each) => each === telling || each.measure !== telling.measure || sentenceAt(each) !== sentence
  )
}

/** The words that say what came about, as `Telling.context` has them. */
function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
    .filter((word) => word !== 'the')
    .map((word) => classOf(verbForm(word)?.lemma ?? nounLemma(word)))
}
