import { textOf } from '../../src/draft/place.ts'
import type { OpenEnd } from '../../src/facts/endings.ts'
import { rule } from '../../src/rule.ts'
import {
  type Company,
  companyOf,
  countWords,
  goesOn,
  isLast,
  repeatsHeadline,
  standsAmongLines,
  standsInLines,
  standsOnTop
} from './company.ts'
import { dangling, openers, verbs } from './data.ts'
import { isLine } from './lines.ts'

/**
 * A running paragraph that ends in mid-sentence. Quiet about headlines, captions, lists and quotations set apart, about
 * labels, links, results, verse and letters, about sentences that go on in the next paragraph, and in drafts that do
 * without full stops.
 */
export default rule({ id: 'cut-off-text', level: 'warning' }, (draft, report) => {
  const company = companyOf(draft)
  if (!company) return
  const ends = [...company.open.values()].filter((end) => !isWhole(end, company))
  if (ends.length === 0 || company.stops() < 2) return
  const stopless = ends.filter((end) => !brokenOff(end) && lacksStop(end, company))
  // Where several paragraphs lack their stop, nothing was cut off.
  const isSloppy = stopless.length > mostStopless
  for (const end of ends) {
    const sure = brokenOff(end)
    const isMeant = standsAmongLines(end, company) || (isSloppy && !isLast(end, company))
    const evidence = sure ?? (isMeant ? undefined : lacksStop(end, company))
    if (!evidence) continue
    const words = textOf(end.last)
    // Within a draft most paragraphs without a stop have lost no more than the stop; a single sentence below the last
    // one may be the title of another story.
    const isDoubtful = !sure && (!isLast(end, company) || end.before === 0)
    report({
      at: end.last,
      level: isDoubtful ? 'info' : 'warning',
      reason: isDoubtful
        ? `This paragraph ends without a stop after \`${words}\`; check that nothing is missing`
        : `This paragraph breaks off after \`${words}\``,
      note: `${evidence}; other paragraphs of the draft end with a stop.`
    })
  }
})

const mostStopless = 2
const fewWords = 5
const manyWords = 8

/** Whether a paragraph is meant to have no stop, or goes on below. */
function isWhole(end: OpenEnd, company: Company): boolean {
  if (isLine(end) || goesOn(end) || standsInLines(end, company)) return true
  if (end.before > 0) return false
  const isStopped = isLast(end, company) && countWords(end.fragment) >= manyWords && hasVerb(end.fragment)
  return countWords(end.fragment) < fewWords || (!isStopped && standsAmongLines(end, company))
}

/** What shows by itself that a sentence is not over. */
function brokenOff({ block, word, hanging, fragment }: OpenEnd): string | undefined {
  // In an interview a dash is where somebody was interrupted.
  const isTalk = hanging !== ',' && /\b(?:I|you|we|your|my|yeah)\b/iu.test(block.text)
  if (hanging) return isTalk ? undefined : `It ends with \`${hanging}\``
  if (/\([^()]*$/.test(fragment)) return 'A bracket is still open'
  const isDangling = dangling.has(word) || /['’](?:d|ll|ve|re|m)$/.test(word)
  return isDangling ? 'No sentence ends with this word' : undefined
}

/** What shows by the company that it is not over: the others have a stop. */
function lacksStop(end: OpenEnd, company: Company): string | undefined {
  const { fragment, before, hanging } = end
  if (hanging || repeatsHeadline(end, company)) return undefined
  // A draft that a limit stopped short ends in a stump: `Critics of the law are all`.
  if (isLast(end, company) && isStump(end)) return 'The draft ends here, without a stop'
  if (before === 0) {
    const isSentence = countWords(fragment) >= manyWords && hasVerb(fragment) && !standsOnTop(end, company)
    return isSentence ? 'It is a sentence without a stop' : undefined
  }
  const small = fragment.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []
  const isSentence = small.length > 1 || openers.has(firstWord(fragment))
  return isSentence ? 'Its last sentence has no stop' : undefined
}

/** Whether the last words run on as prose does: words in small letters beside the names. */
function isStump({ block, fragment, before }: OpenEnd): boolean {
  const small = fragment.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []
  return before > 0 ? !block.text.startsWith(fragment) : small.length >= 2 && countWords(fragment) >= fewWords
}

function firstWord(text: string): string {
  return /\p{L}[\p{L}’']*/u.exec(text)?.[0].toLowerCase() ?? ''
}

function hasVerb(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}[\p{L}’']*/gu) ?? []
  return words.some((word) => verbs.has(word) || /(?:\p{L}{2}ed|n['’]t)$/u.test(word))
}
