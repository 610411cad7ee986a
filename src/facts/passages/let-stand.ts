/** What is told twice on purpose: standing passages, summaries over the text, quotations. */
import type { Draft } from '../../draft/draft.ts'
import { boilerplate } from '../boilerplate.ts'
import { mayMatch } from '../vocabulary.ts'
import type { Pair } from './align.ts'
import { layoutOf } from './layout.ts'
import type { Likeness } from './likeness.ts'
import type { Told } from './told.ts'
import { type Word, wordsOf } from './words.ts'

/** Says of a sentence whether it belongs to a passage that the newsroom repeats, or is about the draft itself. */
export function standingPassages(draft: Draft): (told: Told) => boolean {
  const passages = boilerplate(draft).map((text) => ` ${rowOf(wordsOf(text))} `)
  return (told) => {
    if ([told.text, told.block.text].some((text) => aboutTheDraft.test(text))) return true
    if (
      [aboutTheWriter, signOff, service].some(
        (pattern) => mayMatch(told.block, pattern) && pattern.test(told.text)
      )
    )
      return true
    if (passages.length === 0) return false
    const row = ` ${rowOf(told.words())} `
    return passages.some(
      (passage) => passage.includes(row) || (passage.trim() !== '' && row.includes(passage))
    )
  }
}

function rowOf(words: readonly { readonly key: string }[]): string {
  return words.map(({ key }) => key).join(' ')
}

/** `Correction: …`, `This article was amended on …`: such a line quotes what it corrects. */
const aboutTheDraft =
  /^(?:(?:corrections?|clarification|editor[’']?s[’']? note|update)\b\s*[:–—-]|an earlier version of (?:this|the)|th(?:is|e) (?:article|story|report|piece|headline|post) (?:was|has been) (?:amended|corrected|updated|changed))/i

/** `Ann Hale is a reporter at …` */
const aboutTheWriter =
  /\b(?:is an?|are) (?:\p{L}+ ){0,3}(?:reporters?|correspondents?|columnists?|editors?|writers?) (?:on|at|for|covering|with|in|based)\b/iu

/** `(Reporting by …; editing by …)`, `Additional reporting by …`: a desk signs off under every item. */
const signOff =
  /^[([]?(?:(?:additional|further|with) )?(?:reporting|editing|writing|compiled|edited|written|research) by\b/i

/** `Tickets cost €12 from the box office …`, `The helpline is on 116 123`, `For more information …`: a line of service under each entry. */
const service =
  /\b(?:tickets?|admission|entry|booking|doors)\b.{0,40}(?:[£€$]|\bfree\b|\bopen\b|box office)|\b(?:help|hot|life)line\b.*\d{3}|\bfor (?:more|further) (?:information|details)\b|\bwww\.|https?:|\b(?:sign up|subscribe)\b|\bour (?:journalism|newsletters?|reporting)\b|^(?:read (?:more|also|next)|also read|see also|related|more on this|more:|watch|listen)\s?[:–—|-]/iu

/**
 * Whether two sentences may be one told twice by mistake, by where they stand: not in two entries of a live report, in verse,
 * in a summary and what it sums up.
 */
export function mayRepeat({ block: first }: Told, { block: later }: Told): boolean {
  if (first.kind !== later.kind) return false
  const { entryOf, isVerse, isSummarised } = layoutOf(first.draft)
  return (
    entryOf(first) === entryOf(later) && !(isVerse(first) && isVerse(later)) && !isSummarised(first, later)
  )
}

const reports =
  /\b(?:said|says|told|according|announced|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|was|were|had)\b/iu

/**
 * Whether one of the two tellings is a paragraph by itself that was pulled out of the other one’s, to be set large: its words
 * are all the other’s, and they report nothing that happened on a day and give nobody’s word.
 */
export function isPulledOut(run: readonly { first: Told; later: Told; likeness: Likeness }[]): boolean {
  const [firsts, laters] = [run.map(({ first }) => first), run.map(({ later }) => later)]
  const [one, other] = [isAlone(firsts), isAlone(laters)]
  if (one === other || run.some(({ likeness }) => likeness.cover < 0.85)) return false
  if (one && isLead(firsts) && run.every(({ likeness }) => likeness.share >= 0.8)) return false
  return !(one ? firsts : laters).some(({ text }) => reports.test(text))
}

function isLead(told: readonly Told[]): boolean {
  return told[0]?.block.paragraph === 1
}

function isAlone(told: readonly Told[]): boolean {
  return told.some(({ at }) => at === 0) && told.some(({ isLast }) => isLast)
}

/**
 * Whether two sentences that share most of their words share a quotation only. An oath that two people swear, a refrain, a
 * pull quote, a letter quoted once more: the same words inside the marks, but nobody gives them to the same speaker again.
 */
export function isQuotedAgain(first: Told, later: Told, { pairs }: Likeness): boolean {
  const isMarked = ([a, b]: Pair) => first.words()[a]?.quoted === true || later.words()[b]?.quoted === true
  const marked = pairs.filter(isMarked)
  if (marked.length * 2 < pairs.length) return false
  if (saidAgain.test(withoutQuoted(later)) || chorus.test(withoutQuoted(later))) return true
  const frames = [
    outside(first.words(), new Set(marked.map(([a]) => a))),
    outside(later.words(), new Set(marked.map(([, b]) => b)))
  ]
  return Math.min(...frames) < 2 || pairs.length - marked.length < Math.max(...frames) * 0.6
}

/** `…, she said again, word for word`, `they sang`, `swore the second`: said in these words on purpose. */
const saidAgain =
  /\b(?:again|once more|repeat(?:s|ed|ing)?|reiterat\p{L}+|word for word|same (?:words|line|sentence)|echo(?:es|ed|ing)?)\b/iu
const chorus =
  /\b(?:s[aiu]ngs?|singing|chant(?:s|ed|ing)?|recit(?:es?|ed|ing)|pray(?:s|ed|ing)?|sw(?:ear|ears|ore|orn|earing)|pledg(?:es?|ed)|vow(?:s|ed)?|chorus|refrain|oath|verse)\b/iu

/** The words of a sentence that stand outside of quote marks. */
function withoutQuoted({ text, words }: Told): string {
  return words()
    .filter(({ quoted }) => !quoted)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

/** How many words stand outside of the quotation. */
function outside(words: readonly Word[], shared: ReadonlySet<number>): number {
  return words.filter(({ quoted }, at) => !quoted && !shared.has(at)).length
}
