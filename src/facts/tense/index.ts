import type { Span } from '../../draft/place.ts'
import { type Sentence, sentenceAt } from '../sentences.ts'
import { isHeading, isPicture } from './blocks.ts'
import { cuesIn, isBefore } from './cues.ts'
import { clauseEnd, clauseStart, insertion, inversion, isAhead, predicate, relative } from './predicate.ts'
import { inPastScene } from './scenes.ts'
import { isPresent, type Part, partsOf, presentVerbs, speechVerbs } from './verbs.ts'

export { cuesIn, type TimeCue } from './cues.ts'
export { irregularPast, presentVerbs } from './verbs.ts'

/** The time of a statement. */
export interface Timing {
  /** `now`: the present, this week, or a plan ahead; `past`: a scene of a day before; `open`: no sign. */
  readonly when: 'now' | 'past' | 'open'
  /** Whether its own words show it (`is meeting`, `said on Tuesday`), or it is only to be assumed (`said`). */
  readonly shown: boolean
  /** The words that show it. */
  readonly evidence: Span | undefined
}

/**
 * When a statement is made whose subject, or whose speaker, is the name that ends at `name.end`.
 *
 * @param name the name with its title; the statement is what the sentence says next of it.
 */
export function timeOf(name: Span): Timing {
  const sentence = sentenceAt(name)
  if (!sentence) return open
  const told = timeInSentence(name, sentence)
  const inOffice =
    told.when === 'now' && told.shown ? null : holds.exec(name.block.text.slice(name.end, name.end + 80))
  if (inOffice) {
    const evidence = { block: name.block, start: name.end + 2, end: name.end + inOffice[0].length }
    return { when: 'now', shown: true, evidence }
  }
  const tag = told.when === 'open' ? seat.exec(name.block.text.slice(name.end, name.end + 16)) : null
  if (!tag) return told
  const evidence = { block: name.block, start: name.end, end: name.end + tag[0].length }
  return { when: 'now', shown: false, evidence }
}

// `Judge Tolland, who sits on the district court,`, `Mayor Rossi, who is in her second term,`
const holds =
  /^, who (?:also |now |still |currently )?(?:(?:sits on|presides over|runs|leads|heads|chairs|represents|oversees|governs|commands|manages|edits|coaches|captains)(?= )|is (?:in|serving|midway through) (?:his|her|their) (?:\p{L}+ ){1,2}(?:term|year)\b)/u

