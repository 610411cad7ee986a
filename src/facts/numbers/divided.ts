/** Sentences that share out one whole: `45% of it to the widow, 35% to the son and 20% to a sanctuary`. */
import type { Draft } from '../../draft/draft.ts'
import { fact } from '../fact.ts'
import { numberedSentences } from './quantities.ts'
import type { Quantity } from './quantity.ts'
import { listedShares } from './share-lists.ts'

/** Percentages that a sentence, a list or a column gives as the parts of one whole. */
export const dividedWholes = fact((draft): readonly (readonly Quantity[])[] => [
  ...sentenceShares(draft),
  ...listedShares(draft).filter((parts) => parts.reduce((sum, { value }) => sum + value, 0) <= mostOver)
])

function sentenceShares(draft: Draft): (readonly Quantity[])[] {
  return numberedSentences(draft).flatMap(({ sentence, found }) => {
    const parts = found.map(({ quantity }) => quantity).filter(({ unit }) => unit?.name === 'percent')
    if (
      parts.length < 2 ||
      parts.some(({ high, approximation }) => high !== undefined || approximation?.way === 'most')
    )
      return []
    // Shares that are slips run over by a little; several polls, or one answer of many, by a lot.
    if (parts.reduce((sum, { value }) => sum + value, 0) > mostOver || sentence.text.includes(';')) return []
    if (areInBrackets(sentence.text, parts) || areStandings(sentence.text, parts)) return [parts]
    if (areOfAll(sentence.text, parts)) return [parts]
    return isDivided(sentence.text, parts) && areParts(parts, parts.length === found.length) ? [parts] : []
  })
}

const mostOver = 130

// What shares out a whole: verbs of giving and taking before the first share, or of going and coming after it.
const sharing =
  /\b(?:leaves?|left|bequeath\w*|took|takes?|taken|taking|owns?|owned|owning|holds?|held|holding|splits?|divide[sd]?|gets?|got|draws?|drew|derives?|derived|spends?|spent|won|wins?|voted|put|invests?|invested|sells?|sold|exports?|exported|sends?|sent|burn(?:s|ed|t)?|earn(?:s|ed)?|allocat\w*|gives?|gave|makes? up|made up|accounts? for|accounted for|has|had|have|received?|receives|controls?|controlled)\b/i
const going =
  /\b(?:goes|go|went|going|comes?|came|recycled|spent|belong\w*|voted|(?:is|are|was|were) (?:burned|burnt|buried|sold|kept|exported|owned|held|made up|farmed|planted)|accounts? for|accounted for|makes? up|made up)\b/i
const answers =
  /\b(?:favou?r(?:ed|s)?|approved?|support(?:ed|s)?|yes|agreed?|for|backed)\b[^.]*\b(?:oppos(?:ed?|es|ing)|against|disapproved?|no|disagreed?|undecided|unsure)\b/i
const overlapping =
  /\b(?:compared|versus|against the|up from|down from|respectively|including|of (?:which|whom|these|those|them|that(?! \p{L}))|among|at least one|several|more than one|both|as well as|multiple|overlap\w*|previous(?:ly)?|whereas|each|every|interest|growth|grew|rose|fell|than)\b|(?:percent|per cent|%)(?: of (?:the )?\p{L}+)? (?:named|cited|said|say|says|mention\w*|want\w*|worr\w*|think|thought|believe\w*|trust\w*|like\w*|used?|have|had|own|owned)\b/iu
const times =
  /\b(?:(?:19|20)\d\d|last (?:year|month|week|time)|a year (?:ago|earlier)|this year|now|then|earlier|later)\b/gi

/** Whether a sentence shares one whole out among these parts. */
function isDivided(text: string, parts: readonly Quantity[]): boolean {
  const [first] = parts as [Quantity]
  const at = first.start - first.sentence.start
  if (overlapping.test(text) || (text.match(times)?.length ?? 0) > 1) return false
  return (
    isRest(parts) ||
    sharing.test(text.slice(0, at)) ||
    going.test(text.slice(at)) ||
    answers.test(text) ||
    haveOnePreposition(parts)
  )
}