// `Sen. Jeff Flake (R-Ariz.)`, `Rep. Darrell Issa, R-Calif.`: the seat is held.
const seat = /^(?:['’]s)?,? ?\(?[RDI]-\p{Lu}[\p{L}.]+/u

function timeInSentence(name: Span, sentence: Sentence): Timing {
  const own = isObject(name, sentence) ? undefined : predicate(name, sentence)
  const verb = own ?? inversion(name, sentence)
  if (!verb) return timeAround(name, sentence)
  const { block } = name
  const evidence = { block, start: verb.start, end: verb.end }
  if (isPresent(verb)) {
    const dated = cuesIn(block, sentence.start, sentence.end).find(
      (cue) => cue.when === 'work' || (isPicture(block) && isBefore(cue))
    )
    return dated ? { when: 'past', shown: true, evidence: dated } : { when: 'now', shown: true, evidence }
  }
  if (verb.lower === 'to') return isHeading(block) ? { when: 'now', shown: true, evidence } : open
  return timeOfPast(name, sentence, verb)
}

// `A statue of President Osei will be unveiled`: the statue will.
function isObject({ block, start }: Span, sentence: Sentence): boolean {
  const before = block.text.slice(Math.max(sentence.start, start - 16), start)
  return /\b(?:of|for|with|by|to|from|against|about|under|between|near|behind|like|than|including|on) (?:the |an? |then-)?$/i.test(
    before
  )
}

/** A verb in the past tense is of this week where its clause says so; what somebody said without a date is taken for it. */
function timeOfPast(name: Span, sentence: Sentence, verb: Part): Timing {
  const told = past(name, sentence, verb)
  if (told?.shown) return told
  const { block } = name
  const main = isMainSubject(name, sentence) || verb.end <= name.start
  const from = main ? clauseStart(name, sentence) : verb.end
  const week = cuesIn(block, from, clauseEnd(block, verb.end, sentence)).find(({ when }) => when === 'week')
  if (week && !/^(?:had|could|might|should)$/u.test(verb.lower)) {
    const evidence = { block, start: Math.min(verb.start, week.start), end: Math.max(verb.end, week.end) }
    return { when: 'now', shown: verb.lower !== 'would', evidence }
  }
  // `said on Thursday that she would vote at the meeting on May 21`: what is said may have a date of its own.
  if (told) return told
  if (!main || !(speechVerbs.test(verb.lower) || isMoreNews(name, verb))) return open
  return { when: 'now', shown: false, evidence: { block, start: verb.start, end: verb.end } }
}

/** `Chief Minister Solanki also directed officials`, in a paragraph of this week: more of the same news. */
function isMoreNews(name: Span, verb: Part): boolean {
  const { block } = name
  if (!/\balso\b/u.test(block.text.slice(name.end, verb.start))) return false
  const before = [block.draft.blocks[block.index - 1], block]
  return before.some((each) => each && cuesIn(each, 0, each.text.length).some(({ when }) => when === 'week'))
}

// `On Tuesday President Brandt met`, `and President Brandt met`; but not `papers show President Brandt met`.
function isMainSubject({ block, start }: Span, sentence: Sentence): boolean {
  const before = block.text.slice(sentence.start, start).trimEnd()
  if (before === '' || /[,;:–—”"]$/u.test(before)) return true
  if (/(?:^|\s)(?:and|but|after|before|as|while|when|hours|days|then)$/i.test(before)) return true
  return /^(?:On|At|In|Late|Early|Earlier|By|Speaking|Meanwhile|Yesterday|Today|But|And|Still|Republican|Democratic)\b[^,;]{0,40}$/u.test(
    before
  )
}

const ofTheDay =
  /^['’]s? (?:upcoming|planned|proposed|(?:\p{L}+ )?(?:office|spokes\p{L}+|press secretary|cabinet|schedule|motorcade|nominee))/u

// `met President Brandt on Monday`, `will join President Brandt`
const dealings =
  /\b(?:told|asked|urged|pressed|warned|thanked|met|meet|meets|meeting|met with|meet with|meets with|meeting with|join|joins|joined|called on|calls on|briefed|brief|briefs|see|host|hosts|hosted|welcome|welcomes|welcomed|greeted|accompany|accompanied|replace|succeed) (?:\p{L}+ )?$/u

/** A name that is not the subject is of the time of its sentence where its holder acts: `met President Brandt on Monday`. */
function timeAround(name: Span, sentence: Sentence): Timing {
  const told = past(name, sentence)
  if (told) return told
  const { block } = name
  const before = block.text.slice(Math.max(sentence.start, name.start - 32), name.start)
  const acts = dealings.test(before) || ofTheDay.test(block.text.slice(name.end, name.end + 40))
  if (isHeading(block)) return inHeadline(name, sentence)
  if (!acts || relative.test(block.text.slice(sentence.start, name.start))) return open
  const week = cuesIn(block, sentence.start, sentence.end).find(({ when }) => when === 'week')
  if (week) return { when: 'now', shown: false, evidence: week }
  const ahead = /\b(?:will|is to|are to|plans to|is due to|says)\b/u.exec(sentence.text)
  if (!ahead) return open
  const start = sentence.start + ahead.index
  return { when: 'now', shown: false, evidence: { block, start, end: start + ahead[0].length } }
}

// `Bidder says he owes no apology to Sen. Stone`: a headline’s present is today.
function inHeadline({ block, start }: Span, sentence: Sentence): Timing {
  const verb = partsOf(block.text.slice(sentence.start, start), sentence.start).find((part) =>
    presentVerbs.has(part.lower)
  )
  return verb ? { when: 'now', shown: false, evidence: { block, start: verb.start, end: verb.end } } : open
}

const open: Timing = { when: 'open', shown: false, evidence: undefined }

/**
 * Whether a statement about a name is of a day before: `shown` where its own clause says so, else where another part of
 * the sentence does, or the scene that it stands in.
 */
export function past(name: Span, sentence = sentenceAt(name), verb?: Part): Timing | undefined {
  if (!sentence) return undefined
  const { block } = name
  const cues = cuesIn(block, sentence.start, sentence.end).filter((cue) => isBefore(cue) && !isAhead(cue))
  const [first] = cues
  if (!first) return inPastScene(sentence) ? { when: 'past', shown: false, evidence: undefined } : undefined
  // `The former minister, who left the government in 2021, told reporters`
  const inserted = insertion.test(block.text.slice(name.end, name.end + 32))
  const from = clauseStart(name, sentence)
  const to = clauseEnd(block, verb?.end ?? name.end, sentence)
  const own = cues.find(
    ({ start }) =>
      start >= from && start < to && !(inserted && start > name.end && (!verb || start < verb.start))
  )
  return { when: 'past', shown: own !== undefined, evidence: own ?? first }
}