/** `71% of its power from dams, 22% from wind and 14% from gas`. */
function haveOnePreposition(parts: readonly Quantity[]): boolean {
  const [first, ...others] = parts.map(
    ({ block, end, sentence }) =>
      /^(?: of [\p{L}’' -]{1,40}?)? (from|to|on|into|by|as)\b/u.exec(block.text.slice(end, sentence.end))?.[1]
  )
  return first !== undefined && others.length > 0 && others.every((each) => each === first)
}

const split =
  /\b(?:split|divided?|shared|made up|consists?|comprises?|composed|breakdown|spent|goes|went|come|comes|came|budget|votes?)\b/i

/** `split between schools (45%), roads (35%) and parks (20%)`. */
function areInBrackets(text: string, parts: readonly Quantity[]): boolean {
  const areAll = parts.every(
    ({ block, start, end }) => block.text[start - 1] === '(' && block.text[end] === ')'
  )
  return areAll && parts.length > 2 && split.test(text) && !overlapping.test(text)
}

/** `a poll put the Greens on 45%, the Reds on 38% and the Blues on 17%`. */
function areStandings(text: string, parts: readonly Quantity[]): boolean {
  if (parts.length < 3 || !/\b(?:polls?|survey|votes?|voting|count|exit poll|election)\b/i.test(text))
    return false
  return (
    parts.every(({ block, start }) => / (?:on|at|with) $/u.test(block.text.slice(0, start))) &&
    !overlapping.test(text)
  )
}

const sharedOut =
  /\b(?:all of|the whole (?:of|\p{L}+)|between (?:them|the (?:two|three|four|five|six))|(?:is|are|was|were|be) (?:owned|shared|split|divided|held)|(?:splits?|shares?|shared|divides?|divided) (?:it|the \p{L}+|its \p{L}+) )[^.:;%]{0,60}: /iu

/** `The three own all of the mill between them: Ana holds 40%, Luis 40% and Eva 25%`. */
function areOfAll(text: string, parts: readonly Quantity[]): boolean {
  const [first] = parts as [Quantity]
  const led = sharedOut.exec(text)
  if (!led || led.index + led[0].length > first.start - first.sentence.start || overlapping.test(text))
    return false
  const rests = parts.map(({ block, end, sentence }) => block.text.slice(end, sentence.end))
  return isJoined(parts) && parts.every(isPlain) && !rests.some((rest) => elsewhere.test(rest))
}

/** One part says what whole is shared; the others say nothing of a whole of their own, nor where, and `and` joins the last. */
function areParts(parts: readonly Quantity[], isOnly: boolean): boolean {
  const rests = parts.map(({ block, end, sentence }) => block.text.slice(end, sentence.end))
  const wholes = rests.filter((rest) => /^ of (?!it\b)/u.test(rest))
  const isFirst =
    /^ (?:of|for|in favou?r|against|said|voted|support|favou?r|back|approve|oppose)(?:s|d|ed)?\b/u.test(
      rests[0] ?? ''
    ) || isRest(parts)
  if (wholes.length > 1 || (!isFirst && !(isOnly && /^ of /u.test(rests.at(-1) ?? '')))) return false
  return !rests.some((rest) => elsewhere.test(rest)) && isJoined(parts) && parts.every(isPlain)
}

const elsewhere =
  /^ (?:in (?!favou?r)|at|among|more|less|higher|lower|off|discount|interest|chance|tax|stake in|increase|rise|drop)\b/u

/** `45% to the widow, 35% to the son and 30% to …`; not `50% of the vote, almost the 51% of the state`. */
function isJoined(parts: readonly Quantity[]): boolean {
  const [before, last] = parts.slice(-2) as [Quantity, Quantity]
  return /\b(?:and|while|with|to|or)\b/u.test(last.block.text.slice(before.end, last.start))
}

/** `70% went to the state and the remaining 40% to the town`. */
function isRest(parts: readonly Quantity[]): boolean {
  const last = parts.at(-1) as Quantity
  return /\bthe (?:remaining|other|rest,?) $/u.test(last.block.text.slice(last.sentence.start, last.start))
}

function isPlain({ block, start, sentence }: Quantity): boolean {
  const led = block.text.slice(sentence.start, start)
  if (/\bmak(?:es?|ing) up $|\bmade up $/u.test(led)) return true
  return !/\b(?:from|by|than|up|down|least|another|rose|fell|per|under|over|further) $/u.test(led)
}
